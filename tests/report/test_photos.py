"""The annex Dokumentasi: which pictures are shown, and how they stand in the document."""

import hashlib
import io
import re
import struct
import zipfile
import zlib

import docx
import pandas as pd
import pytest
from docx.enum.shape import WD_INLINE_SHAPE
from lxml import etree

from rbworkflow.intake.evidence.endings import JPEG, PDF, PNG
from rbworkflow.office import Office
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.photos import albums, photo_digests, to_print
from rbworkflow.report.content.reading import content_digest, content_text
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.docx import render
from rbworkflow.report.word.pictures import picture
from tests.intake.photos import HEIC
from tests.programs.office_suite import Print
from tests.report.report_builders import DRAFT, ISSUED, annual_content, content, document_lines

SECOND = "A2-08"
FIRST = "A1-01"
KIB = 1024


def png(seed: int = 0) -> bytes:
    header = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes([seed]) * 200)), (b"IEND", b""))
    framed = (
        struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data)) for tag, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


def jpeg(orientation: int = 1, *, order: str = "<") -> bytes:
    """A camera's: its notes tell the orientation, and where it was."""
    field = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = (b"II" if order == "<" else b"MM") + struct.pack(f"{order}HIH", 42, 8, 1) + field + b"LINTANG DAN BUJUR"
    notes = b"Exif\0\0" + tiff
    size = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, 60, 80, 1) + b"\x01\x11\x00"
    scan = b"\xff\xda" + struct.pack(">H", 8) + b"\x01\x01\x00\x00\x3f\x00\x12\x34\x56"
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(notes) + 2) + notes + size + scan + b"\xff\xd9"


def photo_row(file: bytes, name: str, code: str = FIRST, **changes: object) -> dict[str, object]:
    values = {
        "indicator_code": code,
        "purpose": "result",
        "kind": "foto",
        "mode": "file",
        "name": f"{code}/{name}",
        "sha256": hashlib.sha256(file).hexdigest(),
        "size": len(file),
        "media_type": PNG if name.endswith("png") else JPEG,
        "page_count": None,
        "width": 80,
        "height": 60,
    }
    return values | changes


def with_photos(office: Office, *rows: dict[str, object]) -> Content:
    return content(office, evidence=pd.DataFrame(list(rows)))


def told(made: Content, layout: ReportLayout) -> dict[str, tuple[list[str], list[str]]]:
    """By indicator the names of the pictures shown, and of those listed."""
    short = [
        (album.indicator, [photo.name for photo in album.shown], list(album.others)) for album in albums(made, layout)
    ]
    return {code: ([name[6:] for name in shown], [name[6:] for name in others]) for code, shown, others in short}


