"""An officer takes his decision back while nobody has acted on it; afterwards it is refused, and both are told."""

import re
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.approval.withdrawing import withdrawal_code
from rbworkflow.errors import RefusedError
from rbworkflow.steps.decisions.decide import answer
from rbworkflow.steps.decisions.withdraw import withdraw_decision
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.sending.issue import issue_approved
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store.schema import decision, letter_number, outbox, period, plan_version, request
from tests.faults.killing import NEVER, run_killed
from tests.ground.coming_in import token_of
from tests.ground.office_folders import copy_office, remove_office
from tests.steps.office_walk import CHAIR, OPERATOR, PLAN, PROVINCE, S1, SECRETARY, STAND_IN, Copied, New, Walk, text_of
from tests.steps.visiting import DEPLOYMENT, Runs, Visit, words

TARIK = re.compile(r"^    (TARIK(?:-\w{4}){3})$", re.MULTILINE)
TOLD = "Keputusan ditarik oleh Sekretaris KPU Kabupaten Pasuruan"


def code_of(walk: Walk, recipient: str) -> str:
    """The code in the newest confirmation that this officer got."""
    (code,) = TARIK.findall(text_of(walk.mail(recipient, "oleh")))
    return str(code)


def asked_in(walk: Walk, recipient: str) -> str:
    """His newest mail with codes."""
    return text_of(walk.mail(recipient, "Mohon keputusan"))


def kept_until(walk: Walk, recipient: str) -> str:
    """How long his newest confirmation says that its code is good."""
    (told,) = re.findall(r"Kode ini berlaku (.*?)\.", text_of(walk.mail(recipient, "oleh")))
    return str(told)


def withdraw(walk: Walk, recipient: str) -> str:
    said = withdraw_decision(walk.workplace, code_of(walk, recipient))
    walk.due_work()
    return said


def rounds(walk: Walk) -> list[tuple[str, int, str]]:
    return [(row.stage, row.round, row.status) for row in walk.rows(request)]


def test_only_who_decided_gets_the_code_and_his_link(compiled: Walk) -> None:
    compiled.approve()
    mail = text_of(compiled.mail(SECRETARY, "Disetujui oleh Sekretaris"))
    assert "buka halaman di bawah ini dan salin kode berikut" in mail
    assert kept_until(compiled, SECRETARY) == "selama Ketua belum memutus"
    assert "/masuk/" in mail
    for other in (CHAIR, OPERATOR):
        assert not TARIK.search(text_of(compiled.mail(other, "Disetujui oleh Sekretaris")))
    assert not TARIK.search(str(compiled.rows(outbox)))


def test_the_secretary_takes_back_before_the_chair_decided_and_is_asked_anew(compiled: Walk) -> None:
    compiled.approve()
    chairs = compiled.codes(CHAIR)["SETUJU"]
    asked_before = compiled.asked().request_id
    said = withdraw(compiled, SECRETARY)
    assert said.startswith("Keputusan Sekretaris KPU Kabupaten Pasuruan atas Laporan RB Semester I 2026 - Revisi 1")
    assert rounds(compiled) == [("secretary", 1, "approved"), ("chair", 1, "cancelled"), ("secretary", 2, "open")]
    assert compiled.answer(chairs, request_id=asked_before) is Verdict.CLOSED
    for reader in (SECRETARY, CHAIR, OPERATOR):
        assert "dimintakan sekali lagi pada tahap yang sama" in text_of(compiled.mail(reader, TOLD))
    assert "\nPermintaan ini menggantikan permintaan sebelumnya kepada Saudara." in asked_in(compiled, SECRETARY)
    assert compiled.approve() is Verdict.APPROVED
    assert "menggantikan permintaan sebelumnya" in asked_in(compiled, CHAIR)
    assert compiled.answer(compiled.codes(CHAIR)["SETUJU"]) is Verdict.APPROVED
    assert rounds(compiled)[-2:] == [("secretary", 2, "approved"), ("chair", 2, "approved")]
    assert len(compiled.mails(PROVINCE)) == 1
    compiled.verify()


