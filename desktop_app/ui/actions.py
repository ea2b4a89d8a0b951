"""Every action of the window, once: menus, buttons, the palette and the page of keys are all made from this list."""

from dataclasses import dataclass

from desktop_app.ui.language import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. Its handler is the method of that name in one of the command classes.

    `needs` is what must be there for it: "", "project", "write" (a project that can be written), "article",
    "edit" (an article in such a project), "mark", "record" (the inspector shows one), "records" (some are chosen in a
    list). `shown_keys` stand in the menu where the view itself listens. Keys are those of the start; see `key_map`.
    """

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = ""
    shown_keys: str = ""
    group: str = ""  # actions of one group are radio items
    ticks: bool = False
    line_before: bool = False
    by: str = ""  # the group of commands with its handler; "" for one of those the window has had from the start


MENUS = {
    "file": QT_TRANSLATE_NOOP("Menu", "File"),
    "edit": QT_TRANSLATE_NOOP("Menu", "Edit"),
    "view": QT_TRANSLATE_NOOP("Menu", "View"),
    "mark": QT_TRANSLATE_NOOP("Menu", "Mark"),
    "suggestions": QT_TRANSLATE_NOOP("Menu", "Suggestions"),
    "records": QT_TRANSLATE_NOOP("Menu", "Records"),
    "pairs": QT_TRANSLATE_NOOP("Menu", "Relationships"),
    "help": QT_TRANSLATE_NOOP("Menu", "Help"),
}

A = ActionSpec
ACTIONS: tuple[ActionSpec, ...] = (
    A("add_folder", "file", QT_TRANSLATE_NOOP("Action", "Add folder…"), ("Ctrl+O",), "folder-plus"),
    A("add_files", "file", QT_TRANSLATE_NOOP("Action", "Add files…"), ("Ctrl+I",), "file-plus"),
    A("paste_article", "file", QT_TRANSLATE_NOOP("Action", "Paste as article"), ("Ctrl+Shift+V",), "clipboard-paste"),
    A("new_project", "file", QT_TRANSLATE_NOOP("Action", "New project…"), ("Ctrl+N",), "file-text", line_before=True),
    A("open_project", "file", QT_TRANSLATE_NOOP("Action", "Open project…"), ("Ctrl+Shift+O",), "folder-open"),
    A("open_sample", "file", QT_TRANSLATE_NOOP("Action", "Open the sample project"), (), "eye"),
    A("save_copy", "file", QT_TRANSLATE_NOOP("Action", "Save a copy…"), ("Ctrl+Shift+S",), "save", "project"),
    A("export_all", "file", QT_TRANSLATE_NOOP("Action", "Export all as JSON Lines…"), (), "copy", "project"),
    A("quit", "file", QT_TRANSLATE_NOOP("Action", "Quit"), ("Ctrl+Q",), "log-out", line_before=True),
    A("undo", "edit", QT_TRANSLATE_NOOP("Action", "Undo"), ("Ctrl+Z",), "undo-2", "write"),
    A("redo", "edit", QT_TRANSLATE_NOOP("Action", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", "write"),
    A("history", "edit", QT_TRANSLATE_NOOP("Action", "History…"), ("Ctrl+H",), "rotate-ccw", "project", by="past"),
    A(
        "recycle_bin", "edit", QT_TRANSLATE_NOOP("Action", "Recycle bin…"), ("Ctrl+Shift+H",), "trash-2", "project",
        by="past",
    ),
    A(
        "find", "edit", QT_TRANSLATE_NOOP("Action", "Find in this article"), ("Ctrl+F",), "search", "article",
        line_before=True,
    ),
    A("search", "edit", QT_TRANSLATE_NOOP("Action", "Search all articles"), ("Ctrl+L",), "newspaper", "project",
      by="search"),
    A("next_hit", "edit", QT_TRANSLATE_NOOP("Action", "Next hit"), ("F3",), "arrow-down", "project", by="search"),
    A("previous_hit", "edit", QT_TRANSLATE_NOOP("Action", "Previous hit"), ("Shift+F3",), "arrow-up", "project",
      by="search"),
    A("palette", "edit", QT_TRANSLATE_NOOP("Action", "Find anything…"), ("Ctrl+K",), "list-filter"),
    A("jump", "edit", QT_TRANSLATE_NOOP("Action", "Jump to a word"), (), "arrow-down", "article", "/", by="reading"),
    A("grow", "edit", QT_TRANSLATE_NOOP("Action", "Select more"), (), "", "article", "Ctrl+W", by="reading"),
    A("shrink", "edit", QT_TRANSLATE_NOOP("Action", "Select less"), (), "", "article", "Ctrl+Shift+W", by="reading"),
    A(
        "delete_article", "edit", QT_TRANSLATE_NOOP("Action", "Delete this article"), (), "trash-2", "edit",
        line_before=True,
    ),
    A("edit_details", "edit", QT_TRANSLATE_NOOP("Action", "Details of the chosen articles…"), ("Ctrl+Alt+E",),
      "pencil", "edit", by="library"),
    A("carry_marks", "edit", QT_TRANSLATE_NOOP("Action", "Carry marks over to reprints"), (), "copy", "edit",
      by="library", line_before=True),
    A("join_reprints", "edit", QT_TRANSLATE_NOOP("Action", "Chosen articles print one text"), (), "link", "edit",
      by="library"),
    A("refuse_reprint", "edit", QT_TRANSLATE_NOOP("Action", "Not a reprint"), (), "unlink", "edit", by="library"),
    A("find_reprints", "edit", QT_TRANSLATE_NOOP("Action", "Look for reprints"), (), "git-compare", "write",
      by="library"),
    A("settings", "edit", QT_TRANSLATE_NOOP("Action", "Settings…"), ("Ctrl+,",), "settings", line_before=True),
    A("next_to_do", "view", QT_TRANSLATE_NOOP("Action", "Next article to do"), ("Ctrl+J",), "list-checks", "project",
      by="library"),
    A("next_article", "view", QT_TRANSLATE_NOOP("Action", "Next article"), ("Ctrl+PgDown",), "", "project"),
    A("previous_article", "view", QT_TRANSLATE_NOOP("Action", "Previous article"), ("Ctrl+PgUp",), "", "project"),
    A("zoom_in", "view", QT_TRANSLATE_NOOP("Action", "Larger text"), ("Ctrl++", "Ctrl+="), "plus", line_before=True),
    A("zoom_out", "view", QT_TRANSLATE_NOOP("Action", "Smaller text"), ("Ctrl+-",), "minus"),
    A("zoom_normal", "view", QT_TRANSLATE_NOOP("Action", "Normal text size"), ("Ctrl+0",), "a-large-small"),
    A("reading", "view", QT_TRANSLATE_NOOP("Action", "Text and page…"), ("Ctrl+Shift+T",), "a-large-small", "article",
      by="reading"),
    A("plain", "view", QT_TRANSLATE_NOOP("Action", "Plain reading"), ("Ctrl+Shift+R",), ticks=True),
    A("filter_marks", "view", QT_TRANSLATE_NOOP("Action", "Marks shown…"), ("Ctrl+Shift+F",), "list-filter", "article",
      by="reading"),
    A("all_marks", "view", QT_TRANSLATE_NOOP("Action", "Show all marks"), (), "eye", "article", by="reading"),
    A("library", "view", QT_TRANSLATE_NOOP("Action", "Library"), ("F7",), ticks=True, line_before=True),
    A("inspector", "view", QT_TRANSLATE_NOOP("Action", "Inspector"), ("F8",), ticks=True),
    A("next_pane", "view", QT_TRANSLATE_NOOP("Action", "Next pane"), ("F6",)),
    A(
        "light", "view", QT_TRANSLATE_NOOP("Action", "Light"), (), "", group="theme", ticks=True, line_before=True,
    ),
    A("dark", "view", QT_TRANSLATE_NOOP("Action", "Dark"), (), "", group="theme", ticks=True),
    A("arabic", "view", "العربية", (), group="language", ticks=True, line_before=True),
    A("english", "view", "English", (), group="language", ticks=True),
    A("mark_person", "mark", "", (), "user-round", "edit", "1"),
    A("mark_organisation", "mark", "", (), "landmark", "edit", "2"),
    A("mark_country", "mark", "", (), "flag", "edit", "3"),
    A("mark_place", "mark", "", (), "map-pin", "edit", "3 3"),
    A("mark_agreement", "mark", "", (), "scroll-text", "edit", "4"),
    A("mark_sector", "mark", "", (), "layers", "edit", "5"),
    A("mark_meeting", "mark", "", (), "handshake", "edit", "6"),
    A("mark_figure", "mark", "", (), "hash", "edit", "7"),
    A("mark_statement", "mark", "", (), "message-square-quote", "edit", "8"),
    A("mark_event", "mark", "", (), "megaphone", "edit", "9"),
    A("marks_here", "mark", QT_TRANSLATE_NOOP("Action", "Marks here…"), (), "list-tree", "article", "Ctrl+Space",
      by="reading", line_before=True),
    A("spread", "mark", QT_TRANSLATE_NOOP("Action", "Mark all like this…"), ("Ctrl+M",), "list-checks", "write",
      by="spread"),
    A(
        "change_record", "mark", QT_TRANSLATE_NOOP("Action", "Change record…"), ("Ctrl+R",), "link", "mark",
        line_before=True,
    ),
    A("note", "mark", QT_TRANSLATE_NOOP("Action", "Note on this mark"), ("F2",), "sticky-note", "mark"),
    A("key_point", "mark", QT_TRANSLATE_NOOP("Action", "Key point"), ("Ctrl+D",), "star", "record"),
    A("confirm_all", "mark", QT_TRANSLATE_NOOP("Action", "Confirm all guesses"), ("Alt+Return",), "check", "record"),
    A("confirm_article", "mark", QT_TRANSLATE_NOOP("Action", "Confirm all guesses of this article"),
      ("Alt+Shift+Return",), "check", "edit"),
    A("next_field", "mark", QT_TRANSLATE_NOOP("Action", "Next field to fill in"), ("F4",), "pencil", "record"),
    A("delete_mark", "mark", QT_TRANSLATE_NOOP("Action", "Delete mark"), (), "trash-2", "mark", "Del"),
    A(
        "state_new", "mark", QT_TRANSLATE_NOOP("Action", "Article is new"), (), "circle", "edit", group="state",
        ticks=True, line_before=True,
    ),
    A(
        "state_in_progress", "mark", QT_TRANSLATE_NOOP("Action", "Article is in progress"), (), "half-circle", "edit",
        group="state", ticks=True,
    ),
    A(
        "state_done", "mark", QT_TRANSLATE_NOOP("Action", "Article is done"), ("Ctrl+Shift+Return",), "circle-check",
        "edit", group="state", ticks=True,
    ),  # not Ctrl+Enter, which ends boxes and lists: a moment after Escape it would still be meant for those
    A("next_suggestion", "suggestions", QT_TRANSLATE_NOOP("Action", "Next suggestion"), (), "arrow-down", "article",
      "N", by="suggest"),
    A("previous_suggestion", "suggestions", QT_TRANSLATE_NOOP("Action", "Previous suggestion"), (), "arrow-up",
      "article", "P", by="suggest"),
    A("accept_suggestion", "suggestions", QT_TRANSLATE_NOOP("Action", "Accept this suggestion"), (), "check", "edit",
      "Enter", by="suggest", line_before=True),
    A("edit_suggestion", "suggestions", QT_TRANSLATE_NOOP("Action", "Edit this suggestion first…"), (), "pencil",
      "edit", "E", by="suggest"),
    A("refuse_suggestion", "suggestions", QT_TRANSLATE_NOOP("Action", "Refuse this suggestion"), (), "x", "edit", "Del",
      by="suggest"),
    A("suggestions", "suggestions", QT_TRANSLATE_NOOP("Action", "All suggestions"), ("Ctrl+G",), "list-checks",
      "project", by="suggest", line_before=True),
    A("likely_suggestions", "suggestions", QT_TRANSLATE_NOOP("Action", "Accept the likely ones of this article…"),
      ("Ctrl+U",), "circle-check", "edit", by="suggest"),
    A("next_to_learn", "suggestions", QT_TRANSLATE_NOOP("Action", "Article that teaches most"), ("Ctrl+Shift+J",),
      "graduation-cap", "project", by="suggest"),
    A("show_suggestions", "suggestions", QT_TRANSLATE_NOOP("Action", "Show suggestions"), ("Ctrl+Shift+G",), ticks=True,
      by="suggest", line_before=True),
    A("suggest_engines", "suggestions", QT_TRANSLATE_NOOP("Action", "Who suggests…"), (), "settings", "project",
      by="suggest"),
    A("own_names", "suggestions", QT_TRANSLATE_NOOP("Action", "My list of names…"), (), "book-open", "project",
      by="suggest"),
    A("registry", "records", QT_TRANSLATE_NOOP("Action", "Registry"), ("Ctrl+Shift+E",), "table-2", "project",
      by="registry"),
    A("sectors", "records", QT_TRANSLATE_NOOP("Action", "Sectors"), ("Ctrl+T",), "list-tree", "project",
      by="registry"),
    A("kinds", "records", QT_TRANSLATE_NOOP("Action", "Kinds of mark…"), ("F9",), "palette", "project", by="registry"),
    A("standard_sectors", "records", QT_TRANSLATE_NOOP("Action", "Add the standard list of sectors"), (), "layers",
      "write", by="registry"),
    A("merge_records", "records", QT_TRANSLATE_NOOP("Action", "Merge with another record…"), ("Ctrl+Shift+M",),
      "git-merge", "write", by="merging", line_before=True),
    A("duplicates", "records", QT_TRANSLATE_NOOP("Action", "Likely duplicates…"), ("Ctrl+Shift+D",), "copy", "write",
      by="merging"),
    A("split_record", "records", QT_TRANSLATE_NOOP("Action", "Split the record…"), (), "unlink", "record",
      by="merging"),
    A("pair_of_records", "records", QT_TRANSLATE_NOOP("Action", "Relationship of the chosen records…"), (),
      "arrow-left-right", "records", by="registry", line_before=True),
    A("confirm_records", "records", QT_TRANSLATE_NOOP("Action", "Confirm all guesses of the chosen records"), (),
      "check", "records", by="registry"),
    A("star_records", "records", QT_TRANSLATE_NOOP("Action", "Chosen records are key points"), (), "star", "records",
      by="registry"),
    A("delete_records", "records", QT_TRANSLATE_NOOP("Action", "Delete the chosen records"), (), "trash-2", "records",
      by="registry"),
    A("brief", "pairs", QT_TRANSLATE_NOOP("Action", "Write briefing"), ("Ctrl+B",), "file-output", "project"),
    A("brief_as", "pairs", QT_TRANSLATE_NOOP("Action", "Choices and preview of the briefing…"), ("Ctrl+Shift+B",),
      "settings", "project"),
    A("brief_all", "pairs", QT_TRANSLATE_NOOP("Action", "Write the briefings of all relationships…"), (),
      "list-checks", "project", by="briefings"),
    A("brief_print", "pairs", QT_TRANSLATE_NOOP("Action", "Print the briefing…"), (), "printer", "project",
      by="briefings"),
    A("brief_pdf", "pairs", QT_TRANSLATE_NOOP("Action", "Save the briefing as PDF…"), (), "save", "project",
      by="briefings"),
    A("brief_html", "pairs", QT_TRANSLATE_NOOP("Action", "Save the briefing as HTML…"), (), "globe", "project",
      by="briefings"),
    A("briefings_made", "pairs", QT_TRANSLATE_NOOP("Action", "Earlier briefings…"), ("Ctrl+Alt+B",), "scroll-text",
      "project", by="briefings"),
    A("brief_template", "pairs", QT_TRANSLATE_NOOP("Action", "Save the template of briefings for editing…"), (),
      "pencil", "project", by="briefings"),
    A("article_pairs", "pairs", QT_TRANSLATE_NOOP("Action", "Relationship of this article…"), ("Ctrl+E",),
      "arrow-left-right", "edit", line_before=True),
    A("turn_pair", "pairs", QT_TRANSLATE_NOOP("Action", "Turn the order of the two countries"), (), "replace", "write"),
    A("pair_page", "pairs", QT_TRANSLATE_NOOP("Action", "Page of the relationship"), ("Ctrl+Shift+P",), "eye",
      "project", line_before=True, by="pair"),
    A("thin", "pairs", QT_TRANSLATE_NOOP("Action", "What is thin"), ("Ctrl+Shift+Y",), "triangle-alert", "project",
      by="thin"),
    A("judge_pair", "pairs", QT_TRANSLATE_NOOP("Action", "Assess this relationship…"), (), "lightbulb", "project",
      by="pair"),
    A("pair_print", "pairs", QT_TRANSLATE_NOOP("Action", "Print this page…"), (), "printer", "project", by="pair"),
    A("pair_image", "pairs", QT_TRANSLATE_NOOP("Action", "Save this page as a picture or PDF…"), (), "image", "project",
      by="pair"),
    A("pair_csv", "pairs", QT_TRANSLATE_NOOP("Action", "Save the tables of this page as CSV…"), (), "table", "project",
      by="pair"),
    A("loose_records", "pairs", QT_TRANSLATE_NOOP("Action", "Records without a relationship"), (), "unlink", "project",
      by="pair"),
    A("keys", "help", QT_TRANSLATE_NOOP("Action", "Keys on one page"), ("F1",), "keyboard"),
    A("key_editor", "help", QT_TRANSLATE_NOOP("Action", "Change keys…"), ("Ctrl+Alt+K",), "key-round", by="registry"),
    A("about", "help", QT_TRANSLATE_NOOP("Action", "About Mujaz"), (), "info"),
)  # fmt: skip

BY_ID = {spec.id: spec for spec in ACTIONS}
