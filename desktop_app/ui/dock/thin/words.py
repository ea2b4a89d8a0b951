"""The words of what is thin: each reason with its sign and with what to do about it."""

from PySide6.QtCore import QObject

from desktop_app.model.thin import Reason

REASON_ICONS = {
    Reason.CONFLICT: ("git-compare", "warn"),
    Reason.NO_SOURCE: ("unlink", "warn"),
    Reason.ONE_SOURCE: ("circle-dot", "ink_soft"),
    Reason.UNDATED: ("calendar", "warn"),
    Reason.UNCONFIRMED: ("circle-alert", "guess"),
    Reason.PAIR_GUESSED: ("arrow-left-right", "guess"),
    Reason.NO_PAIR: ("flag", "warn"),
    Reason.NO_ENGLISH: ("languages", "ink_soft"),
}


class ThinWords(QObject):
    """Made anew where it is needed: nothing in it is kept."""

    def reason(self, reason: Reason) -> str:
        return {
            Reason.CONFLICT: self.tr("Sources in conflict"),
            Reason.NO_SOURCE: self.tr("No source"),
            Reason.ONE_SOURCE: self.tr("One source only"),
            Reason.UNDATED: self.tr("No date"),
            Reason.UNCONFIRMED: self.tr("Not confirmed"),
            Reason.PAIR_GUESSED: self.tr("Relationship guessed"),
            Reason.NO_PAIR: self.tr("No relationship"),
            Reason.NO_ENGLISH: self.tr("No English name"),
        }[reason]

    def hint(self, reason: Reason) -> str:
        """What the analyst can do about it."""
        return {
            Reason.CONFLICT: self.tr("Choose the value that you rely on; the briefing names the others too."),
            Reason.NO_SOURCE: self.tr("Mark the words that say so; without them the briefing leaves it out."),
            Reason.ONE_SOURCE: self.tr("Look for a second article; the briefing says that it rests on one."),
            Reason.UNDATED: self.tr("Mark or enter the day, the month or the year."),
            Reason.UNCONFIRMED: self.tr("Confirm what was read from the text, or put it right."),
            Reason.PAIR_GUESSED: self.tr("Say that it belongs to these two countries."),
            Reason.NO_PAIR: self.tr("Marked in an article on these countries, and in no briefing yet."),
            Reason.NO_ENGLISH: self.tr("An English briefing prints the Arabic words instead; give it a Latin name."),
        }[reason]

    def count(self, number: int) -> str:
        return f"{number:,}"