def test_after_the_chair_decided_the_secretary_is_refused_and_both_are_told_once(compiled: Walk) -> None:
    compiled.approve()
    code = code_of(compiled, SECRETARY)
    compiled.approve()
    for _ in range(2):
        with pytest.raises(RefusedError, match=r"tidak dapat ditarik lagi: Ketua .* sudah memutus"):
            withdraw_decision(compiled.workplace, code)
    compiled.due_work()
    for reader in (SECRETARY, CHAIR, OPERATOR):
        (mail,) = compiled.mails(reader, "Penarikan keputusan ditolak")
        assert "sudah memutus" in text_of(mail)
    assert len(compiled.rows(decision, decision.c.withdrawn_at.is_(None))) == 2


def test_once_the_report_was_sent_the_chair_can_take_nothing_back_and_everybody_hears_that_he_tried(
    compiled: Walk,
) -> None:
    compiled.approve_all()
    with pytest.raises(RefusedError, match="sudah dikirim"):
        withdraw(compiled, CHAIR)
    compiled.due_work()
    assert compiled.revision().status == "issued"
    assert len(compiled.mails(PROVINCE)) == 1
    assert "sudah dikirim" in text_of(compiled.mail(SECRETARY, "Penarikan keputusan ditolak"))


def test_before_its_mail_has_left_the_chair_takes_back_and_the_number_stays_the_reports(
    decided_data: Path, copied: Copied
) -> None:
    """Both approved; what follows was not done yet."""
    walk = copied(decided_data, "2026-07-07 09:00")
    (number,) = walk.rows(letter_number)
    (taken,) = (row for row in walk.rows(decision) if row.stage == "chair")
    issue_approved(walk.workplace)
    withdraw_decision(walk.workplace, withdrawal_code(walk.workplace.pepper, taken))
    assert walk.revision().status == "in_approval"
    assert walk.revision().signers == ()
    walk.due_work()
    assert walk.mails(PROVINCE) == []
    assert {row.status for row in walk.rows(outbox, outbox.c.kind == "report")} == {"void"}
    assert walk.answer(walk.codes(CHAIR)["SETUJU"]) is Verdict.APPROVED
    assert len(walk.mails(PROVINCE)) == 1
    assert walk.rows(letter_number) == [number]
    walk.verify()


def test_an_office_may_let_an_approved_report_wait_so_that_the_chair_can_take_it_back(compiled: Walk) -> None:
    """Tuesday at 15.00, and four hours of work."""
    walk = compiled.with_office(delay_hours=4).on("2026-07-07 15:00")
    walk.approve_all()
    walk.on("2026-07-08 10:55").due_work()
    assert walk.mails(PROVINCE) == []
    withdraw(walk, CHAIR)
    assert walk.revision().status == "in_approval"
    assert walk.answer(walk.codes(CHAIR)["SETUJU"]) is Verdict.APPROVED
    assert (
        "menunggu sampai 8 Juli 2026 pukul 14.55 WIB; selama itu masih dapat ditarik."
        in issue_approved(walk.workplace)[0]
    )
    walk.on("2026-07-08 14:56").due_work()
    assert len(walk.mails(PROVINCE)) == 1


def test_a_report_waits_no_longer_than_the_day_that_the_province_expects_it(compiled: Walk) -> None:
    walk = compiled.with_office(delay_hours=400)
    walk.approve_all()
    assert walk.mails(PROVINCE) == []
    (window,) = walk.rows(period, period.c.code == "2026-S1")
    walk.on(f"{window.province_due_on} 16:01").due_work()
    assert len(walk.mails(PROVINCE)) == 1


def test_a_return_is_taken_back_until_the_next_revision_is_ordered(compiled: Walk) -> None:
    compiled.send_back("Keliru.")
    withdraw(compiled, SECRETARY)
    assert compiled.revision().status == "in_approval"
    compiled.send_back("Lengkapi A1.")
    late = code_of(compiled, SECRETARY)
    compiled.revise(until="2026-07-10")
    with pytest.raises(RefusedError, match="sudah diminta"):
        withdraw_decision(compiled.workplace, late)


