"""Whether a noun for a meeting means a certain one: by its form, the words around it, and who is named."""

from collections.abc import Callable

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.denials import Denials
from desktop_app.suggest.engines.patterns.meetings.around import Around, Mention
from desktop_app.suggest.engines.patterns.meetings.bodies import body_before, joint_body, sits_alone
from desktop_app.suggest.engines.patterns.sorts import is_verb

_ABOUT = frozenset(fold("بشأن حول على الرامية المتعلقة الهادفة لإنهاء لوقف").split())
_TO = frozenset(("الي", "إلي"))
_THAT = frozenset(("ان", "وان", "بان"))
_WHILE = frozenset(fold("خلال وخلال عقب أثناء لدى ولدى عند").split())
_GIVES = frozenset(
    form + word
    for word in fold("وجه وجهت نقل نقلت سلم سلمت تلقى تلقت تسلم تسلمت حمل حملت قدم قدمت يوجه توجه توجيه").split()
    for form in ("", "و", "ف", "ب", "ل")
)
_GIVEN = 14  # words from "extended" to "an invitation"
_ASKED = 20  # words from "an invitation" to what it asks to
_TO_COME = frozenset(fold("لزيارة زيارة للمشاركة لحضور للقيام لأداء").split())
_HOSTS = frozenset(fold("استضافت استضاف تستضيف يستضيف احتضنت احتضن تحتضن يحتضن ترعى يرعى رعت رعى").split())
_RECEIVED = frozenset(
    form + word for word in fold("تلقى تلقت يتلقى أجرى أجرت أجريا يجري جرى").split() for form in ("", "و", "ف")
)
_WITH = frozenset(("مع", "بين"))
_FROM = frozenset(("من", "مع", "بين"))
_RECEIVER = 4  # words from "received" to a call
_OWN_BODY = 30  # words from a body to its session
_BY_WHOM = 6  # words from a call to "from" whom
_LASTS = frozenset((
    "قام", "يقوم", "هي", "تستغرق", "استغرقت", "تستمر", "استمرت", "دامت", "تدوم", "بدءا",
))  # fmt: skip
_TO_REGIONS = frozenset(("في", "الي"))
_REGIONAL = frozenset(
    fold("خليجية آسيوية أفريقية إفريقية أوروبية عربية إقليمية مغاربية لاتينية شرق غرب خارجية أمريكية أميركية").split()
)
_AT = frozenset((
    "في", "فى", "خلال", "اثناء", "ضمن", "عقب", "وخلال", "وفي", "وعقب", "بعد", "وبعد", "ختام", "نهايه", "مستهل",
))  # fmt: skip
_HELD = frozenset(
    form + word
    for word in fold(
        "انطلقت انطلق تنطلق ينطلق استؤنفت استأنفت استأنف تستأنف يستأنف استأنفا بدأت تبدأ جرت جرى تجري يجري عقدت عقد "
        "عقدا تعقد يعقد يعقدان انعقدت انعقد تنعقد اختتمت تختتم أقيم أقيمت تواصلت تتواصل"
    ).split()
    for form in ("", "و", "ف", "س", "وس")
)
"""What is done to talks themselves: not "discussed" (بحث) and "received" (استقبل)."""
_BOTH = frozenset(("الجانبان", "الطرفان", "البلدان"))
_WHICH = frozenset(("التي", "الذي"))
_MEDIA = frozenset(
    fold("وكالة لوكالة صحيفة الصحيفة لصحيفة جريدة مجلة قناة لقناة التلفزيون تلفزيون إذاعة الإذاعة").split()
)
"""Who interviews somebody."""
_MEANS = frozenset(fold("عبر تقنية تقنيات خاصية بواسطة طريق نظام وسائل منصة").split())
_LED = frozenset(
    fold(
        "ترأسه ترأسها ترأسته أقيم أقيمت انتظم انتظمت احتضنه احتضنها احتضنته احتضنتها نظم نظمت جرى جرت حضره حضرها "
        "حضرته شهده شهدها عقد عقدت أشرف جمع رسمي رسمية بهيج كبير"
    ).split()
)
_OF_STATES = frozenset(fold("وزراء قادة رؤساء زعماء").split())
_SITTINGS = ("جلسه", "جلسته", "جلستها", "اجتماعه", "اجتماعها")
_SUMMITS = frozenset(("للقمه", "للقمم"))
_CEREMONIES = frozenset(
    fold("تقديم تقبل قبول استقبال ترحيب تكريم تسليم تقليد وداع افتتاح تنصيب عشاء غداء رسمية تدشين تبادل إطلاق").split()
)


