"""Reprints: found on import, not found where there are none, kept together, and marks carried between them."""

import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.library import LibraryFilter
from desktop_app.model.spans import Span
from desktop_app.model.things import ArticleState
from desktop_app.settings.paths import sample_corpus
from desktop_app.store import fingerprints
from desktop_app.workspace import Workspace
from tests.benchmarks.material import articles, vocabulary
from tests.corpus import REAL_ARTICLES
from tests.sample_corpus.corpus import REPRINT, WIRE
from tests.workspace.walking import state_of


def _files(folder: Path, texts: dict[str, str]) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in texts]


def _changed(text: str, chance: random.Random) -> str:
    """As a newspaper prints a wire text: another headline, some words others, a sentence put in, the end cut."""
    words = text.split(" ")
    other = vocabulary()
    for _ in range(len(words) // 40):
        words[chance.randrange(len(words))] = chance.choice(other)
    place = chance.randrange(len(words) // 2)
    words[place:place] = chance.sample(other, 8)
    kept = words[: int(len(words) * chance.uniform(0.55, 1))]
    return " ".join([*chance.sample(other, 6), "\n", *kept])


def test_reprints_are_found_among_others_and_nothing_else_is(workspace: Workspace, tmp_path: Path) -> None:
    chance = random.Random(11)
    texts = articles(300, 2400, seed=5)
    reprints = {number: _changed(texts[number], chance) for number in range(0, 300, 5)}
    files = _files(tmp_path / "in", {f"{n:03}.txt": f"خبر {n}\n{text}" for n, text in enumerate(texts)})
    files += _files(tmp_path / "in", {f"r{n:03}.txt": f"نقل {n}\n{text}" for n, text in reprints.items()})
    chance.shuffle(files)
    workspace.articles.import_paths(files)
    names = [sorted(one.file_name for one in group.articles) for group in workspace.reprints.groups()]
    wanted = [[f"{n:03}.txt", f"r{n:03}.txt"] for n in reprints]
    right = [pair for pair in names if pair in wanted]
    assert len(right) / len(names) == 1  # precision
    assert len(right) / len(wanted) >= 0.98  # recall


def test_the_sample_corpus_has_one_reprint(workspace: Workspace) -> None:
    folder = sample_corpus("articles", WIRE).parent
    rows = workspace.articles.import_paths(sorted(folder.iterdir()))
    (group,) = workspace.reprints.groups()
    assert (group.original.file_name, [one.file_name for one in group.copies]) == (WIRE, [REPRINT])
    assert [Path(row.path).name for row in rows if row.grouped] == [REPRINT]


def test_two_reports_of_one_meeting_are_no_reprints(workspace: Workspace, shared: Path) -> None:
    assert len(workspace.articles.import_paths(REAL_ARTICLES)) == len(list((shared / "corpus").glob("*.txt")))
    assert workspace.reprints.groups() == []


TEXT = """دوشنبه 12 مارس 2024 (وكالة الجبل) – استقبل الوزير سالم الوردي في العاصمة وفدا من المدينة البعيدة وبحث الري.
وقال سالم الوردي إن «العمل في السد الكبير يبدأ في الربيع المقبل» وإن الكلفة تبلغ مليوني دولار على مدى ثلاث سنوات.
وزار الوفد بعد اللقاء الحقول التي يرويها النهر، ثم عاد إلى المدينة مساء اليوم نفسه على أن يرجع بعد شهر ليرى ما تم.
"""
COPY = TEXT.replace("دوشنبه 12 مارس 2024 (وكالة الجبل) –", "عنوان آخر للخبر نفسه\nدوشنبه 12 مارس 2024 –").replace(
    "السد الكبير", "السد الجديد"
)


def _pair(workspace: Workspace) -> tuple[str, str]:
    made = [workspace.articles.add_text(text) for text in (TEXT, COPY)]
    assert [row.grouped for row in made] == [False, True]
    return str(made[0].article), str(made[1].article)


def test_undoing_the_import_takes_the_group_back_and_redoing_brings_it(workspace: Workspace) -> None:
    one, other = _pair(workspace)
    whole = state_of(workspace)
    assert workspace.articles.get(one).reprints == 1
    assert workspace.articles.get(other).original == one
    workspace.history.undo()
    assert (workspace.reprints.groups(), workspace.articles.get(one).reprints) == ([], 0)
    workspace.history.redo()
    assert state_of(workspace) == whole
    assert workspace.check() == []


def test_a_refused_one_stands_alone_and_stays_so(workspace: Workspace) -> None:
    one, other = _pair(workspace)
    workspace.reprints.refuse(other)
    assert workspace.reprints.of(other) is None
    assert workspace.library.count(LibraryFilter(collapsed=True)) == 2
    assert workspace.reprints.find() == 0
    workspace.history.undo()
    group = workspace.reprints.of(one)
    assert group is not None and [article.id for article in group.copies] == [other]
    assert workspace.library.count(LibraryFilter(collapsed=True)) == 1
    workspace.reprints.refuse(one)  # the first printing: then all are articles of their own
    assert workspace.reprints.groups() == []


def test_joining_by_hand_and_confirming(workspace: Workspace) -> None:
    one, other = _pair(workspace)
    third = str(workspace.articles.add_text("خبر قصير لا يشبه غيره.").article)
    with pytest.raises(UserError, match="reprint_of_itself"):
        workspace.reprints.join([one], one)
    workspace.reprints.join([one, third], other)  # what hangs on the first goes with it
    (group,) = workspace.reprints.groups()
    assert (group.original.id, {article.id for article in group.copies}) == (one, {other, third})
    workspace.history.undo()
    workspace.reprints.confirm(other)
    assert workspace.history.undo_name == "confirm_reprint"
    workspace.reprints.confirm(other)
    assert [step.name for step in workspace.history.steps()].count("confirm_reprint") == 1


def test_where_the_first_is_deleted_the_others_stay_together(workspace: Workspace) -> None:
    one, other = _pair(workspace)
    third = str(workspace.articles.add_text(COPY + "وانتهى الخبر.").article)
    whole = state_of(workspace)
    workspace.articles.delete([one])
    (group,) = workspace.reprints.groups()
    assert {article.id for article in group.articles} == {other, third}
    workspace.history.undo()
    assert state_of(workspace) == whole
    assert workspace.check() == []


def test_bulletins_that_differ_in_their_figures_and_old_stories_are_no_reprints(workspace: Workspace) -> None:
    words = articles(1, 1200)[0].split()
    for day in (1, 2):
        figures = [f"{word} {day}{place}5" if place % 9 == 0 else word for place, word in enumerate(words)]
        workspace.articles.add_text(f"نشرة\n{' '.join(figures)}")
    assert workspace.reprints.groups() == []
    workspace.articles.add_text(TEXT)
    workspace.articles.add_text(TEXT.replace("12 مارس 2024", "12 مارس 2025") + "انتهى.")
    assert workspace.reprints.groups() == []


def test_marks_go_to_the_same_words_and_differing_places_are_counted(workspace: Workspace) -> None:
    one, other = _pair(workspace)
    marks = {}
    for words, kind in (
        ("سالم الوردي", Kind.PERSON), ("السد الكبير", Kind.PLACE), ("وكالة الجبل", Kind.ORGANISATION),
        ("«العمل في السد الكبير يبدأ في الربيع المقبل»", Kind.STATEMENT), ("مليوني دولار", Kind.FIGURE),
        ("الحقول التي يرويها النهر", Kind.PLACE), ("ري", Kind.SECTOR),
    ):  # fmt: skip
        start = TEXT.index(words)
        marks[words] = workspace.marks.annotate(one, Span(start, start + len(words)), kind, exact=True)
    made = workspace.reprints.carry_marks(one, [other])
    there = workspace.marks.of(other)
    assert (made.carried, made.left) == (4, 3)
    assert {mark.quote: mark.record for mark in there} == {
        words: marks[words].record for words in ("سالم الوردي", "مليوني دولار", "الحقول التي يرويها النهر", "ري")
    }
    assert all(mark.span.of(workspace.articles.text(other)) == mark.quote for mark in there)
    assert workspace.articles.get(other).state is ArticleState.IN_PROGRESS
    again = workspace.reprints.carry_marks(one, [other])
    assert (again.carried, again.left) == (0, 3)
    workspace.history.undo()
    assert workspace.marks.of(other) == []
    assert workspace.check() == []


def test_nothing_to_carry_is_told(workspace: Workspace) -> None:
    one, other = _pair(workspace)
    with pytest.raises(UserError, match="carry_nothing"):
        workspace.reprints.carry_marks(one, [other])


def test_a_project_without_fingerprints_gets_them_when_reprints_are_looked_for(workspace: Workspace) -> None:
    one, other = _pair(workspace)
    with workspace._desk.step("refuse_reprint") as writer:
        writer.delete("reprint", other)
        writer.connection.execute("DELETE FROM fingerprint")
    assert workspace.reprints.find() == 1
    group = workspace.reprints.of(other)
    assert group is not None and group.original.id == one
    with workspace._desk.store.reading() as connection:
        assert fingerprints.without_fingerprint(connection) == []


def test_many_articles_are_changed_and_deleted_as_one_step(workspace: Workspace) -> None:
    made = [str(workspace.articles.add_text(f"خبر رقم {number} عن المدينة.").article) for number in range(5)]
    before = state_of(workspace)
    workspace.articles.edit_many(made[:3], details={"outlet": "الوادي", "published": "2024-05"}, pairs=["CN-TJ"],
                                 state="done")  # fmt: skip
    known = [workspace.articles.get(one) for one in made]
    assert [(one.outlet, one.published, str(one.state), len(one.pairs)) for one in known[:3]] == [
        ("الوادي", "2024-05", "done", 1)
    ] * 3
    assert [replace(one) for one in known[3:]] == [workspace.articles.get(one) for one in made[3:]]
    with pytest.raises(UserError, match="date_unreadable"):
        workspace.articles.edit_many(made, details={"published": "غدا"}, pairs=None, state=None)
    workspace.articles.set_state(made, ArticleState.DONE)
    workspace.articles.add_pair(made, "KZ-TJ")
    workspace.articles.delete(made[1:])
    assert [one.id for one in workspace.articles.list()] == made[:1]
    assert workspace.check() == []
    for _ in range(4):
        workspace.history.undo()
    assert state_of(workspace) == before


def test_a_briefing_counts_one_text_once_also_where_nobody_has_looked(workspace: Workspace) -> None:
    one, other = _pair(workspace)
    workspace.articles.set_pairs([one, other], ["CN-TJ"])
    for kept in ("DELETE FROM reprint", "DELETE FROM fingerprint"):
        with workspace._desk.store.transaction() as connection:
            connection.execute(kept)
        originals = {article.id: article.original for article in workspace.pairs.dossier("CN-TJ").articles}
        assert originals == {one: "", other: one}
    workspace.reprints.join([other], one)
    workspace.reprints.refuse(other)
    assert {article.original for article in workspace.pairs.dossier("CN-TJ").articles} == {""}


def test_others_get_at_the_project_while_all_articles_are_looked_through(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten thousand take seconds, and the window reads the same project; an act between makes the rest a new step."""
    monkeypatch.setattr("desktop_app.workspace.reprints._AT_ONCE", 2)
    texts = [" ".join(vocabulary()[start : start + 90]) for start in (0, 100, 200)]
    made = [str(workspace.articles.add_text(text + end).article) for text in texts for end in (" أ", " ب")]
    with workspace._desk.store.transaction() as connection:
        connection.execute("DELETE FROM reprint")
        connection.execute("UPDATE shelf SET original = 0")
    before, told = state_of(workspace), []

    def progress(done: int, total: int) -> None:
        with ThreadPoolExecutor() as pool:  # another thread has its turn
            told.append((done, total, pool.submit(workspace.library.total).result(timeout=10)))

    workspace.reprints.fill()
    assert workspace.reprints.find(progress=progress) == 3
    assert [one for one in told if one[1] == 6] == [(2, 6, 6), (4, 6, 6), (6, 6, 6)]
    assert [step.name for step in workspace.history.steps(2)] == ["find_reprints", "paste"]
    workspace.history.undo()
    assert state_of(workspace) == before
    with pytest.raises(Cancelled):
        workspace.reprints.find(cancelled=lambda: len(workspace.reprints.groups()) == 1)
    assert len(workspace.reprints.groups()) == 1
    workspace.articles.delete(made[-1])
    workspace.reprints.find(progress=lambda done, total: workspace.articles.set_details(made[0], title=f"{done}"))
    assert len(workspace.reprints.groups()) == 2
    assert workspace.check() == []
