"""The encoding of Arabic text files, and their letters.

Order of trial: what the caller chose, a byte order mark, strict UTF-8 (C speed, and no other encoding of Arabic
passes it by chance), what the file says of itself, then charset-normalizer among the encodings in which Arabic
news is found. charset-normalizer is imported only when it comes to that.
"""

import codecs
import re

from desktop_app.model.errors import UserError

ENCODINGS = {
    "utf-8": "utf_8",
    "utf-16le": "utf_16_le",
    "utf-16be": "utf_16_be",
    "windows-1256": "cp1256",
    "iso-8859-6": "iso8859_6",
}
"""Names shown and stored (those of the WHATWG) -> Python's codecs."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16le"), (codecs.BOM_UTF16_BE, "utf-16be"))
_MAGIC = (
    b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"{\\rtf", b"\xd0\xcf\x11\xe0",
    b"SQLite format 3",
)  # fmt: skip
_SAMPLE = 65_536  # bytes: enough to tell encodings apart; even, so that it does not cut UTF-16 in two
_FEW = 0.02  # share of control letters that a text may have
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n\v\f\r\x1a\x1b"})
_CONTROL_LETTERS = re.compile("[\0-\x08\x0e-\x19\x1c-\x1f\x7f\ufffd]")
_HIGH = re.compile(rb"[\x80-\xff]")
_ARABIC_RUN = re.compile(rb"[\xc1-\xff]{3}")  # three letters in a row: a word in Windows-1256 or ISO-8859-6
_MIXED = re.compile("[\u0621-\u064a][\u00c0-\u00ff]|[\u00c0-\u00ff][\u0621-\u064a]")
_OF_NEWS = re.compile("[\t\n\r -~\u00a0-\u024f\u0400-\u06ff\u0750-\u077f\u2000-\u206f\ufb50-\ufdff\ufe70-\ufeff]")


class _NotText(Exception):
    pass


def decode(data: bytes, path: str, *, chosen: str | None = None, declared: str | None = None) -> tuple[str, str]:
    """The letters of `data` and the name of their encoding.

    `chosen` is the analyst's word and is obeyed or refused; `declared` is what the file says of itself and only
    counts where nothing speaks against it. `path` is for the sentence of an error. Halves of surrogate pairs are
    left for `canonical` to settle. Raises UserError: encoding_unknown, encoding_wrong (for `chosen`), file_binary.
    """
    if chosen is not None:
        return _as_chosen(data, path, chosen)
    try:
        text, encoding = _detected(data, declared)
    except _NotText as error:
        raise UserError("file_binary", path=path) from error
    if len(_CONTROL_LETTERS.findall(text)) > _FEW * len(text):
        raise UserError("file_binary", path=path)
    return text, encoding


def encoding_name(name: str) -> str | None:
    """The name by which an encoding is stored, whatever it was called; None if it is not one of `ENCODINGS`."""
    codec = _codec(name)
    if codec in ("utf-8-sig", "utf-16"):
        return "utf-8" if codec == "utf-8-sig" else "utf-16le"
    return next((ours for ours, python in ENCODINGS.items() if codec == _codec(python)), None)


def _codec(name: str) -> str | None:
    try:
        return codecs.lookup(name.strip()).name
    except (LookupError, ValueError):  # a NUL in a name is a ValueError
        return None


def _as_chosen(data: bytes, path: str, chosen: str) -> tuple[str, str]:
    encoding = encoding_name(chosen)
    if encoding is None:
        raise UserError("encoding_unknown", encoding=chosen, known=", ".join(ENCODINGS))
    for mark, marked in _MARKS:
        if data.startswith(mark) and marked[:6] == encoding[:6]:  # a mark settles the order of the bytes of UTF-16
            data, encoding = data[len(mark) :], marked
    try:
        return data.decode(ENCODINGS[encoding], _errors(encoding, "strict")), encoding
    except UnicodeDecodeError as error:
        raise UserError("encoding_wrong", path=path, encoding=encoding) from error


def _errors(encoding: str, otherwise: str) -> str:
    return "surrogatepass" if encoding.startswith("utf-16") else otherwise


def _detected(data: bytes, declared: str | None) -> tuple[str, str]:
    if data.startswith(_MAGIC):
        raise _NotText
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _with_mark(data[len(mark) :], encoding), encoding
    if _many_controls(data):
        return _utf16_without_mark(data)
    text = _utf8(data)
    if text is not None:
        return text, "utf-8"
    return _as_declared(data, declared) or _one_byte_a_letter(data)


def _with_mark(data: bytes, encoding: str) -> str:
    cut = encoding != "utf-8" and len(data) % 2 == 1  # the last letter is cut in two
    text = data[: len(data) - cut].decode(ENCODINGS[encoding], _errors(encoding, "replace"))
    return text + "\ufffd" if cut else text


def _many_controls(data: bytes) -> bool:
    """True for UTF-16, where every other byte of Arabic is 06 and of English 00, and for most binary files."""
    sample = data[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) > _FEW * len(sample)


def _utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    return text if bad * 20 <= good else None  # a few damaged letters are no reason to misread all the others


def _as_declared(data: bytes, declared: str | None) -> tuple[str, str] | None:
    codec = _codec(declared) if declared else None
    if codec is None:
        return None
    if codec in ("iso8859-1", "ascii", "cp1252"):
        if _ARABIC_RUN.search(data):
            return None  # old pages of Windows-1256 that say they are Latin
        codec = "cp1252"  # as every browser does
    try:
        text = codecs.decode(data, codec, "strict")
    except (LookupError, ValueError):
        return None
    return (text, encoding_name(codec) or codec) if isinstance(text, str) else None


def _one_byte_a_letter(data: bytes) -> tuple[str, str]:
    first = _HIGH.search(data)
    sample = data[first.start() if first else 0 :][:_SAMPLE]
    # charset-normalizer may miss ISO-8859-6 in a line or two: read as Windows-1256 its words mix two scripts.
    if _best(sample, ["cp1256", "iso8859_6"]) == "iso8859_6" or _MIXED.search(sample.decode("cp1256", "replace")):
        try:
            return data.decode("iso8859_6"), "iso-8859-6"
        except UnicodeDecodeError:
            pass  # a byte that ISO-8859-6 leaves free stands in it
    return data.decode("cp1256", "replace"), "windows-1256"


def _utf16_without_mark(data: bytes) -> tuple[str, str]:
    """Latin letters, spaces and line ends have a zero byte, Arabic letters a 06: before or after the other one."""
    first, second = data[0:_SAMPLE:2], data[1:_SAMPLE:2]
    encoding = "utf-16be" if first.count(0) + first.count(6) > second.count(0) + second.count(6) else "utf-16le"
    text = _with_mark(data, encoding)
    sample = text[:_SAMPLE]
    if len(_OF_NEWS.findall(sample)) < 0.6 * len(sample):
        raise _NotText
    return text, encoding


def _best(sample: bytes, codecs_tried: list[str]) -> str | None:
    from charset_normalizer import from_bytes

    match = from_bytes(sample, cp_isolation=codecs_tried).best()
    return match.encoding if match else None
