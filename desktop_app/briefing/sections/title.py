"""Section 1: the pair, the period the articles cover, as-of date, author, sources. It speaks of the material."""

from collections.abc import Iterable

from desktop_app.briefing import phrases
from desktop_app.briefing.content import joined, plain
from desktop_app.briefing.material import Material
from desktop_app.model.briefing import Content, Count, Section, SectionName, TitleBlock
from desktop_app.model.edtf import sort_key
from desktop_app.model.things import Article


def pair_title(material: Material, key: str = "pair_title") -> str:
    """Both countries, in the order the analyst reads them."""
    one, other = material.dossier.countries
    return material.words.fill(key, one=material.country(one), other=material.country(other))


def make(material: Material, as_of: str) -> Section:
    """The section; it always stands."""
    words, articles, options = material.words, material.counted, material.options
    outlets = outlets_of(articles)
    counts = (
        Count(len(articles), "articles", tuple(article.id for article in articles)),
        Count(len(outlets), "outlets", outlets),
    )
    counted = words.count("counts", "articles", n=len(articles), spelled=False)
    if outlets:
        named = words.count("counts", "outlets_of", n=len(outlets), spelled=False)
        counted = words.fill("title", "sources_value", articles=counted, outlets=named)
    counted = counted[:1].upper() + counted[1:]
    facts = (
        ("period", material.date_in_cell(options.period or span_of(articles))),
        ("as_of", material.date_in_cell(as_of)),
        ("author", material.options.author.strip()),
        ("sources", counted),
    )
    block = TitleBlock(
        label=_label(material),
        title=pair_title(material),
        facts=tuple((words.get("title", key), value) for key, value in facts if value),
        counts=counts,
    )
    return Section(SectionName.TITLE, "", (block,))


def _label(material: Material) -> str:
    """What kind of briefing it is, and what it is limited to."""
    words, options = material.words, material.options
    parts = [words.get("label")]
    if options.sectors:
        parts.append(plain(joined(chosen_sectors(material), words.get("comma"))))
    if options.only_new:
        parts.append(words.get("title", "only_new"))
    return " · ".join(parts)


def chosen_sectors(material: Material) -> list[Content]:
    """The names of the sectors that the briefing is limited to."""
    return [name for sector in material.options.sectors if (name := phrases.name_of(material, sector))]


def outlets_of(articles: Iterable[Article]) -> tuple[str, ...]:
    """Who printed them, each once; the agency where no outlet is named."""
    return tuple(dict.fromkeys(a.outlet.strip() or a.agency.strip() for a in articles if a.outlet or a.agency))


def span_of(articles: Iterable[Article]) -> str:
    """From the oldest to the newest dated article, as EDTF; "" where none is dated."""
    days = sorted((a.published for a in articles if sort_key(a.published)), key=sort_key)
    if not days:
        return ""
    first, last = days[0].split("/")[0], days[-1].split("/")[-1]
    return first if first == last else f"{first}/{last}"
