import pytest

from desktop_app.suggest.engines.patterns.names.media_names import media_names
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "media"),
    [
        ("وقال لـ«المعالي نيوز» إن العمل بدأ.", ["المعالي نيوز"]),
        ("نشرته الخليج أونلاين أمس، ثم قناة نيوز.", ["الخليج أونلاين"]),
        ("انتهى اللقاء.\nالمصدر: كوربان", ["كوربان"]),
        ("انتهى اللقاء.\nالمصدر: وكالات", []),
        ("وقال المصدر: كوربان غادر", []),
        ("أديس أبابا بعيدة\nبورتسودان – المجهر\nوصل الوفد", ["المجهر"]),
        ("مسقط – المدينة الإخبارية\nوصل الوفد", ["المدينة الإخبارية"]),
        ("المدينة الإخبارية – خاص\nوصل الوفد", ["المدينة الإخبارية"]),
        ("وصل الوفد – خاص\nثم عاد", []),
        ("قال على شاشة النهضة المغربية أمس، ثم على شاشة التلفزيون.", ["النهضة المغربية"]),
        ("ووفق موقع راي نيوز، تم ذلك.", ["راي نيوز"]),
        ("بورتسودان – الوفد وصل أمس", []),
        ("مقديشو – نبض الصومال\nوصل الوفد", ["نبض الصومال"]),
        ("بوينس آيرس – كينيا 24\nوصل الوفد", ["كينيا 24"]),
        ("مقديشو – محمد سعيد\nوصل الوفد", []),
        ("مقديشو – نبض\n", []),
        ("مقديشو – 5 مليارات\nوصل الوفد", []),
        ("قال ذلك – نبض الصومال\nوصل الوفد", []),
        ("ووفق رينا ديجيتال، تم ذلك.", ["رينا ديجيتال"]),
        ("وقال في بيان تلقت الضياء نسخة منه إن العمل بدأ.", ["الضياء"]),
        ("وقال بعد أن تلقت وزارتها نسخة منه إن العمل بدأ.", []),
        ("بورتسودان – اليوم\nوصل الوفد", []),
        ("", []),
    ],
)
def test_media_without_a_word_for_them(text: str, media: list[str]) -> None:
    reading = Reading("a", text)
    assert [reading.back(one.start, one.end).of(text) for one in media_names(View(reading))] == media


def test_a_radio_by_its_proper_name() -> None:
    text = "وقال لراديو دندقا الدولي إن راديو السيارة معطل."
    reading = Reading("a", text)
    assert [reading.back(one.start, one.end).of(text) for one in media_names(View(reading))] == ["راديو دندقا الدولي"]
