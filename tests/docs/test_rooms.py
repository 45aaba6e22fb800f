"""The rooms of architecture.md are those that `make check` holds, in the same order from above."""

import re
import tomllib
from collections.abc import Iterator
from itertools import groupby

from tests.docs.reading import ROOT

HOUSE = (ROOT / "docs/architecture.md").read_text(encoding="utf-8").partition("## The house")[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]


def test_the_floors_are_those_of_the_program() -> None:
    told = [room.rpartition("/")[2] for room in rooms_of("| room | what lives there |")]
    assert floors(told, 0) == [*range(len(layers(0)))]


def test_the_rooms_of_steps_are_those_of_the_program() -> None:
    assert floors(list(rooms_of("| room of `steps/` | what lives there |")), 1) == [*range(len(layers(1)))]


def rooms_of(head: str) -> Iterator[str]:
    """What the rows below this head name."""
    for line in HOUSE.partition(head)[2].partition("\n\n")[0].splitlines():
        yield from re.findall(r"[\w/]*\w", " ".join(re.findall(r"`([^`]+)`", line.split(" | ")[0])))


def layers(contract: int) -> list[list[str]]:
    """Each floor's rooms by their bare names, from above."""
    return [re.findall(r"\w+(?= :|$)", layer) for layer in CONTRACTS[contract]["layers"]]


def floors(told: list[str], contract: int) -> list[int]:
    """The floor of each room as it is told, those beside each other once; every room is told once."""
    of = {room: at for at, layer in enumerate(layers(contract)) for room in layer}
    assert sorted(told) == sorted(of)
    return [at for at, _rooms in groupby(told, of.__getitem__)]
