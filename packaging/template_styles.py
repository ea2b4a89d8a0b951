"""The styles of the briefing's template: each paragraph style twice, for either direction."""

from template_measures import COLOURS, HEAD, TOKENS, W, sizes, text_width, twips


def style(
    name: str,
    role: str,
    *,
    colour: str = "ink",
    bold: bool = False,
    before: float = 0,
    after: float = 0,
    pieces: str = "",
    first: str = "",
    late: str = "",
    based: str = "Normal",
    following: str = "",
    quick: bool = True,
    arabic_only: bool = False,
) -> str:
    """A paragraph style for both directions.

    `first` are paragraph properties that the schema wants before spacing (keepNext, numPr, pBdr, tabs), `pieces`
    indents, `late` what follows (jc, outlineLvl).
    """
    ident = name.title().replace(" ", "") if name.islower() else name.replace(" ", "")
    found = ""
    for arabic in (True,) if arabic_only else (False, True):
        latin, cs, line = sizes(role, arabic)
        first_here = first.replace('w:numId w:val="1"', 'w:numId w:val="2"') if arabic else first
        strong = "<w:b/><w:bCs/>" if bold else ""
        twin = arabic and not arabic_only
        shown = f"{name[:1].upper()}{name[1:]} Arabic" if twin else name
        parent = f"{based}Arabic" if arabic else based
        after_style = f'<w:next w:val="{following}{"Arabic" if arabic else ""}"/>' if following else ""
        found += (
            f'<w:style w:type="paragraph" w:styleId="{ident}{"Arabic" if twin else ""}"{custom(shown)}>'
            f'<w:name w:val="{shown}"/><w:basedOn w:val="{parent}"/>{after_style}'
            f"{'<w:qFormat/>' if quick else ''}"
            f"<w:pPr>{first_here}{'<w:bidi/>' if arabic else ''}"
            f'<w:spacing w:before="{twips(before)}" w:after="{twips(after)}" w:line="{line}" w:lineRule="exact"/>'
            f"{pieces}{late}</w:pPr>"
            f'<w:rPr>{strong}<w:color w:val="{COLOURS[colour]}"/><w:sz w:val="{latin}"/><w:szCs w:val="{cs}"/>'
            "</w:rPr></w:style>"
        )
    return found


BUILT_IN = {
    "Normal", "Title", "heading 1", "heading 2", "Body Text", "List Bullet", "caption", "footnote text", "header",
    "footer", "Strong", "footnote reference",
}  # fmt: skip


def custom(name: str) -> str:
    return "" if name in BUILT_IN else ' w:customStyle="1"'


def character(ident: str, name: str, inner: str) -> str:
    return (
        f'<w:style w:type="character" w:styleId="{ident}"{custom(name)}>'
        f'<w:name w:val="{name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{inner}</w:rPr></w:style>'
    )


def normal() -> str:
    latin, cs, line = sizes("body", False)
    latin_ar, cs_ar, line_ar = sizes("body", True)
    spacing = '<w:spacing w:before="0" w:after="0" w:line="{}" w:lineRule="exact"/>'
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/>{spacing.format(line)}</w:pPr>"
        f'<w:rPr><w:sz w:val="{latin}"/><w:szCs w:val="{cs}"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="NormalArabic"><w:name w:val="Normal Arabic"/>'
        '<w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/><w:bidi/>{spacing.format(line_ar)}</w:pPr>"
        f'<w:rPr><w:sz w:val="{latin_ar}"/><w:szCs w:val="{cs_ar}"/></w:rPr></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    )


def border(edge: str, points: float, colour: str) -> str:
    return f'<w:{edge} w:val="single" w:sz="{round(points * 8)}" w:space="0" w:color="{COLOURS[colour]}"/>'


def paragraph_styles() -> str:
    width = text_width()
    keep = "<w:keepNext/><w:keepLines/>"
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    rule = TOKENS["rules_pt"]
    line = f'w:val="single" w:sz="{round(rule["footer"] * 8)}" w:color="{COLOURS["rule"]}"'
    bar = (
        f'<w:pBdr><w:right w:val="single" w:sz="{round(rule["quotation_bar"] * 8)}" w:space="8" '
        f'w:color="{COLOURS["rule"]}"/></w:pBdr>'
    )
    below = f'<w:pBdr><w:bottom {line} w:space="4"/></w:pBdr>'
    above = f'<w:pBdr><w:top {line} w:space="4"/></w:pBdr>'
    bullet = '<w:keepLines/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    return "".join(
        (
            style("Briefing Label", "heading2", colour="grey", first=keep),
            style("Title", "title", colour="navy", bold=True, after=8, first=keep, following="BodyText"),
            style(
                "heading 1", "heading1", colour="navy", bold=True, before=13, after=3, first=keep,
                late='<w:outlineLvl w:val="0"/>', following="BodyText",
            ),
            style(
                "heading 2", "heading2", bold=True, before=8, after=1, first=keep,
                late='<w:outlineLvl w:val="1"/>', following="BodyText",
            ),
            style("Body Text", "body", after=4),
            style("List Bullet", "body", after=3, first=bullet, pieces='<w:ind w:left="312" w:hanging="312"/>'),
            style("Fact Label", "caption", colour="grey", first="<w:keepNext/>"),
            style("Fact Value", "table"),
            style("Table Text", "table"),
            style("Table Head", "table", colour="navy", bold=True, first="<w:keepNext/>"),
            style("Table Note", "caption", colour="grey", before=3, after=3, first="<w:keepLines/>"),
            style("caption", "caption", colour="grey", before=4, after=3, first=keep, following="BodyText"),
            style("footnote text", "note", pieces='<w:ind w:left="312" w:hanging="312"/>'),
            style("header", "header_footer", colour="grey", first=below + tabs, quick=False),
            style("footer", "header_footer", colour="grey", first=above + tabs, quick=False),
            style(
                "Quotation", "quotation", before=3, first=keep + bar, pieces='<w:ind w:left="227"/>',
                arabic_only=True,
            ),
            quotation_source(bar),
            judgement(),
        )
    )  # fmt: skip


