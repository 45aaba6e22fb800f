"""Values as TOML text: what `tomllib` reads back is what was given, whatever stands in the strings."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from typing import Final

BARE_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")


def toml_text(values: Mapping[str, object], *, heading: str = "", comments: Mapping[str, str] | None = None) -> str:
    """The document of `values`: str, bool, int, float, date, time, lists and tables of these.

    `heading` becomes the comment on top; `comments` stand above the top-level keys they are named by.
    """
    lines = [*_comment(heading), *_table(values, (), comments or {})]
    return "\n".join(lines).lstrip("\n") + "\n"


def _table(values: Mapping[str, object], path: tuple[str, ...], comments: Mapping[str, str]) -> Iterator[str]:
    """A table's own values first: in TOML whatever follows a heading belongs to it."""
    below = {name: tables for name, value in values.items() if (tables := _tables(value))}
    for name, value in values.items():
        if name not in below:
            yield from _comment(comments.get(name, ""))
            yield f"{_key(name)} = {toml_value(value)}"
    for name, tables in below.items():
        inner = (*path, name)
        dotted = ".".join(map(_key, inner))
        heading = f"[{dotted}]" if isinstance(values[name], Mapping) else f"[[{dotted}]]"
        for table in tables:
            yield from ("", *_comment(comments.get(name, "")), heading)
            yield from _table(table, inner, {})


def _tables(value: object) -> list[Mapping[str, object]]:
    """The tables that stand under headings of their own: one, or a list of nothing else."""
    if isinstance(value, Mapping):
        return [value]
    if isinstance(value, list | tuple) and all(isinstance(each, Mapping) for each in value):
        return list(value)
    return []


def toml_value(value: object) -> str:
    """One value as it stands behind its key."""
    match value:
        case str():
            return _string(value)
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case date() | time():
            return value.isoformat()
        case Mapping():
            return "{" + ", ".join(f"{_key(name)} = {toml_value(each)}" for name, each in value.items()) + "}"
        case Sequence():
            return "[" + ", ".join(map(toml_value, value)) + "]"
    raise TypeError(value)


def _key(name: str) -> str:
    return name if BARE_KEY.fullmatch(name) else _string(name)


def _string(text: str) -> str:
    """A JSON string is a TOML string, but for DEL, which only TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in text.splitlines()]
