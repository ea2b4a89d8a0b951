"""Numbers of suggestions in words. The window's start needs these, and nothing that engines know."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop_app.ui.language import translate
from desktop_app.ui.look import draw


class SuggestionWords(QObject):
    """One method for each thing that is counted."""

    def marked_before(self, values: Mapping[str, str]) -> str:
        count = values.get("count", "")
        return self.tr("Marked like this %Ln times before.", "", int(count) if count.isdecimal() else 1)

    def waiting(self, count: int) -> str:
        """The line at the foot."""
        return self.tr("%Ln suggestions waiting", "", count)

    def in_library(self, count: int, *, whole: bool = True) -> str:
        """`whole`: all of it was looked through."""
        return self.tr("%Ln in the library", "", count) if whole else self.tr("%Ln in the library so far", "", count)

    def all_in_library(self, count: int, *, whole: bool = True) -> str:
        """Where none waits in the open article."""
        if not whole:
            return self.tr("%Ln suggestions in the library so far", "", count)
        return self.tr("%Ln suggestions in the library", "", count)

    def unseen(self, articles: int) -> str:
        """What the library's numbers say nothing of."""
        return self.tr("%Ln articles not looked through yet", "", articles)

    def accept(self, count: int) -> str:
        """The words of a button."""
        return self.tr("Accept %Ln", "", count)

    def accept_first(self, count: int) -> str:
        """The words of a button where there are more than these."""
        return self.tr("Accept the first %Ln", "", count)

    def refuse(self, count: int) -> str:
        return self.tr("Refuse %Ln", "", count)

    def accepted(self, count: int) -> str:
        return self.tr("%Ln suggestions accepted.", "", count)

    def refused(self, count: int) -> str:
        return self.tr("%Ln suggestions refused.", "", count)

    def found(self, count: int, articles: int) -> str:
        """So many in so many articles."""
        return " ".join((self.tr("%Ln suggestions", "", count), self.tr("in %Ln articles", "", articles)))

    def first(self, shown: int, count: int, articles: int = 0) -> str:
        """So many of them all, which stand in so many articles; 0 where that isn't known."""
        found = self.tr("the first {shown} of %Ln suggestions", "", count).format(shown=f"{shown:,}")
        return " ".join((found, self.tr("in %Ln articles", "", articles))) if articles else found

    def rate(self, accepted: int, answered: int) -> str:
        """How many of an engine's suggestions were taken."""
        if not answered:
            return translate("Suggestion", "not answered yet")
        taken = self.tr("{accepted} of %Ln taken", "", answered).format(accepted=f"{accepted:,}")
        return draw.joined((taken, percent(accepted / answered)), " · ")

    def names(self, count: int) -> str:
        """Of the analyst's own list."""
        return self.tr("%Ln names", "", count)


suggestion_words = SuggestionWords()


def percent(part: float) -> str:
    """A number between 0 and 1 in per cent; never a whole 100 for what isn't certain."""
    return f"{min(99, round(part * 100)) if part < 1 else 100}%"


def percents(least: float, most: float) -> str:
    """From one to the other, as one where they round to the same."""
    first, last = percent(least), percent(most)
    return last if first == last else f"{first[:-1]}–{last}"
