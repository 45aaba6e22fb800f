"""What units send in the sample year, read and checked as the product reads and checks it."""

import hashlib
import subprocess
import sys
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from rbworkflow.finding import Finding
from rbworkflow.intake.asked import beside_maps
from rbworkflow.intake.evidence.content import media_type
from rbworkflow.intake.evidence.matching import FOLLOW_UP, RESULT, Evidence, SentFile, gather
from rbworkflow.intake.form_id import FormId, form_columns
from rbworkflow.intake.submissions.beside_evidence import purpose_of
from rbworkflow.intake.submissions.beside_tables import beside_tables
from rbworkflow.intake.submissions.frames import one_submission
from rbworkflow.intake.submissions.progress import Approved, progress_table
from rbworkflow.intake.submissions.reading import evidence_cells, read_submission
from rbworkflow.office import Semester, parse_period
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.vocabulary import load_empty_words
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.validation.findings import as_findings
from rbworkflow.validation.rules import check
from tests.running.patience import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config"
SAMPLES = ROOT / "samples"
SENT = [(path.parent.name, path.name) for path in sorted(SAMPLES.glob("2026-S*/*"))]
CLEAN = [sent for sent in SENT if sent != ("2026-S1", "TPH")]
LARGEST = 3 * 1024
LARGEST_TOGETHER = 1_500_000


class Read(NamedTuple):
    """One unit's folder as read: actuals by indicator and quarter, follow-ups by indicator, evidence, findings,
    narratives.
    """

    actuals: dict[tuple[str, int], Decimal]
    promised: dict[str, str]
    evidence: list[Evidence]
    findings: list[Finding]
    narratives: list[str]


@pytest.fixture(scope="session")
def plans(office):
    """The year's plan, and the one changed in mid-year, by number."""
    names, layouts = ("rencana_aksi_2026.xlsx", "rencana_aksi_2026_perubahan.xlsx"), load_layouts(CONFIG)
    read = (read_plan((SAMPLES / name).read_bytes(), office=office, year=2026, layouts=layouts) for name in names)
    return dict(enumerate(read, start=1))


@pytest.fixture(scope="session")
def plan(plans):
    return plans[1]


@pytest.fixture(scope="session")
def read_folder(office, plans):
    empty_words = load_empty_words(CONFIG / "columns" / "kosong.txt")

    @cache
    def read(folder: str, unit_code: str, approved_folder: str = "") -> Read:
        semester = parse_period(folder.removesuffix("-perbaikan").removesuffix("-perubahan"))
        assert isinstance(semester, Semester)
        number = 2 if folder.endswith("-perubahan") else 1
        plan = plans[number]
        place = SAMPLES / folder / unit_code
        (workbook,) = read_workbooks([next(place.glob("*.xlsx")).read_bytes()])
        assert isinstance(workbook, Workbook)
        columns = form_columns(CONFIG, semester)
        said = read_submission(
            beside_tables(workbook, beside_maps(CONFIG), columns).apart_from(workbook),
            expected=FormId(office_code="3514", period_code=semester.code, unit_code=unit_code, plan_number=number),
            indicators=plan.indicators,
            column_map=columns,
            rules=office.reading_rules,
        )
        cells = evidence_cells(said.rows, unit_code, plan.indicators)
        followed = evidence_cells(said.rows, unit_code, plan.indicators, column="follow_up_evidence")
        files = [file for file in evidence_files(place) if not purpose_of(file)]
        evidence, placing = gather(
            files, cells, office.evidence_kinds, empty_words, rules=office.reading_rules, follow_up_cells=followed
        )
        submitted = one_submission(unit_code, semester.quarters, rows=said.rows, evidence=evidence)
        mine = [each for each in plan.indicators if each.unit_code == unit_code]
        before = read(approved_folder, unit_code) if approved_folder else None
        approved = Approved(actuals=before.actuals, promised=before.promised) if before else None
        progress = progress_table(mine, semester.quarters, submitted, approved=approved, empty_words=empty_words)
        findings = [*said.findings, *placing, *as_findings(check(progress, office.rules))]
        rows = said.rows[said.rows["actual"].notna()]
        actuals = dict(zip(zip(rows["indicator_code"], rows["quarter"], strict=True), rows["actual"], strict=True))
        promised = dict(zip(said.rows["indicator_code"], said.rows["follow_up"], strict=True))
        return Read(actuals, promised, evidence, findings, list(dict.fromkeys(rows["narrative"])))

    return read


def evidence_files(place: Path) -> list[SentFile]:
    paths = [path for path in sorted(place.rglob("*")) if path.is_file() and path.suffix != ".xlsx"]
    return [
        SentFile(
            name=path.relative_to(place).as_posix(),
            sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
            size=path.stat().st_size,
            media_type=media_type(path.name, path.read_bytes()),
        )
        for path in paths
    ]


def test_the_sample_year_has_every_unit_in_both_semesters_one_correction_and_one_form_of_the_changed_plan():
    units = ("KUL", "PHS", "RDI", "TPH")

    assert set(SENT) == {
        *(("2026-S1", unit) for unit in units),
        ("2026-S1-perbaikan", "TPH"),
        *(("2026-S2", unit) for unit in units),
        ("2026-S2-perubahan", "KUL"),
    }


