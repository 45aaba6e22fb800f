"""A unit leaves the office in mid-year, or its head goes: what was sent keeps its submitter."""

import pytest

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import RefusedError
from rbworkflow.office.people import Official
from rbworkflow.report.revisions import submissions_in
from rbworkflow.report.word.verification import render_verification
from rbworkflow.steps.notices.addresses import submitters_of
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.store import read, write
from rbworkflow.store.schema import submission
from tests.steps.office_walk import COMPLETE, S1, S2, UNITS, YEAR, Walk, words

NAME = "Subbagian Keuangan, Umum, dan Logistik"
TO_ADD = (
    f"{NAME} tidak ada dalam pengaturan kantor, sehingga tidak dapat diminta memperbaiki isiannya. Tambahkan dahulu "
    "lewat Pengaturan kantor, dengan alamat yang kini menanganinya."
)
SUCCESSOR = Official(name="Kepala Pengganti", title="Kepala Subbagian", email="pengganti@kpu-pasuruan.example")


def without(walk: Walk, unit: str = "KUL") -> Walk:
    """The same office after the unit was struck from its config."""
    return walk.with_office(units=tuple(each for each in walk.workplace.office.units if each.code != unit))


def under_a_new_head(walk: Walk, unit: str = "KUL") -> Walk:
    units = tuple(
        each.model_copy(update={"head": SUCCESSOR}) if each.code == unit else each
        for each in walk.workplace.office.units
    )
    return walk.with_office(units=units)


def acting(walk: Walk, head: Official) -> Walk:
    """A unit's head now acts as Secretary for the rest of the year."""
    secretary = head.model_copy(update={"title": "Plh. Sekretaris"})
    return walk.seated(secretary=secretary)


def submitters(walk: Walk, period=S1) -> set[str]:
    with read(walk.workplace.engine) as conn:
        return {each.name for each in submitters_of(conn, walk.workplace, walk.revision(period))}


def sheet(walk: Walk, period=S1) -> str:
    """The verification sheet that the officers get."""
    return words(render_verification(walk.revision(period).content, walk.workplace.layout, is_practice=True))


@pytest.fixture
def head(opened: Walk) -> Official:
    return opened.workplace.office.unit("KUL").head


@pytest.fixture
def left(opened: Walk) -> Walk:
    """6 July: the unit sent, and left the office before the report was compiled."""
    opened.send("KUL").collect()
    walk = without(opened)
    walk.on("2026-07-06 07:00").compile()
    return walk


def test_what_a_unit_sent_before_it_left_stands_under_its_name_and_head(left: Walk, head: Official) -> None:
    (row,) = [row for row in left.revision().content["units"] if row["code"] == "KUL"]
    assert (row["name"], row["head_name"], row["received_on"]) == (NAME, head.name, "2026-07-02")
    assert row["counted_rows"] > 0
    assert f"{NAME}\n{head.name}\n2 Juli 2026, tepat waktu" in sheet(left)
    assert NAME in left.draft()


def test_a_unit_that_left_without_sending_anything_is_not_asked_for(opened: Walk) -> None:
    walk = without(opened)
    walk.on("2026-07-06 07:00").compile()
    assert {row["code"] for row in walk.revision().content["units"]} == set(UNITS) - {"KUL"}


def test_indicators_of_a_unit_that_is_no_more_are_told_to_the_operator_while_they_can_be_asked_of_another(
    opened: Walk,
) -> None:
    walk = without(opened)
    said = "4 indikator Semester I Tahun 2026 tidak diminta dari siapa pun: penanggung jawabnya KUL, yang tidak ada "
    assert said in send_forms(walk.workplace, S1).message
    now = status(walk.workplace).next_act
    assert now.startswith(said)
    assert "buku kerja Rencana Aksi RB 2026 - Versi 1" in now
    assert now.endswith("jalankan 'Impor rencana aksi'.")
    assert said not in send_forms(opened.workplace, S1).message


def test_its_head_does_not_decide_on_it(left: Walk, head: Official) -> None:
    assert submitters(left) == {head.name}
    walk = acting(left, head)
    walk.due_work()
    assert walk.approve() is Verdict.SAME_PERSON


def test_whoever_was_head_when_it_was_sent_does_not_decide_nor_does_the_head_of_today(
    opened: Walk, head: Official
) -> None:
    opened.send("KUL").collect()
    walk = under_a_new_head(opened)
    walk.on("2026-07-06 07:00").compile()
    assert submitters(walk) == {head.name, SUCCESSOR.name}
    (row,) = [row for row in walk.revision().content["units"] if row["code"] == "KUL"]
    assert row["head_name"] == head.name
    walk = acting(walk, head)
    walk.due_work()
    assert walk.approve() is Verdict.SAME_PERSON


def test_a_unit_whose_submission_an_older_program_took_is_named_by_its_code(opened: Walk) -> None:
    opened.send("KUL").collect()
    with write(opened.workplace.engine) as conn:
        conn.execute(submission.update().values(submitter=None))
    walk = without(opened)
    walk.on("2026-07-06 07:00").compile()
    (row,) = [row for row in walk.revision().content["units"] if row["code"] == "KUL"]
    assert (row["name"], row["head_name"], row["received_on"]) == ("KUL", "", "2026-07-02")
    assert walk.approve() is Verdict.APPROVED


