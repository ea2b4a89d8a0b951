"""Persons by what stands around their names: an office or title before or after it, a verb of saying, its own shape.

A name is a run of words that may be one; short forms of it are found once it stood there in full.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.countries import first_country
from desktop_app.suggest.engines.patterns.view import Found, View
from desktop_app.suggest.engines.patterns.words import NAMES, ORDINARY, Sort, with_proclitics, words_of
from desktop_app.suggest.form_words import first

_MOST = 5  # words of a name
_OFFICE = 14  # words of an office
_LONG = 3  # letters of a short form
_JOINS = frozenset({"باسم", "في", "لدي", "من", "عن", "ل", "الي"})
_SYLLABLE = re.compile(
    r"(?:تش|تس|ش|ج|ي|و|ل|م|ن|ف|ب|د|ت|ك|ق|غ|خ|ه|ر|س|ز|ص|ا)?(?:[ياوي]{0,2})(?:نغ|نج|ن|و|ي|ا|ه|ر|وي|او|اي|م|ك)?"
)


class Persons:
    """The persons of one article."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._found: dict[int, Found] = {}
        self._taken: set[int] = set()

    def find(self) -> list[Found]:
        """All of them, in no order."""
        self._after_offices()
        self._before_offices()
        self._by_shape()
        self._speakers()
        full = list(self._found.values())
        self._short_forms(full)
        return list(self._found.values())

    # after an office or title

    def _after_offices(self) -> None:
        view = self._view
        heads = _heads()
        for index in view.places(heads):
            if index in self._taken or self._decorates(index):
                continue
            at = self._end_of_office(index)
            if at is not None:
                self._take_after(index, at)

    def _take_after(self, head: int, at: int) -> None:
        view = self._view
        after = self._run(at)
        if after == at:
            return
        words = view.quote(head, at)
        size, title = _heads()[view.words[head]]
        dual = title in words_of("titles_dual")
        score = self._score_after(head, at, after, title)
        if score:
            reason = Reason("title", {"words": words})
            self._add(at, after, score, reason, fields=self._office_fields(head, at, size))
            if dual or title in ("رئيسا", "رئيسي"):
                self._second(after, reason)

    def _second(self, at: int, reason: Reason) -> None:
        """The second of two after a dual: "والطاجيكي س", "وص"."""
        view = self._view
        if at >= view.count or not view.words[at].startswith("و") or view.gap(at - 1) not in (" ", "،"):
            return
        if (view.sort(at) is Sort.FUNCTION and len(view.words[at]) == 1) or view.sort(at) in (Sort.ADJECTIVE, Sort.DEFINITE) or at in view.country_at:
            start, prefix = at + 1, 0
        else:
            start, prefix = at, view.prefix(at) or 1
        after = self._run(start, prefix)
        if after > start:
            self._add(start, after, 0.9, reason, prefix=prefix)

    def _end_of_office(self, head: int) -> int | None:
        """Where the name may begin: the first word behind an office that is none of its words; None where it has none."""
        view = self._view
        at, comma, joined = head + 1, False, False
        while at < min(view.count, head + _OFFICE):
            gap = view.gap(at - 1)
            if gap == "،" and not comma:
                comma = True
                if not (view.sort(at) in NAMES or view.sort(at) is Sort.TITLE):
                    return None
            elif gap not in (" ", "-"):
                return None
            if not comma and self._asian(at) > 1:
                return at
            if at in view.country_at and not (view.sort(at) in NAMES and not view.country_at[at][2]):
                at, joined = view.country_at[at][1], False
                continue
            sort = view.sort(at)
            if sort is Sort.TITLE or sort in ORDINARY:
                if view.prefix(at) and view.words[at][0] in "كف":
                    return None
            elif sort is Sort.FUNCTION:
                if view.words[at] not in _JOINS or comma:
                    return None
                joined = True
                at += 1
                continue
            elif sort is Sort.FAMILY:
                if self._personal(head, at) and not (view.words[at].endswith("ي") and self._nameable(at + 1)):
                    return at
            elif sort in NAMES:
                if view.words[at] in ("الله", "الدين"):
                    at += 1
                    continue
                if (joined or self._opens_proper(at - 1)) and sort is Sort.UNKNOWN:
                    if not self._nameable(at + 1):
                        return None
                    at, joined = at + 1, False
                    continue
                return None if joined else at
            else:
                return None
            joined = False
            at += 1
        return None

    def _personal(self, head: int, at: int) -> bool:
        return at == head + 1 and _heads()[self._view.words[head]][1] in words_of("personal")

    def _opens_proper(self, at: int) -> bool:
        """True for a word that a name other than the person's follows: رئيس شركة س, محافظ س."""
        word = self._view.words[at]
        return word in _proper_openers()

    def _nameable(self, at: int) -> bool:
        view = self._view
        return at < view.count and view.gap(at - 1) == " " and view.sort(at) in NAMES

    def _score_after(self, head: int, at: int, after: int, title: str) -> float:
        """How sure a name behind an office is; 0 where it is none."""
        view = self._view
        length = after - at
        evident = self._evident(at, after)
        clear = any(index in view.country_at for index in range(head, at)) or title in words_of("titles")
        if view.gap(at - 1) == "،":
            closed = after >= view.count or view.gap(after - 1) != " " or view.sort(after) not in NAMES
            return 0.93 if length >= 2 and (evident or (clear and closed)) else 0.0
        if length >= 2:
            return 0.96 if evident else 0.92 if clear else 0.75
        if title in words_of("descriptions") or not clear:
            return 0.0
        if title not in words_of("titles") and at - head < 2:
            return 0.0
        if evident:
            return 0.9
        return 0.75 if self._single(at) else 0.0

    def _single(self, at: int) -> bool:
        """Whether one unknown word behind an office can be a name: no verb with its object, rather told twice."""
        view = self._view
        word = view.words[at]
        if len(view.reading.where[word]) > 1:
            return True
        followed = at + 1 < view.count and view.gap(at) == " " and view.sort(at + 1) in (*ORDINARY, Sort.FAMILY)
        return not followed and word[0] not in "يتن" and len(word) > 3

    def _evident(self, at: int, after: int) -> bool:
        """True where one of the words is a given name or has the ending of a family's, or all are Chinese."""
        view = self._view
        if self._asian(at) > 1:
            return True
        return any(
            view.sort(index) in (Sort.GIVEN, Sort.MAYBE) or _has_ending(view.words[index]) for index in range(at, after)
        )

    # runs of words

    def _run(self, at: int, prefix: int = 0) -> int:
        """The word after the last of the name that begins at `at`; `at` itself where none does."""
        view = self._view
        if at >= view.count:
            return at
        if self._goes_alone(at):
            return at
        first_sort = view.sort(at)
        if prefix == 0 and first_sort not in NAMES and first_sort is not Sort.FAMILY:
            if not self._asian(at):
                return at
        if view.words[at] in ("بن", "ال") or (first_sort is Sort.UNKNOWN and view.prefix(at)):
            return at
        if (asian := self._asian(at, prefix)) > 1:
            return at + asian
        after, words = at + 1, 1
        while after < view.count and words < _MOST and self._goes_on(after):
            words += view.sort(after) is not Sort.PART
            after += 1
        while after > at + 1 and view.sort(after - 1) is Sort.PART and view.words[after - 1] not in _LAST_PARTS:
            after -= 1
        if after == at + 1 and first_sort is Sort.PART:
            return at
        return after

    def _goes_alone(self, at: int) -> bool:
        """True for a word of the language that is a given name too, where no other name follows it: وسام."""
        return self._view.sort(at) is Sort.MAYBE and (at + 1 >= self._view.count or not self._goes_on(at + 1))

    def _goes_on(self, at: int) -> bool:
        view = self._view
        if at >= view.count or view.gap(at - 1) not in (" ", "-", ""):
            return False
        word, sort = view.words[at], view.sort(at)
        before = view.words[at - 1]
        if sort is Sort.FAMILY or (sort is Sort.PART and word != "ال"):
            return view.prefix(at) == 0
        if sort in (*ORDINARY, Sort.TITLE, Sort.VERB) and before in _COMPOUND:
            return word.startswith("ال") or before in ("بن", "ابو", "ابي", "ام", "ال")
        if before in _PARTICLES or before == "ال":
            return sort is not Sort.OTHER
        if word in _ORDINALS:
            if at > 1 and view.words[at - 2] in words_of("royal"):
                return True
            return view.sort(at - 1) in (Sort.GIVEN, Sort.MAYBE, Sort.PART) or view.words[at - 1] == "عشر"
        if word == "عشر":
            return before in _ORDINALS
        if self._family(at, word, sort):
            return True
        if word in ("الدين", "الله") or (word == "ال" and at + 1 < view.count):
            return True
        if sort in (Sort.GIVEN, Sort.MAYBE, Sort.UNKNOWN):
            if at in view.country_at and view.country_at[at][2]:
                return False
            if word[-1] == "ا" and _ACCUSATIVE.fullmatch(word):
                return False
            joined = word[0] == "و" and word not in words_of("w_names")
            return view.prefix(at) == 0 and word not in _heads() and not joined
        return False

    def _family(self, at: int, word: str, sort: Sort) -> bool:
        """A family's name right behind a given one: الحريري, المصري, or a word that isn't known (بوريطة)."""
        view = self._view
        given = view.sort(at - 1) in (Sort.GIVEN, Sort.MAYBE) or (at > 1 and view.words[at - 2] in ("عبد", "بن"))
        if not given or sort not in ORDINARY:
            return False
        if word.startswith("ال") and word.endswith("ي") and word[2:] not in words_of("nouns"):
            return True
        if word.startswith("ال") or view.words[at - 1].endswith("علي"):
            return False
        return len(word) > 4 and view.unlisted(at)

    def _asian(self, at: int, prefix: int = 0) -> int:
        """How many words a Chinese, Korean or Vietnamese name has that begins here; 0 for none."""
        view = self._view
        if at >= view.count or view.words[at][prefix:] not in words_of("chinese_surnames"):
            return 0
        length = 1
        while length < 3 and at + length < view.count and view.gap(at + length - 1) in (" ", "-"):
            word, sort = view.words[at + length], view.sort(at + length)
            short = len(word) <= 6 and _SYLLABLE.fullmatch(word) is not None
            if sort is Sort.NOUN and word[-1] == "ه" and not view.feminine(at + length):
                sort = Sort.UNKNOWN  # قوه, not قوة
            if not short or sort in (Sort.VERB, Sort.NOUN, Sort.DEFINITE, Sort.GIVEN, Sort.ADJECTIVE, Sort.TITLE):
                break
            if sort is Sort.FUNCTION and ((length == 1 and word != "لام") or word not in _FUNCTION_SYLLABLES):
                break
            if at + length in view.country_at or (word[0] == "و" and word[1:] in words_of("chinese_surnames")):
                break
            length += 1
        return length if length > 1 else 0

    # before an office

    def _before_offices(self) -> None:
        view = self._view
        for index in view.places(_plain_offices()):
            if index == 0 or view.gap(index - 1) != "،" or index - 1 in self._taken:
                continue
            last = index - 1
            start = last
            while start > 0 and view.gap(start - 1) == " " and last - start < 3 and self._backs(start):
                start -= 1
            start, prefix = self._trim(start, last)
            if start < last and self._run(start, prefix) == last + 1 and self._office_follows(index):
                reason = Reason("title", {"words": view.words[index]})
                self._add(start, last + 1, 0.9, reason, prefix=prefix)

    def _backs(self, start: int) -> bool:
        """Whether the word before `start` may belong to the name too."""
        view = self._view
        return (view.sort(start - 1) in NAMES and view.words[start][0] != "و") or view.sort(start) is Sort.FAMILY

    def _trim(self, start: int, last: int) -> tuple[int, int]:
        view = self._view
        while start < last and (view.sort(start) not in NAMES):
            start += 1
        word = view.words[start]
        if word[0] == "و" and word not in words_of("w_names") and view.prefix(start) == 0:
            return start, 1
        return start, view.prefix(start)

    def _office_follows(self, index: int) -> bool:
        view = self._view
        return index + 1 < view.count and view.gap(index) == " " and view.sort(index + 1) not in (Sort.VERB,)

    # by its own shape

    def _by_shape(self) -> None:
        view = self._view
        for index, sort in enumerate(view.sorts):
            if sort > Sort.PART or index in self._taken or sort is Sort.FAMILY:
                continue
            word = view.words[index]
            if sort is not Sort.UNKNOWN:
                if sort is not Sort.PART:
                    self._from_given(index, sort)
                elif word in ("عبد", "ابو") and self._goes_on(index + 1):
                    self._from_given(index, Sort.GIVEN)
                elif word == "بن":
                    self._from_son(index)
            elif _has_ending(word):
                self._from_ending(index)
            elif word in _asian_starts():
                if self._asian(index) > 1:
                    self._from_asian(index, 0)
                elif word[0] == "و" and self._asian(index, 1) > 1:
                    self._from_asian(index, 1)

    def _from_given(self, index: int, sort: Sort) -> None:
        view = self._view
        if self._decorates(index) or self._on(index):
            return
        prefix = view.prefix(index)
        after = self._run(index, prefix)
        if after - index < 2:
            return
        surely = any(
            view.sort(at) in (Sort.GIVEN, Sort.FAMILY) or _has_ending(view.words[at]) for at in range(index + 1, after)
        )
        officer = after < view.count and view.gap(after - 1) in (" ", "،") and view.words[after] in _plain_offices()
        if sort is Sort.MAYBE and not officer and not any(
            view.sort(at) is Sort.GIVEN
            or _has_ending(view.words[at])
            or view.words[at] in ("الدين", "بن")
            or (view.words[at] == "الله" and view.words[at - 1] in _GODS)
            for at in range(index + 1, after)
        ):
            return
        self._add(index, after, 0.9 if surely else 0.8, Reason("words", {"words": view.words[index]}), prefix=prefix)

    def _on(self, index: int) -> bool:
        """ "علي النيل": على as it is written without care."""
        words = self._view.words
        following = words[index + 1] if index + 1 < self._view.count else ""
        if not words[index].endswith("علي"):
            return False
        if following.startswith("ال"):
            return not following.endswith("ي")
        return self._view.sort(index + 1) is Sort.UNKNOWN if following else True

    def _from_son(self, index: int) -> None:
        """ "س بن ص" with a first name that isn't known."""
        view = self._view
        start = index - 1
        if start < 0 or view.gap(start) != " " or start in self._taken or self._decorates(start):
            return
        if view.sort(start) in (Sort.FUNCTION, Sort.VERB, Sort.TITLE, Sort.OTHER):
            return
        prefix = view.prefix(start) if view.sort(start) is not Sort.UNKNOWN else 0
        if not self._goes_on(index + 1):
            return
        after = max(self._run(index + 1), index + 2)
        self._add(start, after, 0.88, Reason("words", {"words": view.words[index]}), prefix=prefix)

    def _from_ending(self, index: int) -> None:
        view = self._view
        start = index
        while start > 0 and index - start < 2 and view.gap(start - 1) == " " and view.sort(start - 1) in NAMES:
            if view.sort(start - 1) is Sort.PART or start - 1 in self._taken:
                break
            start -= 1
        start, prefix = self._trim(start, index)
        if start < index and not self._decorates(start) and view.words[start][0] != "ب":
            self._add(start, index + 1, 0.85, Reason("words", {"words": view.words[index]}), prefix=prefix)

    def _from_asian(self, index: int, prefix: int) -> None:
        view = self._view
        if self._decorates(index) or view.words[index] in ("ما", "هو", "لو", "دون", "بين", "في"):
            return
        after = index + self._asian(index, prefix)
        self._add(index, after, 0.8, Reason("words", {"words": view.words[index]}), prefix)

    def _decorates(self, index: int) -> bool:
        """True right after the head of a body or place: شارع محمد الخامس."""
        view = self._view
        return index > 0 and view.gap(index - 1) in (" ", "(") and view.words[index - 1] in _other_heads()

    # behind a verb of saying

    def _speakers(self) -> None:
        view = self._view
        for index in view.places(with_proclitics("saying")):
            at = index + 1
            if at in self._taken or at >= view.count or view.gap(index) != " " or at in view.country_at:
                continue
            after = self._run(at)
            length = after - at
            if not length or length > 3 or view.sort(at) is Sort.FAMILY or not self._bounded(after, length):
                continue
            if length == 1 and not self._lone(at):
                continue
            self._add(at, after, 0.7 if length == 1 else 0.8, Reason("saying", {"words": view.words[index]}))

    def _bounded(self, after: int, length: int) -> bool:
        """Whether what follows a speaker does: what is said, a comma, where and when."""
        view = self._view
        if after >= view.count or view.gap(after - 1) in (".", "،", "("):
            return length > 1 or (after < view.count and view.gap(after - 1) == "،")
        return view.words[after] in words_of("after_speaker") or (length > 1 and view.words[after] in _plain_offices())

    def _lone(self, at: int) -> bool:
        view = self._view
        word = view.words[at]
        return view.sort(at) is Sort.UNKNOWN and len(word) > 3 and not word.endswith("ي")

    # short forms

    def _short_forms(self, full: list[Found]) -> None:
        view = self._view
        shorts: dict[str, tuple[str, Found]] = {}
        for one in sorted(full, key=lambda one: (one.first, one.after)):
            if one.score >= 0.9 and one.after - one.first >= 2:
                for short in self._shorts_of(one):
                    shorts.setdefault(short, (short, one))
        if not shorts:
            return
        for short, (_, one) in shorts.items():
            name = one.label or view.quote(one.first, one.after)
            for before in ("", "و", "ل", "ب", "ف", "ك", "ول", "وب"):
                for index in view.reading.where.get(before + short, ()):
                    if index not in self._taken and not self._decorates(index):
                        self._add(index, index + 1, 0.92, Reason("short_name", {"name": name}), len(before), label=name)

    def _shorts_of(self, one: Found) -> Iterator[str]:
        view = self._view
        if self._asian(one.first, one.start - view.start(one.first)) > 1:
            yield view.words[one.first][one.start - view.start(one.first) :]
            return
        if any(view.words[index] in ("بن", "ال") for index in range(one.first, one.after)):
            first = view.words[one.first][one.start - view.start(one.first) :]
            if view.sort(one.first) is Sort.GIVEN and one.reason.code == "title":
                yield first  # the Gulf's way: الشيخ تميم, then تميم
            return
        last = view.words[one.after - 1]
        if len(last) >= _LONG and view.sort(one.after - 1) in (Sort.UNKNOWN, Sort.FAMILY, Sort.MAYBE):
            yield last

    # what is found

    def _add(
        self,
        at: int,
        after: int,
        score: float,
        reason: Reason,
        prefix: int = 0,
        label: str = "",
        fields: tuple[ProposedField, ...] = (),
    ) -> None:
        if any(index in self._taken for index in range(at, after)):
            return
        self._taken.update(range(at, after))
        self._found[at] = self._view.found(
            Kind.PERSON, at, after, score, reason, prefix=prefix, label=label, fields=fields
        )

    def _office_fields(self, head: int, at: int, prefix: int) -> tuple[ProposedField, ...]:
        view = self._view
        reading = view.reading
        start, end = view.start(head, prefix), view.spans[at - 1][1]
        span = reading.back(start, end)
        words = " ".join(span.of(reading.source).split())
        rank, country = _read_office(reading.text[start:end])
        fields = [ProposedField("role", words, words, span)]
        if rank:
            fields.append(ProposedField("rank", rank, words, span))
        if country:
            fields.append(ProposedField("country", country, words, span))
        return tuple(fields)


