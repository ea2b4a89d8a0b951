"""A template that was made to do harm gives a sound briefing, or one sentence; nothing of it leads out or runs.

`python -m tests.proofs.hostile_briefings` shows what comes of each to the schema and to LibreOffice.
"""

import random
import zipfile
from io import BytesIO

import docx
import pytest

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx import own_template
from desktop_app.briefing.write_docx.assemble import word_file
from desktop_app.model.errors import UserError
from tests.briefing import dossiers, soundness
from tests.briefing.templates import foreign
from tests.briefing.templates.hostile import PLAIN, REFUSED, USABLE

MADE = {
    language: make_briefing(dossiers.rich(), dossiers.options(language, embed_fonts=False)) for language in ("ar", "en")
}


def written(template: bytes, language: str = "ar") -> bytes:
    return word_file(MADE[language], own_template(template, "mine.docx").data)


@pytest.mark.parametrize("name", USABLE)
def test_a_sound_briefing_comes_of_it(name):
    language = ("ar", "en")[len(name) % 2]
    data = written(USABLE[name](), language)
    assert soundness.faults(data) == []
    assert soundness.addresses(data) == soundness.expected_addresses(MADE[language])
    assert set(soundness.fields(data)) <= {"PAGE", "NUMPAGES"}
    whole = b"".join(part for each, part in soundness.parts_in(data).items() if "fonts" not in each)
    assert b"Secret" not in whole and b"192.0.2.1" not in whole and b"<script" not in whole
    assert docx.Document(BytesIO(data)).paragraphs


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_one_sentence(name):
    code, make = REFUSED[name]
    with pytest.raises(UserError) as caught:
        own_template(make(), "mine.docx")
    assert caught.value.code == code
    assert caught.value.values["path"] == "mine.docx"


@pytest.mark.parametrize("seed", range(4))
def test_bytes_changed_anywhere_give_a_sound_file_or_a_sentence(seed):
    chance = random.Random(seed)
    said = set()
    for _ in range(25):
        data = bytearray(PLAIN)
        for _ in range(chance.choice((1, 3, 30))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        said.add(outcome(bytes(data[: chance.choice((len(data), chance.randrange(len(data))))])))
    assert said <= {"sound", "file_damaged", "file_protected", "template_too_big", "template_unsafe"}
    assert "file_damaged" in said


@pytest.mark.parametrize("part", ["document", "styles", "numbering", "header1", "settings", "fontTable", "theme1"])
def test_letters_changed_in_a_part_give_a_sound_file_or_a_sentence(part):
    """The zip file is whole, so each change reaches what reads the part."""
    chance, said = random.Random(part), set()
    name = next(one for one in soundness.parts_in(PLAIN) if one.endswith(f"/{part}.xml"))
    whole = soundness.parts_in(PLAIN)[name]
    for _ in range(6):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 2, 8))):
            at = chance.randrange(len(data))
            data[at : at + chance.choice((0, 1, 40))] = chance.choice((b"", b"x", b"-1", b'"', b"<w:p/>", b"9" * 30))
        said.add(outcome(foreign.changed(PLAIN, {name: bytes(data)})))
    assert said <= {"sound", "file_damaged", "template_unsafe"}


def outcome(template: bytes) -> str:
    """The code of the refusal, or "sound"; what is neither fails the test."""
    try:
        data = written(template)
    except UserError as refusal:
        return refusal.code
    assert soundness.faults(data) == []
    return "sound"


def test_a_file_that_unpacks_to_a_hundred_million_letters_is_refused_before_it_is_unpacked():
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * 100_000_000)
    with pytest.raises(UserError) as caught:
        own_template(out.getvalue(), "mine.docx")
    assert caught.value.code == "template_too_big"


def test_one_that_lies_about_its_size_is_refused():
    """The directory says a thousand letters; unpacking stops there, and the sum doesn't hold."""
    packed = foreign.changed(PLAIN, {"word/document.xml": b"x" * 50_000_000})
    size = (50_000_000).to_bytes(4, "little")
    assert packed.count(size) == 2
    with pytest.raises(UserError) as caught:
        own_template(packed.replace(size, (1000).to_bytes(4, "little")), "mine.docx")
    assert caught.value.code == "file_damaged"
