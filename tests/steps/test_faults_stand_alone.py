"""What fails holds up nothing else: it is told once, stands on the page until it succeeds, and is tried again."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from typer.testing import CliRunner

from flows import running
from flows.half_hourly import half_hourly
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.cli import app
from rbworkflow.delivery import pump
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import Mail
from rbworkflow.delivery.mime import to_bytes
from rbworkflow.errors import RetryLaterError
from rbworkflow.report.layout import TEMPLATE
from rbworkflow.steps.decisions.turn import asked_in_short, turn
from rbworkflow.steps.incoming import collect as collecting
from rbworkflow.steps.notices.queueing import post
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.readiness_part import Condition
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.reports import compile as compiling
from rbworkflow.steps.reports.cancel_revision import cancel_revision
from rbworkflow.steps.sending import due_work
from rbworkflow.steps.sending import issue as issuing
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.sending.due_work import do_due_work
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store import write
from rbworkflow.store.schema import code_issue, decision, fault, outbox
from tests.report.template_files import word_template
from tests.steps.office_walk import CHAIR, CONFIG, OPERATOR, PROVINCE, S1, SECRETARY, Copied, Walk, text_of
from tests.steps.plans.test_plan_decided import changed_plan

ELSEWHERE = "kenalan@kpu-lain.example"
KUL, TPH = "Subbagian Keuangan, Umum, dan Logistik", "Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"
UNISSUED = "Laporan RB Semester I 2026 - Revisi 1 belum dapat diterbitkan"
SLIP = ("{{ officer_name }}", "{{ officer_nmae }}")


@dataclass
class Office:
    """An office whose config/ may be changed between rounds, as each round reads it anew."""

    walk: Walk
    config: Path
    rounds: int = 0

    def round(self) -> Walk:
        """The next half hour. A mail that has nothing to do with anything waits for it, and leaves."""
        self.reopen()
        self.rounds += 1
        queue(self.walk, f"Kabar {self.rounds}")
        self.walk.half_hourly()
        assert self.walk.mails(ELSEWHERE, f"Kabar {self.rounds}")
        return self.walk

    def reopen(self) -> Walk:
        settings = self.walk.workplace.settings
        self.walk.workplace.engine.dispose()
        self.walk = Walk(open_workplace(settings), self.walk.catcher)
        return self.walk

    def fails_alone(self, *says: str) -> None:
        """It is told once, however often it is tried, and stands on the page; everything else goes on."""
        for _ in range(2):
            walk = self.round()
        for words in says:
            told = [mail for mail in walk.mails(OPERATOR, "Perlu tindakan") if words in text_of(mail)]
            assert len(told) == 1, (words, [text_of(mail) for mail in walk.mails(OPERATOR, "Perlu tindakan")])
        assert says[0].casefold() in status(walk.workplace).next_act.casefold()

    def is_mended(self) -> Walk:
        walk = self.round()
        assert walk.rows(fault) == []
        assert "Program mencoba lagi" not in status(walk.workplace).next_act
        return walk

    @contextmanager
    def slip(self, name: str, right: str, wrong: str) -> Iterator[None]:
        """A file of config/ with a slip, which is mended at the end."""
        path = self.config / name
        words = path.read_text(encoding="utf-8")
        assert right in words
        path.write_text(words.replace(right, wrong), encoding="utf-8")
        yield
        path.write_text(words, encoding="utf-8")


Begun = Callable[[Path, str], Office]


@pytest.fixture
def begun(copied: Copied, tmp_path: Path) -> Begun:
    def begin(base: Path, on: str) -> Office:
        config = tmp_path / "config"
        shutil.copytree(CONFIG, config)
        return Office(copied(base, on=on, config_dir=config), config)

    return begin


def queue(walk: Walk, subject: str) -> None:
    with write(walk.workplace.engine) as conn:
        post(conn, walk.workplace, Mail(subject, "Kabar.", "<p>Kabar.</p>"), key=f"unread/{subject}", to=ELSEWHERE)


# -- what units put into their folders --


def test_a_folder_that_may_not_be_written_to_keeps_only_its_unit_waiting(
    opened_data: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = begun(opened_data, "2026-07-02 10:00")
    office.walk.send("KUL").send("TPH")
    rename = os.rename

    def refuse(source: Any, target: Any, **where: Any) -> None:
        if where and "KUL-" in str(target):
            raise PermissionError(13, "Permission denied", source)
        rename(source, target, **where)

    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", refuse)
        office.fails_alone(f"isian {KUL} belum dapat diambil dari foldernya")
        assert office.walk.told("TPH")
        assert not office.walk.mails(
            office.walk.workplace.office.unit("KUL").head.email, "Isian RB Semester I Tahun 2026 diterima"
        )
    assert "diterima" in office.is_mended().told("KUL")


def test_a_file_where_a_units_folder_must_be_keeps_only_that_unit_waiting(opened_data: Path, begun: Begun) -> None:
    office = begun(opened_data, "2026-07-02 10:00")
    folder = office.walk.inbox("KUL")
    folder.rmdir()
    folder.write_text("bukan folder", encoding="utf-8")
    office.walk.send("TPH")
    office.fails_alone(f"isian {KUL} belum dapat diambil dari foldernya")
    assert office.walk.told("TPH")
    folder.unlink()
    office.walk.send("KUL")
    assert "diterima" in office.is_mended().told("KUL")


# -- reports --


def test_an_error_in_one_periods_compiling_is_that_periods_alone(
    received_data: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = begun(received_data, "2026-07-06 07:00")

    def fail(*_: object, **__: object) -> None:
        raise KeyError("A5-03")

    with monkeypatch.context() as patch:
        patch.setattr(compiling, "semester_content", fail)
        said = office.walk.daily_round()
        assert "Laporan Semester I Tahun 2026 belum dapat disusun dan dicoba lagi pada putaran berikutnya." in said
        office.fails_alone("laporan Semester I Tahun 2026 belum dapat disusun")
        assert "'A5-03' (KeyError, test_faults_stand_alone.py baris" in status(office.walk.workplace).next_act
    assert office.is_mended().revision().status == "in_approval"


def test_a_slip_in_the_reports_template_file_keeps_only_the_report_waiting(received_data: Path, begun: Begun) -> None:
    office = begun(received_data, "2026-07-06 07:00")
    with office.slip("report.toml", 'nature = "Penting"', 'nature = "Penting'):
        office.reopen().daily_round()
        office.fails_alone(
            "berkas config/report.toml tidak dapat dipakai", "laporan Semester I Tahun 2026 belum dapat disusun"
        )
        assert "Berkas pengaturan" in status(office.walk.workplace).next_act
    assert office.is_mended().revision().status == "in_approval"


def test_a_slip_in_the_reports_template_file_neither_voids_nor_loses_an_approval(
    decided_data: Path, begun: Begun
) -> None:
    office = begun(decided_data, "2026-07-07 10:00")
    with office.slip("report.toml", 'nature = "Penting"', 'nature = "Penting'):
        office.fails_alone(
            "berkas config/report.toml tidak dapat dipakai",
            UNISSUED,
        )
        assert office.walk.revision().status == "approved"
    assert office.is_mended().mails(PROVINCE)


BROKEN: Final = "berkas config/templates/laporan.docx tidak dapat dipakai"


@contextmanager
def broken_template(office: Office) -> Iterator[None]:
    place = office.config / TEMPLATE
    place.parent.mkdir()
    place.write_bytes(word_template(("Nomor {{nomer}}",)))
    yield
    place.unlink()


def test_a_broken_word_template_keeps_only_the_report_waiting(received_data: Path, begun: Begun) -> None:
    office = begun(received_data, "2026-07-06 07:00")
    with broken_template(office):
        office.reopen().daily_round()
        office.fails_alone(BROKEN, "laporan Semester I Tahun 2026 belum dapat disusun")
        assert "Mungkin maksudnya {{nomor}}." in status(office.walk.workplace).next_act
    assert office.is_mended().revision().status == "in_approval"


def test_a_broken_word_template_neither_voids_nor_loses_an_approval(decided_data: Path, begun: Begun) -> None:
    office = begun(decided_data, "2026-07-07 10:00")
    with broken_template(office):
        office.fails_alone(BROKEN, UNISSUED)
        assert office.walk.revision().status == "approved"
    assert office.is_mended().mails(PROVINCE)


def test_an_answer_while_the_reports_template_file_has_a_slip_costs_no_try_and_counts_afterwards(
    compiled_data: Path, begun: Begun
) -> None:
    office = begun(compiled_data, "2026-07-07 09:00")
    code = office.walk.codes()["SETUJU"]
    with office.slip("report.toml", 'nature = "Penting"', 'nature = "Penting'):
        assert office.reopen().answer(code) is Verdict.CONTENT_CHANGED
    again = office.reopen().due_work()
    assert again.answer(again.codes()["SETUJU"]) is Verdict.APPROVED


def test_a_kept_photo_that_is_missing_keeps_only_its_report_waiting(decided_data: Path, begun: Begun) -> None:
    office = begun(decided_data, "2026-07-07 10:00")
    prints = json.loads(office.walk.revision().content_text)["prints"]
    kept = {office.walk.workplace.files.path(each["sha256"]) for each in prints.values()}
    assert kept
    for path in kept:
        path.rename(path.with_suffix(".hilang"))
    office.fails_alone(UNISSUED)
    assert "Pulihkan folder itu dari cadangan." in status(office.walk.workplace).next_act
    for path in kept:
        path.with_suffix(".hilang").rename(path)
    assert office.is_mended().mails(PROVINCE)


def test_a_missing_attachment_keeps_only_its_mail_waiting(decided_data: Path, begun: Begun) -> None:
    """As where the relay was away when the report was issued, and the disk lost a file before it came back."""
    office = begun(decided_data, "2026-07-07 10:00")
    issuing.issue_approved(office.walk.workplace)
    document = office.walk.workplace.files.path(office.walk.revision().document_sha256 or "")
    document.rename(document.with_suffix(".hilang"))
    office.fails_alone(f"kepada {PROVINCE}")
    assert "Pulihkan folder itu dari cadangan." in status(office.walk.workplace).next_act
    assert office.walk.mails(PROVINCE) == []
    document.with_suffix(".hilang").rename(document)
    assert len(office.is_mended().mails(PROVINCE)) == 1


def test_a_slip_in_the_plans_rules_keeps_no_officer_from_deciding_on_a_plan(opened_data: Path, begun: Begun) -> None:
    office = begun(opened_data, "2026-07-02 10:00")
    import_plan(office.walk.workplace, changed_plan(), 2026, name="revisi.xlsx", reason="Permintaan provinsi.")
    walk = office.round()
    code = walk.codes()["SETUJU"]
    with office.slip("plan.toml", "=", "= ="):
        asked = walk.asked()
        assert "Rencana Aksi RB 2026" in turn(walk.workplace, asked.request_id).description
        assert asked_in_short(walk.workplace, asked.request_id)[0] == asked.title.removeprefix(
            "Persetujuan Sekretaris - "
        )
        assert office.reopen().answer(code) is Verdict.APPROVED
        office.fails_alone("berkas config/plan.toml tidak dapat dipakai")
    assert office.is_mended().approve() is Verdict.APPROVED


# -- mails that cannot be written --


def test_a_slip_in_the_decisions_mail_never_loses_the_decision(compiled_data: Path, begun: Begun) -> None:
    office = begun(compiled_data, "2026-07-07 09:00")
    with office.slip("mails/decision.j2", *SLIP):
        before = len(office.walk.mails(CHAIR, "Disetujui"))
        assert office.reopen().approve() is Verdict.APPROVED
        assert [row.decision for row in office.walk.rows(decision, decision.c.subject_kind == "report")] == ["approve"]
        assert office.walk.mails(CHAIR, "Mohon keputusan")
        office.fails_alone(
            "berkas config/mails/decision.j2 tidak dapat dipakai",
            "keputusan atas Laporan RB Semester I 2026 - Revisi 1 tercatat, tetapi belum dapat diberitahukan",
        )
        assert "officer_nmae" in status(office.walk.workplace).next_act
        assert len(office.walk.mails(CHAIR, "Disetujui")) == before
    told = office.is_mended().mails(CHAIR, "Disetujui")
    assert len(told) == before + 1
    assert "Revisi 1 disetujui oleh Sekretaris" in text_of(told[-1])


def test_a_slip_in_the_returning_mail_never_loses_the_return(compiled_data: Path, begun: Begun) -> None:
    office = begun(compiled_data, "2026-07-07 09:00")
    with office.slip("mails/returned.j2", "{{ note }}", "{{ nota }}"):
        assert office.reopen().send_back("Lengkapi data dukung.") is Verdict.RETURNED
        assert office.walk.revision().status == "returned"
        assert office.walk.mails(CHAIR, "Dikembalikan oleh")
        office.fails_alone("berkas config/mails/returned.j2 tidak dapat dipakai")
    assert "Lengkapi data dukung." in text_of(office.is_mended().mail(OPERATOR, "mohon mulai revisi"))


def test_a_slip_in_the_code_mail_costs_no_codes_and_holds_up_no_other(received_data: Path, begun: Begun) -> None:
    office = begun(received_data, "2026-07-06 07:00")
    with office.slip("mails/request.j2", "{{ approve_code }}", "{{ aprove_code }}"):
        office.reopen().daily_round()
        issued = len(office.walk.rows(code_issue))
        office.fails_alone(
            "berkas config/mails/request.j2 tidak dapat dipakai", f"kepada {SECRETARY} (Permintaan keputusan"
        )
        assert len(office.walk.rows(code_issue)) == issued
    assert office.is_mended().approve() is Verdict.APPROVED


def test_a_slip_in_the_reports_mail_keeps_only_the_report_waiting(decided_data: Path, begun: Begun) -> None:
    office = begun(decided_data, "2026-07-07 10:00")
    with office.slip("mails/report.j2", "{{ letter_number }}", "{{ letter_nomber }}"):
        office.fails_alone(
            "berkas config/mails/report.j2 tidak dapat dipakai",
            UNISSUED,
        )
        assert office.walk.mails(PROVINCE) == []
    assert len(office.is_mended().mails(PROVINCE)) == 1


def test_a_slip_in_the_alarms_own_mail_is_told_all_the_same(opened_data: Path, begun: Begun) -> None:
    office = begun(opened_data, "2026-07-02 10:00")
    with office.slip("mails/alarm.j2", "{{ detail }}", "{{ detial }}"):
        office.fails_alone("berkas config/mails/alarm.j2 tidak dapat dipakai")
    office.is_mended()


def test_an_error_in_one_outgoing_mail_is_that_mails_alone(
    opened_data: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = begun(opened_data, "2026-07-02 10:00")

    def fail(mail: Mail, *args: Any, **kwargs: Any) -> bytes:
        if mail.subject == "Rusak":
            raise UnicodeEncodeError("ascii", "é", 0, 1, "ordinal not in range")
        return to_bytes(mail, *args, **kwargs)

    queue(office.walk, "Rusak")
    with monkeypatch.context() as patch:
        patch.setattr(pump, "to_bytes", fail)
        office.fails_alone(f"kepada {ELSEWHERE} (Rusak) belum dapat dibuat")
    assert office.is_mended().mails(ELSEWHERE, "Rusak")


def test_where_no_mail_at_all_can_be_made_alarms_do_not_grow_out_of_alarms(
    opened_data: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = begun(opened_data, "2026-07-02 10:00")

    def fail(*_args: Any, **_kwargs: Any) -> bytes:
        raise UnicodeEncodeError("ascii", "é", 0, 1, "ordinal not in range")

    queue(office.walk, "Rusak")
    monkeypatch.setattr(pump, "to_bytes", fail)
    for _ in range(6):
        deliver(office.walk.workplace)
    assert [row.kind for row in office.walk.rows(outbox) if row.status == MailStatus.QUEUED].count("alarm") == 2


def test_readiness_names_every_file_of_config_that_cannot_be_used(opened_data: Path, begun: Begun) -> None:
    office = begun(opened_data, "2026-07-02 10:00")
    with office.slip("mails/decision.j2", *SLIP), office.slip("plan.toml", "=", "= ="):
        (part,) = [part for part in readiness(office.walk.workplace) if part.name == "Berkas config/"]
        assert not part.is_good
        assert "officer_nmae" in part.found
        assert "plan.toml" in part.found
    (part,) = [part for part in readiness(office.walk.workplace) if part.name == "Berkas config/"]
    assert part.is_good


def test_readiness_names_what_an_offices_own_template_leaves_out(opened_data: Path, begun: Begun) -> None:
    office = begun(opened_data, "2026-07-02 10:00")
    name = "Templat surel milik kantor"
    assert not [part for part in readiness(office.walk.workplace) if part.name == name]
    with office.slip("mails/request.j2", "{% if term %}\n{{ term }}\n{% endif %}\n", "Mohon segera.\n"):
        (part,) = [part for part in readiness(office.walk.workplace) if part.name == name]
    assert part.condition is Condition.WARNING
    assert part.found == "request.j2 tidak menyebut term"


# -- what is to blame outside, and what lets the office not even be opened --


def test_what_may_come_back_by_itself_is_told_when_it_has_been_away_for_two_hours(
    opened_data: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = begun(opened_data, "2026-07-02 10:00")

    def away(*_: object) -> None:
        raise RetryLaterError("Kotak surat belum dapat dibaca.")

    with monkeypatch.context() as patch:
        patch.setattr(collecting, "fetch_mail", away)
        assert "Kotak surat belum dapat dibaca." in office.walk.collect().message
        office.round()
        assert office.walk.mails(OPERATOR, "Perlu tindakan") == []
        assert "mencoba lagi" not in status(office.walk.workplace).next_act
        office.walk.on("2026-07-02 12:00")
        office.fails_alone("kotak surat isian belum dapat dibaca")
    office.is_mended()


def test_an_office_whose_config_cannot_be_loaded_says_so_and_still_sends_what_was_queued(
    opened_data: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = begun(opened_data, "2026-07-02 10:00")
    office.round()
    for name, value in office.walk.workplace.settings.as_environment().items():
        monkeypatch.setenv(name, value)
    with office.slip("officials.toml", "[", "[["):
        queue(office.walk, "Terakhir")
        for _ in range(2):
            deliver = CliRunner().invoke(app, ["deliver"])
            assert deliver.exit_code == 1
            assert "officials.toml tidak terbaca" in deliver.stderr
        assert office.walk.mails(ELSEWHERE, "Terakhir")
        (told,) = office.walk.mails(OPERATOR, "pengaturan kantor di config/ tidak dapat dibaca")
        assert "officials.toml tidak terbaca" in text_of(told)
        said = CliRunner().invoke(app, ["status"])
        assert "officials.toml tidak terbaca" in said.stderr
        assert "Traceback" not in said.output
        queue(office.walk, "Sesudahnya")
        shown: list[str] = []
        monkeypatch.setattr(running, "show_refusal", shown.append)
        ended = half_hourly.fn()
        assert (ended.is_failed(), shown) == (True, [ended.message])
        assert "officials.toml tidak terbaca" in shown[0]
        assert office.walk.mails(ELSEWHERE, "Sesudahnya")
        assert len(office.walk.mails(OPERATOR, "pengaturan kantor di config/ tidak dapat dibaca")) == 1
    office.is_mended()


def test_every_part_of_the_due_work_is_done_whatever_fails_before_it_also_by_command(
    decided_data: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = begun(decided_data, "2026-07-07 10:00")
    for name, value in office.walk.workplace.settings.as_environment().items():
        monkeypatch.setenv(name, value)

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(issuing, "revisions_in", fail)
    queue(office.walk, "Kabar")
    said = CliRunner().invoke(app, ["deliver"])
    assert said.exit_code == 0, said.output
    assert "Laporan belum dapat diterbitkan dan dicoba lagi pada putaran berikutnya." in said.output
    assert office.walk.mails(ELSEWHERE, "Kabar")
    assert "Laporan belum dapat diterbitkan: division by zero" in status(office.walk.workplace).next_act


def parts_of_the_due_work() -> list[str]:
    """What is done beside the mails' leaving, by the module it lives in."""
    named = (getattr(due_work, name, None) for name in do_due_work.__code__.co_names)
    parts = {each.__module__ for each in named if callable(each) and each.__module__.startswith("rbworkflow.steps")}
    return sorted(parts - {due_work.__name__, deliver.__module__})


