"""What an argument may be: each takes what was typed, and argparse is told by the code of a sentence why not."""

import argparse

from desktop_app.cli.usage import wrong
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.errors import UserError
from desktop_app.model.pairs import parse_pair
from desktop_app.model.suggestion import EngineName

ENGINES = {{"gazetteer": "lists"}.get(one, str(one)): one for one in EngineName}
"""Engines as they are called on the command line and in the window; JSON has their codes."""


def pair(text: str) -> str:
    """As it was typed: the order says nothing, but is what the reader expects to see again."""
    try:
        parse_pair(text)
    except UserError as error:
        raise argparse.ArgumentTypeError(wrong("pair", text)) from error
    return text.strip().upper()


def date(text: str) -> str:
    """A date in EDTF, as it was typed."""
    if parse_edtf(text) is None:
        raise argparse.ArgumentTypeError(wrong("date", text))
    return text


def period(text: str) -> str:
    """A stretch of time in EDTF, as it was typed."""
    if parse_edtf(text) is None:
        raise argparse.ArgumentTypeError(wrong("period", text))
    return text


def engine(text: str) -> EngineName:
    """By the name that people know, or by its code."""
    if text in ENGINES:
        return ENGINES[text]
    if text in set(EngineName):
        return EngineName(text)
    raise argparse.ArgumentTypeError(wrong("engine", text))


def positive(text: str) -> int:
    """A whole number from 1 up."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(wrong("number", text))
    return int(text)


def share(text: str) -> float:
    """A number from 0 to 1."""
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(wrong("share", text))
    return share