_ACCUSATIVE = re.compile("ت..ي.ا|م..و.ا|مت...ا|م.ا..ا|مست...ا|.ا[ءي][^سلن]ا")
_GODS = frozenset({"عطا", "نصر", "سعد", "فتح", "خير", "نور", "فضل", "عبد"})
_PARTICLES = frozenset({"فون", "فان", "دي", "دا", "دو", "دوس", "ديل", "دل", "دير", "فن", "تن"})
_ORDINALS = frozenset({
    "الاول", "الاولي", "الثاني", "الثانيه", "الثالث", "الثالثه", "الرابع", "الخامس", "السادس", "السابع", "الثامن",
    "التاسع", "العاشر",
})  # fmt: skip
_LAST_PARTS = frozenset({"خان", "بك", "باشا", "زاده", "سان", "جونيور", "الدين", "الله", "اوغلو", "بيك"})
_COMPOUND = frozenset({"عبد", "ابو", "ابي", "ام", "ابن", "بن", "ال", "سيف", "نور", "صلاح", "علاء", "شمس", "عز", "محيي"})
_FUNCTION_SYLLABLES = frozenset({"لي", "كي", "هو", "ما", "لو", "هي", "من", "ان", "اي", "هل", "كه", "مع", "لام"})


@lru_cache(maxsize=2000)
def _read_office(folded_words: str) -> tuple[str, str]:
    """Rank and country (alpha-2) of an office; "" where it tells none."""
    rank = first("rank", folded_words)
    return rank.value if rank else "", first_country(folded_words)


