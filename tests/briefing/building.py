"""What dossiers for tests are built with: options, a builder whose ids count up, claims."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from desktop_app.model.briefing import BriefingOptions
from desktop_app.model.dossier import Dossier, Evidence
from desktop_app.model.kinds import Kind
from desktop_app.model.things import (
    Article,
    ArticleState,
    Assessment,
    Claim,
    ClaimState,
    Confidence,
    PairLink,
    PairOrigin,
    Record,
)

COUNTRIES = {
    "TJ": ("طاجيكستان", "Tajikistan"),
    "KZ": ("كازاخستان", "Kazakhstan"),
    "CN": ("الصين", "China"),
    "RU": ("روسيا", "Russia"),
}


def options(language: str = "ar", **changes: object) -> BriefingOptions:
    """Options with the countries' names and an as-of day, changed as asked."""
    usual: dict[str, object] = {
        "language": language,
        "as_of": "2025-11-20",
        "author": "مكتب آسيا الوسطى" if language == "ar" else "Central Asia Desk",
        "handling": "للاستعمال الداخلي" if language == "ar" else "Internal use",
        "program": "Mujaz 0.1.0",
        "countries": COUNTRIES,
    }
    return BriefingOptions(**(usual | changes))  # type: ignore[arg-type]


@dataclass
class Builder:
    """Adds articles, records and marks with ids that count up, and gives the dossier of them."""

    pair: str = "KZ-TJ"
    countries: tuple[str, str] = ("TJ", "KZ")
    articles: list[Article] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    others: list[Record] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    assessments: list[Assessment] = field(default_factory=list)
    _claims: int = 0
    _kinds: dict[str, Kind] = field(default_factory=dict)

    def reprint(self, copy: str, original: str) -> None:
        """The project knows that one article prints the other again."""
        self.articles = [replace(one, original=original) if one.id == copy else one for one in self.articles]

    def article(self, title: str, outlet: str, published: str, agency: str = "") -> str:
        number = len(self.articles) + 1
        article = Article(
            id=f"a{number:015x}",
            number=number,
            title=title,
            outlet=outlet,
            agency=agency,
            dateline_place="",
            dateline_date="",
            published=published,
            url="",
            language="ar",
            file_name=f"article-{number:02}.txt",
            format="txt",
            encoding="utf-8",
            sha256=f"{number:064x}",
            imported_at="2025-11-20T08:00:00Z",
            state=ArticleState.DONE,
            length=1500,
        )
        self.articles.append(article)
        return article.id

    def record(
        self,
        kind: Kind,
        label: str,
        label_en: str = "",
        /,
        *,
        key: bool = False,
        other: bool = False,
        pairs: Iterable[str] = (),
        guessed_pair: bool = False,
        **claims: object,
    ) -> str:
        """A record with claims given by field: a value, a `claim(...)`, or a list of those."""
        into = self.others if other else self.records
        ident = f"e{len(self.records) + len(self.others) + 1:015x}"
        origin = PairOrigin.GUESSED if guessed_pair else PairOrigin.CONFIRMED
        links = tuple(PairLink(pair, origin) for pair in (self.pair, *pairs))
        made = [
            self.claim_on(ident, name, value)
            for name, values in claims.items()
            for value in (values if isinstance(values, list) else [values])
        ]
        self._kinds[ident] = kind
        into.append(Record(ident, kind, label, label_en, key, "", "2025-11-20T08:00:00Z", (), links, tuple(made)))
        return ident

    def mark(self, record: str, article: str, quote: str, paragraph: int) -> str:
        """A mark on a record; its id."""
        ident = f"b{len(self.evidence) + 1:015x}"
        self.evidence.append(Evidence(ident, article, record, self._kinds[record], quote, paragraph, paragraph * 100))
        return ident

    def dossier(self) -> Dossier:
        return Dossier(
            project="0123456789abcdef",
            pair=self.pair,
            countries=self.countries,
            articles=tuple(self.articles),
            records=tuple(self.records),
            others=tuple(self.others),
            evidence=tuple(self.evidence),
            assessments=tuple(self.assessments),
        )

    def judge(self, text: str, confidence: str, record: str = "", author: str = "سمر حدّاد") -> str:
        """What the analyst thinks of a record, or of the pair; its id."""
        ident = f"d{len(self.assessments) + 1:015x}"
        pair = None if record else self.pair
        made = Assessment(ident, record or None, pair, text, Confidence(confidence), author, "2025-11-20T08:00:00Z")
        self.assessments.append(made)
        return ident

    def next_mark(self) -> str:
        """The id that the next mark will have, for claims that are read from it."""
        return f"b{len(self.evidence) + 1:015x}"

    def claim_on(self, record: str, name: str, given: object) -> Claim:
        """A claim on a record: a value read from the next mark, or what `claim` and `guess` give."""
        self._claims += 1
        parts = given if isinstance(given, dict) else {"value": given, "annotation": self.next_mark()}
        state = parts.get("state", ClaimState.CONFIRMED)
        assert isinstance(state, ClaimState)
        return Claim(
            id=f"c{self._claims:015x}",
            record=record,
            field=name,
            value=str(parts["value"]),
            words="",
            annotation=parts.get("annotation"),
            state=state,
            side=str(parts.get("side", "")),
            as_of=str(parts.get("as_of", "")),
            reason=str(parts.get("reason", "")),
            author="",
            created_at="2025-11-20T08:00:00Z",
        )


def claim(value: str, annotation: str | None = None, **more: object) -> dict[str, object]:
    """A claim that is more than a confirmed value: its state, side, as_of or reason."""
    return {"value": value, "annotation": annotation, **more}


def guess(value: str, annotation: str | None = None, **more: object) -> dict[str, object]:
    return claim(value, annotation, state=ClaimState.GUESSED, **more)
