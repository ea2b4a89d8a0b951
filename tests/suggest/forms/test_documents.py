"""What stands around the title of another document is of that one."""

import pytest

from desktop_app.model.kinds import Kind

from .guesses import values

DAY = "2024-03-03"


@pytest.mark.parametrize(
    "text",
    [
        "شهد الوزيران توقيع [اتفاقية للنقل]، ومذكرة تفاهم بين شركتين بقيمة 7 ملايين دولار.",
        "شهد الوزيران توقيع [اتفاقية للنقل] ومذكرة تفاهم بين شركتين بقيمة 7 ملايين دولار.",
        "وقعا [اتفاقية للنقل]، كما وقعا بقيمة 7 ملايين دولار مذكرة تفاهم.",
        "وقعا [اتفاقية للنقل]، إلى جانب عقد الموانئ، وعقدا لشراء سفن بقيمة 7 ملايين دولار.",
        "وقعا [اتفاقية للنقل] ومذكرتي تفاهم بقيمة 7 ملايين دولار.",
        "وقعا [اتفاقية للنقل]، وجاءت مذكرة التفاهم بقيمة 7 ملايين دولار.",
        "وقعا مذكرة تفاهم بقيمة 7 ملايين دولار و[اتفاقية للنقل].",
    ],
)
def test_an_amount_of_another_document_is_not_taken(text: str) -> None:
    assert "value" not in values(Kind.AGREEMENT, text)


@pytest.mark.parametrize(
    "text",
    [
        "وقعا [اتفاقية للنقل] بقيمة 7 ملايين دولار ومذكرة تفاهم بقيمة 9 ملايين دولار.",
        "وقعا [اتفاقية للنقل]، بقيمة 7 ملايين دولار، كما وقعا مذكرة تفاهم.",
        "وقعا مذكرة تفاهم بقيمة 9 ملايين دولار، و[اتفاقية للنقل] بقيمة 7 ملايين دولار.",
        "وقعا [اتفاقية للنقل]، وجاءت الاتفاقية بقيمة 7 ملايين دولار.",
        "وقعا [اتفاقية للنقل]، وهي اتفاقية بقيمة 7 ملايين دولار.",
        "وقعا [اتفاقية للنقل] لمنح قرض بقيمة 7 ملايين دولار.",
        "وقعا [اتفاقية للنقل] مع برنامج الأغذية بقيمة 7 ملايين دولار.",
    ],
)
def test_its_own_amount_is_taken(text: str) -> None:
    found = values(Kind.AGREEMENT, text)
    assert (found["value"], found["currency"]) == ("7000000", "USD")


@pytest.mark.parametrize(
    "text",
    [
        "وقعا [اتفاقية للنقل]، ومذكرة تفاهم في أكرا في 5 يناير 2024.",
        "وقعا [اتفاقية للنقل]، كما وقعا في أكرا في 5 يناير 2024 مذكرة تفاهم.",
        "وقعا مذكرة تفاهم موقعة في أكرا في 5 يناير 2024، و[اتفاقية للنقل].",
        "وقعا في أكرا في 5 يناير 2024 مذكرة تفاهم، ثم وقعا [اتفاقية للنقل].",
    ],
)
def test_a_day_and_place_of_another_signing_are_not_taken(text: str) -> None:
    found = values(Kind.AGREEMENT, text, DAY)
    assert found["status"] == "signed"
    assert "signed" not in found
    assert "place" not in found


@pytest.mark.parametrize(
    "text",
    [
        "وقعا في 5 يناير 2024 [اتفاقية للنقل]، كما وقعا في 9 فبراير 2024 مذكرة تفاهم.",
        "وقعا في 9 فبراير 2024 مذكرة تفاهم، كما وقعا في 5 يناير 2024 [اتفاقية للنقل].",
        "وقعا في 5 يناير 2024 مذكرة تفاهم و[اتفاقية للنقل].",
        "وقعا في 5 يناير 2024 ثلاث مذكرات تفاهم، بينها [اتفاقية للنقل].",
        "وقعت [اتفاقية للنقل] في 5 يناير 2024 إلى جانب مذكرة تفاهم.",
    ],
)
def test_the_day_of_its_own_signing_is_taken(text: str) -> None:
    assert values(Kind.AGREEMENT, text, DAY)["signed"] == "2024-01-05"


def test_a_mark_without_words_has_nothing_around_it() -> None:
    assert values(Kind.AGREEMENT, "وقعا [«»] ومذكرة تفاهم.").get("status") == "signed"
