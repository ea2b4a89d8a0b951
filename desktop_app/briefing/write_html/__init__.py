"""A `Briefing` as one HTML file that needs nothing else: for a quick look, and in a simple form for Qt to print."""

from desktop_app.briefing.write_html.document import write_html

__all__ = ["write_html"]
