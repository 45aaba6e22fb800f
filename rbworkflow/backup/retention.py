"""Which copies are kept: the newest ones, one of each day for a while, and one of each month for years."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta


def to_remove(made: Sequence[datetime], today: date, *, newest: int, days: int, months: int) -> list[datetime]:
    """Of copies made at these moments those that nobody needs any more. A moment yet to come is kept."""
    ordered = sorted(made)
    last_of_day = {each.date(): each for each in ordered}
    last_of_month = {(each.year, each.month): each for each in ordered}
    kept = set(ordered[-max(newest, 1) :])
    kept |= {each for day, each in last_of_day.items() if today - day < timedelta(days=days)}
    kept |= {each for (year, month), each in last_of_month.items() if _months_ago(today, year, month) < months}
    return [each for each in ordered if each not in kept]


def _months_ago(today: date, year: int, month: int) -> int:
    return (today.year - year) * 12 + today.month - month
