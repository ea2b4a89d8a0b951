"""How each kind looks: the one place that answers colour, underline, icon, key and letter for any kind.

The design (tokens.json) says it of the kinds that every project has; the open project of the analyst's own, and of
what it has changed about the others. Names in words are `ui.words.kind_name`'s, which asks here for given ones.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.model.kind_rows import NO_KEY, KindRow
from desktop_app.model.kinds import Kind
from desktop_app.ui.look.tokens import tokens

SHARED_KEY = {Kind.PLACE: Kind.COUNTRY}
"""Kinds that have no key of their own: the key of the other one, pressed again, gives them."""


@dataclass(frozen=True, slots=True)
class KindLook:
    """What one kind looks like. `label` and `label_en` are the project's words, "" where the interface has its own.

    `key` is a digit or a Latin letter, "" for none; `stroke` is in logical pixels; colours are "#RRGGBB".
    """

    kind: Kind
    label: str
    label_en: str
    letter: str
    letter_en: str
    key: str
    icon: str
    underline: str
    stroke: float
    light: str
    dark: str
    hidden: bool
    changed: bool

    def colour(self, theme_name: str) -> str:
        return self.dark if theme_name == "dark" else self.light


class KindLooks:
    """Those of the open project. `use` takes what the project says; nobody is told of it here."""

    def __init__(self) -> None:
        self._rows: tuple[KindRow, ...] = ()
        self._looks: dict[Kind, KindLook] = {}
        self._shown: tuple[KindLook, ...] = ()
        self._by_key: dict[str, Kind] = {}
        self.use(())

    def use(self, rows: Iterable[KindRow]) -> bool:
        """Takes the project's rows; whether anything looks otherwise than before."""
        rows = tuple(rows)
        if self._looks and rows == self._rows:
            return False
        self._rows = rows
        told = {row.kind: row for row in rows}
        self._looks = {kind: _designed(kind, told.get(kind)) for kind in Kind}
        self._looks |= {row.kind: _own(row) for row in rows if row.kind.own}
        self._shown = tuple(one for one in self._looks.values() if not one.hidden)
        self._by_key = {one.key: one.kind for one in self._shown if one.key and one.kind not in SHARED_KEY}
        return True

    def of(self, kind: Kind) -> KindLook:
        """How the kind looks; one that the project knows nothing of (its row was undone) is plain."""
        known = self._looks.get(kind)
        if known is None:
            known = self._looks[kind] = _own(KindRow(kind, hidden=True))
        return known

    def all(self) -> Sequence[KindLook]:
        """Every kind, hidden ones too, in the order of bars and menus."""
        known = {row.kind for row in self._rows}
        return [one for one in self._looks.values() if not one.kind.own or one.kind in known]

    def shown(self) -> Sequence[KindLook]:
        """Those that bars and menus offer."""
        return self._shown

    def of_key(self, key: str) -> Kind | None:
        """The kind of a digit or Latin letter; that of country and place is the country."""
        return self._by_key.get(key)


def _designed(kind: Kind, row: KindRow | None) -> KindLook:
    design = tokens()["kinds"][kind.value]
    row = row or KindRow(kind)
    known = tokens()["own_kinds"]  # a project of another version may name others
    underline = row.underline if row.underline in known["underlines"] else design["underline"]
    stroke = design["stroke"] if underline == design["underline"] else known["underlines"][underline]
    return KindLook(
        kind=kind,
        label=row.label,
        label_en=row.label_en,
        letter=_letter(row.label) or design["letter_ar"],
        letter_en=_letter(row.label_en) or design["letter_en"],
        key="" if row.key == NO_KEY else row.key or str(design["key"]),
        icon=row.icon if row.icon in known["icons"] else design["icon"],
        underline=underline,
        stroke=float(stroke),
        light=row.light or design["light"],
        dark=row.dark or design["dark"],
        hidden=row.hidden,
        changed=not row.says_nothing,
    )


def _own(row: KindRow) -> KindLook:
    values = tokens()["own_kinds"]
    colours = list(values["colours"].values())
    colour = colours[row.position % len(colours)]
    underline = row.underline if row.underline in values["underlines"] else next(iter(values["underlines"]))
    return KindLook(
        kind=row.kind,
        label=row.label,
        label_en=row.label_en,
        letter=_letter(row.label or row.label_en),
        letter_en=_letter(row.label_en or row.label),
        key=row.key,
        icon=row.icon if row.icon in values["icons"] else values["icons"][0],
        underline=underline,
        stroke=float(values["underlines"][underline]),
        light=row.light or colour["light"],
        dark=row.dark or colour["dark"],
        hidden=row.hidden,
        changed=True,
    )


def _letter(name: str) -> str:
    """The first letter, without the article."""
    bare = name.removeprefix("ال") if len(name) > 4 else name
    return bare[:1].upper()


@cache
def kind_looks() -> KindLooks:
    """The application's one set."""
    return KindLooks()
