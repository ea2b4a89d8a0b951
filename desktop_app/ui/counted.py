"""Numbers of things in words, with the plural forms that each language has (Arabic: six)."""

from PySide6.QtCore import QObject


class Counted(QObject):
    """One method for each thing that is counted on the screen."""

    def marks(self, count: int) -> str:
        return self.tr("%Ln marks", "", count)

    def marks_here(self, count: int) -> str:
        return self.tr("%Ln marks in this article", "", count)

    def marks_hidden(self, count: int) -> str:
        return self.tr("%Ln marks hidden", "", count)

    def mentions(self, count: int) -> str:
        return self.tr("%Ln mentions", "", count)

    def mentions_in(self, mentions: int, articles: int) -> str:
        """So many mentions in so many articles."""
        where = self.tr("in %Ln articles", "", articles)
        return f"{self.mentions(mentions)} {where}"

    def thin(self, count: int) -> str:
        """Points about a pair that should be looked at before it is briefed on."""
        return self.tr("%Ln thin points", "", count)

    def articles(self, count: int) -> str:
        return self.tr("%Ln articles", "", count)

    def records(self, count: int) -> str:
        return self.tr("%Ln records", "", count)

    def letters(self, count: int) -> str:
        return self.tr("%Ln letters", "", count)

    def guesses(self, count: int) -> str:
        """Values of a record that nobody has agreed to yet."""
        return self.tr("%Ln values read from the text", "", count)

    def added(self, count: int) -> str:
        return self.tr("%Ln articles added", "", count)

    def known(self, count: int) -> str:
        """Of an import: articles that the project had."""
        return self.tr("%Ln were here already", "", count)

    def done_of(self, done: int, total: int) -> str:
        """How far the work on so many articles is."""
        return self.tr("{done} of %Ln articles done", "", total).format(done=f"{done:,}")

    def grouped(self, count: int) -> str:
        """Of an import: articles that print another again."""
        return self.tr("%Ln are reprints of others", "", count)

    def also_in(self, count: int) -> str:
        """Of an article: that others print it again."""
        return self.tr("Also in %Ln other articles", "", count)

    def deleted(self, count: int) -> str:
        return self.tr("%Ln articles deleted", "", count)

    def carried(self, count: int) -> str:
        return self.tr("%Ln marks carried over", "", count)

    def not_carried(self, count: int) -> str:
        """Marks whose words differ in the other article."""
        return self.tr("%Ln left out: their words differ", "", count)

    def unread(self, count: int) -> str:
        return self.tr("%Ln files could not be read", "", count)

    def briefings(self, count: int) -> str:
        return self.tr("%Ln briefings", "", count)

    def pairs(self, count: int) -> str:
        return self.tr("%Ln relationships", "", count)

    def pages(self, count: int) -> str:
        """Of paper."""
        return self.tr("%Ln pages", "", count)

    def steps(self, count: int) -> str:
        """Of the history."""
        return self.tr("%Ln steps", "", count)

    def accept(self, count: int) -> str:
        """What a step of the history did, as the three below."""
        return self.tr("Accept %Ln suggestions", "", count)

    def refuse(self, count: int) -> str:
        return self.tr("Refuse %Ln suggestions", "", count)

    def spread(self, count: int) -> str:
        return self.tr("Mark %Ln places alike", "", count)

    def unmark(self, count: int) -> str:
        return self.tr("Delete %Ln marks", "", count)

    def binned(self, count: int) -> str:
        """Articles and records in the recycle bin."""
        return self.tr("%Ln items", "", count)


counted = Counted()
