from desktop_app.suggest.engines.patterns.names.office_words import addresses, honorifics, read_office, sides, styles


def test_an_office_tells_rank_and_country() -> None:
    assert read_office("وزير الصيد الغاني") == ("minister", "GH")
    assert read_office("وزير خارجيه غانا ونظيره المجري")[1] == "HU"


def test_how_one_is_addressed_is_no_side() -> None:
    assert {"معالي", "الدكتور", "الفريق"} <= addresses()
    assert "ومعالي" in honorifics() and "السيد" in styles()
    assert not addresses() & sides()
