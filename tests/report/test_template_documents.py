"""Documents printed in an office's own template: as a person sees them in Word, and the same everywhere."""

import re
import shutil
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.shared import Mm

from rbworkflow.errors import ConfigurationError
from rbworkflow.office import Office
from rbworkflow.report.content.model import Content
from rbworkflow.report.layout import TEMPLATE, ReportLayout, load_layout, template_digest
from rbworkflow.report.word import drawn_frame
from rbworkflow.report.word.docx import render, try_template
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.starting_template import starting_template
from rbworkflow.report.word.verification import render_verification
from rbworkflow.sheets.parts import parts_digest, parts_of
from tests.programs.office_suite import Convert
from tests.report.report_builders import DRAFT, ISSUED, SAMPLES, content, document_lines
from tests.report.template_files import LETTER, paragraph, word_template

CONFIG = SAMPLES.parents[1] / "config"


def with_template(folder: Path, template: bytes, frames: Path | None = None) -> ReportLayout:
    shutil.copyfile(CONFIG / "report.toml", folder / "report.toml")
    (folder / TEMPLATE).parent.mkdir(exist_ok=True)
    (folder / TEMPLATE).write_bytes(template)
    return load_layout(folder / "report.toml", frames)


def plain_template(foot: str = "", *, is_apart: bool = True) -> bytes:
    """As somebody makes one from an empty document; `is_apart`, the report has a section of its own."""
    template = docx.Document()
    for text in LETTER:
        template.add_paragraph(text)
    if foot:
        template.sections[0].footer.paragraphs[0].text = foot
    if is_apart:
        template.add_section()
    template.add_paragraph("{{isi_laporan}}")
    saved = BytesIO()
    template.save(saved)
    return saved.getvalue()


def words_of(document: bytes) -> list[str]:
    return "\n".join(document_lines(document)).split()


def part(document: bytes, name: str) -> str:
    return parts_of(document)[f"word/{name}.xml"].decode()


def test_the_template_to_begin_with_prints_what_the_program_draws(
    tmp_path: Path, semester: Content, layout: ReportLayout
) -> None:
    own = with_template(tmp_path, starting_template(layout))
    for stamp in (DRAFT, ISSUED):
        assert words_of(render(semester, stamp, own)) == words_of(render(semester, stamp, layout))
    assert (own.paper, own.margins, own.font, own.font_size) == (layout.paper, layout.margins, layout.font, 11)


def test_a_report_in_the_offices_template_has_its_paper_letters_and_letterhead(
    tmp_path: Path, semester: Content
) -> None:
    layout = with_template(tmp_path, word_template())
    document = docx.Document(BytesIO(render(semester, ISSUED, layout)))
    assert layout.font == "Arial"
    assert [round((section.page_width or 0) / Mm(1)) for section in document.sections] == [215, 215, 215, 215, 330]
    assert "KOMISI PEMILIHAN UMUM KOTA CONTOH" in document.sections[0].first_page_header.paragraphs[1].text
    texts = [each.text for each in document.paragraphs]
    assert "Nomor: 21/ORT.07-SD/3514/2026" in texts
    assert "Bangil, 9 Juli 2026" in texts
    assert "LAPORAN SEMESTER I TAHUN 2026" in texts
    assert "KOMISI PEMILIHAN UMUM\nKABUPATEN PASURUAN" in texts
    assert "".join(texts).count("{{") == 0
    headings = [each.text.split("\n")[0] for each in document.paragraphs if each.style == document.styles["Heading 1"]]
    assert headings[:3] == ["KATA PENGANTAR", "DAFTAR ISI", "DAFTAR TABEL"]
    assert str(document.styles["Heading 1"].font.color.rgb) == "7A1F1F"


def test_what_stands_behind_the_reports_place_is_not_printed(tmp_path: Path, semester: Content) -> None:
    document = render(semester, ISSUED, with_template(tmp_path, word_template()))
    assert "tidak dicetak" not in part(document, "document")


