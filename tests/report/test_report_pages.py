"""The pages as LibreOffice prints them."""

import re
from dataclasses import replace

import pytest

from rbworkflow.report.content.model import Content
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.docx import render
from tests.exact.material import usual
from tests.programs.office_suite import Print
from tests.province.recap_builders import recap
from tests.report.report_builders import DRAFT, ISSUED
from tests.report.signed.test_code_on_the_document import CODE
from tests.report.test_package import packaged


@pytest.fixture(scope="module")
def pages(semester: Content, annual: Content, layout: ReportLayout, printed: Print) -> dict[str, list[str]]:
    """The text of each page of a draft, of the issued annual report, and of one with a long foreword, in large type."""
    long = annual["texts"]["kata_pengantar"] * 5
    crowded = render(annual | {"texts": annual["texts"] | {"kata_pengantar": long}}, ISSUED, large(layout))
    return printed(draft=render(semester, DRAFT, layout), annual=render(annual, ISSUED, layout), crowded=crowded)


def large(layout: ReportLayout) -> ReportLayout:
    return layout.model_copy(update={"font_size": 14, "list_from": 1})


@pytest.mark.soak
def test_every_page_of_a_draft_carries_its_mark(pages: dict[str, list[str]]) -> None:
    assert len(pages["draft"]) > 15
    assert all("DRAF – Revisi 2 – belum ditandatangani" in page for page in pages["draft"])
    assert not any("DRAF" in page for page in pages["annual"])


@pytest.mark.parametrize("name", ["draft", "annual"])
def test_the_contents_page_gives_the_pages_on_which_headings_stand(pages: dict[str, list[str]], name: str) -> None:
    entries = told_of("(?:BAB|LAMPIRAN) [IV]+|KATA PENGANTAR|DAFTAR [A-Z]+", pages[name])
    assert len(entries) == 7 + 3
    for title, number in entries:
        assert number in stands_on(title, pages[name])


def test_its_lists_are_found_too_where_foreword_and_contents_are_long(pages: dict[str, list[str]]) -> None:
    entries = told_of("KATA PENGANTAR|DAFTAR [A-Z]+", pages["crowded"])
    assert [title for title, _ in entries] == ["KATA PENGANTAR", "DAFTAR TABEL", "DAFTAR GAMBAR", "DAFTAR SINGKATAN"]
    assert entries[1][1] not in ("ii", "iii"), "two pages of foreword, and more than one of contents"
    for title, number in entries:
        assert number in stands_on(title, pages["crowded"])
    numbers = [number for page in pages["crowded"] if (number := page_number(page))]
    front = numbers[: numbers.index("1")]
    assert front == ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"][: len(front)]


def test_a_contents_of_a_page_and_a_few_lines_is_set_close_and_stands_on_one(
    layout: ReportLayout, printed: Print
) -> None:
    material = usual()
    told = printed(annual=render(material.annual(), ISSUED, layout, material.pictures))["annual"]
    (at,) = [at for at, page in enumerate(told) if "DAFTAR ISI" in page]
    assert "LAMPIRAN V DOKUMENTASI" in told[at]
    assert "DAFTAR TABEL\n" in told[at + 1]


def told_of(titles: str, pages: list[str]) -> list[tuple[str, str]]:
    """What the contents say of these headings, and on which page."""
    contents = next(page for page in pages if "DAFTAR ISI" in page)
    return re.findall(rf"^\s*({titles})\b.*?\.{{2,}}\s*(\w+)$", contents, re.MULTILINE)


def stands_on(title: str, pages: list[str]) -> set[str]:
    """The numbers of the pages that have it as a heading."""
    return {page_number(page) for page in pages if re.search(rf"^\s*{title}$", page, re.MULTILINE)}


@pytest.mark.parametrize("name", ["draft", "annual"])
def test_no_page_is_empty_and_numbers_run_on(pages: dict[str, list[str]], name: str) -> None:
    assert [page for page in pages[name] if len(page.split()) < 40 and "LAPORAN PELAKSANAAN" not in page] == []
    numbers = [page_number(page) for page in pages[name]]
    first = numbers.index("1")
    assert numbers[:first] == ["", "", "i", "ii", "iii", "iv"][:first]
    assert numbers[first:] == [str(number) for number in range(1, len(numbers) - first + 1)]


@pytest.mark.parametrize("name", ["draft", "annual"])
def test_no_heading_is_left_alone_at_the_foot_of_a_page(pages: dict[str, list[str]], name: str) -> None:
    for page in pages[name]:
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        last = [line for line in lines if " | " not in line][-1]
        assert not re.match(r"([A-E]|\d)\. [A-Z][A-Za-z ]+$|Uraian pelaksanaan$|Target, realisasi", last), last


def test_the_matrix_repeats_its_header_on_each_page(pages: dict[str, list[str]]) -> None:
    matrix = [page for page in pages["draft"] if "Ket." in page and "TW I " in page]
    assert len(matrix) > 1
    assert all(re.search(r"\b14\s+15\s+16\b", page) for page in matrix)


def page_number(page: str) -> str:
    found = re.findall(r"KPU Kab\. Pasuruan\s+\|\s+(\w+)", page)
    return found[-1] if found else ""


def test_a_letter_of_usual_length_stands_on_one_page_with_its_copies_and_its_code(
    semester: Content, layout: ReportLayout, printed: Print
) -> None:
    copied = layout.model_copy(update={"copies": ("Ketua {office}",)})
    stamp = replace(ISSUED, code=CODE)
    of_district = packaged(semester, worksheet="lke.xlsx")
    of_province = packaged(recap(), evidence="none")
    told = printed(
        district=render(of_district, stamp, copied),
        province=render(of_province, stamp, copied),
        draft=render(of_province, DRAFT, copied),
    )
    for pages in told.values():
        assert "Tembusan: Ketua" in pages[0]
        assert "REFORMASI BIROKRASI" in pages[1], "the cover follows"
    assert all("Kode dokumen" in told[name][0] for name in ("district", "province"))