def quotation_source(bar: str) -> str:
    """Who said it and when: right to left under a quotation in Arabic, at its right edge in English."""
    found = style("Quotation Source", "caption", colour="grey", after=6, first="<w:keepLines/>" + bar)
    latin, arabic = found.split("</w:style>")[:2]
    latin = latin.replace("</w:pPr>", '<w:ind w:right="227"/><w:jc w:val="right"/></w:pPr>')
    arabic = arabic.replace("</w:pPr>", '<w:ind w:left="227"/></w:pPr>')
    return f"{latin}</w:style>{arabic}</w:style>"


def judgement() -> str:
    """The analyst's box: framed all round, so that it is the same in both directions, on the ground of table heads."""
    thick = round(TOKENS["rules_pt"]["table_outer"] * 8)
    line = f'w:val="single" w:sz="{thick}" w:space="5" w:color="{COLOURS["navy"]}"'
    edges = "".join(f"<w:{edge} {line}/>" for edge in ("top", "left", "bottom", "right"))
    frame = f'<w:pBdr>{edges}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{COLOURS["head_ground"]}"/>'
    inside = '<w:ind w:left="140" w:right="140"/>'
    head = "<w:keepNext/><w:keepLines/>" + frame
    return (
        style("Judgement Head", "body", colour="navy", bold=True, before=9, first=head, pieces=inside)
        + style("Judgement", "body", first="<w:keepLines/>" + frame, pieces=inside)
    )  # fmt: skip


def character_styles() -> str:
    body, table = sizes("body", False)[0], sizes("table", False)[0]
    body_ar, table_ar = sizes("body", True)[1], sizes("table", True)[1]
    grey = f'<w:color w:val="{COLOURS["grey"]}"/>'
    small = '<w:sz w:val="{}"/><w:szCs w:val="{}"/>'
    return "".join(
        (
            character("Strong", "Strong", "<w:b/><w:bCs/>"),
            character("Soft", "Soft", grey),
            character("Unconfirmed", "Unconfirmed", grey + small.format(int(body * 0.9), int(body_ar * 0.9))),
            character(
                "UnconfirmedInTable", "Unconfirmed In Table", grey + small.format(int(table * 0.9), int(table_ar * 0.9))
            ),
            character("Handling", "Handling", f'<w:b/><w:bCs/><w:color w:val="{COLOURS["handling"]}"/>'),
            character(
                "FootnoteReference",
                "footnote reference",
                f'<w:b/><w:bCs/><w:color w:val="{COLOURS["navy"]}"/><w:vertAlign w:val="superscript"/>',
            ),
            character("NoteLink", "Note Link", f'<w:color w:val="{COLOURS["navy"]}"/><w:u w:val="single"/>'),
        )
    )


def table_style(ident: str, name: str, borders: str, conditional: str = "") -> str:
    x, y = twips(TOKENS["cell_padding_pt"]["x"]), twips(TOKENS["cell_padding_pt"]["y"])
    edges = (("top", y), ("left", x), ("bottom", y), ("right", x))
    margins = "".join(f'<w:{edge} w:w="{size}" w:type="dxa"/>' for edge, size in edges)
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{ident}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        f"{conditional}</w:style>"
    )


def table_styles() -> str:
    rules = TOKENS["rules_pt"]
    outer, inner, block = rules["table_outer"], rules["table_inner"], rules["title_block"]
    ends = border("top", outer, "navy") + border("bottom", outer, "navy")
    head = (
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        f"{border('top', outer, 'navy')}{border('bottom', outer, 'navy')}</w:tcBorders>"
        f'<w:shd w:val="clear" w:color="auto" w:fill="{COLOURS["head_ground"]}"/></w:tcPr></w:tblStylePr>'
    )
    title = border("top", block, "navy") + border("bottom", block, "navy") + border("insideV", inner, "rule")
    return (
        table_style("BriefingTable", "Briefing Table", ends + border("insideH", inner, "rule"), head)
        + table_style("BriefingPairs", "Briefing Pairs", ends + border("insideH", inner, "rule"))
        + table_style("BriefingFacts", "Briefing Facts", title)
    )


def styles() -> str:
    return (
        f'{HEAD}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        '<w:rFonts w:ascii="Charis SIL" w:eastAsia="Charis SIL" w:hAnsi="Charis SIL" w:cs="Amiri"/>'
        f'<w:color w:val="{COLOURS["ink"]}"/><w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        f"{normal()}{paragraph_styles()}{character_styles()}{table_styles()}</w:styles>"
    )
