"""Whether a noun for a meeting means a certain one: by its form, the words around it, and who is named."""

from collections.abc import Callable

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.denials import Denials
from desktop_app.suggest.engines.patterns.meetings.around import AT, HELD, THAT, Mention
from desktop_app.suggest.engines.patterns.meetings.bodies import joint_body
from desktop_app.suggest.engines.patterns.meetings.judge_talks import TalksJudge
from desktop_app.suggest.engines.patterns.sorts import is_verb

_TO = frozenset(("الي", "إلي"))
_WHILE = frozenset(fold("خلال وخلال عقب أثناء لدى ولدى عند").split())
_GIVES = frozenset(
    form + word
    for word in fold("وجه وجهت نقل نقلت سلم سلمت تلقى تلقت تسلم تسلمت حمل حملت قدم قدمت يوجه توجه توجيه").split()
    for form in ("", "و", "ف", "ب", "ل")
)
_GIVEN = 14  # words from "extended" to "an invitation"
_ASKED = 20  # words from "an invitation" to what it asks to
_TO_COME = frozenset(fold("لزيارة زيارة للمشاركة لحضور للقيام لأداء").split())
_RECEIVED = frozenset(
    form + word for word in fold("تلقى تلقت يتلقى أجرى أجرت أجريا يجري جرى").split() for form in ("", "و", "ف")
)
_FROM = frozenset(("من", "مع", "بين"))
_RECEIVER = 4  # words from "received" to a call
_BY_WHOM = 6  # words from a call to "from" whom
_LASTS = frozenset((
    "قام", "يقوم", "هي", "تستغرق", "استغرقت", "تستمر", "استمرت", "دامت", "تدوم", "بدءا",
))  # fmt: skip
_NTH = frozenset(form + word for word in fold("أول ثاني ثالث رابع خامس آخر").split() for form in ("", "و", "ك", "ب"))
"""Of "his first visit to" (أول زيارة له إلى)."""
_TO_REGIONS = frozenset(("في", "الي"))
_REGIONAL = frozenset(
    fold("خليجية آسيوية أفريقية إفريقية أوروبية عربية إقليمية مغاربية لاتينية شرق غرب خارجية أمريكية أميركية").split()
)
_MEANS = frozenset(fold("عبر تقنية تقنيات خاصية بواسطة طريق نظام وسائل منصة").split())
_LED = frozenset(
    fold(
        "ترأسه ترأسها ترأسته أقيم أقيمت انتظم انتظمت احتضنه احتضنها احتضنته احتضنتها نظم نظمت جرى جرت حضره حضرها "
        "حضرته شهده شهدها عقد عقدت أشرف جمع رسمي رسمية بهيج كبير"
    ).split()
)
_CEREMONIES = frozenset(
    fold("تقديم تقبل قبول استقبال ترحيب تكريم تسليم تقليد وداع افتتاح تنصيب عشاء غداء رسمية تدشين تبادل إطلاق").split()
)


