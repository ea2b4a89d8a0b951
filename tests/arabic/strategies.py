"""Texts that break naive offset arithmetic, for property tests."""

from hypothesis import strategies as st

LETTERS = "ابتكلمنوهيسفءأإآؤئىةیکگچپ" + "\u0671"
MARKS = "\u064b\u064e\u0651\u0652\u0670\u0653\u0654\u0655\u06e1"
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u061c\u2066\u2069\u202b\u202c\ufeff\u00ad\u0640"
SPACES = " \u00a0\u2003\t\n\u3000"
SIGNS = "،؛؟.,!«»()-–\u0600%٪$´"
DIGITS = "019٠١٩۰۵²½"
PRESENTATION = "\ufefb\ufef5\ufdf2\ufdfa\ufe8d\ufee0\ufc5e\ufe70\ufdfc\ufdfd"
LATIN = "aZéßİŒﬁ\u0301"
WIDE = "😀🇹🇯👨\u200d👩\U0001d400\U00010900\ufe0f\u20e3"

ALPHABET = LETTERS + MARKS + INVISIBLE + SPACES + SIGNS + DIGITS + PRESENTATION + LATIN + WIDE

traps = st.text(alphabet=st.sampled_from(ALPHABET), max_size=60)
anything = st.text(max_size=60)
texts = st.one_of(traps, anything)
raw = st.text(
    alphabet=st.one_of(
        st.sampled_from("\r\n\0\u2028\u2029\ufdd0\ufdd1\ufeff\ud83d\ude00\udbff" + ALPHABET),
        st.characters(),
    ),
    max_size=40,
)
