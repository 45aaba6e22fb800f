"""Cell addresses as people read them (F12) and as numbers (row 12, column 6), both counted from 1."""

import re
from typing import Final, TypeAlias

Place: TypeAlias = tuple[int, int]
"""(row, column)."""

ADDRESS: Final = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
LETTERS: Final = 26


def column_letters(column: int) -> str:
    """1 -> A, 27 -> AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """A -> 1, AA -> 27."""
    number = 0
    for letter in letters:
        number = number * LETTERS + ord(letter) - ord("A") + 1
    return number


def address(row: int, column: int) -> str:
    """(12, 6) -> F12."""
    return f"{column_letters(column)}{row}"


def place(cell: str) -> Place:
    """F12 -> (12, 6); raises ValueError on anything else."""
    match = ADDRESS.fullmatch(cell)
    if match is None:
        raise ValueError(f"no cell address: {cell!r}")
    return int(match[2]), column_number(match[1])
