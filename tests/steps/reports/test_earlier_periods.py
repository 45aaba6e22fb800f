"""What was approved before stays with the office: promises are asked about, scores compared, targets kept."""

import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook

from rbworkflow.errors import RefusedError
from rbworkflow.local.practice import approve_plan
from rbworkflow.office import Semester
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.template import SHEET
from rbworkflow.steps.incoming.submit_files import submit_files
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.plans.invalid_workbook import InvalidWorkbookError
from rbworkflow.steps.submissions.blank_forms import folder_of
from rbworkflow.steps.submissions.carried_over import left_open
from rbworkflow.steps.submissions.checking_submission import approved_before
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.store import read
from rbworkflow.store.schema import audit_event, finding
from tests.steps.office_walk import (
    COMPLETE,
    PLAN,
    S1,
    S2,
    UNITS,
    YEAR,
    New,
    Walk,
    address_of,
    prepare,
    sample_form,
    saved,
    typed,
)

SOLUTION = "Solusi yang telah dilakukan"
PROMISED = "A1-05"
SURVEY = "A8-32"
MISSED = "A4-11"


def second_semester(walk: Walk) -> Walk:
    """Semester II is open and the units may send."""
    walk.on("2026-12-14 07:00").daily_round()
    return walk.on("2027-01-05 10:00")


def asked(walk: Walk, rule: str) -> set[str]:
    return {row.indicator_code for row in walk.rows(finding, finding.c.rule == rule)}


def with_plan(content: bytes, changes: Mapping[tuple[str, str], Any]) -> bytes:
    """The plan's workbook with other values by (indicator, column title)."""
    book = load_workbook(io.BytesIO(content))
    sheet = book[SHEET]
    titles = enumerate(sheet.iter_rows(values_only=True), start=1)
    top, header = next((place, row) for place, row in titles if "Kode Indikator" in row)
    columns = {title: place for place, title in enumerate(header, start=1)}
    places = {sheet.cell(row, columns["Kode Indikator"]).value: row for row in range(top + 1, 60)}
    for (code, title), value in changes.items():
        sheet.cell(places[code], columns[title]).value = value
    return saved(book)


def titled(content: bytes, year: str) -> bytes:
    """The plan's workbook under another year."""
    book = load_workbook(io.BytesIO(content))
    (title,) = (cell for row in book[SHEET].iter_rows(max_row=5) for cell in row if cell.value == "TAHUN 2026")
    title.value = year
    return saved(book)


def without_row(content: bytes, code: str) -> bytes:
    """The plan's workbook without this indicator."""
    book = load_workbook(io.BytesIO(content))
    sheet = book[SHEET]
    (place,) = [cell.row for row in sheet.iter_rows() for cell in row if cell.value == code]
    sheet.delete_rows(place)
    return saved(book)


# -- promises --


def test_a_follow_up_that_was_promised_and_is_not_mentioned_is_asked_about(issued: Walk) -> None:
    walk = second_semester(issued)
    walk.put_evidence("RDI", "2026-S2")
    form = typed(sample_form("RDI", "2026-S2"), {(PROMISED, SOLUTION): None})
    walk.put("RDI", "isian.xlsx", form)
    walk.collect()

    (point,) = walk.rows(finding, finding.c.rule == "R32")
    assert point.cell == address_of(form, PROMISED, SOLUTION)
    assert asked(walk, "R32") == {PROMISED}
    assert "Pada periode lalu direncanakan: 'Menetapkan batas penyampaian bahan paling lambat" in walk.told("RDI")


def test_honest_forms_are_asked_nothing_about_their_promises(issued: Walk) -> None:
    walk = second_semester(issued)
    for unit in UNITS:
        walk.send(unit, "2026-S2")
    walk.collect()
    walk.compile(S2)

    assert asked(walk, "R32") == set()
    assert "R32" not in {each["rule"] for each in walk.revision(S2).content["findings"]}


def test_a_promise_is_asked_about_at_compilation_too(issued: Walk) -> None:
    walk = second_semester(issued)
    walk.put_evidence("RDI", "2026-S2")
    walk.put("RDI", "isian.xlsx", typed(sample_form("RDI", "2026-S2"), {(PROMISED, SOLUTION): "-"}))
    walk.collect()
    walk.compile(S2)

    told = [each for each in walk.revision(S2).content["findings"] if each["rule"] == "R32"]
    assert [each["indicator"] for each in told] == [PROMISED]


# -- the form or the evidence of another semester --


