import pytest

from desktop_app.briefing.make import make_briefing
from desktop_app.model.briefing import SectionName
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers, walk
from tests.briefing.sections.made import of, section, words

NAME = SectionName.METHOD


def test_what_was_counted_and_by_which_rules():
    lines = words(NAME).split("\n")
    assert lines[0] == "أُعدّ هذا الموجز من 32 علامة وضعها المحلل في تسعة مقالات، وهي شواهد على 26 سجلاً."
    assert lines[-1] == "أُعدّ ببرنامج Mujaz 0.1.0."
    for said in ("اختيرت أهم النقاط بقاعدة", "معلّمة بعبارة (غير مؤكد)، وعددها 4", "النجمة (*)", "(مقال واحد)"):
        assert said in "\n".join(lines)


@pytest.mark.parametrize(
    ("marks", "arabic", "english"),
    [
        (1, "علامة واحدة وضعها المحلل في مقال واحد، وهي شاهد على", "one mark that the analyst set in one article; it"),
        (2, "علامتين وضعهما المحلل في مقال واحد، وهما شاهدان على", "two marks that the analyst set in one article; t"),
        (3, "ثلاث علامات وضعها المحلل في مقال واحد، وهي شواهد على", "three marks that the analyst set"),
    ],
)
def test_verb_and_noun_agree_with_the_number_of_marks(marks, arabic, english):
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for number in range(marks):
        build.mark(build.record(Kind.PLACE, f"ميناء {number}"), article, "ميناء", 1)
    assert arabic in of(build.dossier(), NAME) and english in of(build.dossier(), NAME, "en")


def test_every_count_has_its_list():
    counts = [count for block in section(NAME).blocks for count in block.counts]
    assert {count.what for count in counts} == {"marks", "articles", "records", "claims"}
    assert all(count.value == len(set(count.items)) for count in counts)


def test_english_counts_what_is_missing_in_english():
    assert "Arabic words stand where no English name was given (nine records)" in words(NAME, "en")


def test_a_copy_for_circulation_says_that_it_is_one():
    found = make_briefing(dossiers.rich(), dossiers.options(circulation=True)).section(NAME)
    assert "نسخة للتعميم" in walk.section_words(found) and "الموضع" not in walk.section_words(found)


def test_a_briefing_of_nothing_claims_nothing():
    said = of(dossiers.empty(), NAME)
    assert "ليس في هذا الموجز قيمة غير مؤكدة." in said
    assert "النجمة" not in said and "قاعدة" not in said and "أرقام الجهات" not in said


def test_names_of_sections_stand_in_the_language_s_own_quotation_marks():
    assert "nothing to say: “Key points”, “Snapshot”" in of(dossiers.empty(), NAME, "en")
    assert "«أهم النقاط»، «لمحة عن العلاقة»" in of(dossiers.empty(), NAME)


def test_a_dash_in_a_table_is_explained():
    assert "الشرطة (–)" in words(NAME) and "A dash (–)" in words(NAME, "en")
    assert "الشرطة" not in of(dossiers.empty(), NAME)


def test_a_briefing_of_nothing_says_so_and_counts_no_zeros():
    assert "ليس في هذا الموجز شيء من المقالات." in of(dossiers.empty(), NAME)
    assert "Nothing from the articles is in this briefing." in of(dossiers.empty(), NAME, "en")
    assert "صفر" not in of(dossiers.empty(), NAME)
