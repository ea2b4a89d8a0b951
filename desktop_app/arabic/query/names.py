"""Names of filters, in both languages. All are folded, so that علاقة and علاقه are one."""

from desktop_app.arabic.fold import fold
from desktop_app.model.query import FilterName

FORMS = "forms"
"""The filter that looks for all forms of a word."""

_NAMES: dict[str, tuple[str, ...]] = {
    FilterName.KIND: ("kind", "نوع"),
    FilterName.RECORD: ("record", "سجل"),
    FilterName.PAIR: ("pair", "علاقة"),
    FilterName.OUTLET: ("outlet", "مصدر", "ناشر"),
    FilterName.DATE: ("date", "تاريخ"),
    FilterName.AFTER: ("after", "بعد"),
    FilterName.BEFORE: ("before", "قبل"),
    FilterName.STATE: ("state", "حالة"),
    FORMS: ("lemma", "forms", "صيغ"),
}


def filter_called(name: str) -> str | None:
    """The `FilterName` or `FORMS` that is called so; None for anything else."""
    return _BY_NAME.get(fold(name))


def name_in(language: str, name: str) -> str:
    """What the filter is called in the language ("ar" or "en")."""
    return _NAMES[name][-1 if language == "ar" else 0]


_BY_NAME = {fold(word): name for name, words in _NAMES.items() for word in words}