def test_an_earlier_semesters_form_is_answered_with_the_one_that_is_still_awaited(issued: Walk) -> None:
    walk = second_semester(issued)
    send_forms(walk.workplace, S2)
    walk.put("KUL", "isian.xlsx", sample_form("KUL"))
    collected = walk.collect()

    told = walk.told("KUL")
    assert "Yang dikirim ini formulir Semester I Tahun 2026." in told
    assert "Isian Semester II Tahun 2026 belum kami terima; batas waktunya Jumat, 8 Januari 2027." in told
    assert "Isian Semester II Tahun 2026 masih ditunggu; batas waktunya Jumat, 8 Januari 2027." in told
    assert "ada yang perlu dikirim lagi" not in told
    assert "isian Semester II Tahun 2026 masih ditunggu" in collected.message


def test_nothing_else_is_awaited_once_the_later_form_came(issued: Walk) -> None:
    walk = second_semester(issued)
    send_forms(walk.workplace, S2)
    walk.send("KUL", "2026-S2").collect()
    walk.put("KUL", "isian.xlsx", typed(sample_form("KUL"), {(MISSED, SOLUTION): "Rapat dijadwalkan ulang."}))
    walk.collect()
    assert "Isian RB Semester I Tahun 2026" in walk.answer_to("KUL").subject
    assert "masih ditunggu" not in walk.told("KUL")


def test_evidence_that_comes_before_the_form_is_that_forms_and_not_of_a_report_that_stands(issued: Walk) -> None:
    walk = second_semester(issued)
    send_forms(walk.workplace, S2)
    walk.put_evidence("KUL", "2026-S2").collect()
    assert "Semester I" not in walk.told("KUL")
    assert "sudah disimpan dan tidak perlu dikirim lagi" in walk.told("KUL")

    walk.put("KUL", "isian.xlsx", sample_form("KUL", "2026-S2"))
    walk.collect()
    assert "belum disertai data dukung sama sekali" not in walk.told("KUL")


# -- last year --


def test_a_jump_against_the_same_quarter_of_last_year_is_asked_about(issued: Walk) -> None:
    """The survey gave 82,4 in 2026; 824 in 2027 lacks its comma."""
    walk = next_year(issued)
    walk.put("PHS", "isian.xlsx", typed(mine(walk), {(SURVEY, "Realisasi TW II"): 824}))
    walk.collect()

    (point,) = walk.rows(finding, finding.c.rule == "R24")
    assert (point.indicator_code, point.quarter) == (SURVEY, 2)
    assert "lebih dari 3 kali triwulan yang sama tahun lalu (82,4)" in point.message


def test_another_indicator_under_the_same_code_is_not_compared(issued: Walk) -> None:
    walk = next_year(issued, {(SURVEY, "Indikator"): "Jumlah pengunjung pojok konsultasi"})
    walk.put("PHS", "isian.xlsx", typed(mine(walk), {(SURVEY, "Realisasi TW II"): 824}))
    walk.collect()

    assert asked(walk, "R24") == set()


def test_an_indicator_measured_otherwise_than_last_year_takes_over_neither_result_nor_promise(issued: Walk) -> None:
    walk = second_semester(issued)
    walk.send("RDI", "2026-S2").collect()
    walk.compile(S2)
    walk.approve_all()
    workplace, second = walk.workplace, Semester(2027, 1)
    plan = plan_of(walk)
    (row,) = [row for row in walk.revision(S2).content["indicators"] if row["follow_up"]]
    changed = tuple(replace(each, unit_of_measure="berkas") if each.code == row["code"] else each for each in plan)

    with read(workplace.engine) as conn:
        earlier = [left_open(conn, workplace, second, indicators) for indicators in (plan, changed)]
        before = [approved_before(conn, workplace.office, second, indicators) for indicators in (plan, changed)]

    assert earlier[0].keys() - earlier[1].keys() == {row["code"]}
    assert [set(each.promised) for each in before] == [{row["code"]}, set()]


def plan_of(walk: Walk) -> tuple[Indicator, ...]:
    with read(walk.workplace.engine) as conn:
        version = plan_rows.frozen_version(conn, walk.workplace.office.code, 2026)
        assert version is not None
        return plan_rows.indicators(conn, version.id)


