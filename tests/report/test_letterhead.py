"""The letter's head and foot: logo, date at the right, copies."""

import hashlib
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH

from rbworkflow.errors import ConfigurationError
from rbworkflow.office import Office
from rbworkflow.report.content.model import Content
from rbworkflow.report.layout import ReportLayout, load_layout, template_digest
from rbworkflow.report.logo import LARGEST_KB
from rbworkflow.report.word.docx import render
from tests.report.report_builders import DRAFT, ISSUED, SAMPLES
from tests.report.test_photos import jpeg, photo_row, pictures_in, png, with_photos
from tests.report.test_report_document import read

SAMPLE = SAMPLES.parents[1] / "config" / "report.toml"


def with_logo(folder: Path, name: str = "logo.png", content: bytes | None = None) -> ReportLayout:
    path = folder / "report.toml"
    path.write_text(SAMPLE.read_text(encoding="utf-8").replace('logo = ""', f'logo = "{name}"'), encoding="utf-8")
    if content is not None:
        (folder / name).write_bytes(content)
    return load_layout(path)


@pytest.mark.parametrize(("name", "content"), [("logo.png", png()), ("logo.jpg", jpeg()), ("LOGO KPU.PNG", png(2))])
def test_the_logo_stands_in_the_letterhead_and_says_whose_it_is(
    tmp_path: Path, semester: Content, name: str, content: bytes
) -> None:
    document = render(semester, DRAFT, with_logo(tmp_path, name, content))
    with zipfile.ZipFile(BytesIO(document)) as archive:
        (stored,) = (each for each in archive.namelist() if each.startswith("word/media/"))
        assert archive.read(stored)
    read_back = docx.Document(BytesIO(document))
    head = read_back.tables[0]
    assert 'descr="Logo KPU Kabupaten Pasuruan"' in head.cell(0, 0)._tc.xml
    assert head.cell(0, 1).text.startswith("KOMISI PEMILIHAN UMUM\nKABUPATEN PASURUAN\nJalan Contoh Nomor 1")


def test_the_cover_shows_the_logo_above_the_offices_name(tmp_path: Path, semester: Content) -> None:
    document = docx.Document(BytesIO(render(semester, DRAFT, with_logo(tmp_path, content=png()))))
    shown = [each for each in document.paragraphs if 'descr="Logo KPU Kabupaten Pasuruan"' in each._p.xml]
    (at,) = [at for at, each in enumerate(document.paragraphs) if each._p in [one._p for one in shown]]
    assert [each.text for each in document.paragraphs[at + 1 : at + 4]] == [
        "KOMISI PEMILIHAN UMUM",
        "KABUPATEN PASURUAN",
        "2026",
    ]


def test_what_the_letter_is_about_has_room_below_its_date(semester: Content, layout: ReportLayout) -> None:
    numbered, others = docx.Document(BytesIO(render(semester, ISSUED, layout))).tables[:2]
    assert numbered.cell(0, 3).text == "Bangil, 9 Juli 2026"
    assert [row.cells[0].text for row in others.rows] == ["Sifat", "Lampiran", "Hal"]
    assert others.cell(2, 2).text == "Penyampaian Laporan Pelaksanaan Reformasi Birokrasi Semester I Tahun 2026"
    assert (others.columns[2].width or 0) > (numbered.columns[2].width or 0) * 1.4


def test_without_a_logo_the_lines_stand_alone(semester: Content, layout: ReportLayout) -> None:
    document = docx.Document(BytesIO(render(semester, DRAFT, layout)))
    assert document.paragraphs[0].text == "KOMISI PEMILIHAN UMUM"
    assert document.tables[0].cell(0, 0).text == "Nomor"


def test_another_logo_is_another_template_which_approvals_are_bound_to(tmp_path: Path) -> None:
    one, two = (with_logo(tmp_path, content=png(seed)).template_sha256 for seed in (1, 2))
    assert len({one, two, with_logo(tmp_path, "").template_sha256}) == 3
    assert template_digest(tmp_path / "report.toml") == with_logo(tmp_path, "").template_sha256


