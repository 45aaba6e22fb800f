"""The annex Dokumentasi: each indicator's pictures, three in a row, under its name, activity and unit."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import Final

from rbworkflow.report.content.model import Content, ReportedIndicator
from rbworkflow.report.content.photo import Photo
from rbworkflow.report.content.photos import PhotoPlates, albums
from rbworkflow.report.content.phrases import unit_name
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.pictures import Picture, drawing, picture
from rbworkflow.report.word.tables import grid
from rbworkflow.wording import listed, roman

ACROSS: Final = 3
_MARGIN_MM: Final = 8  # between two pictures
_HIGHEST_MM: Final = 50  # the rows of two indicators on a page


def documentation(body: Body, content: Content, layout: ReportLayout, photos: Mapping[str, bytes]) -> list[Picture]:
    """Add the annex where there are pictures to show; the pictures that the package must hold.

    `photos` has the bytes of photo_digests.
    """
    made = albums(content, layout)
    if not made:
        return []
    before = bool(content.get("assessment")) + bool(content.get("package"))
    body.heading(1, f"LAMPIRAN {roman(4 + before)}\nDOKUMENTASI")
    shown = {photo.sha256: photo for album in made for photo in album.shown}
    pictures = {digest: picture(photo, photos[digest]) for digest, photo in shown.items()}
    rows = {row["code"]: row for row in content["indicators"]}
    numbers = count(1)
    for album in made:
        _album(body, content, rows[album.indicator], album, pictures, numbers)
    return list(pictures.values())


def _album(
    body: Body,
    content: Content,
    row: ReportedIndicator,
    album: PhotoPlates,
    pictures: Mapping[str, Picture],
    numbers: Iterator[int],
) -> None:
    body.caption(row["name"])
    about = f"Kegiatan: {row['activity']}. Penanggung jawab: {unit_name(content, row['unit'])}."
    body.add(wordml.paragraph(about, "Catatan", keep_next=bool(album.shown)))
    if album.shown:
        box = (body.width_mm / ACROSS - _MARGIN_MM, _HIGHEST_MM)
        cells = [_cell(photo, pictures[photo.sha256], next(numbers), box) for photo in album.shown]
        body.add(grid(list(_rows(cells)), body.width_mm))
    if album.others:
        also = "Foto lain" if album.shown else "Foto"
        body.add(
            wordml.paragraph(f"{also} tidak dimuat di sini, lihat berkas: {listed(list(album.others))}.", "Catatan")
        )


def _cell(photo: Photo, made: Picture, number: int, box: tuple[float, float]) -> str:
    file = photo.name.rpartition("/")[2]
    shown = wordml.styled(drawing(made, photo, number, box), "SelTengah", keep_next=True)
    return shown + wordml.paragraph(f"Foto {number}. {file}", "SelTengah")


def _rows(cells: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(cells), ACROSS):
        row = cells[start : start + ACROSS]
        yield [*row, *[wordml.styled("", "SelTengah")] * (ACROSS - len(row))]
