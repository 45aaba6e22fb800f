"""The loop: a district's report, its province's evaluation, and the plan with which the district's next year begins."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from rbworkflow.local.catcher import mail_catcher
from rbworkflow.office.period import Semester
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.province.evaluation.model import Evaluation
from rbworkflow.province.evaluation.rows import evaluations
from rbworkflow.steps.overview.deeds import last_deeds
from rbworkflow.steps.overview.next_form import next_form
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.next_plan import next_recommendations
from rbworkflow.steps.plans.import_recommendations import import_newest_recommendations
from rbworkflow.steps.province.import_evaluations import import_evaluations
from rbworkflow.steps.province.prepare_evaluations import prepare_evaluations
from rbworkflow.store import read
from tests.steps.between_offices import Postman, postman
from tests.steps.evaluated import fill
from tests.steps.office_walk import OPERATOR, PROVINCE, S1, Walk, attachments, text_of
from tests.steps.province_office import province_in

__all__ = ["postman"]
SENDER = "rb@kpu-pasuruan.example"
LETTER, WORKBOOK = "Surat_Evaluasi_Semester_I_2026_3514", "Rekomendasi_Evaluasi_Semester_I_2026_3514.xlsx"
DISTRICT, THERE = "kabupaten", "provinsi"


@pytest.fixture
def district(reported: Walk, postman: Postman) -> Walk:
    return postman.serve(reported, DISTRICT)


@pytest.fixture
def province(tmp_path: Path, district: Walk, postman: Postman) -> Iterator[Walk]:
    """With the district's report accepted."""
    with mail_catcher(tmp_path / "surel-provinsi") as catcher:
        walk = postman.serve(province_in(tmp_path, on="2026-07-07 07:00", catcher=catcher), THERE)
        walk.daily_round()
        postman.carry(district.mails(PROVINCE), THERE)
        walk.half_hourly()
        walk.approve_all()
        yield walk
        walk.workplace.engine.dispose()


def read_back(walk: Walk) -> list[Evaluation]:
    with read(walk.workplace.engine) as conn:
        return evaluations(conn, walk.workplace.office.code)


def evaluated(province: Walk, made: Path) -> Walk:
    """Its evaluator filled in the workbook, and it was read."""
    folder = province.workplace.settings.inbox / "evaluasi"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "hasil.xlsx").write_bytes(fill(made.read_bytes()))
    import_evaluations(province.workplace)
    return province.due_work()


def rows_of(content: bytes) -> list[dict[str, Any]]:
    sheet = load_workbook(io.BytesIO(content)).worksheets[0]
    rows: list[list[Any]] = [[cell.value for cell in row] for row in sheet.iter_rows()]
    header = next(number for number, row in enumerate(rows) if "Kode Rekomendasi" in row)
    return [dict(zip(rows[header], row, strict=True)) for row in rows[header + 1 :] if row[1]]


def test_a_districts_report_comes_back_as_recommendations_with_which_its_next_plan_begins(
    province: Walk, district: Walk, postman: Postman
) -> None:
    (made,) = prepare_evaluations(province.workplace, Semester(2026, 1)).paths
    begins_with_the_report(made, district)
    asked = evaluated(province, made).mail("sekretaris@kpu-jatim.example", "Evaluasi RB Semester I 2026")
    assert {f"DRAF_{LETTER}.docx", WORKBOOK} <= set(attachments(asked))
    province.approve_all().due_work().due_work()
    (mail,) = province.mails(SENDER, "EVALUASI:")
    assert text_of(mail).startswith("EVALUASI: 2/ORT.07-SD/35/2026")
    assert f"{LETTER}.docx" in attachments(mail)
    postman.carry([*province.mails(SENDER, "DITERIMA"), mail], DISTRICT)
    district.half_hourly()
    form = next_form(status(district.workplace).next_act, [S1], year=2026)
    assert form is not None
    assert form.parameters == {"isian": {"tahun": 2027, "isi": "Rekomendasi evaluasi provinsi"}}
    assert "rekomendasi evaluasi provinsi datang" in text_of(district.mail(OPERATOR, "rekomendasi evaluasi"))
    district.on("2027-02-15 09:00")
    assert "evaluasi provinsi untuk rencana aksi 2027 sudah datang" in status(district.workplace).next_act, (
        "before the plan that is to answer them"
    )
    said = import_newest_recommendations(district.workplace, 2027).message
    assert said == f"2 rekomendasi untuk rencana aksi 2027 dicatat dari {WORKBOOK}."
    assert "sudah datang" not in status(district.workplace).next_act
    with read(district.workplace.engine) as conn:
        assert last_deeds(conn, district.workplace.office)[0].object == "untuk rencana aksi 2027"
    answered_by_the_next_plan(district)
    (done,) = read_back(province)
    assert (done.status, done.letter_number) == ("sent", "2/ORT.07-SD/35/2026")
    province.verify()
    district.verify()


def begins_with_the_report(made: Path, district: Walk) -> None:
    assert made.name == "Evaluasi_2026-S1_3514_KPU_Kabupaten_Pasuruan.xlsx"
    book, content = load_workbook(io.BytesIO(made.read_bytes())), district.revision().content
    said = " ".join(str(cell.value) for row in book["Evaluasi"].iter_rows() for cell in row if cell.value)
    assert content["areas"][0]["label"] in said
    assert "Nilai 100,00, kelengkapan 100,00%." in said
    assert len(list(book["Indikator"].iter_rows())) > len(content["indicators"])


def answered_by_the_next_plan(district: Walk) -> None:
    with read(district.workplace.engine) as conn:
        first, second = recommendations(conn, district.workplace.office.code, 2027)
    assert (first.code, first.area_code, first.unit_code) == ("R2026-01", "A1", "PHS")
    assert (first.condition, first.criterion, first.consequence) == ("Kondisi 1", "Kriteria 1", "Akibat 1")
    assert second.area_code == "A2"
    carried = [row["Kode Rekomendasi"] for row in rows_of(next_recommendations(district.workplace, 2027)[1])]
    assert [code for code in carried if code > "R2026"] == ["R2026-01", "R2026-02"]
