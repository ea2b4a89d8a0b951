"""Our complete form out of a project and into one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from desktop_app import __version__
from desktop_app.arabic.fold import fold
from desktop_app.exchange.jsonl import Header, Thing, WholeArticle, dump, load_lines
from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind, field_spec
from desktop_app.model.pairs import parse_pair
from desktop_app.model.rows import LOGGED, PlainRow
from desktop_app.model.things import Annotation, Claim, PairLink, Record, Relationship
from desktop_app.settings.whole import written_whole
from desktop_app.store import annotations, articles, links, merging, plain, records, verdicts
from desktop_app.store.connection import IntegrityError
from desktop_app.store.journal import Writer
from desktop_app.store.journal_rows import fetch_row
from desktop_app.workspace.belonging import ensure_relationship
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.grouping import add_reprint


def everything(desk: Desk, project_id: str) -> Iterator[Thing]:
    """The whole project in the order of the file: what is referred to stands before what refers to it."""
    yield Header(project_id, __version__)
    with desk.store.reading() as connection:
        yield from plain.rows_of(connection, "kind")
        listed = sorted(articles.list_articles(connection), key=lambda article: article.number)
        for article in listed:
            text, original = articles.get_text(connection, article.id), articles.get_original(connection, article.id)
            yield WholeArticle(article, text, original)
        yield from plain.rows_of(connection, "reprint")
        for pair, first in links.relationships(connection).items():
            yield Relationship(pair, first)
        everyone = sorted(records.list_records(connection), key=lambda record: record.id)
        yield from everyone
        yield from plain.rows_of(connection, "merged")
        yield from plain.rows_of(connection, "distinct_records")
        order = {article.id: article.number for article in listed}
        yield from sorted(annotations.list_annotations(connection), key=lambda a: (order[a.article], a.span, a.id))
        for record in everyone:
            yield from record.claims
        for table in ("assessment", "gazetteer_entry", "verdict", "template", "briefing"):
            yield from plain.rows_of(connection, table)


def export_jsonl(desk: Desk, project_id: str, path: Path) -> int:
    """Write the file; the number of lines. An earlier one stays until this is whole.

    Raises UserError: export_failed, target_is_open.
    """
    desk.store.refuse_itself(path)
    count = 0
    with written_whole(path) as draft, draft.open("w", encoding="utf-8", newline="\n") as file:
        for thing in everything(desk, project_id):
            file.write(dump(thing) + "\n")
            count += 1
    return count


def load_jsonl(desk: Desk, path: Path) -> Changes:
    """Read the file and bring it in as one step."""
    try:
        with path.open(encoding="utf-8") as file:
            return load_things(desk, load_lines(file))
    except FileNotFoundError as error:
        raise UserError("file_missing", path=path) from error
    except UnicodeDecodeError as error:
        raise UserError("load_line", line=1, reason="UTF-8") from error
    except OSError as error:
        raise UserError("file_unreadable", path=path, reason=error.strerror) from error


def load_things(desk: Desk, things: Iterable[Thing]) -> Changes:
    """All or nothing, as one step. What is here already (by id, an article also by its bytes) is left as it is.

    A mark whose words aren't where they were in an article that is here already comes in as one that lost its
    place, a mark on a record that is another kind of thing here without its record. What is said of a record that
    was merged into another here is said of that. Raises UserError: load_line, load_no_header, load_quote,
    load_reference, load_clash.

    An empty project takes over the file's project id, so that links of its briefings go on leading here.
    """
    empty = not desk.store.relationships() and not _holds_anything(desk)
    try:
        with desk.store.step("load") as writer:
            loader = _Loader(writer)
            for thing in things:
                loader.add(thing)
            loader.finish()
        if not writer.changes("load"):  # then nothing of the step is left
            with desk.store.transaction() as connection:
                for row in loader.logged:
                    plain.add_to_log(connection, row)
    except IntegrityError as error:
        raise UserError("load_clash", reason=error) from error
    changes = writer.changes("load")
    if empty and loader.project:
        desk.store.set_meta("id", loader.project)
    desk.publish(changes)
    return changes


def _holds_anything(desk: Desk) -> bool:
    with desk.store.reading() as connection:
        return bool(articles.list_articles(connection) or records.list_records(connection))


class _Loader:
    """Adds things to a step; remembers which articles and records the project knows under another id."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        self.project = ""
        self.logged: list[PlainRow] = []
        self._articles: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._others: dict[str, str] = {}  # what an article says here, where it differs from the file
        self._records: dict[str, str] = {}
        self._kinds: dict[str, tuple[Kind, Kind]] = {}  # of a record: in the file, and here
        self._pairs: dict[str, str] = {}
        self._new_pairs: set[str] = set()

    def add(self, thing: Thing) -> None:
        match thing:
            case Header():
                self.project = thing.project
            case WholeArticle():
                self._add_article(thing)
            case Relationship():
                self._pairs[parse_pair(thing.pair)] = thing.first
            case Record():
                self._add_record(thing)
            case Annotation():
                self._add_annotation(thing)
            case Claim():
                self._add_claim(thing)
            case PlainRow():
                self._add_row(thing)

    def finish(self) -> None:
        for pair, first in self._pairs.items():
            if first in pair.split("-") and pair in self._new_pairs:
                self.writer.update("relationship", pair, {"first": first})

    def _add_article(self, whole: WholeArticle) -> None:
        article, connection = whole.article, self.writer.connection
        known = articles.known_hashes(connection, [article.sha256])
        self._texts[article.id] = whole.text
        if known or self._known("article", article.id):
            here = self._articles[article.id] = known.get(article.sha256, article.id)
            if (text := articles.get_text(connection, here)) != whole.text:
                self._others[article.id] = text
            return
        self._articles[article.id] = article.id
        row = articles.article_row(article, whole.text)
        if articles.number_taken(connection, article.number):
            row["number"] = articles.next_number(connection)
        self.writer.insert("article", row)
        self.writer.insert("original", {"article": article.id, "bytes": whole.original})
        self._link("article", article.id, article.pairs)

    def _add_record(self, record: Record) -> None:
        connection = self.writer.connection
        known = merging.survivor(connection, record.id) or record.id
        here = fetch_row(connection, "record", (known,))
        self._records[record.id] = known
        self._kinds[record.id] = record.kind, Kind(here["kind"]) if here else record.kind
        if here:
            return
        self.writer.insert("record", records.record_row(record))
        for alias in record.aliases:
            row = {"id": alias.id, "record": record.id, "text": alias.text, "folded": fold(alias.text)}
            self.writer.insert("alias", row | {"origin": str(alias.origin)})
        self._link("record", record.id, record.pairs)

    def _add_annotation(self, annotation: Annotation) -> None:
        if self._known("annotation", annotation.id):
            return
        if annotation.article not in self._articles:
            raise UserError("load_reference", what="annotation", id=annotation.id, missing=annotation.article)
        if annotation.record is not None and annotation.record not in self._kinds:
            raise UserError("load_reference", what="annotation", id=annotation.id, missing=annotation.record)
        if not annotation.lost and annotation.span.of(self._texts[annotation.article]) != annotation.quote:
            raise UserError("load_quote", id=annotation.id)
        row = annotations.annotation_row(annotation) | {"article": self._articles[annotation.article]}
        here = self._others.get(annotation.article)
        if here is not None and annotation.span.of(here) != annotation.quote:
            row["lost"] = 1
        if annotation.record is not None:
            fits = self._kinds[annotation.record][1] is annotation.kind
            row["record"] = self._records[annotation.record] if fits else None
        self.writer.insert("annotation", row)

    def _add_claim(self, claim: Claim) -> None:
        if self._known("claim", claim.id):
            return
        if claim.record not in self._kinds:
            raise UserError("load_reference", what="claim", id=claim.id, missing=claim.record)
        there, here = self._kinds[claim.record]
        if field_spec(there, claim.field) != field_spec(here, claim.field):
            return  # the record is another kind of thing here, without this field
        row = records.claim_row(replace(claim, record=self._records[claim.record]), here)
        if row["value_record"] is not None:
            row["value"] = row["value_record"] = self._records.get(claim.value, claim.value)
        if row["value_record"] == row["record"] and claim.value != claim.record:
            return  # the two are one here, and nothing names itself
        for table, key in (("annotation", claim.annotation), ("record", row["value_record"])):
            if key is not None and not self._known(table, str(key)):
                raise UserError("load_reference", what="claim", id=claim.id, missing=key)
        self.writer.insert("claim", row)

    def _add_row(self, row: PlainRow) -> None:
        """What it names must have come before it; what is here under another id goes by that."""
        if row.table in LOGGED:
            self._add_to_log(row)
            return
        values = dict(row.values)
        for name, value in row.values.items():
            missing = False
            if name in ("article", "original"):
                values[name] = self._articles.get(str(value))
                missing = values[name] is None
            elif name == "pair" and value is not None:
                ensure_relationship(self.writer, parse_pair(str(value)))
            elif name in ("record", "one", "other") and value is not None:
                values[name] = self._records.get(str(value))
                missing = values[name] is None
            elif name == "meant":
                values[name] = self._records.get(str(value), value)  # a record, or the name of one there was not yet
            elif name == "folded":
                values[name] = " ".join(fold(str(row.values["quote" if row.table == "verdict" else "text"])).split())
            if missing:
                raise UserError("load_reference", what=row.table, id=plain.key_of(row)[0], missing=value)
        if row.table == "reprint":
            add_reprint(self.writer, *(str(values[name]) for name in ("article", "original", "origin")))
        elif self._is_new(row.table, values):
            self.writer.insert(row.table, values)

    def _is_new(self, table: str, values: dict[str, str | int | None]) -> bool:
        """Whether there is no such row, and what is here doesn't say otherwise."""
        if table == "merged" and self._known("record", str(values["id"])):
            return False  # it is a record of its own here
        if table == "gazetteer_entry":
            name = Kind(str(values["kind"])), str(values["folded"]), str(values["label"])
            if verdicts.entry_there(self.writer.connection, *name) is not None:
                return False
        if table == "distinct_records":
            values["one"], values["other"] = merging.in_order(str(values["one"]), str(values["other"]))
            if values["one"] == values["other"]:
                return False
        return fetch_row(self.writer.connection, table, plain.key_of(PlainRow(table, values))) is None

    def _add_to_log(self, row: PlainRow) -> None:
        try:
            plain.add_to_log(self.writer.connection, row)
            self.logged.append(row)
        except ValueError as error:
            raise UserError("load_clash", reason=error) from error

    def _link(self, owner: str, owner_id: str, pairs: tuple[PairLink, ...]) -> None:
        for link in pairs:
            pair = parse_pair(link.pair)
            if not links.relationship_known(self.writer.connection, pair):
                ensure_relationship(self.writer, pair)
                self._new_pairs.add(pair)
            row = {owner: owner_id, "pair": pair, "origin": str(link.origin)}
            self.writer.insert(f"{owner}_pair", row)

    def _known(self, table: str, row_id: str) -> bool:
        return fetch_row(self.writer.connection, table, (row_id,)) is not None
