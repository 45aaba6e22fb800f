"""The pages as LibreOffice prints them."""

import re

import pytest

from rbworkflow.report.content.model import Content
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.docx import render
from tests.office_suite import Print
from tests.report.report_builders import DRAFT, ISSUED


@pytest.fixture(scope="module")
def pages(semester: Content, annual: Content, layout: ReportLayout, printed: Print) -> dict[str, list[str]]:
    """The text of each page of a draft and of the issued annual report."""
    return printed(draft=render(semester, DRAFT, layout), annual=render(annual, ISSUED, layout))


def test_every_page_of_a_draft_carries_its_mark(pages: dict[str, list[str]]) -> None:
    assert len(pages["draft"]) > 15
    assert all("DRAF – Revisi 2 – belum ditandatangani" in page for page in pages["draft"])
    assert not any("DRAF" in page for page in pages["annual"])


@pytest.mark.parametrize("name", ["draft", "annual"])
def test_the_contents_page_gives_the_pages_on_which_headings_stand(pages: dict[str, list[str]], name: str) -> None:
    contents = next(page for page in pages[name] if "DAFTAR ISI" in page)
    entries = re.findall(r"^\s*((?:BAB|LAMPIRAN) [IV]+)\b.*?\.{2,}\s*(\d+)$", contents, re.MULTILINE)
    assert len(entries) == 7
    for title, number in entries:
        assert any(
            re.search(rf"^\s*{title}$", page, re.MULTILINE) and page_number(page) == number for page in pages[name]
        )


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
