"""The annotated articles as the measure takes them, and what a project would know that has marked the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.arabic.clitics import name_under
from desktop_app.model.kinds import ENTITY_KINDS, Kind
from desktop_app.readers import read_bytes
from desktop_app.settings.paths import sample_corpus
from desktop_app.suggest.evaluate import TrueMark, TrueRecord
from desktop_app.suggest.knowledge import Knowledge, KnownDeed, KnownName
from desktop_app.suggest.pairs import guess_pairs
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.resolve import fold_name
from tests.effort.wanted import (
    WantedArticle,
    article_beside,
    gold_articles,
    gold_sample_articles,
    sample_article,
    wire_articles,
)
from tests.gold.read import GoldDate

SHARED = Path(__file__).resolve().parents[3] / "shared"


@dataclass(frozen=True, slots=True)
class Truth:
    """An article with its marks; its pairs are those that an import guesses."""

    name: str
    text: str
    published: str
    title: str
    marks: tuple[TrueMark, ...]
    records: dict[str, TrueRecord]
    labels: dict[str, str]
    dates: tuple[GoldDate, ...]

    def reading(self) -> Reading:
        """Fresh, as engines get it."""
        pairs = guess_pairs(self.text, self.title)
        countries = tuple(dict.fromkeys(code for pair in pairs for code in pair.split("-")))
        return Reading(self.name, self.text, self.published, self.title, countries)


def real() -> list[Truth]:
    """The five real articles with the annotation of tests/gold; none where they aren't there."""
    return [_truth(one) for one in gold_articles(SHARED)] if SHARED.is_dir() else []


def sample() -> list[Truth]:
    """The articles of the sample corpus with the annotation of tests/gold/sample."""
    return [_truth(one) for one in gold_sample_articles()]


def demo() -> list[Truth]:
    """The articles of the sample corpus with the program's demonstration marks: other rules, not complete, no dates;
    a record has all that the whole project knows of it."""
    paths = sorted(path.name for path in sample_corpus("articles").iterdir())
    return [_truth(sample_article(name)) for name in paths]


def wire(half: str = "") -> list[Truth]:
    """The articles of tests/wire, of the half "dev" or "test" or both."""
    return [_truth(one) for one in wire_articles(half)]


def folder(path: Path) -> list[Truth]:
    """The annotated articles of a folder, each .json with the .txt beside it, in the order of their names."""
    return [_truth(article_beside(one)) for one in sorted(path.glob("*.json"))]


def knowledge(others: Sequence[Truth]) -> Knowledge:
    """What a project knows in which these articles are marked: how each record is written in them."""
    names: dict[tuple[str, str], KnownName] = {}
    count: dict[str, int] = {}
    for truth in others:
        for mark in truth.marks:
            count[mark.record] = count.get(mark.record, 0) + 1
    for truth in others:
        for mark in truth.marks:
            if mark.kind in ENTITY_KINDS or mark.kind is Kind.SECTOR:
                text = " ".join(name_under(truth.text, mark.span).split())
                country = next(iter(truth.records[mark.record].fields.get("country", ())), "")
                code = next(iter(truth.records[mark.record].fields.get("code", ())), country)
                label = truth.labels[mark.record]
                known = KnownName(mark.record, mark.kind, text, label, "", code, count[mark.record])
                names.setdefault((mark.record, fold_name(text)), known)
    deeds = {
        key: KnownDeed(key, one.kind, truth.labels[key], "", one.fields)
        for truth in others
        for key, one in truth.records.items()
        if one.kind in (Kind.AGREEMENT, Kind.MEETING)
    }
    stamp = ",".join(one.name for one in others)
    return Knowledge(tuple(names[key] for key in sorted(names)), stamp=stamp, deeds=tuple(deeds.values()))


def _truth(article: WantedArticle) -> Truth:
    read = read_bytes(article.path.read_bytes(), article.path.name)
    names: dict[str, set[str]] = {key: {fold_name(one.label)} for key, one in article.records.items()}
    for mark in article.marks:
        names[mark.record].add(fold_name(name_under(article.text, mark.span)))
    records = {
        key: TrueRecord(
            key, one.kind, frozenset(names[key]), {field: frozenset(told) for field, told in one.values.items()}
        )
        for key, one in article.records.items()
    }
    marks = tuple(TrueMark(mark.span, mark.kind, mark.record) for mark in article.marks)
    labels = {key: one.label for key, one in article.records.items()}
    day = read.published or read.dateline_date
    return Truth(article.path.name, article.text, day, read.title, marks, records, labels, article.dates)
