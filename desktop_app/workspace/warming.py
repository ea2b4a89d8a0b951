"""Loads what would make the first mark or the first import wait. For a worker thread, once the window stands."""


def warm_up() -> None:
    """Import and compile the forms' patterns, the countries' names, the tokenizer and the fold's table."""
    from desktop_app.arabic import tokens
    from desktop_app.arabic.fold import fold
    from desktop_app.suggest import proposals
    from desktop_app.suggest.countries import countries_in
    from desktop_app.suggest.forms import guessing
    from desktop_app.workspace import unnamed

    fold("اسم")
    tokens.words("اسم،")  # a word with a sign: camel_tools' tokenizer takes 0.4 s to import
    countries_in("الصين")
    proposals.rank_proposals("اسم", [("", "اسم")], typed=False)
    guessing.prepare()
    unnamed.Unnamed()
