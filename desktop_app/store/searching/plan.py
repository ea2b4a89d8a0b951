"""What the index and the columns can say of a query beforehand: all articles that may answer it, and few others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.model.query import ON_MARKS, All, Either, FilterName, Limit, Node, Not, Words
from desktop_app.model.things import ArticleState
from desktop_app.store.searching.judge import has_words, is_on_marks
from desktop_app.store.searching.row import expression, is_sure, make_row
from desktop_app.store.shelf import STATES

_NAME = re.compile(r"[A-Za-z0-9_-]*")
_SHORT = 3  # letters of a beginning for which the index gathers too much before its first answer (0.1 s and more)


@dataclass(frozen=True, slots=True)
class Plan:
    """`match` is an FTS5 expression for the articles that may answer (None: it can't say), `without` one for those
    that surely don't; `where` is the same as SQL about the article on the shelf `s`. `sure`: these articles all answer.
    """

    match: str | None = None
    without: str | None = None
    where: str | None = None
    values: tuple[str, ...] = ()
    slow: bool = False  # `match` takes long before its first answer
    sure: bool = False

    @property
    def expression(self) -> str | None:
        """What to ask the index, None where it has no say."""
        if self.match is None or self.without is None:
            return self.match
        return f"({self.match}) NOT ({self.without})"


_ANY = Plan()


def make_plan(node: Node) -> Plan:
    """The plan of a tree without `Filter`s."""
    match node:
        case Words():
            row = make_row(node)
            if row is None:
                return _ANY
            slow = row.prefix and len(row.words) == 1 and len(row.words[0]) <= _SHORT
            return Plan(expression(row), slow=slow, sure=is_sure(row))
        case Limit():
            where, values = _condition(node)
            return Plan(where=where, values=values, sure=node.name not in ON_MARKS)
        case All(parts):
            return _all(parts)
        case Either(parts):
            return _either([make_plan(part) for part in parts])
        case Not(part):
            return _not(part)
    return _ANY


def _all(parts: Sequence[Node]) -> Plan:
    plans = [make_plan(part) for part in parts if _says_which_articles(part, parts)]
    matches = [plan for plan in plans if plan.match is not None]
    quick = [plan for plan in matches if not plan.slow]
    used = quick or matches
    wheres = [plan for plan in plans if plan.where is not None]
    without = [plan.without for plan in plans if plan.without is not None]
    return Plan(
        " AND ".join(f"({plan.match})" for plan in used) or None,
        " OR ".join(f"({one})" for one in without) or None,
        " AND ".join(f"({plan.where})" for plan in wheres) or None,
        tuple(value for plan in wheres for value in plan.values),
        slow=bool(used) and not quick,
        sure=all(plan.sure for plan in plans) and used == matches and not any(is_on_marks(part) for part in parts),
    )


def _says_which_articles(part: Node, parts: Sequence[Node]) -> bool:
    """Filters on marks are true of one mark together, and beside words say where hits lie: then only a plain one
    says something about the article, that it has such a mark.
    """
    if not is_on_marks(part) or isinstance(part, Limit):
        return True
    return all(isinstance(one, Not) for one in parts if is_on_marks(one)) and not any(has_words(one) for one in parts)


def _either(plans: Sequence[Plan]) -> Plan:
    matches = [plan.match for plan in plans]
    wheres = [plan.where for plan in plans]
    one_sided = all(plan.where is None for plan in plans) or all(plan.match is None for plan in plans)
    return Plan(
        " OR ".join(f"({match})" for match in matches) if None not in matches else None,
        None,
        " OR ".join(f"({where})" for where in wheres) if None not in wheres else None,
        tuple(value for plan in plans for value in plan.values) if None not in wheres else (),
        slow=any(plan.slow for plan in plans),
        sure=one_sided and all(plan.sure and plan.without is None for plan in plans),
    )


def _not(part: Node) -> Plan:
    plan = make_plan(part)
    if is_on_marks(part) and plan.where is not None and isinstance(part, Limit):
        return Plan(where=f"NOT ({plan.where})", values=plan.values)
    if not plan.sure or plan.without is not None:
        return _ANY
    if plan.match is None and plan.where is not None:
        return Plan(where=f"NOT ({plan.where})", values=plan.values, sure=True)
    if plan.where is None and plan.match is not None and not plan.slow:
        return Plan(without=plan.match, sure=True)
    return _ANY


def _condition(limit: Limit) -> tuple[str, tuple[str, ...]]:
    places = ", ".join("?" * len(limit.values))
    match limit.name:
        case FilterName.PAIR:
            one = [f"instr(s.pairs, '{value}')" if value else "s.pairs = ''" for value in map(_name, limit.values)]
            return " OR ".join(one), ()
        case FilterName.OUTLET:
            return f"s.outlet_key IN ({places})", limit.values
        case FilterName.DATE:
            return "s.day BETWEEN ? AND ?", limit.values
        case FilterName.STATE:
            return f"s.state IN ({', '.join(str(STATES.index(ArticleState(value))) for value in limit.values)})", ()
        case FilterName.KIND:
            return " OR ".join(f"instr(s.kinds, ' {value} ')" for value in map(_name, limit.values)), ()
        case FilterName.RECORD:
            own = "(SELECT id FROM article WHERE number = s.number)"
            marks = f"SELECT 1 FROM annotation m WHERE m.article = {own} AND +m.record IN ({places})"
            return f"EXISTS ({marks})", limit.values
    raise TypeError(f"no condition for {limit!r}")


def _name(value: str) -> str:
    """A pair or a kind, for SQL; it is one of ours, so nothing else than letters and signs of names may be in it."""
    if not _NAME.fullmatch(value):
        raise ValueError(value)
    return value
