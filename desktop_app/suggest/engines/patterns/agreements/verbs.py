"""What a verb or verbal noun before the title of an agreement says became of it: وقع, توقيع, سيوقع, يوقع."""

from collections.abc import Sequence

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.agreement_words import AgreementWords, agreement_words
from desktop_app.suggest.engines.patterns.agreements.title import Title
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.phrases import Found

_LOOK_BACK = 12  # words before "signing" in which it may be said to come
_DONE = frozenset(("تم", "وتم", "جري", "وجري", "شهد", "وشهد", "شهدا", "وشهدا", "شهدت", "مراسم", "حفل"))
_AFTER_WORK = frozenset(("ختام", "نهايه", "عقب", "وعقب", "بعد", "وبعد", "خلال", "وخلال", "اعقاب", "اثر"))
_ABOUT = frozenset(("بشان", "حول", "بخصوص"))
_SIGNINGS = ("sign", "signing", "signs", "shall_sign")
_LETTERS = frozenset(("بالاحرف", "الاحرف"))
_FIRST_SIGNED = frozenset(fold("أولي الأولي أوليا مبدئي المبدئي مبدئيا").split())  # "the initial signing"
_HAPPENS = frozenset(
    fold(
        "اشتباكات اشتباك انفجار انفجارات حادث حادثة حوادث زلزال هزة هجوم هجمات معارك معركة أضرار خسائر جريمة أحداث "
        "مواجهات مواجهة غارة غارات مجزرة مجازر أزمة كارثة خلاف خلافات انقلاب إصابات ضحايا"
    ).split()
)
_PASSES = frozenset(("اقر", "اقرت", "اجاز", "اجازت"))  # take the document as their object
_SUBJECT = 6  # words of who passes it
_THAT = frozenset(("ان", "بان", "بانه", "بانها", "انه", "انها"))
_ITSELF = frozenset(("علي", "مشروع", "قانون"))
_MAY_APPROVE = frozenset(
    fold(
        "البرلمان برلمان المجلس مجلس مجلسا مجلسي الجمعية الغرفة الحكومة حكومة الكونغرس الكنيست الدوما البوندستاغ "
        "النواب الشيوخ الأعيان الشورى اللجنة لجنة الرئيس رئيس الملك ملك الأمير أمير السلطان العاهل الوزراء"
    ).split()
)
# "to be signed", "to see the signing"
_SHALL_BE = tuple(["ان", word] for word in ("يتم", "تتم", "تشهد", "يشهد", "تتضمن", "يتضمن", "تثمر", "يثمر"))
_DECREES = frozenset(fold("مرسوم مراسيم مرسوما مرسومين مرسوماً").split())
_REFUSED = frozenset(fold("رفض رفضت يرفض ترفض رفضه رفضها رفضا رفضوا عارض عارضت يعارض تعارض").split())
_TOMORROW = frozenset(("غد", "غدا"))
_ANNIVERSARY = frozenset(fold("ذكرى الذكرى بذكرى بالذكرى").split())
_CROWNED = frozenset(fold("توجت توج تكللت تكلل كللت اختتمت اختتم انتهت انتهى خلصت خرجت").split())
_HOPES = frozenset(
    fold(
        "تطلع تطلعت تطلعه تطلعها يتطلع تتطلع نتطلع تطلعات يأمل تأمل نأمل أمله أملها أملهما أملهم أملنا الأمل أمل آملا"
    ).split()
)


_HE = frozenset(
    fold(
        "د الدكتور دكتور وزير الوزير رئيس الرئيس السيد مدير محافظ خبير خبراء محلل محللون مسؤول مسؤولون تقرير مصدر"
    ).split()
)
_REACHED = 6  # words from "reached", who did between, to what
_NO_DOCUMENT = frozenset(fold("توافق توافقات تقارب نتائج نتيجة حلول حل قناعة تسوية").split())