def test_the_same_code_twice_takes_back_once_and_an_unknown_one_nothing(compiled: Walk) -> None:
    compiled.approve()
    code = code_of(compiled, SECRETARY)
    assert withdraw_decision(compiled.workplace, f"ini: {code.lower()}") == withdraw_decision(compiled.workplace, code)
    assert len(compiled.rows(request)) == 3
    for typed in ("", "TARIK", "TARIK-2222-2222-2222", f"{code} TARIK-2222-2222-2222"):
        with pytest.raises(RefusedError, match="Kode TARIK tidak utuh atau tidak dikenal"):
            withdraw_decision(compiled.workplace, typed)


def test_whoever_takes_back_after_his_days_hears_who_is_asked_now(compiled: Walk) -> None:
    compiled.on("2026-07-08 07:00").daily_round()
    compiled.on("2026-07-10 09:00").approve()
    now = "kini kepada Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)"
    assert f"dimintakan lagi, {now}; kode" in withdraw(compiled.on("2026-07-13 09:00"), STAND_IN)
    assert f"pada tahap yang sama, {now}." in text_of(compiled.mail(STAND_IN, "Keputusan ditarik"))
    assert compiled.mail(SECRETARY, "Mohon keputusan s.d. 13 Juli 2026")


def test_a_code_of_an_earlier_round_takes_back_nothing_of_the_next(compiled: Walk) -> None:
    compiled.approve()
    code = code_of(compiled, SECRETARY)
    withdraw_decision(compiled.workplace, code)
    compiled.due_work()
    compiled.approve()
    withdraw_decision(compiled.workplace, code)
    assert rounds(compiled)[-1] == ("chair", 2, "open")


# -- the page that the mail opens --


def test_his_link_opens_the_page_that_takes_the_decision_back(compiled: Walk) -> None:
    path, code = decided(compiled)
    his, runs = visitor(compiled, SECRETARY)
    assert "Kode TARIK dari surel" in words(his.get(path))
    under_way = his.post(path, kode=f" {code.lower()} ").headers["location"]
    assert runs.parameters == {"isian": {"kode": code.replace("-", "")}}
    assert "Diterima, sedang dicatat" in words(his.get(under_way))
    runs.message, runs.state = withdraw_decision(compiled.workplace, runs.parameters["isian"]["kode"]), "COMPLETED"
    shown = words(his.get(under_way))
    assert "ditarik. Keputusan dimintakan lagi" in shown
    assert "Ditarik pada" in shown
    assert "Kode TARIK dari surel" not in shown


def test_what_is_no_whole_code_goes_no_further_than_the_page(compiled: Walk) -> None:
    path, code = decided(compiled)
    his, runs = visitor(compiled, SECRETARY)
    for typed in ("", code[:-1], f"{code} TARIK-2222-2222-2222"):
        refused = his.post(path, kode=typed)
        assert refused.status_code == 422
        assert "Tidak ada kode TARIK yang utuh" in words(refused)
        assert not typed or typed not in refused.text
    assert runs.parameters == {}


def test_a_late_code_is_answered_on_the_page(compiled: Walk) -> None:
    path, _code = decided(compiled)
    his, runs = visitor(compiled, SECRETARY)
    runs.message, runs.state = "Keputusan tidak dapat ditarik lagi: <Ketua> sudah memutus.", "FAILED"
    shown = his.get(f"{path}?run={DEPLOYMENT}")
    assert "tidak dapat ditarik lagi: <Ketua> sudah memutus." in words(shown)
    assert "<Ketua>" not in shown.text


def test_nobody_but_who_decided_opens_it(compiled: Walk) -> None:
    path, _code = decided(compiled)
    assert "bukan untuk Saudara" in words(visitor(compiled, CHAIR)[0].get(path))
    operator = Visit(compiled, Runs(), token_of(compiled.workplace, Role.OPERATOR, ""))
    assert operator.get(path).status_code == 403
    assert "tidak ada" in words(visitor(compiled, SECRETARY)[0].get("/tarik/999"))
    undecided = f"/tarik/{compiled.asked().request_id}"
    assert "bukan untuk Saudara" in words(visitor(compiled, CHAIR)[0].get(undecided))