def parts(document: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def album(office: Office) -> tuple[Content, dict[str, bytes]]:
    """Three pictures of one indicator, one of them again under another."""
    files = [("satu.png", png(1)), ("dua.png", png(2)), ("tiga.jpg", jpeg(6))]
    rows = [photo_row(file, name) for name, file in files]
    made = with_photos(office, *rows, photo_row(files[0][1], "satu.png", SECOND))
    return made, {hashlib.sha256(file).hexdigest(): file for _, file in files}


def test_pictures_stand_under_their_indicator_with_activity_unit_and_file(album, layout: ReportLayout) -> None:
    made, photos = album
    lines = document_lines(render(made, DRAFT, layout, photos))
    shown = lines[lines.index("LAMPIRAN IV\nDOKUMENTASI") + 1 :]
    row = next(row for row in made["indicators"] if row["code"] == FIRST)
    unit = made["office"]["units"][row["unit"]]
    assert shown[:2] == [row["name"], f"Kegiatan: {row['activity']}. Penanggung jawab: {unit}."]
    assert [line for line in shown if line.startswith("Foto ")] == [
        "Foto 1. satu.png",
        "Foto 2. dua.png",
        "Foto 3. tiga.jpg",
        "Foto 4. satu.png",
    ]


def pictures_in(document: bytes) -> int:
    shapes = docx.Document(io.BytesIO(document)).inline_shapes
    return sum(shape.type is WD_INLINE_SHAPE.PICTURE for shape in shapes)


def test_word_finds_every_picture_and_each_is_in_the_file_once(album, layout: ReportLayout) -> None:
    made, photos = album
    made_of = render(made, DRAFT, layout, photos)
    assert pictures_in(made_of) == 4
    document = docx.Document(io.BytesIO(made_of))
    stored = [part for part in document.part.package.iter_parts() if part.partname.startswith("/word/media/")]
    assert sorted(part.content_type for part in stored) == [JPEG, PNG, PNG]
    assert {part.blob for part in stored} >= {png(1), png(2)}


def test_pictures_stand_three_in_a_row(album, layout: ReportLayout) -> None:
    made, photos = album
    document = docx.Document(io.BytesIO(render(made, DRAFT, layout, photos)))
    pictured = [table for table in document.tables if table._tbl.xpath(".//pic:pic")]
    texts = [[cell.text.strip() for cell in row.cells] for table in pictured for row in table.rows]
    assert texts == [["Foto 1. satu.png", "Foto 2. dua.png", "Foto 3. tiga.jpg"], ["Foto 4. satu.png", "", ""]]


def test_two_indicators_share_a_page(office: Office, layout: ReportLayout, printed: Print) -> None:
    """Half of each page was left blank."""
    files = [png(tint) for tint in range(12)]
    codes = ["A1-01", "A1-02", "A1-04", "A7-30"]
    camera = {"width": 1600, "height": 1200}
    rows = [
        photo_row(file, f"Rapat koordinasi hari ke-{at}.png", codes[at // 3], **camera) for at, file in enumerate(files)
    ]
    photos = {hashlib.sha256(file).hexdigest(): file for file in files}
    document = render(with_photos(office, *rows), DRAFT, layout, photos)
    shown = [len(re.findall(r"Foto \d+\.", page)) for page in printed(report=document)["report"]]
    assert [count for count in shown if count] == [6, 6]


def test_the_table_of_contents_lists_the_annex_only_where_there_is_one(
    album, layout: ReportLayout, semester: Content
) -> None:
    made, photos = album
    assert "LAMPIRAN IV DOKUMENTASI" in "\n".join(document_lines(render(made, DRAFT, layout, photos)))
    assert "DOKUMENTASI" not in "\n".join(document_lines(render(semester, DRAFT, layout)))


def test_the_annual_report_shows_both_semesters_pictures(office: Office, layout: ReportLayout) -> None:
    first, second = (with_photos(office, photo_row(png(half), f"foto{half}.png")) for half in (1, 2))
    made = annual_content(office, semesters=(first, second))
    assert told(made, layout) == {FIRST: (["foto1.png", "foto2.png"], [])}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {FIRST: (["a.png"], [])}),
        ({"kind": ""}, {FIRST: (["a.png"], [])}),
        ({"kind": "daftar_hadir"}, {}),
        ({"media_type": PDF}, {}),
        ({"mode": "link"}, {}),
        ({"purpose": "follow_up"}, {}),
        ({"width": None, "height": None}, {}),
        ({"indicator_code": ""}, {}),
        ({"indicator_code": "B9-99"}, {}),
        ({"size": 200 * KIB}, {FIRST: (["a.png"], [])}),
        ({"size": 200 * KIB + 1}, {FIRST: ([], ["a.png"])}),
    ],
)
def test_a_measured_picture_of_a_shown_kind_is_shown_up_to_its_size(office, layout, changes, expected) -> None:
    assert told(with_photos(office, photo_row(png(), "a.png", **changes)), layout) == expected


def test_more_than_an_indicators_number_are_listed_by_name(office: Office, layout: ReportLayout) -> None:
    made = with_photos(office, *(photo_row(png(at), f"{at}.png") for at in range(6)))
    assert told(made, layout) == {FIRST: (["0.png", "1.png", "2.png", "3.png"], ["4.png", "5.png"])}
    photos = {hashlib.sha256(png(at)).hexdigest(): png(at) for at in range(4)}
    text = "\n".join(document_lines(render(made, DRAFT, layout, photos)))
    assert "Foto lain tidak dimuat di sini, lihat berkas: A1-01/4.png dan A1-01/5.png." in text


def test_all_pictures_together_stay_under_their_size_and_one_shown_twice_counts_once(office, layout) -> None:
    small = layout.model_copy(update={"all_photos_mb": 1, "largest_photo_kb": 600})
    half = 600 * KIB
    made = with_photos(
        office,
        photo_row(png(1), "satu.png", size=half),
        photo_row(png(2), "dua.png", size=half),
        photo_row(png(1), "satu.png", SECOND, size=half),
        photo_row(png(3), "tiga.png", SECOND, size=300 * KIB),
    )
    assert told(made, small) == {FIRST: (["satu.png"], ["dua.png"]), SECOND: (["satu.png", "tiga.png"], [])}
    assert photo_digests(made, small) == [hashlib.sha256(png(at)).hexdigest() for at in (1, 3)]


def test_every_indicator_shows_a_picture_before_one_shows_its_second(office, layout) -> None:
    small = layout.model_copy(update={"all_photos_mb": 1, "largest_photo_kb": 400})
    rows = [photo_row(png(at), f"{at}.png", size=400 * KIB) for at in range(3)]
    made = with_photos(office, *rows, photo_row(png(9), "9.png", SECOND, size=400 * KIB))
    assert told(made, small) == {FIRST: (["0.png"], ["1.png", "2.png"]), SECOND: (["9.png"], [])}