@cache
def _heads() -> dict[str, tuple[int, str]]:
    found: dict[str, tuple[int, str]] = {}
    for table in ("offices", "titles", "titles_dual", "descriptions", "honorifics"):
        for form, (size, word) in with_proclitics(table).items():
            if size == 0 or form not in found:
                found[form] = (size, word)
    return found


@cache
def _plain_offices() -> dict[str, None]:
    return dict.fromkeys(words_of("offices") | words_of("titles") | words_of("descriptions"))


@cache
def _asian_starts() -> frozenset[str]:
    surnames = words_of("chinese_surnames")
    return surnames | {"و" + word for word in surnames}


@cache
def _proper_openers() -> frozenset[str]:
    return (
        words_of("proper_heads") | words_of("place_out") | frozenset({"عمده", "محافظ", "حاكم", "والي", "قنصل", "بلديه"})
    )


@cache
def _other_heads() -> frozenset[str]:
    heads = words_of("body_heads") | words_of("place_out") | words_of("place_kept") | words_of("place_works")
    return frozenset({before + word for word in heads for before in ("", "و", "ب", "ل", "ف")})


@lru_cache(maxsize=20_000)
def _has_ending(word: str) -> bool:
    return len(word) >= 5 and word.endswith(tuple(words_of("name_endings")))
