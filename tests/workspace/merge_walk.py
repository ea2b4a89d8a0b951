"""The walk of `walk.py` in a project with records of each sort to merge and split, which it does more often."""

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from tests.workspace.walk import Walk


class MergeWalk(Walk):
    """Whatever was merged and split: undone the first state, done again the last, whole throughout."""

    @initialize()
    def begin(self) -> None:
        """With some records to begin with: walks are short, and two of one kind are rare in them."""
        Walk.begin(self)
        article = self.articles()[0]
        for number, kind in enumerate([Kind.PERSON, Kind.AGREEMENT, Kind.SECTOR] * 3):
            self.workspace.marks.annotate(article, Span(number * 9, number * 9 + 8), kind, exact=True)

    @precondition(lambda self: len(self.records()) > 1)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        into = data.draw(st.sampled_from(self.records()))
        alike = [one.id for one in self.workspace.records.list(self.workspace.records.get(into).kind)]
        strange = data.draw(st.sampled_from([[], [], [], self.records()]))
        likely = [one for one in alike if one != into] or alike
        others = data.draw(st.lists(st.sampled_from([*likely, *strange]), min_size=1, max_size=2))
        self.attempt(lambda: self.workspace.records.merge(into, others))

    @precondition(lambda self: self.merged())
    @rule(data=st.data())
    def split(self, data: st.DataObject) -> None:
        record, merged = data.draw(st.sampled_from(self.merged()))
        kind = self.workspace.records.get(record).kind
        self.workspace.records.split(record, merged)
        assert self.workspace.records.get(merged).id == merged
        assert kind is self.workspace.records.get(record).kind

    @precondition(lambda self: self.marks())
    @rule(data=st.data())
    def regroup(self, data: st.DataObject) -> None:
        records = self.workspace.records
        record = data.draw(st.sampled_from([*self.records(), "none"]))
        own = [mark.id for mark in self.workspace.marks.list() if mark.record == record]
        among = data.draw(st.sampled_from([own or self.marks(), self.marks()]))
        marks = data.draw(st.lists(st.sampled_from(among), max_size=3))
        if data.draw(st.booleans()):
            some = marks if among is not own else own[: max(1, len(own) - 1)]
            self.attempt(lambda: records.split_off(record, some, "سجل آخر"))
        else:
            self.attempt(lambda: records.move_marks(marks, record))

    @rule()
    def every_sector_is_in_the_tree(self) -> None:
        assert self.in_the_tree() == len(self.workspace.records.list(Kind.SECTOR))

    def in_the_tree(self) -> int:
        waiting, count = list(self.workspace.sectors.tree()), 0
        while waiting:
            node, count = waiting.pop(), count + 1
            waiting.extend(node.children)
        return count

    def merged(self) -> list[tuple[str, str]]:
        records = self.workspace.records
        return [(record, one.id) for record in self.records() for one in records.merged_into(record)]
