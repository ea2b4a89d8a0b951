"""The sample project and the five real articles in full annotation, briefed in every form: each length and language, in
our template and on letter paper, one page on a narrow one too. The checker of Word files finds nothing, python-docx
opens each, no sentence has a hole in it, and LibreOffice sets one page on one page."""

import itertools
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from docx.text.paragraph import Paragraph

from desktop_app.model.briefing import Length
from desktop_app.workspace.sample import make_sample
from desktop_app.workspace.workspace import Workspace
from tests.briefing.templates import foreign
from tests.briefing.write_docx.test_measures import plain_template
from tests.gold.project import gold_project
from tests.needs import needs_poppler, needs_soffice

FORMS = (
    *itertools.product(Length, ("ar", "en"), ("ours",)),
    *itertools.product((Length.ONE_PAGE, Length.FULL), ("ar", "en"), ("letter",)),
    *itertools.product((Length.ONE_PAGE,), ("ar", "en"), ("narrow",)),
)
WORDS = re.compile(r"None|\{\w*\}|\s,|\(\s*\)|,,|،،|؛؛|\.\.|: *\.|\b1 (?:articles|records|places|meetings)\b")
"""What no sentence of ours holds: an empty place, a doubled sign, a plural of one."""


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path | None]:
    folder = tmp_path_factory.mktemp("templates")
    (folder / "letter.docx").write_bytes(foreign.template())
    (folder / "narrow.docx").write_bytes(plain_template())
    return {"ours": None, "letter": folder / "letter.docx", "narrow": folder / "narrow.docx"}


@pytest.fixture(scope="module", params=["sample", "real"])
def written(
    request: pytest.FixtureRequest, templates: dict[str, Path | None], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[Path]]:
    """A file of each form; the pairs take turns, so that each has four."""
    folder = tmp_path_factory.mktemp("briefed")
    if request.param == "sample":
        project = make_sample(folder)
    else:
        project = gold_project(folder / "real.mujaz", request.getfixturevalue("shared"))
    with Workspace.open(project) as workspace:
        pairs = itertools.cycle([one.pair for one in workspace.pairs.list()])
        yield [
            workspace.brief(
                pair,
                folder / f"{length}-{language}-{name}-{pair}.docx",
                length=length,
                language=language,
                template=templates[name],
                author="وحدة الدراسات",
                as_of="2025-12-01",
                embed_fonts=length is Length.STANDARD,  # they take as long to check as all the rest
            )
            for (length, language, name), pair in zip(FORMS, pairs, strict=False)
        ]


def test_the_checker_finds_nothing_and_all_of_them_open(written: list[Path], shared: Path) -> None:
    checker = [sys.executable, str(shared / "tools" / "docx_check.py"), *map(str, written)]
    done = subprocess.run(checker, capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout, done.returncode) == (f"{len(FORMS)} file(s), nothing found\n", 0)
    assert all(docx.Document(str(path)).paragraphs for path in written)


def without_notes(paragraph: Paragraph) -> str:
    """Its words, without the commas between marks of notes."""
    return "".join(run.text for run in paragraph.runs if "Footnote" not in run.style.style_id)


def test_no_sentence_has_a_hole_in_it(written: list[Path]) -> None:
    for path in written:
        said = map(without_notes, docx.Document(str(path)).paragraphs)
        assert [line for line in said if "«" not in line and WORDS.search(line)] == [], path.name


@needs_soffice
@needs_poppler
def test_one_page_is_one_page_in_libreoffice(written: list[Path], tmp_path: Path) -> None:
    short = [path for path in written if path.name.startswith(Length.ONE_PAGE)]
    office = ["soffice", f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless", "--convert-to", "pdf"]
    done = subprocess.run([*office, "--outdir", str(tmp_path), *map(str, short)], capture_output=True, check=False)
    assert done.returncode == 0
    for path in short:
        told = subprocess.run(["pdfinfo", str(tmp_path / f"{path.stem}.pdf")], capture_output=True, encoding="utf-8")
        assert "Pages:           1\n" in told.stdout, path.name