def test_a_file_that_cannot_be_read_as_it_stands_still_has_its_digest(tmp_path: Path) -> None:
    path = tmp_path / "report.toml"
    path.write_bytes(b"\xff logo =")
    assert len(template_digest(path)) == 64


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("logo.png", None, "tidak ada"),
        ("logo.png", b"bukan gambar", "bukan gambar PNG atau JPG"),
        ("logo.png", png()[:-8], "bukan gambar PNG atau JPG yang utuh"),
        ("logo.jpg", jpeg()[:40], "bukan gambar PNG atau JPG yang utuh"),
        ("logo.jpg", jpeg() + b"\0" * LARGEST_KB * 1024, "lebih besar dari 500 KB"),
        ("../logo.png", None, r"report\.toml"),
        ("logo.svg", None, r"report\.toml"),
    ],
)
def test_a_logo_that_cannot_be_printed_is_told_of(tmp_path: Path, name: str, content: bytes | None, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        with_logo(tmp_path, name, content)


def test_the_same_picture_as_logo_and_as_proof_is_in_the_file_once(tmp_path: Path, office: Office) -> None:
    made = with_photos(office, photo_row(png(), "foto.png"))
    photos = {hashlib.sha256(png()).hexdigest(): png()}
    document = render(made, ISSUED, with_logo(tmp_path, content=png()), photos)
    assert pictures_in(document) == 3, "letterhead, cover and proof"
    with zipfile.ZipFile(BytesIO(document)) as archive:
        assert sum(name.startswith("word/media/") for name in archive.namelist()) == 1


def test_place_and_date_stand_at_the_right(semester: Content, layout: ReportLayout) -> None:
    document = docx.Document(BytesIO(render(semester, ISSUED, layout)))
    (dated,) = document.tables[0].cell(0, 3).paragraphs
    assert dated.text == "Bangil, 9 Juli 2026"
    assert dated.style is not None
    assert dated.style.paragraph_format.alignment is WD_ALIGN_PARAGRAPH.RIGHT


SERIBU = "Kabupaten Administrasi Kepulauan Seribu"


def test_a_long_places_date_stands_below_it_whole(semester: Content, layout: ReportLayout) -> None:
    far = replace(ISSUED, place=SERIBU, dated_on=date(2026, 9, 30))
    drawn = render(semester, far, layout.model_copy(update={"foreword_signers": ("chair",)}))
    cells = [cell.text for table in docx.Document(BytesIO(drawn)).tables for row in table.rows for cell in row.cells]
    assert cells.count(f"{SERIBU},\n30 September 2026") == 3, "letter, foreword, and the last chapter"
    assert not [text for text in cells if f"{SERIBU}, 30" in text]


@pytest.mark.parametrize(
    ("copies", "foot"),
    [
        ((), ""),
        (("Ketua {office}",), "Tembusan: Ketua KPU Kabupaten Pasuruan."),
        (("Ketua {office}", "Arsip"), "Tembusan:\n1.\tKetua KPU Kabupaten Pasuruan;\n2.\tArsip."),
    ],
)
def test_who_else_gets_the_letter_stands_at_its_foot(
    semester: Content, layout: ReportLayout, copies: tuple[str, ...], foot: str
) -> None:
    text = read(semester, ISSUED, layout.model_copy(update={"copies": copies}))
    letter = text.partition("LAPORAN PELAKSANAAN\n")[0]
    assert letter.partition("NIP 19750202 200003 2 002\n")[2].strip() == foot


def test_the_document_speaks_indonesian_throughout(semester: Content, layout: ReportLayout) -> None:
    document = docx.Document(BytesIO(render(semester, DRAFT, layout)))
    languages = {node.get(f"{{{node.nsmap['w']}}}val") for node in document.styles.element.iter("{*}lang")}
    assert languages == {"id-ID"}
    assert document.core_properties.language == "id-ID"
    assert document.core_properties.title == "Laporan Pelaksanaan Reformasi Birokrasi Semester I Tahun 2026"