def test_a_picture_too_large_is_shown_as_its_print(office: Office, layout: ReportLayout) -> None:
    large, smaller = png(1), jpeg()
    digest, print_digest = (hashlib.sha256(file).hexdigest() for file in (large, smaller))
    made = with_photos(office, photo_row(large, "foto.png", size=5_000_000), photo_row(png(2), "kecil.png"))
    small = hashlib.sha256(png(2)).hexdigest()
    assert to_print(made, layout) == [digest, small]
    made["prints"] = {digest: {"sha256": print_digest, "size": len(smaller), "width": 80, "height": 60}}
    assert to_print(made, layout) == [small]
    assert told(made, layout) == {FIRST: (["foto.png", "kecil.png"], [])}
    assert photo_digests(made, layout)[0] == print_digest
    photos = {print_digest: smaller, hashlib.sha256(png(2)).hexdigest(): png(2)}
    text = document_lines(render(made, ISSUED, layout, photos))
    assert "Foto 1. foto.png" in text


def test_a_picture_that_word_cannot_show_stands_there_as_its_print_or_by_name(office: Office, layout) -> None:
    made = with_photos(office, photo_row(HEIC, "IMG_0001.HEIC", media_type="image/heic"))
    digest, print_digest = (hashlib.sha256(file).hexdigest() for file in (HEIC, jpeg()))
    assert to_print(made, layout) == [digest]
    assert told(made, layout) == {FIRST: ([], ["IMG_0001.HEIC"])}
    made["prints"] = {digest: {"sha256": print_digest, "size": len(jpeg()), "width": 80, "height": 60}}
    assert told(made, layout) == {FIRST: (["IMG_0001.HEIC"], [])}
    assert "Foto 1. IMG_0001.HEIC" in document_lines(render(made, ISSUED, layout, {print_digest: jpeg()}))


def test_only_pictures_that_could_be_shown_are_printed(office: Office, layout: ReportLayout) -> None:
    rows = [photo_row(png(at), f"{at}.png", size=5_000_000) for at in range(6)]
    made = with_photos(office, *rows, photo_row(png(7), "7.png", size=5_000_000, kind="daftar_hadir"))
    assert to_print(made, layout) == [hashlib.sha256(png(at)).hexdigest() for at in range(4)]
    assert to_print(made, layout.model_copy(update={"photos_per_indicator": 0})) == []


def test_a_picture_of_far_too_many_pixels_is_neither_opened_nor_shown_however_few_its_bytes(office, layout) -> None:
    rows = [photo_row(png(at), f"{at}.png", f"A{at}", size=10 * KIB, width=8900, height=8900) for at in range(12)]
    rows = [row | {"indicator_code": code} for row, code in zip(rows, [FIRST, SECOND] * 6, strict=True)]
    made = with_photos(office, *rows)
    assert to_print(made, layout) == []
    assert [shown for shown, _ in told(made, layout).values()] == [[], []]
    assert len(to_print(made, layout.model_copy(update={"photo_megapixels": 80}))) == 8


def test_what_was_written_into_a_picture_stays_in_the_office(album, layout: ReportLayout) -> None:
    made, photos = album
    (first, *others) = photos.items()
    whole, notes = first[1], b"Comment\0LINTANG -7.6 BUJUR 112.9"
    chunks = b"".join(
        struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))
        for tag, data in ((b"tEXt", notes), (b"eXIf", b"MM\0*" + notes), (b"zTXt", notes))
    )
    written_in = whole[:33] + chunks + whole[33:] + b"LINTANG di belakang"
    stored = parts(render(made, ISSUED, layout, {first[0]: written_in, **dict(others)}))
    shown = [content for name, content in stored.items() if name.endswith(".png")]
    assert whole in shown
    assert not [content for content in shown if b"LINTANG" in content]


