from desktop_app.model.briefing import SectionName
from desktop_app.model.kinds import Kind
from tests.briefing import dossiers
from tests.briefing.dossiers import guess
from tests.briefing.sections.made import of, words

NAME = SectionName.KEY_POINTS


def test_by_rule_the_newest_and_no_more_than_two_of_a_kind():
    assert words(NAME).split("\n") == [
        "محادثات أستانا: بمشاركة رستم جلالي وأرمان ساغينوف، 5 سبتمبر 2025، الاتفاق على تشكيل لجنة للنقل.[1][2]",
        "حجم التبادل التجاري: أكثر من 1.9 مليار دولار، بزيادة 12.5%، من يناير إلى سبتمبر 2025، بحسب وزارة الاقتصاد.[3]",
        "حجم التبادل التجاري: 1.86 مليار دولار، من يناير إلى سبتمبر 2025، بحسب مصلحة الجمارك.[4]",
        "زيارة وفد رجال الأعمال: زيارة عمل، أبريل 2025.[5]",
        "اتفاق تقاسم مياه الصيف: اتفاقية موقّعة في خجند، 19 مارس 2025 (تختلف المصادر)، للأعوام من 2025 إلى 2027.[6]",
    ]


def test_in_english_names_are_english_and_the_rest_stays_arabic():
    said = words(NAME, "en").split("\n")
    assert said[0] == ("Astana talks: attended by Rustam Jaloli and Arman Saginov, 5 September 2025.[1][2]")
    assert said[3] == "Business delegation visit: working visit, April 2025.[5]"


def _chosen(count):
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for n in range(count):
        record = build.record(Kind.AGREEMENT, f"اتفاق {n}", key=True, signed=f"2025-01-{n + 1:02}", status="signed")
        build.mark(record, article, "اتفاق", 1)
    other = build.record(Kind.MEETING, "لقاء", date="2025-06-01")
    build.mark(other, article, "لقاء", 2)
    return build.dossier()


def test_the_analyst_s_choice_comes_before_the_rule_and_section_13_says_which():
    assert len(of(_chosen(3), NAME).split("\n")) == 3
    assert "لقاء" not in of(_chosen(3), NAME)
    assert "اختار المحلل أهم النقاط بنفسه" in of(_chosen(3), SectionName.METHOD)
    assert "اختيرت أهم النقاط بقاعدة" in words(SectionName.METHOD)


def test_six_at_the_most():
    assert len(of(_chosen(9), NAME).split("\n")) == 6


def test_a_kind_that_the_title_names_is_not_said_again():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for label in ("المذكرة الأولى", "نص دوشنبه"):
        build.mark(build.record(Kind.AGREEMENT, label, kind="memorandum", status="signed"), article, label, 1)
    assert of(build.dossier(), NAME).split("\n") == ["المذكرة الأولى: موقّعة.[1]", "نص دوشنبه: مذكرة تفاهم موقّعة.[2]"]


def test_every_point_ends_in_a_full_stop():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    build.mark(build.record(Kind.MEETING, "لقاء بلا تفاصيل"), article, "لقاء", 1)
    assert of(build.dossier(), NAME) == "لقاء بلا تفاصيل.[1]"


def test_a_signing_gives_way_to_the_visit_and_the_talks_of_its_day():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for label, kind in (("أ", "signing_ceremony"), ("ب", "talks"), ("ج", "state_visit")):
        build.mark(build.record(Kind.MEETING, label, kind=kind, date="2025-01-01"), article, label, 1)
    assert [line[0] for line in of(build.dossier(), NAME).split("\n")] == ["ج", "ب"]


def test_years_that_the_title_names_are_not_said_again():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for label in ("خطة للأعوام 2023-2025", "خطة للأعوام ٢٠٢٣-٢٠٢٥", "خطة عام 2023"):
        build.mark(build.record(Kind.AGREEMENT, label, years="2023/2025"), article, label, 1)
    for name in (NAME, SectionName.AGREEMENTS):
        assert of(build.dossier(), name).count("من 2023 إلى 2025") == 1


