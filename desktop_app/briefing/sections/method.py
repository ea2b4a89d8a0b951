"""Section 13: what was counted, what was left out and by which rules. It always stands."""

from desktop_app.briefing.content import text
from desktop_app.briefing.material import Material
from desktop_app.briefing.sections import judgements
from desktop_app.model.briefing import About, Count, Paragraph, Role, Section, SectionName
from desktop_app.model.things import Claim


def make(material: Material, left_out: tuple[SectionName, ...], *, compared: bool = False) -> Section:
    """The section; it always stands."""
    words, options, seen = material.words, material.options, material.seen
    lines = [_basis(material), _line(words.get("method", "notes"))]
    lines.append(_line(words.get("method", "circulation" if options.circulation else "links")))
    if not left_out.count(SectionName.KEY_POINTS):
        lines.append(_line(words.get("method", "key_points_chosen" if seen.key_points_chosen else "key_points_rule")))
    lines += _unconfirmed(material)
    lines += _judged(material)
    if seen.starred:
        lines.append(_line(words.fill("method", "asterisk", section=words.get("sections", "conflicts"))))
    if seen.dashes:
        lines.append(_line(words.get("method", "dash")))
    if not left_out.count(SectionName.FIGURES):
        lines.append(_line(words.get("method", "figures")))
    lines += _material(material)
    if left_out:
        named = words.get("comma").join(words.fill("titled", text=words.get("sections", name)) for name in left_out)
        lines.append(_line(words.fill("method", "left_out", list=named)))
    if not compared:
        lines.append(_line(words.get("method", "what_is_new")))
    lines.append(_line(words.fill("method", "program", program=options.program.strip() or words.get("program"))))
    return Section(SectionName.METHOD, words.get("sections", "method"), tuple(lines))


def _basis(material: Material) -> Paragraph:
    """How many marks, in how many articles, for how many records."""
    words, dossier = material.words, material.dossier
    used = {piece.record for piece in dossier.evidence}
    records = tuple(record.id for record in dossier.records if record.id in used)
    counts = (
        Count(len(dossier.evidence), "marks", tuple(piece.annotation for piece in dossier.evidence)),
        Count(len(dossier.articles), "articles", tuple(article.id for article in dossier.articles)),
        Count(len(records), "records", records),
    )
    said = words.fill(
        "method",
        "basis",
        marks=words.count("counts", "marks_of", n=len(dossier.evidence)),
        articles=words.count("counts", "articles_of", n=len(dossier.articles)),
        records=words.count("counts", "records_of", n=len(records)),
    )
    return _line(said, counts)


def _unconfirmed(material: Material) -> list[Paragraph]:
    seen = material.seen
    if seen.left_out:
        return [_claims(material, "unconfirmed_left_out", seen.left_out)]
    if seen.unconfirmed:
        return [_claims(material, "unconfirmed_printed", seen.unconfirmed)]
    return [_line(material.words.get("method", "unconfirmed_none"))]


def _judged(material: Material) -> list[Paragraph]:
    """That boxes hold what the analyst thinks, and how many there are."""
    ids = judgements.printed(material)
    if not ids:
        return []
    said = material.words.fill("method", "judgements", count=material.words.number(len(ids)))
    return [_line(said, (Count(len(ids), "assessments", ids),))]


def _claims(material: Material, key: str, claims: dict[str, Claim]) -> Paragraph:
    said = material.words.fill("method", key, count=material.words.number(len(claims)))
    return _line(said, (Count(len(claims), "claims", tuple(claims)),))


def _material(material: Material) -> list[Paragraph]:
    """Reprints taken together, and Arabic words that stand for want of English ones."""
    words, found = material.words, []
    reprints = tuple(article.id for source in material.sources for article in source.reprints)
    if reprints:
        count = words.count("counts", "articles", n=len(reprints))
        said = words.fill("method", "reprints", count=count)
        found.append(_line(said, (Count(len(reprints), "articles", reprints),)))
    missing = tuple(material.seen.without_english)
    if missing:
        said = words.fill("method", "english_missing", count=words.count("counts", "records", n=len(missing)))
        found.append(_line(said, (Count(len(missing), "records", missing),)))
    return found


def _line(said: str, counts: tuple[Count, ...] = ()) -> Paragraph:
    return Paragraph(text(said), Role.BULLET, about=About.MATERIAL, counts=counts)
