"""The five real articles: opened, marked and briefed by hand, in a shown window, with keys and mouse only.

What is marked stands in real_articles.json apart from the articles: for each mark the kind's key, the first words
to find, which hit it is, how many words more, and the answer to the box that asks for the record ("" takes what
is proposed, "new" makes a record of the words, "=name" one of that name, "~name" takes the one that typing finds).
"""

import html
import json
import re
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from desktop_app.model.kinds import FIELDS, Kind, ValueType
from desktop_app.ui.countries import country_name, pair_name
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.words import choice_name, field_name
from tests.journeys.driver import Person

PLAN: list[dict[str, Any]] = json.loads(
    Path(__file__).with_suffix(".json").with_stem("real_articles").read_text("utf-8")
)


def said(context: str, words: str) -> str:
    """The words in the language of the interface."""
    return QCoreApplication.translate(context, words)


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


def go_to(person: Person, text: str) -> None:
    """Walks through the library from the first article to the one with this text."""
    person.press(*["Ctrl+PgUp"] * 5)
    for _step in range(5):
        if person.text() == text:
            return
        person.press("Ctrl+PgDown")
    assert person.text() == text


def settle_article(person: Person, plan: dict[str, Any]) -> None:
    """Mends the article's details and agrees to its pair."""
    person.press("Escape", "Escape")
    inspector = person.window.inspector
    person.wait(inspector.article.isVisible)
    labels = {"outlet": "Outlet", "published": "Published"}
    for name, words in plan["details"].items():
        person.fill(said("ArticleView", labels[name]), words)
    wanted = pair_name(plan["pair"], "")
    other = pair_name(plan["pair"], plan["pair"].split("-")[1])
    person.wait(lambda: person.chips(inspector.article))
    for chip in person.chips(inspector.article):
        person.click_sign(chip, 1 if chip.accessibleName() in (wanted, other) else 0)
    person.wait(lambda: [chip._guess for chip in person.chips(inspector.article)] == [False])


def make_mark(person: Person, mark: dict[str, Any]) -> None:
    person.find(mark["find"], mark.get("nth", 1))
    person.widen(mark.get("more", 0))
    person.press(*mark["key"].split())
    person.wait(lambda: person.asked)
    answer = mark.get("answer", "")
    person.type(answer[1:] if answer[:1] in ("=", "~") else "")
    person.press("Ctrl+Enter" if answer == "new" or answer[:1] == "=" else "Enter")
    person.wait(lambda: not person.asked and person.current())


def fill_form(person: Person, mark: dict[str, Any]) -> None:
    """Writes what the plan says, then agrees to the guesses that are left."""
    kind = Kind(person.current()[0])
    person.wait(lambda: person.title() == person.name())
    if mark.get("en"):
        person.fill(said("RecordForm", "Latin name"), mark["en"])
    specs = {spec.name: spec for spec in FIELDS[kind]}
    for name, value in mark.get("form", {}).items():
        words = choice_name(value) if specs[name].type is ValueType.CHOICE else value
        if specs[name].multiple:
            for one in words.split("|"):
                person.add(said("Form", "Add to {field}").format(field=field_name(name)), one)
        elif name.startswith("gist"):
            person.write_note(field_name(name), words)
        else:
            person.fill(field_name(name), words)
    if mark.get("star"):
        person.press("Ctrl+D")
    if person.guesses():
        person.press("Alt+Enter")
        person.wait(lambda: not person.guesses())


def write_briefing(person: Person, folder: Path, language: str, known: set[Path], *, ask: bool) -> Path:
    """Ctrl+B writes at once in the language of the last time; for another the panel is asked."""
    if not ask:
        person.press("Ctrl+B")
    else:
        person.press("Ctrl+Shift+B")
        person.wait(person.overlay)
        segments = person.overlay().findChild(Segments)
        person.click(segments, segments._rects()[("ar", "en").index(language)].center().toPoint())
        person.click_button(said("BriefPanel", "Write briefing"), person.overlay().box)
    person.wait(lambda: set(folder.glob("*.docx")) - known and not person.busy())
    (made,) = set(folder.glob("*.docx")) - known
    return made


