"""Acts on many records, each one step."""

from collections.abc import Iterable

from desktop_app.model.pairs import parse_pair
from desktop_app.model.things import ClaimState
from desktop_app.store.annotations import annotations_of
from desktop_app.store.articles import get_article
from desktop_app.store.records import get_record
from desktop_app.workspace import valuing
from desktop_app.workspace.belonging import set_links
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.tidying import remove_record


class RegistryActs:
    """A part of `Registry`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_pair(self, records: Iterable[str], pair: str) -> None:
        """All of them belong to the pair, beside those the analyst has set. Raises UserError("pair_unreadable")."""
        wanted = parse_pair(pair)
        listed = list(records)
        with self._desk.step("set_pairs_of", str(len(listed))) as writer:
            for one in listed:
                known = get_record(writer.connection, one).pairs
                kept = {link.pair for link in known if str(link.origin) == "confirmed"}
                set_links(writer, "record", one, kept | {wanted}, "confirmed")

    def clear_pairs(self, records: Iterable[str]) -> None:
        """None of them belongs to a pair."""
        listed = list(records)
        with self._desk.step("set_pairs_of", str(len(listed))) as writer:
            for one in listed:
                set_links(writer, "record", one, (), "confirmed")

    def confirm(self, records: Iterable[str]) -> None:
        """Agree to every guess of all of them, pairs among them."""
        listed = list(records)
        with self._desk.step("confirm_records", str(len(listed))) as writer:
            for one in listed:
                known = get_record(writer.connection, one)
                valuing.confirm(writer, [claim.id for claim in known.claims if claim.state is ClaimState.GUESSED])
                if known.pairs:
                    set_links(writer, "record", one, [link.pair for link in known.pairs], "confirmed")

    def confirm_of(self, article: str) -> int:
        """Agree to all that was guessed from marks of the article, as one step; how many guesses there were.

        Pairs of those records are agreed to with them. Without a guess there is no step. Raises UserError:
        article_unknown.
        """
        with self._desk.store.reading() as connection:
            title = get_article(connection, article, counted=False).title
            marks = {mark.id: mark.record for mark in annotations_of(connection, article) if mark.record}
            records = [get_record(connection, one) for one in dict.fromkeys(marks.values())]
        guesses = {
            record.id: [
                claim.id for claim in record.claims if claim.state is ClaimState.GUESSED and claim.annotation in marks
            ]
            for record in records
        }
        if not any(guesses.values()):
            return 0
        with self._desk.step("confirm_article", title[:60]) as writer:
            for record in records:
                if not guesses[record.id]:
                    continue
                valuing.confirm(writer, guesses[record.id])
                if record.pairs:
                    set_links(writer, "record", record.id, [link.pair for link in record.pairs], "confirmed")
        return sum(map(len, guesses.values()))

    def star(self, records: Iterable[str], on: bool) -> None:
        """Whether all of them go into the key points."""
        listed = list(records)
        with self._desk.step("star_records", str(len(listed))) as writer:
            for one in listed:
                writer.update("record", one, {"key_point": int(on)})

    def delete(self, records: Iterable[str]) -> None:
        """Take all of them away; their marks stay, without a record."""
        listed = list(records)
        with self._desk.step("delete_records", str(len(listed))) as writer:
            for one in listed:
                remove_record(writer, one)
