"""What was chosen for a briefing: there and back through JSON, and nothing that nobody can have chosen."""

import json

from desktop_app.model.briefing import Length, SectionName
from desktop_app.model.briefing_choice import BriefingChoice, ManyMade, Refused, choice_from
from desktop_app.model.briefing_options import BriefingOptions
from desktop_app.model.errors import UserError

CHOSEN = BriefingChoice(
    language="en", period="2023/2024", sectors=("a" * 16,), sections=(SectionName.AGREEMENTS,), length=Length.FULL,
    digits="arabic", months="levant", handling="Internal", author="Samar", leave_out_unconfirmed=True,
    circulation=True, only_new=True, since="2024-05-18", template="/home/somebody/ours.docx",
)  # fmt: skip


def test_it_comes_back_as_it_was_but_for_where_the_template_is():
    text = json.dumps(CHOSEN.as_data())
    assert "somebody" not in text
    usual = BriefingChoice(template="/elsewhere.docx")
    kept = choice_from(json.loads(text), usual)
    assert kept == choice_from(CHOSEN.as_data(), usual)
    assert kept.template == "/elsewhere.docx"
    assert kept.as_data() == CHOSEN.as_data()


def test_what_is_not_there_or_does_not_fit_is_the_usual():
    usual = BriefingChoice(language="en", months="maghreb", handling="Internal")
    assert choice_from({}, usual) == usual
    nonsense = {
        "language": "fr", "period": "yesterday", "length": "endless", "digits": 7, "months": None, "circulation": "yes",
        "sections": ["no such", "method", "figures"], "since": "soon", "template": "/evil.docx", "other": 1,
        "sectors": 5,
    }  # fmt: skip
    kept = choice_from(nonsense, usual)
    assert kept == choice_from({"sections": ["figures"]}, usual)
    assert kept.sections == (SectionName.FIGURES,) and kept.sectors == ()


def test_its_options_are_those_of_a_briefing():
    options = CHOSEN.options()
    assert options.pop("since") == "2024-05-18" and "template" not in options
    assert BriefingOptions(**options).length is Length.FULL
    assert BriefingChoice().options()["since"] is None
    assert BriefingChoice().template_path() is None and CHOSEN.template_path().name == "ours.docx"


def test_each_reason_is_given_once():
    full, gone = UserError("disk_full", path="a"), UserError("briefing_folder_missing", folder="b")
    made = ManyMade((), (Refused("CN-TJ", gone), Refused("KZ-TJ", gone), Refused("CN-KZ", full)))
    assert [one.code for one in made.reasons()] == ["briefing_folder_missing", "disk_full"]
