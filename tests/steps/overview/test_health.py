"""What mail cannot say of the machine stands in the status, on the first page, and in a file for a watching program."""

import json
import os
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from rbworkflow.approval.launches import record_run
from rbworkflow.approval.requests import open_requests
from rbworkflow.backup.done import COPY, Done, note_done
from rbworkflow.cli.looking import _status_text
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.office.seen_certificates import SeenCertificate, Shown, keep_seen
from rbworkflow.steps.notices.faults import Fault, keep_fault
from rbworkflow.steps.notices.last_times import MAILBOX, keep_last
from rbworkflow.steps.overview.health import health
from rbworkflow.steps.overview.kept_health import FILE, write_health
from rbworkflow.steps.overview.readiness_part import Condition, ReadinessPart
from rbworkflow.steps.overview.rounds import DAILY, one_round
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox
from tests.steps.office_walk import S1, Walk

HOUR = timedelta(hours=1)
ACCOUNT = {"imap_host": "imap.kpu-pasuruan.example", "imap_user": "isian"}
AT_WORK = {"relay_host": "relay.kpu-pasuruan.example"}


def parts(walk: Walk) -> dict[str, ReadinessPart]:
    with read(walk.workplace.engine) as conn:
        return {part.name: part for part in health(conn, walk.workplace)}


def ago(walk: Walk, span: timedelta) -> datetime:
    return walk.workplace.now - span


def last(walk: Walk, name: str, span: timedelta) -> None:
    with write(walk.workplace.engine) as conn:
        keep_last(conn, walk.workplace.office.code, name, ago(walk, span))


def stick(
    walk: Walk,
    *,
    hours: float,
    revision_id: int | None = None,
    subject: str = "Peringatan",
    status: MailStatus = MailStatus.DEFERRED,
) -> datetime:
    """One mail that the relay would not take, since so long; when it was made."""
    created = ago(walk, hours * HOUR)
    with write(walk.workplace.engine) as conn:
        conn.execute(
            outbox.insert().values(
                kind="alarm",
                status=status,
                recipient="x@kpu.example",
                subject=subject,
                office_code=walk.workplace.office.code,
                key=f"stuck/{hours}",
                text_body="",
                html_body="",
                attachments=[],
                revision_id=revision_id,
                created_at=created,
                next_at=walk.workplace.now + HOUR,
                attempts=3,
                smtp_text="421 Coba lagi nanti",
            )
        )
    return created


def answered(walk: Walk) -> None:
    """The relay that the settings name was spoken to."""
    workplace = walk.workplace
    seen = SeenCertificate(workplace.settings.relay_address, workplace.now + timedelta(days=365), workplace.now)
    with write(workplace.engine) as conn:
        keep_seen(conn, workplace.office.code, Shown.RELAY, seen)


def test_an_office_where_all_runs_has_no_trouble(opened: Walk) -> None:
    last(opened, DAILY, HOUR)
    assert {part.condition for part in parts(opened).values()} == {Condition.OK}
    assert status(opened.workplace).troubles == ()


@pytest.mark.parametrize(("hours", "condition"), [(1, Condition.OK), (3, Condition.BROKEN)])
def test_mails_that_the_relay_does_not_take_are_told_once_they_wait_too_long(
    opened: Walk, hours: float, condition: Condition
) -> None:
    answered(opened)
    created = stick(opened, hours=hours)
    part = parts(opened)["Surel keluar"]
    assert (part.condition, part.since) == (condition, created)
    assert "1 surel tertahan sejak" in part.found
    assert "“Peringatan”: 421 Coba lagi nanti" in part.found


def test_a_relay_that_never_answered_is_told_at_once(opened: Walk) -> None:
    stick(opened, hours=0.1)
    assert parts(opened)["Surel keluar"].condition is Condition.BROKEN
    answered(opened)
    assert parts(opened)["Surel keluar"].condition is Condition.OK
    renamed = opened.with_settings(relay_host="surel-baru.kpu.example")
    assert parts(renamed)["Surel keluar"].condition is Condition.BROKEN


