"""Words of the screen for the names of the model: kinds, fields, choices, states, steps of the history."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.model.kinds import Kind
from desktop_app.model.states import ArticleState
from desktop_app.ui.language import QT_TRANSLATE_NOOP
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look

if TYPE_CHECKING:
    from desktop_app.model.things import Record

_KINDS = {
    Kind.PERSON: QT_TRANSLATE_NOOP("Kind", "Person"),
    Kind.ORGANISATION: QT_TRANSLATE_NOOP("Kind", "Organisation"),
    Kind.COUNTRY: QT_TRANSLATE_NOOP("Kind", "Country"),
    Kind.PLACE: QT_TRANSLATE_NOOP("Kind", "Place"),
    Kind.AGREEMENT: QT_TRANSLATE_NOOP("Kind", "Agreement"),
    Kind.SECTOR: QT_TRANSLATE_NOOP("Kind", "Sector"),
    Kind.MEETING: QT_TRANSLATE_NOOP("Kind", "Meeting"),
    Kind.FIGURE: QT_TRANSLATE_NOOP("Kind", "Figure"),
    Kind.STATEMENT: QT_TRANSLATE_NOOP("Kind", "Statement"),
    Kind.EVENT: QT_TRANSLATE_NOOP("Kind", "Event"),
}
_MARK_AS = {
    Kind.PERSON: QT_TRANSLATE_NOOP("Kind", "Mark as person:"),
    Kind.ORGANISATION: QT_TRANSLATE_NOOP("Kind", "Mark as organisation:"),
    Kind.COUNTRY: QT_TRANSLATE_NOOP("Kind", "Mark as country:"),
    Kind.PLACE: QT_TRANSLATE_NOOP("Kind", "Mark as place:"),
    Kind.AGREEMENT: QT_TRANSLATE_NOOP("Kind", "Mark as agreement:"),
    Kind.SECTOR: QT_TRANSLATE_NOOP("Kind", "Mark as sector:"),
    Kind.MEETING: QT_TRANSLATE_NOOP("Kind", "Mark as meeting:"),
    Kind.FIGURE: QT_TRANSLATE_NOOP("Kind", "Mark as figure:"),
    Kind.STATEMENT: QT_TRANSLATE_NOOP("Kind", "Mark as statement:"),
    Kind.EVENT: QT_TRANSLATE_NOOP("Kind", "Mark as event:"),
}
_NEW = {
    Kind.PERSON: QT_TRANSLATE_NOOP("Kind", "New person"),
    Kind.ORGANISATION: QT_TRANSLATE_NOOP("Kind", "New organisation"),
    Kind.COUNTRY: QT_TRANSLATE_NOOP("Kind", "New country"),
    Kind.PLACE: QT_TRANSLATE_NOOP("Kind", "New place"),
    Kind.AGREEMENT: QT_TRANSLATE_NOOP("Kind", "New agreement"),
    Kind.SECTOR: QT_TRANSLATE_NOOP("Kind", "New sector"),
    Kind.MEETING: QT_TRANSLATE_NOOP("Kind", "New meeting"),
    Kind.FIGURE: QT_TRANSLATE_NOOP("Kind", "New figure"),
    Kind.STATEMENT: QT_TRANSLATE_NOOP("Kind", "New statement"),
    Kind.EVENT: QT_TRANSLATE_NOOP("Kind", "New event"),
}
_ANY = {
    "name": QT_TRANSLATE_NOOP("Kind", "Unknown kind"),
    "mark_as": QT_TRANSLATE_NOOP("Kind", "Mark as {kind}:"),
    "new": QT_TRANSLATE_NOOP("Kind", "New: {kind}"),
}
"""For kinds of the analyst's own, and those that the project calls otherwise."""
_FIELDS = {
    "role": QT_TRANSLATE_NOOP("Field", "Role"),
    "role_en": QT_TRANSLATE_NOOP("Field", "Role in English"),
    "rank": QT_TRANSLATE_NOOP("Field", "Rank"),
    "country": QT_TRANSLATE_NOOP("Field", "Country"),
    "in_office": QT_TRANSLATE_NOOP("Field", "In office"),
    "code": QT_TRANSLATE_NOOP("Field", "Country"),
    "date": QT_TRANSLATE_NOOP("Field", "Date"),
    "place": QT_TRANSLATE_NOOP("Field", "Place"),
    "kind": QT_TRANSLATE_NOOP("Field", "Kind"),
    "status": QT_TRANSLATE_NOOP("Field", "Status"),
    "signed": QT_TRANSLATE_NOOP("Field", "Signed on"),
    "years": QT_TRANSLATE_NOOP("Field", "Years"),
    "parties": QT_TRANSLATE_NOOP("Field", "Parties"),
    "bodies": QT_TRANSLATE_NOOP("Field", "Bodies"),
    "signatories": QT_TRANSLATE_NOOP("Field", "Signatories"),
    "value": QT_TRANSLATE_NOOP("Field", "Value"),
    "currency": QT_TRANSLATE_NOOP("Field", "Currency"),
    "sectors": QT_TRANSLATE_NOOP("Field", "Sectors"),
    "parent": QT_TRANSLATE_NOOP("Field", "Part of"),
    "level": QT_TRANSLATE_NOOP("Field", "Level"),
    "participants": QT_TRANSLATE_NOOP("Field", "Participants"),
    "outcome": QT_TRANSLATE_NOOP("Field", "Outcome"),
    "measure": QT_TRANSLATE_NOOP("Field", "Measure"),
    "unit": QT_TRANSLATE_NOOP("Field", "Unit"),
    "comparison": QT_TRANSLATE_NOOP("Field", "Comparison"),
    "change": QT_TRANSLATE_NOOP("Field", "Change in %"),
    "period": QT_TRANSLATE_NOOP("Field", "Period"),
    "source": QT_TRANSLATE_NOOP("Field", "Who says so"),
    "speaker": QT_TRANSLATE_NOOP("Field", "Speaker"),
    "addressee": QT_TRANSLATE_NOOP("Field", "Addressee"),
    "gist": QT_TRANSLATE_NOOP("Field", "Gist"),
    "gist_en": QT_TRANSLATE_NOOP("Field", "Gist in English"),
    "description": QT_TRANSLATE_NOOP("Field", "Description"),
    "description_en": QT_TRANSLATE_NOOP("Field", "Description in English"),
}
_CHOICES = {
    "treaty": QT_TRANSLATE_NOOP("Choice", "Treaty"),
    "agreement": QT_TRANSLATE_NOOP("Choice", "Agreement"),
    "memorandum": QT_TRANSLATE_NOOP("Choice", "Memorandum of understanding"),
    "protocol": QT_TRANSLATE_NOOP("Choice", "Protocol"),
    "roadmap": QT_TRANSLATE_NOOP("Choice", "Roadmap"),
    "plan": QT_TRANSLATE_NOOP("Choice", "Plan"),
    "programme": QT_TRANSLATE_NOOP("Choice", "Programme"),
    "declaration": QT_TRANSLATE_NOOP("Choice", "Declaration"),
    "joint_statement": QT_TRANSLATE_NOOP("Choice", "Joint statement"),
    "contract": QT_TRANSLATE_NOOP("Choice", "Contract"),
    "loan": QT_TRANSLATE_NOOP("Choice", "Loan"),
    "letter_of_intent": QT_TRANSLATE_NOOP("Choice", "Letter of intent"),
    "other": QT_TRANSLATE_NOOP("Choice", "Other"),
    "proposed": QT_TRANSLATE_NOOP("Choice", "Proposed"),
    "under_negotiation": QT_TRANSLATE_NOOP("Choice", "Under negotiation"),
    "announced": QT_TRANSLATE_NOOP("Choice", "Announced"),
    "signed": QT_TRANSLATE_NOOP("Choice", "Signed"),
    "ratified": QT_TRANSLATE_NOOP("Choice", "Ratified"),
    "in_force": QT_TRANSLATE_NOOP("Choice", "In force"),
    "expired": QT_TRANSLATE_NOOP("Choice", "Expired"),
    "suspended": QT_TRANSLATE_NOOP("Choice", "Suspended"),
    "state_visit": QT_TRANSLATE_NOOP("Choice", "State visit"),
    "official_visit": QT_TRANSLATE_NOOP("Choice", "Official visit"),
    "working_visit": QT_TRANSLATE_NOOP("Choice", "Working visit"),
    "summit": QT_TRANSLATE_NOOP("Choice", "Summit"),
    "talks": QT_TRANSLATE_NOOP("Choice", "Talks"),
    "phone_call": QT_TRANSLATE_NOOP("Choice", "Telephone call"),
    "signing_ceremony": QT_TRANSLATE_NOOP("Choice", "Signing ceremony"),
    "forum": QT_TRANSLATE_NOOP("Choice", "Forum"),
    "invitation": QT_TRANSLATE_NOOP("Choice", "Invitation"),
    "top": QT_TRANSLATE_NOOP("Choice", "Top level"),
    "government": QT_TRANSLATE_NOOP("Choice", "Government"),
    "ministerial": QT_TRANSLATE_NOOP("Choice", "Ministers"),
    "expert": QT_TRANSLATE_NOOP("Choice", "Experts"),
    "position": QT_TRANSLATE_NOOP("Choice", "Position"),
    "commitment": QT_TRANSLATE_NOOP("Choice", "Commitment"),
    "call": QT_TRANSLATE_NOOP("Choice", "Call"),
    "level_of_relations": QT_TRANSLATE_NOOP("Choice", "Level of relations"),
    "exactly": QT_TRANSLATE_NOOP("Choice", "Exactly"),
    "about": QT_TRANSLATE_NOOP("Choice", "About"),
    "more_than": QT_TRANSLATE_NOOP("Choice", "More than"),
    "less_than": QT_TRANSLATE_NOOP("Choice", "Less than"),
    "head_of_state": QT_TRANSLATE_NOOP("Choice", "Head of state"),
    "head_of_government": QT_TRANSLATE_NOOP("Choice", "Head of government"),
    "minister": QT_TRANSLATE_NOOP("Choice", "Minister"),
    "ambassador": QT_TRANSLATE_NOOP("Choice", "Ambassador"),
    "official": QT_TRANSLATE_NOOP("Choice", "Official"),
}
_STATES = {
    ArticleState.NEW: QT_TRANSLATE_NOOP("State", "New"),
    ArticleState.IN_PROGRESS: QT_TRANSLATE_NOOP("State", "In progress"),
    ArticleState.DONE: QT_TRANSLATE_NOOP("State", "Done"),
}
STATE_ICONS = {
    ArticleState.NEW: ("circle", "ink_faint"),
    ArticleState.IN_PROGRESS: ("half-circle", "accent"),
    ArticleState.DONE: ("circle-check", "ok"),
}
_STEPS = {
    "import": QT_TRANSLATE_NOOP("Step", "Import"),
    "paste": QT_TRANSLATE_NOOP("Step", "Paste article"),
    "annotate": QT_TRANSLATE_NOOP("Step", "Mark"),
    "accept": QT_TRANSLATE_NOOP("Step", "Accept suggestion"),
    "refuse": QT_TRANSLATE_NOOP("Step", "Refuse suggestion"),
    "gazetteer": QT_TRANSLATE_NOOP("Step", "List of names"),
    "spread": QT_TRANSLATE_NOOP("Step", "Mark all like this"),
    "delete_marks": QT_TRANSLATE_NOOP("Step", "Delete mark"),
    "change_kind": QT_TRANSLATE_NOOP("Step", "Change kind"),
    "move_edge": QT_TRANSLATE_NOOP("Step", "Move edge"),
    "note": QT_TRANSLATE_NOOP("Step", "Note"),
    "set_record": QT_TRANSLATE_NOOP("Step", "Change record"),
    "create_record": QT_TRANSLATE_NOOP("Step", "New record"),
    "edit_record": QT_TRANSLATE_NOOP("Step", "Edit record"),
    "set_value": QT_TRANSLATE_NOOP("Step", "Change value"),
    "confirm": QT_TRANSLATE_NOOP("Step", "Confirm"),
    "choose": QT_TRANSLATE_NOOP("Step", "Choose value"),
    "set_aside": QT_TRANSLATE_NOOP("Step", "Set value aside"),
    "set_pairs": QT_TRANSLATE_NOOP("Step", "Change relationships"),
    "set_state": QT_TRANSLATE_NOOP("Step", "Change state"),
    "set_details": QT_TRANSLATE_NOOP("Step", "Edit details"),
    "edit_articles": QT_TRANSLATE_NOOP("Step", "Edit details of articles"),
    "confirm_reprint": QT_TRANSLATE_NOOP("Step", "Confirm reprint"),
    "refuse_reprint": QT_TRANSLATE_NOOP("Step", "Not a reprint"),
    "join_reprints": QT_TRANSLATE_NOOP("Step", "Join reprints"),
    "find_reprints": QT_TRANSLATE_NOOP("Step", "Look for reprints"),
    "carry_marks": QT_TRANSLATE_NOOP("Step", "Carry marks over"),
    "delete_article": QT_TRANSLATE_NOOP("Step", "Delete article"),
    "delete_record": QT_TRANSLATE_NOOP("Step", "Delete record"),
    "alias": QT_TRANSLATE_NOOP("Step", "Change spelling"),
    "load": QT_TRANSLATE_NOOP("Step", "Load"),
    "restore": QT_TRANSLATE_NOOP("Step", "Bring back"),
    "taken_back": QT_TRANSLATE_NOOP("Step", "Steps left behind"),
    "add_kind": QT_TRANSLATE_NOOP("Step", "New kind"),
    "edit_kind": QT_TRANSLATE_NOOP("Step", "Edit kind"),
    "remove_kind": QT_TRANSLATE_NOOP("Step", "Remove kind"),
    "set_pairs_of": QT_TRANSLATE_NOOP("Step", "Change relationships of records"),
    "confirm_article": QT_TRANSLATE_NOOP("Step", "Confirm guesses of an article"),
    "confirm_records": QT_TRANSLATE_NOOP("Step", "Confirm guesses of records"),
    "star_records": QT_TRANSLATE_NOOP("Step", "Key points"),
    "delete_records": QT_TRANSLATE_NOOP("Step", "Delete records"),
    "bring_back": QT_TRANSLATE_NOOP("Step", "Bring value back"),
    "merge_records": QT_TRANSLATE_NOOP("Step", "Merge records"),
    "split_record": QT_TRANSLATE_NOOP("Step", "Split off again"),
    "split_off": QT_TRANSLATE_NOOP("Step", "Split marks off"),
    "move_marks": QT_TRANSLATE_NOOP("Step", "Move marks"),
    "told_apart": QT_TRANSLATE_NOOP("Step", "Tell apart"),
    "add_assessment": QT_TRANSLATE_NOOP("Step", "New assessment"),
    "edit_assessment": QT_TRANSLATE_NOOP("Step", "Edit assessment"),
    "delete_assessment": QT_TRANSLATE_NOOP("Step", "Delete assessment"),
    "add_sector": QT_TRANSLATE_NOOP("Step", "New sector"),
    "move_sector": QT_TRANSLATE_NOOP("Step", "Move sector"),
    "standard_sectors": QT_TRANSLATE_NOOP("Step", "Add common sectors"),
}
CURRENCIES = {
    "USD": QT_TRANSLATE_NOOP("Currency", "US dollar"),
    "EUR": QT_TRANSLATE_NOOP("Currency", "Euro"),
    "CNY": QT_TRANSLATE_NOOP("Currency", "Yuan"),
    "RUB": QT_TRANSLATE_NOOP("Currency", "Russian rouble"),
    "KZT": QT_TRANSLATE_NOOP("Currency", "Tenge"),
    "TJS": QT_TRANSLATE_NOOP("Currency", "Somoni"),
    "UZS": QT_TRANSLATE_NOOP("Currency", "Uzbek sum"),
    "KGS": QT_TRANSLATE_NOOP("Currency", "Kyrgyz som"),
    "SAR": QT_TRANSLATE_NOOP("Currency", "Saudi riyal"),
    "AED": QT_TRANSLATE_NOOP("Currency", "UAE dirham"),
    "EGP": QT_TRANSLATE_NOOP("Currency", "Egyptian pound"),
    "TRY": QT_TRANSLATE_NOOP("Currency", "Turkish lira"),
    "GBP": QT_TRANSLATE_NOOP("Currency", "Pound sterling"),
    "JPY": QT_TRANSLATE_NOOP("Currency", "Yen"),
}
_MONTHS = (
    QT_TRANSLATE_NOOP("Month", "January"),
    QT_TRANSLATE_NOOP("Month", "February"),
    QT_TRANSLATE_NOOP("Month", "March"),
    QT_TRANSLATE_NOOP("Month", "April"),
    QT_TRANSLATE_NOOP("Month", "May"),
    QT_TRANSLATE_NOOP("Month", "June"),
    QT_TRANSLATE_NOOP("Month", "July"),
    QT_TRANSLATE_NOOP("Month", "August"),
    QT_TRANSLATE_NOOP("Month", "September"),
    QT_TRANSLATE_NOOP("Month", "October"),
    QT_TRANSLATE_NOOP("Month", "November"),
    QT_TRANSLATE_NOOP("Month", "December"),
)
_SHORT_MONTHS = (
    QT_TRANSLATE_NOOP("Short month", "Jan"),
    QT_TRANSLATE_NOOP("Short month", "Feb"),
    QT_TRANSLATE_NOOP("Short month", "Mar"),
    QT_TRANSLATE_NOOP("Short month", "Apr"),
    QT_TRANSLATE_NOOP("Short month", "May"),
    QT_TRANSLATE_NOOP("Short month", "Jun"),
    QT_TRANSLATE_NOOP("Short month", "Jul"),
    QT_TRANSLATE_NOOP("Short month", "Aug"),
    QT_TRANSLATE_NOOP("Short month", "Sep"),
    QT_TRANSLATE_NOOP("Short month", "Oct"),
    QT_TRANSLATE_NOOP("Short month", "Nov"),
    QT_TRANSLATE_NOOP("Short month", "Dec"),
)
_tr = QCoreApplication.translate


