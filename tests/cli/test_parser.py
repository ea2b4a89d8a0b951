from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.cli.names import COMMANDS
from desktop_app.cli.parser import THINGS, make_parser, parse
from desktop_app.settings import words as tables

WRONG: list[list[str]] = (
    [
        [],
        ["lst", "p.mujaz", "articles"],
        ["new"],
        ["new", "a", "b"],
        ["import", "p.mujaz"],
        ["list", "p.mujaz"],
        ["list", "p.mujaz", "people"],
        ["export", "p.mujaz", "-o", "x"],
        ["export", "p.mujaz", "--as", "csv", "-o", "x"],
        ["export", "p.mujaz", "--as", "jsonl"],
        ["load", "p.mujaz"],
        ["search", "p.mujaz"],
        ["search", "p.mujaz", "x", "--limit", "0"],
        ["search", "p.mujaz", "x", "--limit", "many"],
        ["brief", "p.mujaz"],
        ["brief", "p.mujaz", "CN-TJ"],
        ["brief", "p.mujaz", "CN-TJ", "-d", "out"],
        ["brief", "p.mujaz", "CN-TJ", "-o", "x", "-d", "out"],
        ["brief", "p.mujaz", "CN-TJ", "--all", "-d", "out"],
        ["brief", "p.mujaz", "--all"],
        ["brief", "p.mujaz", "--all", "-o", "x"],
        ["brief", "p.mujaz", "China", "-o", "x"],
        ["brief", "p.mujaz", "CN-CN", "-o", "x"],
        ["brief", "p.mujaz", "CN-TJ", "-o", "x", "--as-of", "yesterday"],
        ["brief", "p.mujaz", "CN-TJ", "-o", "x", "--language", "fr"],
        ["brief", "p.mujaz", "CN-TJ", "-o", "x", "--period", "last year"],
        ["brief", "p.mujaz", "CN-TJ", "-o", "x", "--section", "title"],
        ["brief", "p.mujaz", "CN-TJ", "-o", "x", "--length", "short"],
        ["brief", "p.mujaz", "CN-TJ", "-o", "x", "--as", "pdf"],
        ["brief", "p.mujaz", "CN-TJ", "-o", "x", "--as", "html", "--template", "y"],
        ["template"],
        ["list", "p.mujaz", "articles", "--visual", "perhaps"],
        ["sample"],
        ["lexicon"],
        ["lexicon", "fetch"],
        ["list", "p.mujaz", "articles", "--json=yes"],
        ["suggest", "p.mujaz", "--without", "dictionary"],
        ["import", "p.mujaz", "a", "--encoding"],
        ["brief", "p.mujaz", "CN-TJ", "-o", "x", "--a", "y"],
    ]
)


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_wrong_usage_is_one_sentence_and_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parse(words)
    out, err = capsys.readouterr()
    assert (stop.value.code, out) == (2, "")
    assert err.startswith("mujaz")
    assert err.count("\n") == 1


