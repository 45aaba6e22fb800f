"""How the papers look when they are printed, and what they say to who cannot see them."""

import re
from pathlib import Path
from typing import Final

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn

from tests.exact.flaws import flaws
from tests.exact.papers import Papers
from tests.programs.office_suite import Convert, pages_of

TITLES: Final = ("Heading 1", "Heading 2", "Heading 3", "Keterangan")
FOOT: Final = re.compile(r"\|\s+([ivx]+|\d+)\s*$")
MARK: Final = re.compile(r"^(DRAF|INTERNAL|penilaian mandiri –|MODE LATIHAN)")
DRAWN: Final = ("laporan_semester", "laporan_perubahan", "laporan_tahunan")


@pytest.fixture(scope="module")
def files(papers: Papers) -> list[Path]:
    return sorted((papers[0] / "usual").glob("*.docx"))


@pytest.fixture(scope="module")
def printed(files: list[Path], soffice: Convert, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("printed")
    soffice("pdf", folder, *files)
    return {path.stem: folder / f"{path.stem}.pdf" for path in files}


def body_of(page: str) -> str:
    """Without the mark at the head and the foot."""
    return "\n".join(line for line in page.splitlines() if not FOOT.search(line) and not MARK.match(line.strip()))


def pictured(pdf: Path) -> list[int]:
    """The numbers of pages with pictures."""
    pages = pypdfium2.PdfDocument(pdf)
    image = pypdfium2.raw.FPDF_PAGEOBJ_IMAGE
    return [number for number, page in enumerate(pages, 1) if any(page.get_objects(filter=[image]))]


def titles_of(path: Path) -> set[str]:
    """Every heading and caption, each by the last of its lines too."""
    texts = [each.text for each in docx.Document(str(path)).paragraphs if each.style and each.style.name in TITLES]
    return {" ".join(text.split()) for whole in texts for text in (whole, whole.rpartition("\n")[2]) if text.strip()}


@pytest.mark.soak
def test_no_page_has_three_lines_and_none_ends_with_a_heading_or_a_tables_head(
    files: list[Path], printed: dict[str, Path]
) -> None:
    found = {
        path.stem: list(
            flaws(
                [body_of(page) for page in pages_of(printed[path.stem].read_bytes())],
                headings=titles_of(path),
                pictured=pictured(printed[path.stem]),
            )
        )
        for path in files
    }
    assert {name: each for name, each in found.items() if each} == {}


def test_such_flaws_are_seen() -> None:
    full = "Baris\n" * 10
    pages = [full, "Satu\nDua\n", f"{full}A. Latar  Belakang\n", f"{full}No. Uraian\n1   2\n", "Foto 1\n"]
    assert list(flaws(pages, headings={"A. Latar Belakang"}, pictured=[5])) == [
        "halaman 2 hanya memuat 2 baris",
        "halaman 3 berakhir dengan judul: A. Latar Belakang",
        "halaman 4 berakhir dengan kepala tabel",
    ]


@pytest.mark.soak
def test_each_document_says_its_title_and_language(files: list[Path]) -> None:
    for path in files:
        document = docx.Document(str(path))
        assert document.core_properties.title, path.name
        assert document.core_properties.language == "id-ID"
        languages = {each.get(qn("w:val")) for each in document.styles.element.iter(qn("w:lang"))}
        assert languages == {"id-ID"}, path.name


@pytest.mark.soak
def test_everything_drawn_is_told_in_words(files: list[Path]) -> None:
    told = {
        path.stem: [each.get("descr") for each in docx.Document(str(path)).element.iter(qn("wp:docPr"))]
        for path in files
    }
    assert all(told[name] for name in DRAWN)
    assert all(words for name in told for words in told[name])


@pytest.mark.soak
def test_every_ruled_table_marks_its_head(files: list[Path]) -> None:
    for path in files:
        tables = docx.Document(str(path)).element.iter(qn("w:tbl"))
        ruled = [each for each in tables if each.find(f"{qn('w:tblPr')}/{qn('w:tblBorders')}") is not None]
        assert all(next(each.iter(qn("w:tr"))).find(f".//{qn('w:tblHeader')}") is not None for each in ruled), path.name
