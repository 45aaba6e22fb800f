"""The page for the province's programmers names every sheet and column of a produced workbook, and none besides."""

import re
from io import BytesIO

from openpyxl import load_workbook

from rbworkflow.report.content.heading import FORMAT
from rbworkflow.report.content.reading import read_content
from rbworkflow.report.data import data_workbook
from tests.docs.reading import ROOT

GUIDE = (ROOT / "docs/data-laporan.md").read_text(encoding="utf-8")
BOOK = GUIDE.partition("## Buku kerja")[2].partition("### Kode bersama")[0]
STORED = ROOT / f"tests/report/data/annual_format_{FORMAT}.json"


def test_every_sheet_and_column_is_told_and_none_besides() -> None:
    *stacked, _ = load_workbook(BytesIO(data_workbook(read_content(STORED.read_text(encoding="utf-8"))))).worksheets
    assert {sheet.title for sheet in stacked} == set(re.findall(r"\*([A-Z][A-Za-z ]+)\*", BOOK)) - {"Matriks"}
    columns = {re.sub(r"_tw\d$", "_twN", str(cell.value)) for sheet in stacked for cell in sheet[1]}
    assert set(re.findall(r"`([a-z]\w+)`", BOOK)) == columns


def test_the_newest_format_is_told() -> None:
    assert f"sekarang {FORMAT}." in GUIDE
    assert f"urn:rbworkflow:data-laporan:{FORMAT}`" in GUIDE