def segment(marker: int, data: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data


NOTES = b"LINTANG -7.6 BUJUR 112.9"


@pytest.mark.parametrize("marker", [0xE0, 0xE1, 0xE2, 0xE3, 0xEB, 0xED, 0xEE, 0xEF, 0xFE])
@pytest.mark.parametrize("place", ["before the scan", "between two scans", "behind the end"])
def test_what_was_written_into_a_jpeg_stays_in_the_office(album, layout: ReportLayout, marker: int, place: str) -> None:
    made, photos = album
    *others, (last, whole) = photos.items()
    first_scan, second_scan = whole[: -len(b"\xff\xd9")], segment(0xDA, b"\1\2\0\1\77\0") + b"\xff\0\x21"
    places = {
        "before the scan": whole[:2] + segment(marker, NOTES) + whole[2:],
        "between two scans": first_scan + segment(marker, NOTES) + second_scan + b"\xff\xd9",
        "behind the end": whole + segment(marker, NOTES) + NOTES + whole,
    }
    stored = parts(render(made, ISSUED, layout, {**dict(others), last: places[place]}))
    (shown,) = (content for name, content in stored.items() if name.endswith(".jpeg"))
    plain = first_scan[:2] + first_scan[first_scan.index(b"\xff\xc0") :]
    assert shown == plain + second_scan * (place == "between two scans") + b"\xff\xd9"


@pytest.mark.parametrize(
    "told", [segment(0xE0, b"JFIF\0\1\1\0"), segment(0xE2, b"ICC_PROFILE\0\1\1x"), segment(0xEE, b"Adobe\0d")]
)
def test_how_a_jpegs_colours_are_read_stays_in_it(album, layout: ReportLayout, told: bytes) -> None:
    made, photos = album
    *others, (last, whole) = photos.items()
    stored = parts(render(made, ISSUED, layout, {**dict(others), last: whole[:2] + told + whole[2:]}))
    (shown,) = (content for name, content in stored.items() if name.endswith(".jpeg"))
    assert shown[2:].startswith(told + b"\xff\xc0")


def test_an_office_may_go_without_the_annex(album, layout: ReportLayout) -> None:
    made, _ = album
    without = layout.model_copy(update={"photos_per_indicator": 0})
    assert photo_digests(made, without) == []
    assert "DOKUMENTASI" not in "\n".join(document_lines(render(made, DRAFT, without)))


def test_an_approval_is_bound_to_the_pictures(office: Office, layout: ReportLayout) -> None:
    one, other = (
        content_digest(content_text(with_photos(office, photo_row(png(at), "a.png"))), layout.template_sha256)
        for at in (1, 2)
    )
    assert one != other


def test_a_missing_picture_is_never_left_out_in_silence(album, layout: ReportLayout) -> None:
    made, photos = album
    with pytest.raises(KeyError):
        render(made, ISSUED, layout, dict(list(photos.items())[1:]))


def test_the_same_pictures_are_the_same_bytes(album, layout: ReportLayout) -> None:
    made, photos = album
    backwards = dict(reversed(photos.items()))
    assert render(made, ISSUED, layout, photos) == render(made, ISSUED, layout, backwards)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("orientation", "turns"), [(1, 0), (3, 2), (6, 1), (8, 3), (2, 0), (99, 0)])
def test_a_camera_held_upright_makes_an_upright_picture(album, orientation: int, turns: int, order: str) -> None:
    made, _ = album
    (photo,) = (photo for album in albums(made, ReportLayout()) for photo in album.shown if photo.media_type == JPEG)
    assert picture(photo, jpeg(orientation, order=order)).turns == turns


def test_what_the_camera_noted_of_the_place_stays_in_the_office(album, layout: ReportLayout) -> None:
    made, photos = album
    stored = parts(render(made, ISSUED, layout, photos))
    (shown,) = (content for name, content in stored.items() if name.endswith(".jpeg"))
    assert b"LINTANG" in jpeg(6)
    assert shown == jpeg(6)[:2] + jpeg(6)[jpeg(6).index(b"\xff\xc0") :]


def test_a_turned_picture_keeps_its_shape_inside_its_box(album, layout: ReportLayout) -> None:
    made, photos = album
    body = etree.fromstring(parts(render(made, DRAFT, layout, photos))["word/document.xml"])
    turned = [frame for frame in body.iter("{*}xfrm") if frame.get("rot")]
    frame = turned[0]
    across, down = (int(next(frame.iter("{*}ext")).get(side, "")) for side in ("cx", "cy"))
    assert (len(turned), frame.get("rot"), round(across / down, 2)) == (1, "5400000", 1.33)


@pytest.mark.parametrize(
    "broken", [b"", b"\xff\xd8", b"\xff\xd8\xff\xe1\xff\xffExif\0\0II*\0\xff\xff\xff\xff", jpeg()[:30], b"bukan"]
)
def test_a_broken_picture_does_not_break_the_report(album, layout: ReportLayout, broken: bytes) -> None:
    made, photos = album
    document = render(made, DRAFT, layout, dict.fromkeys(photos, broken))
    assert pictures_in(document) == 4


def test_a_hostile_file_name_stays_a_name(office: Office, layout: ReportLayout) -> None:
    name = 'a"/><w:t>&amp;\n.png'
    made = with_photos(office, photo_row(png(), name))
    document = render(made, DRAFT, layout, {hashlib.sha256(png()).hexdigest(): png()})
    assert pictures_in(document) == 1
