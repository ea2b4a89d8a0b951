"""The promises of a briefing over the sample project and over the five real articles as they were annotated."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.briefing.write_docx import default_template, own_template
from desktop_app.briefing.write_docx.assemble import word_file
from desktop_app.model.briefing import Length
from desktop_app.workspace import Workspace
from tests.briefing import soundness
from tests.briefing.templates import foreign
from tests.briefing.test_honesty import faults, missing
from tests.gold.project import PAIRS, gold_project


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory, shared: Path) -> Iterator[Workspace]:
    with Workspace.open(gold_project(tmp_path_factory.mktemp("gold") / "gold.mujaz", shared)) as workspace:
        yield workspace


@pytest.fixture(scope="module")
def sample(sample_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with Workspace.open(Path(shutil.copy(sample_project, tmp_path_factory.mktemp("sample")))) as workspace:
        yield workspace


@pytest.fixture(scope="module")
def template() -> bytes:
    """Somebody's own, as it is after it was looked through."""
    return own_template(foreign.template("{pair}"), "own.docx").data


def walk_all(workspace: Workspace, pair: str, template: bytes) -> None:
    dossier = workspace.pairs.dossier(pair)
    for language in ("ar", "en"):
        for length in Length:
            briefing = workspace.briefing(pair, language=language, length=length, embed_fonts=False)
            assert faults(briefing) == [], (pair, language, length)
            if length is Length.FULL:
                assert missing(dossier, briefing) == [], (pair, language)
            if length is Length.FULL and language == "ar":
                own = word_file(briefing, template)
                assert soundness.faults(own) == []
                assert soundness.addresses(own) == soundness.addresses(word_file(briefing, default_template()))


@pytest.mark.parametrize("pair", PAIRS)
def test_the_five_real_articles(gold: Workspace, pair: str, template: bytes) -> None:
    walk_all(gold, pair, template)


def test_every_pair_of_the_sample(sample: Workspace, template: bytes) -> None:
    pairs = [one.pair for one in sample.pairs.list() if one.articles]
    assert len(pairs) > 1
    for pair in pairs:
        walk_all(sample, pair, template)
