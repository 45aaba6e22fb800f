"""How often something is due in a year, as forms write it: `setiap 3 bulan`, `2 kali setahun`, `triwulanan`."""

import re
from fractions import Fraction
from typing import Final

from rbworkflow.plan.schedule_marks import SPANS, Marks

_A_YEAR: Final = {"day": 365, "week": 52, "month": 12, "quarter": 4, "half": 2, "year": 1}
_BY_MARK: Final = {mark: _A_YEAR[span] for span, mark in SPANS.items()}
_MONTHS: Final = 12
_ALL: Final = tuple(range(1, _MONTHS + 1))

_SPAN: Final = "(?:(?P<of>N)?P?(?P<span>[twmqhy])|(?P<one>s))"
_OFTEN: Final = "(?:(?P<count>N)?K|O)"
_OFTEN_FORMS: Final = tuple(
    re.compile(form)
    for form in (
        "A?,?(?P<of>N)?(?P<each>a),?A?",
        f"A?,?E{_SPAN},?A?",
        f"A?,?E?{_SPAN},?{_OFTEN}",
        f"A?,?{_OFTEN}W?[E/]?{_SPAN}",
    )
)
_DAY_A_MONTH: Final = re.compile("DNEm|Em?DN")
_LONG: Final = re.compile("W?(?:(?P<of>N)(?P<span>[twmqhy])|(?P<one>s))")


def frequent_months(marks: Marks) -> tuple[int, ...] | None:
    """The months in which something that comes so often is due; None where the marks say no such thing."""
    if marks.letters == "A" or _DAY_A_MONTH.fullmatch(marks.letters):
        return _ALL
    if long := _LONG.fullmatch(marks.letters):
        return _ALL if _each_year(marks, long) == 1 else None
    found = next(filter(None, (form.fullmatch(marks.letters) for form in _OFTEN_FORMS)), None)
    return None if found is None else _months(_each_year(marks, found) * _count(marks, found))


def _each_year(marks: Marks, found: re.Match[str]) -> Fraction:
    """How many of the spans named, one after the other, make a year."""
    said = found.groupdict()
    length = marks.value(found.start("of")) if said.get("of") else 1
    if not length:
        return Fraction(0)
    if said.get("span"):
        return Fraction(_BY_MARK[found["span"]], length)
    return Fraction(_A_YEAR[str(marks.values[found.start("each" if "each" in said else "one")])], length)


def _count(marks: Marks, found: re.Match[str]) -> int:
    return marks.value(found.start("count")) if found.groupdict().get("count") else 1


def _months(a_year: Fraction) -> tuple[int, ...] | None:
    """The months that close each of `a_year` equal parts of the year; None where a part closes within a month."""
    if a_year >= _MONTHS:
        return _ALL
    if not a_year or _MONTHS % a_year:
        return None
    step = int(_MONTHS / a_year)
    return _ALL[step - 1 :: step] if _MONTHS % step == 0 else None
