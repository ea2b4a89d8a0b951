"""A claim's value as the form shows it, and what is typed as a value."""

import re

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import FieldSpec, ValueType
from desktop_app.model.things import Claim
from desktop_app.ui.countries import country_name
from desktop_app.ui.dates import read_date, show_date
from desktop_app.ui.session import Session
from desktop_app.ui.words import choice_name, currency_name, record_name

_DIGITS = {0x660 + value: str(value) for value in range(10)} | {0x6F0 + value: str(value) for value in range(10)}


def shown_value(session: Session, spec: FieldSpec, value: str) -> str:
    """The value in words of the interface."""
    if not value:
        return ""
    if spec.type is ValueType.RECORD:
        record = session.record(value)
        return record_name(record) if record else ""
    show = {
        ValueType.DATE: show_date,
        ValueType.NUMBER: show_number,
        ValueType.COUNTRY: country_name,
        ValueType.CURRENCY: currency_name,
        ValueType.CHOICE: choice_name,
    }.get(spec.type)
    return show(value) if show else value


def sided_value(session: Session, spec: FieldSpec, claim: Claim) -> str:
    """The same of a claim; where the field has sides, with the country whose side it is on."""
    words = shown_value(session, spec, claim.value)
    country = country_name(claim.side) if spec.sided and claim.side else ""
    return f"{words} ({country})" if country and words and country not in words else words


def show_number(value: str) -> str:
    """Digits in threes: 1,500,000.25."""
    whole, point, part = value.partition(".")
    sign = "-" if whole.startswith("-") else ""
    digits = whole.lstrip("-+")
    return sign + (f"{int(digits):,}" if digits.isdigit() else digits) + point + part


def typed_value(spec: FieldSpec, typed: str) -> str:
    """What is typed as the claim's text. Raises UserError: date_unreadable, number_unreadable."""
    typed = typed.strip()
    if not typed:
        return ""
    if spec.type is ValueType.DATE:
        date = read_date(typed)
        if date is None:
            raise UserError("date_unreadable", date=typed)
        return date
    if spec.type is ValueType.NUMBER:
        return read_number(typed)
    return typed


def read_number(typed: str) -> str:
    """Plain decimal digits of what is typed: with grouping, Arabic digits, or in words where those can be read."""
    plain = typed.translate(_DIGITS).replace("٬", "").replace("٫", ".").replace("\u00a0", " ")
    plain = re.sub(r"(?<=\d)[, ](?=\d{3}\b)", "", plain).strip().rstrip("%").strip()
    if re.fullmatch(r"[-+]?\d+(\.\d+)?", plain):
        return plain.lstrip("+")
    from desktop_app.arabic.numbers import read_numbers

    found = read_numbers(typed)
    if len(found) != 1:
        raise UserError("number_unreadable", number=typed)
    return found[0].value
