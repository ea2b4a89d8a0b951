"""The analyst's own list of names to look for, and its way in and out as a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop_app.arabic.fold import fold
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import ENTITY_KINDS, Kind, is_entity
from desktop_app.model.suggestion import GazetteerEntry
from desktop_app.store import verdicts
from desktop_app.store.journal import Writer
from desktop_app.store.journal_rows import fetch_row
from desktop_app.store.store import new_id, now
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.name_table import COLUMNS, TableRow, read_table

_LONGEST = 300  # code points of a name
_TURN = 1000  # rows between two looks at whether to go on
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class NamesTaken:
    """How many names of a table are new, how many were on the list already, and the number of the line that was read as
    the names of its columns, 0 for none."""

    new: int
    there: int
    heading: int = 0


class Gazetteer:
    """What one does with the list: each act is a step named "gazetteer".

    An entry is one spelling of one thing; a thing with three spellings has three entries of the same label. Names are
    compared folded, so that رَحمان is on the list where رحمان is.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self) -> Sequence[GazetteerEntry]:
        """All entries, the latest first."""
        with self._desk.store.reading() as connection:
            return verdicts.list_entries(connection)

    def add(self, kind: Kind, text: str, label: str = "", label_en: str = "", country: str = "") -> str:
        """A name of the thing called `label` (without one, of the thing called so itself); the entry's id.

        Raises UserError: gazetteer_name, gazetteer_kind, gazetteer_there, country_unknown.
        """
        entry = _entry(kind, text, label, label_en, country)
        with self._desk.step("gazetteer", entry.text[:60]) as writer:
            if verdicts.entry_there(writer.connection, entry.kind, _folded(entry.text), entry.label) is not None:
                raise UserError("gazetteer_there", name=entry.text)
            _insert(writer, entry)
        return entry.id

    def edit(
        self, entry: str, *, kind: Kind, text: str, label: str = "", label_en: str = "", country: str = ""
    ) -> None:
        """Write an entry anew. Raises as `add`, and gazetteer_unknown."""
        other = _entry(kind, text, label, label_en, country)
        with self._desk.step("gazetteer", other.text[:60]) as writer:
            if fetch_row(writer.connection, "gazetteer_entry", (entry,)) is None:
                raise UserError("gazetteer_unknown")
            there = verdicts.entry_there(writer.connection, other.kind, _folded(other.text), other.label)
            if there not in (None, entry):
                raise UserError("gazetteer_there", name=other.text)
            row = verdicts.entry_row(other, _folded(other.text))
            writer.update(
                "gazetteer_entry", entry, {name: row[name] for name in row if name not in ("id", "created_at")}
            )

    def delete(self, entries: Sequence[str]) -> None:
        """Take entries off the list; those that are not on it any more are passed over."""
        with self._desk.step("gazetteer", str(len(entries))) as writer:
            for entry in entries:
                writer.delete("gazetteer_entry", entry)

    def import_tsv(
        self,
        path: Path,
        *,
        progress: Progress = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> NamesTaken:
        """Take in a table, all of it or nothing, as one step.

        A row is kind, name, label, English label, country code, split by tabs; the last three may be missing, a first
        line of column names says their order (`read_table`). The kind is a word of `Kind` ("person") or its Arabic
        name. Raises UserError: gazetteer_line and gazetteer_line_kind with the line's number, file_missing,
        file_unreadable, gazetteer_binary, gazetteer_empty; Cancelled.
        """
        table = read_table(path)
        rows, new = table.rows, 0
        with self._desk.step("gazetteer", path.name[:60]) as writer:
            there = {_key(one) for one in verdicts.list_entries(writer.connection)}
            for done, row in enumerate(rows):
                if done % _TURN == 0:
                    progress(done, len(rows))
                    if cancelled():
                        raise Cancelled
                entry = _of_row(row)
                if (key := _key(entry)) not in there:
                    there.add(key)
                    _insert(writer, entry)
                    new += 1
        progress(len(rows), len(rows))
        return NamesTaken(new, len(rows) - new, table.heading)

    def export_tsv(self, path: Path, *, records: bool = False) -> int:
        """Write the list, with `records` also the names of the project's records with their other spellings, as a table
        that `import_tsv` of another project takes; the number of rows. An earlier file stays until it is whole.

        Raises UserError: export_failed, target_is_open.
        """
        from desktop_app.settings.whole import written_whole

        self._desk.store.refuse_itself(path)
        with self._desk.store.reading() as connection:
            known = verdicts.names_known(connection) if records else []
            own = verdicts.list_entries(connection)
        lines = dict.fromkeys(
            (kind, _line(text), _line(label), _line(label_en), country)
            for _record, kind, label, label_en, text, country, _marks in known
            if Kind(kind) in ENTITY_KINDS
        )
        lines |= dict.fromkeys(
            (str(one.kind), _line(one.text), _line(one.label), _line(one.label_en), one.country)
            for one in own
            if one.kind in ENTITY_KINDS
        )
        with written_whole(path) as draft, draft.open("w", encoding="utf-8", newline="\n") as file:
            file.write("\t".join(COLUMNS) + "\n")
            file.writelines("\t".join(line) + "\n" for line in sorted(lines))
        return len(lines)


def _entry(kind: Kind, text: str, label: str, label_en: str, country: str) -> GazetteerEntry:
    name, thing = _line(text), _line(label) or _line(text)
    if not is_entity(kind):
        raise UserError("gazetteer_kind", kind=kind)
    if len(_folded(name).replace(" ", "")) < 2 or max(len(name), len(thing)) > _LONGEST:
        raise UserError("gazetteer_name", name=name[:_LONGEST], limit=_LONGEST)
    code = country.strip().upper()
    if code and code not in _codes():
        raise UserError("country_unknown", country=country)
    return GazetteerEntry(new_id(), kind, name, thing, _line(label_en)[:_LONGEST], code, now())


@cache
def _codes() -> frozenset[str]:
    from desktop_app.suggest.countries import country_codes

    return frozenset(country_codes())


def _of_row(row: TableRow) -> GazetteerEntry:
    try:
        return _entry(row.kind, row.text, row.label, row.label_en, row.country)
    except UserError as error:
        raise UserError("gazetteer_line", line=row.line, row=" | ".join(row.cells())[:80]) from error


def _key(entry: GazetteerEntry) -> tuple[Kind, str, str]:
    """Entries that say the same."""
    return entry.kind, _folded(entry.text), _folded(entry.label)


def _insert(writer: Writer, entry: GazetteerEntry) -> None:
    writer.insert("gazetteer_entry", verdicts.entry_row(entry, _folded(entry.text)))


def _folded(text: str) -> str:
    return _line(fold(text))


def _line(text: str) -> str:
    return " ".join(text.split())

