"""Moments of the analyst's own work, as the clock on the desk has them."""

from PySide6.QtCore import QDateTime, Qt

from desktop_app.ui.words import short_month_name


def clock_time(moment: str) -> str:
    """An ISO 8601 moment in UTC as local time: "14:32" today, "18 May 14:32" this year, with the year before that."""
    local = QDateTime.fromString(moment, Qt.DateFormat.ISODate).toLocalTime()
    if not local.isValid():
        return moment
    date, now, time = local.date(), QDateTime.currentDateTime().date(), local.toString("HH:mm")
    if date == now:
        return time
    year = f" {date.year()}" if date.year() != now.year() else ""
    return f"{date.day()} {short_month_name(date.month())}{year} {time}"
