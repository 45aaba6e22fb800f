import random

import pytest
from PIL import Image

from rbworkflow.intake.evidence.content import PICTURES, media_type
from rbworkflow.intake.evidence.endings import DOCX, JPEG, PDF, PNG, XLSX
from rbworkflow.intake.evidence.measures import Measure, measure
from rbworkflow.intake.evidence.other_pictures import HEIC as HEIC_TYPE
from rbworkflow.intake.evidence.other_pictures import WEBP
from rbworkflow.intake.reasons import IntakeRefusedError
from tests.intake.intake_builders import docx, jpeg, pdf, png, xlsx
from tests.intake.photos import HEIC, HEIGHT, WIDTH, drawn

NOTHING = Measure()


def pages(count, *more):
    tree = b"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count %d >>\nendobj\n" % count
    return pdf(b"".join([tree, *more]))


def branch(count):
    return b"3 0 obj\n<</Type/Pages/Parent 2 0 R/Kids[4 0 R]/Count %d>>\nendobj\n" % count


def hidden(content):
    return b"9 0 obj\n<< >>\nstream\n" + content + b"\nendstream\nendobj\n"


@pytest.mark.parametrize(
    ("file", "page_count"),
    [
        (pages(3), 3),
        (pages(12, branch(7)), 12),
        (pages(3, pages(3)), 3),
        (pages(3, hidden(b"1 0 obj << /Type /Pages /Count 900 >> endobj")), 3),
        (pdf(), None),  # the tree is in a compressed object
        (pages(3, b"8 0 obj\n<< /Type /Pages /Count 5 >>\nendobj\n"), None),  # two versions that disagree
        (pages(0), None),
        (pages(999999), None),
        (pdf(b"2 0 obj\n<< /Type /Pages >>\nendobj\n"), None),
    ],
)
def test_a_pdf_says_its_pages_where_all_its_versions_agree(file, page_count):
    assert measure(PDF, file) == Measure(page_count=page_count)


@pytest.mark.parametrize(
    ("facts", "page_count"),
    [
        ({"docProps/app.xml": b"<Properties><Pages>4</Pages></Properties>"}, 4),
        ({"docProps/app.xml": b"<Properties/>"}, None),
        ({"docProps/app.xml": b" " * 100_000 + b"<Pages>4</Pages>"}, None),
        ({}, None),
    ],
)
def test_a_word_document_has_the_pages_its_program_noted(facts, page_count):
    assert measure(DOCX, docx(**facts)) == Measure(page_count=page_count)


def test_a_picture_has_the_pixels_its_head_says():
    assert measure(PNG, png(640, 480)) == Measure(width=640, height=480)
    assert measure(JPEG, jpeg(1600, 1200, thumbnail=b"\xff\xd8\xff\xd9")) == Measure(width=1600, height=1200)


@pytest.mark.parametrize("kind", ["WEBP", "GIF", "BMP", "TIFF"])
def test_a_picture_of_another_kind_has_the_pixels_its_head_says(kind):
    file = drawn(kind)
    assert measure(media_type("foto", file), file) == Measure(width=WIDTH, height=HEIGHT)


@pytest.mark.parametrize("options", [{"lossless": True}, {"quality": 80}, {"exif": Image.Exif(), "save_all": True}])
def test_a_webp_has_its_pixels_however_it_is_packed(options):
    assert measure(WEBP, drawn("WEBP", (301, 203), **options)) == Measure(width=301, height=203)


def test_a_photo_of_a_telephone_has_its_own_pixels_not_its_thumbnails():
    assert measure(HEIC_TYPE, HEIC) == Measure(width=1200, height=900)


def test_a_workbook_has_neither():
    assert measure(XLSX, xlsx()) == NOTHING


@pytest.mark.parametrize("kind", [PDF, DOCX, *sorted(PICTURES)])
@pytest.mark.parametrize(
    "file", [b"", b"PK\x03\x04", b"\xff\xd8\xff\xc0", b"\x89PNG\r\n\x1a\n", b"\0" * 15, b"II*\0" * 3]
)
def test_a_damaged_file_measures_nothing(kind, file):
    assert measure(kind, file) == NOTHING


@pytest.mark.parametrize("name", ["foto.png", "foto.jpg"])
def test_a_picture_of_no_size_is_damaged(name):
    file = png(0, 8) if name.endswith("png") else jpeg(8, 0)
    with pytest.raises(IntakeRefusedError) as refused:
        media_type(name, file)
    assert refused.value.reason_code == "RUSAK"


def test_one_changed_byte_of_a_png_is_found_wherever_it_stands():
    whole, chance = png(), random.Random(1)
    for at in range(8, len(whole)):
        broken = whole[:at] + bytes([whole[at] ^ chance.randrange(1, 256)]) + whole[at + 1 :]
        with pytest.raises(IntakeRefusedError) as refused:
            media_type("foto.png", broken)
        assert refused.value.reason_code in {"RUSAK", "BOM_GAMBAR", "JENIS_BEDA"}


def test_a_truncated_picture_says_what_to_do():
    with pytest.raises(IntakeRefusedError, match="rusak atau terpotong"):
        media_type("foto.png", png()[:-5])
