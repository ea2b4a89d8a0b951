"""The engine of names by pattern: persons, organisations, places and events in one pass over an article."""

from collections.abc import Iterator, Sequence

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Suggestion
from desktop_app.suggest.engines.patterns.names.bodies import Bodies
from desktop_app.suggest.engines.patterns.names.bracketed_bodies import bracketed_bodies
from desktop_app.suggest.engines.patterns.names.clubs import clubs
from desktop_app.suggest.engines.patterns.names.events import Events
from desktop_app.suggest.engines.patterns.names.firm_tails import firm_tails
from desktop_app.suggest.engines.patterns.names.forces import forces
from desktop_app.suggest.engines.patterns.names.headline_bodies import headline_bodies
from desktop_app.suggest.engines.patterns.names.joined_countries import joined_countries
from desktop_app.suggest.engines.patterns.names.latin_bodies import latin_bodies
from desktop_app.suggest.engines.patterns.names.media_names import media_names
from desktop_app.suggest.engines.patterns.names.parties import parties
from desktop_app.suggest.engines.patterns.names.persons import Persons
from desktop_app.suggest.engines.patterns.names.places import Places
from desktop_app.suggest.engines.patterns.names.quoted_names import quoted_names
from desktop_app.suggest.engines.patterns.names.regimes import regimes
from desktop_app.suggest.engines.patterns.names.view import Found, View
from desktop_app.suggest.engines.unsigned import is_signed, unsigned
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.resolve import fold_name, folded_name


class NamePatterns:
    """Finds names by the words around them. Knows of the project only what its records are called."""

    name = EngineName.PATTERNS
    version = "names-7"

    def __init__(self, knowledge: Knowledge) -> None:
        self._records: dict[tuple[Kind, str], str] = {}
        for known in knowledge.names:
            self._records.setdefault((known.kind, fold_name(known.text)), known.record)

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """See `Engine.suggest`."""
        view = View(reading)
        others = [*Bodies(view).find(), *Places(view).find(), *quoted_names(view), *media_names(view)]
        others += [*firm_tails(view), *joined_countries(view), *latin_bodies(view, others), *headline_bodies(view)]
        others += [*forces(view), *parties(view), *clubs(view), *bracketed_bodies(view, others)]
        wide = [(one.first, one.after) for one in others if one.after - one.first > 1]
        within = {at for first, after in wide for at in range(first, after)}
        persons = [one for one in Persons(view).find() if one.first not in within or not _decorates(one, wide)]
        article, source, text, records = reading.id, reading.source, reading.text, self._records
        name, version, back, signed = self.name, self.version, view.back, is_signed(reading.source)
        for one in (*persons, *others, *regimes(view), *Events(view).find()):
            span = back(one)
            quote = source[span.start : span.end]
            label = one.label or " ".join(quote.split())
            if signed:
                label = unsigned(label)
            record = None
            if records:
                folded = folded_name(label) if one.label else " ".join(text[one.start : one.end].split())
                record = records.get((one.kind, folded))
            yield Suggestion(
                article, span, quote, one.kind, record, label, "", one.score, name, version, one.reason, one.fields
            )


def _decorates(person: Found, others: Sequence[tuple[int, int]]) -> bool:
    """Whether it is but a part of another name, of which the words are given (first, after the last): جامعة محمد
    الخامس, معبر كرم أبو سالم. An office is not called after the person whose it is (مكتب عبد المهدي)."""
    if person.reason.code == "short_name":
        return False
    at, end = person.first, person.after
    return any(first <= at and end <= after and after - first > end - at for first, after in others)
