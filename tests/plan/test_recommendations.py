import io
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from rbworkflow import audit
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.recommendation_rows import recommendations, replace_recommendations
from rbworkflow.plan.recommendations import answers, read_recommendations
from rbworkflow.plan.recommended import FollowUpStatus, Recommendation
from rbworkflow.plan.template import RECOMMENDATION_SHEET, recommendation_template
from rbworkflow.sheets.columns import ColumnMap
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event
from tests.plan.plan_builders import indicator

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "samples" / "rekomendasi_2025.xlsx"
COLUMNS = ColumnMap.load(ROOT / "config" / "columns" / "rekomendasi.csv")
FIRST = Recommendation(code="R2025-01", position=1, area_code="A1", text="Susun rencana aksi bersama.")
SECOND = Recommendation(
    code="R2025-02",
    position=2,
    area_code="",
    text="Laporkan perubahan.",
    status=FollowUpStatus.UNDER_WAY,
    follow_up="Dilaporkan dua kali.",
    evidence="Laporan",
)


def sample(**cells):
    book = load_workbook(SAMPLE)
    for place, value in cells.items():
        book[RECOMMENDATION_SHEET][place] = value
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def read_sample(office, content=None):
    return read_recommendations(content or SAMPLE.read_bytes(), office=office, year=2026, column_map=COLUMNS)


@pytest.fixture(scope="module")
def first_row():
    rows = load_workbook(SAMPLE)[RECOMMENDATION_SHEET].iter_rows()
    return next(row[0].row for row in rows if "R2025-01" in [cell.value for cell in row])


def test_the_sample_evaluation_is_read_whole(office):
    draft = read_sample(office)

    assert draft.findings == []
    assert draft.is_complete
    assert [each.code for each in draft.recommendations] == [f"R2025-0{number}" for number in range(1, 7)]
    assert [each.status for each in draft.recommendations] == [
        "selesai", "proses", "proses", "belum", "proses", "belum",
    ]  # fmt: skip
    assert [each.area_code for each in draft.recommendations] == ["A1", "A1", "A2", "A6", "A7", "A8"]


def test_the_sample_plan_answers_every_recommendation_of_the_sample_evaluation(office):
    plan = (ROOT / "samples" / "rencana_aksi_2026.xlsx").read_bytes()
    indicators = read_plan(plan, office=office, year=2026, layouts=load_layouts(ROOT / "config")).indicators
    codes = [each.code for each in read_sample(office).recommendations]

    assert all(answers(indicators, codes).values())


@pytest.mark.parametrize(
    ("column", "value", "rule", "sentence"),
    [
        ("B", None, "E02", "Kolom Kode Rekomendasi belum diisi"),
        ("B", "nomor satu", "E03", "'NOMOR SATU' hanya boleh"),
        ("C", "Area Baru", "E05", "Area 'Area Baru' tidak dikenal"),
        ("D", None, "E02", "Kolom Rekomendasi belum diisi"),
        ("E", "mungkin", "E06", "Pilih salah satu: belum, proses, selesai, tidak_dapat"),
    ],
)
def test_a_broken_cell_is_named_by_its_address(office, first_row, column, value, rule, sentence):
    cell = f"{column}{first_row}"
    draft = read_sample(office, sample(**{cell: value}))

    assert [(point.rule, point.sheet, point.cell) for point in draft.findings] == [(rule, "Rekomendasi", cell)]
    assert sentence in draft.findings[0].message
    assert not draft.is_complete


def test_a_code_used_twice_is_pointed_out_where_it_comes_again(office, first_row):
    (point,) = read_sample(office, sample(**{f"B{first_row + 1}": "r2025-01"})).findings

    assert (point.rule, point.cell) == ("E04", f"B{first_row + 1}")
    assert f"sel B{first_row}" in point.message


@pytest.mark.parametrize(
    ("said", "status"), [("Sudah ditindaklanjuti", "selesai"), (None, "belum"), ("TDD", "tidak_dapat")]
)
def test_a_status_may_be_said_in_other_words(office, first_row, said, status):
    assert read_sample(office, sample(**{f"E{first_row}": said})).recommendations[0].status == status


def test_a_workbook_without_the_table_is_told_so(office):
    plan = (ROOT / "samples" / "rencana_aksi_2026.xlsx").read_bytes()

    assert [point.rule for point in read_sample(office, plan).findings][:1] in (["E01"], ["K01"])
    assert not read_sample(office, plan).is_complete


def test_the_blank_template_has_every_column_and_no_recommendation(office):
    draft = read_sample(office, recommendation_template(office, 2026, COLUMNS))

    assert draft.recommendations == ()
    assert draft.findings == []
    assert not draft.is_complete


def test_an_indicator_may_answer_several_recommendations():
    both = indicator(recommendation_code="R2025-01, r2025-02")

    assert answers([both], ["R2025-01", "R2025-02", "R2025-03"]) == {
        "R2025-01": (both,),
        "R2025-02": (both,),
        "R2025-03": (),
    }


@pytest.fixture
def keep(any_engine, at):
    def keep(*given):
        with write(any_engine) as conn:
            return replace_recommendations(conn, given, office_code="3514", year=2026, actor="operator", at=at)

    return keep


def kept(engine, year=2026):
    with read(engine) as conn:
        return recommendations(conn, "3514", year)


def test_recommendations_come_back_as_they_were_kept(any_engine, keep):
    assert keep(FIRST, SECOND)

    assert kept(any_engine) == (FIRST, SECOND)
    assert kept(any_engine, 2027) == ()


def test_the_same_evaluation_again_changes_nothing(any_engine, keep):
    keep(FIRST, SECOND)

    assert not keep(FIRST, SECOND)
    with read(any_engine) as conn:
        assert len(conn.execute(select(audit_event)).all()) == 1


def test_a_newer_evaluation_stands_and_the_audit_tells_what_it_changed(any_engine, keep):
    keep(FIRST, SECOND)
    later = replace(SECOND, status=FollowUpStatus.DONE, position=1)
    keep(later)

    assert kept(any_engine) == (later,)
    with read(any_engine) as conn:
        told = conn.scalars(select(audit_event.c.body).order_by(audit_event.c.seq)).all()[-1]
        audit.verify(conn, "3514")
    assert '"status":"selesai"' in told
    assert "Susun rencana aksi bersama." in told
