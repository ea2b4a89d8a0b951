"""Offices and titles: where the name behind one begins."""

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.lists import listed_bodies, places
from desktop_app.suggest.engines.patterns.names.name_runs import office_heads
from desktop_app.suggest.engines.patterns.names.office_scores import OfficeScores
from desktop_app.suggest.engines.patterns.names.office_words import (
    CLOSERS,
    GENERAL,
    OPENERS,
    QUOTED,
    addresses,
    before_ranks,
    called_bodies,
    proper_openers,
)
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import NAMES, ORDINARY, Sort, is_listed

_MOST = 14  # words of an office
_SHORT = frozenset({"د", "ود"})  # abbreviations of titles
_IN_BRACKETS = 4  # words
_PROPER = 3  # words of a company or land
_NONE = -1
_WITH_OFFICES = frozenset(fold("السيدة الأمير الأميرة العماد صاحب صاحبة").split())
_DEPUTIES = frozenset({"ناءب", "وكيل", "مساعد", "مستشار", "ممثل", "مندوب"})


class Offices(OfficeScores):
    """The offices of one article."""

    def end_of(self, head: int) -> int | None:
        """Where the name may begin: the first word behind an office that is none of its own; None without one."""
        view = self._view
        at, comma = head + 1, False
        limit = min(view.count, head + _MOST)
        while at < limit:
            gap = view.gap(at - 1)
            if gap == "." and at == head + 1 and view.words[head] in _SHORT and view.sort(at) in NAMES:
                gap = " "  # د. س ص
            if gap == "(" and self._doubted(at):
                gap = " "
            if gap == "(":
                if self._quoted(head, at):
                    return at
                behind = self._behind_brackets(at)
                if behind is None:
                    return None
                at, gap = behind, " "
            if gap == "،" and not comma:
                comma = True
                joined = view.words[at][0] == "و" and view.words[at] not in words_of("w_names")
                named = view.sort(at) in NAMES or view.sort(at) is Sort.TITLE or self._runs.asian(at) > 2
                several = at in view.country_at and view.words[head].endswith(("ا", "ي"))  # رئيسا الغرفتين، الكينية س
                if joined or not (named or several):
                    return None
            elif gap not in (" ", "-"):
                return None
            further = self._step(head, at, comma)
            if further <= at:
                return at if further == at else None
            at = further
        return None

    def _quoted(self, head: int, at: int) -> bool:
        """Whether a name in quotation marks begins: الرئيس اليمني «س ص»."""
        view = self._view
        direct = at == head + 1 and not view.words[head].startswith("ال")
        if direct or view.sort(at) not in NAMES or view.prefix(at):
            return False
        opened = view.reading.text[view.spans[at][0] - 1] in OPENERS
        if not opened or view.words[at - 1][view.prefix(at - 1) :] in words_of("body_heads"):
            return False  # رئيس نادي "س ص"
        after = self._runs.run(at, titled=True)
        return after > at + 1 and view.reading.text[view.spans[after - 1][1] :][:1] in CLOSERS

    def _doubted(self, at: int) -> bool:
        """Whether a country's adjective stands in quotation marks, or the word behind it: وزير العدل "السوري" س."""
        view, text = self._view, self._view.reading.text
        for one in (at, at - 1):
            known = view.country_at.get(one)
            if known is not None and not known[2] and known[1] == one + 1 and one + 1 < view.count:
                start, end = view.spans[one]
                return text[start - 1 : start] in OPENERS and text[end : end + 1] in CLOSERS
        return False

    def _behind_brackets(self, at: int) -> int | None:
        """The word behind an abbreviation in brackets or a company's name in quotation marks: "اللجنة (الإسكوا) س",
        "شركة «ص»، س"; None for anything else."""
        view = self._view
        text = view.reading.text
        opener = view.reading.between[at - 1].strip()
        company = opener in QUOTED and view.words[at - 1][view.prefix(at - 1) :] in called_bodies()
        if opener != "(" and not company:
            return None
        closers = QUOTED[opener] if company else ")"
        for last in range(at, min(view.count - 1, at + _IN_BRACKETS)):
            if text.startswith(closers, view.spans[last][1]):
                behind = text[view.spans[last][1] + 1 : view.spans[last + 1][0]].strip()
                set_off = company and behind == "،" and not self._another(last + 1)  # لشركة «س»، والمهندس ص
                return last + 1 if behind == "" or set_off else None
        return None

    def _step(self, head: int, at: int, comma: bool) -> int:
        """The word behind one more of the office; `at` where the name begins, `_NONE` where neither is."""
        view = self._view
        word, sort = view.words[at], view.sort(at)
        surnamed = not comma and self._runs.surnamed(at) and view.words[at - 1][view.prefix(at - 1) :] in addresses()
        if surnamed or self._runs.asian(at) > (2 if comma else 1) or (not comma and self._before_son(head, at)):
            return at
        if not comma and word in words_of("rank_parts") and self._rank_part(head, at):
            return at + 1  # الفريق أول ركن س
        if word == "امير" and view.words[at - 1][view.prefix(at - 1) :] in _DEPUTIES:
            return at + 1  # نائب أمير القصيم س
        named = word in words_of("title_names") and (word == "سيد" or self.personal(head, at))
        if named and self._family_or_name(at + 1):
            return at
        if at in view.country_at and not (sort in NAMES and not view.country_at[at][2]):
            return view.country_at[at][1]
        if self._another(at) or self._told(at):
            return _NONE
        if sort is Sort.TITLE or sort in ORDINARY:
            ending = word[-1] in "هت" and sort is not Sort.TITLE
            if ending and view.unlisted(at) and (self.personal(head, at) or self.shaped(at)):
                return at
            return _NONE if word[0] in "كف" and view.prefix(at) else at + 1
        if word == "عام" and view.words[at - 1].endswith(GENERAL):
            return at + 1  # مدير عام س
        if sort is Sort.FUNCTION or word == "باسم":
            return at + 1 if not comma and word in words_of("office_joins") else _NONE
        if sort is Sort.FAMILY:
            return self._family(head, at)
        return self._name(at) if sort in NAMES else _NONE

    def _another(self, at: int) -> bool:
        """Whether "and" and how somebody is addressed stand there: another person's, never of the office."""
        word = self._view.words[at]
        return word[0] == "و" and word[1:] in addresses() and word[1:] not in _WITH_OFFICES

    def _told(self, at: int) -> bool:
        """Whether an indefinite noun stands behind a definite title: what its holder does (بعث الملك برقية)."""
        view = self._view
        word, before = view.words[at], view.words[at - 1]
        if view.sort(at) is not Sort.NOUN or view.prefix(at) or word.startswith("ال") or not is_listed(word):
            return False
        return view.sort(at - 1) is Sort.TITLE and before[:2] == "ال" and word in words_of("nouns")

    def shaped(self, at: int) -> bool:
        """وزير العدل الكيني جوزفات س, سفيرة كينيا فردوسة محمد: a first name that only its ending makes a noun, behind a
        country or a word with ال."""
        view = self._view
        definite = at in view.behind_countries or view.words[at - 1][:2] == "ال"
        if not definite or view.prefix(at) or not self._nameable(at + 1) or view.words[at][:2] == "ال":
            return False
        named = view.words[at].endswith("ات") or view.sort(at + 1) is Sort.GIVEN
        return named and view.unlisted(at) and not view.prefix(at + 1) and at + 1 not in view.country_at

    def _family(self, head: int, at: int) -> int:
        """`at` where a name begins with a family's, else the word behind it."""
        view, nameable = self._view, self._nameable(at + 1)
        given = nameable and view.words[at][2:] in words_of("given")
        if view.words[at - 1] in ("في", "لدي") and view.words[at] in places():
            return at + 1  # السفير في الرياض س
        if given or (nameable and view.words[at + 1] in ("ولد", "بن")):
            return at  # الطاهر س, الفضيل ولد س
        adjective = nameable and view.words[at][-1] == "ي"
        return at if self._two_families(at) or (not adjective and self.personal(head, at)) else at + 1

    def _two_families(self, at: int) -> bool:
        """نظيره الليبي البغدادي المحمودي: two names with ال behind the adjective of a country."""
        view = self._view
        if at + 1 >= view.count or view.gap(at) != " " or at - 1 not in view.country_at or view.country_at[at - 1][2]:
            return False
        last = at + 1
        named = view.sort(last) is Sort.FAMILY and view.words[last][-1] == "ي" and not view.prefix(last)
        return named and view.words[last - 1][:2] == "ال" and view.prefix(at) == 0

    def _rank_part(self, head: int, at: int) -> bool:
        return at <= head + 2 or self._view.words[at - 1] in before_ranks()

    def _before_son(self, head: int, at: int) -> bool:
        """Whether a first name stands before بن, also one that looks like a preposition and a word: الشيخ فاهم بن س."""
        if at not in self._runs.sons or not self._runs.before_son(at):
            return False
        return self._view.prefix(at) == 0 or (self._view.words[at][0] != "و" and self.personal(head, at))

    def _name(self, at: int) -> int:
        """`at` where a name begins there, the word behind it where it is what the office is of: محافظ س ص."""
        view = self._view
        joined = view.words[at - 1] in words_of("office_joins")
        if view.words[at] in ("الله", "الدين"):
            return at + 1
        rest = view.words[at][1:]
        if (view.words[at][0] == "ل" and rest in listed_bodies()) or (view.words[at][0] == "ب" and rest in places()):
            return at + 1  # المدير العام لسوناطراك س, رئيس الغرفة ببورسعيد س
        if view.prefix(at):
            if view.words[at] in places() and view.words[at - 1] in words_of("place_out"):
                return at + 1  # والي ولاية لبراكنة س
            whole = view.prefix(at) == 1 and view.words[at][0] in "كف" and not joined
            return at if whole and self._nameable(at + 1) else _NONE  # رئيس الوزراء كرامين س
        opener = view.words[at - 1][view.prefix(at - 1) :]
        if view.sort(at) is Sort.UNKNOWN and (joined or opener in proper_openers() or self._in_construct(at - 1)):
            return self._behind_proper(at)
        return _NONE if joined else at

    def _behind_proper(self, at: int) -> int:
        """Behind the name of a company or land: up to a given name, else one word."""
        view = self._view
        after = at + 1
        while self._nameable(after) and view.sort(after) is Sort.UNKNOWN and after < at + _PROPER:
            after += 1
        if self._nameable(after) and view.sort(after) in (Sort.GIVEN, Sort.MAYBE):
            return after
        set_off = at + 1 < view.count and view.gap(at) == "،" and view.sort(at + 1) in NAMES
        addressed = at + 1 < view.count and view.gap(at) == " " and view.words[at + 1] in addresses()
        return at + 1 if set_off or addressed or self._nameable(at + 1) else _NONE

    def personal(self, head: int, at: int) -> bool:
        """Whether the word stands right behind a title that names of all shapes follow: السيدة س."""
        view = self._view
        if at == head + 1:
            return office_heads()[view.words[head]][1] in words_of("personal")
        return view.words[at - 1] in words_of("personal") and view.gap(at - 1) == " "

    def _family_or_name(self, at: int) -> bool:
        return self._nameable(at) or (at < self._view.count and self._view.sort(at) is Sort.FAMILY)

    def _nameable(self, at: int) -> bool:
        view = self._view
        return at < view.count and view.gap(at - 1) == " " and view.sort(at) in NAMES
