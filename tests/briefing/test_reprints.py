from desktop_app.briefing.reprints import sources_of
from desktop_app.model.kinds import Kind
from tests.briefing.dossiers import Builder


def _sources(*given):
    build = Builder()
    for title, outlet, published, agency in given:
        build.article(title, outlet, published, agency)
    return sources_of(tuple(build.articles))


def test_sources_stand_in_order_of_date_and_undated_ones_last():
    found = _sources(("ب", "ص", "", ""), ("أ", "ص", "2025-02", ""), ("ج", "ص", "2024", ""))
    assert [(source.number, source.article.title) for source in found] == [(1, "ج"), (2, "أ"), (3, "ب")]


def test_a_reprint_of_an_agency_text_is_one_source_with_it():
    found = _sources(
        ("لقاءٌ في أستانا", "صحيفة", "2025-02-02", "وكالة بيان"), ("لقاء في استانا", "وكالة بيان", "2025-02-02", "")
    )
    (source,) = found
    assert source.article.outlet == "وكالة بيان"
    assert [article.outlet for article in source.reprints] == ["صحيفة"]


def test_another_agency_or_headline_is_another_source():
    assert (
        len(
            _sources(
                ("خبر", "ص", "2025", "وكالة أ"), ("خبر", "ص", "2025", "وكالة ب"), ("خبر آخر", "ص", "2025", "وكالة أ")
            )
        )
        == 3
    )


def test_articles_without_headline_or_outlet_are_never_taken_together():
    assert (
        len(_sources(("", "ص", "2025", ""), ("", "ص", "2025", ""), ("خبر", "", "2025", ""), ("خبر", "", "2025", "")))
        == 4
    )


def _with_marks(first_quotes, second_quotes, days=("2025-02-02", "2025-02-03"), agency="وكالة بيان"):
    build = Builder()
    articles = [build.article("عنوان", "وكالة بيان", days[0]), build.article("عنوان آخر", "صحيفة", days[1], agency)]
    record = build.record(Kind.STATEMENT, "قول")
    for article, quotes in zip(articles, (first_quotes, second_quotes), strict=True):
        for quote in quotes:
            build.mark(record, article, quote, 1)
    return len(sources_of(build.articles, build.evidence))


LONG = [f"كلمات طويلة بما يكفي {n}" for n in range(6)]


def test_a_reprint_under_another_headline_is_known_by_its_words():
    assert _with_marks(LONG, LONG[:4]) == 1


def test_words_in_common_are_not_enough_without_agency_date_and_number():
    assert _with_marks(LONG, LONG[:2]) == 2
    assert _with_marks(LONG, [*LONG[:3], *(f"{quote} أخرى" for quote in LONG)]) == 2
    assert _with_marks(["قمة"] * 9, ["قمة"] * 9) == 2
    assert _with_marks(LONG, LONG, days=("2025-02-02", "2025-02-09")) == 2
    assert _with_marks(LONG, LONG, days=("2025-02-02", "2025-02")) == 2
    assert _with_marks(LONG, LONG, agency="وكالة أخرى") == 2
