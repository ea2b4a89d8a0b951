"""Runs of words that may be a person's name: how far one goes, and what in it says that it is one."""

import re
from functools import cache

from desktop_app.suggest.engines.lists import capitals, listed_bodies, places
from desktop_app.suggest.engines.patterns.names.asian_names import asian_name
from desktop_app.suggest.engines.patterns.names.listed_at import names_at
from desktop_app.suggest.engines.patterns.names.name_ends import before_town
from desktop_app.suggest.engines.patterns.names.titled_runs import goes_on_titled
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.patterns.names.word_facts import asian_starts, has_ending
from desktop_app.suggest.engines.patterns.vocabulary import with_proclitics, words_of
from desktop_app.suggest.engines.patterns.words import NAMES, ORDINARY, Sort

_MOST = 5  # words of a name
_SHORT = 4  # letters
_MOST_OF_SONS = 7
_PARTS_OF_ARABS = frozenset({"بن", "عبد", "ال"})
_GIVEN = frozenset({Sort.GIVEN, Sort.MAYBE})
_SONS = ("بن", "ولد")
_BEFORE_WULD = NAMES | {Sort.FAMILY, Sort.DEFINITE}
_BEHIND_WULD = frozenset({Sort.UNKNOWN, Sort.GIVEN, Sort.MAYBE, Sort.FAMILY, Sort.DEFINITE})
_FATHERS = frozenset({Sort.NOUN, Sort.DEFINITE, Sort.TITLE})
_OF_HOUSES = frozenset(
    {"الحكومي", "الجامعي", "التخصصي", "التعليمي", "الميداني", "العسكري", "المرجعي", "الاستشفاءي", "الرياضي", "الدولي"}
)
_SIDED = frozenset({"العربي", "الغربي", "الشرقي", "العلمي", "الحربي", "المدني", "الجبلي"})  # behind a first name
_GETS = frozenset({"رءيسا", "وزيرا", "مديرا", "سفيرا", "ناءبا", "محافظا", "عضوا", "امينا", "قاءدا", "وليا"})
_OF_OMAN = ("عمان", "سلطان")
_WISHED = frozenset({"الاقامه", "الاستقبال", "الضيافه", "الوفاده", "الشكر", "التمنيات", "التقدير", "العزاء", "التهاني"})
_HIS_DEED = re.compile("ت[^اوي]{3}ه")  # أعلن س ترشحه
_ACCUSATIVE = re.compile("ي.{3,6}ون|ت..ي.ا|م..و.ا|مت...ا|م.ا..ا|مست...ا|.اء[^سلن]ا")