def kind_name(kind: Kind) -> str:
    """The kind's name: the project's own word for it, else that of the interface."""
    given = _given_name(kind)
    if given or kind in _KINDS:
        return given or _tr("Kind", _KINDS[kind])
    return _tr("Kind", _ANY["name"])


def mark_as(kind: Kind) -> str:
    """The words before the line of the chooser."""
    if kind in _KINDS and not _given_name(kind):
        return _tr("Kind", _MARK_AS[kind])
    return _tr("Kind", _ANY["mark_as"]).format(kind=kind_name(kind))


def new_of(kind: Kind) -> str:
    """The words of the row that makes a record."""
    if kind in _KINDS and not _given_name(kind):
        return _tr("Kind", _NEW[kind])
    return _tr("Kind", _ANY["new"]).format(kind=kind_name(kind))


def _given_name(kind: Kind) -> str:
    """What the project calls the kind, one's own by its other name where it has no other; "" where it says nothing."""
    known = kind_looks().of(kind)
    first, second = (known.label, known.label_en) if look().language == "ar" else (known.label_en, known.label)
    return first or (second if kind.own else "")


def field_name(name: str) -> str:
    """The label of a field."""
    return _tr("Field", _FIELDS[name])


def choice_name(name: str) -> str:
    """The word of a choice; the choice itself where it is none of ours."""
    return _tr("Choice", _CHOICES[name]) if name in _CHOICES else name


def state_name(state: ArticleState) -> str:
    """The word of an article's state."""
    return _tr("State", _STATES[state])


def step_name(name: str) -> str:
    """The word of a step of the history; its key where it is none of ours."""
    return _tr("Step", _STEPS[name]) if name in _STEPS else name


def currency_name(code: str) -> str:
    """The currency's name; its code where it is none of ours."""
    return _tr("Currency", CURRENCIES[code]) if code in CURRENCIES else code


def month_name(month: int) -> str:
    """The month's name, 1 to 12; in Arabic the one that is chosen in the settings."""
    return _chosen_month(month) or _tr("Month", _MONTHS[month - 1])


def short_month_name(month: int) -> str:
    """As `month_name`, in three letters where the language has such a form."""
    return _chosen_month(month) or _tr("Short month", _SHORT_MONTHS[month - 1])


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
