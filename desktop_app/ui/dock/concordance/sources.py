"""What the last column of a concordance says of an article."""

from desktop_app.ui.dates import brief_date
from desktop_app.ui.look import draw
from desktop_app.ui.session import Session


class Sources:
    """Date and outlet of articles, remembered until something changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[str, str] = {}

    def of(self, article: str) -> str:
        """The date first: the words are elided at the outlet. Raises UserError("article_unknown")."""
        known = self._known.get(article)
        if known is None:
            its = self._session.desk.articles.get(article)
            source, date = its.outlet or its.agency or its.title, brief_date(its.published or its.dateline_date)
            known = self._known[article] = draw.joined([date, source], " · ")
        return known

    def forget(self) -> None:
        """Dates are worded anew in another language, details may have been edited."""
        self._known.clear()
