"""Searching a project: filters by name in both languages, pages, the lexicon."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import ArticleState
from desktop_app.workspace import Workspace
from desktop_app.workspace.lexicon import install_lexicon, lexicon_state, remove_lexicon
from tests.suggest.lexicon.tables import write_tables

_TEXTS = (
    "دوشنبه 18 مايو 2023 – التقى الوزير ضيفه وبحثا اتفاقية المياه.",
    "أستانا 2 يونيو 2024 – قال وزير الطاقة إن الاتفاقيات باقية.",
    "بكين – زار الوفد مصنعاً، ولم يذكر أحد الماء.",
)
_OUTLETS = ("صحيفة النهر", "جريدة السهل", "")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "project.mujaz") as workspace:
        ids = [str(workspace.articles.add_text(text, f"خبر {at}").article) for at, text in enumerate(_TEXTS, 1)]
        for article, date, outlet in zip(ids, ("2023-05-18", "2024-06-02", ""), _OUTLETS, strict=True):
            details = {"published": date, "outlet": outlet, "agency": "وكالة الوادي", "dateline_date": ""}
            workspace.articles.set_details(article, **details)
        workspace.articles.set_pairs(ids[0], ["CN-TJ"])
        workspace.articles.set_pairs(ids[1], ["KZ-TJ"])
        workspace.articles.set_pairs(ids[2], [])
        start = _TEXTS[0].index("الوزير")
        span = Span(start, start + 6)
        mark = workspace.marks.annotate(ids[0], span, Kind.PERSON, new_label="سالم الوردي", exact=True)
        workspace.records.rename(str(mark.record), label_en="Salim Wardi")
        for article, state in zip(ids, (ArticleState.NEW, ArticleState.DONE, ArticleState.NEW), strict=True):
            workspace.articles.set_state(article, state)
        yield workspace


def _numbers(project: Workspace, typed: str) -> list[int]:
    return [article.number for article in project.find.hits(typed)]


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("وزير", [1, 2]),
        ("وزير pair:TJ-CN", [1]),
        ("وزير pair:طاجيكستان", [1, 2]),
        ('pair:"الصين وطاجيكستان"', [1]),
        ("pair:Kazakhstan-Tajikistan", [2]),
        ("علاقة:كازاخستان", [2]),
        ("علاقة:بلا", [3]),
        ("pair:KZ,CN-TJ", [1, 2]),
        ("علاقة:فرنسا", []),
        ("date:2023", [1]),
        ("تاريخ:2023..2024", [1, 2]),
        ("تاريخ:2023،2024", [1, 2]),
        ("date:يونيو", None),
        ("after:2023-05", [2]),
        ("بعد:2024", []),
        ("قبل:2024-06-02", [1]),
        ("state:done", [2]),
        ("حالة:الجديد", [1, 3]),
        ("-state:new", [2]),
        ("outlet:النهر", [1]),
        ("مصدر:الوادي", [3]),
        ("outlet:نهر,سهل", [1, 2]),
        ("kind:person", [1]),
        ("نوع:أشخاص", None),
        ('record:"سالم الوردي"', [1]),
        ('سجل:"سالم الوردى"', [1]),
        ('record:"salim wardi"', [1]),
        ("record:سالم", [1]),
        ("record:زيد", None),
        ("وزير kind:person", [1]),
        ("وزير -kind:person", [2]),
        ("(الماء OR المياه) -سجل:سالم", [1, 3]),
    ],
)
def test_filters(project: Workspace, typed: str, numbers: list[int] | None) -> None:
    if numbers is None:
        with pytest.raises(UserError, match="query_"):
            _numbers(project, typed)
    else:
        assert _numbers(project, typed) == numbers


def test_what_is_found_says_where_it_is_from(project: Workspace) -> None:
    first, third = (next(project.find.hits(typed)) for typed in ("وزير", "الوفد"))
    assert (first.title, first.source, first.date) == ("خبر 1", "صحيفة النهر", "2023-05-18")
    assert first.state is ArticleState.NEW
    assert (third.source, third.date) == ("وكالة الوادي", "")
    hit = first.hits[0]
    assert hit.span.of(project.articles.text(first.article)) == hit.quote == "وزير"


def test_it_goes_on_after_an_article_and_stops_when_asked(project: Workspace) -> None:
    assert [one.number for one in project.find.hits("وزير", after=1)] == [2]
    assert [hit.quote for hit in project.find.first("وزير OR الماء", 2)] == ["وزير", "وزير"]
    with pytest.raises(Cancelled):
        list(project.find.hits("وزير", cancelled=lambda: True))


def test_other_switches(project: Workspace) -> None:
    assert _numbers(project, "اتفاقيه") == [1]
    assert [one.number for one in project.find.hits("اتفاقيه", exact=True)] == []
    assert [one.number for one in project.find.hits("اتفاقية", exact=True)] == [1]


def test_what_the_menu_of_filters_offers(project: Workspace) -> None:
    assert project.find.outlets(5) == ["جريدة السهل", "صحيفة النهر", "وكالة الوادي"]
    assert project.find.outlets(1) in (["جريدة السهل"], ["صحيفة النهر"], ["وكالة الوادي"])
    assert project.find.years() == ["2024", "2023"]


@pytest.fixture
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lexicon stands in a folder of the test's own."""
    monkeypatch.setattr("desktop_app.suggest.lexicon.install.data_folder", lambda: tmp_path / "data")


