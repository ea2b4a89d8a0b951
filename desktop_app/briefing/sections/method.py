"""Section 13: what was counted, what was left out and by which rules. It always stands."""

from collections.abc import Iterable

from desktop_app.briefing import lengths
from desktop_app.briefing.content import filled, joined, plain, text
from desktop_app.briefing.lengths import has_section
from desktop_app.briefing.material import Material
from desktop_app.briefing.sections import agreements, judgements, key_points
from desktop_app.briefing.sections.title import chosen_sectors
from desktop_app.model.briefing import About, BriefingOptions, Count, Paragraph, Role, Section, SectionName
from desktop_app.model.said import Earlier
from desktop_app.model.things import Claim


def make(material: Material, left_out: tuple[SectionName, ...], earlier: Earlier | None = None) -> Section:
    """The section; it always stands."""
    words, options, seen = material.words, material.options, material.seen
    if material.short:
        return Section(SectionName.METHOD, words.get("sections", "method"), (_in_short(material, earlier),))
    lines = [_basis(material), *_choice(material, earlier), _line(words.get("method", "notes"))]
    lines.append(_line(words.get("method", "circulation" if options.circulation else "links")))
    if _stands(material, SectionName.KEY_POINTS, left_out):
        lines.append(_line(words.get("method", "key_points_chosen" if seen.key_points_chosen else "key_points_rule")))
    lines += _unconfirmed(material)
    lines += _judged(material)
    if seen.starred:
        lines.append(_line(words.fill("method", "asterisk", section=words.get("sections", "conflicts"))))
    if seen.dashes:
        lines.append(_line(words.get("method", "dash")))
    if _stands(material, SectionName.FIGURES, left_out):
        lines.append(_line(words.get("method", "figures")))
    lines += _material(material)
    if left_out:
        lines.append(_line(words.fill("method", "left_out", list=_titles(material, left_out))))
    if earlier is None and not options.only_new:
        lines.append(_line(words.get("method", "what_is_new")))
    lines.append(_line(words.fill("method", "program", program=options.program.strip() or words.get("program"))))
    return Section(SectionName.METHOD, words.get("sections", "method"), tuple(lines))


def _in_short(material: Material, earlier: Earlier | None) -> Paragraph:
    """On one page: what was counted, limited and left out, in one paragraph."""
    words, lines = material.words, [_basis(material), *_choice(material, earlier), *_unconfirmed(material)]
    if material.seen.starred:
        lines.append(_line(words.get("method", "asterisk_short")))
    lines += _left_off(material)
    content = joined((line.content for line in lines), " ")
    counts = tuple(count for line in lines for count in line.counts)
    return Paragraph(content, Role.EXPLANATION, about=About.MATERIAL, counts=counts)


def _left_off(material: Material) -> list[Paragraph]:
    """What one page had no room for: key points, agreements, lines of the snapshot."""
    words, parts, counts = material.words, [], []
    points = key_points.left_off(material) if has_section(material.options, SectionName.KEY_POINTS) else []
    beyond = agreements.beyond_table(material)
    for key, records in (("points", points), ("agreements", beyond)):
        if records:
            parts.append(words.count("counts", key, n=len(records)))
            counts.append(Count(len(records), key, tuple(record.id for record in records)))
    for line in material.seen.lines_left_off:
        parts.append(words.fill("titled", text=words.get("snapshot", line)))
    if not parts:
        return []
    said = plain(words.enumerated([text(part) for part in parts]))
    return [_line(words.fill("method", "left_off", parts=said), tuple(counts))]


def _basis(material: Material) -> Paragraph:
    """How many marks, in how many articles, for how many records."""
    words, dossier = material.words, material.dossier
    articles = tuple(article.id for article in material.counted)
    inside = frozenset(articles)
    marks = tuple(piece.annotation for piece in dossier.evidence if piece.article in inside)
    used = {piece.record for piece in dossier.evidence}
    records = tuple(record.id for record in dossier.records if record.id in used)
    counts = (
        Count(len(marks), "marks", marks),
        Count(len(articles), "articles", articles),
        Count(len(records), "records", records),
    )
    if not marks:
        return _line(words.get("method", "basis_none"), counts)
    said = words.form("method", "basis", n=len(marks)).format(
        marks=words.count("counts", "marks_of", n=len(marks)),
        articles=words.count("counts", "articles_of", n=len(articles)),
        records=words.count("counts", "records_of", n=len(records)),
    )
    return _line(said, counts)


def _choice(material: Material, earlier: Earlier | None) -> list[Paragraph]:
    """What the briefing was limited to, and by which rule each thing belongs to that."""
    words, options = material.words, material.options
    found = [_line(words.fill("method", "length", options.length, **_numbers(material)))]
    if options.period:
        found.append(_line(words.fill("method", "period", period=material.date(options.period))))
        counted = {article.id for article in material.counted}
        outside = tuple(one.id for one in material.dossier.articles if one.id not in counted)
        if outside:
            said = words.fill("method", "outside", articles=words.count("counts", "articles_of", n=len(outside)))
            found.append(_line(said, (Count(len(outside), "articles", outside),)))
    if options.sectors:
        named = joined(chosen_sectors(material), words.get("comma"))
        content = filled(words.get("method", "sectors"), list=named)
        found.append(Paragraph(content, Role.BULLET, about=About.MATERIAL))
    if options.only_new:
        day = (material.date(earlier.as_of) or words.get("undated")) if earlier else ""
        key = "only_new" if earlier else "only_new_first"
        found.append(_line(words.get("method", key).format(day=day)))
    unasked = [name for name in SectionName if options.sections and not has_section(options, name)]
    if unasked:
        found.append(_line(words.fill("method", "not_asked", list=_titles(material, unasked))))
    return found


def _numbers(material: Material) -> dict[str, str]:
    """The numbers of the rules of length, by the places in their words."""
    words, found = material.words, {name.value: most for name, most in lengths.ROWS.items()}
    found |= {"names": lengths.NAMES, "few": BriefingOptions().most_agreements}
    return {name: words.number(most) for name, most in found.items()}


def _titles(material: Material, names: Iterable[SectionName]) -> str:
    words = material.words
    return words.get("comma").join(words.fill("titled", text=words.get("sections", name)) for name in names)


def _stands(material: Material, name: SectionName, left_out: tuple[SectionName, ...]) -> bool:
    return has_section(material.options, name) and name not in left_out


def _unconfirmed(material: Material) -> list[Paragraph]:
    seen = material.seen
    if seen.left_out:
        return [_claims(material, "unconfirmed_left_out", seen.left_out)]
    if seen.unconfirmed:
        whole = [_line(material.words.get("method", "unconfirmed_rows"))] if seen.doubted_whole else []
        return [_claims(material, "unconfirmed_printed", seen.unconfirmed), *([] if material.short else whole)]
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