def test_an_amendments_line_is_printed_only_where_there_is_one(tmp_path: Path, office: Office) -> None:
    layout = with_template(tmp_path, word_template())
    first, amended = (document_lines(render(content(office, amendment=at), ISSUED, layout)) for at in (0, 1))
    cover = first.index("LAPORAN SEMESTER I TAHUN 2026")
    assert first[cover + 1].startswith("KOMISI PEMILIHAN UMUM")
    assert "Perubahan ke-1" in amended


def test_the_draft_says_so_at_the_head_of_every_page_though_the_template_does_not(
    tmp_path: Path, semester: Content
) -> None:
    document = docx.Document(BytesIO(render(semester, DRAFT, with_template(tmp_path, word_template()))))
    assert DRAFT.mark in document.sections[0].first_page_header.paragraphs[0].text
    assert all(DRAFT.mark in section.header.paragraphs[0].text for section in document.sections)


def test_the_reports_pages_bear_its_foot_though_the_template_has_none(tmp_path: Path, semester: Content) -> None:
    footless = word_template(parts={"word/footer.xml": footer("Hanya alamat")})
    document = docx.Document(BytesIO(render(semester, ISSUED, with_template(tmp_path, footless))))
    for section in list(document.sections)[1:]:
        assert section.footer.paragraphs[0].text == "Hanya alamat"
        assert "Laporan RB Semester I 2026 – KPU Kab. Pasuruan" in section.footer.paragraphs[-1].text


def test_a_foot_that_the_report_shares_with_the_letter_is_kept(tmp_path: Path, semester: Content) -> None:
    layout = with_template(tmp_path, plain_template("Jalan Contoh 1, {{kaki}}"))
    document = docx.Document(BytesIO(render(semester, ISSUED, layout)))
    feet = [[each.text for each in section.footer.paragraphs] for section in document.sections]
    assert feet == [["Jalan Contoh 1, Laporan RB Semester I 2026 – KPU Kab. Pasuruan"]] * 5


def test_where_nobody_has_a_foot_the_letter_goes_without(tmp_path: Path, semester: Content) -> None:
    document = docx.Document(BytesIO(render(semester, ISSUED, with_template(tmp_path, plain_template()))))
    feet = ["".join(each.text for each in section.footer.paragraphs) for section in document.sections]
    assert feet[0] == ""
    assert all("Laporan RB Semester I 2026" in foot for foot in feet[1:])


def footer(text: str) -> str:
    return (
        parts_of(word_template())["word/footer.xml"]
        .decode()
        .replace(paragraph("Jalan Contoh 1, {{kaki}}", "Kaki"), paragraph(text, "Kaki"))
    )


def test_words_of_units_are_never_taken_for_placeholders(tmp_path: Path, office: Office) -> None:
    made = content(office)
    made["indicators"][3]["obstacle"] = "Formulir memuat {{nomor}} yang kosong."
    layout = with_template(tmp_path, word_template())
    assert "Formulir memuat {{nomor}} yang kosong." in "\n".join(document_lines(render(made, ISSUED, layout)))


def test_words_with_markup_are_escaped(tmp_path: Path, office: Office) -> None:
    made = content(office)
    made["office"]["recipient"]["salutation"] = 'Sekretaris <b>&"KPU"'
    document = render(made, ISSUED, with_template(tmp_path, word_template()))
    assert 'Yth. Sekretaris <b>&"KPU" di Surabaya' in document_lines(document)


def test_other_papers_take_styles_and_paper_but_not_the_letterhead(tmp_path: Path, semester: Content) -> None:
    sheet = render_verification(semester, with_template(tmp_path, word_template()))
    document = docx.Document(BytesIO(sheet))
    assert round((document.sections[0].page_width or 0) / Mm(1)) == 215
    assert "INTERNAL" in document.sections[0].header.paragraphs[0].text
    assert "KOTA CONTOH" not in "".join(document_lines(sheet))


