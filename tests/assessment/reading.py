"""The sample workbook, changed as people change one, and read."""

import shutil
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from rbworkflow.assessment.importing import AssessmentDraft, read_assessment
from rbworkflow.assessment.layouts import load_layouts
from rbworkflow.assessment.template import SHEET
from rbworkflow.assessment.terms import AssessmentTerms
from rbworkflow.assessment.words import load_assessment_words
from rbworkflow.office import load_office
from tests.ground.opened_books import opened, saved

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config"
SAMPLE = ROOT / "samples" / "lke_2026.xlsx"
PLANNED = frozenset({"A1-04", "A4-12", "A5-17", "A5-18", "A6-23", "A6-24", "A7-27", "A7-28"})
"""The sample plan's indicators that the sample's items are linked to."""
CODE, PART, AREA, QUESTION, KIND, WEIGHT, UNIT, PROOF, LINKED = "BCDEGHIJK"
FIRST = 7
"""The row of the sample's first item."""


def read(
    content: bytes,
    *,
    config: Path = CONFIG,
    year: int = 2026,
    name: str = "lke.xlsx",
    planned: frozenset[str] | None = PLANNED,
) -> AssessmentDraft:
    """What the workbook says to the office of `config`."""
    office = load_office(config)
    terms = AssessmentTerms.of(office, year, load_assessment_words(config), indicator_codes=planned)
    return read_assessment(content, name=name, terms=terms, layouts=load_layouts(config))


def sample(**cells: Any) -> bytes:
    """The sample with other values in some cells of its table."""
    book = opened(SAMPLE.read_bytes())
    for cell, value in cells.items():
        book[SHEET][cell] = value
    return saved(book)


def table(*rows: tuple[Any, ...], title: str = "LKE", sheet: str = "Lembar1") -> bytes:
    """A workbook of one sheet: a title, a gap, and these rows."""
    book = Workbook()
    page = book.worksheets[0]
    page.title = sheet
    page.append([title])
    page.append([])
    for row in rows:
        page.append(row)
    return saved(book)


def config_with(folder: Path, *maps: Path | tuple[str, str]) -> Path:
    """The sample office's settings with further column maps: files, or each a name and its text."""
    config = folder / "config"
    shutil.copytree(CONFIG, config)
    for each in maps:
        if isinstance(each, Path):
            shutil.copy(each, config / "columns")
        else:
            (config / "columns" / each[0]).write_text(each[1], encoding="utf-8")
    return config


def points(draft: AssessmentDraft) -> list[tuple[str, str]]:
    """What must be mended, by cell."""
    return [(each.cell, each.message) for each in draft.findings if each.is_open]


def notes(draft: AssessmentDraft) -> list[str]:
    return [each.message for each in draft.findings if not each.is_open]
