"""Acts of an analyst in any order, wrong ones among them, as a state machine over the workspace.

Whatever was done: all taken back gives the first state, all done again the last, to the byte; and the project is
whole throughout. `tests/workspace/test_history.py` walks a little in every run, `tests/proofs/random_walks.py` long.
"""

import random
import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path
from unittest import mock

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop_app.exchange.jsonl import dump
from desktop_app.exchange.parsing import load_lines
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import SpreadFrom
from desktop_app.model.registry import RegistryQuery
from desktop_app.model.spans import Span
from desktop_app.model.things import ArticleState, Confidence
from desktop_app.store import bin as bin_store
from desktop_app.workspace import Workspace
from desktop_app.workspace.exchanging import everything
from desktop_app.workspace.loading import load_things
from tests.workspace.conftest import TEXT
from tests.workspace.kept_beside import wrong_beside

DATES = ["", "2019", "2023-05-18", "2023-05/2024", "no date"]
PAIRS = ["CN-TJ", "KZ-TJ", "RU-TJ"]
REPRINT = TEXT.replace("الجبل", "النهر") + "وقال إن الزيارة كانت ناجحة.\n"
_EMPTY: list[Path] = []


def empty() -> Path:
    if not _EMPTY:
        folder = Path(tempfile.mkdtemp())
        Workspace.create(folder / "empty.mujaz").close()
        _EMPTY.append(folder / "empty.mujaz")
    return _EMPTY[0]


def state_of(workspace: Workspace) -> str:
    return "\n".join(map(dump, everything(workspace._desk, workspace.project_id)))


class _Clock(datetime):
    """Goes on by a second each time it is asked."""

    moment = 0

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:
        cls.moment += 1
        return datetime.fromtimestamp(1_700_000_000 + cls.moment, tz)