def test_mails_that_wait_for_a_setting_to_be_mended_are_told_at_once(opened: Walk) -> None:
    answered(opened)
    stick(opened, hours=0.1, status=MailStatus.HELD)
    assert parts(opened)["Surel keluar"].condition is Condition.BROKEN


def test_mails_that_wait_are_the_next_act_and_stand_in_the_status(opened: Walk) -> None:
    stick(opened, hours=50)
    now = status(opened.workplace)
    assert now.next_act.startswith("Surel keluar: 1 surel tertahan sejak ")
    assert "\nYang tidak berjalan\n  Surel keluar: 1 surel tertahan sejak" in _status_text(now)


def test_the_reports_own_mail_is_named_before_an_older_alarm(compiled: Walk) -> None:
    older = stick(compiled, hours=9)
    stick(compiled, hours=5, subject="Laporan Semester I", revision_id=compiled.revision().id)
    part = parts(compiled)["Surel keluar"]
    assert "2 surel tertahan sejak" in part.found
    assert "“Laporan Semester I”" in part.found
    assert part.since == older


@pytest.mark.parametrize(("hours", "condition"), [(25, Condition.OK), (27, Condition.BROKEN)])
def test_a_machine_whose_rounds_stopped_is_told(opened: Walk, hours: int, condition: Condition) -> None:
    last(opened, DAILY, hours * HOUR)
    assert parts(opened)["Putaran kerja"].condition is condition
    assert bool(status(opened.workplace).troubles) is (condition is Condition.BROKEN)


def test_a_program_that_was_never_started_is_told_where_codes_wait_for_it(received: Walk) -> None:
    real = received.with_settings(**AT_WORK)
    assert parts(real)["Putaran kerja"].is_good, "nobody is asked for anything"
    compile_report(received.workplace, S1)
    said = "Putaran kerja: belum pernah berjalan, sedangkan kode untuk pejabat menunggu dikirim. Jalankan 'make start'."
    assert status(real.workplace).next_act == said
    assert parts(received)["Putaran kerja"].is_good, "a practice is led step by step"
    with write(real.workplace.engine) as conn:
        record_run(conn, open_requests(conn, real.workplace.office.code)[0].id, "run", launch=1)
    assert parts(real)["Putaran kerja"].is_good, "a run waits for the officer"


def test_a_program_that_runs_since_a_moment_is_not_said_to_have_never_run(received: Walk) -> None:
    compile_report(received.workplace, S1)
    real = received.with_settings(**AT_WORK)
    real.workplace.settings.workers.mkdir()
    (real.workplace.settings.workers / "pekerja-a").touch()
    assert parts(real)["Putaran kerja"].is_good


def test_of_a_played_office_whose_days_pass_in_a_moment_nothing_is_late(received_with_relay: Walk) -> None:
    last(received_with_relay, DAILY, 27 * HOUR)
    late = {name for name, part in parts(received_with_relay).items() if part.condition is Condition.BROKEN}
    assert late == {"Putaran kerja", "Cadangan"}
    assert late.isdisjoint(parts(received_with_relay.with_settings(clock_leaps=True)))


@pytest.mark.parametrize(("minutes", "condition"), [(4, Condition.OK), (6, Condition.BROKEN)])
def test_a_worker_that_was_stopped_is_told_at_once_though_its_round_is_not_late(
    opened: Walk, minutes: int, condition: Condition
) -> None:
    last(opened, DAILY, HOUR)
    assert parts(opened)["Proses pekerja"].is_good  # none ever ran
    folder = opened.workplace.settings.workers
    folder.mkdir()
    for name, before in {"pekerja-a": minutes, "pekerja-b": 90}.items():
        (folder / name).touch()
        at = (folder / name).stat().st_mtime - before * 60
        os.utime(folder / name, (at, at))
    assert parts(opened)["Proses pekerja"].condition is condition
    assert bool(status(opened.workplace).troubles) is (condition is Condition.BROKEN)


