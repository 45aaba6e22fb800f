"""A photo is made small for reports once, and only where the report may have room for it."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from rbworkflow.report.content.model import Content, Print
from rbworkflow.steps.reports import printing
from rbworkflow.store.schema import photo_print
from tests.intake.photos import drawn
from tests.report.report_builders import content as content_of
from tests.report.test_photos import FIRST, SECOND, photo_row, with_photos
from tests.steps.office_walk import Walk


class Shrinker:
    """Counts what is shrunk, and shrinks it to a few bytes of its own."""

    def __init__(self, size: int = 1000) -> None:
        self.size = size
        self.shrunk: list[bytes] = []

    def __call__(self, _job: str, items: Iterable[bytes], *_: object, **__: object) -> Iterator[Any]:
        for item in items:
            self.shrunk.append(item)
            yield (hashlib.sha256(item).digest() * self.size)[: self.size], 800, 600


@pytest.fixture
def shrinker(monkeypatch: pytest.MonkeyPatch) -> Shrinker:
    made = Shrinker()
    monkeypatch.setattr(printing, "run_each", made)
    return made


def photographed(walk: Walk, *codes: str) -> Content:
    """A report on these indicators, a photo for each."""
    photos = [drawn("JPEG", size=(600 + number, 400)) for number, _ in enumerate(codes)]
    for photo in photos:
        walk.workplace.files.put(photo)
    rows = [
        photo_row(photo, f"{number}.jpg", code) for number, (photo, code) in enumerate(zip(photos, codes, strict=True))
    ]
    return with_photos(walk.workplace.office, *rows)


def prints(walk: Walk, content: Content) -> dict[str, Print]:
    return printing.prints(walk.workplace, content)


def test_the_next_revision_shows_the_prints_of_the_one_before(received: Walk, shrinker: Shrinker) -> None:
    content = photographed(received, FIRST, FIRST, SECOND)
    first = prints(received, content)
    assert len(first) == len(shrinker.shrunk) == 3
    assert prints(received, content) == first
    assert len(shrinker.shrunk) == 3
    more = photographed(received, FIRST, FIRST, SECOND, SECOND)
    assert prints(received, more).items() > first.items()
    assert len(shrinker.shrunk) == 4


def test_other_prints_are_made_where_the_layout_wants_others(
    received: Walk, shrinker: Shrinker, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = photographed(received, FIRST)
    prints(received, content)
    monkeypatch.setattr(printing, "SHRINKING", printing.SHRINKING + 1)
    prints(received, content)
    assert len(shrinker.shrunk) == 2
    assert len(received.rows(photo_print)) == 2


def test_a_print_whose_file_is_spoilt_or_gone_is_made_again(received: Walk, shrinker: Shrinker) -> None:
    content = photographed(received, FIRST)
    (kept,) = first = list(prints(received, content).values())
    path = received.workplace.files.path(kept["sha256"])
    path.write_bytes(b"lain")
    assert list(prints(received, content).values()) == first
    path.unlink()
    assert list(prints(received, content).values()) == first
    assert received.workplace.files.get(kept["sha256"])
    assert len(shrinker.shrunk) == 3


def test_photos_that_a_report_has_no_room_for_are_not_shrunk(received: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Shrinker(size=200 * 1024)
    monkeypatch.setattr(printing, "run_each", made)
    codes = [row["code"] for row in content_of(received.workplace.office)["indicators"]]
    content = photographed(received, *(code for code in codes[:12] for _ in range(4)))
    shown = prints(received, content)
    assert len(shown) == len(made.shrunk) == 6 * 1024 // 200
    assert {row["indicator"] for row in content["evidence"] if row["sha256"] in shown} == set(codes[:12])