class Walk(RuleBasedStateMachine):
    """Acts of an analyst in any order, wrong ones among them.

    Ids and the clock follow from the walk alone, so that hypothesis can walk the same way again.
    """

    def __init__(self) -> None:
        super().__init__()
        ids = random.Random(1)
        self._patches = [
            mock.patch("secrets.token_hex", lambda size: ids.randbytes(size).hex()),
            mock.patch("desktop_app.store.store.datetime", _Clock),
        ]
        for patch in self._patches:
            patch.start()
        _Clock.moment = 0
        self.count = 0  # acts so far
        self.files: list[list[str]] = []  # what was exported, to be loaded again later
        self.folder = Path(tempfile.mkdtemp())
        self.workspace = Workspace.open(Path(shutil.copy(empty(), self.folder / "walk.mujaz")))

    def teardown(self) -> None:
        try:
            self._walk_back_and_forth()
        finally:
            for patch in self._patches:
                patch.stop()

    def _walk_back_and_forth(self) -> None:
        last = self.state()
        standing = next((step.number for step in self.workspace.history.steps(100_000) if not step.undone), 0)
        self.look()
        while self.workspace.history.undo() is not None:
            pass
        assert self.state() == self.first
        self.look()
        while self.workspace.history.redo() is not None:
            pass
        self.workspace.history.go_to(standing)
        assert self.state() == last
        self.look()
        self.workspace.close()
        shutil.rmtree(self.folder)

    @invariant()
    def is_whole(self) -> None:
        """Looked at now and then: it costs as much as the acts."""
        self.count += 1
        if self.count % 25 == 0:
            self.look()

    def look(self) -> None:
        assert [str(found) for found in self.workspace.check()] == []
        assert wrong_beside(self.workspace) == []

    def state(self) -> str:
        """What `export_jsonl` would write; not through a file, whose fsync is the slowest part of the walk."""
        return state_of(self.workspace)

    @initialize()
    def begin(self) -> None:
        self.first = self.state()
        self.workspace.articles.add_text(TEXT)

    def articles(self) -> list[str]:
        return [article.id for article in self.workspace.articles.list()]

    def marks(self) -> list[str]:
        return [mark.id for mark in self.workspace.marks.list()]

    def records(self) -> list[str]:
        return [record.id for record in self.workspace.records.list()]

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

    @precondition(lambda self: self.records())
    @rule(data=st.data())
    def change_a_record(self, data: st.DataObject) -> None:
        record = data.draw(st.sampled_from(self.records()))
        act = data.draw(st.sampled_from(["delete", "rename", "alias", "value", "pairs", "confirm", "star"]))
        records = self.workspace.records
        if act == "delete":
            records.delete(record)
        elif act == "rename":
            records.rename(record, label="اسم آخر")
        elif act == "alias":
            records.add_alias(record, "لقب")
        elif act == "star":
            records.set_key_point(record, data.draw(st.booleans()))
        elif act == "value":
            field = data.draw(st.sampled_from(["country", "years", "kind", "value", "place"]))
            value = data.draw(st.sampled_from(["TJ", "2023", "memorandum", "1.5", *self.records(), ""]))
            self.attempt(lambda: records.set_value(record, field, value))
        elif act == "pairs":
            records.set_pairs(record, data.draw(st.lists(st.sampled_from(PAIRS), max_size=2, unique=True)))
        else:
            records.confirm_all(record)

    @precondition(lambda self: self.records())
    @rule(data=st.data(), spelling=st.sampled_from(["لقب آخر", "رحمان", ""]), as_of=st.sampled_from(DATES))
    def change_what_a_record_says(self, data: st.DataObject, spelling: str, as_of: str) -> None:
        records = self.workspace.records
        known = records.get(data.draw(st.sampled_from(self.records())))
        act = data.draw(st.sampled_from(["spelling", "status", "aside", "back"]))
        if act == "spelling" and known.aliases:
            self.attempt(lambda: records.rename_alias(known.aliases[0].id, spelling))
        elif act == "status":
            value = data.draw(st.sampled_from(["proposed", "signed", "x"]))
            self.attempt(lambda: records.set_value(known.id, "status", value, as_of=as_of))
        elif known.claims:
            claim = data.draw(st.sampled_from([claim.id for claim in known.claims]))
            self.attempt(lambda: records.set_aside(claim) if act == "aside" else records.bring_back(claim))

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

    @precondition(lambda self: self.records())
    @rule(data=st.data())
    def change_many_records(self, data: st.DataObject) -> None:
        """The bulk acts of the registry, whose rows must stay true."""
        registry = self.workspace.registry
        registry.count(RegistryQuery(data.draw(st.sampled_from(Kind))))
        chosen = data.draw(st.lists(st.sampled_from(self.records()), min_size=1, max_size=4, unique=True))
        act = data.draw(st.sampled_from(["look", "pair", "no pairs", "confirm", "star", "delete"]))
        if act == "pair":
            registry.add_pair(chosen, data.draw(st.sampled_from(PAIRS)))
        elif act == "no pairs":
            registry.clear_pairs(chosen)
        elif act == "confirm":
            registry.confirm(chosen)
        elif act == "star":
            registry.star(chosen, data.draw(st.booleans()))
        elif act == "delete":
            registry.delete(chosen[:2])

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

    @rule(data=st.data())
    def export_and_load(self, data: st.DataObject) -> None:
        """What was exported at one time comes in at another: what is here stays, what is not comes back."""
        if not self.files or data.draw(st.booleans()):
            self.files = [*self.files[-2:], self.state().split("\n")]
        else:
            lines = data.draw(st.sampled_from(self.files))
            self.attempt(lambda: load_things(self.workspace._desk, load_lines(lines)))

    @rule()
    def empty_the_bin(self) -> None:
        """For good: the walk can only go back to here."""
        if self.count % 5:
            return
        before = self.state()
        with self.workspace._desk.store.reading() as connection:
            last = bin_store.last_deletion(connection)
        self.workspace.bin.empty()
        assert self.workspace.bin.count() == 0
        assert self.state() == before
        if last is not None:
            standing = next((step.number for step in self.workspace.history.steps(100_000) if not step.undone), 0)
            while self.workspace.history.undo() is not None:
                pass
            self.first = self.state()
            if standing:
                self.workspace.history.go_to(standing)
            assert self.state() == before

    @precondition(lambda self: self.records())
    @rule(data=st.data())
    def merge_and_split(self, data: st.DataObject) -> None:
        """Merging, also with what can't be merged; splitting what was merged; giving some marks to a new record."""
        records = self.workspace.records
        record = data.draw(st.sampled_from(self.records()))
        act = data.draw(st.sampled_from(["merge", "merge alike", "split", "split off", "move marks"]))
        if act == "merge":
            others = data.draw(st.lists(st.sampled_from(self.records()), min_size=1, max_size=3))
            self.attempt(lambda: records.merge(record, others))
        elif act == "merge alike":
            alike = [one.id for one in records.list(records.get(record).kind) if one.id != record]
            self.attempt(lambda: records.merge(record, alike[:2]))
        elif act == "split":
            merged = [one.id for one in records.merged_into(record)]
            if merged:
                self.attempt(lambda: records.split(record, merged[0]))
        else:
            marks = [mention.annotation.id for mention in records.mentions(record)]
            if act == "split off":
                self.attempt(lambda: records.split_off(record, marks[:1]))
            else:
                other = data.draw(st.sampled_from(self.records()))
                self.attempt(lambda: records.move_marks(marks[:2], other))

    @precondition(lambda self: self.marks())
    @rule(data=st.data(), exact=st.booleans())
    def mark_all(self, data: st.DataObject, exact: bool) -> None:
        """Every place of a mark's record, as it is proposed."""
        spread, mark = self.workspace.spread, data.draw(st.sampled_from(self.marks()))

        def act() -> None:
            sought = spread.sought(SpreadFrom(mark=mark))
            spread.apply(sought, [one for one in spread.find(sought, exact=exact) if one.ticked])

        self.attempt(act)

    @rule(data=st.data(), text=st.sampled_from(["موثوق", "", "يحتاج إلى مصدر ثان"]))
    def judge(self, data: st.DataObject, text: str) -> None:
        assessments = self.workspace.assessments
        known = [one.id for one in assessments.list()]
        act = data.draw(st.sampled_from(["add", "edit", "delete"]))
        confidence = data.draw(st.sampled_from(Confidence))
        if act == "add" and self.records():
            record = data.draw(st.sampled_from(self.records()))
            self.attempt(lambda: assessments.add(text, confidence, record=record))
        elif known:
            one = data.draw(st.sampled_from(known))
            if act == "delete":
                self.attempt(lambda: assessments.delete(one))
            else:
                self.attempt(lambda: assessments.edit(one, text, confidence))

    @rule(data=st.data())
    def change_kinds_and_sectors(self, data: st.DataObject) -> None:
        kinds, sectors = self.workspace.kinds, self.workspace.sectors
        own = [row.kind for row in kinds.list() if row.kind.own]
        acts = ["add kind", "hide", "remove", "mark", "edit", "reset", "sector", "move", "standard", "two"]
        act = data.draw(st.sampled_from(acts))
        known = [record.id for record in self.workspace.records.list(Kind.SECTOR)]
        if act == "add kind":
            self.attempt(lambda: kinds.add(label=data.draw(st.sampled_from(["نهر", "سد", ""])), label_en="River"))
        elif act in ("hide", "remove", "mark") and own:
            kind = data.draw(st.sampled_from(own))
            if act == "mark" and self.articles():
                article = data.draw(st.sampled_from(self.articles()))
                self.attempt(lambda: self.workspace.marks.annotate(article, Span(0, 6), kind))
            else:
                self.attempt(lambda: kinds.hide(kind) if act == "hide" else kinds.remove(kind))
        elif act == "edit":
            kind, key = data.draw(st.sampled_from([*Kind, *own])), data.draw(st.sampled_from(["", "7", "R", "؟"]))
            label, giver = data.draw(st.sampled_from(["", "نهر", "جسر"])), data.draw(st.sampled_from([None, *Kind]))
            self.attempt(lambda: kinds.edit(kind, key_from=giver, key=key, label=label, light="#112233"))
        elif act == "reset":
            kinds.reset(data.draw(st.sampled_from(Kind)))
        elif act == "sector":
            self.attempt(lambda: sectors.add("ماء", "", data.draw(st.sampled_from([None, *known]))))
        elif act == "move" and known:
            moved, parent = (data.draw(st.sampled_from(known)) for _ in range(2))
            self.attempt(lambda: sectors.move(moved, parent))
        elif act == "standard" and not known:
            self.attempt(sectors.add_standard)
        elif act == "two" and len(self.records()) > 1:
            one, other = (data.draw(st.sampled_from(self.records())) for _ in range(2))
            self.attempt(lambda: self.workspace.duplicates.refuse(one, other))

    @rule()
    def undo(self) -> None:
        self.workspace.history.undo()

    @rule()
    def redo(self) -> None:
        self.workspace.history.redo()

    @rule(data=st.data())
    def go_to(self, data: st.DataObject) -> None:
        """Anywhere among the latest steps, those that were left behind among them."""
        steps = [step.number for step in self.workspace.history.steps(12)]
        if steps:
            self.workspace.history.go_to(data.draw(st.sampled_from(steps)))

    @rule(data=st.data())
    def bring_back(self, data: st.DataObject) -> None:
        items = self.workspace.bin.list(5)
        if items:
            chosen = data.draw(st.lists(st.sampled_from(items), min_size=1, max_size=3))
            self.attempt(lambda: self.workspace.bin.restore(chosen))

    def attempt(self, act: Callable[[], object]) -> None:
        """What is refused leaves everything as it was."""
        before = self.state()
        try:
            act()
        except UserError:
            assert self.state() == before
