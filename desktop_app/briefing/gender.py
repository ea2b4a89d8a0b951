"""Arabic words about an agreement in the gender of what its title calls it."""

from desktop_app.briefing import facts
from desktop_app.briefing.material import Material
from desktop_app.model.kinds import AGREEMENT_KINDS
from desktop_app.model.things import Record


def gendered(material: Material, agreement: Record, *path: str) -> str:
    """Words about an agreement in the gender of its kind; a language without gender has one form."""
    kind = facts.value(material, agreement, "kind") or "agreement"
    of_kind = material.words.find("agreement_kinds", kind, "gender") or "m"
    gender = _gender_of_title(material, agreement, kind) or of_kind
    return material.words.find(*path, gender) or material.words.find(*path, "m") or path[-1]


def _gender_of_title(material: Material, agreement: Record, kind: str) -> str:
    """The gender of a title that names the kind behind another such word: اتفاقية قرض is feminine, a loan is not."""
    kinds, title = AGREEMENT_KINDS, agreement.label.split()
    named = (material.words.find("agreement_kinds", kind, "name") or "").split()
    if material.options.language != "ar" or not named or named[0] not in title[1:]:
        return ""
    first = title[0].removeprefix("ال")
    of_first = (k for k in kinds if first in (material.words.find("agreement_kinds", k, "name") or "").split()[:1])
    return next((material.words.find("agreement_kinds", k, "gender") or "" for k in of_first), "")
