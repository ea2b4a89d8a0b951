"""Words of the dock that marks all places of a thing: numbers with their plurals, and names of forms."""

from PySide6.QtCore import QObject

from desktop_app.arabic.fold import fold
from desktop_app.arabic.spellings import alike_spellings
from desktop_app.model.occurrence import Form, Occurrence, OccurrenceState, Sought
from desktop_app.ui.dock.concordance.found import Group, prefix_of
from desktop_app.ui.language import translate


class SpreadWords(QObject):
    """One method for each thing that is counted."""

    def found(self, places: int, articles: int, marked: int) -> str:
        """So many places in so many articles, so many of them marked."""
        there = " ".join((self.tr("%Ln places", "", places), self.tr("in %Ln articles", "", articles)))
        return there + translate("Concordance", ", ") + self.tr("%Ln of them marked", "", marked) if marked else there

    def do(self, count: int) -> str:
        """The words of the main button."""
        return self.tr("Mark %Ln places", "", count)

    def done(self, count: int) -> str:
        return self.tr("%Ln places marked. Ctrl+Z takes them all back.", "", count)

    def left_out(self, count: int) -> str:
        """Places that another record has, or whose words are another one's name."""
        return self.tr("%Ln not proposed: they may be another record's", "", count)


spread_words = SpreadWords()


def form_words(place: Occurrence, sought: Sought) -> str:
    """What the row says of how its words are written; "" for the name itself."""
    if place.state is OccurrenceState.MARKED:
        return translate("Concordance", "Marked")
    if place.state in (OccurrenceState.OTHER, OccurrenceState.TAKEN):
        return translate("Concordance", "Other record")
    if place.form is Form.PREFIXED:
        return translate("Concordance", "after “{prefix}”").format(prefix=prefix_of(place))
    if place.form is Form.NAME:
        if fold(place.name) == fold(sought.label):
            return ""
        alike = fold(place.name) in alike_spellings(fold(sought.label))
        return translate("Concordance", "Other spelling") if alike else translate("Concordance", "Other name")
    return _form_name(place.form)


def group_words(group: Group) -> str:
    """What a chip says, without its number."""
    form, _name = group.key
    if form is Form.PREFIXED:
        return translate("Concordance", "With prefix: {prefixes}").format(prefixes=group.words)
    return group.words or (translate("Concordance", "Other names") if form is Form.NAME else _form_name(form))


def _form_name(form: Form) -> str:
    return {
        Form.SPELLING: translate("Concordance", "Other spelling"),
        Form.VOWELLED: translate("Concordance", "Vowelled"),
        Form.SHORT: translate("Concordance", "Short name"),
        Form.SIMILAR: translate("Concordance", "Spelt alike"),
    }[form]
