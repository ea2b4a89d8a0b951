import pytest

from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.meetings.encounter_parts import welcomes
from desktop_app.suggest.engines.patterns.meetings.engine import MeetingPatterns
from tests.suggest.engines.patterns.deeds import read, told

_BOTH = ["عزمان شكري", "رستم نياز"]


@pytest.mark.parametrize(
    "text",
    [
        "استقبل الرئيس {p:عزمان شكري} الرئيس {p:رستم نياز} أمس. وعقد الجانبان جلسة مباحثات. وحضر المباحثات وزير النقل "
        "{p:كوفي مينساه} ووزير المالية {p:سمير الخليل}.",
        "رحب الرئيس {p:عزمان شكري} بالرئيس {p:رستم نياز} في القصر. وجرى خلال اللقاء بحث التعاون، حضر اللقاء وزير النقل "
        "{p:كوفي مينساه}.",
        "عقد الرئيس {p:عزمان شكري} مباحثات، بحضور وزير النقل {p:كوفي مينساه}، مع الرئيس {p:رستم نياز}.",
        "بحث الوزير {p:عزمان شكري} خلال اتصال هاتفي مع الوزير {p:رستم نياز} التحضيرات لزيارة الرئيس {p:كوفي مينساه}.",
    ],
)
def test_who_is_only_present_or_spoken_of_takes_no_part(text: str) -> None:
    found = list(MeetingPatterns().suggest(read(text)))
    assert all(told(one, "participants") == _BOTH for one in found if told(one, "kind"))
    assert any(told(one, "kind") for one in found)


def test_a_decision_that_is_welcomed_is_nobody_met() -> None:
    guest = Words(read("رحب الرئيس {p:عزمان شكري} بالرئيس {p:رستم نياز}."))
    decision = Words(read("رحب الرئيس {p:عزمان شكري} بقرار الرئيس {p:رستم نياز}."))
    assert welcomes(guest, 0)
    assert not welcomes(decision, 0)


def test_his_highness_is_not_who_was_present() -> None:
    """حضرة, once folded, is written as "attended it"."""
    marked = "عقد حضرة صاحب السمو الأمير {p:عزمان شكري} والرئيس {p:رستم نياز} مباحثات رسمية. وحضرها {p:كوفي مينساه}."
    (one,) = MeetingPatterns().suggest(read(marked))
    assert told(one, "participants") == _BOTH