def next_year(walk: Walk, changes: dict[tuple[str, str], object] | None = None) -> Walk:
    """Semester I of 2027 under the same plan, except that the survey has no target in its second quarter."""
    second = Semester(2027, 1)
    walk.on("2027-01-20 09:00")
    quiet = {(SURVEY, "Target TW II"): None, (SURVEY, "Target Tahun"): None}
    content = with_plan(PLAN.read_bytes(), quiet | (changes or {}))
    import_plan(walk.workplace, titled(content, "TAHUN 2027"), 2027, name="rencana_2027.xlsx")
    approve_plan(walk.workplace)
    open_period(walk.on("2027-06-22 07:00").workplace, second)
    send_forms(walk.workplace, second)
    return walk.on("2027-07-01 10:00")


def mine(walk: Walk) -> bytes:
    """PHS's blank form of 2027."""
    folder = folder_of(walk.workplace.office.unit("PHS"), Semester(2027, 1))
    (form,) = (walk.workplace.settings.shared / folder).glob("*.xlsx")
    return form.read_bytes()


# -- comparison --


def test_the_second_semester_stands_beside_the_first(issued: Walk) -> None:
    walk = second_semester(issued)
    for unit in UNITS:
        walk.send(unit, "2026-S2")
    walk.collect()
    walk.compile(S2)

    first, second = walk.revision(S1).content, walk.revision(S2).content
    previous, last_year = second["comparisons"]
    assert (previous["period"], previous["score"]) == ("Semester I 2026", first["score"]["score"])
    assert previous["areas"] == {area["code"]: area["score"] for area in first["areas"]}
    assert last_year == {"period": "Semester II 2025", "score": None, "areas": {}}
    assert "Perbandingan dengan Semester I 2026 (penilaian mandiri" in walk.draft(S2)


# -- a form of the semester before --


def test_a_blank_form_of_the_semester_before_is_told_by_its_semester(issued: Walk) -> None:
    old = issued.workplace.settings.shared / folder_of(issued.workplace.office.unit("KUL"), S1)
    (form,) = old.glob("*.xlsx")
    walk = second_semester(issued)
    told = submit_files(walk.workplace, [form], unit_code="KUL")
    assert "belum diisi. Isi dan simpan, lalu kirim lagi. Formulir ini untuk Semester I Tahun 2026; " in told
    assert "bila yang dimaksud Semester II Tahun 2026, isi dan kirim formulir Semester II Tahun 2026." in told


# -- a plan that changes in September --


def test_each_half_keeps_the_version_and_the_targets_it_was_approved_with(issued: Walk) -> None:
    walk = issued.on("2026-09-15 09:00")
    changes = {
        ("A1-05", "Target TW III"): 2,
        ("A1-05", "Target Tahun"): None,
        ("A7-28", "Target TW III"): None,
        ("A7-28", "Target Tahun"): None,
    }
    with pytest.raises(InvalidWorkbookError, match="semester yang diukur dengannya telah lewat"):
        import_plan(
            walk.workplace,
            with_plan(PLAN.read_bytes(), {("A1-05", "Target TW I"): 7, ("A1-05", "Target Tahun"): None}),
            2026,
            name="perubahan.xlsx",
            reason="Perubahan target.",
        )
    import_plan(
        walk.workplace, with_plan(PLAN.read_bytes(), changes), 2026, name="perubahan.xlsx", reason="Perubahan target."
    )
    approve_plan(walk.workplace)
    second_semester(walk).compile(S2)
    walk.approve_all()
    walk.on("2027-01-25 07:00").daily_round()

    contents = [walk.revision(period).content for period in (S1, S2, YEAR)]
    assert [content["plan"]["number"] for content in contents] == [1, 2, 2]
    assert [half["plan"]["number"] for half in contents[2]["semesters"]] == [1, 2]
    (row,) = [row for row in contents[2]["indicators"] if row["code"] == "A1-05"]
    assert [cell["target"] for cell in row["quarters"]] == ["1.00", "1.00", "2.00", "1.00"]
    assert Decimal(row["total"]["target"] or "") == 5
    assert "Target Semester I 2026 mengikuti versi 1 dan target Semester II 2026 mengikuti versi 2" in walk.draft(YEAR)


