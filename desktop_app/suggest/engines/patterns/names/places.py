"""Places by the word before their names, in datelines, and regions of the world.

The generic word stays out (مدينة, محافظة, معبر) unless the name isn't used without it (بحر, مطار, قصر).
"""

import re
from functools import cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Reason
from desktop_app.suggest.engines.lists import listed_bodies, places, towns
from desktop_app.suggest.engines.patterns.names.communes import commune_heads, is_pair
from desktop_app.suggest.engines.patterns.names.kept_places import KeptPlaces
from desktop_app.suggest.engines.patterns.names.listed_at import names_at
from desktop_app.suggest.engines.patterns.names.place_cues import place_cues
from desktop_app.suggest.engines.patterns.names.place_runs import PlaceRuns, like_adjective
from desktop_app.suggest.engines.patterns.names.places_again import places_again
from desktop_app.suggest.engines.patterns.names.regions import datelines, regions
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of
from desktop_app.suggest.engines.patterns.words import Sort

_SEVERAL = 10  # words of several names


class Places:
    """The places of one article."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._runs = PlaceRuns(view)
        self._kept = KeptPlaces(view, self._runs)
        self._found: list[Found] = []

    def find(self) -> list[Found]:
        """All of them; some may be told twice."""
        self._after_heads()
        for index in commune_heads(self._view):
            if is_pair(self._view.words[index]):
                self._several(index, both=True)
            else:
                self._named(index, index + 1, idafa=True)
        self._found += [*regions(self._view), *datelines(self._view), *place_cues(self._view)]
        return [*self._found, *places_again(self._view, self._found)]

    def _is_country(self, index: int) -> bool:
        return index in self._view.country_at and self._view.country_at[index][2]

    def _after_heads(self) -> None:
        view = self._view
        heads = _heads()
        for index in view.places(heads):
            size, table, head = heads[view.words[index]]
            if index + 1 >= view.count or (view.gap(index) != " " and not self._slashed(index, table)):
                continue
            if head[-1] == "ه" and view.writes_ta and not view.feminine(index):
                continue  # محافظه س is his governor
            if head == "طريق" and (view.words[index + 1].startswith("ال") or view.words[index - 1] in _NO_ROADS):
                continue
            inside = view.words[index][0] in "بل" or (size == 0 and view.words[index - 1] in _IN)
            if head in ("محليه", "جهه") and not inside:
                continue  # شركات محلية, وجهة نظر
            if head in _ENCLOSED and (len(view.words[index + 1]) < _LEAST or view.words[index + 1][-1] == "ي"):
                continue  # سجن مؤبد, شاطئ رملي
            if head in _ROADS and _LINKS.fullmatch(view.words[index + 1]):
                continue  # طريق يربط بين
            if table == "place_out":
                self._named(index, self._begin(index), idafa=head in words_of("place_idafa"))
            elif table == "place_pairs":
                if not self._of_land(index, head) and not self._is_adjective(index, head):
                    self._several(index, both=head in _TWO_TOWNS)
            else:
                self._found += self._kept.at(index, size, head, table)

    def _of_land(self, index: int, head: str) -> bool:
        """ "All districts of Sudan": a country behind the plural, and no other place joined to it."""
        dual = head.endswith(_DUALS) and head not in _PORTS
        if dual or not self._is_country(index + 1):
            return False
        after = self._view.country_at[index + 1][1]
        return head in _PORTS or after >= self._view.count or self._view.words[after][0] != "و"

    def _is_adjective(self, index: int, head: str) -> bool:
        """ "A judicial delegation", "a regional part": two districts or regions only where one of both is known."""
        known = (index + 1, 0), (index + 2, 1)
        return head in _ADJECTIVES_TOO and not any(
            at < self._view.count and names_at(self._view, at, cut, places()) for at, cut in known
        )

    def _slashed(self, index: int, table: str) -> bool:
        """Whether quotation marks open behind the head, or a stroke that stands for one: ميناء «س», مدينة /س/."""
        view = self._view
        if table != "place_out" or view.gap(index) not in ("،", "("):
            return False
        return view.reading.between[index] in (" /", " «", " “", ' "', " (")

    def _begin(self, index: int) -> int:
        """Behind the adjective of a country: "العاصمة الكازاخستانية أستانا"."""
        view = self._view
        at = index + 1
        if view.words[index].endswith("عاصمه") and at in view.country_at and not view.country_at[at][2]:
            at += 1
        return at

    def _named(self, index: int, at: int, idafa: bool = False) -> int:
        """The name that stands at `at`, found; the word behind it, `at` where none is. `idafa`: a head that an
        ordinary word with ال makes a name too (مدينة الحرير)."""
        view = self._view
        if at >= view.count or (view.gap(at - 1) not in (" ", "(") and not self._slashed(at - 1, "place_out")):
            return at
        if view.words[at] in listed_bodies() or view.words[at] in _heads():
            return at  # منطقة الكوميسا, مناطق ومدن
        after = self._runs.field(at) if view.words[index].endswith(("حقل", *_FIELDS)) else at
        after = self._runs.run(at) if after == at else after
        if view.words[at] in _DIRECTIONS and at + 1 < view.count and view.gap(at) == " ":
            after = at + 1 + names_at(view, at + 1, 0, places()) if view.words[index].endswith("حقل") else at
            after = at if after == at + 1 else after  # حقل شرق بغداد
        if after == at and self._is_station(index, at):
            after += 1
        if after == at and view.words[at] in words_of("titled_houses") and view.words[index].endswith("ميناء"):
            after = self._runs.royal(at)
        if after == at and idafa and at == index + 1 and self._ordinary(at):
            after += 1
            after += after < view.count and view.gap(at) == " " and view.words[after] in _GREAT  # حقل السلحفاة الكبير
        if after > at:
            if after < view.count and view.words[after] in _QUARTERS and view.words[index].endswith(("حقل", "ميناء")):
                after += view.gap(after - 1) == " "  # ميناء أم كندور الشمالي
            if after < view.count and view.words[after].isdigit() and view.gap(after - 1) == " ":
                after += view.words[index].endswith("محطه")  # محطة س 1
            whole = after - at == 1 or view.words[at] in words_of("place_firsts")
            whole = whole or view.words[after - 1] in ("الحكم", "الذاتي")
            extended = view.words[at] in towns() and view.words[after - 1] in words_of("place_general")
            sure = 0.96 if view.words[at] in _DIRECTIONS or extended else 0.92 if whole else 0.8
            reason = Reason("head", {"words": view.words[index]})
            self._found.append(view.found(Kind.PLACE, at, after, sure, reason, fields=self._runs.country(after)))
        return after

    def _is_station(self, index: int, at: int) -> bool:
        """Whether "محطة الضبعة النووية" stands there: a name with ال between a station and what it makes."""
        view = self._view
        if not view.words[index].endswith(("محطه", "مفاعل")) or at + 1 >= view.count or view.gap(at) != " ":
            return False
        named = view.words[at].startswith("ال") and view.words[at] not in words_of("no_place_names")
        return named and view.sort(at) in (Sort.FAMILY, Sort.DEFINITE) and view.words[at + 1] in _POWER

    def _ordinary(self, at: int) -> bool:
        """A word of the language with ال that may be a town's name: no adjective, office or general word."""
        view = self._view
        word = view.words[at]
        if view.sort(at) is not Sort.DEFINITE or view.prefix(at) or word in words_of("no_place_names"):
            return False
        return word not in words_of("scope") and word not in words_of("loose_adjectives") and not like_adjective(word)

    def _several(self, index: int, both: bool) -> None:
        """ "مدينتي س وص", "مدن س وص وط"; `both`: a dual, behind which any word with ال is a name."""
        view = self._view
        after = self._named(index, index + 1, idafa=both)
        limit = min(view.count, after + _SEVERAL)
        while after > index + 1 and after < limit and view.gap(after - 1) in (" ", "،"):
            joined = int(view.words[after][0] == "و")
            if view.words[index].endswith(_FIELDS) and (end := self._runs.field(after, joined)) > after:
                reason = Reason("head", {"words": view.words[index]})
                self._found.append(view.found(Kind.PLACE, after, end, 0.85, reason, prefix=joined))
                after = end
                continue
            if view.gap(after - 1) == "،" and view.sort(after) in (Sort.GIVEN, Sort.MAYBE):
                return  # موانئ أبوظبي، وجان س
            if view.words[after][0] == "و" and len(view.words[after]) > 2 and after not in view.country_at:
                end = self._runs.run(after, 1)
                if end == after:
                    return
                reason = Reason("head", {"words": view.words[index]})
                self._found.append(view.found(Kind.PLACE, after, end, 0.85, reason, prefix=1))
                after = end
            elif view.words[after] != "في" and after not in view.country_at:
                return
            else:
                after = view.country_at[after][1] if after in view.country_at else after + 1


