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
        ("بورتسودان – اليوم\nوصل الوفد", []),
        ("", []),
    ],
)
def test_media_without_a_word_for_them(text: str, media: list[str]) -> None:
    reading = Reading("a", text)
    assert [reading.back(one.start, one.end).of(text) for one in media_names(View(reading))] == media
