"""The program's lists of names (resources/gazetteers/*.tsv), made ready for finding them. Read once a process.

A list has the columns ar, en, variants (split by |) and country (alpha-2, "" for none); no offices, since who holds
one changes and the article tells it. Names of persons that stand alone in a list are those that nobody else of the news
bears. What makes a name doubtful stands in `doubts`.
"""

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField
from desktop_app.settings.paths import resource
from desktop_app.suggest.engines.doubts import doubts
from desktop_app.suggest.engines.finder import words_of, words_of_folded
from desktop_app.suggest.engines.tables import rows_of, split

STATE_BODIES = "state_bodies"  # of any state, by its adjective
LISTS: Mapping[str, Kind] = {
    "capitals": Kind.PLACE,
    "cities": Kind.PLACE,
    "regions": Kind.PLACE,
    "organisations": Kind.ORGANISATION,
    "bodies": Kind.ORGANISATION,
    STATE_BODIES: Kind.ORGANISATION,
    "agencies": Kind.ORGANISATION,
    "leaders": Kind.PERSON,
    "events": Kind.EVENT,
    "former_countries": Kind.COUNTRY,
}
_LANDS = "الاراضي "  # no name of a state
_FEMININE = ("وكاله ", "صحيفه ", "قناه ", "شبكه ", "جريده ")
_PLACES_OF_COUNTRIES = "territories"
_NO_STATES = """
    AC AI AQ AS AW AX BL BM BQ BV CC CK CP CW CX DG EA EH FK FO GF GG GI GL GP GS GU HK HM IC IM IO JE KY MF MO MP MQ
    MS NC NF NU PF PM PN PR RE SH SJ SX TA TC TF TK UM VG VI WF YT
"""
_KINGDOMS = "BE BH BT DK ES GB JO KH LS MA NL NO SA SE SZ TH TO"
_ARAB = "AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE"
_PARTED = re.compile(r"\b(عبد|ابو) ال")
_LEAST_FOREIGN = 5  # letters of a name of which the Egyptian spelling is looked for too


@dataclass(frozen=True, slots=True)
class Listed:
    """A thing of a list. `names` are as `finder.words_of` gives them; `list` is the reason's word for the list."""

    list: str
    kind: Kind
    label: str
    label_en: str
    names: tuple[str, ...]
    country: str
    fields: tuple[ProposedField, ...] = ()


@cache
def listed() -> tuple[Listed, ...]:
    """All things of all lists; a name that several have leads to each of them."""
    return (*_countries(), *(one for name, kind in LISTS.items() for one in _things(name, kind)))


@cache
def by_name() -> Mapping[str, tuple[Listed, ...]]:
    """Each name to the things that are called so."""
    found: dict[str, list[Listed]] = defaultdict(list)
    for one in listed():
        for name in dict.fromkeys(one.names):
            found[name].append(one)
    return {name: tuple(things) for name, things in found.items()}


@cache
def same_named() -> frozenset[str]:
    """Names that a country and its capital share: تونس, الكويت."""
    found = set()
    for name, things in by_name().items():
        states = {one.country for one in things if one.kind is Kind.COUNTRY}
        if any(one.list == "capitals" and one.country in states for one in things):
            found.add(name)
    return frozenset(found)


@cache
def towns() -> frozenset[str]:
    """Listed cities and capitals whose names no country bears."""
    lists = ("cities", "capitals")
    return frozenset(
        name
        for name, things in by_name().items()
        if any(one.list in lists for one in things) and not any(one.kind is Kind.COUNTRY for one in things)
    )


@cache
def capitals() -> frozenset[str]:
    """Names of capitals that mean nothing else: القدس, الخرطوم."""
    return frozenset(
        name
        for name, things in by_name().items()
        if any(one.list == "capitals" for one in things) and (Kind.PLACE, name) not in doubts()
    )


@cache
def places() -> frozenset[str]:
    """Names of places of the lists, those that mean something else too."""
    return frozenset(name for name, things in by_name().items() if any(one.kind is Kind.PLACE for one in things))


@cache
def listed_bodies() -> frozenset[str]:
    """Names of organisations of the lists, those that need the adjective of a state left out."""
    return frozenset(
        name
        for name, things in by_name().items()
        if things[0].kind is Kind.ORGANISATION and things[0].list != STATE_BODIES
    )


@cache
def listed_events() -> frozenset[str]:
    """Names of events of the lists."""
    return frozenset(name for name, things in by_name().items() if any(one.kind is Kind.EVENT for one in things))


@cache
def digest() -> str:
    """Another one whenever a list is."""
    tables = ("countries", "country_forms", "doubtful", *LISTS)
    return f"{zlib.crc32(b''.join(resource('gazetteers', f'{name}.tsv').read_bytes() for name in tables)):08x}"


