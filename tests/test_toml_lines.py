"""The line on which a key of a TOML text stands."""

import pytest

from rbworkflow.toml_lines import line_of

TEXT = """\
# a remark = with [marks]
name = "KPU"
words = [
  "satu",  # a = "b"
  "dua",
]
long = '''
[no.table]
key = 1
'''
pair = { first = 1, second = 2 }
a.b = 3

[[units]]
code = "KUL"
head = { name = "N" }

[[units]]
code = "TPH"
[units.head]
name = "N"
[[units.rooms]]
size = 1
[[units.rooms]]
size = 2

[windows."semester 1"]
opens = [6, 22]
bands = [
  { from = "0" },
  { from = "50", name = "B" },
]
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("name",), 2),
        (("words",), 3),
        (("words", 1), 3),
        (("long",), 7),
        (("pair", "second"), 11),
        (("a", "b"), 12),
        (("units",), 14),
        (("units", 0, "code"), 15),
        (("units", 0, "head", "name"), 16),
        (("units", 1), 18),
        (("units", 1, "head", "name"), 21),
        (("units", 1, "rooms", 1, "size"), 25),
        (("windows", "semester 1", "opens", 1), 28),
        (("windows", "semester 1", "bands", 1, "name"), 31),
    ],
)
def test_a_key_stands_on_its_line(place: tuple[str | int, ...], line: int) -> None:
    assert line_of(TEXT, place) == line


@pytest.mark.parametrize(
    ("place", "line"), [(("units", 1, "senders"), 18), (("pair", "third"), 11), (("key",), None), ((), None)]
)
def test_what_is_not_written_has_the_line_of_what_would_hold_it(place: tuple[str | int, ...], line: int | None) -> None:
    assert line_of(TEXT, place) == line
