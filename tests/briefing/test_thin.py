"""The points that are thin, by the rules of section 11."""

from dataclasses import replace

import pytest

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.material import Material
from desktop_app.briefing.thin import lacks_english, thin_points, unconfirmed_fields
from desktop_app.model.briefing import About, Paragraph, SectionName
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import Cancelled
from desktop_app.model.kinds import Kind
from desktop_app.model.thin import Reason, Thin
from tests.briefing import dossiers, walk


def thin(dossier: Dossier, language: str = "ar") -> Thin:
    return thin_points(Material(dossier, dossiers.options(language)))


def labels(found: Thin, reason: Reason) -> list[str]:
    return [point.label for point in found.of(reason)]


def test_every_reason_with_what_it_concerns() -> None:
    found = thin(dossiers.rich())
    assert labels(found, Reason.CONFLICT)[0] == "اتفاق تقاسم مياه الصيف"
    assert found.of(Reason.CONFLICT)[0].detail == "تاريخ التوقيع: 19 مارس 2025 / 18 مارس 2025"
    assert labels(found, Reason.NO_SOURCE) == ["خطة بلا شاهد"]
    assert "بروتوكول حرس الحدود" in labels(found, Reason.ONE_SOURCE)
    assert "بروتوكول حرس الحدود" in labels(found, Reason.UNDATED)
    assert "مذكرة تفاهم بشأن خط قطار خجند – شيمكنت" in labels(found, Reason.UNCONFIRMED)
    assert "أمن الحدود" in labels(found, Reason.NO_ENGLISH)
    assert [point.reason for point in found.points] == sorted(
        (point.reason for point in found.points), key=list(Reason).index
    )


def test_reporters_who_differ_are_a_conflict_with_the_marks_of_both() -> None:
    found = thin(dossiers.rich()).of(Reason.CONFLICT)[-1]
    assert found.kind is Kind.FIGURE and "1.86" in found.detail and "1.9" in found.detail
    assert len(found.evidence) == 2


def test_a_conflict_leads_to_the_marks_of_its_values_first() -> None:
    dossier = dossiers.rich()
    point = thin(dossier).of(Reason.CONFLICT)[0]
    quotes = {piece.annotation: piece.quote for piece in dossier.evidence}
    assert [quotes[mark] for mark in point.evidence] == [
        "اتفاق تقاسم مياه الصيف", "اتفاق المياه الذي وُقّع في الثامن عشر من مارس",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason.ONE_SOURCE, "إلى مقال واحد"), (Reason.UNDATED, "بلا تاريخ"),
        (Reason.NO_SOURCE, "بلا شاهد في المقالات"), (Reason.UNCONFIRMED, "فيها قيم غير مؤكدة"),
    ],
)  # fmt: skip
def test_the_file_counts_the_same_records(reason: Reason, words: str) -> None:
    section = make_briefing(dossiers.rich(), dossiers.options()).section(SectionName.CONFLICTS)
    [line] = [b for b in section.blocks if isinstance(b, Paragraph) and words in walk.words_of(b) and b.counts]
    assert set(line.counts[0].items) == {point.record for point in thin(dossiers.rich()).of(reason)}


def test_the_english_file_names_all_that_lack_english_in_its_section_11() -> None:
    made = make_briefing(dossiers.rich(), dossiers.options("en"))
    [line] = [b for b in made.section(SectionName.CONFLICTS).blocks if "have no English name" in walk.words_of(b)]
    assert set(line.counts[0].items) >= {point.record for point in thin(dossiers.rich()).of(Reason.NO_ENGLISH)}


def test_a_record_of_the_pairs_articles_without_a_pair_is_a_point_here_and_in_the_file() -> None:
    build = dossiers.Builder()
    build.article("خبر", "صحيفة", "2025-01-01")
    dossier = build.dossier()
    loose = dossiers.Builder()
    loose.record(Kind.PERSON, "فلان الفلاني")
    with_loose = replace(dossier, loose=tuple(loose.records))
    assert labels(thin(with_loose), Reason.NO_PAIR) == ["فلان الفلاني"]
    made = make_briefing(with_loose, dossiers.options())
    lines = [b for b in made.section(SectionName.CONFLICTS).blocks if "لم يُنسب إلى أي علاقة" in walk.words_of(b)]
    assert len(lines) == 1 and lines[0].about is About.MATERIAL and "فلان الفلاني" in walk.words_of(lines[0])
    of_year = make_briefing(with_loose, dossiers.options(period="2025"))
    assert "لم يُنسب إلى أي علاقة" not in walk.section_words(of_year.section(SectionName.CONFLICTS))
    assert walk.faults(made) == []


def test_a_statement_with_an_english_gist_and_a_country_need_no_english_name() -> None:
    dossier = dossiers.rich()
    material = Material(dossier, dossiers.options())
    by_label = {record.label: record for record in dossier.records}
    assert not lacks_english(material, by_label["كازاخستان"])
    assert not lacks_english(material, by_label["شراكة استراتيجية"])
    assert lacks_english(material, by_label["تعهد بتمويل الخط"])


def test_fields_that_show_a_guess() -> None:
    dossier = dossiers.rich()
    rail = next(record for record in dossier.records if record.label.startswith("مذكرة تفاهم"))
    assert unconfirmed_fields(Material(dossier, dossiers.options()), rail) == ("status", "value")


def test_a_count_can_leave_english_out() -> None:
    found = thin(dossiers.rich())
    assert found.count() - found.count(english=False) == len(found.of(Reason.NO_ENGLISH)) > 0


def test_nothing_is_thin_about_an_empty_pair() -> None:
    assert thin(dossiers.empty()).points == ()


def test_it_can_be_stopped() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        thin_points(Material(dossiers.rich(), dossiers.options()), stop)
