"""How sure a name behind an office is."""

from desktop_app.suggest.engines.patterns.names.offices_told import OfficesTold
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import NAMES, ORDINARY, Sort


class OfficeScores(OfficesTold):
    """The scores of one article's names."""

    def score(self, head: int, at: int, after: int, title: str) -> float:
        """How sure a name behind an office is; 0 where it is none."""
        view = self._view
        length = after - at
        evident = self._runs.evident(at, after)
        if not evident and self._clause(at, after):
            return 0.0
        if title == "العالم" and view.words[head + 1] in words_of("scope"):
            return 0.0  # العالم الإسلامي
        clear = any(index in view.country_at for index in range(head, at)) or title in words_of("titles")
        clear = clear or view.words[at - 1] in words_of("titles")
        if view.gap(at - 1) == "،":
            closed = after >= view.count or view.gap(after - 1) != " " or view.sort(after) not in NAMES
            if length >= 2 and not evident and not clear and view.gap(after - 1) == "،":
                return 0.85
            return 0.93 if length >= 2 and (evident or (clear and closed)) else 0.0
        if length >= 2:
            return 0.96 if evident else 0.92 if clear else 0.75
        if title in words_of("descriptions") or not clear:
            return 0.0
        if title not in words_of("titles") and at - head < 2:
            return 0.0
        if evident:
            return 0.0 if self._described(head, at) else 0.9
        return 0.75 if self._single(at) else 0.0

    def _described(self, head: int, at: int) -> bool:
        """Whether a given name is an adjective: "مضيفه بهدف وحيد"."""
        view = self._view
        bare = view.sort(at - 1) is Sort.NOUN and view.words[at - 1][:2] != "ال"
        return at > head + 3 and bare and view.prefix(at) == 0

    def _clause(self, at: int, after: int) -> bool:
        """A verb that isn't known and its object: "الرئيس السنغالي يحط الرحال"."""
        view = self._view
        if after - at != 2 or view.words[at][0] not in "يت" or view.sort(at) is not Sort.UNKNOWN:
            return False
        return view.sort(at + 1) is Sort.FAMILY and view.words[at + 1][-1] != "ي"

    def _single(self, at: int) -> bool:
        """Whether one unknown word behind an office can be a name: no verb with its object, rather told twice."""
        view = self._view
        word = view.words[at]
        if len(view.reading.where[word]) > 1:
            return True
        followed = at + 1 < view.count and view.gap(at) == " " and view.sort(at + 1) in (*ORDINARY, Sort.FAMILY)
        future = word[:2] in ("ست", "سي", "سن")
        return not followed and not future and word[0] not in "يتنل" and len(word) > 3
