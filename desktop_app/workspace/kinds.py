"""Kinds: those of the analyst's own, and what is changed about the ones that every project has."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import TypedDict, Unpack

from desktop_app.arabic.fold import fold
from desktop_app.model.errors import UserError
from desktop_app.model.kind_rows import COLOUR, KEY, NO_KEY, KindRow
from desktop_app.model.kinds import Kind
from desktop_app.settings.words import LANGUAGES, words
from desktop_app.store import kinds as store
from desktop_app.store.journal import Writer
from desktop_app.workspace.desk import Desk


class Told(TypedDict, total=False):
    """What can be said of a kind; see `KindRow`."""

    label: str
    label_en: str
    key: str
    light: str
    dark: str
    icon: str
    underline: str


class Kinds:
    """What one does with kinds. Each act is a step."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self) -> Sequence[KindRow]:
        """The analyst's own, and those of every project of which something is changed."""
        with self._desk.store.reading() as connection:
            return store.list_kinds(connection)

    def name(self, kind: Kind, language: str) -> str:
        """The kind's name as the project has it, the words of the terminal where it says nothing."""
        row = next((one for one in self.list() if one.kind is kind), None)
        return name_of(kind, row, language)

    def uses(self, kind: Kind) -> tuple[int, int]:
        """How many marks and how many records are of the kind."""
        with self._desk.store.reading() as connection:
            return store.uses_of(connection, kind)

    def add(self, **told: Unpack[Told]) -> Kind:
        """A kind of the analyst's own. Raises UserError: kind_needs_name, kind_exists, kind_key_unfit, colour_unfit."""
        known = self.list()
        position = max((row.position for row in known), default=0) + 1
        row = replace(KindRow(Kind(f"own_{secrets.token_hex(4)}"), position=position), **_fitting(told))
        _check(row, known)
        with self._desk.step("add_kind", row.label or row.label_en) as writer:
            writer.insert("kind", store.kind_row(row))
        return row.kind

    def edit(self, kind: Kind, *, key_from: Kind | None = None, **told: Unpack[Told]) -> None:
        """Change what is said of the kind; for one of every project "" goes back to the design.

        `key_from` names the kind that had the key until now and has none afterwards. Raises as `add`.
        """
        known = self.list()
        row = replace(_row(known, kind), **_fitting(told))
        _check(row, known)
        with self._desk.step("edit_kind", name_of(kind, row, "ar")) as writer:
            if key_from is not None and key_from is not kind:
                freed = replace(_row(known, key_from), key="" if key_from.own else NO_KEY)
                _write(writer, known, freed)
            _write(writer, known, row)

    def hide(self, kind: Kind, hidden: bool = True) -> None:
        """Whether bars and menus leave the kind out; its marks stay and are drawn."""
        known = self.list()
        row = replace(_row(known, kind), hidden=hidden)
        with self._desk.step("edit_kind", name_of(kind, row, "ar")) as writer:
            _write(writer, known, row)

    def reset(self, kind: Kind) -> None:
        """A kind of every project is as the design has it again."""
        with self._desk.step("edit_kind", name_of(kind, None, "ar")) as writer:
            writer.delete("kind", str(kind))

    def remove(self, kind: Kind) -> None:
        """Take a kind of the analyst's own away. Raises UserError("kind_in_use") while something is of it."""
        marks, records = self.uses(kind)
        if marks or records:
            raise UserError("kind_in_use", name=self.name(kind, "ar"), marks=marks, records=records)
        with self._desk.step("remove_kind", self.name(kind, "ar")) as writer:
            writer.delete("kind", str(kind))


def name_of(kind: Kind, row: KindRow | None, language: str) -> str:
    """The name that the row gives, in the language or else in the other; that of the terminal where it gives none."""
    given = (row.label, row.label_en) if row is not None else ("", "")
    first, second = given if language == "ar" else given[::-1]
    if first or (second and kind.own):
        return first or second
    return words("terminal", language).get(f"kind_{kind}", str(kind))


def _row(known: Sequence[KindRow], kind: Kind) -> KindRow:
    return next((row for row in known if row.kind is kind), KindRow(kind))


def _write(writer: Writer, known: Sequence[KindRow], row: KindRow) -> None:
    there = any(one.kind is row.kind for one in known)
    if row.says_nothing:
        writer.delete("kind", str(row.kind))
    elif there:
        writer.update("kind", str(row.kind), store.kind_row(row))
    else:
        writer.insert("kind", store.kind_row(row))


def _fitting(told: Told) -> Told:
    """Names on one line, keys as they are kept."""
    made = told.copy()
    if "label" in made:
        made["label"] = " ".join(made["label"].split())
    if "label_en" in made:
        made["label_en"] = " ".join(made["label_en"].split())
    if "key" in made:
        made["key"] = made["key"].strip().upper()
    return made


def _check(row: KindRow, known: Sequence[KindRow]) -> None:
    if row.kind.own and not (row.label or row.label_en):
        raise UserError("kind_needs_name")
    if row.key not in ("", NO_KEY) and not KEY.fullmatch(row.key):
        raise UserError("kind_key_unfit", keys=row.key)
    for colour in (row.light, row.dark):
        if colour and not COLOUR.fullmatch(colour):
            raise UserError("colour_unfit", colour=colour)
    others = {one.kind: one for one in (*map(KindRow, Kind), *known) if one.kind is not row.kind}
    taken = {fold(name_of(kind, one, language)) for kind, one in others.items() for language in LANGUAGES}
    for name in (row.label, row.label_en):
        if name and fold(name) in taken:
            raise UserError("kind_exists", name=name)