@pytest.mark.usefixtures("_own_data")
def test_all_forms_of_a_word_with_a_lexicon(project: Workspace, tmp_path: Path) -> None:
    for typed, forms in (("lemma:اتفاقية", False), ("اتفاقية", True)):
        with pytest.raises(UserError, match="lexicon_missing"):
            list(project.find.hits(typed, forms=forms))
    assert project.find.lexicon().status == "missing"
    install_lexicon(write_tables(tmp_path / "tables"))
    try:
        assert project.find.lexicon().status == lexicon_state().status == "ready"
        assert _numbers(project, "lemma:اتفاقية") == [1, 2]
        assert [hit.quote for hit in project.find.first("الاتفاقية", 9, forms=True)] == ["اتفاقية", "الاتفاقيات"]
        assert _numbers(project, "lemma:طاقة") == [2]  # not in the lexicon: as any word
        assert _numbers(project, '"وزير الطاقة" lemma:وزير') == [2]
        project.articles.add_text("وقعت اتفاقيتي", "خبر 4")
        assert _numbers(project, "lemma:اتفاقية") == [1, 2]
        project.articles.add_text("جاء وزراء", "خبر 5")
        assert _numbers(project, "lemma:وزير") == [1, 2, 5]  # a word that the index has learned since
    finally:
        remove_lexicon()
    with pytest.raises(UserError, match="lexicon_missing"):
        list(project.find.hits("lemma:اتفاقية"))


@pytest.mark.usefixtures("_own_data")
def test_a_reader_of_a_read_only_project_has_all_forms_too(project: Workspace, tmp_path: Path) -> None:
    install_lexicon(write_tables(tmp_path / "tables"))
    try:
        with Workspace.open(project.path, read_only=True) as reader:
            assert _numbers(reader, "lemma:اتفاقية") == [1, 2]
    finally:
        remove_lexicon()


@pytest.mark.parametrize(("typed", "named"), [("kind:company", "مشروع"), ("نوع:شركة", "مشروع")])
def test_values_that_are_offered_hold_kinds_of_ones_own(project: Workspace, typed: str, named: str) -> None:
    """Also those that have a name in the other language only."""
    project.kinds.add(label="مشروع")
    project.kinds.add(label_en="Ship")
    with pytest.raises(UserError, match="query_value_unknown") as told:
        project.find.understand(typed)
    known = str(told.value.values["known"])
    assert named in known and "Ship" in known and "own_" not in known
