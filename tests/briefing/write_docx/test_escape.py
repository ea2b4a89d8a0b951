from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from desktop_app.briefing.write_docx.escape import clean, escaped


@given(
    st.text(alphabet=st.characters(), max_size=60) | st.text("<>&\"']]>\x00\x0b\ud800\ufffe\n\t" + "اب", max_size=60)
)
def test_any_text_becomes_text_and_nothing_else(text):
    node = etree.fromstring(f'<a b="{escaped(text)}">{escaped(text)}</a>')
    assert len(node) == 0
    assert (node.text or "") == node.get("b") == clean(text)


def test_what_xml_refuses_goes_and_lines_become_one():
    assert clean("أ\x00\x08\x0b\ud83d\ufffeب") == "أب"
    assert clean("أ\r\nب\tج\u2028د") == "أ ب ج د"
    assert escaped('<w:t a="1">&') == "&lt;w:t a=&quot;1&quot;&gt;&amp;"


def test_baked_letters_become_letters():
    assert clean("\ufefb \ufe8d\ufedf \ufe76\ufdf2") == "لا ال \u064eالله"
    assert clean("\ufdfa") == "\ufdfa"


def test_letters_outside_the_first_plane_stay():
    assert escaped("\U0001f600 \u200f\u200d") == "\U0001f600 \u200f\u200d"
