"""Numbers of things in words, with the plural forms that each language has (Arabic: six)."""

from PySide6.QtCore import QObject


class Counted(QObject):
    """One method for each thing that is counted on the screen."""

    def marks(self, count: int) -> str:
        return self.tr("%n marks", "", count)

    def marks_here(self, count: int) -> str:
        return self.tr("%n marks in this article", "", count)

    def marks_hidden(self, count: int) -> str:
        return self.tr("%n marks hidden", "", count)

    def mentions(self, count: int) -> str:
        return self.tr("%n mentions", "", count)

    def mentions_in(self, mentions: int, articles: int) -> str:
        """So many mentions in so many articles."""
        where = self.tr("in %n articles", "", articles)
        return f"{self.mentions(mentions)} {where}"

    def thin(self, count: int) -> str:
        """Points about a pair that should be looked at before it is briefed on."""
        return self.tr("%n thin points", "", count)

    def articles(self, count: int) -> str:
        return self.tr("%n articles", "", count)

    def records(self, count: int) -> str:
        return self.tr("%n records", "", count)

    def letters(self, count: int) -> str:
        return self.tr("%n letters", "", count)

    def guesses(self, count: int) -> str:
        """Values of a record that nobody has agreed to yet."""
        return self.tr("%n values read from the text", "", count)

    def added(self, count: int) -> str:
        return self.tr("%n articles added", "", count)

    def known(self, count: int) -> str:
        """Of an import: articles that the project had."""
        return self.tr("%n were here already", "", count)

    def done_of(self, done: int, total: int) -> str:
        """How far the work on so many articles is."""
        return self.tr("{done} of %n articles done", "", total).format(done=f"{done:,}")

    def grouped(self, count: int) -> str:
        """Of an import: articles that print another again."""
        return self.tr("%n are reprints of others", "", count)

    def also_in(self, count: int) -> str:
        """Of an article: that others print it again."""
        return self.tr("also in %n other articles", "", count)

    def deleted(self, count: int) -> str:
        return self.tr("%n articles deleted", "", count)

    def carried(self, count: int) -> str:
        return self.tr("%n marks carried over", "", count)

    def not_carried(self, count: int) -> str:
        """Marks whose words differ in the other article."""
        return self.tr("%n left out: their words differ", "", count)

    def unread(self, count: int) -> str:
        return self.tr("%n files could not be read", "", count)

    def briefings(self, count: int) -> str:
        return self.tr("%n briefings", "", count)

    def pairs(self, count: int) -> str:
        return self.tr("%n relationships", "", count)

    def pages(self, count: int) -> str:
        """Of paper."""
        return self.tr("%n pages", "", count)

    def steps(self, count: int) -> str:
        """Of the history."""
        return self.tr("%n steps", "", count)

    def accept(self, count: int) -> str:
        """What a step of the history did, as the three below."""
        return self.tr("Accept %n suggestions", "", count)

    def refuse(self, count: int) -> str:
        return self.tr("Refuse %n suggestions", "", count)

    def spread(self, count: int) -> str:
        return self.tr("Mark %n places alike", "", count)

    def unmark(self, count: int) -> str:
        return self.tr("Delete %n marks", "", count)

    def binned(self, count: int) -> str:
        """Articles and records in the recycle bin."""
        return self.tr("%n items", "", count)


counted = Counted()
