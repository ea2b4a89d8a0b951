import hashlib
import os
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx import write_docx
from desktop_app.model.errors import UserError
from tests.briefing import dossiers
from tests.briefing.write_docx.files import W, file_of, part, parts, text_of, written

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])

SCRIPT = """
import sys
from pathlib import Path
from tests.briefing import dossiers
from tests.briefing.write_docx.files import written
print(written(Path(sys.argv[1]), dossiers.rich(), sys.argv[2], embed_fonts=True))
"""


@LANGUAGES
def test_python_docx_opens_it_and_finds_the_same_words(tmp_path, language):
    path = written(tmp_path, dossiers.rich(), language)
    document = docx.Document(str(path))
    assert next(p.text for p in document.paragraphs if p.style.name.startswith("Heading 1")) in (
        "أهم النقاط",
        "Key points",
    )
    assert document.core_properties.language == language
    assert document.core_properties.created.isoformat().startswith("2025-11-20T00:00")
    assert len(document.tables) == 9


@LANGUAGES
def test_two_processes_write_the_same_bytes(tmp_path, language):
    digests = []
    for seed, zone in (("0", "UTC"), ("77", "Asia/Dushanbe")):
        folder = tmp_path / seed
        folder.mkdir()
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone}
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(folder), language],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        digests.append(hashlib.sha256(Path(done.stdout.strip()).read_bytes()).hexdigest())
    assert digests[0] == digests[1]


def test_the_folder_must_be_there(tmp_path):
    with pytest.raises(UserError) as failure:
        file_of(tmp_path / "gone", make_briefing(dossiers.empty(), dossiers.options()))
    assert failure.value.code == "briefing_folder_missing"


def test_a_failed_write_leaves_the_earlier_file_whole_and_nothing_beside_it(tmp_path, monkeypatch):
    path = written(tmp_path, dossiers.empty())
    before = path.read_bytes()

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.settings.whole.os.fsync", full)
    with pytest.raises(UserError) as failure:
        written(tmp_path, dossiers.rich())
    assert failure.value.code == "briefing_write_failed"
    assert failure.value.values["reason"] == "No space left on device"
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_in_the_way_is_told(tmp_path):
    briefing = make_briefing(dossiers.empty(), dossiers.options(embed_fonts=False))
    (tmp_path / "b.docx").mkdir()
    with pytest.raises(UserError, match="briefing_write_failed"):
        write_docx(briefing, tmp_path / "b.docx")
    assert [one.name for one in tmp_path.iterdir()] == ["b.docx"]


def test_an_earlier_file_is_replaced(tmp_path):
    path = written(tmp_path, dossiers.empty())
    first = path.read_bytes()
    assert written(tmp_path, dossiers.rich()).read_bytes() != first


@LANGUAGES
def test_footnotes_are_real_and_every_mark_has_one(tmp_path, language):
    path = written(tmp_path, dossiers.rich(), language)
    notes = part(path, "word/footnotes.xml")
    ids = [note.get(f"{W}id") for note in notes]
    assert [note.get(f"{W}type") for note in notes][:3] == ["separator", "continuationSeparator", None]
    called = [one.get(f"{W}id") for one in part(path, "word/document.xml").iter(f"{W}footnoteReference")]
    assert ids[2:] == called == [str(n) for n in range(1, len(called) + 1)]
    assert all(note.find(f".//{W}footnoteRef") is not None for note in notes[2:])


def test_links_lead_to_marks_and_to_nothing_else(tmp_path):
    path = written(tmp_path, dossiers.rich())
    rels = parts(path)["word/_rels/footnotes.xml.rels"].decode()
    assert rels.count("TargetMode") == rels.count('Target="mujaz://0123456789abcdef/b0') > 20
    assert all(b"External" not in data for name, data in parts(path).items() if name.endswith("document.xml.rels"))
    circulated = parts(written(tmp_path, dossiers.rich(), circulation=True))
    assert not any(b"mujaz:" in data or b".txt" in data for data in circulated.values())


def test_running_words_and_pages(tmp_path):
    path = written(tmp_path, dossiers.rich())
    first, other, foot = (part(path, f"word/{name}.xml") for name in ("header1", "header2", "footer1"))
    assert text_of(first).replace("\u00a0", " ") == "للاستعمال الداخلي20 نوفمبر 2025"
    assert text_of(other) == "للاستعمال الداخليموجز العلاقات الثنائية: طاجيكستان وكازاخستان"
    assert text_of(foot) == "طاجيكستان – كازاخستان · للاستعمال الداخلي1 من 1"
    assert [one.get(f"{W}instr").strip() for one in foot.iter(f"{W}fldSimple")] == ["PAGE", "NUMPAGES"]


