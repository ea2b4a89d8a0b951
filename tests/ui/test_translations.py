"""Every word of the screen stands in Arabic, every plural in both languages, and the compiled files are those."""

import ast
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest

from desktop_app.settings.paths import resource
from desktop_app.ui.counted import counted
from desktop_app.ui.language import speak

_TOOLS = Path(PySide6.__file__).parent
_UI = Path(__file__).resolve().parents[2] / "desktop_app" / "ui"
Message = tuple[str, str]


def _messages(path: Path) -> dict[Message, ET.Element]:
    found = {}
    for context in ET.parse(path).getroot().findall("context"):
        name = context.findtext("name") or ""
        for message in context.findall("message"):
            found[name, message.findtext("source") or ""] = message
    return found


def _tool(name: str) -> Path:
    tool = next((path for path in (_TOOLS / name, _TOOLS / f"{name}.exe") if path.exists()), None)
    assert tool is not None, f"PySide6-Essentials has no {name}"
    return tool


@pytest.fixture(scope="module")
def in_source(tmp_path_factory) -> set[Message]:
    """All words that stand in the code of the window, as Qt's own tool finds them."""
    target = tmp_path_factory.mktemp("words") / "all.ts"
    files = [str(path) for path in sorted(_UI.rglob("*.py"))]
    subprocess.run([_tool("lupdate"), *files, "-ts", target], check=True, capture_output=True)
    return set(_messages(target))


def test_arabic_has_every_word_of_the_code_and_no_other(in_source):
    assert set(_messages(resource("translations", "mujaz_ar.ts"))) == in_source


def test_no_word_of_the_screen_stands_in_an_f_string():
    """Qt's tool doesn't look into f-strings: such a word would stay English without anybody hearing of it."""
    found = []
    for path in sorted(_UI.rglob("*.py")):
        strings = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.JoinedStr)]
        for call in (node for string in strings for node in ast.walk(string) if isinstance(node, ast.Call)):
            if ast.unparse(call.func).rpartition(".")[2] in ("tr", "translate", "QT_TRANSLATE_NOOP"):
                found.append(f"{path.name}:{call.lineno} {ast.unparse(call)}")
    assert not found


def test_words_are_asked_of_oneself():
    """`window.tr(...)` is looked for under the window's class, where Qt's tool has not put it: it stays English."""
    found = []
    for path in sorted(_UI.rglob("*.py")):
        for call in (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Attribute) and call.func.attr == "tr" and ast.unparse(call.func) != "self.tr":
                found.append(f"{path.name}:{call.lineno} {ast.unparse(call)}")
    assert not found


@pytest.mark.parametrize("language", ["ar", "en"])
def test_nothing_is_unfinished(language):
    for key, message in _messages(resource("translations", f"mujaz_{language}.ts")).items():
        translation = message.find("translation")
        assert translation is not None and "type" not in translation.attrib, key
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        assert all(forms), key
        if language == "ar" and message.get("numerus"):
            assert len(forms) == 6, key


@pytest.mark.parametrize("language", ["ar", "en"])
def test_placeholders_are_the_same_in_both_languages(language):
    import re

    for key, message in _messages(resource("translations", f"mujaz_{language}.ts")).items():
        wanted = sorted(re.findall(r"\{\w+\}|%\d", key[1]))
        translation = message.find("translation")
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        assert all(sorted(re.findall(r"\{\w+\}|%\d", form or "")) == wanted for form in forms), key


@pytest.mark.parametrize("language", ["ar", "en"])
def test_compiled_words_are_those_of_the_source(language, tmp_path):
    fresh = tmp_path / "fresh.qm"
    source = resource("translations", f"mujaz_{language}.ts")
    subprocess.run([_tool("lrelease"), source, "-qm", fresh], check=True, capture_output=True)
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_arabic_counts_in_six_ways(qapp):
    try:
        speak("ar")
        forms = [counted.marks(count) for count in (0, 1, 2, 3, 11, 100)]
        speak("en")
        english = [counted.marks(count) for count in (1, 2)]
    finally:
        speak("en")
    assert forms == ["لا علامات", "علامة واحدة", "علامتان", "3 علامات", "11 علامة", "100 علامة"]
    assert english == ["1 mark", "2 marks"]


def test_words_of_qt_itself_are_arabic(qapp):
    from PySide6.QtCore import QCoreApplication

    try:
        speak("ar")
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "ألغِ"
    finally:
        speak("en")


def test_dates_with_hyphens_keep_their_order_in_arabic_sentences():
    """After Arabic letters "2023-05" is drawn as 05-2023, unless a left-to-right mark goes before it."""
    import json
    import re

    words = list(json.loads(resource("words", "messages.ar.json").read_text(encoding="utf-8")).values())
    for message in _messages(resource("translations", "mujaz_ar.ts")).values():
        words.extend(message.find("translation").itertext())
    for sentence in words:
        for found in re.finditer(r"\d+(?:-\d+)+", sentence):
            assert sentence[: found.start()].endswith("\u200e"), sentence


_WORDS = [("words", f"{name}.ar.json") for name in ("messages", "help", "terminal", "reasons")]


@pytest.mark.parametrize("place", [("translations", "mujaz_ar.ts"), *_WORDS])
def test_tanwin_stands_in_one_way(place):
    """Behind its alif in each word, never before it, nor left out of words that always have it."""
    words = resource(*place).read_text("utf-8")
    assert not re.findall("\\w*\u064bا", words)
    assert not re.findall("\\b(?:أولا|أيضا|بدلا|جديدا|عاديا|يدويا)\\b(?!\u064b)", words)