def _countries() -> Iterator[Listed]:
    no_states = frozenset(_NO_STATES.split())
    forms = {row["code"]: row for row in rows_of("country_forms")}
    for row in rows_of("countries"):
        code = row["code"]
        if not row["ar"]:
            continue
        form = forms.get(code, {})
        peoples = set(map(words_of, split(form.get("people", ""))))
        label = form.get("label") or row["ar"]
        texts = [label, row["ar"], *split(row["variants"]), *split(form.get("official", ""))]
        names = [name for name in map(words_of, texts) if name not in peoples and not name.startswith(_LANDS)]
        if code in no_states:
            yield Listed(_PLACES_OF_COUNTRIES, Kind.PLACE, label, row["en"], _with_jim(names, code), code)
            continue
        fields = (ProposedField("code", code),)
        names = [*_with_republic(_with_jim(names, code)), *_by_adjective(code)]
        yield Listed("countries", Kind.COUNTRY, label, row["en"], tuple(dict.fromkeys(names)), code, fields)


def _with_republic(names: Iterable[str]) -> tuple[str, ...]:
    """جمهورية and دولة before every name that begins with no such word yet."""
    found: dict[str, None] = {}
    for name in names:
        found[name] = None
        first = name.split(" ", 1)[0].removeprefix("ال")
        if first not in ("جمهوريه", "مملكه", "دوله", "سلطنه", "اماره", "اتحاد", "ولايات"):
            found |= {f"جمهوريه {name}": None, f"دوله {name}": None}
    return tuple(found)


def _by_adjective(country: str) -> Iterator[str]:
    """الجمهورية القبرصية, المملكة الإسبانية; no adjective that two states have."""
    head = "المملكه" if country in _KINGDOMS.split() else "الجمهوريه"
    for adjective in adjectives(country):
        if _states_called()[adjective] == 1 and adjective[:2] != "ال" and " " not in adjective:
            yield f"{head} ال{adjective}ه"


def _with_jim(names: Iterable[str], country: str) -> tuple[str, ...]:
    """Foreign names with غ as Egypt writes them too, with ج: بلغراد, بلجراد."""
    found: dict[str, None] = {}
    for name in names:
        if name:
            found[name] = None
            if "غ" in name and country not in _ARAB and len(name) >= _LEAST_FOREIGN:
                found[name.replace("غ", "ج")] = None
    return tuple(found)


def _things(name: str, kind: Kind) -> Iterator[Listed]:
    rows = rows_of(name)
    called = fold("\n".join([f"{row['ar']}|{row['variants']}" for row in rows])).split("\n")  # quicker than each
    for row, texts in zip(rows, called, strict=True):
        names = _with_jim(map(words_of_folded, split(texts)), row["country"])
        if name == "agencies":
            names = _with_adjective(names, row["country"])
        if kind is Kind.PERSON:
            names = _with_joined(names)
        told = row["country"] and kind is not Kind.EVENT
        fields = (ProposedField("country", row["country"]),) if told else ()
        yield Listed(name, kind, row["ar"], row["en"], names, row["country"], fields)


def _with_joined(names: Iterable[str]) -> tuple[str, ...]:
    """عبد الله and أبو الغيط also in one word: عبدالله, أبوالغيط."""
    return tuple(dict.fromkeys(form for name in names for form in (name, _PARTED.sub(r"\1ال", name))))


def _with_adjective(names: tuple[str, ...], country: str) -> tuple[str, ...]:
    """وكالة and the like also "للأنباء" and with the adjective of their country: وكالة الأناضول التركية."""
    found = dict.fromkeys(names)
    feminine = [f"ال{adjective}ه" for adjective in adjectives(country)]
    for name in names:
        if name.startswith(_FEMININE):
            last = name.rsplit(" ", 1)[-1]
            found |= dict.fromkeys(f"{name} {adjective}" for adjective in feminine if last not in feminine)
            if name.startswith("وكاله ") and "انباء" not in name:
                found[f"{name} لالانباء"] = None
    return tuple(found)


def adjectives(country: str) -> tuple[str, ...]:
    """Of a country (alpha-2): masculine, without ال, folded."""
    return _adjectives().get(country, ())


@cache
def _adjectives() -> Mapping[str, tuple[str, ...]]:
    """Country to its adjectives, masculine, without ال."""
    return {row["code"]: tuple(map(words_of, split(row["adjectives"]))) for row in rows_of("countries")}


@cache
def _states_called() -> Mapping[str, int]:
    """How many states have an adjective."""
    return Counter(adjective for those in _adjectives().values() for adjective in set(those))