@pytest.fixture(scope="module")
def _plan_is_apart_from_the_corpus() -> None:
    """No sentence of the corpus stands in the project."""
    for article in PLAN:
        assert all(len(mark["find"].split()) < 6 for mark in article["marks"])


@pytest.mark.timeout(170)  # forty seconds of one's own, three times as long beside other work
@pytest.mark.usefixtures("_plan_is_apart_from_the_corpus")
def test_five_articles_become_six_briefings(sit, shared, project, python, checked, listed):
    corpus = shared / "corpus"
    texts = {path.name: read(path) for path in sorted(corpus.glob("*.txt"))}
    assert {article["file"] for article in PLAN} == set(texts)
    person = sit(project, "ar", (1060, 640))
    with person.answering(corpus):
        person.press("Ctrl+O")
    person.wait(lambda: person.window.library.position()[1] == 5)
    made: list[Path] = []
    person.press("F7")  # without the library there is less to paint at each key
    languages = ("ar", "en")
    for number, article in enumerate(PLAN):
        go_to(person, texts[article["file"]])
        settle_article(person, article)
        for mark in article["marks"]:
            make_mark(person, mark)
            fill_form(person, mark)
        assert len(person.marked()) == len(article["marks"])
        person.press("Ctrl+Shift+Enter")
        if article["pair"] not in {later["pair"] for later in PLAN[number + 1 :]}:
            for language in languages:
                made.append(write_briefing(person, project.parent, language, set(made), ask=language == languages[1]))
            languages = languages[::-1]
    person.close()
    judge(project, texts, made, python, shared, listed, checked)


def words_of(path: Path) -> str:
    """The letters of the document and its footnotes."""
    with zipfile.ZipFile(path) as package:
        parts = [package.read(f"word/{name}.xml").decode() for name in ("document", "footnotes")]
    return html.unescape(re.sub(r"<[^>]+>", "", " ".join(parts)))


def judge_briefings(made: list[Path]) -> None:
    """Every agreement and person marked in the pair's articles stands in both; English names in the English one."""
    for path in made:
        words = words_of(path)
        english = path.name.startswith("Briefing")
        pair = next(
            one["pair"] for one in PLAN if country_name(one["pair"][:2], "en" if english else "ar") in path.name
        )
        marks = [mark for article in PLAN if article["pair"] == pair for mark in article["marks"]]
        for mark in marks:
            if mark["key"] in ("1", "4", "6") and mark.get("en") and english:
                assert mark["en"] in words, path.name
            elif mark["key"] in ("1", "2") and not english:
                assert mark["find"].split()[0] in words, path.name


def judge(project, texts, made, python, shared, listed, checked) -> None:
    """By the command line and the checker of Word files."""
    articles = {one["id"]: one for one in listed(project, "articles")}
    assert all(one["state"] == "done" for one in articles.values())
    annotations = listed(project, "annotations")
    assert len(annotations) == sum(len(article["marks"]) for article in PLAN)
    lengths = sorted(len(text) for text in texts.values())
    assert sorted(one["length"] for one in articles.values()) == lengths
    by_length = {len(text): text for text in texts.values()}
    for one in annotations:
        text = by_length[articles[one["article"]]["length"]]
        assert text[one["start"] : one["end"]] == one["quote"]
    assert len(listed(project, "agreements")) == 10
    assert checked(project) == ""
    assert len(made) == 6
    judge_briefings(made)
    checker = [python, str(shared / "tools" / "docx_check.py"), *map(str, made)]
    found = subprocess.run(checker, capture_output=True, encoding="utf-8")
    assert found.returncode == 0, found.stdout
