"""What a selection grows to, and where sentences begin and end."""

from desktop_app.model.spans import Span
from desktop_app.ui.reader import units

TEXT = (
    "وقال سالم الوردي إن «المذكرة تمنح المزارعين 1.5 مليار، ولا أحد سيدفع»، مضيفاً أن العمل (كما قال) بدأ. ثم عاد.\n"
    "\n"
    "فقرة ثانية: نعم."
)
FIRST = Span(0, TEXT.index("\n"))


def _grown(words: str) -> list[str]:
    at = TEXT.index(words)
    return [span.of(TEXT) for span in units.levels(TEXT, Span(at, at + len(words)), FIRST)]


def test_from_words_to_the_paragraph():
    sentence = TEXT[: TEXT.index(" ثم")]
    assert _grown("المزارعين") == [
        "المزارعين",
        "المذكرة تمنح المزارعين 1.5 مليار",
        "المذكرة تمنح المزارعين 1.5 مليار، ولا أحد سيدفع",
        sentence,
        FIRST.of(TEXT),
    ]
    assert _grown("زارع")[0] == "المزارعين"
    assert _grown("كما")[1] == "كما قال"
    assert _grown("عاد") == ["عاد", "ثم عاد", "ثم عاد.", FIRST.of(TEXT)]


def test_over_two_sentences_only_the_paragraph_is_larger():
    at = TEXT.index("بدأ. ثم")
    found = units.levels(TEXT, Span(at, at + 7), FIRST)
    assert found[-1] == FIRST
    assert all(span.contains(Span(at, at + 7)) for span in found)


def test_over_two_paragraphs_there_is_nothing_but_the_article():
    assert units.levels(TEXT, Span(3, len(TEXT)), FIRST) == []


def test_sentences_follow_each_other():
    starts = [0]
    while starts[-1] < len(TEXT) and len(starts) < 9:
        starts.append(units.next_sentence(TEXT, starts[-1]))
    assert [TEXT[at : at + 4] for at in starts] == ["وقال", "ثم ع", "فقرة", ""]
    back = [len(TEXT)]
    while back[-1] > 0 and len(back) < 9:
        back.append(units.previous_sentence(TEXT, back[-1]))
    assert back[1:] == starts[-2::-1]
    assert units.sentence_end(TEXT, 0) == TEXT.index(" ثم")
    assert units.sentence_end(TEXT, TEXT.index("\n")) == len(TEXT)
