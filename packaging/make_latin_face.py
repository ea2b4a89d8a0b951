"""Make resources/fonts/Inter-*.ttf from Inter's own .otf files: the same letters in TrueType outlines.

    python packaging/make_latin_face.py FOLDER      the folder that holds Inter-Regular.otf and the others

Qt lets FreeType thicken the stems of PostScript outlines (.otf) and of no others, and lays them on without regard to
the ground, so that on a dark one Latin letters stood half as bold again as the Arabic and the digits beside them.
The family gets a name of its own, since a desk that has Inter installed would mix its letters with ours. Needs
fonttools, which nothing else here does. Run again it gives the same bytes.
"""

import importlib
import sys
from pathlib import Path
from typing import Any

OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FACES = ("Regular", "Medium", "SemiBold", "Bold")
FAMILY = "Inter Mujaz"
_FAMILY_NAMES, _FULL_NAMES, _POSTSCRIPT_NAME = (1, 16), (3, 4), 6
_TOLERANCE = 0.0005  # of the em: how far a curve may stand from the one it replaces
_SMOOTH_AT_ALL_SIZES = {0xFFFF: 0x000F}


def outlines(face: Any) -> dict[str, Any]:
    """The glyphs of a PostScript face, each with quadratic curves in TrueType's direction."""
    to_quadratic = importlib.import_module("fontTools.pens.cu2quPen").Cu2QuPen
    true_type = importlib.import_module("fontTools.pens.ttGlyphPen").TTGlyphPen
    drawn, made = face.getGlyphSet(), {}
    for name in face.getGlyphOrder():
        pen = true_type(drawn)
        drawn[name].draw(to_quadratic(pen, _TOLERANCE * face["head"].unitsPerEm, reverse_direction=True))
        made[name] = pen.glyph()
    return made


def turn(face: Any) -> None:
    """Puts TrueType's tables of outlines in the place of PostScript's."""
    table = importlib.import_module("fontTools.ttLib").newTable
    order, made = face.getGlyphOrder(), outlines(face)
    face["loca"], glyphs = table("loca"), table("glyf")
    face["glyf"], glyphs.glyphOrder, glyphs.glyphs = glyphs, order, made
    for name in order:
        glyphs[name].recalcBounds(glyphs)
        advance, _bearing = face["hmtx"][name]
        face["hmtx"][name] = advance, getattr(glyphs[name], "xMin", 0)
    most = face["maxp"]
    most.tableVersion, most.maxZones = 0x00010000, 1
    for limit in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements",
                  "SizeOfInstructions", "ComponentElements"):  # fmt: skip
        setattr(most, f"max{limit}", 0)
    names = face["post"]
    names.formatType, names.extraNames, names.mapping, names.glyphOrder = 2.0, [], {}, order
    face["gasp"] = table("gasp")
    face["gasp"].version, face["gasp"].gaspRange = 1, _SMOOTH_AT_ALL_SIZES
    del face["CFF "]
    face.sfntVersion = "\0\1\0\0"


def name(face: Any) -> None:
    """Calls the family by its own name."""
    for record in face["name"].names:
        said = record.toUnicode()
        if record.nameID in (*_FAMILY_NAMES, *_FULL_NAMES):
            record.string = said.replace("Inter", FAMILY, 1)
        elif record.nameID == _POSTSCRIPT_NAME:
            record.string = said.replace("Inter", FAMILY.replace(" ", ""), 1)


def main(folder: Path) -> None:
    for one in FACES:
        face = importlib.import_module("fontTools.ttLib").TTFont(folder / f"Inter-{one}.otf", recalcTimestamp=False)
        turn(face)
        name(face)
        face.save(OUT / f"Inter-{one}.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
