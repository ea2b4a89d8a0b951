"""Articles that print the same text: what one does with their groups, and marks carried from one to another."""

from collections.abc import Callable, Iterable, Sequence

from desktop_app.model.changes import Changes
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.library import Carried, ReprintGroup
from desktop_app.store import articles, fingerprints, reprints
from desktop_app.store.connection import Connection
from desktop_app.store.library import holds
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.grouping import group_articles, join

_AT_ONCE = 200  # articles between two reports, and two chances for others
_FIND = "find_reprints"


class Reprints:
    """Groups are found when articles come in; here the analyst agrees, refuses, joins by hand."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def groups(self) -> Sequence[ReprintGroup]:
        """All groups, in the order in which their first printings were imported."""
        with self._desk.store.reading() as connection:
            return [_group(connection, original) for original in reprints.originals(connection)]

    def of(self, article: str) -> ReprintGroup | None:
        """The group that the article belongs to."""
        with self._desk.store.reading() as connection:
            original = reprints.original_of(connection, article) or article
            found = _group(connection, original)
        return found if found.copies else None

    def confirm(self, article: str) -> None:
        """The guess is right. Nothing where the article prints no other again."""
        with self._desk.step("confirm_reprint", self._title(article)) as writer:
            row = reprints.row_of(writer.connection, article)
            if row is not None and row["origin"] == "guessed":
                writer.update("reprint", article, {"origin": "confirmed"})

    def refuse(self, article: str) -> None:
        """It is an article of its own, and is not taken for a reprint again; of a first printing: so are the others."""
        with self._desk.step("refuse_reprint", self._title(article)) as writer:
            row = reprints.row_of(writer.connection, article)
            prints_again = row is not None and row["origin"] != reprints.REFUSED
            for one in [article] if prints_again else reprints.copies_of(writer.connection, article):
                writer.update("reprint", one, {"origin": reprints.REFUSED})

    def join(self, reprint_ids: Iterable[str], original: str) -> None:
        """These print that one again, whatever was guessed. Raises UserError("reprint_of_itself")."""
        wanted = [one for one in reprint_ids if one != original]
        if not wanted:
            raise UserError("reprint_of_itself")
        with self._desk.step("join_reprints", self._title(original)) as writer:
            for one in wanted:
                join(writer, one, original)

    def find(
        self,
        *,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> int:
        """Look through all articles of which nothing is known yet, as one step; how many were grouped.

        For projects that were made, or articles that were loaded, without looking for reprints. Others get at the
        project all along: what they do in between makes the rest a step of its own, and what was grouped before a
        cancel stays. Raises Cancelled.
        """
        self.fill(progress=progress, cancelled=cancelled)
        with self._desk.store.reading() as connection:
            wanted = reprints.undecided(connection)
        grouped: dict[str, str] = {}
        changes, step = Changes(), None
        try:
            for start in range(0, len(wanted), _AT_ONCE):
                if cancelled():
                    raise Cancelled
                store = self._desk.store
                with store.step(_FIND) if step is None else store.further(step, _FIND) as writer:
                    batch = wanted[start : start + _AT_ONCE]
                    grouped |= group_articles(writer, [one for one in batch if holds(writer.connection, one)])
                made = writer.changes(_FIND)
                step, changes = (writer.step if made else step), changes | made
                progress(min(start + _AT_ONCE, len(wanted)), len(wanted))
        finally:
            self._desk.publish(changes)
        return len(grouped)

    def fill(
        self,
        *,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Make the fingerprints of articles that came in before there were any; what was made before a cancel stays."""
        done = 0
        while True:
            with self._desk.store.transaction() as connection:
                numbers = fingerprints.without_fingerprint(connection)
                fingerprints.fill_fingerprints(connection, numbers)
                total = articles.next_number(connection)
            if not numbers:
                return
            done += len(numbers)
            progress(done, max(done, total))
            if cancelled():
                raise Cancelled

    def carry_marks(self, article: str, others: Iterable[str]) -> Carried:
        """Mark the same words of the others as this article's, on the same records, as one step.

        A place whose words differ there is left out and counted. Raises UserError("carry_nothing") where there is
        nothing to carry.
        """
        from desktop_app.workspace.carrying import carry

        carried = left = 0
        with self._desk.step("carry_marks", self._title(article)) as writer:
            for other in others:
                if other != article:
                    made, missed = carry(writer, article, other, self._desk.store.author)
                    carried, left = carried + made, left + missed
            if not carried and not left:
                raise UserError("carry_nothing")
        return Carried(carried, left)

    def _title(self, article: str) -> str:
        with self._desk.store.reading() as connection:
            known = articles.get_article(connection, article, counted=False)
        return known.title or known.file_name


def _group(connection: Connection, original: str) -> ReprintGroup:
    known = [articles.get_article(connection, one) for one in (original, *reprints.copies_of(connection, original))]
    return ReprintGroup(known[0], tuple(known[1:]))
