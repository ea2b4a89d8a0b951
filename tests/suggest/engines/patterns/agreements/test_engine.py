"""Agreements found: later mentions, labels, states, years and sums; any text is read the same way twice."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.model.kinds import AGREEMENT_KINDS, AGREEMENT_STATUSES, Kind
from desktop_app.model.suggestion import EngineName
from desktop_app.suggest.engines.patterns.agreement_words import agreement_words
from desktop_app.suggest.reading import Reading

from ..deeds import read, read_twice, told
from .documents_said import suggested


def test_later_mentions_belong_to_the_only_document_of_their_kind() -> None:
    one = suggested(read("وقعت {c:الأردن} و{c:العراق} مذكرة تفاهم للربط الكهربائي. وقال الوزير إن المذكرة مفيدة."))
    assert [(said.quote, said.label) for said in one] == [
        ("مذكرة تفاهم للربط الكهربائي", "مذكرة تفاهم للربط الكهربائي"),
        ("المذكرة", "مذكرة تفاهم للربط الكهربائي"),
    ]
    assert one[0].fields == one[1].fields


def test_another_is_called_by_what_it_is() -> None:
    one = suggested(read("ووقعا مذكرة تفاهم بشأن النقل البري وأخرى للربط السككي."))
    assert [said.label for said in one] == ["مذكرة تفاهم بشأن النقل البري", "مذكرة تفاهم للربط السككي"]


def test_labels_have_no_ending_of_the_object_and_bare_ones_the_day() -> None:
    one = suggested(read("وقعا بيانا مشتركا. وأبرما اتفاقا طويل الأمد لتوريد القمح.", "2024-03-03"))
    assert [said.label for said in one] == ["بيان مشترك، 3 مارس 2024", "اتفاق طويل الأمد لتوريد القمح"]


def test_states_that_sign_are_the_parties() -> None:
    marked = "وقعت {c:تركيا} و{c:العراق} و{c:قطر} مذكرة تفاهم بشأن طريق التنمية، وبحث الوزير الفرنسي الأمر."
    assert told(suggested(read(marked))[0], "parties") == ["IQ", "QA", "TR"]


def test_sectors_are_those_of_the_title_outside_the_bodies() -> None:
    marked = "وقعا مذكرة تفاهم بين {o:وزارة الزراعة} و{o:وزارة الصناعة} في مجالي السياحة والتعليم."
    assert [told(one, "sectors") for one in suggested(read(marked))] == [["السياحة", "التعليم"]]


def test_a_treaty_of_an_earlier_year_is_in_force() -> None:
    (one,) = suggested(read("التزم الجانبان بمعاهدة الصداقة الموقعة في أبريل 1995.", "2024-03-03"))
    assert (told(one, "status"), told(one, "signed")) == (["in_force"], ["1995-04"])


def test_years_value_place_and_signatories() -> None:
    marked = (
        "وقع الوزيران {p:سامي حداد} و{p:لي وانغ} أمس في {l:القاهرة} اتفاقية قرض للسنوات 2024-2027 بقيمة 30 مليون دولار."
    )
    (one,) = suggested(read(marked, "2024-03-03"))
    assert told(one, "years") == ["2024/2027"]
    assert told(one, "signed") == ["2024-03-02"]
    assert told(one, "place") == ["القاهرة"]
    assert told(one, "signatories") == ["سامي حداد", "لي وانغ"]
    assert (told(one, "value"), told(one, "currency")) == (["30000000"], ["USD"])


def test_a_value_behind_another_title_is_of_that_document() -> None:
    marked = "وقعت {o:وزارة المياه} اتفاقية الري المشترك، ومذكرة تفاهم مع {o:بنك الواحات} بقيمة 7 ملايين دولار."
    assert [told(one, "value") for one in suggested(read(marked))] == [[], ["7000000"]]


def test_spans_are_those_of_the_article_behind_vowel_signs_and_proclitics() -> None:
    (one,) = suggested(Reading("a", "جُدِّدَ العمل باتـــفاقيّةِ الغازِ الموقّعة بين روسيا والصين ."))
    assert one.quote.startswith("اتـــفاقيّةِ الغازِ")
    assert (one.kind, one.engine, one.article) == (Kind.AGREEMENT, EngineName.PATTERNS, "a")


_PIECES = (
    "وقّع الوزيران", "مذكرة تفاهم", "بين", "وزارة الصحة", "ووزارة", "و", "اتفاقية", "الاتفاقية", "وأخرى", "في مجال",
    "مع", "خطة", "عقد", "للأعوام 2023-2025", "\n- ", "\n1. ", ":", "،", ".", "«", "»", "التي", "بقيمة 5 دولارات",
    "الموقعة", "من بينها", "مشروع", "إعلان", "لتوقيع", "ﻻ", "\u200f", "أمس", "2024", "الصين", "بشأن",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=4), max_size=30))
def test_any_text_is_read_the_same_way_twice_with_spans_at_the_edges_of_words(pieces: list[str]) -> None:
    read_twice(suggested, pieces)


def test_the_vocabulary_uses_the_models_choices_only() -> None:
    table = agreement_words()
    heads = {value.partition("/")[0] for value in table.heads.meanings}
    assert heads <= set(AGREEMENT_KINDS)
    signing = {"sign", "signing", "signs", "shall_sign", "signed", "approves"}
    assert table.statuses.meanings | table.near.meanings <= set(AGREEMENT_STATUSES) | signing
