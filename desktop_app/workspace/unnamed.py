"""Values that an engine proposed by words which meant no record then: filled in, as guesses, once somebody marks those
words. A statement that is marked before its speaker gets him so, also where no engine knew his name, and in a later
session."""

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import FieldSpec, Kind, ValueType, field_spec
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField
from desktop_app.model.things import Annotation, Record
from desktop_app.store import annotations, articles, records
from desktop_app.store.journal import Writer
from desktop_app.workspace.belonging import refresh_record
from desktop_app.workspace.guessing import guessed_claim, read_fields

_MOST = 2000  # of a session; the oldest are forgotten
_BEFORE, _AFTER = 600, 200  # code points around a statement in which its speaker may be marked


@dataclass(frozen=True, slots=True)
class _Waiting:
    article: str
    annotation: str  # the mark whose record has the field
    field: str
    words: str
    folded: str
    span: Span | None  # where the words stand


class Unnamed:
    """What engines told in this session. It is kept beside the history: taking a step back changes nothing here."""

    def __init__(self) -> None:
        self._waiting: deque[_Waiting] = deque(maxlen=_MOST)

    def remember(self, mark: Annotation, proposed: Iterable[ProposedField]) -> None:
        """What was proposed with a new mark and named nobody who was known."""
        for one in proposed:
            spec = field_spec(mark.kind, one.field)
            if spec is not None and spec.type is ValueType.RECORD and not one.value and one.words:
                folded = fold(" ".join(one.words.split()))
                self._waiting.append(_Waiting(mark.article, mark.id, one.field, one.words, folded, one.span))

    def fill_in(self, writer: Writer, names: Sequence[Annotation]) -> None:
        """What waits for one of these marks, made in this step, becomes a guess, where the mark lies over the words or
        its record is called by them; never beside what is there already in a field that holds one value, nor what the
        analyst has put aside."""
        waiting: dict[str, list[_Waiting]] = defaultdict(list)
        for one in self._waiting:
            waiting[one.article].append(one)
        for name in names:
            if name.record is not None and (there := waiting.get(name.article)):
                called = records.called(writer.connection, name.record)
                for one in there:
                    if one.folded in called or (one.span is not None and name.span.overlaps(one.span)):
                        _fill(writer, one, name)
        for name in names:
            if name.kind is Kind.PERSON and name.record is not None:
                _let_speak(writer, name)


def _fill(writer: Writer, waiting: _Waiting, name: Annotation) -> None:
    deed = annotations.annotation_there(writer.connection, waiting.annotation)
    if deed is None or deed.record is None or name.record is None or deed.id == name.id:
        return
    spec = field_spec(deed.kind, waiting.field)
    record = records.get_record(writer.connection, deed.record)
    if spec is None or name.kind not in spec.of or not _has_room(record, spec, name.record):
        return
    claim = guessed_claim(deed, waiting.field, name.record, waiting.words)
    side = records.country_of(writer.connection, name.record) if spec.sided else ""
    writer.insert("claim", records.claim_row(claim, deed.kind) | {"side": side})
    refresh_record(writer, record.id)


def _has_room(record: Record, spec: FieldSpec, value: str) -> bool:
    """Claims that were put aside count: the analyst has said something about the field."""
    there = [claim.value for claim in record.claims if claim.field == spec.name]
    return value not in there if spec.multiple else not there


def _let_speak(writer: Writer, person: Annotation) -> None:
    """Read the words of the statements about a person's mark that nobody speaks, as if it had been there before."""
    from desktop_app.suggest.forms.speaker import leads_on

    near = Span(max(0, person.span.start - _AFTER), person.span.start + _BEFORE)
    silent = annotations.without_value(writer.connection, person.article, Kind.STATEMENT, "speaker", near)
    text = articles.get_text(writer.connection, person.article) if silent else ""
    for said in silent:
        for guess in read_fields(writer, said, text):
            behind = said.span.start + guess.start + len(guess.words)
            its_own = guess.field == "speaker" and guess.value == person.record
            if its_own and leads_on(text[behind : said.span.start]):
                _fill(writer, _Waiting(said.article, said.id, guess.field, guess.words, "", None), person)
