"""`mujaz suggest` and `mujaz evaluate`: they print, and write nothing."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Suggestion, Voice
from desktop_app.model.things import ArticleState
from desktop_app.workspace import Workspace
from desktop_app.workspace.suggestions import Suggestions
from tests.cli.making import ARTICLE, TEXT, Ran
from tests.workspace.listed import propose_only

Mujaz = Callable[..., Ran]


@pytest.fixture
def engines(monkeypatch: pytest.MonkeyPatch) -> None:
    propose_only(monkeypatch, ("رستم نزاروف", Kind.PERSON, 0.9), ("الوزير", Kind.PERSON, 0.3))


def test_suggestions_as_json_beside_what_is_marked(project: Path, mujaz: Mujaz, engines: None) -> None:
    before = project.read_bytes()
    found = mujaz("suggest", project, "--json").json
    assert [one["quote"] for one in found] == ["الوزير"]  # the name is marked already
    one = found[0]
    assert list(one) == [
        "article", "start", "end", "quote", "kind", "record", "label", "label_en", "score", "engine", "version",
        "reason", "fields", "also",
    ]  # fmt: skip
    assert (one["article"], TEXT[one["start"] : one["end"]], one["record"]) == (ARTICLE, "الوزير", None)
    assert (one["kind"], one["score"], one["engine"], one["reason"]) == ("person", 0.3, "gazetteer", {"code": "words"})
    assert project.read_bytes() == before


def test_suggestions_for_people(project: Path, mujaz: Mujaz, engines: None) -> None:
    said = mujaz("suggest", project, "--article", ARTICLE, "--language", "en")
    assert "الوزير" in said.out and "0.30" in said.out and "lists of names" in said.out
    assert said.out.split()[0] == "id" and said.out.splitlines()[1].startswith(ARTICLE)  # what --article takes
    assert mujaz("suggest", project, "--least", "0.5", "--language", "en").err == "nothing to propose\n"
    assert mujaz("suggest", project, "--without", "gazetteer", "--json") == Ran(0, "[]\n", "")


@pytest.mark.parametrize("article", ["1", "١", ARTICLE])
def test_an_article_is_named_by_the_number_that_list_shows_or_by_its_id(
    project: Path, mujaz: Mujaz, engines: None, article: str
) -> None:
    assert mujaz("list", project, "articles", "--language", "en").out.splitlines()[1].split()[0] == "1"
    found = mujaz("suggest", project, "--article", article, "--json").json
    assert {one["article"] for one in found} == {ARTICLE}


@pytest.mark.parametrize("article", ["99", "-1", "1.5", "²"])
def test_a_number_that_no_article_has(project: Path, mujaz: Mujaz, article: str) -> None:
    said = mujaz("suggest", project, f"--article={article}", "--language", "en")
    assert said.status == 1 and f"no article with the number {article} " in said.err and "shows the numbers" in said.err


def test_an_article_that_is_not_there(project: Path, mujaz: Mujaz) -> None:
    said = mujaz("suggest", project, "--article", "0" * 16)
    assert said.status == 1 and said.err.count("\n") == 1
    assert "0" * 16 in said.err and "mujaz list PROJECT articles" in said.err


@pytest.mark.parametrize("least", ["2", "x", "-1", "nan"])
def test_a_score_is_from_0_to_1(project: Path, mujaz: Mujaz, least: str) -> None:
    assert mujaz("suggest", project, "--least", least).status == 2


def test_the_engines_are_measured_against_the_marks(project: Path, mujaz: Mujaz, engines: None) -> None:
    scores = {(one["engine"], one["kind"]): one for one in mujaz("evaluate", project, "--json").json}
    person = scores[None, "person"]
    assert (person["right"], person["proposed"], person["wanted"]) == (1, 2, 1)
    assert (person["precision"], person["recall"], person["f1"]) == (0.5, 1.0, 0.6667)
    assert scores["gazetteer", "person"]["right"] == 1
    said = mujaz("evaluate", project, "--language", "en")
    assert "precision" in said.out and "0.500" in said.out


def test_nothing_to_measure_against(tmp_path: Path, mujaz: Mujaz, engines: None) -> None:
    mujaz("new", tmp_path / "empty.mujaz")
    assert "nothing is marked yet" in mujaz("evaluate", tmp_path / "empty.mujaz", "--language", "en").err


def test_a_neural_model_that_is_not_there_is_told(project: Path, mujaz: Mujaz, engines: None, tmp_path: Path) -> None:
    said = mujaz("suggest", project, "--neural", tmp_path, "--language", "en")
    assert said.status == 1 and "does not hold a whole model" in said.err and said.err.count("\n") == 1


def test_too_little_to_learn_from_is_told(project: Path, mujaz: Mujaz, engines: None) -> None:
    said = mujaz("learn", project, "--language", "en")
    assert said.status == 1 and "too little to learn from" in said.err


_WINDOW = """import sys
from pathlib import Path
from desktop_app.workspace import Workspace
with Workspace.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("forget", [(), ("--forget",)])
def test_nothing_is_learnt_or_forgotten_beside_an_open_window(
    project: Path, mujaz: Mujaz, engines: None, forget: tuple[str, ...]
) -> None:
    model = project.with_name(project.name + "-learner")
    model.write_bytes(b"that of the window")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", _WINDOW, str(project)], **pipes) as window:  # type: ignore[call-overload]
        assert window.stdout.readline() == "open\n"
        said = mujaz("learn", project, *forget)
        window.communicate("")
    assert said.status == 1 and said.err.startswith("The project is open for writing elsewhere")
    assert str(window.pid) in said.err
    assert model.read_bytes() == b"that of the window"
    assert mujaz("learn", project, "--forget").status == 0


