"""A dossier of any size, for what must not take long."""

from desktop_app.model.dossier import Dossier
from desktop_app.model.kinds import Kind
from tests.briefing.building import Builder


def large(marks: int, agreements: int = 0) -> Dossier:
    """A pair with so many marks on people, agreements, figures, meetings and statements; of agreements a quarter of
    the records, or as many as are asked for."""
    build = Builder()
    articles = [
        build.article(
            f"خبر رقم {n} عن تعاون البلدين", f"صحيفة {n % 7}", f"20{20 + n % 6}-{n % 12 + 1:02}-{n % 28 + 1:02}"
        )
        for n in range(max(5, marks // 25))
    ]
    sectors = [build.record(Kind.SECTOR, f"قطاع {n}", f"Sector {n}") for n in range(12)]
    people = [build.record(Kind.PERSON, f"شخص {n}", f"Person {n}", role=f"صفة {n}", country="TJ") for n in range(20)]
    for n, record in enumerate((*sectors, *people)):
        build.mark(record, articles[n % len(articles)], f"ذكر {n}", n % 9 + 1)
    for n in range(0, 4 * agreements, 4):
        _large_record(build, articles, sectors, people, n)
    while len(build.evidence) < marks:
        n = len(build.evidence)
        _large_record(build, articles, sectors, people, n + 1 if agreements and n % 4 == 0 else n)
    return build.dossier()


def _large_record(build: Builder, articles: list[str], sectors: list[str], people: list[str], n: int) -> None:
    kind = (Kind.AGREEMENT, Kind.MEETING, Kind.FIGURE, Kind.STATEMENT)[n % 4]
    sector, person, day = (
        sectors[n % len(sectors)],
        people[n % len(people)],
        f"20{20 + n % 6}-{n % 12 + 1:02}-{n % 28 + 1:02}",
    )
    fields: dict[Kind, dict[str, object]] = {
        Kind.AGREEMENT: {
            "kind": "memorandum",
            "status": "signed",
            "signed": day,
            "sectors": [sector],
            "value": f"{n}000000",
            "currency": "USD",
        },
        Kind.MEETING: {"kind": "talks", "date": day, "participants": [person]},
        Kind.FIGURE: {
            "measure": f"مقياس {n % 40}",
            "value": f"{n}.5",
            "unit": "%",
            "period": day[:4],
            "sectors": [sector],
        },
        Kind.STATEMENT: {
            "speaker": person,
            "gist": f"مضمون التصريح رقم {n}",
            "gist_en": f"Gist number {n}",
            "date": day,
            "sectors": [sector],
        },
    }
    record = build.record(kind, f"سجل {n} من سجلات التعاون", f"Record {n} of cooperation", **fields[kind])
    for extra in range(n % 3 + 1):
        build.mark(record, articles[(n + extra * 3) % len(articles)], f"كلمات مقتبسة رقم {n} من نص الخبر", extra + 1)
