"""Markdown for a run's page, where whatever people typed stays text. Lists, not tables: a table's cells do not wrap."""

import html
import re
from collections.abc import Iterable, Sequence
from typing import Final

_MARKS: Final = re.compile(r"([\\`*_{}\[\]()#+!|~])")
_ADDRESS: Final = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)  # browsers' pages make links of bare addresses


def plain(text: str) -> str:
    """Text that stays text in markdown and HTML."""
    escaped = _MARKS.sub(r"\\\1", html.escape(" ".join(text.split()), quote=False))
    return _ADDRESS.sub(lambda sign: f"&#{ord(sign[0])};", escaped)


def bold(text: str) -> str:
    return f"**{plain(text)}**" if text else ""


def section(title: str, points: Iterable[tuple[str, str]]) -> list[str]:
    """A heading over a list of `name: text`; nothing where there are no points."""
    lines = [f"- {bold(name)}{': ' if name else ''}{plain(text)}" for name, text in points]
    return [f"## {plain(title)}", "\n".join(lines)] if lines else []


def table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """For short cells only."""
    lines = [" | ".join(titles), " | ".join("---" for _ in titles)]
    lines += [" | ".join(plain(cell) for cell in row) for row in rows]
    return "\n".join(f"| {line} |" for line in lines)
