"""Footnotes: which places a statement cites, and how a note reads.

A statement that up to three sources support calls one note for each of them; one with more calls a single
note that names the first in full and lists the rest. A source is named in full once, then by its number in
the list of sources (that number does not move when somebody edits the file, a note's does), and words are
quoted once.
"""

from collections.abc import Iterable

from desktop_app.briefing import lengths
from desktop_app.briefing.content import capitalised, filled, joined, plain, source, text, unquoted
from desktop_app.briefing.material import Material
from desktop_app.briefing.outlets import closed, outlet
from desktop_app.model.briefing import Citation, Content, Count, Link, Note, NoteMark, SectionName
from desktop_app.model.dossier import Evidence

SEPARATE_NOTES = 3
QUOTE_LETTERS = 240
HEADLINE_LETTERS = 160


class Notes:
    """The notes of one briefing, numbered in the order in which they are called."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._notes: list[Note] = []
        self._cited_sources: set[str] = set()
        self._quoted: set[str] = set()
        self._last_article = ""
        self._numbered = lengths.has_section(material.options, SectionName.SOURCES)  # else numbers lead nowhere

    @property
    def all(self) -> tuple[Note, ...]:
        return tuple(self._notes)

    def marks(
        self, evidence: Iterable[str], *, together: bool = False, remark: Content = (), above: Content = ()
    ) -> Content:
        """Call the notes for these annotations; `together` puts them into one. The remark ends the last note. Words
        that stand `above`, where the notes are called, are not quoted again in them."""
        said = _on_one_line(plain(above))
        by_source: dict[int | str, list[Evidence]] = {}
        for piece in self._pieces(evidence):
            found = self._material.source_of.get(piece.article)
            by_source.setdefault(found.number if found else piece.article, []).append(piece)
            if said and _on_one_line(unquoted(piece.words)) in said:
                self._quoted.add(piece.annotation)
        groups = list(by_source.values())
        if together or self._material.short or len(groups) > SEPARATE_NOTES:
            groups = [[piece for group in groups for piece in group]]
        last = len(groups) - 1
        return tuple(self._note(group, remark if at == last else ()) for at, group in enumerate(groups) if group)

    def listing(self, content: Content, counts: tuple[Count, ...]) -> Content:
        """Call a note that lists what a count counts."""
        number = len(self._notes) + 1
        self._notes.append(Note(number, (), content, counts))
        self._last_article = ""
        return (NoteMark(number),)

    def _pieces(self, evidence: Iterable[str]) -> list[Evidence]:
        known = self._material.evidence
        return [known[annotation] for annotation in dict.fromkeys(evidence) if annotation in known]

    def _note(self, pieces: list[Evidence], remark: Content) -> NoteMark:
        number = len(self._notes) + 1
        citations = tuple(self._citation(piece) for piece in pieces)
        if self._material.short:
            return self._short_note(number, citations)
        first, rest = citations[0], citations[1:]
        articles = tuple(dict.fromkeys(citation.article for citation in citations))
        counts: tuple[Count, ...] = ()
        head: Content = ()
        if rest:
            counts = (Count(len(citations), "evidence", tuple(c.annotation for c in citations)),)
            counts += (Count(len(articles), "articles", articles),) if len(articles) > 1 else ()
            head = text(self._head(len(citations), len(articles)))
        place, link = self._place(first, "same_within" if rest else "same"), self._link(first)
        if rest:
            content = joined([(*place, *link), self._rest(rest, first.article), remark], " ")
        else:
            content = (*joined([place, remark], " "), *link)
        content = capitalised((*head, *content))
        self._cited_sources.update(articles[:1])
        self._quoted.add(first.annotation)
        self._last_article = first.article if len(articles) == 1 else ""
        self._notes.append(Note(number, citations, content, counts))
        return NoteMark(number)

    def _short_note(self, number: int, citations: tuple[Citation, ...]) -> NoteMark:
        """On one page: outlet, date and paragraph of the first place, and how many more there are."""
        words, first = self._material.words, citations[0]
        paragraphs = (*text(words.get("notes", "paragraph_one")), *self._paragraph_link(first))
        content = self._of_source(first, paragraphs)
        counts: tuple[Count, ...] = ()
        if len(citations) > 1:
            content = (*content, *text(words.count("and_places", n=len(citations) - 1)))
            counts = (Count(len(citations), "evidence", tuple(one.annotation for one in citations)),)
        self._notes.append(Note(number, citations, capitalised((*content, *text("."))), counts))
        return NoteMark(number)

    def _head(self, places: int, articles: int) -> str:
        words = self._material.words
        count = words.count("counts", "evidence", n=places)
        first = words.count("notes", "first_of", n=places)
        if articles == 1:
            return words.fill("notes", "more_same", count=count, first=first)
        return words.fill(
            "notes", "more", count=count, first=first, articles=words.count("counts", "articles_of", n=articles)
        )

    def _citation(self, piece: Evidence) -> Citation:
        found = self._material.source_of.get(piece.article)
        return Citation(
            annotation=piece.annotation,
            article=piece.article,
            source_number=found.number if found else 0,
            paragraph=piece.paragraph,
            quote=piece.words,
            repeated=piece.annotation in self._quoted,
        )

    def _place(self, citation: Citation, same: str) -> Content:
        """Outlet, headline, date, paragraph and the words, as short as what came before allows."""
        words = self._material.words
        paragraph = words.fill("notes", "paragraph", n=words.number(citation.paragraph))
        if citation.article == self._last_article:
            place = text(words.fill("notes", same, paragraph=paragraph))
        else:
            again = "again" if self._numbered else "again_unnumbered"
            key = again if citation.article in self._cited_sources else "first"
            place = self._article(citation, key, paragraph)
        if citation.repeated or not citation.quote.strip():
            return filled(words.get("notes", "plain"), place=place)
        quote = source(words.fill("quoted", text=shortened(unquoted(citation.quote), QUOTE_LETTERS)))
        return filled(words.get("notes", "quote"), place=place, quote=quote)

    def _article(self, citation: Citation, key: str, paragraph: str) -> Content:
        material, words = self._material, self._material.words
        article = material.article(citation.article)
        headline = shortened(article.title, HEADLINE_LETTERS) if article else ""
        return filled(
            words.get("notes", key),
            outlet=closed(outlet(material, citation.article), material),
            headline=source(words.fill("quoted", text=headline)) if headline else words.get("notes", "headless"),
            date=(material.date(article.published) if article else "") or words.get("undated"),
            n=words.number(citation.source_number),
            paragraph=paragraph,
        )

    def _rest(self, citations: tuple[Citation, ...], first_article: str) -> Content:
        """The other places, by the number of their source, each paragraph number a link of its own."""
        words = self._material.words
        by_article: dict[str, list[Citation]] = {}
        for citation in sorted(citations, key=lambda place: (place.source_number, place.paragraph)):
            by_article.setdefault(citation.article, []).append(citation)
        parts = []
        for article, places in by_article.items():
            distinct = list({place.paragraph: place for place in reversed(places)}.values())[::-1]
            key = {1: "paragraph_one", 2: "paragraphs_two"}.get(len(distinct), "paragraphs")
            numbers = joined((self._paragraph_link(place) for place in distinct), words.get("comma"))
            paragraphs = (*text(words.get("notes", key)), *numbers)
            same = article == first_article and len(by_article) == 1
            parts.append(paragraphs if same else self._of_source(places[0], paragraphs))
        return (
            *text(words.count("notes", "rest", n=len(citations))),
            *joined(parts, words.get("semicolon")),
            *text("."),
        )

    def _of_source(self, place: Citation, paragraphs: Content) -> Content:
        """Paragraphs with the source they stand in: by its number, by outlet and date where sources are not listed."""
        material, words = self._material, self._material.words
        if self._numbered:
            number = words.number(place.source_number)
            return filled(words.get("notes", "rest_source"), n=number, paragraphs=paragraphs)
        article = material.article(place.article)
        date = (material.date(article.published) if article else "") or words.get("undated")
        named = closed(outlet(material, place.article), material)
        return filled(words.get("notes", "rest_named"), outlet=named, date=date, paragraphs=paragraphs)

    def _paragraph_link(self, citation: Citation) -> Content:
        number = self._material.words.number(citation.paragraph)
        return text(number) if self._material.options.circulation else (Link(number, citation.annotation),)

    def _link(self, citation: Citation) -> Content:
        if self._material.options.circulation:
            return ()
        no_break = text("\u00a0")  # else it stands alone on the last line of many a note
        return (*no_break, Link(self._material.words.get("notes", "link"), citation.annotation))


def shortened(words: str, limit: int) -> str:
    """The words on one line, cut at a word's edge with an ellipsis where they are longer than `limit` letters."""
    line = _on_one_line(words)
    if len(line) <= limit:
        return line
    cut = line[:limit].rsplit(" ", 1)[0] if " " in line[:limit] else line[:limit]
    return cut + " …"


def _on_one_line(words: str) -> str:
    return " ".join(words.split())