class Verbs:
    """One title among those of its article, in its sentence."""

    def __init__(self, words: Words, title: Title, titles: Sequence[Title]) -> None:
        self._w, self._title, self._titles = words, title, titles
        self._table: AgreementWords = agreement_words()
        self._first, self._after = words.sentence(title.first)

    def _initialled(self, found: Found) -> bool:
        """ "Signed it by the initial letters": not yet signed."""
        by_letters = self._w.words[found.after : max(found.after + 4, self._title.first)]
        return not (_LETTERS.isdisjoint(by_letters) and _FIRST_SIGNED.isdisjoint(by_letters[:1]))

    def _governing(self, found: Found) -> str:
        if "عتمد" in self._w.words[found.first] and self._w.words[found.after : found.after + 1] == ["علي"]:
            return ""  # "relied on"
        if found.value in _SIGNINGS and self._initialled(found):
            return "announced"
        if found.value == "sign" and not found.definite:
            return self._signed(found)
        if found.value in ("sign", "signing"):  # "reaching" bears the article
            masdar = self._masdar(found)
            hoped = masdar == "announced" and "وصل" in self._w.words[found.first].replace("وصول", "وصل")
            return "proposed" if hoped and self._hoped(found) else masdar
        if found.value == "shall_sign":
            return "announced"
        if found.value == "signs":
            return self._present(found)
        if found.value == "signed":  # "the documents signed: …"
            before = self._w.phrase(self._table.heads, found.first - 1) if found.first else None
            return "signed" if before and before.value.endswith("/many") else ""
        if found.value == "approves":
            return "ratified" if self._approves(found) else ""
        if found.value == "ratified" and self._is_refused(found):
            return ""
        if found.value == "ratified" and self._pending(found):
            return "signed"
        if found.value == "proposed" and self._w.words[self._title.first - 1] in _ABOUT:
            return ""  # "a proposal on the treaty"
        return found.value

    def _signed(self, found: Found) -> str:
        """ "Signed"; by a decree ratified; "clashes took place" (وقعت)."""
        words = self._w.words[found.after : self._title.first]
        if "توصل" in self._w.words[found.first] and not _NO_DOCUMENT.isdisjoint(words[:_REACHED]):
            return ""  # "reached accord on most matters of the agreement"
        if not _HAPPENS.isdisjoint(words[:1]):
            return ""
        return "signed" if _DECREES.isdisjoint(words) else "ratified"

    def _approves(self, found: Found) -> bool:
        """ "The national council approves the agreement": one that may, and of the document itself."""
        words = self._w.words
        between = words[found.after : self._title.first]
        passes = words[found.first].removeprefix("و") in _PASSES and len(between) < _SUBJECT
        it = words[self._title.first - 1] in _ITSELF or (passes and _THAT.isdisjoint(between))
        return it and not _MAY_APPROVE.isdisjoint(words[max(self._first, found.first - 6) : self._title.first])

    def _is_refused(self, found: Found) -> bool:
        """ "Parliament rejected the ratification of"."""
        before = self._w.words[max(self._first, found.first - 3) : found.first]
        return found.definite and not _REFUSED.isdisjoint(before)

    def _pending(self, found: Found) -> bool:
        words = self._w.words[max(self._first, found.first - 2) : found.first]
        coming = found.definite and any(word in self._table.future or word in self._table.idea for word in words)
        return coming or any(word in self._table.not_yet for word in words)

    def _masdar(self, found: Found) -> str:
        """ "Signing": done, unless the words before it say that it is to come, an idea, or being worked on."""
        start = max(self._first, found.first - _LOOK_BACK)
        if found.first > self._first and self._w.words[found.first - 1] in _DONE:
            return "signed"
        if self._w.words[max(self._first, found.first - 2) : found.first] in _SHALL_BE:
            return "announced"
        if found.cut and self._w.words[found.first].startswith("ب") and self._crowned(start, found.first):
            return "signed"
        if not _ANNIVERSARY.isdisjoint(self._w.words[max(start, found.first - 4) : found.first]):
            return "in_force"  # "the anniversary of the signing of"
        told = self._said_before(found, start)
        if told is not None:
            return told
        earlier = self._signing_before(found, start)
        if earlier is not None:
            return self._masdar(earlier)
        return "announced" if self._w.words[found.first].startswith(("لت", "للت", "لاب", "للا")) else "signed"

    def _said_before(self, found: Found, start: int) -> str | None:
        """What the words before "signing" make of it; None where they say nothing."""
        for index in range(found.first - 1, start - 1, -1):
            word = self._w.words[index]
            if word in self._table.refused:
                return ""
            if word in self._table.future:
                return "announced"
            if word in self._table.idea:
                return "proposed"
            if word in self._table.work and self._w.words[index - 1] not in _AFTER_WORK:
                return "under_negotiation"
            if self._w.broken(index + 1) and index + 1 < found.first:
                return None
        return None

    def _signing_before(self, found: Found, after: int) -> Found | None:
        """ "An agreement … will be signed, and the signing of …": the last one in front of it."""
        if not (found.cut and self._w.words[found.first].startswith("و")):
            return None
        told = self._w.phrases(self._table.statuses, self._first, after)
        return next((one for one in reversed(told) if one.value == "signing"), None)

    def _crowned(self, first: int, after: int) -> bool:
        """ "The talks were crowned by the signing of"."""
        return any(self._w.words[at].removeprefix("و") in _CROWNED for at in range(first, after))

    def _headline_end(self) -> int:
        """The first word behind the headline: the first line, or the one below the day and hour of the news."""
        end = self._w.second_line
        if all(word.isdigit() for word in self._w.words[:end]):
            end = next(filter(self._w.begins_line, range(end + 1, len(self._w))), end)
        return end

    def _hoped(self, found: Found) -> bool:
        """ "Looks forward to reaching an agreement"."""
        words = self._w.words[max(self._first, found.first - 5) : found.first]
        return any(word.removeprefix("و") in _HOPES for word in words)

    def _expects(self, found: Found) -> bool:
        """ "The minister expected" (توقع), which is "signs" of a woman or a body too."""
        return self._w.words[found.first].lstrip("و") == "توقع" and self._w.words[found.after] in _HE

    def _present(self, found: Found) -> str:
        """ "Signs": a headline tells so what was done; elsewhere it is to come."""
        if self._expects(found):
            return ""
        masdar = self._masdar(found)
        headline = found.first < self._headline_end()
        if masdar in ("proposed", "under_negotiation"):
            return masdar
        before = self._w.words[found.first - 1] if found.first else ""
        if any(word in _TOMORROW for word in self._w.words[self._first : self._after]):
            return "announced"
        first = "اول" in self._w.words[max(self._first, found.first - 4) : found.first]  # "the first state that signs"
        return "signed" if (headline or first) and masdar == "signed" and before != "ان" else "announced"
