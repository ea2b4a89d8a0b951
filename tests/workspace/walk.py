"""Acts of an analyst in any order, wrong ones among them, as a state machine over the workspace.

`tests/workspace/test_history.py` walks a little in every run, `tests/proofs/random_walks.py` long.
"""

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import SpreadFrom
from desktop_app.model.spans import Span
from desktop_app.model.things import ArticleState
from tests.workspace.conftest import TEXT
from tests.workspace.walk_records import DATES, PAIRS, WalkOverRecords

REPRINT = TEXT.replace("الجبل", "النهر") + "وقال إن الزيارة كانت ناجحة.\n"


class Walk(WalkOverRecords):
    """What an analyst does with articles and marks, and all that is done with records."""

    @precondition(lambda self: self.articles())
    @rule(data=st.data(), least=st.sampled_from([0.0, 0.6]), refused=st.booleans())
    def answer(self, data: st.DataObject, least: float, refused: bool) -> None:
        """Accept or refuse some of what the engines propose."""
        article = data.draw(st.sampled_from(self.articles()))
        said = [one for one in self.workspace.suggestions.of(article) if one.score >= least]
        if said:
            some = data.draw(st.lists(st.sampled_from(said), min_size=1, max_size=8, unique=True))
            help_ = self.workspace.suggestions
            self.attempt(lambda: help_.refuse(some) if refused else help_.accept(some))

    @precondition(lambda self: self.articles())
    @rule(data=st.data(), kind=st.sampled_from(Kind), start=st.integers(0, 300), length=st.integers(0, 40))
    def accept_as(self, data: st.DataObject, kind: Kind, start: int, length: int) -> None:
        """Accept one with another span or kind, wrong ones among them."""
        article = data.draw(st.sampled_from(self.articles()))
        if said := self.workspace.suggestions.of(article):
            one = data.draw(st.sampled_from(said))
            span = Span(start, start + length)
            self.attempt(lambda: self.workspace.suggestions.accept_as(one, span=span, kind=kind))

    @rule(text=st.text("ابت جد\n", min_size=1, max_size=40))
    def paste(self, text: str) -> None:
        self.attempt(lambda: self.workspace.articles.add_text(text))

    @precondition(lambda self: self.articles())
    @rule(data=st.data(), kind=st.sampled_from(Kind), start=st.integers(0, 300), length=st.integers(0, 40))
    def annotate(self, data: st.DataObject, kind: Kind, start: int, length: int) -> None:
        article = data.draw(st.sampled_from(self.articles()))
        record = data.draw(st.sampled_from([None, None, *self.records()]))
        if data.draw(st.booleans()):  # else many a span lies outside the text, which must be refused
            start %= self.workspace.articles.get(article).length
            length = 1 + length % 12
        self.attempt(lambda: self.workspace.marks.annotate(article, Span(start, start + length), kind, record=record))

    @precondition(lambda self: self.marks())
    @rule(data=st.data(), kind=st.sampled_from(Kind), start=st.integers(0, 300), length=st.integers(0, 40))
    def change_a_mark(self, data: st.DataObject, kind: Kind, start: int, length: int) -> None:
        mark = data.draw(st.sampled_from(self.marks()))
        act = data.draw(st.sampled_from(["delete", "kind", "move", "record", "note"]))
        marks = self.workspace.marks
        if act == "delete":
            marks.delete([mark])
        elif act == "kind":
            self.attempt(lambda: marks.change_kind(mark, kind))
        elif act == "move":
            self.attempt(lambda: marks.move(mark, Span(start, start + length)))
        elif act == "record":
            record = data.draw(st.sampled_from([None, *self.records()]))
            self.attempt(lambda: marks.set_record(mark, record))
        else:
            marks.set_note(mark, "ملاحظة")

    @precondition(lambda self: self.articles())
    @rule(data=st.data(), pairs=st.lists(st.sampled_from(PAIRS), max_size=2, unique=True))
    def change_an_article(self, data: st.DataObject, pairs: list[str]) -> None:
        article = data.draw(st.sampled_from(self.articles()))
        act = data.draw(st.sampled_from(["delete", "pairs", "state", "details"]))
        articles = self.workspace.articles
        if act == "delete":
            articles.delete(article)
        elif act == "pairs":
            articles.set_pairs(article, pairs)
        elif act == "state":
            articles.set_state(article, ArticleState.DONE)
        else:
            articles.set_details(article, title="عنوان", published="2024-05")

    @precondition(lambda self: self.articles())
    @rule(data=st.data())
    def change_many_articles(self, data: st.DataObject) -> None:
        """The bulk acts of the library."""
        chosen = data.draw(st.lists(st.sampled_from(self.articles()), min_size=1, max_size=4, unique=True))
        act = data.draw(st.sampled_from(["edit", "edit", "delete", "state", "pair"]))
        articles = self.workspace.articles
        if act == "edit":
            details = {"outlet": "صحيفة", "published": data.draw(st.sampled_from(DATES))}
            pairs = data.draw(st.sampled_from([None, [], PAIRS[:1], ["XX"]]))
            state = data.draw(st.sampled_from([None, "done", "new"]))
            self.attempt(lambda: articles.edit_many(chosen, details=details, pairs=pairs, state=state))
        elif act == "delete":
            articles.delete(chosen[:2])
        elif act == "state":
            articles.set_state(chosen, ArticleState.IN_PROGRESS)
        else:
            articles.add_pair(chosen, data.draw(st.sampled_from(PAIRS)))

    @rule()
    def paste_a_reprint(self) -> None:
        self.workspace.articles.add_text(REPRINT + "." * (self.count % 7))

    @precondition(lambda self: self.articles())
    @rule(data=st.data())
    def change_reprints(self, data: st.DataObject) -> None:
        reprints, known = self.workspace.reprints, self.articles()
        one, other = data.draw(st.sampled_from(known)), data.draw(st.sampled_from(known))
        act = data.draw(st.sampled_from(["join", "join", "confirm", "refuse", "find", "carry", "carry"]))
        if act == "join":
            self.attempt(lambda: reprints.join([one], other))
        elif act == "confirm":
            reprints.confirm(one)
        elif act == "refuse":
            reprints.refuse(one)
        elif act == "find":
            reprints.find()
        else:
            self.attempt(lambda: reprints.carry_marks(one, [other]))

    @precondition(lambda self: self.marks())
    @rule(data=st.data(), exact=st.booleans())
    def mark_all(self, data: st.DataObject, exact: bool) -> None:
        """Every place of a mark's record, as it is proposed."""
        spread, mark = self.workspace.spread, data.draw(st.sampled_from(self.marks()))

        def act() -> None:
            sought = spread.sought(SpreadFrom(mark=mark))
            spread.apply(sought, [one for one in spread.find(sought, exact=exact) if one.ticked])

        self.attempt(act)
