"""The page of where we are: what the operator does next, who is waited for, and what he is told in time."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from flows.status_page import status_markdown
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.local.practice import approve_plan
from rbworkflow.plan.lifecycle import PlanStatus
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.steps.overview.next_act import IMPORT, NOTHING, Acts, acts_of_mails, next_act
from rbworkflow.steps.overview.next_form import NextForm, next_form
from rbworkflow.steps.overview.office_state import MailState, OrderState, PeriodState, PlanState, UnitState
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.submissions.sending_link import sending_link
from rbworkflow.store import write
from rbworkflow.store.schema import outbox
from tests.steps.office_walk import OPERATOR, S1, S2, YEAR, New, Walk, text_of
from tests.steps.office_walk import PLAN as WORKBOOK
from tests.steps.past_the_program import without_guards

JULY, JANUARY = date(2026, 7, 10), date(2027, 1, 15)
RECEIPT = "Semester I: terkirim ke provinsi. Bila provinsi sudah menjawab, jalankan 'Catat tanda terima'."
REVISE = "Semester II: dikembalikan. Jalankan 'Mulai revisi'."


def period(title: str, report_status: RevisionStatus | None, label: str, due_on: date, **changes: Any) -> PeriodState:
    values = {"units": (), "order": None, "waits_for": (), "turns": ()} | changes
    report = f"{title}: {label}"
    return PeriodState(title, title, due_on, due_on, report=report, report_status=report_status, **values)


SENT = period("Semester I", RevisionStatus.SENT, "terkirim ke provinsi", JULY)
BACK = period("Semester II", RevisionStatus.RETURNED, "dikembalikan", JANUARY)
UNNUMBERED = period("Tahun 2026", RevisionStatus.AWAITING_NUMBER, "menunggu nomor", date(2027, 1, 20))
PLAN = PlanState("Rencana aksi 2026", PlanStatus.FROZEN, "berlaku", "", is_needed=False, turns=())
NEEDED = PlanState("Rencana aksi 2026", PlanStatus.RETURNED, "dikembalikan", "Lengkapi.", is_needed=True, turns=())
CHANGED = PlanState("Rencana aksi 2027", PlanStatus.RETURNED, "dikembalikan", "Lengkapi.", is_needed=False, turns=())


@pytest.mark.parametrize(
    ("plans", "periods", "blocking", "dated", "first"),
    [
        ((PLAN,), (SENT, BACK), [], [], REVISE),
        ((PLAN,), (BACK, SENT), [], [], REVISE),
        ((PLAN,), (UNNUMBERED, BACK), [], [], REVISE),
        ((PLAN,), (SENT, BACK), [], [(date(2027, 1, 8), "Kirim formulir.")], "Kirim formulir."),
        ((PLAN,), (BACK,), ["Surel ditolak."], [], "Surel ditolak."),
        ((CHANGED,), (SENT, BACK), [], [], REVISE),
        ((CHANGED,), (SENT,), [], [], "Rencana aksi 2027 dikembalikan: Lengkapi. Perbaiki buku kerjanya"),
        ((NEEDED,), (BACK,), [], [], "Rencana aksi 2026 dikembalikan: Lengkapi. Perbaiki buku kerjanya"),
        ((PLAN,), (SENT,), [], [], RECEIPT),
        ((PLAN,), (), [], [], NOTHING),
    ],
)
def test_what_blocks_people_comes_first_then_what_is_due_soonest_and_a_receipt_last(
    plans: tuple[PlanState, ...], periods: tuple[PeriodState, ...], blocking: list[str], dated: Any, first: str
) -> None:
    assert next_act(plans, periods, Acts(blocking, dated)).startswith(first)


def test_only_units_whose_form_can_still_enter_a_report_are_reminded() -> None:
    here = UnitState("KUL", "Subbagian KUL", datetime(2026, 7, 2, tzinfo=UTC), is_late=False, open_points=0)
    missing = UnitState("TPH", "Subbagian TPH", None, is_late=False, open_points=0)

    def reminded(report_status: RevisionStatus | None, order: OrderState | None = None) -> list[str]:
        found = period("Semester I", report_status, "x", JULY, units=(here, missing), order=order)
        return [unit.code for unit in found.awaited_units]

    assert reminded(None) == ["TPH"]
    assert [reminded(each) for each in RevisionStatus] == [[]] * len(RevisionStatus)
    assert reminded(RevisionStatus.RETURNED, OrderState(awaited=("KUL",), until=JULY)) == ["KUL"]
    assert reminded(RevisionStatus.RETURNED, OrderState(awaited=(), until=JULY)) == []


def test_an_ordered_revision_names_its_units_and_its_day_and_how_to_remind_them(compiled: Walk) -> None:
    compiled.send_back("Lengkapi.")
    compiled.revise(units=("TPH",), until="2026-07-08", reason="Lengkapi.")
    now = status(compiled.workplace)
    (found,) = now.periods
    name = compiled.workplace.office.unit("TPH").name
    assert found.waiting == f"Menunggu perbaikan dari {name} sampai 8 Juli 2026."
    assert now.next_act == f"Tidak ada. {found.waiting}"
    (unit,) = found.awaited_units
    page = sending_link(compiled.workplace, "TPH", "2026-S1")
    assert found.reminder(unit) == (
        f"Yth. {name},",
        "perbaikan isian RB Semester I Tahun 2026 belum kami terima; batas waktunya 8 Juli 2026.",
        f"Kirim lewat halaman subbagian: {page} {compiled.workplace.settings.reach}",
        "Atau kirim formulir dan data dukung lewat folder TPH. Terima kasih.",
    )
    compiled.send("TPH", "2026-S1").collect()
    (found,) = status(compiled.workplace).periods
    assert (found.waiting, found.awaited_units) == ("Revisi berikutnya disusun pada putaran berikutnya.", ())


def test_a_unit_that_missed_a_compiled_semester_is_not_asked_for_it_any_more(opened: Walk) -> None:
    opened.send("TPH").collect()
    (before,) = status(opened.workplace).periods
    opened.on("2026-07-06 07:00").daily_round()
    (after,) = status(opened.workplace).periods
    assert [unit.code for unit in before.awaited_units] == ["KUL", "RDI", "PHS"]
    assert after.awaited_units == ()


def test_an_annual_report_that_waits_for_a_semester_says_so_on_the_page_and_by_mail_once(issued: Walk) -> None:
    issued.on("2026-12-14 07:00").daily_round()
    late = issued.on("2027-01-25 07:00")
    found = {each.code: each for each in status(late.workplace).periods}[YEAR.code]
    assert found.waiting == "Menunggu persetujuan laporan Semester II Tahun 2026."
    late.daily_round()
    late.on("2027-01-26 07:00").daily_round()
    (told,) = late.mails(OPERATOR, "laporan Tahun 2026 belum dapat disusun")
    assert "menunggu persetujuan laporan Semester II Tahun 2026" in text_of(told)
    assert "29 Januari 2027" in text_of(told)


def test_a_year_without_a_plan_is_named_before_a_receipt_and_the_pressing_year_first() -> None:
    def act(*years: int) -> str:
        return next_act((PLAN,), (SENT,), Acts(undated=map(IMPORT.format, years)))

    assert act(2027).startswith("Letakkan rencana aksi 2027 di inbox/rencana-aksi")
    assert act(2026, 2027).startswith("Letakkan rencana aksi 2026 di inbox/rencana-aksi")
    assert next_form(act(2026, 2027), (), year=2027) == NextForm("Impor rencana aksi", {"tahun": 2026})
    assert act() == RECEIPT


def test_on_the_first_of_january_both_years_plans_are_shown_while_semester_ii_is_collected(opened: Walk) -> None:
    opened.on("2026-12-14 07:00").daily_round()
    send_forms(opened.workplace, S2)
    opened.approve_all()
    now = status(opened.on("2027-01-01 00:01").workplace)
    assert [(plan.title, plan.status) for plan in now.plans] == [("Rencana Aksi RB 2026 - Versi 1", PlanStatus.FROZEN)]
    assert now.unplanned == (2027,)
    assert now.next_act.startswith("Letakkan rencana aksi 2027 di inbox/rencana-aksi")
    page = status_markdown(now)
    assert page.index("## Rencana Aksi RB 2026") < page.index("## Rencana aksi 2027\n\nKeadaan: belum ada.")


def test_the_pressing_years_plan_comes_first_where_neither_is_there(new: New) -> None:
    walk = new("2026-12-14 07:00")
    walk.daily_round()
    now = status(walk.on("2027-01-01 00:01").workplace)
    assert now.unplanned == (2026, 2027)
    assert now.next_act.startswith("Letakkan rencana aksi 2026 di inbox/rencana-aksi")
    assert status(walk.on("2027-03-01 08:00").workplace).unplanned == (2027,), "nobody collects for 2026 any more"


def test_the_forms_of_an_open_semester_are_the_next_act_until_they_are_out(new: New) -> None:
    walk = new("2026-06-22 06:00")
    import_plan(walk.workplace, WORKBOOK.read_bytes(), 2026, name=WORKBOOK.name)
    assert status(walk.workplace).next_act == "Tidak ada. Semester I Tahun 2026 dibuka 22 Juni 2026."
    walk.on("2026-06-22 07:00").daily_round()
    assert "Kirim formulir" not in status(walk.workplace).next_act, "no plan is in force yet"
    approve_plan(walk.workplace)
    asked = "Subbagian belum menerima formulir Semester I Tahun 2026. Jalankan 'Kirim formulir'."
    assert status(walk.workplace).next_act == asked
    send_forms(walk.workplace, S1)
    waiting = "Tidak ada. Isian Semester I Tahun 2026 dari KUL, TPH, RDI, dan PHS ditunggu sampai 3 Juli 2026."
    assert status(walk.workplace).next_act == waiting


def test_a_semester_that_nobody_opened_is_the_next_act_once_the_annual_report_is_due(new: New) -> None:
    walk = new("2026-12-14 07:00")
    import_plan(walk.workplace, WORKBOOK.read_bytes(), 2026, name=WORKBOOK.name)
    approve_plan(walk.workplace)
    walk.daily_round()
    send_forms(walk.workplace, S2)
    asked = "Laporan Tahun 2026 menunggu laporan Semester I Tahun 2026, yang belum dibuka. Jalankan 'Buka periode'."
    assert status(walk.workplace).next_act != asked
    walk.on("2027-01-25 07:00").daily_round()
    assert status(walk.workplace).next_act == asked
    open_period(walk.workplace, S1, province_due_on=date(2027, 2, 12))
    assert status(walk.workplace).next_act != asked
    assert {each.code for each in status(walk.workplace).periods} == {S1.code, S2.code, YEAR.code}


def test_the_reports_own_trouble_comes_before_any_other_mails_and_an_alarms_comes_last() -> None:
    refused = MailStatus.REJECTED
    kinds = ("alarm", "answer", "evidence", "request", "report")
    mails = tuple(
        MailState(number, kind, "", f"{kind}@x.example", refused, "ditolak", "554 spam", "tanyakan")
        for number, kind in enumerate(kinds, 1)
    )
    acts = list(acts_of_mails(mails, ""))
    assert [act.split("kepada ")[1].split("@")[0] for act in acts] == [
        *("report", "evidence", "answer", "request", "alarm"),
    ]
    assert acts[0].endswith("554 spam Yang perlu dilakukan: tanyakan; lalu 'Putuskan kiriman'.")
    assert acts[3].endswith("lalu 'Kirim ulang kode'.")


def test_a_refused_report_is_told_before_a_dozen_newer_refused_alarms(issued: Walk) -> None:
    with write(issued.workplace.engine) as conn:
        mine = outbox.c.office_code == issued.workplace.office.code
        sent = conn.execute(select(outbox).where(mine, outbox.c.kind == "report")).one()._asdict()
        refused = {**sent, "status": "rejected", "smtp_code": 554, "message_id": None}
        del refused["id"]
        kinds = ["report", *["alarm"] * 12]
        conn.execute(outbox.insert(), [{**refused, "key": f"{n}", "kind": kind} for n, kind in enumerate(kinds)])
        number = conn.scalar(select(outbox.c.id).where(outbox.c.key == "0"))
    assert f"Surel nomor {number} " in status(issued.workplace).next_act


def test_a_period_that_is_at_its_end_is_shown_for_another_year_and_one_that_is_not_for_as_long_as_it_takes(
    issued: Walk,
) -> None:
    def shown(on: str) -> list[str]:
        return [period.code for period in status(issued.on(on).workplace).periods]

    assert "2026-S1" in shown("2029-02-01 08:00")  # nobody confirmed it
    without_guards(issued, "UPDATE revision SET status = 'received'")
    assert "2026-S1" in shown("2027-12-31 08:00")
    assert "2026-S1" not in shown("2028-01-03 08:00")


def test_an_old_period_that_was_at_its_end_is_worked_on_again_once_its_next_revision_is_ordered(issued: Walk) -> None:
    without_guards(issued, "UPDATE revision SET status = 'received'")
    issued.on("2028-01-03 08:00")
    assert "2026-S1" not in [period.code for period in status(issued.workplace).periods]
    issued.revise(until="2028-01-05", reason="Redaksi.")
    assert "2026-S1" in [period.code for period in status(issued.workplace).periods]
    issued.daily_round()
    assert (issued.revision().amendment, issued.revision().number) == (1, 1)


def test_what_is_late_is_told_as_late_and_not_as_awaited_until_a_day_that_is_over(opened: Walk) -> None:
    awaited = status(opened.workplace).next_act
    assert awaited.endswith("ditunggu sampai 3 Juli 2026.")
    opened.on("2026-07-04 09:00")
    now = status(opened.workplace)
    assert now.next_act == awaited.replace("ditunggu sampai 3 Juli", "belum diterima; batas waktunya 3 Juli").replace(
        "2026.", "2026, sudah lewat."
    )
    (found,) = now.periods
    assert "batas waktunya 3 Juli 2026 sudah lewat." in " ".join(found.reminder(found.awaited_units[0]))


def test_a_decision_is_told_as_late_wherever_it_is_told_whose_turn_it_is(compiled: Walk) -> None:
    def when(walk: Walk) -> str:
        ((turn,),) = (each.turns for each in status(walk.workplace).periods)
        return turn.when

    assert when(compiled) == "sejak 6 Juli 2026, paling lambat 7 Juli 2026", "his last day"
    assert when(compiled.on("2026-07-10 06:00")) == "sejak 6 Juli 2026, batas waktunya 9 Juli 2026, sudah lewat"