def decided(walk: Walk) -> tuple[str, str]:
    """Where the Secretary takes his approval back, and his code."""
    asked = walk.asked().request_id
    walk.approve()
    return f"/tarik/{asked}", code_of(walk, SECRETARY)


def visitor(walk: Walk, address: str) -> tuple[Visit, Runs]:
    runs = Runs()
    return Visit(walk, runs, token_of(walk.workplace, Role.OFFICER, address)), runs


# -- plans --


@pytest.fixture
def planned(new: New) -> Walk:
    """Both officers approved the year's first plan; its document is out."""
    walk = new("2026-01-12 08:00")
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    walk.due_work()
    return walk.approve_all()


def test_a_plan_is_taken_back_until_forms_were_made_from_it(planned: Walk) -> None:
    assert kept_until(planned, CHAIR).startswith("selama formulir isian menurut rencana aksi ini belum dibagikan")
    withdraw(planned, CHAIR)
    (row,) = planned.rows(plan_version)
    assert (row.status, row.frozen_at, row.document_sha256) == ("in_approval", None, None)
    unit = planned.workplace.office.units[0].head.email
    told = text_of(planned.mail(unit, "Keputusan ditarik oleh Ketua"))
    assert "yang berlaku versi sebelumnya, bila ada; subbagian tidak perlu melakukan apa pun" in told
    before = len(planned.mails(unit, "Rencana Aksi"))
    assert planned.answer(planned.codes(CHAIR)["SETUJU"]) is Verdict.APPROVED
    assert [row.status for row in planned.rows(plan_version)] == ["frozen"]
    assert len(planned.mails(unit, "Rencana Aksi")) == before + 1
    code = code_of(planned, CHAIR)
    planned.on("2026-06-22 07:00").daily_round()
    send_forms(planned.workplace, S1)
    with pytest.raises(RefusedError, match="sudah dibagikan"):
        withdraw_decision(planned.workplace, code)


# -- kills and races --


@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_a_withdrawal_killed_anywhere_has_been_done_or_has_not(compiled: Walk, tmp_path: Path) -> None:
    compiled.approve()
    code, settings = code_of(compiled, SECRETARY), compiled.workplace.settings
    compiled.workplace.engine.dispose()
    base = tmp_path / "asal" / "data"
    copy_office(settings.data, base)
    act = lambda: withdraw_decision(open_workplace(settings), code)  # noqa: E731 - named for its use
    events = run_killed(act, at=NEVER).events
    assert events >= 3
    for number in range(1, events + 1):
        remove_office(settings.data)
        copy_office(base, settings.data)
        run_killed(act, at=number)
        again = open_workplace(settings)
        withdraw_decision(again, code)
        walk = replace(compiled, workplace=again)
        assert rounds(walk) == [("secretary", 1, "approved"), ("chair", 1, "cancelled"), ("secretary", 2, "open")]
        assert len(walk.events("decision_withdrawn")) == 1
        walk.verify()
        again.engine.dispose()


def test_withdrawing_while_the_chair_decides_leaves_one_of_the_two(on_database: Copied, compiled_data: Path) -> None:
    walk = on_database(compiled_data, "2026-07-07 09:00")
    walk.approve()
    asked, approving, code = walk.asked().request_id, walk.codes(CHAIR)["SETUJU"], code_of(walk, SECRETARY)

    def take_back() -> None:
        with suppress(RefusedError):
            withdraw_decision(walk.workplace, code)

    def approve() -> None:
        answer(walk.workplace, asked, 1, typed=approving, note="")

    with ThreadPoolExecutor(4) as pool:
        started = [pool.submit(act) for act in (take_back, approve, take_back, take_back)]
    for each in started:
        each.result()
    standing = [row.stage for row in walk.rows(decision) if row.withdrawn_at is None]
    assert (standing, walk.revision().status) in [(["secretary", "chair"], "approved"), ([], "in_approval")]
    assert len(walk.events("decision_withdrawn")) == (0 if standing else 1)
    walk.verify()