class NameRuns:
    """The runs of one article."""

    def __init__(self, view: View) -> None:
        self._view = view
        starts = asian_starts()
        self._surnamed = frozenset(index for index in view.begins if view.words[index] in starts)
        where = view.reading.where
        self.sons = frozenset(index - 1 for son in _SONS for index in where.get(son, ()))
        """The words before بن and ولد."""

    def run(self, at: int, prefix: int = 0, loose: bool = False, titled: bool = False) -> int:
        """The word after the last of the name that begins at `at`; `at` itself where none does. `loose` takes a word
        for a name that is none by its ending (زهية); `titled`: an office stands before it."""
        view = self._view
        if at >= view.count:
            return at
        if self._goes_alone(at) and not (titled and goes_on_titled(self._view, at + 1)):
            return at
        first_sort = view.sort(at)
        named = first_sort in NAMES or first_sort is Sort.FAMILY or (loose and view.unlisted(at))
        named = named or (titled and (self.before_son(at) or view.words[at] in words_of("title_names")))
        named = named or (titled and self.surnamed(at))
        asian = self.asian(at, prefix)
        if prefix == 0 and not named and not asian:
            return at
        if view.words[at] in ("بن", "ال") or (first_sort is Sort.UNKNOWN and (view.prefix(at) or self._owning(at))):
            return at
        if asian > 1:
            return at + asian
        after, words = at + 1, 1
        most = _MOST_OF_SONS if self.sons and not self.sons.isdisjoint(range(at, at + _MOST)) else _MOST
        while after < view.count and words < most:
            if not self.goes_on(after) and not (titled and goes_on_titled(view, after)):
                break
            if after > at + 2 and view.words[after - 2] == "ال" and view.words[after] != "ال":
                break  # س آل نهيان تهاني
            words += view.sort(after) is not Sort.PART
            after += 1
        if after > at + 1 and self._describes(after - 1):
            after -= 1
        last_parts = words_of("last_parts")
        while after > at + 1 and view.sort(after - 1) is Sort.PART and view.words[after - 1] not in last_parts:
            after -= 1
        if after == at + 1 and first_sort is Sort.PART:
            return at
        return before_town(view, at, after)

    def _owning(self, at: int) -> bool:
        """A verb with a pronoun, rather than a name: رسالة من الملك ضمنها أطيب تمنياته."""
        word = self._view.words[at]
        return word.endswith("ها") and len(word) > _SHORT

    def _describes(self, last: int) -> bool:
        """Whether a given name is a word of the language: "للوزير زيباري طيب الإقامة"."""
        view = self._view
        behind = view.words[last + 1] if last + 1 < view.count and view.gap(last) == " " else ""
        return view.sort(last) in _GIVEN and behind in _WISHED

    def before_son(self, at: int) -> bool:
        """Whether بن stands behind the word, which is a first name then, whatever else it means: ثاني بن أحمد."""
        view = self._view
        if at not in self.sons or at + 2 >= view.count or not view.gap(at) == " " == view.gap(at + 1):
            return False
        if view.words[at + 1] == "ولد":  # which is "was born" too
            if view.words[at][:2] == "ال" and view.feminine(at):
                return False  # وزير الداخلية ولد س
            return view.sort(at) in _BEFORE_WULD and view.sort(at + 2) in _BEHIND_WULD
        return not view.words[at].startswith("ال") and view.sort(at) is not Sort.OTHER

    def _between(self, at: int, word: str) -> bool:
        """بيد الله; سيد between two names: محمود سيد آدم."""
        view, after = self._view, at + 1
        if word == "بيد":
            return view.words[after : after + 1] == ["الله"]
        if view.sort(at - 1) is not Sort.GIVEN or view.gap(at) != " " or after >= view.count:
            return False
        return view.sort(after) in (Sort.GIVEN, Sort.UNKNOWN) and not view.prefix(after)

    def _before_wuld(self, at: int) -> bool:
        """محمد الأمين ولد الشيخ س, سيدي عالي ولد ص: whatever else the father's word means, behind a name."""
        view, after = self._view, at + 2
        if after >= view.count or view.words[at + 1] != "ولد" or not view.gap(at) == " " == view.gap(at + 1):
            return False
        if view.prefix(at) or view.sort(at) not in _FATHERS or view.sort(at - 1) not in NAMES:
            return False
        return view.sort(after) in _BEHIND_WULD or view.words[after] in ("الشيخ", "سيدي")

    def _goes_alone(self, at: int) -> bool:
        """True for a word of the language that is a given name too, where no other name follows it: وسام."""
        if self._view.sort(at) is not Sort.MAYBE or has_ending(self._view.words[at]):
            return False
        if at + 1 >= self._view.count or not self.goes_on(at + 1):
            return True
        return self._view.words[at] == "امير" and names_at(self._view, at + 1, 0, places()) > 0  # أشار أمير القصيم

    def goes_on(self, at: int) -> bool:
        """Whether the word goes on a name that the one before it belongs to."""
        view = self._view
        if at >= view.count or view.gap(at - 1) not in (" ", "-", ""):
            return False
        word, sort = view.words[at], view.sort(at)
        before = view.words[at - 1][view.prefix(at - 1) :]
        if word in _OF_OMAN and _of_oman(view, at):
            return False
        if sort is Sort.FAMILY or (sort is Sort.PART and word != "ال"):
            foreign = at > 1 and view.sort(at - 1) is Sort.UNKNOWN and view.sort(at - 2) in NAMES
            odd = sort is Sort.FAMILY and foreign and view.gap(at - 2) == " " and not word.endswith("ي")
            odd = odd and word[2:] not in words_of("given")
            odd = odd or (sort is Sort.FAMILY and word[-1] != "ي" and word in capitals())
            odd = odd or (at in view.country_at and view.country_at[at][2])  # زار الرئيس س السودان
            return view.prefix(at) == 0 and not odd  # راوول غونزاليس الفارق
        kin = before == "بن" or (before == "ابو" and word[-1] == "ه")
        if kin and sort in (Sort.MAYBE, Sort.FUNCTION):
            return True  # بن سلطان, بن يمين, أبو سنة
        if sort in (*ORDINARY, Sort.TITLE, Sort.VERB) and before in words_of("before_parts"):
            return word.startswith("ال") or before in ("بن", "ابو", "ابي", "ام", "ال")
        if before in words_of("particles") or before == "ال":
            return sort is not Sort.OTHER
        if word in words_of("ordinal_names") or word == "عشر":
            return self._numbered(at)
        if self._family(at, word, sort):
            return True
        if (at in self.sons and self._before_wuld(at)) or (word == "اعلي" and before in _SONS):
            return True  # علي, as Mauritania writes it
        if word in ("بيد", "سيد") and self._between(at, word):
            return True
        if word in ("الدين", "الله") or (word == "ال" and at + 1 < view.count):
            return True
        return self._plain(at, word, sort)

    def _plain(self, at: int, word: str, sort: Sort) -> bool:
        """Whether a given name, or a word that isn't known, goes on the name before it."""
        view = self._view
        if sort in (Sort.GIVEN, Sort.MAYBE, Sort.UNKNOWN):
            if at in view.country_at and view.country_at[at][2]:
                return False
            if word[-1] in "ان" and _ACCUSATIVE.fullmatch(word):
                return False
            if word[-1] == "ه" and _HIS_DEED.fullmatch(word) and view.writes_ta and not view.feminine(at):
                return False
            if word[0] == "ل" and word[1:] in words_of("short_deeds"):
                return False  # الرئيسة س لمد الجسور
            joined = word[0] == "و" and word not in words_of("w_names")
            if word.startswith("لل") or (word[0] in "لب" and (word[1:] in listed_bodies() or word[1:] in places())):
                return False  # قال س لرويترز
            whole = view.prefix(at) == 0 or (sort is not Sort.UNKNOWN and word[0] in "كفب")  # كرامي is no رامي
            return whole and word not in office_heads() and not joined
        return False

    def _numbered(self, at: int) -> bool:
        """Whether an ordinal belongs to a ruler's name: محمد السادس, البابا س السادس عشر."""
        view = self._view
        before = view.words[at - 1]
        if view.words[at] == "عشر" or before == "عشر":
            return before in words_of("ordinal_names")
        if at > 1 and view.words[at - 2] in words_of("royal"):
            return True
        return view.sort(at - 1) in (Sort.GIVEN, Sort.MAYBE, Sort.PART)

    def _family(self, at: int, word: str, sort: Sort) -> bool:
        """A family's name right behind a given one: الحريري, المصري, or a word that isn't known (بوريطة)."""
        view = self._view
        if view.prefix(at):
            return False
        before = view.sort(at - 1)
        given = before in _GIVEN or (at > 1 and view.words[at - 2] in ("عبد", "بن"))
        given = given or (view.words[at - 1] == "الدين" and at > 1 and view.sort(at - 2) in NAMES)  # س الدين قواسمية
        given = given or (before is Sort.FAMILY and view.words[at - 1][2:] in words_of("given_weak"))  # البدر فودة
        if not given or sort not in ORDINARY:
            return False
        if word.startswith("ال") and word.endswith("ي") and word[2:] not in words_of("nouns"):
            return word not in _OF_HOUSES
        if before is Sort.GIVEN and (word in _SIDED or self._appointed(at)):
            return True
        if word.startswith(("ال", "لل")) or view.words[at - 1].endswith("علي"):
            return False
        return len(word) > 3 and view.unlisted(at)

    def _appointed(self, at: int) -> bool:
        """عبدالله العطية رئيسا: a word in ة that the tables don't have, before the office that somebody gets."""
        view, after = self._view, at + 1
        if view.words[at][-1] != "ه" or after >= view.count or view.gap(at) != " ":
            return False
        return view.words[after] in _GETS and view.unlisted(at)

    def asian(self, at: int, prefix: int = 0) -> int:
        """How many words a Chinese, Korean or Vietnamese name has that begins here; 0 for none."""
        return asian_name(self._view, at, prefix) if prefix or at in self._surnamed else 0

    def surnamed(self, at: int) -> bool:
        """Whether a surname that is a little word too stands before a name that isn't known: معالي لي كينيانجوي."""
        view = self._view
        if at not in self._surnamed or at + 1 >= view.count or view.gap(at) != " ":
            return False
        return view.sort(at + 1) is Sort.UNKNOWN and not view.prefix(at + 1) and at + 1 not in view.country_at

    def evident(self, at: int, after: int) -> bool:
        """True where one of the words is a given name or has the ending of a family's, or all are Chinese."""
        view = self._view
        if self.asian(at) > 1:
            return True
        return any(
            view.sort(index) in (Sort.GIVEN, Sort.MAYBE)
            or view.words[index] in _PARTS_OF_ARABS
            or has_ending(view.words[index])
            for index in range(at, after)
        )

    def trim(self, start: int, last: int) -> tuple[int, int]:
        """The first word from `start` on that may be a name, and how many of its letters are proclitics."""
        view = self._view
        while start < last and (view.sort(start) not in NAMES):
            start += 1
        word = view.words[start]
        named = view.sort(start) in _GIVEN or word in words_of("w_names")  # وداد
        if word[0] == "و" and not named and view.prefix(start) == 0:
            return start, 1
        return start, view.prefix(start)

    def decorates(self, index: int) -> bool:
        """True right after the head of a body or place: شارع محمد الخامس."""
        view = self._view
        gaps = _decorated().get(view.words[index - 1]) if index else None
        return gaps is not None and view.gap(index - 1) in gaps


