import pytest
from lxml import etree

from desktop_app.briefing.write_docx.escape import NAMESPACE, RELATIONS
from desktop_app.briefing.write_docx.paragraphs import Manner, judgement, paragraph, quotation, spoken
from desktop_app.model.briefing import Judgement, NoteMark, Paragraph, Quotation, Role, Text

ARABIC, ENGLISH = Manner(True, "،"), Manner(False, ", ")
W = f"{{{NAMESPACE}}}"


def _styles(xml):
    root = etree.fromstring(f'<b xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONS}">{xml}</b>')
    return [style.get(f"{W}val") for style in root.iter(f"{W}pStyle")]


@pytest.mark.parametrize(
    ("content", "manner", "style"),
    [
        ((Text("English"),), ARABIC, "TableTextArabic"),
        ((Text("نص", source=True),), ENGLISH, "TableTextArabic"),
        ((Text("Text"),), ENGLISH, "TableText"),
        ((), ENGLISH, "TableText"),
    ],
)
def test_the_style_has_the_direction_of_the_words(content, manner, style):
    assert _styles(paragraph(content, "TableText", manner)) == [style]


def test_a_paragraph_can_stay_with_the_next():
    assert "<w:keepNext/>" in paragraph((Text("a"),), "TableText", ENGLISH, keep=True)
    assert "<w:keepNext/>" not in paragraph((Text("a"),), "TableText", ENGLISH)


def test_every_role_has_its_style():
    found = [_styles(spoken(Paragraph((Text("a"),), role), ENGLISH))[0] for role in Role]
    assert found == ["BodyText", "ListBullet", "Heading2", "TableNote"]


def test_points_of_an_english_list_stand_at_one_edge_in_whatever_script():
    point = Paragraph((Text("مذكرة تفاهم", source=True), NoteMark(1)), Role.BULLET)
    assert _styles(spoken(point, ENGLISH)) == ["ListBullet"]
    assert _styles(spoken(point, ARABIC)) == ["ListBulletArabic"]


def test_a_quotation_is_right_to_left_in_both_languages_and_says_who_below():
    block = Quotation((Text("«نص»", source=True), NoteMark(1), NoteMark(2)), (Text("Name, 2025"),), ("b1",))
    english = quotation(block, ENGLISH)
    assert _styles(english) == ["Quotation", "QuotationSource"]
    assert "،" in english and "، " not in english
    assert _styles(quotation(block, ARABIC)) == ["Quotation", "QuotationSourceArabic"]
    assert _styles(quotation(Quotation(block.content, (), ("b1",)), ARABIC)) == ["Quotation"]


def test_a_judgement_is_a_box_of_its_own_style_with_its_heading_at_the_files_side() -> None:
    block = Judgement((Text("تقدير المحلل (بثقة عالية)"),), ((Text("لا جديد.", source=True),),), (Text("س"),))
    head, *lines = _styles(judgement(block, ARABIC))
    assert (head, lines) == ("JudgementHeadArabic", ["JudgementArabic", "JudgementArabic"])
    assert _styles(judgement(block, ENGLISH))[:2] == ["JudgementHead", "JudgementArabic"]
    assert judgement(block, ARABIC).count("<w:keepNext/>") == 1  # the heading's style keeps it with the words


def test_a_caption_below_what_is_drawn_does_not_hold_on_to_what_follows():
    assert '<w:keepNext w:val="0"/>' in paragraph((Text("a"),), "Caption", ENGLISH, last=True)
    assert "keepNext" not in paragraph((Text("a"),), "Caption", ENGLISH)
