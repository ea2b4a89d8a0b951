"""Words of the search dock: numbers with their plurals, and the examples that stand in the empty dock."""

from PySide6.QtCore import QObject

from desktop_app.arabic.query.names import name_in
from desktop_app.model.kinds import Kind
from desktop_app.model.query import FilterName
from desktop_app.ui.language import translate
from desktop_app.ui.look.now import look
from desktop_app.ui.words import kind_name


def examples() -> list[tuple[str, str]]:
    """What can be typed, and what it finds. Articles are Arabic, so the words are, whatever the interface."""
    kind, pair, date = (name_in(look().language, name) for name in (FilterName.KIND, FilterName.PAIR, FilterName.DATE))
    return [
        ("اتفاقية المياه", translate("SearchExample", "both words, anywhere in the article")),
        ('"مذكرة تفاهم"', translate("SearchExample", "side by side")),
        ("استثمار*", translate("SearchExample", "whatever begins so")),
        ("المياه OR الطاقة -النفط", translate("SearchExample", "one of the two, without the third")),
        (f"دوشنبه {kind}:{kind_name(Kind.PLACE)}", translate("SearchExample", "where it is marked as a place")),
        (f"زيارة {pair}:TJ-CN {date}:2023", translate("SearchExample", "in articles of a relationship and a year")),
    ]


class SearchWords(QObject):
    """One method for each thing that is counted."""

    def found(self, places: int, articles: int, whole: bool) -> str:
        """So many places in so many articles; not `whole`: and there are more."""
        found = self.tr("%Ln places", "", places)
        where = self.tr("in %Ln articles", "", articles)
        more = self.tr("more than {count}")
        words = f"{found} {where}"
        return words if whole else more.format(count=words)


search_words = SearchWords()
