"""Articles found by some letters of their title."""

from pathlib import Path

from desktop_app.workspace import Workspace


def test_titles_are_found_in_any_spelling_the_likeliest_first(project: Path):
    with Workspace.open(project) as desk:
        for title in ("قمة في الصين", "الصين تفتح سوقاً", "إعلان مشترك"):
            desk.articles.add_text(f"نص عن {title} وما بعدها.", title)
        assert [one.title for one in desk.articles.find("الصين")] == ["الصين تفتح سوقاً", "قمة في الصين"]
        assert [one.title for one in desk.articles.find("صين قمه")] == ["قمة في الصين"]
        assert [one.title for one in desk.articles.find("اعلان")] == ["إعلان مشترك"]
        assert desk.articles.find("  ") == [] == desk.articles.find("لا شيء")
        assert len(desk.articles.find("الصين", limit=1)) == 1


def test_a_whole_article_pasted_as_a_title_finds_nothing_and_breaks_nothing(project: Path):
    with Workspace.open(project) as desk:
        desk.articles.add_text("نص", "قمة في الصين")
        assert desk.articles.find("كلمة بعد كلمة " * 2000) == []
        assert [one.title for one in desk.articles.find("قمة " * 3 + "في الصين " * 600)] == ["قمة في الصين"]
