"""A template's lists with ours beside them, under numbers that are free."""

from desktop_app.briefing.templates.styles import Node, w

_MOST_DIGITS = 9


def are_numbered(numbering: Node) -> bool:
    """Whether its lists are told apart by numbers, as they must be."""
    given = [node.get(w("numId"), "") for node in numbering.iter(w("num"))]
    given += [node.get(w("abstractNumId"), "") for node in numbering.iter(w("abstractNum"))]
    return all(one.isascii() and one.isdecimal() and len(one) <= _MOST_DIGITS for one in given)


def with_our_lists(theirs: Node, copied: list[Node], ours: Node) -> Node:
    """Their numbering with the lists that our filled-in styles call, under numbers that are free."""
    numbers = [int(node.get(w("numId"), "0")) for node in theirs.iter(w("num"))]
    kinds = [int(node.get(w("abstractNumId"), "0")) for node in theirs.iter(w("abstractNum"))]
    shift, shift_kinds = max(numbers, default=0), max(kinds, default=-1) + 1
    called = {node.get(w("val")): node for style in copied for node in style.iter(w("numId"))}
    if not called:
        return theirs
    last = theirs.findall(w("abstractNum"))
    for kind in reversed(ours.findall(w("abstractNum"))):
        kind.set(w("abstractNumId"), str(int(kind.get(w("abstractNumId"), "0")) + shift_kinds))
        if last:
            last[-1].addnext(kind)
        else:
            theirs.insert(0, kind)
    after = theirs.findall(w("num")) or theirs.findall(w("abstractNum"))
    for num in reversed(ours.findall(w("num"))):
        old = num.get(w("numId"), "")
        num.set(w("numId"), str(int(old) + shift))
        held = num.find(w("abstractNumId"))
        if held is not None:
            held.set(w("val"), str(int(held.get(w("val"), "0")) + shift_kinds))
        if old in called:
            called[old].set(w("val"), num.get(w("numId"), ""))
        after[-1].addnext(num)
    return theirs
