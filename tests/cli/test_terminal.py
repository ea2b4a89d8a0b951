import io
import json
import sys
import unicodedata
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.cli.terminal import Terminal
from desktop_app.model.errors import UserError

ARABIC = "لقاء (موسكو) 2023"
LRM = "\u200e"


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def screen() -> Iterator[Callable[[], Screen]]:
    """Makes stdout a terminal: called by the test, since pytest sets stdout anew after the fixtures."""
    with pytest.MonkeyPatch.context() as patch:

        def replace() -> Screen:
            stream = Screen()
            patch.setattr(sys, "stdout", stream)
            return stream

        yield replace


def presentation_forms(text: str) -> bool:
    return any(unicodedata.normalize("NFKC", letter) != letter for letter in text)


@pytest.mark.parametrize("visual", ["on", "off", "auto"])
def test_a_pipe_gets_plain_logical_order_whatever_is_asked(capsys: pytest.CaptureFixture[str], visual: str) -> None:
    terminal = Terminal(language="ar", visual=visual, environment={"TERM": "linux"})
    terminal.line(ARABIC)
    terminal.table(["title"], [[ARABIC]])
    terminal.say("created", path="/a/b")
    out = capsys.readouterr().out
    assert out.splitlines() == [ARABIC, "العنوان", ARABIC, "أُنشئ /a/b"]


@pytest.mark.parametrize(("visual", "term"), [("on", "xterm"), ("auto", "linux")])
def test_a_terminal_that_does_not_reorder_gets_joined_letters_in_screen_order(
    screen: Callable[[], Screen], visual: str, term: str
) -> None:
    stream = screen()
    Terminal(language="ar", visual=visual, environment={"TERM": term}).line(ARABIC)
    shown = stream.getvalue().strip("\n")
    assert presentation_forms(shown)
    assert shown.startswith("2023 (")
    assert unicodedata.normalize("NFKC", shown[-4:]) == "ءاقل"


@pytest.mark.parametrize(("visual", "term"), [("off", "linux"), ("auto", "xterm")])
def test_a_terminal_that_may_reorder_gets_the_letters_as_they_are(
    screen: Callable[[], Screen], visual: str, term: str
) -> None:
    stream = screen()
    Terminal(language="ar", visual=visual, environment={"TERM": term}).line(ARABIC)
    assert stream.getvalue() == f"{ARABIC}\n"


def test_columns_are_kept_apart_on_a_terminal_that_reorders(screen: Callable[[], Screen]) -> None:
    stream = screen()
    Terminal(language="en", visual="off", environment={}).table(["title", "outlet"], [[ARABIC, ARABIC]])
    assert f"{ARABIC}  {LRM}{ARABIC}" in stream.getvalue()


def test_columns_stand_in_their_order_when_turned_about(screen: Callable[[], Screen]) -> None:
    stream = screen()
    Terminal(language="en", visual="on", environment={}).table(["title", "outlet"], [["أول", "ثان"]])
    line = unicodedata.normalize("NFKC", stream.getvalue().splitlines()[1])
    assert line.split() == ["لوأ", "ناث"]


def test_a_table_in_arabic_begins_at_the_right_when_turned_about(screen: Callable[[], Screen]) -> None:
    stream = screen()
    Terminal(language="ar", visual="on", environment={}).table(["title", "kind"], [["أول", "17"], ["ثانية", "5"]])
    lines = [unicodedata.normalize("NFKC", line) for line in stream.getvalue().splitlines()]
    assert [line.split() for line in lines] == [["عونلا", "ناونعلا"], ["17", "لوأ"], ["5", "ةيناث"]]
    assert len({len(line) for line in stream.getvalue().splitlines()}) == 1


def test_long_lines_are_broken_before_they_are_turned_about(
    screen: Callable[[], Screen], monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = screen()
    monkeypatch.setenv("COLUMNS", "20")
    Terminal(language="ar", visual="on", environment={}).line("قال الوزير إن الجسر سيفتح غدا في موسكو")
    lines = [unicodedata.normalize("NFKC", line)[::-1] for line in stream.getvalue().splitlines()]
    assert " ".join(lines) == "قال الوزير إن الجسر سيفتح غدا في موسكو"
    assert all(len(line) < 20 for line in lines)


@pytest.mark.parametrize("visual", ["on", "off"])
@given(words=st.text(st.characters(exclude_categories=("Cs",))))
def test_json_is_the_letters_themselves_even_on_a_terminal(visual: str, words: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        stream = Screen()
        patch.setattr(sys, "stdout", stream)
        Terminal(language="ar", visual=visual, environment={}).json([{"quote": words}, {"quote": ARABIC}])
    assert json.loads(stream.getvalue()) == [{"quote": words}, {"quote": ARABIC}]
    assert ARABIC in stream.getvalue()


def test_json_of_nothing_is_an_empty_array(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal(language="en").json([])
    assert capsys.readouterr().out == "[]\n"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_an_error_is_one_line_on_stderr_without_marks_of_direction(
    capsys: pytest.CaptureFixture[str], language: str
) -> None:
    Terminal(language=language).error(UserError("file_missing", path="/a/b.txt"))
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "/a/b.txt" in err
    assert not any(unicodedata.category(letter) == "Cf" for letter in err)


def _error_on_a_screen(monkeypatch: pytest.MonkeyPatch, visual: str, code: str) -> str:
    stream = Screen()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("COLUMNS", "300")
    Terminal(language="ar", visual=visual, environment={}).error(UserError(code, path="/a/b.bin"))
    return stream.getvalue()


def test_dots_and_slashes_keep_their_side_where_the_program_turns_lines_about(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = _error_on_a_screen(monkeypatch, "on", "file_binary")
    assert all(f" {name} " in shown for name in ("/a/b.bin", ".txt", ".html", ".docx"))
    assert shown.startswith(".")  # the full stop is at the left end
    assert not any(unicodedata.category(letter) == "Cf" for letter in shown)


def test_dots_and_slashes_keep_their_side_where_the_terminal_reorders(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = _error_on_a_screen(monkeypatch, "off", "file_binary")
    assert all(f"{LRM}{name}{LRM}" in shown for name in ("/a/b.bin", ".txt", ".html", ".docx"))
    assert {letter for letter in shown if unicodedata.category(letter) == "Cf"} == {LRM}


def test_progress_wipes_itself_from_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Screen()
    monkeypatch.setattr(sys, "stderr", stream)
    for done in (50, 1200, 5000):
        Terminal(language="en").progress(done, 5000)
    assert stream.getvalue().split("\r\x1b[K") == ["", "50 / 5,000", "1,200 / 5,000", ""]


def test_progress_is_nothing_for_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal(language="en").progress(1, 2)
    assert capsys.readouterr() == ("", "")


def test_a_stream_that_takes_nothing_is_the_worlds_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys, "stdout", Full())
    with pytest.raises(UserError, match="output_unwritable"):
        Terminal(language="en").line("x")
