"""Which pictures the annex Dokumentasi shows. Content and layout alone choose, so an approval binds the choice.

A picture stands in a report as a print: one made anew of it, no larger than it has to be and without what the camera or
a program noted in it, kept beside it and named in the content, so that every rendering shows the same. Contents of
earlier programs have prints of large pictures alone, and show the others as they are.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, zip_longest
from typing import Final, NamedTuple

from rbworkflow.intake.evidence.content import PICTURES
from rbworkflow.intake.evidence.endings import JPEG
from rbworkflow.intake.evidence.matching import RESULT
from rbworkflow.report.content.model import Content, Print, ReportedEvidence
from rbworkflow.report.content.photo import ENDINGS, Photo
from rbworkflow.report.layout import ReportLayout

_MIB: Final = 1024 * 1024
_MEGA: Final = 1_000_000
_MOST_PIXELS_AS_IS: Final = 10 * _MEGA
"""What has no print is shown only where no program that opens the report needs much memory for it."""


class PhotoPlates(NamedTuple):
    """An indicator's pictures: those shown, and the names of those that are only listed."""

    indicator: str
    shown: tuple[Photo, ...]
    others: tuple[str, ...]


def albums(content: Content, layout: ReportLayout) -> list[PhotoPlates]:
    """The pictures of results by indicator, in the report's order; none where the layout wants none.

    Every indicator's first picture comes before anyone's second. Left out are pictures over the largest size, over the
    number for one indicator, and over the size of all.
    """
    prints = content["prints"]
    waiting = {code: [_as_printed(each, prints) for each in mine] for code, mine in _by_indicator(content, layout)}
    shown = _shared_out(waiting, layout)
    return [
        PhotoPlates(code, tuple(shown[code]), tuple(photo.name for photo in photos if photo not in shown[code]))
        for code, photos in waiting.items()
    ]


def photo_digests(content: Content, layout: ReportLayout) -> list[str]:
    """The sha256 of each picture that rendering needs, each once."""
    return list(dict.fromkeys(photo.sha256 for album in albums(content, layout) for photo in album.shown))


def to_print(content: Content, layout: ReportLayout) -> list[str]:
    """The sha256 of each picture that may be shown and has no print yet, each once: every indicator's first picture
    before anyone's second, as `albums` shares out the room, so that whoever runs out of it need print no more.

    None of more pixels than the layout allows: a few bytes may stand for as many as one likes.
    """
    mine = [photos[: layout.photos_per_indicator] for _, photos in _by_indicator(content, layout)]
    photos = (photo for turn in zip_longest(*mine) for photo in turn if photo is not None)
    wanted = (photo.sha256 for photo in photos if photo.pixels <= _most_pixels(photo, layout))
    return [digest for digest in dict.fromkeys(wanted) if digest not in content["prints"]]


def _shared_out(waiting: Mapping[str, Sequence[Photo]], layout: ReportLayout) -> dict[str, list[Photo]]:
    """Of each indicator's pictures those that are shown, in their order."""
    left, known = layout.all_photos_mb * _MIB, set[str]()
    queues = {code: iter(photos) for code, photos in waiting.items()}
    shown: dict[str, list[Photo]] = {code: [] for code in waiting}
    for _ in range(layout.photos_per_indicator):
        for code, queue in queues.items():
            for photo in queue:
                costs = 0 if photo.sha256 in known else photo.size
                if _fits(photo, layout) and costs <= left:
                    shown[code].append(photo)
                    known.add(photo.sha256)
                    left -= costs
                    break
    return shown


def _fits(photo: Photo, layout: ReportLayout) -> bool:
    """Whether the report can hold the picture as it is."""
    is_small = photo.size <= layout.largest_photo_bytes and photo.pixels <= _MOST_PIXELS_AS_IS
    return photo.media_type in ENDINGS and is_small


def _most_pixels(photo: Photo, layout: ReportLayout) -> int:
    return _MEGA * (layout.jpeg_megapixels if photo.media_type == JPEG else layout.photo_megapixels)


def _by_indicator(content: Content, layout: ReportLayout) -> Iterator[tuple[str, list[Photo]]]:
    """Each indicator's measured pictures of the kinds that are shown, each picture once."""
    order = {row["code"]: position for position, row in enumerate(content["indicators"])}
    known = [row for row in content["evidence"] if row["indicator"] in order]
    known.sort(key=lambda row: order[row["indicator"]])
    for code, rows in groupby(known, key=lambda row: row["indicator"]):
        photos = {row["sha256"]: photo for row in rows if (photo := _photo(row, layout)) is not None}
        if photos:
            yield code, list(photos.values())


def _photo(row: ReportedEvidence, layout: ReportLayout) -> Photo | None:
    """The evidence as a picture to show; None where it is no picture, is not measured, or is not wanted."""
    size, width, height = row["size"], row["width"], row["height"]
    is_picture = row["mode"] == "file" and row["purpose"] == RESULT and row["media_type"] in PICTURES
    is_wanted = layout.photos_per_indicator > 0 and row["kind"] in layout.photo_kinds
    if not (is_picture and is_wanted and size and width and height):
        return None
    return Photo(row["name"], row["sha256"], row["media_type"], size, width, height)


def _as_printed(photo: Photo, prints: Mapping[str, Print]) -> Photo:
    """The picture, or its smaller print where it has one."""
    return photo._replace(**prints[photo.sha256], media_type=JPEG) if photo.sha256 in prints else photo
