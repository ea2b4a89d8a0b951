from desktop_app.briefing.make import make_briefing
from desktop_app.model.briefing import SectionName
from tests.briefing import dossiers, walk
from tests.briefing.sections.made import briefing, heads, rows

NAME = SectionName.SOURCES


def test_articles_in_order_of_date_with_reprints_taken_together():
    found = rows(NAME)
    assert [row[0] for row in found] == [str(n) for n in range(1, 9)]
    assert found[0][1:] == [
        "وكالة بيان",
        "لجنة مشتركة تبحث خط قطار جديداً بين خجند وشيمكنت / ونُشر أيضاً: صحيفة المرسى (12 فبراير 2025)",
        "11 فبراير 2025",
        "article-01.txt",
    ]
    assert found[-1][3] == "بلا تاريخ"


def test_notes_name_sources_by_these_numbers():
    listed = {row[2].split(" / ")[0]: int(row[0]) for row in rows(NAME)}
    titles = {article.id: article.title for article in dossiers.rich().articles}
    for note in briefing().notes:
        for citation in note.citations:
            assert listed[titles[citation.article]] == citation.source_number


def test_file_names_stay_at_home_in_a_copy_for_circulation():
    found = make_briefing(dossiers.rich(), dossiers.options(circulation=True)).section(NAME)
    assert [column.key for column in walk.table_of(found).columns] == ["number", "outlet", "headline", "date"]
    assert heads(NAME)[-1] == "الملف"
