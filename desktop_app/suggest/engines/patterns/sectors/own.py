"""Which of the project's own sectors a word of the vocabulary means."""

from collections import defaultdict

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.prefixes import without_article
from desktop_app.suggest.knowledge import Knowledge, KnownName
from desktop_app.suggest.sector_words import Phrase, Strength, sector_words, standard_labels


class OwnSectors:
    """The sectors that the project has: by the very words first, then by the sector's name, then by its other words,
    and by the list's name where the project has taken over the list."""

    def __init__(self, knowledge: Knowledge) -> None:
        known = [name for name in knowledge.names if name.kind is Kind.SECTOR]
        self._by_name: dict[str, KnownName] = {}
        for name in sorted(known, key=lambda one: (-one.marks, one.record, one.text)):
            self._by_name.setdefault(_plain(name.label), name)
        for name in sorted(known, key=lambda one: (-one.marks, one.record, one.text)):
            self._by_name.setdefault(_plain(name.text), name)
        listed = {fold(name.label) for name in known} & standard_labels()
        self._takes_list = 2 * len(listed) > len(standard_labels())
        self._by_sector = self._votes(known) if known else {}

    def _votes(self, known: list[KnownName]) -> dict[str, KnownName]:
        """For each sector of the vocabulary the record that most marks with its words belong to."""
        sector_of = {
            _plain(" ".join(one.words)): one.sector.label
            for phrases in sector_words().phrases.values()
            for one in phrases
            if one.strength > Strength.BUILT
        }
        counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        names = {name.record: name for name in known}
        for name in known:
            if label := sector_of.get(_plain(name.text)):
                counts[label][name.record] += name.marks + 1
        return {
            label: names[min(of, key=lambda record: (-of[record], record))] for label, of in counts.items()
        }

    def record(self, phrase: Phrase) -> KnownName | None:
        """One name of the record that a phrase means; None where the project has none."""
        if not self._by_name:
            return None
        sector = phrase.sector
        found = self._by_name.get(_plain(" ".join(phrase.words))) or self._by_name.get(_plain(sector.label))
        if found is None and self._takes_list:
            found = self._by_name.get(_plain(phrase.standard)) or self._by_name.get(_plain(sector.standard))
        return found or self._by_sector.get(sector.label)


def _plain(text: str) -> str:
    """Folded, no word with its article: العلمية and علمية are one."""
    return " ".join(map(without_article, fold(text).split()))
