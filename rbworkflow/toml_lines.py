"""On which line of a TOML text a key stands, which its values do not tell."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, Final

Place = tuple[str | int, ...]
_OPENS_TABLE: Final = "["


def line_of(text: str, place: Place) -> int | None:
    """The line of what stands at `place`, or else of the nearest that is written around it; the text is good TOML."""
    lines: dict[Place, int] = {}
    for written, line in _written(text):
        for length in range(1, len(written) + 1):
            lines.setdefault(written[:length], line)
    around = (place[:length] for length in range(len(place), 0, -1))
    return next((lines[each] for each in around if each in lines), None)


def _written(text: str) -> Iterator[tuple[Place, int]]:
    table: Place = ()
    newest: dict[Place, int] = {}  # of each list of tables, the number of the table that is being written
    for line, statement, values in _statements(text):
        if statement.lstrip().startswith(_OPENS_TABLE):
            table = _table(values, newest)
            yield table, line
        else:
            yield from _inside(values, table, line, statement)


def _statements(text: str) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """Each heading and each key with its value, which may go on over lines: as many as make good TOML together."""
    begun, statement = 1, ""
    for number, line in enumerate(text.splitlines(), start=1):
        statement += f"{line}\n"
        try:
            values = tomllib.loads(statement)
        except tomllib.TOMLDecodeError:
            continue
        if values:
            yield begun, statement, values
        begun, statement = number + 1, ""


def _table(values: dict[str, Any], newest: dict[Place, int]) -> Place:
    """`[a.b]` or `[[a.b]]`, each list on its way by the table that is being written."""
    place: Place = ()
    inner: object = values
    while isinstance(inner, dict) and inner:
        ((name, inner),) = inner.items()
        place = (*place, *([newest[place]] if place in newest else []), name)
    if isinstance(inner, list):
        newest[place] = newest.get(place, -1) + 1
        return (*place, newest[place])
    return place


def _inside(value: object, place: Place, line: int, statement: str = "") -> Iterator[tuple[Place, int]]:
    """The value itself, and what is written in it; tables of a list that each begin a line have that one."""
    yield place, line
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield from _inside(each, (*place, name), line, statement)
    elif isinstance(value, list):
        begin = [line + after for after, said in enumerate(statement.splitlines()) if said.lstrip().startswith("{")]
        lines = begin if len(begin) == len(value) else [line] * len(value)
        for number, (each, at) in enumerate(zip(value, lines, strict=True)):
            yield from _inside(each, (*place, number), at)
