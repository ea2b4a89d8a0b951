"""The five real articles and those of the sample corpus as one story: what both annotate is one record, by its key."""

from pathlib import Path

from tests.effort.wanted import WantedArticle, gold_articles, gold_sample_articles


def story(shared: Path) -> list[WantedArticle]:
    """Twenty articles about one country and three others, annotated by the same rules (tests/gold)."""
    return gold_articles(shared) + gold_sample_articles()