class Judge(TalksJudge):
    """How likely a noun means a certain meeting; 0 where it hardly does."""

    def score(self, mention: Mention) -> float:
        within = mention.first in self._w.in_bodies and not self._is_event_of_two(mention)
        within = within or mention.first in self._w.reading.shared(Denials).words
        if within or self._in_general(mention):
            return 0.0
        judge: Callable[[Mention], float] = getattr(self, f"_{mention.sort}")
        return judge(mention)

    def _is_event_of_two(self, one: Mention) -> bool:
        """ "The fourth meeting of the council for strategic cooperation" as an engine of names took it."""
        of_two = one.sort == "summit" and self._of_two(one)
        if not of_two and (one.sort not in ("talks", "session") or not joint_body(self._w, one.after)):
            return False
        return any(name.first == one.first for name in self._w.names(one.first, one.after + 8, (Kind.EVENT,)))

    def _visit(self, one: Mention) -> float:
        if one.definite:
            return 0.85
        following = self._next(one)
        one.invited = self._invited(one)
        one.sure = True
        if one.after > one.rest:
            return 0.9
        if self._w.words[one.first].endswith(("ته", "تها", "تهما", "تهم", "تي", "تكم")):
            told = following in self._table.subject_of or self._to_country(one)
            said = self._before(one) in THAT and told
            return 0.85 if said or following == "هذه" or self._is_during(one) or following in _TO else 0.0
        if following in self._table.titles or self._name_at(one.after, Kind.PERSON):
            return 0.9
        if self._name_at(one.after, Kind.COUNTRY) or self._name_at(one.after, Kind.PLACE):
            return 0.85 if one.invited else 0.6
        if following in _TO or self._name_at(one.after + 1, Kind.COUNTRY):
            return 0.85 if self._is_done(one) or self._is_during(one) else 0.65
        if following in _LASTS or following in self._table.done or following == "هذه":
            return 0.85
        if self._before(one) in _NTH:
            return 0.8
        if self._is_during(one) and (following.startswith("ال") or self._name_at(one.after, Kind.ORGANISATION)):
            return 0.8  # "at the end of the parliament's visit"
        if self._before(one) in AT and is_verb(following):
            return 0.8  # "on a visit with which he seeks"
        return 0.7 if one.invited and following in ("البلاد", "بلاده", "العاصمه") else 0.0

    def _to_country(self, one: Mention) -> bool:
        """ "His visit to Ethiopia" (زيارته لإثيوبيا)."""
        return self._next(one).startswith("ل") and self._name_at(one.after, Kind.COUNTRY)

    def _call(self, one: Mention) -> float:
        own = self._own_words(one)
        if self._before(one) in _MEANS and (one.definite or self._before(one) != "عبر"):
            return 0.0  # "by way of video calls"
        one.sure = any("هاتف" in word or "مكالم" in word or word.startswith(("مرءي", "المرءي")) for word in own)
        if one.sure:
            return 0.9
        first = max(self._w.sentence(one.first)[0], one.first - _RECEIVER)
        received = not one.definite and not _RECEIVED.isdisjoint(self._w.words[first : one.first])
        behind = self._w.words[one.after : one.after + _BY_WHOM]
        if received and (not _FROM.isdisjoint(behind) or self._next(one).startswith(("بنظير", "برءيس", "بوزير"))):
            one.sure = True
            return 0.85
        told = self._is_during(one) or self._before(one) in self._table.subject_of
        told = told or (self._before(one) in THAT and is_verb(self._next(one)))  # "that the call touched on"
        return 0.7 if one.definite and told else 0.0

    def _reception(self, one: Mention) -> float:
        if one.after > one.rest and not one.definite and not HELD.isdisjoint(self._near(one)):
            return 0.7  # "an official reception was held for the president"
        if self._before(one) not in _WHILE and not (self._before(one) == "بعد" and one.after > one.rest):
            return 0.0
        who = one.definite or self._next(one) in self._table.titles or self._name_at(one.after, Kind.PERSON)
        own = self._w.words[one.first].endswith(("له", "لها"))
        return 0.7 if who or own or one.after > one.rest else 0.0

    def _signing(self, one: Mention) -> float:
        one.sure = True
        return 0.9

    def _ceremony(self, one: Mention) -> float:
        one.sure = one.after > one.rest
        if one.sure:
            return 0.85 if not self._w.words[one.first].endswith("مراسيم") else 0.0  # decrees too
        following = self._next(one)
        if following in _CEREMONIES or (following.startswith("ال") and following[2:] in _CEREMONIES):
            one.after += 1
            one.sure = True
            if self._w.words[one.after : one.after + 1] == ["اوراق"]:  # "the presentation of credentials"
                one.after = min(one.after + 2, len(self._w))
            return 0.8
        if not one.definite and self._before(one) in AT and self._is_told(one):
            one.sure = True
            return 0.8
        decrees = self._w.words[one.first].endswith("مراسيم")
        return 0.7 if one.definite and not decrees else 0.0

    def _is_told(self, one: Mention) -> bool:
        """ "At a ceremony that the king led", "during a ceremony in the capital"."""
        return self._next(one) in _LED or self._next(one).startswith(("بالعاصم", "بمقر", "بقصر"))

    def _press(self, one: Mention) -> float:
        one.sure = True
        return 0.9

    def _summit(self, one: Mention) -> float:
        following = self._next(one)
        own = any(word in self._table.summits for word in self._own_words(one))
        if self._before(one).endswith("ات"):
            return 0.0  # "summit meetings"
        held = not one.definite and not HELD.isdisjoint(self._near(one))
        theirs = self._w.words[one.rest - 1].endswith(("قمتهما", "قمتهم"))
        bare = one.definite and not theirs and one.after == one.rest
        if bare and self._is_during(one) and not following.startswith("ال"):
            return 0.6  # "after the summit", where one of two was told of
        own = own or theirs
        one.sure = own or held or self._of_two(one) or following in ("بين", "جمعت", "مع", "تجمع")
        return 0.75 if one.sure else 0.0

    def _tour(self, one: Mention) -> float:
        """ "A Gulf tour", "his tour in Latin America": a visit to several states. "A round of talks" is another, and so
        is a walk through a fair."""
        if self._w.words[one.first].endswith(("ته", "تها")) and one.after > one.rest:
            return 0.0  # "the dialogue held its third round"
        one.sort, one.sure = "visit", not one.definite
        after = one.after + (self._next(one) in _TO_REGIONS)
        place = any(self._name_at(at, kind) for at in (one.after, after) for kind in (Kind.PLACE, Kind.COUNTRY))
        if not (one.definite or one.cut) and (self._next(one) in _REGIONAL or place):
            return 0.75
        own = self._w.words[one.first].endswith(("ته", "تها"))
        return 0.75 if own and not one.cut and (place or self._is_done(one)) else 0.0

    def _forum(self, one: Mention) -> float:
        one.sure = True
        before = self._before(one)
        held = self._is_done(one) or before.endswith(("انعقاد", "تنظيم", "افتتاح"))
        return 0.6 if held and not one.definite else 0.0

    def _invitation(self, one: Mention) -> float:
        one.invited = True
        first, after = self._w.sentence(one.first)
        before = self._w.words[max(first, one.first - 3) : one.first]
        if not one.definite:
            given = not _GIVES.isdisjoint(self._w.words[max(first, one.first - _GIVEN) : one.first])
            to_come = not _TO_COME.isdisjoint(self._w.words[one.after : min(after, one.after + _ASKED)])
            bare = one.after == one.rest  # "an invitation to visit" is marked at the visit
            visit = bare and any("زيار" in word for word in self._w.words[one.after : one.after + 2])
            one.sure = given and to_come and not visit
            return 0.85 if one.sure else 0.0
        told = "تتضمن" in before or "تضمنت" in before or "يتضمن" in before  # "a letter that holds the invitation to"
        if one.definite and told:
            one.sure = True
            return 0.85
        return 0.85 if one.definite and any(word in self._table.accepts for word in before) else 0.0
