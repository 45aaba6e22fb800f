"""Which pictures the annex Dokumentasi shows. Content and layout alone choose, so an approval binds the choice."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final, NamedTuple

from rbworkflow.intake.content import JPEG, PNG
from rbworkflow.intake.evidence import RESULT
from rbworkflow.report.content import Content
from rbworkflow.report.layout import Layout

ENDINGS: Final = {JPEG: "jpeg", PNG: "png"}
_KIB: Final = 1024
_MIB: Final = 1024 * 1024


class Photo(NamedTuple):
    """A picture file of the evidence; sizes in pixels."""

    name: str
    sha256: str
    media_type: str
    size: int
    width: int
    height: int


class Album(NamedTuple):
    """An indicator's pictures: those shown, and the names of those that are only listed."""

    indicator: str
    shown: tuple[Photo, ...]
    others: tuple[str, ...]


def albums(content: Content, layout: Layout) -> list[Album]:
    """The pictures of results by indicator, in the report's order; none where the layout wants none.

    Left out are pictures over the largest size, over the number for one indicator, and over the size of all.
    """
    if not layout.photos_per_indicator:
        return []
    made, left, known = [], layout.all_photos_mb * _MIB, set[str]()
    for code, photos in _by_indicator(content, layout):
        shown: list[Photo] = []
        for photo in photos:
            costs = 0 if photo.sha256 in known else photo.size
            is_small = photo.size <= layout.largest_photo_kb * _KIB and costs <= left
            if is_small and len(shown) < layout.photos_per_indicator:
                shown.append(photo)
                known.add(photo.sha256)
                left -= costs
        others = tuple(photo.name for photo in photos if photo not in shown)
        made.append(Album(code, tuple(shown), others))
    return made


def photo_digests(content: Content, layout: Layout) -> list[str]:
    """The sha256 of each picture that rendering needs, each once."""
    return list(dict.fromkeys(photo.sha256 for album in albums(content, layout) for photo in album.shown))


def _by_indicator(content: Content, layout: Layout) -> Iterator[tuple[str, list[Photo]]]:
    """Each indicator's measured pictures of the kinds that are shown, each picture once."""
    order = {row["code"]: position for position, row in enumerate(content["indicators"])}
    rows = [row for row in content["evidence"] if row["indicator"] in order and _is_shown(row, layout)]
    rows.sort(key=lambda row: order[row["indicator"]])
    for code, mine in groupby(rows, key=lambda row: str(row["indicator"])):
        yield code, list({row["sha256"]: _photo(row) for row in mine}.values())


def _is_shown(row: Content, layout: Layout) -> bool:
    is_picture = row["mode"] == "file" and row["purpose"] == RESULT and row["media_type"] in ENDINGS
    return bool(is_picture and row["kind"] in layout.photo_kinds and row["size"] and row["width"] and row["height"])


def _photo(row: Content) -> Photo:
    return Photo(**{name: row[name] for name in Photo._fields})
