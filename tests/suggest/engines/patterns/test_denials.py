import pytest

from desktop_app.suggest.engines.patterns.agreements.engine import AgreementPatterns
from desktop_app.suggest.engines.patterns.denials import Denials
from desktop_app.suggest.engines.patterns.figures.engine import FigurePatterns
from desktop_app.suggest.engines.patterns.meetings.engine import MeetingPatterns
from desktop_app.suggest.knowledge import Knowledge
from tests.suggest.engines.patterns.deeds import read


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("نفى الوزير وجود خلاف، مؤكدا أن العمل مستمر", "الوزير وجود خلاف"),
        ("وفند السفير الأنباء عن بيع السفن، بل أكد العكس", "السفير الأنباء عن بيع السفن"),
        ("قال السفير إن العمل مستمر نافيا أن يكون توقف وأن يكون تأخر.", "أن يكون توقف وأن يكون تأخر"),
        ("واستبعد الوزير الحل السريع وقال إن العمل مستمر.", "الوزير الحل السريع"),
        ("ولم يستبعد الوزير الحل السريع", ""),
        ("أكد الوزير وجود خلاف", ""),
    ],
)
def test_what_is_denied_goes_to_the_end_of_its_clause(text: str, denied: str) -> None:
    reading = read(text)
    words = [reading.source[slice(*edges)] for edges in zip(*reading.word_edges, strict=True)]
    assert " ".join(words[index] for index in sorted(Denials(reading).words)) == denied


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أكد الوزير أن الحوار مستمر، نافيا أن تكون اتفاقية دفاعية بين {c:كينيا} و{c:تونس}.", []),
        ("نفى الناطق توقيع اتفاقية تعاون بين {c:كينيا} و{c:تونس}.", []),
        ("لم توقع {c:كينيا} و{c:تونس} اتفاقية تعاون.", []),
        ("لن توقع {c:كينيا} اتفاقية تعاون مع {c:تونس}.", []),
        ("انتهت المحادثات دون توقيع مذكرة تفاهم بين {c:كينيا} و{c:تونس}.", []),
        ("غادر الوفد من غير توقيع اتفاقية تعاون بين {c:كينيا} و{c:تونس}.", []),
        ("أعلن الناطق عدم توقيع اتفاقية تعاون بين {c:كينيا} و{c:تونس}.", []),
        ("لم توقع {c:كينيا} و{c:تونس} سوى اتفاقية تعاون.", ["اتفاقية تعاون"]),
        ("لا توجد اتفاقية تعاون بين {c:كينيا} و{c:تونس}.", []),
        ("نفى الوزير ذلك، وأضاف أن {c:كينيا} وقعت اتفاقية تعاون مع {c:تونس}.", ["اتفاقية تعاون مع تونس"]),
        ("وقعت {c:كينيا} و{c:تونس} اتفاقية تعاون.", ["اتفاقية تعاون"]),
        ("لم توقع {c:كينيا} و{c:تونس} بعد اتفاقية إلغاء الرسوم، التي لا تزال قيد التفاوض.", ["اتفاقية إلغاء الرسوم"]),
    ],
)
def test_no_agreement_is_told_of_that_there_is_not(text: str, told: list[str]) -> None:
    reading = read(text)
    assert [one.span.of(reading.source) for one in AgreementPatterns().suggest(reading)] == told


def test_no_meeting_and_no_figure_is_told_of_from_what_is_denied() -> None:
    meeting = "نفى الوزير عقد لقاء بين الرئيس {p:ويليام روتو} والرئيس {p:قيس سعيد}."
    figure = "نفى الوزير أن تكون قيمة الصفقة 300 مليون دولار."
    assert not list(MeetingPatterns().suggest(read(meeting)))
    assert list(MeetingPatterns().suggest(read(meeting.replace("نفى", "أكد"))))
    assert not list(FigurePatterns(Knowledge()).suggest(read(figure)))
    assert list(FigurePatterns(Knowledge()).suggest(read(figure.replace("نفى", "أكد"))))
