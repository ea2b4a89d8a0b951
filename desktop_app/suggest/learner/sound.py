"""Whether bytes are a field that CRFsuite may be given: its C code follows every number that it finds in them.

A model lies beside the project and may come along with it from anybody. The layout is that of CRFsuite 0.12
(crf1d_model.c, cqdb.c): a head, the features, labels and attributes as constant databases, references to features.
"""

import math
import struct

_HEAD = struct.Struct("<4sI4s9I")
_FEATURE = struct.Struct("<3Id")  # type, source, destination, weight
_DATABASE = struct.Struct("<4s5I")  # id, size, flag, byte order, and of the way back number and place
_BYTE_ORDER = 0x62445371
_TABLES = 256


def check_field(data: bytes, labels: frozenset[str]) -> None:
    """Raises ValueError for what is no sound field, and for one that knows other labels than these."""
    try:
        _check(data, labels)
    except struct.error as error:
        raise ValueError("too short") from error


def _check(data: bytes, labels: frozenset[str]) -> None:
    magic, size, of, _version, _, named, attributes, features, *places = _HEAD.unpack_from(data)
    _be_sure((magic, of, size) == (b"lCRF", b"FOMC", len(data)), "head")
    at_labels, at_attributes, at_label_references, at_attribute_references = places
    _be_sure(_names(data, at_labels, named) <= labels, "labels")
    _names(data, at_attributes, attributes)
    count = _features(data, features, named)
    _references(data, at_label_references, b"LFRF", named, count)
    _references(data, at_attribute_references, b"AFRF", attributes, count)


def _names(data: bytes, start: int, count: int) -> set[str]:
    """The names of a database, in which each number below `count` has one."""
    magic, size, _flag, order, numbers, back = _DATABASE.unpack_from(data, start)
    _be_sure((magic, order) == (b"CQDB", _BYTE_ORDER) and start + size <= len(data), "database")
    data = data[start : start + size]
    _be_sure(numbers >= count, "numbers")
    _be_sure(all(_named(data, place)[0] < count for place in _buckets(data)), "number")
    return {_named(data, place)[1] for place in _numbers(data, back, numbers)[:count]}


def _buckets(data: bytes) -> list[int]:
    """Where the names stand that the tables of hashes lead to; each table has a hole, where looking ends."""
    tables = _numbers(data, _DATABASE.size, 2 * _TABLES)
    found = []
    for start, size in zip(tables[::2], tables[1::2], strict=True):
        _be_sure((start == 0) == (size == 0), "a table of nothing")
        if size:
            places = _numbers(data, start, 2 * size)[1::2]
            _be_sure(0 in places, "a table without a hole")
            found += [place for place in places if place]
    return found


def _named(data: bytes, place: int) -> tuple[int, str]:
    number, size = _numbers(data, place, 2)
    name = data[place + 8 : place + 8 + size]
    _be_sure(place > 0 and 0 < size == len(name) and name.find(0) == size - 1, "name")
    return number, name[:-1].decode()


def _features(data: bytes, start: int, labels: int) -> int:
    """How many there are; each leads to a label."""
    magic, _size, count = struct.unpack_from("<4s2I", data, start)
    _be_sure(magic == b"FEAT", "features")
    there = data[start + 12 : start + 12 + count * _FEATURE.size]
    _be_sure(len(there) == count * _FEATURE.size, "features")
    for _kind, _source, destination, weight in _FEATURE.iter_unpack(there):
        _be_sure(destination < labels and math.isfinite(weight), "feature")
    return int(count)


def _references(data: bytes, start: int, of: bytes, count: int, features: int) -> None:
    magic, _size, there = struct.unpack_from("<4s2I", data, start)
    _be_sure(magic == of and there >= count, "references")
    for place in _numbers(data, start + 12, count):
        (size,) = _numbers(data, place, 1)
        _be_sure(all(number < features for number in _numbers(data, place + 4, size)), "reference")


def _numbers(data: bytes, start: int, count: int) -> tuple[int, ...]:
    _be_sure(start + 4 * count <= len(data), "place")
    return struct.unpack_from(f"<{count}I", data, start)


def _be_sure(holds: bool, what: str) -> None:
    if not holds:
        raise ValueError(what)