@pytest.mark.parametrize(("folder", "unit_code"), CLEAN)
def test_nothing_is_left_to_complete_in_what_units_send(read_folder, folder, unit_code):
    assert read_folder(folder, unit_code).findings == []


@pytest.mark.parametrize(("folder", "unit_code"), [sent for sent in SENT if sent[0] == "2026-S2"])
def test_nothing_is_left_to_complete_after_the_first_semester_was_approved(read_folder, folder, unit_code):
    first = "2026-S1-perbaikan" if unit_code == "TPH" else "2026-S1"

    assert read_folder(folder, unit_code, first).findings == []


def test_the_first_form_of_the_technical_unit_lacks_evidence_and_an_explanation(read_folder):
    found = read_folder("2026-S1", "TPH").findings

    assert {(point.indicator_code, point.severity.label) for point in found if point.is_open} == {
        ("A2-08", "perlu penjelasan"),
        ("A7-26", "perlu penjelasan"),
        ("A7-28", "wajib diperbaiki"),
        ("A7-29", "perlu penjelasan"),
        ("A7-30", "wajib diperbaiki"),
    }


def test_the_correction_completes_each_point_of_the_first_form(read_folder):
    kinds = {(each.indicator_code, each.kind) for each in read_folder("2026-S1-perbaikan", "TPH").evidence}

    assert {("A7-26", "foto"), ("A7-28", "register_risiko"), ("A7-29", "sk"), ("A7-30", "pernyataan")} <= kinds


def test_numbers_typed_as_text_under_an_added_title_are_read(read_folder):
    actuals = read_folder("2026-S1", "KUL").actuals

    assert actuals["QW-35", 1] == Decimal("85.5")
    assert actuals["QW-35", 2] == 100
    assert actuals["A4-11", 2] == 4


@pytest.mark.parametrize(("folder", "unit_code"), CLEAN)
def test_every_due_indicator_has_its_result_and_every_required_kind_once(plan, read_folder, folder, unit_code):
    quarters = parse_period(folder.removesuffix("-perbaikan").removesuffix("-perubahan")).quarters
    read = read_folder(folder, unit_code)
    mine = [each for each in plan.indicators if each.unit_code == unit_code and each.is_due_in(quarters)]

    assert set(read.actuals) == {(each.code, q) for each in mine for q in quarters if each.target(q) is not None}
    proving = [each for each in read.evidence if each.mode == "file" and each.purpose == RESULT]
    sent = sorted((each.indicator_code, each.kind) for each in proving)
    assert sent == sorted((each.code, kind) for each in mine for kind in each.required_evidence)


@pytest.mark.parametrize(("unit_code", "code", "mode"), [("RDI", "A1-05", "file"), ("PHS", "A8-32", "link")])
def test_a_promise_of_the_first_semester_is_proved_in_the_second(read_folder, unit_code, code, mode):
    assert read_folder("2026-S1", unit_code).promised[code]
    proving = [each for each in read_folder("2026-S2", unit_code).evidence if each.purpose == FOLLOW_UP]
    assert [(each.indicator_code, each.mode) for each in proving] == [(code, mode)]


def test_no_evidence_file_serves_twice_in_a_period():
    for period in ("2026-S1", "2026-S2"):
        paths = [path for path in (SAMPLES / period).rglob("*") if path.suffix in (".pdf", ".png")]

        assert len({path.read_bytes() for path in paths}) == len(paths)


def test_evidence_is_small_and_says_that_it_is_an_example():
    paths = [path for path in SAMPLES.rglob("*") if path.suffix in (".pdf", ".png")]

    assert paths
    assert max(path.stat().st_size for path in paths) < LARGEST
    assert all(b"(CONTOH " in path.read_bytes() for path in paths if path.suffix == ".pdf")
    assert sum(path.stat().st_size for path in SAMPLES.rglob("*") if path.is_file()) < LARGEST_TOGETHER


@pytest.mark.soak
@pytest.mark.processes
def test_making_the_sample_year_again_gives_the_same_files(tmp_path):
    again = tmp_path / "again"
    again.mkdir()
    subprocess.run([sys.executable, "-m", "samples.make", str(again)], cwd=ROOT, check=True, timeout=PATIENCE)
    made = {path.relative_to(again): path.read_bytes() for path in again.rglob("*") if path.is_file()}
    kept = {
        path.relative_to(SAMPLES): path.read_bytes()
        for path in SAMPLES.rglob("*")
        if path.suffix in (".xlsx", ".pdf", ".png")
    }

    assert made.keys() == kept.keys()
    assert [name.as_posix() for name, content in made.items() if content != kept[name]] == []


def test_texts_of_the_sample_year_are_whole_and_told_only_once(read_folder):
    once = [sent for sent in CLEAN if not sent[0].endswith("-perubahan")]  # which says what the form before it says
    told = [text for folder, unit_code in once for text in read_folder(folder, unit_code).narratives]

    assert len(told) > 50
    assert all(text[0].isupper() and text.endswith(".") and len(text.split()) > 8 for text in told)
    assert len(set(told)) == len(told)