_PORTS = frozenset({"موانء", "مواني"})
_ROADS = frozenset({"طريق", "شارع", "معبر", "نهر"})
_LINKS = re.compile("(?:ي|ت)(?:ربط|صل|مر|متد|وصل|عبر|قع|بدا)|رابط|يبلغ|يخدم")
_ENCLOSED = frozenset({"سجن", "شاطء", "معسكر", "رصيف", "جاده", "ثكنه", "حاجز"})
_LEAST = 5  # letters of what is called so
_FIELDS = ("حقول", "حقلي", "حقلا")
_DUALS = ("ي", "تا", "ءا", "حقلا", "سدا")  # endings
_ADJECTIVES_TOO = frozenset({"اقليمي", "قضاءي", "نهري", "حقلي"})  # and duals
_POWER = frozenset({"النوويه", "الكهروماءيه", "الكهروذريه", "الحراريه", "الشمسيه", "للطاقه", "لتوليد", "لانتاج"})
_DIRECTIONS = frozenset({"شرق", "غرب", "شمال", "جنوب", "شرقي", "غربي", "شمالي", "جنوبي"})
_QUARTERS = frozenset({"الشمالي", "الجنوبي", "الشرقي", "الغربي"})
_TWO_TOWNS = frozenset({"مدينتي", "مدينتا", "بلدتي", "بلدتا", "قريتي", "قريتا", "محافظتي", "محافظتا"})
_GREAT = frozenset({"الكبير", "الكبري", "الصغير", "الجديد", "القديم"})
_IN = frozenset({"في", "وفي", "من", "الي"})
_NO_ROADS = frozenset({"عن", "خارطه", "خريطه"})


@cache
def _heads() -> dict[str, tuple[int, str, str]]:
    """Form -> (letters before it, table, head)."""
    found: dict[str, tuple[int, str, str]] = {}
    for table in ("place_works", "place_kept", "place_pairs", "place_out"):
        for form, (size, word) in with_proclitics(table).items():
            found[form] = (size, table, word)
    return found
