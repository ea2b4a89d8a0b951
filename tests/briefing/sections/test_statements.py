from desktop_app.model.briefing import SectionName
from tests.briefing.sections.made import briefing, rows

NAME = SectionName.STATEMENTS


def test_who_said_what_to_whom():
    call, level, promise = [row[1:] for row in rows(NAME)]
    assert call[0] == "رستم جلالي / رئيس طاجيكستان"
    assert call[1].startswith("«آن الأوان") and call[1].endswith("] / دعوة إلى عمل؛ النقل")
    assert level[1].startswith("شراكة استراتيجية[") and level[3] == "5 سبتمبر 2025"
    assert promise[0] == "ليلى كريموفا / وزيرة النقل (غير مؤكد)"
    assert promise[1].startswith("تمويل نصف كلفة الخط من الموازنة[")
    assert promise[2:] == ["كازاخستان", "بلا تاريخ"]


def test_a_gist_by_the_analyst_is_said_to_be():
    said = ["".join(getattr(p, "text", "") for p in note.content) for note in briefing().notes]
    assert any("قيمة «المضمون» من عمل المحلل: خلاصة من فقرتين." in one for one in said)


def test_without_an_english_gist_the_words_stand_in_arabic():
    call, level, _ = rows(NAME, "en")
    assert call[2].startswith("«آن الأوان") and call[2].endswith("Call to act; Transport")
    assert level[2].startswith("Strategic partnership[")