@pytest.mark.few(5)
@pytest.mark.parametrize("module", parts_of_the_due_work())
def test_whichever_part_of_the_due_work_breaks_the_mails_leave(
    decided_data: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    walk = begun(decided_data, "2026-07-07 10:00").walk
    broken: list[str] = []

    def fail(*_: object, **__: object) -> None:
        broken.append(module)
        raise ZeroDivisionError("division by zero")

    for name in ("read", "write"):
        monkeypatch.setattr(sys.modules[module], name, fail, raising=False)
    queue(walk, "Kabar")
    do_due_work(walk.workplace)
    assert walk.mails(ELSEWHERE, "Kabar")
    assert bool(broken) is bool(walk.rows(fault))


def test_a_fault_of_something_that_is_gone_is_gone_too(
    decided_data: Path, begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = begun(decided_data, "2026-07-07 10:00")

    def fail(*_: object) -> None:
        raise KeyError("file_name")

    monkeypatch.setattr(issuing, "print_report", fail)
    office.fails_alone(UNISSUED)
    cancel_revision(office.walk.workplace, S1, reason="Salah angka.")
    office.is_mended()


def test_two_offices_hear_each_of_their_own_fault_of_one_name(opened: Walk) -> None:
    other = opened.with_office(code="3599")
    for walk in (opened, other):
        with part(walk.workplace, "issue", "laporan belum dapat diterbitkan"):
            raise KeyError("x")
    assert {row.office_code for row in opened.rows(fault)} == {"3514", "3599"}
    with part(other.workplace, "issue", "laporan belum dapat diterbitkan"):
        pass
    assert {row.office_code for row in opened.rows(fault)} == {"3514"}
