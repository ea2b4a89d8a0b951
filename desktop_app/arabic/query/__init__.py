"""The language of the search box: what is typed, as a tree (`desktop_app.model.query`)."""

from desktop_app.arabic.query.parse import parse

__all__ = ["parse"]
