import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


def again(text: str) -> list[tuple[str, str]]:
    found = [one for one in names(text) if one.kind is Kind.ORGANISATION and one.reason.code == "short_name"]
    return [(one.quote, one.label) for one in found]


@pytest.mark.parametrize(
    ("text", "quote", "label"),
    [
        ("فازت شركة أوماتكو الكينية بالعقد، وقالت أوماتكو إنها ستبدأ.", "أوماتكو", "شركة أوماتكو الكينية"),
        ("فازت شركة أوماتكو لينك بالعقد، وشكر الوزير لأوماتكو لينك عملها.", "أوماتكو لينك", "شركة أوماتكو لينك"),
        ("تسلمت شركة «تارنيغو» الموقع، ثم غادرت تارنيغو.", "تارنيغو", "تارنيغو"),
    ],
)
def test_a_company_is_named_again_without_the_word_for_it(text: str, quote: str, label: str) -> None:
    assert again(text) == [(quote, label)]


@pytest.mark.parametrize(
    "text",
    [
        "فازت شركة أوماتكو بالعقد، وقال الرئيس أوماتكو إنها ستبدأ.",
        "فازت شركة أوماتكو بالعقد، وقال سمير أوماتكو إنها ستبدأ.",
        "فازت شركة كاتماندو بالعقد، وعادت كاتماندو إلى الهدوء.",
        "فازت شركة الواحات بالعقد، وعادت الواحات إلى الهدوء.",
        "",
    ],
)
def test_a_person_a_town_or_an_ordinary_word_is_no_company(text: str) -> None:
    assert again(text) == []
