"""How an article's outlet is named: with the agency it credits, in English where the project has an English name."""

import unicodedata

from desktop_app.arabic.fold import fold
from desktop_app.briefing.content import filled, plain, source, text
from desktop_app.briefing.material import Material
from desktop_app.model.briefing import Content
from desktop_app.model.kinds import Kind

_RLM = "\u200f"


def outlet(material: Material, article_id: str) -> Content:
    """The outlet, with the agency it credits unless its name says that already."""
    article, words = material.article(article_id), material.words
    if article is None or not (article.outlet.strip() or article.agency.strip()):
        return text(words.get("notes", "unknown_outlet"))
    name, agency = article.outlet.strip(), article.agency.strip()
    if name and agency and not _holds(name, agency):
        return filled(words.get("notes", "agency"), outlet=_named(material, name), agency=_named(material, agency))
    return _named(material, name or agency)


def closed(name: Content, material: Material) -> Content:
    """In Arabic a mark of direction after a Latin name: the day that follows would be drawn as a part of it."""
    latin = any(unicodedata.bidirectional(letter) == "L" for letter in plain(name)[-1:])
    return (*name, *text(_RLM)) if latin and material.words.language == "ar" else name


def _holds(name: str, agency: str) -> bool:
    """Whether the outlet's words are the agency's, or hold them ("Xinhua news agency", "Xinhua")."""
    words, wanted = fold(name).split(), fold(agency).split()
    return any(words[at : at + len(wanted)] == wanted for at in range(len(words)))


def _named(material: Material, name: str) -> Content:
    """In English the name of the organisation that is called so, where the analyst gave one."""
    if material.options.language == "en":
        if material.outlets is None:
            material.outlets = _english(material)
        if english := material.outlets.get(fold(" ".join(name.split()))):
            return text(english)
    return source(name)


def _english(material: Material) -> dict[str, str]:
    """The English names of organisations, by all their Arabic ones."""
    found: dict[str, str] = {}
    for record in sorted(material.records.values(), key=lambda record: record.id):
        if record.kind is Kind.ORGANISATION and record.label_en.strip():
            for name in (record.label, *(alias.text for alias in record.aliases)):
                found.setdefault(fold(" ".join(name.split())), " ".join(record.label_en.split()))
    return found
