"""Words of the screen for the names of the model: kinds, fields, choices, states, steps of the history."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.model.kinds import Kind
from desktop_app.model.states import ArticleState
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.word_tables import (
    ANY,
    CHOICES,
    CURRENCIES,
    FIELDS,
    KINDS,
    MARK_AS,
    MONTHS,
    NEW,
    SHORT_MONTHS,
    STATES,
    STEPS,
)

if TYPE_CHECKING:
    from desktop_app.model.things import Record

_tr = QCoreApplication.translate


def kind_name(kind: Kind) -> str:
    """The kind's name: the project's own word for it, else that of the interface."""
    given = _given_name(kind)
    if given or kind in KINDS:
        return given or _tr("Kind", KINDS[kind])
    return _tr("Kind", ANY["name"])


def mark_as(kind: Kind) -> str:
    """The words before the line of the chooser."""
    if kind in KINDS and not _given_name(kind):
        return _tr("Kind", MARK_AS[kind])
    return _tr("Kind", ANY["mark_as"]).format(kind=kind_name(kind))


def new_of(kind: Kind) -> str:
    """The words of the row that makes a record."""
    if kind in KINDS and not _given_name(kind):
        return _tr("Kind", NEW[kind])
    return _tr("Kind", ANY["new"]).format(kind=kind_name(kind))


def _given_name(kind: Kind) -> str:
    """What the project calls the kind, one's own by its other name where it has no other; "" where it says nothing."""
    known = kind_looks().of(kind)
    first, second = (known.label, known.label_en) if look().language == "ar" else (known.label_en, known.label)
    return first or (second if kind.own else "")


def field_name(name: str) -> str:
    """The label of a field."""
    return _tr("Field", FIELDS[name])


def choice_name(name: str) -> str:
    """The word of a choice; the choice itself where it is none of ours."""
    return _tr("Choice", CHOICES[name]) if name in CHOICES else name


def state_name(state: ArticleState) -> str:
    """The word of an article's state."""
    return _tr("State", STATES[state])


def step_name(name: str) -> str:
    """The word of a step of the history; its key where it is none of ours."""
    return _tr("Step", STEPS[name]) if name in STEPS else name


def currency_name(code: str) -> str:
    """The currency's name; its code where it is none of ours."""
    return _tr("Currency", CURRENCIES[code]) if code in CURRENCIES else code


def month_name(month: int) -> str:
    """The month's name, 1 to 12; in Arabic the one that is chosen in the settings."""
    return _chosen_month(month) or _tr("Month", MONTHS[month - 1])


def short_month_name(month: int) -> str:
    """As `month_name`, in three letters where the language has such a form."""
    return _chosen_month(month) or _tr("Short month", SHORT_MONTHS[month - 1])


def _chosen_month(month: int) -> str:
    """ "" where the translation has the name that is wanted."""
    if look().language != "ar" or look().months == "egypt":
        return ""
    from desktop_app.arabic.months import MONTHS

    return MONTHS[look().months][month - 1]


def record_name(record: "Record") -> str:
    """The record's name in the language of the interface, the Arabic one where there is no other."""
    english = look().language == "en" and record.label_en
    return record.label_en if english else record.label or record.label_en
