"""Which article is read where the open one goes."""


def test_where_the_open_article_is_deleted_the_one_in_its_place_is_read(make_window, project, qtbot):
    window = make_window(project)
    session, library = window.session, window.library
    for day in (1, 2, 3):
        session.did(session.desk.articles.add_text, f"خبر عن روسيا، {day} مايو 2024.")
    qtbot.waitUntil(lambda: library.model.shape.count == 4)
    listed = [library.model.at(place).id for place in range(4)]
    session.show_article(listed[1])
    session.did(session.desk.articles.delete, [listed[1]])
    qtbot.waitUntil(lambda: session.article == listed[2])
    session.show_article(listed[3])
    session.did(session.desk.articles.delete, [listed[3]])
    qtbot.waitUntil(lambda: session.article == listed[2])
    session.did(session.desk.articles.delete, [listed[0], listed[2]])
    qtbot.waitUntil(lambda: library.model.shape.count == 0)
    assert session.article is None
    window.edits.undo()
    qtbot.waitUntil(lambda: session.article in (listed[0], listed[2]))
    window.edits.undo()
    window.edits.redo()
    qtbot.waitUntil(lambda: library.model.shape.count == 2 and session.current_article() is not None)
