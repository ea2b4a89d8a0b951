"""Collections of gold names are read as they stand."""

from pathlib import Path

import pytest

from desktop_app.model.kinds import Kind
from tests.evaluation import curve

TWICE = "قالت O\nبلدية B-ORG\nعمّار I-ORG B-GPE\nالجديدة I-ORG I-GPE\nأمس B-DATE\n"


def test_of_names_within_names_the_outermost_is_read_and_a_sentence_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "gold" / "wojood"
    folder.mkdir(parents=True)
    (folder / "test.txt").write_text(f"{TWICE}\nزارت O\nسلوى B-PERS\n", "utf-8")
    (folder / "train.txt").write_text(f"{TWICE}\n\n", "utf-8")
    monkeypatch.setattr(curve, "SHARED", tmp_path)
    first, second = curve.read("wojood")
    assert first.text == "قالت بلدية عمّار الجديدة أمس"
    assert [(span.of(first.text), kind) for span, kind in first.marks] == [("بلدية عمّار الجديدة", Kind.ORGANISATION)]
    assert [(span.of(second.text), kind) for span, kind in second.marks] == [("سلوى", Kind.PERSON)]