@pytest.mark.parametrize(("read_before", "condition"), [(1, Condition.OK), (3, Condition.BROKEN)])
def test_a_mailbox_that_the_last_round_could_not_read_is_told(
    opened: Walk, read_before: int, condition: Condition
) -> None:
    office = opened.with_settings(**ACCOUNT)
    last(office, DAILY, 2 * HOUR)
    last(office, MAILBOX, read_before * HOUR)
    assert parts(office)["Kotak surat"].condition is condition


def test_a_mailbox_that_was_never_read_is_told_after_the_first_round(opened: Walk) -> None:
    office = opened.with_settings(**ACCOUNT)
    assert parts(office)["Kotak surat"].is_good
    last(office, DAILY, HOUR)
    part = parts(office)["Kotak surat"]
    assert (part.condition, part.found) == (Condition.BROKEN, "belum pernah dibaca")


@pytest.mark.parametrize(("days", "condition"), [(2, Condition.OK), (4, Condition.BROKEN), (None, Condition.BROKEN)])
def test_copies_that_are_too_old_are_told(opened: Walk, days: int | None, condition: Condition) -> None:
    office = opened.with_settings(**AT_WORK)
    last(office, DAILY, HOUR)
    if days is not None:
        with write(office.workplace.engine) as conn:
            note_done(conn, office.workplace.office.code, COPY, Done(ago(office, timedelta(days=days)), 1, ""))
    assert parts(office)["Cadangan"].condition is condition


def test_the_end_of_a_round_writes_the_file_for_a_watching_program(opened: Walk) -> None:
    created = stick(opened, hours=5)
    with one_round(opened.workplace, DAILY, wanted_at=opened.workplace.now):
        pass
    told = json.loads((opened.workplace.settings.data / FILE).read_text(encoding="utf-8"))
    by_name = {part["name"]: part for part in told["parts"]}
    assert (told["office"], told["condition"]) == ("3514", "broken")
    assert timedelta(0) <= opened.workplace.now - datetime.fromisoformat(told["at"]) < HOUR
    assert datetime.fromisoformat(by_name["Surel keluar"]["since"]) == created
    assert by_name["Surel keluar"]["figure"] == 1
    assert by_name["Ruang cakram"]["found"] == f"{by_name['Ruang cakram']['figure']} GB tersisa"
    assert (by_name["Putaran kerja"]["condition"], by_name["Ruang cakram"]["condition"]) == ("ok", "ok")


def test_the_file_is_whole_and_of_the_office_alone(opened: Walk) -> None:
    write_health(opened.workplace)
    write_health(opened.workplace)
    path = opened.workplace.settings.data / FILE
    assert path.stat().st_mode & 0o077 == 0
    assert [each.name for each in path.parent.glob("kesehatan*")] == [FILE]


def test_what_is_told_stands_in_status_by_the_code_that_explains_it(compiled: Walk) -> None:
    fault = Fault(
        part="backup", item="copy", what="x", detail="y.", todo="z.", since=compiled.workplace.now, told_at=None
    )
    with write(compiled.workplace.engine) as conn:
        keep_fault(conn, compiled.workplace.office.code, replace(fault, told_at=compiled.workplace.now))
        keep_fault(conn, compiled.workplace.office.code, replace(fault, part="print"))
    assert status(compiled.workplace).alarms == ("P12",), "what nobody was told of may be over by itself"


@pytest.mark.parametrize(("hours", "codes"), [(23, ()), (25, ("P03",))])
def test_a_mail_that_a_server_takes_later_is_an_alarm_after_a_day(
    opened: Walk, hours: float, codes: tuple[str, ...]
) -> None:
    stick(opened, hours=hours)
    assert status(opened.workplace).alarms == codes


def test_a_mail_that_waits_for_its_papers_is_no_alarm(compiled: Walk) -> None:
    with write(compiled.workplace.engine) as conn:
        *_, asked = [dict(row) for row in conn.execute(outbox.select().where(outbox.c.kind == "request")).mappings()]
        del asked["id"]
        again = {"key": "request/9/first", "message_id": None, "status": "waiting"}
        conn.execute(outbox.insert().values(asked | again))
    found = status(compiled.workplace)
    assert "waiting" in {mail.status for mail in found.mails}
    assert found.alarms == ()
