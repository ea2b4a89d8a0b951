"""Words that have broken writers of files, and how to put them in every place of a dossier that people fill in."""

from collections.abc import Callable
from dataclasses import replace

from desktop_app.model.dossier import Dossier
from desktop_app.model.kinds import FIELDS, ValueType

TRAPS = {
    "markup": '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><!-- ]]> <![CDATA[ &#0; "\' <?x?>',
    "field": '{ INCLUDETEXT "http://192.0.2.1/a" } HYPERLINK "http://192.0.2.1" \\l "x" DDEAUTO c:\\\\x "cmd" PAGE',
    "formula": "=cmd|' /C calc'!A0",
    "formula at": "@SUM(1+1)*HYPERLINK(\"http://192.0.2.1\")",
    "array formula": "{=1+1}",
    "address": "http://192.0.2.1/a?b=c&d javascript:alert(1) file:///etc/passwd mailto:a@b.example \\\\host\\share",
    "inside": "internal:Sheet1!A1",
    "own scheme": "mujaz://0123456789abcdef/b000000000000001",
    "script": "</script></style></title></svg><script>alert(1)</script><img src=x onerror=alert(1)>",
    "path": "../../../[Content_Types].xml",
    "control": "\x00\x01\x08\x0b\x0c\x1b\x1f\x7f\x85\ufffe\uffff\ufdd0\ufdd1\ufdef\ufffc\ud800ا",
    "escapes": "_x000D_ _x0041_ &amp;amp; %00 \\u0000 {title} {pair} {0} %s $1 \\1",
    "turned": "\u202eمقلوب\u2067 قبل \u2066after\u200f\u200e\u061c\u202a",
    "joined": "ﻻ ﷺ مُحَمَّــد 😀\U0001f1f9\U0001f1ef e\u0301 \u00a0\u200b\ufeff",
    "lines": "سطر\nثان\r\nثالث\u2028رابع\u2029خامس\tسادس\x0bسابع",
    "long": "كلمة " * 2_000,
    "one word": "ا" * 10_000,
    "empty": "",
    "spaces": " \u00a0\u3000 ",
    "marks alone": "\u0651\u064e\u0301",
    "digits": "2019-2023 ١٢٣ 12,5% (−3)",
}
_TEXTS = (ValueType.TEXT,)


def poisoned(dossier: Dossier, change: Callable[[str], str]) -> Dossier:
    """The dossier with every word that an article or a person gave changed; ids, dates and kinds stay."""
    texts = {(kind, spec.name) for kind, specs in FIELDS.items() for spec in specs if spec.type in _TEXTS}

    def records(given):
        return tuple(
            replace(
                one,
                label=change(one.label),
                label_en=change(one.label_en) if one.label_en else "",
                claims=tuple(
                    replace(claim, value=change(claim.value), reason=change(claim.reason))
                    if (one.kind, claim.field) in texts
                    else claim
                    for claim in one.claims
                ),
            )
            for one in given
        )

    articles = tuple(
        replace(
            one,
            title=change(one.title),
            outlet=change(one.outlet),
            agency=change(one.agency) if one.agency else "",
            file_name=change(one.file_name),
            dateline_place=change("أستانا"),
        )
        for one in dossier.articles
    )
    return replace(
        dossier,
        articles=articles,
        records=records(dossier.records),
        others=records(dossier.others),
        evidence=tuple(replace(one, quote=change(one.quote)) for one in dossier.evidence),
        assessments=tuple(
            replace(one, text=change(one.text), author=change(one.author)) for one in dossier.assessments
        ),
    )
