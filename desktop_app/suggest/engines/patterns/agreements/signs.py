"""Signs that the title of an agreement goes on behind: a comma, brackets, a dash."""

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.patterns.agreements.edges import Edges
from desktop_app.suggest.engines.patterns.agreements.title import ORDINALS, joins_sides
from desktop_app.suggest.engines.patterns.sorts import is_verb

_SUBJECT = frozenset(fold("بشأن حول بخصوص للتعاون").split())
_PURPOSES = frozenset(
    fold(
        "تطوير تعزيز تبادل تنمية توسيع دعم إنشاء تنظيم تشجيع تسهيل حماية زيادة رفع بناء تدريب تأهيل تنسيق تفعيل تحسين "
        "نقل مكافحة إدارة إقامة تنفيذ تقديم توفير استكشاف تمويل"
    ).split()
)
_SHORT_NAME = 7  # words in brackets
_ROUTES = frozenset(fold("طريق الطريق خط الخط سكة أنبوب محور ممر جسر نفق قطار خطوط أنابيب كابل").split())
_BODY = (Kind.ORGANISATION,)


class Signs(Edges):
    """See `Edges`."""

    def _goes_over(self, index: int) -> bool:
        """True where a title goes on behind a sign."""
        return (
            self._second_side(index) or self._told_behind(index) or self._route(index) or self._more_purposes(index)
        )

    def _more_purposes(self, index: int) -> bool:
        """ "On defence، and the building of the army": a further verbal noun behind a comma."""
        word = self._w.words[index]
        if self._part != "subject" or self._w.gap(index).strip() not in ("،", ",") or word[0] != "و":
            return False
        return word[1:] in _PURPOSES and index + 1 < self._end and not is_verb(self._w.words[index + 1])

    def _told_behind(self, index: int) -> bool:
        """ "A memorandum، between the ministries of … ، on …": who makes it and on what, parted by commas."""
        words = self._w.words
        counted = index == self._title.rest + 1 and words[index - 1] in ORDINALS  # "the second memorandum, on …"
        if self._w.gap(index).strip() not in ("،", ","):
            return False
        if words[index] == "مع" and self._part == "head":  # "the twinning agreement، with the town of"
            following = words[index + 1] if index + 1 < self._end else ""
            return following in self._table.body_heads or index + 1 in self._at
        if self._title.definite and not counted:
            return False
        if words[index] == "بين":
            following = words[index + 1] if index + 1 < self._end else ""
            return self._title.between is None and (index + 1 in self._at or following in self._table.body_heads)
        if self._part not in ("head", "between", "toward") or self._title.subject is not None:
            return False
        return words[index] in _SUBJECT or (counted and self._w.phrase(self._table.subject, index) is not None)

    def _behind_brackets(self, index: int) -> int:
        """The word behind a short name in brackets that stands with one of the sides; else 0."""
        if "(" not in self._w.gap(index) or self._part not in ("between", "toward"):
            return 0
        for at in range(index + 1, min(index + _SHORT_NAME, self._end)):
            if ")" in self._w.gap(at):
                return at if self._w.gap(at).strip() == ")" else 0
        return 0

    def _second_side(self, index: int) -> bool:
        """A comma before the second of two sides: "between the ministry ، and the agency"; behind a body also before
        what is called like none."""
        word, first = self._w.words[index], self._from
        if self._part != "between" or self._w.gap(index).strip() not in ("،", ",") or not word.startswith("و"):
            return False
        if any(joins_sides(self._w, at) for at in range(first + 1, index)):
            return False
        if word in self._table.body_heads or index in self._at:
            return True
        body = any(one.first == first and one.after == index for one in self._w.names(first, index, _BODY))
        return body and word[1:] not in self._table.heads and not is_verb(word[1:]) and not is_verb(word)

    def _route(self, index: int) -> bool:
        """A dash between two ends of a road, railway or pipeline: "the Juba - Malakal road"."""
        if self._w.gap(index).strip() not in ("-", "–", "—") or index < self._title.rest + 2:
            return False
        return not _ROUTES.isdisjoint(self._w.words[max(self._title.rest, index - 4) : index - 1])
