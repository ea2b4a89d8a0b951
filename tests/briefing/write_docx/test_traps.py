"""No word of an article, a record or a person becomes a field, a link, a relationship or markup, in any part.

`python -m tests.proofs.hostile_briefings` shows the same files to the schema and to LibreOffice.
"""

from dataclasses import replace
from io import BytesIO

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx import default_template
from desktop_app.briefing.write_docx.assemble import word_file
from desktop_app.model.briefing import Briefing, drawn_in
from desktop_app.model.dossier import Dossier
from tests.briefing import dossiers, soundness
from tests.briefing.traps import TRAPS, poisoned

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])
FULL = {"rich": dossiers.rich, "charted": dossiers.charted, "timed": dossiers.timed, "judged": dossiers.judged}
LETTERS = st.characters() | st.sampled_from(
    "<>&\"'=@+-{}\\/_;:[]\x00\x0b\x1f\ud800\udfff\ufdd0\ufffe\ufffc\u202e\u2067\u200fابةﻻ\u0651"
)
TEMPLATE = default_template()


def made(dossier: Dossier, language: str, words: str = "") -> Briefing:
    options = {"author": words, "handling": words, "program": words} if words else {}
    return make_briefing(dossier, dossiers.options(language, embed_fonts=False, **options))


def whole(briefing: Briefing) -> bytes:
    """The file, after a look at all its parts: what leads out of it and what is a field is exactly what was meant."""
    data = word_file(briefing, TEMPLATE)
    assert soundness.faults(data) == []
    assert soundness.addresses(data) == soundness.expected_addresses(briefing)
    assert soundness.fields(data) == ["PAGE", "NUMPAGES"]
    return data


@pytest.mark.parametrize("name", FULL)
@pytest.mark.parametrize("trap", TRAPS)
def test_no_word_leads_out_of_the_file_or_runs(name, trap):
    language = ("ar", "en")[len(name + trap) % 2]
    dossier = poisoned(FULL[name](), lambda _: TRAPS[trap])
    whole(made(dossier, language, TRAPS[trap]))


@LANGUAGES
@pytest.mark.parametrize("trap", TRAPS)
def test_words_before_and_behind_change_nothing(language, trap):
    dossier = poisoned(dossiers.charted(), lambda words: f"{words} {TRAPS[trap][:300]} {words}")
    briefing = made(dossier, language, TRAPS[trap][:300])
    assert len(drawn_in(briefing)) >= 3
    assert docx.Document(BytesIO(whole(briefing))).paragraphs


@settings(max_examples=25)
@given(st.lists(st.text(LETTERS, max_size=30), min_size=1, max_size=6), st.sampled_from(["ar", "en"]), st.booleans())
def test_any_words_at_all_in_any_place(words, language, timed):
    at = iter(range(10**9))
    dossier = poisoned(dossiers.timed() if timed else dossiers.charted(), lambda _: words[next(at) % len(words)])
    whole(made(dossier, language, words[0]))


def test_ids_that_are_no_ids_lead_nowhere():
    for project, ident in (("../../x", "b1"), ("javascript:alert(1)", 'b"><x'), ("0123456789abcdef", "a/../../b c")):
        dossier = dossiers.rich()
        evidence = tuple(replace(one, annotation=f"{ident}{at}") for at, one in enumerate(dossier.evidence))
        data = word_file(made(replace(dossier, project=project, evidence=evidence), "ar"), TEMPLATE)
        assert soundness.faults(data) == []
        assert soundness.addresses(data) == set()


@LANGUAGES
@pytest.mark.parametrize("dossier", [dossiers.empty, lambda: dossiers.large(5_000, 5_000)], ids=["none", "many"])
def test_no_agreement_and_five_thousand(language, dossier):
    assert docx.Document(BytesIO(whole(made(dossier(), language)))).paragraphs
