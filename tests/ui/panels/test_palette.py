"""The palette: both languages whichever is shown, well ordered, quick, and honest about what can't be used."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.model.kinds import Kind
from desktop_app.ui.panels.palette import Palette
from desktop_app.ui.panels.palette_actions import WORST, Scores
from desktop_app.workspace import Workspace

KEY = Qt.Key


@pytest.fixture
def palette(make_window, project):
    def opened(language="en"):
        with Workspace.open(project) as desk:
            if not desk.records.list(Kind.PERSON):
                one = desk.records.create(Kind.PERSON, "إمام علي رحمان", "Emomali Rahmon")
                desk.records.add_alias(one, "الرئيس الطاجيكي")
                desk.records.create(Kind.AGREEMENT, "مذكرة تفاهم بشأن الطاقة")
        window = make_window(project, language)
        made = Palette.toggle(window)
        made.window_ = window
        return made

    return opened


def typed(palette, words):
    palette.line.setText(words)
    palette._search()
    return [option for option in palette._list.rows.options if not option.heading]


@pytest.mark.parametrize(("language", "words"), [("ar", "undo"), ("ar", "brief"), ("en", "موجز"), ("en", "مكتبة")])
def test_actions_are_found_in_the_language_that_is_not_shown(palette, language, words):
    found = typed(palette(language), words)
    assert found and found[0].value.id in ("undo", "brief", "library")
    assert found[0].found_detail or found[0].value.why  # the other name is shown beside, its letters marked


_ASKED = {
    "arabic": "arabic", "language": "arabic english", "عربي": "arabic", "لغة": "arabic english", "english": "english",
    "إنجليزي": "english", "انجليزية": "english", "dark": "dark", "ليلي": "dark", "غامق": "dark", "light": "light",
    "theme": "light dark", "سمة": "light dark", "font": "reading", "خط": "reading", "undo": "undo", "تراجع": "undo",
    "export": "export_all", "تصدير": "export_all", "briefing": "brief", "موجز": "brief", "report": "brief",
    "word": "brief", "print": "brief_print", "import": "add_files add_folder", "استيراد": "add_files add_folder",
    "reject": "refuse_suggestion", "رفض": "refuse_suggestion", "accept": "accept_suggestion",
    "train": "suggest_engines", "learner": "suggest_engines", "تدريب": "suggest_engines", "عصبي": "suggest_engines",
    "survey": "suggestions", "اقتراحات": "suggestions", "color": "kinds", "timeline": "pair_page",
    "demo": "open_sample", "مثال": "open_sample", "close": "quit", "months": "settings", "highlight": "mark_person",
    "تظليل": "mark_person", "tsv": "own_names",
}  # fmt: skip


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_people_call_it_finds_it_among_the_first(palette, language):
    made = palette(language)
    for words, wanted in _ASKED.items():
        found = [getattr(one.value, "id", "") for one in typed(made, words)][:6]
        assert set(wanted.split()) <= set(found), (words, found)


def test_the_very_word_by_which_it_is_known_stands_first(palette):
    made = palette()
    for words in ("خط", "arabic", "reject", "عربي", "color"):
        assert typed(made, words)[0].value.id == _ASKED[words], words


def test_letters_that_answer_are_marked(palette):
    found = typed(palette(), "briefing")
    assert [span.of(found[0].label) for span in found[0].found] == ["briefing"]


def test_records_are_found_by_any_name_and_say_by_which(palette):
    made = palette()
    assert [one.label for one in typed(made, "rahmon")] == ["Emomali Rahmon"]
    by_alias = next(one for one in typed(made, "الرئيس") if one.label == "Emomali Rahmon")
    assert "الرئيس" in by_alias.detail and by_alias.found_detail
    assert typed(made, "امام على")[0].label == "Emomali Rahmon"


def test_what_answers_best_stands_first(palette):
    made = palette()
    rows = [option.label for option in made._list.rows.options]
    typed(made, "مذكرة تفاهم بشأن")
    rows = [option.label for option in made._list.rows.options]
    assert rows[:2] == ["Records", "مذكرة تفاهم بشأن الطاقة"]


def test_pages_are_found_and_opened(make_window, project, qtbot):
    with Workspace.open(project) as desk:
        desk.articles.set_pairs(desk.articles.list()[0].id, ["CN-TJ"])
    window = make_window(project, "en")
    made = Palette.toggle(window)
    assert "Page: China – Tajikistan" in [one.label for one in typed(made, "صين طاجيك")]
    made._take(next(one for one in typed(made, "page china") if one.label.startswith("Page")))
    assert window.stage.page == "pair"
    made = Palette.toggle(window)
    made._take(typed(made, "registry agreement")[0])
    assert window.stage.page == "registry" and window.stage.part().tabs.current is Kind.AGREEMENT


def test_what_cannot_be_used_now_is_found_and_says_why(palette, press, qtbot):
    made = palette()
    found = next(one for one in typed(made, "delete the chosen records") if one.value.id == "delete_records")
    assert found.faint and found.value.why
    made._take(found)
    qtbot.waitUntil(made.window_.toast.isVisible)
    assert found.value.why in made.window_.toast.text()


def test_actions_taken_lately_stand_first(palette, press):
    made = palette()
    made._take(typed(made, "plain reading")[0])
    again = Palette.toggle(made.window_)
    assert again._list.rows.options[1].label == "Plain reading"


def test_nothing_found_is_said(palette):
    made = palette()
    assert typed(made, "zzzz qqqq") == [] and made._list.rows.options[0].heading


def test_scores():
    scores = Scores()
    assert scores.of(["write"], "Write briefing") == 0 and scores.of(["brief"], "Write briefing") == 1
    assert scores.of(["brief", "wri"], "Write briefing") == 2 and scores.of(["rief"], "Write briefing") == 3
    assert scores.of(["صين"], "الصين") == 0 and scores.of(["x"], "Write") == WORST
