from desktop_app.arabic.sorting import alphabetical
from desktop_app.briefing import order
from desktop_app.briefing.material import Material
from desktop_app.model.kinds import Kind
from tests.briefing.dossiers import Builder, claim, guess, options


def _labels(records):
    return [record.label for record in records]


def test_newest_first_then_the_better_supported_then_by_name():
    build = Builder()
    articles = [build.article(f"خبر {n}", "صحيفة", "2025-01-01") for n in range(3)]
    given = {"الباء": ["2025-01"], "جيم": ["2025-01"], "تاء": ["2025-01-05"], "دال": [], "ألف": ["2025-01"]}
    for label, date in given.items():
        record = build.record(Kind.MEETING, label, date=date)
        build.mark(record, articles[0], label, 1)
        if label == "جيم":
            build.mark(record, articles[1], label, 1)
    material = Material(build.dossier(), options())
    found = order.newest_first(material, material.of_kind(Kind.MEETING))
    assert _labels(found) == ["تاء", "جيم", "ألف", "الباء", "دال"]


def test_a_range_counts_by_its_end_and_an_agreement_without_a_day_by_its_status():
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for label, period in {"شهر": "2025-08", "تسعة أشهر": "2025-01/2025-09", "منذ": "2017/.."}.items():
        build.mark(build.record(Kind.FIGURE, label, period=period), article, label, 1)
    status = build.record(Kind.AGREEMENT, "اتفاق", status=claim("signed", None, as_of="2024-02"))
    build.mark(status, article, "اتفاق", 1)
    material = Material(build.dossier(), options())
    assert _labels(order.newest_first(material, material.of_kind(Kind.FIGURE))) == ["تسعة أشهر", "شهر", "منذ"]
    assert order.date_of(material, material.records[status]) == "2024-02"


def test_figures_of_one_measure_stand_together():
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for label, measure, period in (("أ", "التجارة", "2025"), ("ب", "السياح", "2024"), ("ج", "التجاره", "2023")):
        build.mark(build.record(Kind.FIGURE, label, measure=measure, period=period), article, label, 1)
    material = Material(build.dossier(), options())
    assert _labels(order.figures_in_order(material, material.of_kind(Kind.FIGURE))) == ["أ", "ج", "ب"]


def test_names_sort_without_the_article_and_without_hamza_forms():
    labels = ["الهند", "إيران", "الأردن", "باكستان"]
    assert sorted(labels, key=alphabetical) == ["الأردن", "إيران", "باكستان", "الهند"]
    assert sorted(["بولندا", "ألمانيا"], key=alphabetical) == ["ألمانيا", "بولندا"]


def test_what_is_aimed_at_for_later_comes_after_what_was_counted():
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-10-22")
    given = (("هدف", "رفع التجارة", "../2030"), ("ع", "التجارة", "2024"), ("س", "السياح", "2025"))
    for label, measure, period in given:
        build.mark(build.record(Kind.FIGURE, label, measure=measure, period=period), article, label, 1)
    undated = build.article("خبر", "صحيفة", "")
    build.mark(build.record(Kind.FIGURE, "م", measure="المنح", period="2026"), undated, "م", 1)
    material = Material(build.dossier(), options())
    assert _labels(order.figures_in_order(material, material.of_kind(Kind.FIGURE))) == ["م", "س", "ع", "هدف"]


def test_an_article_known_to_the_year_alone_may_speak_of_its_own_months():
    build = Builder()
    build.mark(build.record(Kind.FIGURE, "أ", period="2025-03"), build.article("خبر", "صحيفة", "2025"), "أ", 1)
    material = Material(build.dossier(), options())
    assert not order.is_aim(material, material.of_kind(Kind.FIGURE)[0])


def test_of_equal_figures_the_one_whose_own_words_say_what_it_measures_leads():
    """A sum whose measure was read off the sentence before once stood for the trade of the year."""
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for label, words in (("أ", "500 مليون"), ("ب", "التجارة تجاوزت 190 مليون")):
        figure = build.record(Kind.FIGURE, label, measure=guess("التجارة"), period="2024")
        build.mark(figure, article, words, 1)
    material = Material(build.dossier(), options())
    assert _labels(order.newest_first(material, material.of_kind(Kind.FIGURE))) == ["ب", "أ"]
