"""What is told of a document, mention by mention: the fields of its record."""

from desktop_app.arabic.fold import fold
from desktop_app.model.suggestion import ProposedField
from desktop_app.suggest.countries import country_of_name
from desktop_app.suggest.engines.patterns.agreements.carried import sides_of_several
from desktop_app.suggest.engines.patterns.agreements.edges import words_both
from desktop_app.suggest.engines.patterns.agreements.fields import Fields
from desktop_app.suggest.engines.patterns.agreements.headlines import Document
from desktop_app.suggest.engines.patterns.agreements.parties import pair_of
from desktop_app.suggest.engines.patterns.agreements.same import Same
from desktop_app.suggest.engines.patterns.agreements.title import ORDINALS, Title
from desktop_app.suggest.engines.patterns.agreements.told import Status
from desktop_app.suggest.engines.patterns.deed_words import Words

_STATES = frozenset(fold("البلدين الدولتين الحكومتين الشعبين الرئيسين الجانبين الطرفين").split())


class Records(Same):
    """The documents of an article with what each of their mentions tells."""

    def __init__(self, words: Words, titles: list[Title]) -> None:
        super().__init__(words, titles)
        self._fields = Fields(words, titles, pair_of(words))
        self._pairs: dict[str, Title] = {}  # the last "two memoranda" told of before, by their kind

    def _tell(self, document: Document, title: Title, status: Status | None) -> None:
        known = {name for name, _ in document.fields}
        if status:
            self._weigh(document, status, known)
        asked = known - {"bodies"} if not _is_settled([told.words for told in document.sides]) else known
        fields = self._fields.read(title, status, asked)
        if known and self._says_more(document, fields):
            self._forget(document, "bodies", known)
        if "bodies" not in asked and not any(told.field == "bodies" for told in fields):
            fields += self._sides_together(title) or self._sides_of_both(document, title)
        for told in fields:
            if told.field not in known:
                document.fields[told.field, told.value or told.words] = told

    def _weigh(self, document: Document, status: Status, known: set[str]) -> None:
        """Note what the document's status was read from; what is said plainly counts more than a ground, or than the
        present tense of a headline."""
        surer = document.grounds_only or (document.present_only and not status.present)
        if surer and not status.weak:
            self._forget(document, "status", known)
            document.present_only = False
        if "status" not in known:
            document.present_only, document.grounds_only = status.present, status.weak
        elif not status.weak:
            document.grounds_only = False
        document.signed_now |= status.signing and status.value == "signed" and not status.weak

    def _forget(self, document: Document, name: str, known: set[str]) -> None:
        document.fields = {key: told for key, told in document.fields.items() if told.field != name}
        known.discard(name)

    def _sides_together(self, title: Title) -> list[ProposedField]:
        """Of "the first agreement" the sides of the two that were signed "with" them."""
        several = self._pairs.get(title.kind)
        at = title.first if title.sure == "another" else title.rest
        ordinal = self._w.words[at].removeprefix("و") if at < len(self._w) else ""
        if several is None or ordinal not in ORDINALS:
            return []
        return sides_of_several(self._w, several, self._titles)

    def _sides_of_both(self, document: Document, title: Title) -> list[ProposedField]:
        """Of a document "between both banks" the sides of the only one that has two bodies so far."""
        if title.between is None or not words_both(self._w.words[title.between[0]]):
            return []
        if self._w.words[title.between[0]] in _STATES:
            return []
        both = [one.sides for one in self.documents if one is not document and len(one.sides) == 2]
        return both[0] if len(both) == 1 else []

    def _says_more(self, document: Document, fields: list[ProposedField]) -> bool:
        """Both sides where one was told, bodies where only their states were."""
        told = [one.words for one in fields if one.field == "bodies"]
        known = [told.words for told in document.sides]
        if len(told) < 2 or not known:
            return False
        if sum(map(_is_country, told)) < sum(map(_is_country, known)) and _are_governments(known, told):
            return True
        return len(known) == 1 or (all(map(_is_state, known)) and not any(map(_is_state, told)))


def _is_settled(sides: list[str]) -> bool:
    """No other mention tells more of two bodies."""
    return len(sides) > 1 and not all(map(_is_state, sides)) and not any(map(_is_country, sides))


def _is_country(words: str) -> bool:
    return country_of_name(fold(words)) is not None


def _are_governments(known: list[str], told: list[str]) -> bool:
    """The same sides, a state by its government: "between Chad and the bank", "between the government of Chad and"."""
    others = {words for words in told if not _is_state(words)}
    return len(known) == len(told) and others == {words for words in known if not _is_state(words)}


def _is_state(words: str) -> bool:
    """A state, or its government, which signs through a body."""
    folded = fold(words)
    return folded.removeprefix("ال").startswith("حكوم") or country_of_name(folded) is not None