def _of_oman(view: View, at: int) -> bool:
    """عُمان, or its sultan: "هيثم بن طارق سلطان عُمان"."""
    word = view.words[at]
    return word == "عمان" or (word == "سلطان" and view.words[at + 1 : at + 2] == ["عمان"])


@cache
def office_heads() -> dict[str, tuple[int, str]]:
    """Forms of offices and titles to (letters before the word, the word)."""
    found: dict[str, tuple[int, str]] = {}
    for table in ("offices", "titles", "titles_dual", "descriptions", "honorifics"):
        for form, (size, word) in with_proclitics(table).items():
            if size == 0 or form not in found:
                found[form] = (size, word)
    found["د"], found["ود"] = (0, "الدكتور"), (1, "الدكتور")  # with a stop or a stroke behind, see `Offices`
    return found


@cache
def plain_offices() -> dict[str, None]:
    """Offices and titles without proclitics."""
    return dict.fromkeys(words_of("offices") | words_of("titles") | words_of("descriptions"))


@cache
def _decorated() -> dict[str, tuple[str, ...]]:
    """The heads of bodies, places and things to what may stand between them and a name that is but a part of theirs."""
    tables = ("body_heads", "place_out", "place_kept", "place_works", "event_heads")
    heads = frozenset().union(*map(words_of, tables)) - words_of("led")  # برئاسة الوزير الأول، س ص
    quoted = dict.fromkeys(with_proclitics("quoted_things"), ("(",))
    return {**quoted, **{before + word: (" ", "(") for word in heads for before in ("", "و", "ب", "ل", "ف")}}
