"""Whether a noun for talks, a meeting or a session means certain ones."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.meetings.around import AT, HELD, THAT, Around, Mention
from desktop_app.suggest.engines.patterns.meetings.bodies import body_before, joint_body, sits_alone

_ABOUT = frozenset(fold("بشأن حول على الرامية المتعلقة الهادفة لإنهاء لوقف").split())
_HOSTS = frozenset(fold("استضافت استضاف تستضيف يستضيف احتضنت احتضن تحتضن يحتضن ترعى يرعى رعت رعى").split())
_WITH = frozenset(("مع", "بين"))
_OWN_BODY = 30  # words from a body to its session
_BOTH = frozenset(("الجانبان", "الطرفان", "البلدان"))
_WHICH = frozenset(("التي", "الذي"))
_MEDIA = frozenset(
    fold("وكالة لوكالة صحيفة الصحيفة لصحيفة جريدة مجلة قناة لقناة التلفزيون تلفزيون إذاعة الإذاعة").split()
)
"""Who interviews somebody."""
_OF_STATES = frozenset(fold("وزراء قادة رؤساء زعماء").split())
_FOR_FIRMS = frozenset(fold("لرجال للشركات للمستثمرين لمسؤولي لأصحاب لممثلي").split())
_REGIONS = frozenset(fold("العربي الخليجي الإسلامي الأفريقي الأوروبي المغاربي الإقليمي الدولي الأممي الوزاري").split())
"""Whose meetings many states attend: events."""
_COUNCIL = frozenset(fold("مجلس المجلس لمجلس للمجلس").split())
_OF_ONE_STATE = frozenset(
    fold("الحكومي الحكومة الوزراء الوزاري النواب الأعيان الشورى الأمة الشعب السيادة القضاء المستشارين الإدارة").split()
)
_BYGONE = frozenset(fold("السابقة الماضية المنصرمة السالفة").split())
_SITTINGS = ("جلسه", "جلسته", "جلستها", "اجتماعه", "اجتماعها")
_OF_NO_TALKS = frozenset(
    form + word
    for word in fold(
        "عامة علنية برلمانية نيابية تشريعية محاكمة استماع تداول تصويت نقاشية حوارية تدريبية توعوية"
    ).split()
    for form in ("", "ال", "لل")
)
"""What behind "session" makes it one of a parliament, a court, an exchange or a panel."""
_SUMMITS = frozenset(("للقمه", "للقمم"))


class TalksJudge(Around):
    """How likely talks, meetings and sessions are certain ones; 0 where they hardly are."""

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
        if following in _FOR_FIRMS:
            one.sort = "forum"
            return 0.75 if done else 0.0
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

    def _is_cabinet_s(self, one: Mention, following: str) -> bool:
        """ "The meeting of the council of government"."""
        behind = self._w.words[one.after + 1 : one.after + 2]
        return following in _COUNCIL and not _OF_ONE_STATE.isdisjoint(behind)

    def _is_council_s(self, one: Mention, following: str) -> bool:
        """ "The sitting of the cabinet", "parliament held its sitting", "a plenary session", "a court's session"."""
        if self._is_cabinet_s(one, following):
            return True
        if following in _OF_NO_TALKS and self._w.words[one.rest - 1].endswith("جلسه"):
            return True
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
        if following in self._table.subject_of and self._before(one) in THAT:
            return 0.85  # "that the talks dealt with"
        if following in _ABOUT or self._before(one) in THAT:
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
        return not HELD.isdisjoint(self._near(one))

    def _that_were(self, one: Mention) -> bool:
        """ "The talks that took place in the palace"."""
        behind = self._w.words[one.after : one.after + 2]
        return len(behind) == 2 and behind[0] in _WHICH and behind[1] in self._table.done

    def _is_elsewhere(self, one: Mention) -> bool:
        """ "On the margin of the ministerial meeting", "the meeting to prepare the summit": of several states."""
        behind = self._w.words[one.after : one.after + 1]
        if self._w.words[one.first].endswith("اجتماع") and not _REGIONS.isdisjoint(behind):
            return True  # "the Arab emergency meeting"
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
        if one.definite and one.after > one.rest and self._that_were(one):
            one.sort, one.sure = "talks", True
            return 0.75
        if not _BYGONE.isdisjoint(self._w.words[one.after : one.after + 2]):
            return 0.0  # "the six meetings before"
        told = self._before(one) in AT or self._before(one) in self._table.subject_of
        if one.definite and (told or following in self._table.subject_of or following == "مع"):
            one.refers = not (told and following == "مع")  # "after the meetings with"
            return 0.6
        return 0.75 if self._w.begins_line(one.first) and following == "بين" and one.after > one.rest else 0.0

    def _session(self, one: Mention) -> float:
        """ "The fifteenth session of the joint committee"; "the session" only where one was told of."""
        following = self._next(one)
        if self._w.words[one.rest - 1].endswith(("دورته", "دورتها")):
            one.sort, one.sure = "body", True
            told = one.after > one.rest and self._before(one) not in AT
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

    def _near(self, one: Mention) -> list[str]:
        """The few words before it, in its sentence."""
        return self._w.words[max(self._w.sentence(one.first)[0], one.first - 3) : one.first]
