"""What the dock of suggestions lists, in words."""


def labels(dock):
    """Of its groups; "*" is all together."""
    return [group.label if group is not None else "*" for group in dock.list.rows.groups]


def states(dock):
    """Of its rows."""
    return [dock.table.view.rows.row(number).state for number in range(len(dock.rows))]
