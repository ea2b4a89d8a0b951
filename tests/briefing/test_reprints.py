from desktop_app.briefing.reprints import sources_of
from tests.briefing.dossiers import Builder


def _sources(*given, reprints=()):
    build = Builder()
    made = [build.article(title, outlet, published, agency) for title, outlet, published, agency in given]
    for copy, original in reprints:
        build.reprint(made[copy], made[original])
    return sources_of(tuple(build.articles))


def test_sources_stand_in_order_of_date_and_undated_ones_last():
    found = _sources(("ب", "ص", "", ""), ("أ", "ص", "2025-02", ""), ("ج", "ص", "2024", ""))
    assert [(source.number, source.article.title) for source in found] == [(1, "ج"), (2, "أ"), (3, "ب")]


def test_what_prints_one_text_is_one_source_under_the_oldest():
    found = _sources(
        ("عنوان", "صحيفة", "2025-02-03", ""),
        ("خبر آخر", "صحيفة", "2025-02-01", ""),
        ("لقاء", "وكالة بيان", "2025-02-02", ""),
        ("لقاء في أستانا", "جريدة", "2025-02-04", ""),
        reprints=((0, 2), (3, 2)),
    )
    assert [(one.number, one.article.outlet) for one in found] == [(1, "صحيفة"), (2, "وكالة بيان")]
    assert [article.outlet for article in found[1].reprints] == ["صحيفة", "جريدة"]


def test_of_one_day_the_agencys_own_text_stands_first():
    given = (("لقاء", "صحيفة", "2025-02-02", "وكالة بيان"), ("لقاء", "وكالة بيان", "2025-02-02", ""))
    (source,) = _sources(*given, reprints=((0, 1),))
    assert source.article.outlet == "وكالة بيان"


def test_reprints_of_an_article_that_isnt_cited_are_still_one_source():
    build = Builder()
    copies = [build.article("خبر", f"صحيفة {number}", "2025", "") for number in range(2)]
    for copy in copies:
        build.reprint(copy, "elsewhere")
    (source,) = sources_of(build.articles)
    assert len(source.articles) == 2


def test_alike_headlines_are_not_enough():
    assert len(_sources(("خبر", "ص", "2025", "وكالة أ"), ("خبر", "ص", "2025", "وكالة أ"))) == 2