@LANGUAGES
def test_the_section_and_the_tables_run_as_the_language_does(tmp_path, language):
    document = part(written(tmp_path, dossiers.rich(), language), "word/document.xml")
    arabic = language == "ar"
    assert (document.find(f".//{W}sectPr/{W}bidi") is not None) is arabic
    tables = list(document.iter(f"{W}tbl"))
    assert all((table.find(f"{W}tblPr/{W}bidiVisual") is not None) is arabic for table in tables)
    for table in tables:
        widths = [int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")]
        assert sum(widths) == 9638
        assert all([int(c.get(f"{W}w")) for c in row.iter(f"{W}tcW")] == widths for row in table.iter(f"{W}tr"))
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.iter(f"{W}tr"))


def test_the_faces_are_in_the_file_and_come_out_whole(tmp_path):
    from desktop_app.settings.paths import resource

    path = written(tmp_path, dossiers.empty(), embed_fonts=True)
    table, found = part(path, "word/fontTable.xml"), parts(path)
    keys = [node.get(f"{W}fontKey") for node in table.iter() if "embed" in str(node.tag)]
    files = ["Amiri-Regular", "Amiri-Bold", "CharisSIL-Regular", "CharisSIL-Bold"]
    for number, (key, file) in enumerate(zip(keys, files, strict=True), 1):
        data = found[f"word/fonts/font{number}.odttf"]
        mask = bytes.fromhex(key.strip("{}").replace("-", ""))[::-1]
        clear = bytes(byte ^ mask[at % 16] for at, byte in enumerate(data[:32])) + data[32:]
        assert clear == resource("fonts", f"{file}.ttf").read_bytes()
    assert path.stat().st_size < 1_400_000


TRAPS = [
    '<w:fldSimple w:instr="INCLUDETEXT c:\\\\x"/>',
    "&amp;<>&\"'",
    "\x00\x0b\x1f\ufffe\ud800ا",
    '{HYPERLINK "http://x"}',
    "\u202e\u2067مقلوب",
    "ﻻ مُحَمَّــد 😀\u200f",
    "{title} {0} %s",
    "سطر\nثان\r\nثالث\u2028رابع",
    "x" * 10_000,
    "كلمة " * 2_000,
    "",
]


@LANGUAGES
@pytest.mark.parametrize("trap", TRAPS, ids=range(len(TRAPS)))
def test_no_text_becomes_markup_a_field_or_a_link(tmp_path, language, trap):
    build = dossiers.Builder()
    article = build.article(trap, trap, "2025-01-01", trap)
    for kind in dossiers.Kind:
        record = build.record(kind, trap, trap if language == "en" else "", key=True)
        build.mark(record, article, trap, 1)
    statement = build.record(dossiers.Kind.STATEMENT, "x", gist=trap, gist_en=trap, speaker="gone")
    build.mark(statement, article, trap, 2)
    briefing = make_briefing(build.dossier(), dossiers.options(language, author=trap, handling=trap, embed_fonts=False))
    path = file_of(tmp_path, briefing)
    for name in ("document", "footnotes", "header1", "header2", "footer1"):
        root = part(path, f"word/{name}.xml")
        fields = [one.get(f"{W}instr").strip() for one in root.iter(f"{W}fldSimple")]
        assert fields == (["PAGE", "NUMPAGES"] if name == "footer1" else [])
        assert not list(root.iter(f"{W}instrText"))
    assert docx.Document(str(path)).paragraphs


@LANGUAGES
@pytest.mark.parametrize("name", ["rich", "empty", "large"])
def test_the_checker_of_word_files_finds_nothing(tmp_path, language, name, shared):
    dossier = {"rich": dossiers.rich, "empty": dossiers.empty, "large": lambda: dossiers.large(200)}[name]()
    path = written(tmp_path, dossier, language, embed_fonts=True)
    checker = shared / "tools" / "docx_check.py"
    done = subprocess.run([sys.executable, str(checker), str(path)], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("1 file(s), nothing found\n", 0)