def test_an_ordered_revision_waits_for_no_unit_that_left(opened: Walk) -> None:
    opened.send("KUL").collect()
    opened.on("2026-07-06 07:00").compile()
    opened.send_back("Perbaiki.")
    opened.revise(units=("KUL",), until="2026-07-08")
    walk = without(opened)
    (found,) = status(walk.workplace).periods
    assert found.waiting == "Revisi berikutnya disusun pada putaran berikutnya."
    compile_report(walk.workplace, S1)
    assert walk.revision().number == 2


def test_who_is_to_correct_what_a_unit_that_left_sent_is_told_before_the_form_names_nobody(left: Walk) -> None:
    left.on("2026-07-07 08:00").send_back("Indikator A4-11 keliru.")
    (found,) = status(left.workplace).periods
    assert found.suggested is not None
    assert (found.suggested.units, found.suggested.elsewhere) == ((), TO_ADD)
    assert f"dikembalikan. {TO_ADD} Jalankan 'Mulai revisi'." in status(left.workplace).next_act


def test_a_unit_that_has_no_form_is_not_asked_to_correct_what_another_sent(left: Walk) -> None:
    units = left.workplace.office.units
    walk = left.with_office(units=(*units, units[0].model_copy(update={"code": "HUK", "name": "Subbagian Hukum"})))
    walk.send_back("Indikator A4-11 keliru.")
    with pytest.raises(RefusedError) as refused:
        walk.revise(units=("HUK",), until="2026-07-08")
    assert str(refused.value) == (
        "Subbagian Hukum tidak memiliki isian pada Semester I Tahun 2026, sehingga tidak ada yang dapat "
        f"diperbaikinya. {TO_ADD}"
    )
    assert walk.mails("", "Mohon perbaiki") == []


# -- the year --


@pytest.fixture
def whole_year(issued: Walk) -> Walk:
    """January: semester I was issued with all four units; one left since, and semester II is approved without it."""
    walk = without(issued)
    walk.on("2026-12-14 07:00").daily_round()
    walk.on("2027-01-11 07:00").compile(S2)
    walk.approve_all()
    walk.compile(YEAR)
    return walk


def test_the_years_report_has_those_who_sent_for_either_semester(whole_year: Walk) -> None:
    with read(whole_year.workplace.engine) as conn:
        halves = [submissions_in(conn, whole_year.revision(half)) for half in (S1, S2)]
        assert submissions_in(conn, whole_year.revision(YEAR)) == tuple(sorted(sum(halves, ())))
    rows = [(row["period"], row["code"]) for row in whole_year.revision(YEAR).content["units"]]
    assert ("Semester I 2026", "KUL") in rows
    assert ("Semester II 2026", "KUL") not in rows
    assert NAME in sheet(whole_year, YEAR)
    assert whole_year.revision(YEAR).content["office"]["units"]["KUL"] == NAME


def test_a_head_who_sent_for_a_semester_does_not_decide_on_the_year(whole_year: Walk, issued: Walk) -> None:
    heads = {issued.workplace.office.unit(unit).head.name for unit in COMPLETE}
    assert submitters(whole_year, YEAR) == heads
    walk = acting(whole_year, issued.workplace.office.unit("KUL").head)
    walk.due_work()
    assert walk.approve() is Verdict.SAME_PERSON


def test_units_of_the_next_year_are_none_of_the_years_that_is_over(whole_year: Walk) -> None:
    """On 1 January one was renamed and another is new; the year's report is compiled or amended after that."""
    first, *others = whole_year.workplace.office.units
    renamed, new = (first.model_copy(update={"name": "Subbagian Lain"}), first.model_copy(update={"code": "HUK"}))
    before = whole_year.revision(YEAR).content["office"]["units"]
    walk = whole_year.with_office(units=(renamed, *others, new))
    walk.on("2027-01-12 09:00").revise(YEAR, until="2027-01-12")
    walk.half_hourly()
    assert walk.revision(YEAR).number == 2
    assert walk.revision(YEAR).content["office"]["units"] == before
    assert "Subbagian Lain" not in walk.draft(YEAR)


def test_a_unit_that_came_since_is_in_no_table_of_a_report_that_has_nothing_of_it(opened: Walk) -> None:
    """The office was divided anew before semester I's report was amended."""
    opened.send("KUL").collect()
    opened.on("2026-07-06 07:00").compile()
    opened.approve_all()
    units = opened.workplace.office.units
    new = units[0].model_copy(update={"code": "LOG", "name": "Subbagian Logistik"})
    walk = opened.with_office(units=(*(each for each in units if each.code != "KUL"), new))
    walk.on("2026-09-01 09:00").revise(until="2026-09-01")
    walk.half_hourly()
    assert walk.revision().amendment == 1
    assert "Subbagian Logistik" not in walk.draft()
    assert NAME in walk.draft()
