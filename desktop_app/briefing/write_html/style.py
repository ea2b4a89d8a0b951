"""The look, after the Word template's: the page of A4 when printed, faces by name with those to be had elsewhere."""

from collections.abc import Mapping

INK, NAVY, GREY, RULE, GROUND, HANDLING = "#1A1F23", "#12394A", "#565D63", "#B9BEC2", "#EEF1F2", "#7A1E2C"
_ARABIC = "Amiri, 'Sakkal Majalla', 'Noto Naskh Arabic', 'Geeza Pro'"
_LATIN = "'Charis SIL', Cambria, Georgia"


def full_style(*, arabic: bool) -> str:
    """For a browser. Sizes are those of the design for the file's language."""
    body, table, note, title, heading = (12.5, 10.5, 9, 24, 16.5) if arabic else (10.5, 9, 8, 21.5, 13.5)
    faces = f"{_ARABIC}, {_LATIN}, serif" if arabic else f"{_LATIN}, {_ARABIC}, serif"
    quoted = body if arabic else body * 1.19
    return (
        f":root{{color-scheme:light}}*{{box-sizing:border-box}}"
        f"body{{margin:0 auto;max-width:17cm;padding:1cm .5cm;background:#fff;color:{INK};"
        f"font:{body}pt/1.6 {faces};overflow-wrap:anywhere}}"
        f"[lang=ar]{{font-family:{_ARABIC}, serif}}bdi[lang=ar]{{font-size:{1 if arabic else 1.14}em}}"
        f"h1{{color:{NAVY};font-size:{title}pt;line-height:1.4;margin:0 0 .3em}}"
        f"h2{{color:{NAVY};font-size:{heading}pt;line-height:1.4;margin:1.2em 0 .3em;break-after:avoid}}"
        f"h3{{font-size:1.05em;margin:.8em 0 .2em;break-after:avoid}}p{{margin:0 0 .4em}}"
        f".label,.soft,.byline,.caption,caption,.explanation,.unconfirmed{{color:{GREY}}}"
        f".unconfirmed{{font-size:.9em;white-space:nowrap}}"
        f".handling{{color:{HANDLING};font-weight:bold;border-bottom:1px solid {RULE}}}"
        f"caption,.caption,.explanation,.byline{{font-size:.85em;text-align:start}}"
        f"caption{{padding:.4em 0;break-after:avoid}}"
        f"table{{width:100%;border-collapse:collapse;font-size:{table}pt;line-height:1.45;margin:.3em 0 .6em}}"
        f"table.data,table.pairs{{border-block:1px solid {NAVY}}}table.facts{{border-block:1.3px solid {NAVY}}}"
        f"td,th{{padding:.25em .5em;text-align:start;vertical-align:top;font-weight:normal}}"
        f"tbody tr+tr{{border-top:.7px solid {RULE}}}tr{{break-inside:avoid}}"
        f"thead th{{color:{NAVY};background:{GROUND};font-weight:bold;border-bottom:1px solid {NAVY}}}"
        f"td p,th p{{margin:0}}.number{{white-space:nowrap}}table.pairs th{{width:27%;color:{GREY}}}"
        f"ul{{margin:0;padding-inline-start:1.2em;list-style:square}}li{{margin-bottom:.3em}}li::marker{{color:{NAVY}}}"
        f".quotation{{margin:.4em 0 .8em;padding-inline-start:.8em;border-inline-start:3px solid {RULE};"
        f"font-family:{_ARABIC}, serif;font-size:{quoted:.2f}pt;break-inside:avoid}}"
        f".judgement{{border:1px solid {RULE};padding:.4em .7em;margin:.4em 0 .8em;break-inside:avoid}}"
        f".strong{{font-weight:bold}}sup{{line-height:0}}a{{color:{NAVY}}}"
        f"a.mark{{font-weight:bold;text-decoration:none}}"
        f"svg{{display:block;width:100%;height:auto;break-inside:avoid}}svg text{{font-family:{faces}}}"
        f".notes{{border-top:1px solid {RULE};margin-top:1.5em}}"
        f".notes p{{font-size:{note}pt;line-height:1.5;margin:0 0 .2em}}"
        f"@page{{size:A4;margin:2.5cm 2cm}}"
        f"@media print{{body{{max-width:none;padding:0}}thead{{display:table-header-group}}}}"
    )


INKS = {
    "ink": INK, "navy": NAVY, "grey": GREY, "rule": RULE, "ground": GROUND, "handling": HANDLING, "paper": "#FFFFFF",
}  # fmt: skip
"""The colours of the simple form by name: a dark window has others."""


def first_face(*, arabic: bool) -> str:
    """The face of the file's language."""
    return (_ARABIC if arabic else _LATIN).split(",")[0].strip("'")


def simple_style(c: Mapping[str, str]) -> str:
    """For `QTextDocument`: only properties that it knows ("Supported HTML Subset" in Qt's documentation).

    Sizes go from that of the document's font. `c` are colours by the names of `INKS`.
    """
    return (
        f"body{{color:{c['ink']}}}h1{{color:{c['navy']};font-size:xx-large;margin-bottom:6px}}"
        f"h2{{color:{c['navy']};font-size:large;margin-top:18px;margin-bottom:4px}}"
        f"h3{{font-size:medium;margin-top:10px;margin-bottom:2px}}p{{margin-top:0;margin-bottom:5px}}"
        f".picture{{margin-top:6px;margin-bottom:6px}}ul{{margin-top:2px;margin-bottom:6px}}li{{margin-bottom:4px}}"
        f".label,.soft,.byline,.caption,.explanation,.unconfirmed{{color:{c['grey']}}}"
        f".caption,.explanation,.byline{{font-size:small}}"
        f".handling{{color:{c['handling']};font-weight:bold}}.strong{{font-weight:bold}}"
        f"table{{border-color:{c['rule']};border-style:solid;border-width:1px;border-collapse:collapse;"
        f"margin-top:4px;margin-bottom:10px}}"
        f"th{{color:{c['navy']};background-color:{c['ground']};font-weight:bold}}a{{color:{c['navy']}}}"
        f".quotation{{margin-left:16px;margin-right:16px}}.judgement{{margin-left:16px;margin-right:16px}}"
        f".notes{{font-size:small}}td p{{font-size:small;margin-bottom:0}}th{{font-size:small}}"
    )
