"""Who signed, told in a sentence behind."""

import pytest

from .test_agreements import found


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (  # both bodies in the sentence behind
            "وقعت {c:غانا} و{c:كينيا} اليوم اتفاق تعاون تجاري. وجرى التوقيع في العاصمة بين {o:غرفة تجارة غانا} "
            "و{o:الغرفة الكينية للتجارة}.",
            [
                "اتفاق تعاون تجاري | agreement | signed | غرفة تجارة غانا + الغرفة الكينية للتجارة",
            ],
        ),
        (  # another document's signing
            "وقعت {c:غانا} و{c:كينيا} اليوم اتفاق تعاون تجاري. وجرى التوقيع على مذكرة بين {o:غرفة تجارة غانا} "
            "و{o:الغرفة الكينية للتجارة}.",
            [
                "اتفاق تعاون تجاري | agreement | signed | غانا + كينيا",
                "مذكرة بين غرفة تجارة غانا والغرفة الكينية للتجارة | memorandum | signed | غرفة تجارة غانا + "
                "الغرفة الكينية للتجارة",
            ],
        ),
        (  # for which bodies the states sign
            "وقعت {c:غانا} و{c:كينيا} اتفاقية تعاون تجاري. ووقع الاتفاقية عن الجانب الغاني رئيس {o:غرفة تجارة "
            "غانا} {p:خالد سعيد}، وعن الجانب الكيني رئيس {o:الغرفة الكينية للتجارة} {p:وليام روتو}.",
            [
                "اتفاقية تعاون تجاري | agreement | signed | غرفة تجارة غانا + الغرفة الكينية للتجارة",
                "الاتفاقية | agreement | signed | غرفة تجارة غانا + الغرفة الكينية للتجارة",
            ],
        ),
        (  # whom it brought together
            "وقعت {c:تونس} و{c:ليبيا} اتفاقية تخص مجال الملاحة جمعت {o:الوكالة التونسية للملاحة} و{o:الهيئة "
            "الليبية للموانئ}.",
            [
                "اتفاقية تخص مجال الملاحة | agreement | signed | الوكالة التونسية للملاحة + الهيئة الليبية "
                "للموانئ",
            ],
        ),
    ],
)
def test_told_afterwards(marked: str, expected: list[str]) -> None:
    assert found(marked) == expected
