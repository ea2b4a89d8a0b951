"""What holds for a pair's briefing: the usual, what was chosen, and what belongs to this computer alone."""

from dataclasses import replace

import pytest

from desktop_app.model.briefing import Length
from desktop_app.ui.brief_choices import BriefChoices, MadeFiles


@pytest.fixture
def session(paired_session):
    return paired_session


def test_the_usual_is_the_person_s_own(session):
    session.settings.put("dates.months", "levant")
    session.settings.put("briefing.language", "en")
    usual = BriefChoices(session).of("CN-TJ")
    assert (usual.months, usual.language, usual.template) == ("levant", "en", "")


def test_what_is_kept_comes_back_and_is_forgotten(session, tmp_path):
    choices = BriefChoices(session)
    chosen = replace(choices.usual(), length=Length.FULL, author="Samar", template=str(tmp_path / "my own.docx"))
    choices.keep("CN-TJ", chosen)
    assert choices.of("CN-TJ") == chosen
    other = choices.of("KZ-TJ")
    assert other.author == "Samar" and other.template == "" and other.length is Length.STANDARD
    assert choices.forget("CN-TJ") == choices.of("CN-TJ")
    assert choices.of("CN-TJ").template == "" and choices.of("CN-TJ").length is Length.STANDARD


def test_where_a_briefing_was_put_is_known_on_this_computer(session, tmp_path):
    files = MadeFiles(session)
    assert files.find("a" * 16, "b.docx") is None
    (tmp_path / "far").mkdir()
    path = tmp_path / "far" / "b c.docx"
    path.write_bytes(b"x")
    files.remember("a" * 16, path)
    assert files.find("a" * 16, "b c.docx") == path
    path.unlink()
    assert files.find("a" * 16, "b c.docx") is None
    near = session.desk.path.parent / "b c.docx"
    near.write_bytes(b"y")
    assert files.find("a" * 16, "b c.docx") == near
