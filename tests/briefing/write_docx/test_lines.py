"""Styles as they are measured: inherited, exact or as high as their face."""

from lxml import etree

from desktop_app.briefing.write_docx.lines import Style, Styles, of_no_style

_STYLES = """
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault>
<w:rPr><w:rFonts w:ascii="Charis SIL" w:cs="Amiri"/><w:sz w:val="20"/></w:rPr></w:rPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Plain">
<w:pPr><w:spacing w:before="40" w:after="60"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Exact"><w:basedOn w:val="Plain"/>
<w:pPr><w:spacing w:line="300" w:lineRule="exact"/><w:ind w:left="200" w:right="100"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Right"><w:basedOn w:val="Exact"/><w:pPr><w:bidi/></w:pPr>
<w:rPr><w:rFonts w:cs="Tahoma"/><w:szCs w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Turning"><w:basedOn w:val="Turning"/></w:style>
<w:style w:type="character" w:styleId="Bold"/>
</w:styles>
"""


def test_what_a_style_lacks_it_has_from_those_it_is_based_on() -> None:
    found = Styles(etree.fromstring(_STYLES)).all()
    assert set(found) == {"Plain", "Exact", "Right", "Turning"}
    assert found["Plain"] == Style(10.0, 1.64 * 10, 5.0, 0.0, 1.0)
    assert found["Exact"] == Style(10.0, 15.0, 5.0, 15.0, 1.0)
    assert found["Right"] == Style(12.0, 15.0, 5.0, 15.0, of_no_style(rtl=True).wider)


def test_a_style_based_on_itself_ends_where_it_began() -> None:
    assert Styles(etree.fromstring(_STYLES)).read("Turning").size == 10.0
