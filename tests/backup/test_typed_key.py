"""A key is typed from paper line by line: a wrong line is told at once and asked again; the right ones stay."""

import re

import pytest

from rbworkflow.backup.sealing import RecoveryKey, check_of, plain_key
from rbworkflow.backup.typed_key import TypedKey
from rbworkflow.errors import RefusedError


@pytest.fixture
def key() -> RecoveryKey:
    return RecoveryKey.new()


def mistyped(line: str) -> str:
    """The line with another first letter, such as its two check digits tell."""
    others = (f"{letter}{line[1:]}" for letter in "QPZR" if letter != line[0])
    return next(other for other in others if check_of(plain_key(other)) != line[-3:-1])


def test_four_lines_as_printed_are_the_key(key: RecoveryKey) -> None:
    typed = TypedKey()
    for line in key.lines:
        assert not typed.is_whole
        typed.add(line.lower().replace("0", "o"))
    assert typed.is_whole
    assert key.identity.endswith(typed.key)


def test_a_scanner_types_it_at_once(key: RecoveryKey) -> None:
    typed = TypedKey()
    typed.add(key.identity)
    assert typed.is_whole


def test_a_mistyped_line_and_a_short_one_are_told_and_the_others_stay(key: RecoveryKey) -> None:
    typed = TypedKey()
    typed.add(key.lines[0])
    with pytest.raises(RefusedError, match=r"Baris 2 tidak cocok dengan angka ujinya \(\d\d\)"):
        typed.add(mistyped(key.lines[1]))
    with pytest.raises(RefusedError, match="Baris 2 terdiri atas 16 huruf dan angka; yang diketik 15"):
        typed.add(re.sub(r"^.", "", key.lines[1]))
    assert typed.next_line == 2
    for line in key.lines[1:]:
        typed.add(line)
    assert typed.is_whole


def test_without_check_digits_a_wrong_letter_is_told_at_the_end_and_it_begins_anew(key: RecoveryKey) -> None:
    typed = TypedKey()
    *lines, last = (line[:-5] for line in (mistyped(key.lines[0]), *key.lines[1:]))
    for line in lines:
        typed.add(line)
    with pytest.raises(RefusedError, match="Ketik lagi dari baris 1, dengan angka dalam kurung"):
        typed.add(last)
    assert typed.next_line == 1
