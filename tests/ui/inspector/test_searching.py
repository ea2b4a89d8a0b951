"""What the pickers of a form offer first."""

from pathlib import Path

import pytest

from desktop_app.model.kinds import FieldSpec, Kind, field_spec
from desktop_app.ui.inspector.searching import search_for
from desktop_app.ui.language import speak
from desktop_app.ui.session import Session
from desktop_app.ui.window import MainWindow
from desktop_app.workspace import Workspace


@pytest.fixture
def session(qtbot, make_window, project: Path) -> Session:
    with Workspace.open(project) as workspace:
        for label in ("وزارة الطاقة في كازاخستان", "مجلس كازاخستان"):
            workspace.records.create(Kind.ORGANISATION, label)
        workspace.records.create(Kind.COUNTRY, "كازاخستان")
    window: MainWindow = make_window(project, "en")
    return window.session


def _spec(kind: Kind, name: str) -> FieldSpec:
    spec = field_spec(kind, name)
    assert spec is not None
    return spec


@pytest.mark.parametrize("typed", ["كاز", "كازاخستان"])
def test_a_country_stands_before_the_bodies_that_bear_its_name(session: Session, typed: str) -> None:
    spec = _spec(Kind.STATEMENT, "speaker")
    assert len(spec.of) > 1
    found = [option.label for option in search_for(session, spec)(typed)]
    assert found[0] == "Kazakhstan" and "مجلس كازاخستان" in found


def test_choices_that_begin_with_what_is_typed_come_first(session: Session) -> None:
    spec = _spec(Kind.STATEMENT, "kind")
    found = [option.label for option in search_for(session, spec)("c")]
    assert found[0] in ("Call", "Commitment") and "Position" not in found[:1]


def test_arabic_choices_are_found_without_their_article(session: Session) -> None:
    speak("ar")
    try:
        spec = _spec(Kind.MEETING, "level")
        labels = [option.label for option in search_for(session, spec)("حكوم")]
        assert labels[0] == "الحكومة"
    finally:
        speak("en")


class _Near:
    def values(self, _typed: str = "") -> list[str]:
        return ["TN", "ZW"]


def test_what_stands_near_comes_first_under_its_heading(session: Session) -> None:
    search = search_for(session, _spec(Kind.PERSON, "country"), _Near())
    options = search("")
    assert [(one.label, one.heading) for one in options[:4]] == [
        ("In this text", True),
        ("Tunisia", False),
        ("Zimbabwe", False),
        ("All", True),
    ]
    assert [one.value for one in options].count("TN") == 1
    assert options[-1].value == ""  # leaves it empty
    typed = search("tun")
    assert typed[0].label == "Tunisia" and not any(one.heading for one in typed)
