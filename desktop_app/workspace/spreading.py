"""Mark all like this: every place of a record's names, found across spelling and prefixes, marked as one step."""

from collections.abc import Callable, Iterator, Sequence

from desktop_app.arabic.fold import fold
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import Occurrence, Sought, SpreadFrom
from desktop_app.model.proposals import Proposal
from desktop_app.model.spans import Span
from desktop_app.model.steps import step_detail
from desktop_app.model.things import Annotation, Record
from desktop_app.store import annotations, occurrences, records
from desktop_app.store.journal import Writer
from desktop_app.workspace.belonging import pair_countries_marked, refresh_record
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.guessing import add_guesses
from desktop_app.workspace.marking import name_at, put_mark, take_up
from desktop_app.workspace.naming import learn_alias, make_record
from desktop_app.workspace.places import ArticleText, Marks, Places
from desktop_app.workspace.proposing import propose
from desktop_app.workspace.sought import seek_mark, seek_record, seek_words

Progress = Callable[[int, int], None]
_AT_ONCE = 64  # articles read between two chances for others
_FEW = 500  # articles that are just read; of more the index is asked


def _quiet(_done: int, _total: int) -> None:
    """Reports to nobody."""


class Spreading:
    """What one does with all places of a thing at once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def sought(self, start: SpreadFrom) -> Sought:
        """What a mark, a record or words stand for. Words need their kind, and have a record or become a new one.

        Raises UserError: spread_nameless, spread_wordless, kind_differs, record_unknown, annotation_unknown.
        """
        with self._desk.store.reading() as connection:
            if start.mark is not None:
                mark = annotations.get_annotation(connection, start.mark)
                text = self._desk.text(mark.article)
                words = mark.quote if mark.lost else name_at(text, mark.span, self._desk.is_known)
                return seek_mark(connection, mark, words)
            if start.record is not None and not start.words:
                return seek_record(connection, start.record)
            kind = start.kind or self.kind_of(start.words)
            return seek_words(connection, start.words, kind, start.record, start.label, start.place)

    def kind_of(self, words: str) -> Kind:
        """What the words are most likely: what a known record of that name is, else a country, else a person."""
        from desktop_app.suggest.countries import country_of_name

        name = " ".join(fold(words).split())
        with self._desk.store.reading() as connection:
            known = occurrences.kind_named(connection, name)
        if known is not None:
            return known
        return Kind.COUNTRY if country_of_name(words) else Kind.PERSON

    def propose(self, words: str, kind: Kind, typed: str = "") -> Sequence[Proposal]:
        """Records that places of the words may belong to; see `Marks.propose`."""
        with self._desk.store.reading() as connection:
            return propose(connection, words, kind, typed)

    def count(self) -> int:
        """How many articles there are to look into, at most."""
        with self._desk.store.reading() as connection:
            return occurrences.count_articles(connection)

    def find(
        self,
        sought: Sought,
        articles: Sequence[str] | None = None,
        *,
        exact: bool = False,
        progress: Progress = _quiet,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[Occurrence]:
        """The places in these articles (None: in all), article by article, made as they are asked for.

        `exact` takes the author's own letters only: no other spelling, nothing behind a prefix. `progress` counts
        articles. Raises Cancelled, and UserError("spread_nameless") where the names hold no word.
        """
        places = self._places(sought, exact)
        numbers = self._numbers(places, articles)
        for done in range(0, len(numbers), _AT_ONCE):
            if cancelled():
                raise Cancelled
            batch = numbers[done : done + _AT_ONCE]
            for article, marks in self._read(places, batch):
                yield from places.find(article, marks)
            progress(done + len(batch), len(numbers))

    def apply(
        self,
        sought: Sought,
        chosen: Sequence[Occurrence],
        *,
        progress: Progress = _quiet,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> int:
        """Mark the places as one step, all or none; how many marks were made. The record learns how it is written.

        Places that bear a mark of the kind by now are passed over, unless that has no record: it gets this one. A new
        record's form is filled in from its first place; the others are taken for repetitions, so that one act doesn't
        fill forms with a thousand guesses. Other articles stay as new as they were. Raises Cancelled, UserError:
        spread_nothing, spread_outdated, article_unknown, record_unknown.
        """
        wanted = _by_article(chosen)
        with self._desk.step("spread", step_detail(sought.label)) as writer:
            record = self._record(writer, sought)
            marks = occurrences.marks_of_kind(writer.connection, wanted, sought.kind)
            made: list[Annotation] = []
            for done, (article, places) in enumerate(wanted.items()):
                if cancelled():
                    raise Cancelled
                made += self._mark(writer, article, places, record, marks.get(article, ()))
                progress(done + 1, len(wanted))
            if not made:
                raise UserError("spread_nothing")
            self._settle(writer, sought, record, made)
            writer.call(step_detail(sought.label, len(made)))
        return len(made)

    def _places(self, sought: Sought, exact: bool) -> Places:
        from desktop_app.suggest.countries import country_of_name

        with self._desk.store.reading() as connection:
            others = occurrences.names_of_others(connection, sought.kind, sought.record)
            country = ""
            if sought.kind is Kind.COUNTRY:
                own = records.country_of(connection, sought.record) if sought.record else ""
                country = own or country_of_name(sought.label) or ""
        places = Places(sought, others, self._desk.is_known, country, exact)
        if not places.rows.can_find:
            raise UserError("spread_nameless")
        return places

    def _numbers(self, places: Places, articles: Sequence[str] | None) -> list[int]:
        """The articles to look into, by number; a few are just read, of more those that the index names."""
        with self._desk.store.reading() as connection:
            if articles is not None and len(articles) <= _FEW:
                return occurrences.numbers_of(connection, articles)
            named = occurrences.articles_named(connection, places.rows)
            if articles is None:
                return named
            wanted = set(occurrences.numbers_of(connection, articles))
            return [number for number in named if number in wanted]

    def _read(self, places: Places, numbers: Sequence[int]) -> list[tuple[ArticleText, Marks]]:
        """A few articles with their marks at a time, so that others get at the project between two readings."""
        with self._desk.store.reading() as connection:
            rows = occurrences.texts_of(connection, numbers)
            marks = occurrences.marks_of_kind(connection, [row["id"] for row in rows], places.sought.kind)
        return [
            (ArticleText(row["id"], row["number"], row["published_key"], row["text"]), marks.get(row["id"], ()))
            for row in rows
        ]

    def _record(self, writer: Writer, sought: Sought) -> Record:
        key = sought.record or make_record(writer, sought.kind, sought.label)
        return records.get_record(writer.connection, key)

    def _mark(
        self, writer: Writer, article: str, places: Sequence[Occurrence], record: Record, there: Marks
    ) -> list[Annotation]:
        """The marks of one article."""
        text = self._desk.text(article)
        if any(one.span.of(text) != one.quote for one in places):
            raise UserError("spread_outdated")
        known = {span: (its, key) for span, its, key in there}
        made = []
        for one in places:
            its, key = known.get(one.span, (None, ""))
            if not key:
                made.append(put_mark(writer, article, text, one.span, record, record.kind, self._desk.store.author))
            elif its is None:
                writer.update("annotation", key, {"record": record.id})
                made.append(annotations.get_annotation(writer.connection, key))
        return made

    def _settle(self, writer: Writer, sought: Sought, record: Record, made: Sequence[Annotation]) -> None:
        """What the record learns from its new marks, once for each way it is written."""
        names: dict[str, str] = {}
        for mark in made:
            around, size = mark.before + mark.quote, len(mark.before)
            name = name_at(around, Span(size, len(around)), self._desk.is_known)
            names.setdefault(fold(name), name)
        for name in names.values():
            learn_alias(writer, records.get_record(writer.connection, record.id), name)
        if sought.record is None:
            add_guesses(writer, record, made[0], self._desk.text(made[0].article))
        if sought.place is not None and any(mark.article == sought.place[0] for mark in made):
            take_up(writer, sought.place[0])
        pair_countries_marked(writer, made)
        refresh_record(writer, record.id)


def _by_article(chosen: Sequence[Occurrence]) -> dict[str, list[Occurrence]]:
    """Those that can be marked, each once, article by article as they were imported."""
    found: dict[str, list[Occurrence]] = {}
    for one in sorted({(one.number, one.article, one.span): one for one in chosen if one.free}.items()):
        found.setdefault(one[1].article, []).append(one[1])
    return found
