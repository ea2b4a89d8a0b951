
from desktop_app.briefing import phrases
from desktop_app.briefing.content import plain, text
from desktop_app.briefing.material import Material
from desktop_app.model.briefing import Look, Text
from desktop_app.model.kinds import Kind
from tests.briefing.dossiers import Builder, claim, guess, options


def _material(language="ar", **changes):
    build = Builder()
    build.record(Kind.PERSON, "ليلى كريموفا", role=guess("وزيرة", None), country="TJ")
    build.record(Kind.COUNTRY, "الصين", code="CN")
    build.record(Kind.AGREEMENT, "مذكرة", "A memorandum", kind="memorandum", status="signed")
    build.record(Kind.AGREEMENT, "بروتوكول", kind="protocol", status=[claim("signed", "x"), claim("announced", "y")])
    return Material(build.dossier(), options(language, **changes)), build.records


def test_names_are_english_where_given_else_the_arabic_words_stand_and_are_counted():
    material, (person, country, agreement, _) = _material("en")
    assert plain(phrases.name(material, agreement)) == "A memorandum"
    assert plain(phrases.name(material, country)) == "China"
    assert phrases.name(material, person)[0].source
    assert list(material.seen.without_english) == [person.id]


def test_an_arabic_briefing_misses_no_english():
    material, records = _material()
    assert [plain(phrases.name(material, record)) for record in records] == [record.label for record in records]
    assert material.seen.without_english == {}


def test_what_is_not_confirmed_says_so_in_its_own_look():
    material, (person, *_) = _material()
    said = phrases.said(material, person, "role")
    assert plain(said) == "وزيرة (غير مؤكد)"
    assert said[-1].look is Look.UNCONFIRMED
    assert len(material.seen.unconfirmed) == 1


def test_a_status_agrees_with_its_kind_and_a_disputed_one_has_an_asterisk():
    material, (_, _, memorandum, protocol) = _material()
    assert plain(phrases.said_in_table(material, memorandum, "status")) == "موقّعة"
    assert plain(phrases.said_in_table(material, protocol, "status")) == "موقّع*"
    assert material.seen.starred
    assert plain(phrases.said(material, protocol, "status")) == "موقّع (تختلف المصادر)"


def test_a_field_without_value_says_nothing():
    material, (person, *_) = _material()
    assert phrases.said(material, person, "rank") == ()
    assert phrases.name_of(material, "gone") == ()


def test_brackets_are_not_put_into_brackets():
    material, _ = _material()
    doubt = phrases.doubtful(material, text("معلنة"), None)
    assert plain(phrases.aside(material, text("خط"), doubt)) == "خط (معلنة)"
    unsure = (*doubt, Text("(غير مؤكد)", Look.UNCONFIRMED))
    assert plain(phrases.aside(material, text("خط"), unsure)).startswith("خط، معلنة")