def test_what_was_never_learnt_is_not_thrown_away(project: Path, mujaz: Mujaz) -> None:
    said = mujaz("learn", project, "--forget", "--language", "en")
    assert (said.status, said.err) == (0, "") and "nothing to throw away" in said.out
    project.with_name(project.name + "-learner").write_bytes(b"rubbish")
    assert "is thrown away" in mujaz("learn", project, "--forget", "--language", "en").out
    assert "nothing to throw away" in mujaz("learn", project, "--forget", "--language", "en").out


def test_the_lists_are_called_so_in_what_is_typed_too(project: Path, mujaz: Mujaz, engines: None) -> None:
    """Their code, which JSON has, is taken as well."""
    assert "lists" in mujaz("suggest", project, "--without", "dictionary").err
    for name in ("lists", "gazetteer"):
        assert mujaz("suggest", project, "--without", name, "--json") == Ran(0, "[]\n", "")
    assert "memory, lists, patterns, learner, neural" in " ".join(mujaz("suggest", "--help").out.split())


def test_who_else_says_so_stands_in_the_table(
    project: Path, mujaz: Mujaz, engines: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Suggestions.of

    def of(self: Suggestions, article: str) -> Sequence[Suggestion]:
        return [replace(one, also=(Voice(EngineName.LEARNER, "m", 0.2),)) for one in made(self, article)]

    monkeypatch.setattr(Suggestions, "of", of)
    assert "lists of names, learner" in mujaz("suggest", project, "--language", "en").out
    assert mujaz("suggest", project, "--json").json[0]["also"] == ["learner"]


def test_a_damaged_learner_is_told_and_the_rest_works(project: Path, mujaz: Mujaz, engines: None) -> None:
    project.with_name(project.name + "-learner").write_bytes(b"rubbish")
    said = mujaz("suggest", project, "--json", "--language", "en")
    assert [one["quote"] for one in said.json] == ["الوزير"]
    assert "learner's file is damaged" in said.err
    assert mujaz("suggest", project, "--without", "learner", "--json").err == ""


def test_only_articles_that_are_done_are_measured_on(project: Path, mujaz: Mujaz, engines: None) -> None:
    """In others what bears no mark yet may not have been read."""
    with Workspace.open(project) as workspace:
        workspace.articles.set_state(ARTICLE, ArticleState.IN_PROGRESS)
    assert "no article is marked as done" in mujaz("evaluate", project, "--language", "en").err
    with Workspace.open(project) as workspace:
        workspace.articles.set_state(ARTICLE, ArticleState.DONE)
        other = str(workspace.articles.add_text("قال الوزير إن الوزير قال. رستم نزاروف هنا.").article)
        workspace.marks.annotate(other, Span(26, 38), Kind.PERSON)
    said = mujaz("evaluate", project, "--json")
    person = next(one for one in said.json if (one["engine"], one["kind"]) == (None, "person"))
    assert (said.err, person["wanted"], person["proposed"]) == ("", 1, 2)
