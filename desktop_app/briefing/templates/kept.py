"""A template that a project kept must be as ours, or as `grafted` left it: a project comes from elsewhere too."""

from lxml import etree

from desktop_app.briefing.templates import letterhead
from desktop_app.briefing.templates.cleaning import cleaned
from desktop_app.briefing.templates.pictures import Taken
from desktop_app.briefing.templates.refusing import Parts, main_part, parts_of, relations, tree_of
from desktop_app.briefing.templates.styles import Node, w
from desktop_app.model.errors import UserError

_PARTS = {"styles": "styles", "numbering": "numbering", "fontTable": "fonts", "header": "hdr", "footer": "ftr"}
_KINDS = frozenset({*_PARTS, "settings", "theme", "footnotes"})
_PACKAGE = frozenset({"officeDocument", "core-properties"})
_SETTINGS = frozenset({
    "zoom", "embedTrueTypeFonts", "saveSubsetFonts", "mirrorMargins", "updateFields", "defaultTabStop",
    "evenAndOddHeaders", "characterSpacingControl", "footnotePr", "compat", "themeFontLang", "clrSchemeMapping",
    "decimalSymbol", "listSeparator", "rsids", "hideSpellingErrors", "hideGrammaticalErrors",
})  # fmt: skip


def refuse_foreign(data: bytes, name: str) -> None:
    """Raises UserError: template_unsafe, and those of `parts_of`."""
    parts = parts_of(data, name)
    main = main_part(parts)
    if any(kind not in _PACKAGE or outside for _, kind, _, outside in relations(parts, "")):
        raise UserError("template_unsafe", path=name, what="package")
    for _, kind, target, outside in relations(parts, main):
        if outside or kind not in _KINDS or target not in parts:
            raise UserError("template_unsafe", path=name, what=kind)
        if kind == "settings":
            settings = tree_of(parts, target, w("settings"), name)
            known = all(etree.QName(node).localname in _SETTINGS for node in settings)
        else:
            known = kind not in _PARTS or _is_clean(parts, target, _PARTS[kind], name)
        if not known:
            raise UserError("template_unsafe", path=name, what=kind)


def _is_clean(parts: Parts, target: str, tag: str, name: str) -> bool:
    """Whether nothing in it would have been taken out."""
    tree = tree_of(parts, target, w(tag), name)
    before = _bytes(tree)
    if tag in ("hdr", "ftr"):
        taken = Taken.of(parts, target)
        cleaned(tree, taken.links, taken.pictures)
        letterhead.settled(tree)
    else:
        faces = {ident for ident, kind, _, outside in relations(parts, target) if kind == "font" and not outside}
        cleaned(tree, pictures=faces)
    return _bytes(tree) == before


def _bytes(tree: Node) -> bytes:
    return bytes(etree.tostring(tree, method="c14n"))
