"""Engines over the articles of a library, one after another, and which of them need not be asked again."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING

from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.suggestion import EngineName, Suggestion
from desktop_app.store import verdicts
from desktop_app.store.survey import SurveyFile
from desktop_app.store.survey_rows import Looked, Seen
from desktop_app.suggest.reading import Reading
from desktop_app.workspace.desk import Desk

if TYPE_CHECKING:  # the engines' lists are read when they are first asked
    from desktop_app.suggest.run import Suggester
    from desktop_app.suggest.touching import Touched

_AT_ONCE = 200  # articles whose texts are read together
_SETTLED = 0.98  # a suggestion as sure as this teaches nothing


class Look:
    """One look through a library. What fails in one article doesn't end the rest; it is told of once."""

    def __init__(self, suggester: "Suggester", numbers: Mapping[str, int]) -> None:
        """`numbers` are those of all articles, in their order."""
        self._suggester, self._numbers = suggester, numbers
        self._failed: dict[EngineName, Exception] = {}
        self._articles: set[str] = set()

    def stale(
        self, desk: Desk, file: SurveyFile, asked: Collection[EngineName], cancelled: Callable[[], bool]
    ) -> list[str]:
        """The articles to look at, by number. The others get the stamp of now. Raises Cancelled."""
        seen = file.seen_with(asked, self._numbers)
        changes = _Changes(file, self._told)
        same: list[str] = []
        there = [article for article in self._numbers if article in seen]
        for first in range(0, len(there), _AT_ONCE):
            if first and cancelled():
                raise Cancelled
            for reading, marks in readings(desk, there[first : first + _AT_ONCE]):
                before = seen[reading.id]
                if before.own == own_stamp(reading, marks) and not changes.touch(reading, before, self.stamp):
                    same.append(reading.id)
        file.know(self.stamp, self._told, [one for one in same if seen[one].stamp != self.stamp])
        fresh = frozenset(same)
        return [article for article in self._numbers if article not in fresh]

    def at(self, reading: Reading, marks: Sequence[verdicts.MarkRow]) -> Looked:
        """What is proposed there. Where an engine failed it bears no stamp, so that it is looked at again."""
        article = reading.id

        def failed(engine: EngineName, error: Exception) -> None:
            self._failed.setdefault(engine, error)
            self._articles.add(article)

        said, hidden, traces = self._suggester.survey(reading, marks, failed)
        stamp = "" if article in self._articles else self.stamp
        own = own_stamp(reading, marks)
        return Looked(article, self._numbers[article], stamp, worth(said), own, traces, said, hidden)

    def tell(self) -> None:
        """Raises UserError("engine_failed") where one did, the first error as its cause."""
        for error in self._failed.values():
            raise UserError("engine_failed", count=len(self._articles), engines=tuple(self._failed)) from error

    @cached_property
    def stamp(self) -> str:
        """Another one whenever what is known is, or an engine."""
        return blake2b(self._told.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()

    @cached_property
    def _told(self) -> str:
        return self._suggester.told()


class _Changes:
    """What changed since articles were looked at, by the stamps that they bear."""

    def __init__(self, file: SurveyFile, now: str) -> None:
        self._file, self._now = file, now
        self._since: dict[str, Touched | None] = {}

    def touch(self, reading: Reading, seen: Seen, stamp: str) -> bool:
        """Whether the article may hold something else than what was found then."""
        if seen.stamp == stamp:
            return False
        if seen.stamp not in self._since:
            self._since[seen.stamp] = self._since_then(seen.stamp)
        since = self._since[seen.stamp]
        return since is None or since.holds(reading, seen.traces)

    def _since_then(self, stamp: str) -> "Touched | None":
        """None where nobody knows what was known then, or the file is damaged within."""
        from desktop_app.suggest.touching import Touched

        before = self._file.known(stamp)
        try:
            return Touched(before, self._now) if before is not None else None
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None


def own_stamp(reading: Reading, marks: Sequence[verdicts.MarkRow]) -> str:
    """Another one whenever the article itself is, or what is marked in it."""
    told = repr((reading.published, reading.title, reading.countries, marks))
    text = blake2b(reading.source.encode("utf-8", "surrogatepass"), digest_size=12)
    text.update(told.encode("utf-8", "surrogatepass"))
    return text.hexdigest()


def readings(desk: Desk, articles: Sequence[str]) -> Iterator[tuple[Reading, list[verdicts.MarkRow]]]:
    """Articles as engines get them, with their marks; those that are no more are left out."""
    with desk.store.reading() as connection:
        rows = verdicts.bundles(connection, articles)
        marks = verdicts.marks_in(connection, [row["id"] for row in rows])
    for row in rows:
        countries = tuple(dict.fromkeys(code for pair in row["pairs"].split() for code in pair.split("-")))
        yield Reading(row["id"], row["text"], row["day"], row["title"], countries), marks[row["id"]]


def worth(suggestions: Sequence[Suggestion]) -> float:
    """How much answering would teach: the more suggestions of which nobody can be sure, the more."""
    return sum(4 * one.score * (1 - one.score) for one in suggestions if one.score < _SETTLED)
