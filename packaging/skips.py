#!/usr/bin/env python3
"""Reads pytest's JUnit reports and fails on any skip but those for ../shared and for the extra that brings torch:
`python3 packaging/skips.py FILE...`."""

import sys
from pathlib import Path
from xml.etree import ElementTree

ALLOWED = ("needs ../shared", "needs the extra mujaz[neural]")


def unwanted_skips(report: Path) -> list[str]:
    """One line for each test that was skipped (or expected to fail) for any other reason.

    ValueError: the report holds no test at all.
    """
    cases = list(ElementTree.parse(report).iter("testcase"))
    if not cases:
        raise ValueError("no test was run")
    lines = []
    for case in cases:
        for skip in case.iter("skipped"):
            reason = skip.get("message") or "no reason"
            if reason not in ALLOWED:
                lines.append(f"{case.get('classname')}.{case.get('name')}: {reason}")
    return lines


def main(reports: list[Path]) -> int:
    """Prints the unwanted skips; 0 when there is none and every report holds tests."""
    try:
        lines = [line for report in reports for line in unwanted_skips(report)]
    except (OSError, ValueError, ElementTree.ParseError) as failure:
        print(f"skips: {failure}", file=sys.stderr)
        return 1
    for line in lines:
        print(f"skipped: {line}", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