def test_a_target_for_the_year_alone_is_asked_for_and_judged_in_the_last_quarter(new: New) -> None:
    walk = new("2026-06-22 07:00")
    quiet = {("A1-05", f"Target TW {quarter}"): None for quarter in ("I", "II", "III", "IV")}
    import_plan(walk.workplace, with_plan(PLAN.read_bytes(), quiet), 2026, name=PLAN.name)
    approve_plan(walk.workplace)
    second_semester(walk).send("RDI", "2026-S2").collect()
    walk.compile(S2)

    (row,) = [row for row in walk.revision(S2).content["indicators"] if row["code"] == "A1-05"]
    assert [cell["target"] for cell in row["quarters"]] == [None, "4.00"]
    assert (row["total"]["target"], row["total"]["actual"]) == ("4.00", "2.00")
    assert (row["total"]["achievement"], row["total"]["status"]) == ("50.00", "counted")
    assert "A1-05" in {each["indicator"] for each in walk.revision(S2).content["findings"]}, (
        "the shortfall is asked about"
    )


def test_an_indicator_that_came_in_september_owes_nothing_for_the_first_half(issued: Walk) -> None:
    walk = issued.on("2026-09-15 09:00")
    changes = {("A4-14", "Kode Indikator"): "A4-99", ("A4-14", "Target TW III"): 1, ("A4-14", "Target Tahun"): None}
    content = with_plan(PLAN.read_bytes(), changes)
    import_plan(walk.workplace, content, 2026, name="perubahan.xlsx", reason="Perubahan target.")
    approve_plan(walk.workplace)
    second_semester(walk).compile(S2)
    walk.approve_all()
    walk.on("2027-01-25 07:00").daily_round()

    rows = {row["code"]: row for row in walk.revision(YEAR).content["indicators"]}
    assert rows["A4-99"]["total"]["target"] == "1.00", "TW I of the plan is no target of a half that had no such row"
    first_half = rows["A4-14"]["semesters"][0]
    assert first_half is not None
    assert first_half["target"] == "1.00"
    assert "Selain itu, satu indikator yang tidak lagi dimuat dalam versi tersebut tetap dilaporkan" in walk.draft(YEAR)


def test_an_indicator_that_was_dropped_in_september_counts_with_its_first_half(issued: Walk) -> None:
    walk = issued.on("2026-09-15 09:00")
    content = without_row(PLAN.read_bytes(), MISSED)
    import_plan(walk.workplace, content, 2026, name="perubahan.xlsx", reason="Dihapus.")
    approve_plan(walk.workplace)
    second_semester(walk).compile(S2)
    walk.approve_all()
    walk.on("2027-01-25 07:00").daily_round()

    first, second, whole = (walk.revision(period).content for period in (S1, S2, YEAR))
    (then,) = [row for row in first["indicators"] if row["code"] == MISSED]
    (row,) = [row for row in whole["indicators"] if row["code"] == MISSED]
    assert MISSED not in {each["code"] for each in second["indicators"]}
    assert row["total"] == then["total"]
    assert (row["total"]["target"], row["total"]["achievement"]) == ("5.00", "80.00")
    (area,) = [each for each in whole["areas"] if each["code"] == "A4"]
    assert area["due_count"] == sum(each["area"] == "A4" for each in whole["indicators"])


# -- an office that begins in October --


def test_a_semester_that_is_over_is_entered_later_with_a_deadline_of_its_own(new: New) -> None:
    walk = new("2026-10-05 08:00")
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    approve_plan(walk.workplace)
    with pytest.raises(RefusedError, match=r"sudah lewat pada 10 Juli 2026.*paling awal 13 Oktober 2026"):
        open_period(walk.workplace, S1)
    with pytest.raises(RefusedError, match="paling awal 13 Oktober 2026"):
        open_period(walk.workplace, S1, province_due_on=date(2026, 10, 7))

    said = open_period(walk.workplace, S1, province_due_on=date(2026, 10, 16))
    assert said.startswith("Semester I Tahun 2026 dibuka dan dicatat kemudian: isian subbagian paling lambat 9 Oktober")
    (opened,) = walk.rows(audit_event, audit_event.c.action == "period_opened")
    assert "dicatat_kemudian" in str(opened.body)

    send_forms(walk.workplace, S1)
    for unit, folder in COMPLETE.items():
        walk.send(unit, folder)
    walk.collect()
    walk.daily_round()
    assert not walk.is_asking(), "units still have their time"
    walk.on("2026-10-12 07:00").daily_round()
    walk.approve_all()
    content = walk.revision().content
    assert content["recorded_late_on"] == "2026-10-05"
    assert "Dicatat kemudian: periode dibuka pada 5 Oktober 2026, sesudah batas waktunya lewat." in walk.document()
    walk.verify()


def test_a_semester_opened_in_time_is_not_marked(new: New) -> None:
    walk = prepare(new("2026-06-22 07:00"))
    assert "dicatat_kemudian" not in str([event.body for event in walk.events("period_opened")])