def test_place_and_day_are_said_of_the_signing_alone():
    """ "Ratified, in Dushanbe, 5 July 2024" once gave the day of signing for that of ratifying."""
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    place = build.record(Kind.PLACE, "دوشنبه", "Dushanbe")
    for label, status in (("Loan", "ratified"), ("Plan", "signed")):
        agreement = build.record(Kind.AGREEMENT, label, label, status=status, place=place, signed="2024-07-05")
        build.mark(agreement, article, label, 1)
    build.mark(build.record(Kind.AGREEMENT, "Pact", "Pact", status="signed", signed="2024-07-04"), article, "Pact", 2)
    dossier = build.dossier()
    assert of(dossier, NAME, "en").split("\n") == [
        "Loan: ratified; signed in Dushanbe, 5 July 2024.[1]", "Plan: signed in Dushanbe, 5 July 2024.[2]"
    ]  # fmt: skip
    assert "Loan: مصدّق عليها، والتوقيع في دوشنبه، 5 يوليو 2024." in of(dossier, NAME)


def test_english_sentences_hold_no_arabic_that_can_be_spared():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    place = build.record(Kind.PLACE, "خجند")
    meeting = build.record(Kind.MEETING, "لقاء", "Talks", date="2025-01-01", place=place, outcome="اتفاق على لجنة")
    build.mark(meeting, article, "لقاء", 1)
    assert of(build.dossier(), NAME, "en") == "Talks: 1 January 2025.[1]"
    assert of(build.dossier(), NAME) == "لقاء: في خجند، 1 يناير 2025، اتفاق على لجنة.[1]"
    assert "«اتفاق على لجنة»" in of(build.dossier(), SectionName.MEETINGS, "en")


def test_what_was_done_comes_before_what_was_said_the_same_day():
    """Two wishes once stood above the declaration that was signed that day, and a ceremony above the state visit."""
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for kind, label, more in (
        (Kind.STATEMENT, "أمنية", {}),
        (Kind.MEETING, "تكريم", {"kind": "other"}),
        (Kind.MEETING, "زيارة كازاخستان", {"kind": "state_visit"}),
        (Kind.AGREEMENT, "ي", {}),
    ):
        build.mark(build.record(kind, label, date="2025-01-01", signed="2025-01-01", **more), article, label, 1)
    said = of(build.dossier(), NAME).split("\n")
    assert [line.split(":")[0] for line in said] == ["ي", "زيارة كازاخستان", "تكريم"]
    assert "لقاء آخر" not in "".join(said)


def test_a_point_of_which_nothing_is_confirmed_says_so_once():
    """A line of three guesses once held its words three times."""
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    values = {"kind": guess("talks"), "place": guess(build.record(Kind.PLACE, "خجند")), "date": guess("2025-01-01")}
    build.mark(build.record(Kind.MEETING, "لقاء الوزيرين", **values), article, "لقاء", 1)
    assert of(build.dossier(), NAME) == "لقاء الوزيرين: محادثات، في خجند، 1 يناير 2025 (القيم غير مؤكدة).[1]"


def test_a_day_that_the_name_says_is_not_said_again_and_marked_where_it_is_a_guess():
    named = "زيارة، 1 يناير 2025"
    for date, said in (("2025-01-01", f"{named}.[1]"), (guess("2025-01-01"), f"{named} (غير مؤكد).[1]")):
        build = dossiers.Builder()
        article = build.article("خبر", "صحيفة", "2025-01-01")
        build.mark(build.record(Kind.MEETING, "زيارة، 1 يناير 2025", date=date), article, "زيارة", 1)
        assert of(build.dossier(), NAME) == said


def _meeting(label, people, **more):
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    guests = [build.record(Kind.PERSON, name) for name in people]
    build.mark(build.record(Kind.MEETING, label, participants=guests, **more), article, label, 1)
    return of(build.dossier(), NAME)


def test_a_meeting_says_who_took_part_unless_its_name_does():
    """ "A visit: 18 May" said nothing that one could use."""
    assert _meeting("زيارة المرفأ", ["نادر سليم"]) == "زيارة المرفأ: بمشاركة نادر سليم.[1]"
    assert _meeting("لقاء سليم وجابر", ["نادر سليم", "ماهر جابر"]) == "لقاء سليم وجابر.[1]"
    assert _meeting("لقاء", [f"ضيف {n}" for n in "أبجد"]) == "لقاء.[1]"


def test_a_meeting_of_guesses_alone_says_so_once():
    said = _meeting("زيارة المرفأ", [], date=guess("2025-01-01"), kind=guess("state_visit"))
    assert said == "زيارة المرفأ: زيارة دولة، 1 يناير 2025 (القيم غير مؤكدة).[1]"


def test_a_point_whose_speaker_nobody_knows_names_who_printed_it():
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة المرفأ", "2025-01-01")
    build.mark(build.record(Kind.STATEMENT, "أمنية", gist="توسيع الميناء"), article, "أمنية", 1)
    assert of(build.dossier(), NAME) == "صحيفة المرفأ: توسيع الميناء.[1]"
