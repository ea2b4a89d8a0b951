"""Things of our complete form taken into a step one by one: what the project has already stays as it is."""

from dataclasses import replace

from desktop_app.arabic.fold import fold
from desktop_app.exchange.jsonl import Header, Thing, WholeArticle
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind, field_spec
from desktop_app.model.pairs import parse_pair
from desktop_app.model.rows import LOGGED, PlainRow
from desktop_app.model.things import Annotation, Claim, PairLink, Record, Relationship
from desktop_app.store import annotations, articles, links, merging, plain, records, verdicts
from desktop_app.store.journal import Writer
from desktop_app.store.journal_rows import fetch_row
from desktop_app.workspace.belonging import ensure_relationship
from desktop_app.workspace.grouping import add_reprint


class TakingIn:
    """Adds things to a step; remembers which articles and records the project knows under another id."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
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
                self._writer.update("relationship", pair, {"first": first})

    def _add_article(self, whole: WholeArticle) -> None:
        article, connection = whole.article, self._writer.connection
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
        self._writer.insert("article", row)
        self._writer.insert("original", {"article": article.id, "bytes": whole.original})
        self._link("article", article.id, article.pairs)

    def _add_record(self, record: Record) -> None:
        connection = self._writer.connection
        known = merging.survivor(connection, record.id) or record.id
        here = fetch_row(connection, "record", (known,))
        self._records[record.id] = known
        self._kinds[record.id] = record.kind, Kind(here["kind"]) if here else record.kind
        if here:
            return
        self._writer.insert("record", records.record_row(record))
        for alias in record.aliases:
            row = {"id": alias.id, "record": record.id, "text": alias.text, "folded": fold(alias.text)}
            self._writer.insert("alias", row | {"origin": str(alias.origin)})
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
        self._writer.insert("annotation", row)

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
        self._writer.insert("claim", row)

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
                ensure_relationship(self._writer, parse_pair(str(value)))
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
            add_reprint(self._writer, *(str(values[name]) for name in ("article", "original", "origin")))
        elif self._is_new(row.table, values):
            self._writer.insert(row.table, values)

    def _is_new(self, table: str, values: dict[str, str | int | None]) -> bool:
        """Whether there is no such row, and what is here doesn't say otherwise."""
        if table == "merged" and self._known("record", str(values["id"])):
            return False  # it is a record of its own here
        if table == "gazetteer_entry":
            name = Kind(str(values["kind"])), str(values["folded"]), str(values["label"])
            if verdicts.entry_there(self._writer.connection, *name) is not None:
                return False
        if table == "distinct_records":
            values["one"], values["other"] = merging.in_order(str(values["one"]), str(values["other"]))
            if values["one"] == values["other"]:
                return False
        return fetch_row(self._writer.connection, table, plain.key_of(PlainRow(table, values))) is None

    def _add_to_log(self, row: PlainRow) -> None:
        try:
            plain.add_to_log(self._writer.connection, row)
            self.logged.append(row)
        except ValueError as error:
            raise UserError("load_clash", reason=error) from error

    def _link(self, owner: str, owner_id: str, pairs: tuple[PairLink, ...]) -> None:
        for link in pairs:
            pair = parse_pair(link.pair)
            if not links.relationship_known(self._writer.connection, pair):
                ensure_relationship(self._writer, pair)
                self._new_pairs.add(pair)
            row = {owner: owner_id, "pair": pair, "origin": str(link.origin)}
            self._writer.insert(f"{owner}_pair", row)

    def _known(self, table: str, row_id: str) -> bool:
        return fetch_row(self._writer.connection, table, (row_id,)) is not None