class Judge(Around):
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
            said = self._before(one) in _THAT and told
            return 0.85 if said or following == "هذه" or self._is_during(one) or following in _TO else 0.0
        if following in self._table.titles or self._name_at(one.after, Kind.PERSON):
            return 0.9
        if self._name_at(one.after, Kind.COUNTRY) or self._name_at(one.after, Kind.PLACE):
            return 0.85 if one.invited else 0.6
        if following in _TO or self._name_at(one.after + 1, Kind.COUNTRY):
            return 0.85 if self._is_done(one) or self._is_during(one) else 0.65
        if following in _LASTS or following in self._table.done or following == "هذه":
            return 0.85
        if self._is_during(one) and (following.startswith("ال") or self._name_at(one.after, Kind.ORGANISATION)):
            return 0.8  # "at the end of the parliament's visit"
        if self._before(one) in _AT and is_verb(following):
            return 0.8  # "on a visit with which he seeks"
        return 0.7 if one.invited and following in ("البلاد", "بلاده", "العاصمه") else 0.0

    def _to_country(self, one: Mention) -> bool:
        """ "His visit to Ethiopia" (زيارته لإثيوبيا)."""
        return self._next(one).startswith("ل") and self._name_at(one.after, Kind.COUNTRY)

    def _talks(self, one: Mention) -> float:
        if one.definite:
            return self._definite_talks(one)
        following = self._next(one)
        if self._is_council_s(one, following):
            return 0.0
        with_whom = following in ("بين", "مع", "جمع", "جمعه", "جمعت") or following in self._table.titles
        done = self._is_done(one)
        one.sure = True
        if following in _OF_STATES:
            return 0.0  # a gathering of several states: an event
        if following in self._table.bodies and not _OF_STATES.isdisjoint(self._bare_words(one.after, 5)):
            return 0.0  # "a meeting of the council of the leaders of"
        if following in self._table.bodies or self._of_a_body(one):
            one.sort = "body"
            told = done or self._is_during(one)
            return 0.75 if joint_body(self._w, one.after) and not told else 0.6 if told else 0.0
        discussed = self._w.words[one.first].endswith("مناقشات") and following not in _WITH
        if discussed or self._is_purpose(one) or not _MEDIA.isdisjoint(self._w.words[one.after : one.after + 2]):
            return 0.0
        if done or (with_whom and self._is_during(one)):
            return 0.9
        if self._is_during(one) or with_whom or self._name_at(one.after, Kind.PERSON):
            return 0.8
        return 0.75 if one.after > one.rest and self._w.begins_line(one.first) else 0.0

    def _is_purpose(self, one: Mention) -> bool:
        """ "Went to Damascus to meet officials" (للقاء مسؤولين): a verb rather than a meeting."""
        bare = one.after == one.rest and self._w.words[one.first] == "للقاء"
        named = self._next(one) in self._table.titles or self._name_at(one.after, Kind.PERSON)
        return bare and self._next(one).endswith(("ين", "ات")) and not named

    def _is_council_s(self, one: Mention, following: str) -> bool:
        """ "The sitting of the cabinet", "parliament held its sitting"."""
        if one.rest > one.first + 1 or following in _WITH or not self._w.words[one.first].endswith(_SITTINGS):
            return False
        return sits_alone(self._w, one.first, one.after)

    def _of_a_body(self, one: Mention) -> bool:
        """ "Its meeting", "a session": mostly of parliaments and councils."""
        word = self._w.words[one.first]
        return word.endswith(("اجتماعها", "اجتماعهم")) or (word.endswith("جلسه") and one.rest == one.first + 1)

    def _definite_talks(self, one: Mention) -> float:
        following = self._next(one)
        if self._is_council_s(one, following):
            return 0.0
        if following.startswith("ل") and following in self._table.bodies:
            both = not _BOTH.isdisjoint(self._w.words[max(0, one.first - 2) : one.first])
            if not (joint_body(self._w, one.after) or both):
                return 0.0  # "the first meeting of the heads of state" is an event
            one.sort, one.sure = "body", True
            return 0.85
        if self._is_elsewhere(one) or (following in _ABOUT and self._w.words[one.first].endswith("مفاوضات")):
            return 0.0
        if self._w.words[one.first].endswith("مقابله") and self._before(one).startswith("ال"):
            return 0.0  # "the corresponding period"
        if self._is_during(one) or self._before(one) in self._table.subject_of:
            return 0.9
        if self._is_hosted(one) or self._of_two(one) or self._is_held(one) or self._that_were(one):
            one.sure = True
            return 0.85
        if following in self._table.subject_of and self._before(one) in _THAT:
            return 0.85  # "that the talks dealt with"
        if following in _ABOUT or self._before(one) in _THAT:
            return 0.0
        if self._is_one(one):
            return 0.85
        one.refers = True
        return 0.6

    def _is_hosted(self, one: Mention) -> bool:
        """ "Asmara hosted the negotiations between"."""
        return not _HOSTS.isdisjoint(self._w.words[max(self._w.sentence(one.first)[0], one.first - 3) : one.first])

    def _is_held(self, one: Mention) -> bool:
        """ "Tomorrow begin the indirect negotiations": told of by the verb, which stands a word or two before."""
        return not _HELD.isdisjoint(self._near(one))

    def _that_were(self, one: Mention) -> bool:
        """ "The talks that took place in the palace"."""
        behind = self._w.words[one.after : one.after + 2]
        return len(behind) == 2 and behind[0] in _WHICH and behind[1] in self._table.done

    def _is_elsewhere(self, one: Mention) -> bool:
        """ "On the margin of the ministerial meeting", "the meeting to prepare the summit": of several states."""
        margin = self._before(one) == "هامش" and self._w.words[one.first].endswith("اجتماع")
        return margin or not _SUMMITS.isdisjoint(self._w.words[one.after : one.after + 3])

    def _is_one(self, one: Mention) -> bool:
        return self._w.words[one.first].endswith(("لقاء", "اجتماع", "جلسه", "خلوه"))

    def _meetings(self, one: Mention) -> float:
        """ "Meetings of the commission": plural nouns only where a body meets or in a headline."""
        following = self._next(one)
        of_states = not _OF_STATES.isdisjoint(self._bare_words(one.after, 5))
        if following in self._table.bodies and not of_states and self._w.words[one.first].endswith("اجتماعات"):
            one.sort = "body"
            return 0.65
        if following == "مع" and self._is_done(one):
            return 0.6
        told = self._before(one) in _AT or self._before(one) in self._table.subject_of
        if one.definite and (told or following in self._table.subject_of or following == "مع"):
            one.refers = not (told and following == "مع")  # "after the meetings with"
            return 0.6
        return 0.75 if self._w.begins_line(one.first) and following == "بين" and one.after > one.rest else 0.0

    def _session(self, one: Mention) -> float:
        """ "The fifteenth session of the joint committee"; "the session" only where one was told of."""
        following = self._next(one)
        if self._w.words[one.rest - 1].endswith(("دورته", "دورتها")):
            one.sort, one.sure = "body", True
            told = one.after > one.rest and self._before(one) not in _AT
            return 0.8 if told and self._behind_body(one) else 0.0
        if following.startswith("ل") and joint_body(self._w, one.after, session=one.definite):
            one.sort, one.sure = "body", True
            return 0.85
        if self._before(one).endswith("هذه"):
            one.sort, one.sure = "body", True
            return 0.7
        return 0.7 if one.definite and not following.startswith("ل") else 0.0

    def _behind_body(self, one: Mention) -> bool:
        """ "The joint committee held its seventh session"."""
        first = max(self._w.sentence(one.first)[0], one.first - _OWN_BODY)
        return body_before(self._w, first, one.first) is not None

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
        told = told or (self._before(one) in _THAT and is_verb(self._next(one)))  # "that the call touched on"
        return 0.7 if one.definite and told else 0.0

    def _reception(self, one: Mention) -> float:
        if one.after > one.rest and not one.definite and not _HELD.isdisjoint(self._near(one)):
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
        if not one.definite and self._before(one) in _AT and self._is_told(one):
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
        held = not one.definite and not _HELD.isdisjoint(self._near(one))
        one.sure = own or held or self._of_two(one) or following in ("بين", "جمعت", "مع", "تجمع")
        return 0.75 if one.sure else 0.0

    def _near(self, one: Mention) -> list[str]:
        """The few words before it, in its sentence."""
        return self._w.words[max(self._w.sentence(one.first)[0], one.first - 3) : one.first]

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