def test_a_block_keeps_the_break_and_the_picture_beside_it(tmp_path: Path, semester: Content) -> None:
    split_letter = tuple(line for line in LETTER if line != "{{kode_dokumen}}")
    block = paragraph("{{kode_dokumen}}").replace("</w:p>", '<w:r><w:br w:type="page"/></w:r></w:p>')
    document = render(semester, ISSUED, with_template(tmp_path, word_template(split_letter, extra=block)))
    before, _, _ = part(document, "document").partition("LAPORAN SEMESTER I")
    assert before.count('w:type="page"') == 1


def test_where_no_section_ends_before_the_report_one_does(tmp_path: Path, semester: Content) -> None:
    layout = with_template(tmp_path, plain_template(is_apart=False))
    document = docx.Document(BytesIO(render(semester, ISSUED, layout)))
    assert len(document.sections) == 5
    numbers = [section._sectPr.xml.count("pgNumType") for section in document.sections]
    assert numbers == [0, 1, 1, 1, 1]


@pytest.mark.processes
def test_the_same_template_gives_the_same_parts_in_another_process(tmp_path: Path, semester: Content) -> None:
    template = word_template()
    here = parts_digest(render(semester, ISSUED, with_template(tmp_path, template)))
    told = (
        "from pathlib import Path; from rbworkflow.office.loading import load_office; "
        "from rbworkflow.report.layout import load_layout; from rbworkflow.report.word.docx import render; "
        "from rbworkflow.sheets.parts import parts_digest; from tests.report import report_builders as b; "
        f"layout = load_layout(Path({str(tmp_path / 'report.toml')!r})); "
        f"made = b.content(load_office(Path({str(CONFIG)!r}))); print(parts_digest(render(made, b.ISSUED, layout)))"
    )
    for seed in ("1", "77"):
        environment = {"PYTHONHASHSEED": seed, "PATH": "/usr/bin", "TZ": "Asia/Jayapura"}
        again = subprocess.run(
            [sys.executable, "-c", told], capture_output=True, text=True, check=True, env=environment, cwd=CONFIG.parent
        )
        assert again.stdout.strip() == here


def test_a_kept_frame_of_a_template_is_read_again_with_its_pictures(
    tmp_path: Path, semester: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    layout = with_template(tmp_path, word_template(), tmp_path / "frames")
    frame.cache_clear()
    first = render(semester, ISSUED, layout)
    frame.cache_clear()
    monkeypatch.setattr(drawn_frame, "opened_frame", None)
    assert render(semester, ISSUED, layout) == first
    with zipfile.ZipFile(BytesIO(first)) as archive:
        assert any(name.startswith("word/media/") for name in archive.namelist())


def test_an_approval_binds_the_template(tmp_path: Path, layout: ReportLayout) -> None:
    path = tmp_path / "report.toml"
    shutil.copyfile(CONFIG / "report.toml", path)
    none = template_digest(path)
    assert none == layout.template_sha256
    one = with_template(tmp_path, word_template()).template_sha256
    other = with_template(tmp_path, word_template(extra=paragraph("Lagi."))).template_sha256
    assert len({none, one, other}) == 3
    (tmp_path / TEMPLATE).write_bytes(b"rusak")
    assert template_digest(path) not in {none, one, other}


def test_a_template_that_python_docx_cannot_use_is_told_as_the_templates_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise KeyError("w:pPr")

    layout = with_template(tmp_path, word_template(extra=paragraph("Tidak biasa.")))
    monkeypatch.setattr(drawn_frame, "opened_frame", fails)
    with pytest.raises(ConfigurationError, match=r"laporan\.docx tidak dapat dipakai sebagai bingkai"):
        try_template(layout)


def test_a_template_that_libreoffice_saved_prints_the_same_words(
    tmp_path: Path, semester: Content, layout: ReportLayout, soffice: Convert
) -> None:
    (tmp_path / "mulai.docx").write_bytes(starting_template(layout))
    soffice("docx", tmp_path / "saved", tmp_path / "mulai.docx")
    own = with_template(tmp_path, (tmp_path / "saved" / "mulai.docx").read_bytes())
    document = render(semester, ISSUED, own)
    assert words_of(document) == words_of(render(semester, ISSUED, layout))
    assert not re.findall(r"<w:pPr><w:sectPr|<w:cantSplit w:val", part(document, "document"))