@pytest.mark.parametrize("words", [one for one in WRONG if one])
def test_wrong_usage_is_told_in_arabic_where_arabic_is_spoken(
    words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MUJAZ_LANGUAGE", "ar")
    with pytest.raises(SystemExit) as stop:
        parse(words)
    out, err = capsys.readouterr()
    assert (stop.value.code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("mujaz") and "انظر" in err
    said = err.partition(": ")[2].rpartition("(")[0]
    assert any("\u0621" <= letter <= "\u064a" for letter in said), err
    assert not any(word in said for word in ("argument", "required", "invalid", "expected", "{", "wrong"))


def test_the_language_that_is_asked_for_is_that_of_the_mistake(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MUJAZ_LANGUAGE", "ar")
    for words in (["list", "p", "people", "--language", "en"], ["search", "p", "x", "--limit", "0", "--language=en"]):
        with pytest.raises(SystemExit):
            parse(words)
        assert "see mujaz" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        parse(["brief", "p", "--language", "en"])  # the briefing's
    assert "انظر mujaz brief" in capsys.readouterr().err
    before = (["--language", "en"], ["--visual", "on", "--language=en"], ["--lang", "en"], ["--vis=on", "--langu=en"])
    for words in ([*given, *wrong] for given in before for wrong in (["brief", "p"], ["list", "p", "people"])):
        with pytest.raises(SystemExit):
            parse(words)
        assert "see mujaz" in capsys.readouterr().err


@pytest.mark.parametrize("name", COMMANDS)
def test_the_language_is_taken_before_every_command_and_behind_it(name: str) -> None:
    rest = {
        "import": "p a", "list": "p articles", "export": "p --as jsonl -o x", "load": "p x", "search": "p x",
        "lexicon": "status", "open-link": "mujaz://a/b", "brief": "p CN-TJ -o x", "template": "-o x", "sample": "x",
    }.get(name, "p").split()  # fmt: skip
    said = ["--language", "ar"]
    assert parse([*said, name, *rest]).said_in == "ar"
    assert parse(["--visual=on", *said, name, *rest]).visual == "on"
    assert parse([*said, name, *rest, "--visual", "off"]).visual == "off"
    assert parse([name, *rest]).said_in is None
    if name == "brief":  # behind it, it is the briefing's
        assert parse([name, *rest, "--language", "en"]).said_in is None
        assert parse([*said, name, *rest, "--language", "en"]).language == "en"
        assert parse(["--language", "en", name, *rest]).language == "en"
    else:
        assert parse([name, *rest, *said]).said_in == "ar"
        assert parse(["--language", "en", name, *rest, *said]).said_in == "ar"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("search p نص --exact --limit 3 --json", {"query": ["نص"], "exact": True, "limit": 3, "json": True}),
        ("search p نص آخر", {"query": ["نص", "آخر"], "exact": False, "lemma": False, "limit": 100, "visual": "auto"}),
        ("brief p TJ-cn -o x", {"pair": "TJ-CN", "language": "ar", "as_of": None, "all": False}),
        ("brief p CN-TJ -o x --period 2024/..", {"period": "2024/..", "sector": [], "section": [], "form": "docx"}),
        ("brief p --all -d x --as-of 2024-05", {"pair": None, "all": True, "as_of": "2024-05"}),
        ("list p articles --visual on", {"visual": "on", "json": False, "said_in": None}),
        ("import p a b --encoding cp1256", {"encoding": "cp1256"}),
        ("export p --as jsonl -o x", {"form": "jsonl"}),
        ("lexicon install --from x", {"act": "install", "source": Path("x")}),
        ("lexicon status", {"act": "status", "source": None}),
    ],
)
def test_what_is_typed_is_understood(words: str, expected: dict[str, object]) -> None:
    parsed = vars(parse(words.split()))
    assert {name: parsed[name] for name in expected} == expected


def test_help_names_every_command_and_every_list(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parse(["--help"])
    out = capsys.readouterr().out
    assert stop.value.code == 0
    assert all(f"\n    {command}" in out for command in COMMANDS)
    with pytest.raises(SystemExit):
        parse(["list", "--help"])
    out = " ".join(capsys.readouterr().out.split())
    assert all(things in out for things in THINGS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_its_arguments(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parse([command, "--help"])
    assert stop.value.code == 0
    out = capsys.readouterr().out
    said = tables.words("help", "en")[f"command_{command}"]
    assert said[1:] in " ".join(out.split())
    assert "--visual" in out


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_arabic_where_arabic_is_spoken(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MUJAZ_LANGUAGE", "ar")
    with pytest.raises(SystemExit) as stop:
        parse([*filter(None, [command]), "--help"])
    out, err = capsys.readouterr()
    assert (stop.value.code, err) == (0, "")
    lines = out.splitlines()
    assert all(len(line) <= 88 for line in lines)
    english = set(tables.words("help", "en").values()) | {"show program's version number and exit", "options:"}
    assert not [line for line in lines if line.strip() in english and "mujaz://" not in line]
    for at, line in enumerate(lines):  # names of options are as they are typed, their words stand below them
        if line.startswith(("  -", "    -")):
            assert any("\u0621" <= letter <= "\u064a" for letter in lines[at + 1]), line
            assert not any("\u0621" <= letter <= "\u064a" for letter in line), line


def test_help_speaks_the_language_that_is_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MUJAZ_LANGUAGE", "ar")
    with pytest.raises(SystemExit):
        parse(["list", "--language", "en", "--help"])
    assert capsys.readouterr().out.startswith("usage: mujaz list")
    monkeypatch.setenv("MUJAZ_LANGUAGE", "en")
    with pytest.raises(SystemExit):
        parse(["list", "--language=ar", "--help"])
    assert capsys.readouterr().out.startswith("الاستعمال:\nmujaz list")
    with pytest.raises(SystemExit):
        parse(["--language", "ar", "list", "--help"])
    assert capsys.readouterr().out.startswith("الاستعمال:\nmujaz list")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_an_option_that_a_command_does_not_know_leads_to_its_own_help(
    language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MUJAZ_LANGUAGE", language)
    for typed, program in ((["check", "p", "--fast"], "mujaz check"), (["--fast"], "mujaz"), (["lst"], "mujaz")):
        with pytest.raises(SystemExit) as stop:
            parse(typed)
        told = capsys.readouterr().err
        assert stop.value.code == 2
        assert told.startswith(f"{program}: ") and f" {program} --help)" in told


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        make_parser().parse_args(["--version"])
    assert (stop.value.code, capsys.readouterr().out) == (0, f"Mujaz {__version__}\n")
