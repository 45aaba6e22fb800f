"""What an officer's answer does: with a wrong code, none, two, an old one, in the wrong order, or the right one."""

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from rbworkflow.access.links import personal_link
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import RefusedError
from rbworkflow.sheets.parts import parts_digest
from rbworkflow.steps.decisions.decide import answer
from rbworkflow.steps.decisions.requested_runs import relaunch
from rbworkflow.steps.decisions.resend_codes import resend_codes
from rbworkflow.steps.decisions.turn import turn
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.reports.compile import compile_due
from rbworkflow.store import read
from rbworkflow.store.schema import code_issue, decision, request
from rbworkflow.store.schema import link as link_table
from tests.steps.office_walk import CHAIR, OPERATOR, SECRETARY, WRONG_CODE, Copied, Walk, other_template, text_of


def code_mails(walk: Walk, recipient: str = "") -> int:
    return len(walk.mails(recipient, "Mohon keputusan"))


def shown(walk: Walk, request_id: int) -> str:
    """What the form of the run says above its fields."""
    return turn(walk.workplace, request_id).description


def test_on_the_offices_network_the_mail_leads_to_the_page_to_decide_on_by_a_link_of_his_own(
    received_data: Path, copied: Copied
) -> None:
    walk = copied(received_data, on="2026-07-06 07:00", host="192.0.2.10")
    walk.daily_round()
    said, workplace = text_of(walk.mail(SECRETARY, "Mohon keputusan")), walk.workplace
    assert f"https://192.0.2.10:4200/runs/flow-run/{walk.asked().run_id}" in said
    assert "Tautan ini terbuka di jaringan kantor." in said
    (token,) = re.findall(r"https://192\.0\.2\.10:4200/masuk/(\S+)", said)
    with read(workplace.engine) as conn:
        link = personal_link(conn, workplace.office.code, token, at=workplace.now)
        kept = [row.token_sha256 for row in conn.execute(select(link_table))]
    assert link is not None
    assert (link.account.address, link.path, link.state) == (SECRETARY, f"/keputusan/{walk.asked().request_id}", "good")
    assert token not in kept


# -- answers that decide nothing --


@pytest.mark.parametrize(
    ("typed", "note", "verdict", "says"),
    [
        (WRONG_CODE, "", Verdict.WRONG_CODE, "Kode tidak cocok. Salin kode dari surel terbaru untuk dokumen ini."),
        ("setuju saja", "", Verdict.NO_CODE, "Tidak ada kode yang utuh pada isian."),
        ("", "", Verdict.NO_CODE, "Tidak ada kode yang utuh pada isian."),
        ("{SETUJU} {KEMBALI}", "Ragu.", Verdict.TWO_CODES, "Ada lebih dari satu kode. Salin satu saja"),
        ("{KEMBALI}", " \n ", Verdict.NOTE_MISSING, "Untuk mengembalikan, isi juga catatan"),
    ],
)
def test_an_answer_that_is_none_asks_again_and_says_why(
    compiled: Walk, typed: str, note: str, verdict: Verdict, says: str
) -> None:
    asked = compiled.asked()
    assert compiled.answer(typed.format(**compiled.codes()), note) is verdict
    assert f"⚠ {says}" in shown(compiled, asked.request_id)
    assert compiled.asked() == asked
    assert compiled.rows(decision) == []
    assert compiled.revision().status == "in_approval"
    assert compiled.rows(code_issue)[0].tries == (1 if verdict is Verdict.WRONG_CODE else 0)


def test_codes_that_stood_in_an_answer_which_is_none_are_void_and_new_ones_come_by_mail(compiled: Walk) -> None:
    """An officer pasted both codes, then returned without a note: who reads the run's input approves against him."""
    asked, seen = compiled.asked(), compiled.codes()
    assert compiled.answer("{SETUJU} {KEMBALI}".format(**seen), "Ragu.") is Verdict.TWO_CODES
    assert "tidak berlaku lagi; kode baru dikirim lewat surel" in shown(compiled, asked.request_id)
    assert code_mails(compiled, SECRETARY) == 2
    assert compiled.answer(seen["SETUJU"]) is Verdict.OLD_CODE
    assert compiled.answer(compiled.codes()["KEMBALI"]) is Verdict.NOTE_MISSING
    assert code_mails(compiled, SECRETARY) == 3
    assert compiled.approve() is Verdict.APPROVED


def test_whoever_resumes_again_and_again_floods_nobody_and_the_operator_hears(compiled: Walk) -> None:
    bound = compiled.workplace.office.code_replacements
    for _ in range(2 * bound):
        compiled.answer("SETUJU 7K4M Q2XD")
        compiled.answer("SETUJU-7K4M-Q2XD-9PR")
    assert code_mails(compiled, SECRETARY) == 1 + bound
    assert len(compiled.mails(OPERATOR, "Perlu tindakan")) == 1
    assert "Jalankan 'Kirim ulang kode'" in status(compiled.workplace).next_act
    resend_codes(compiled.workplace)
    compiled.due_work()
    assert compiled.approve() is Verdict.APPROVED


def test_new_codes_after_the_last_day_say_that_it_is_over(compiled: Walk) -> None:
    compiled.approve()
    walk = compiled.on("2026-07-20 08:00")
    resend_codes(walk.workplace)
    mail = walk.due_work().mail(CHAIR, "Mohon keputusan, lewat batas waktu")
    assert "sesegera mungkin: batas waktunya" in text_of(mail)
    assert "sudah lewat" in text_of(mail)


def test_the_chairs_code_does_not_exist_before_the_secretary_approved(compiled: Walk) -> None:
    assert code_mails(compiled, CHAIR) == 0
    assert [row.stage for row in compiled.rows(request)] == ["secretary"]
    compiled.approve()
    assert code_mails(compiled, CHAIR) == 1
    assert [row.stage for row in compiled.rows(request)] == ["secretary", "chair"]


def test_the_secretarys_code_does_not_approve_for_the_chair(compiled: Walk) -> None:
    code = compiled.codes(SECRETARY)["SETUJU"]
    compiled.answer(code)
    assert compiled.answer(code) is Verdict.WRONG_CODE


def test_five_wrong_codes_lock_them_and_new_ones_are_sent_by_themselves(compiled: Walk) -> None:
    old = compiled.codes()["SETUJU"]
    assert [compiled.answer(WRONG_CODE) for _ in range(5)] == [Verdict.WRONG_CODE] * 4 + [Verdict.LOCKED]
    assert code_mails(compiled, SECRETARY) == 2
    assert compiled.answer(old) is Verdict.OLD_CODE
    assert compiled.approve() is Verdict.APPROVED


def test_after_three_sets_of_codes_only_the_operator_can_have_more_sent(compiled: Walk) -> None:
    for _ in range(15):
        compiled.answer(WRONG_CODE)
    assert code_mails(compiled, SECRETARY) == 3
    assert compiled.answer(compiled.codes()["SETUJU"]) is Verdict.SPENT
    assert code_mails(compiled, SECRETARY) == 3
    assert compiled.revision().status == "in_approval"
    assert "kode baru tidak lagi dikirim dengan sendirinya" in shown(compiled, compiled.asked().request_id)
    said = resend_codes(compiled.workplace)
    assert said == (
        "Kode baru untuk Laporan RB Semester I 2026 - Revisi 1 dikirim kepada Sekretaris KPU Kabupaten Pasuruan."
    )
    compiled.due_work()
    assert code_mails(compiled, SECRETARY) == 4
    assert compiled.approve() is Verdict.APPROVED


@pytest.mark.parametrize(
    ("wrong", "then", "after"),
    [
        (14, "2026-07-07 09:00", "Tidak ada. Keputusan Sekretaris KPU Kabupaten Pasuruan atas"),
        (10, "2026-07-16 09:00", "belum memutus Laporan RB Semester I 2026 - Revisi 1; batas waktunya 9 Juli 2026."),
    ],
)
def test_the_operator_hears_by_mail_and_on_the_page_when_no_more_codes_come(
    compiled: Walk, wrong: int, then: str, after: str
) -> None:
    for _ in range(wrong):
        compiled.answer(WRONG_CODE)
    assert compiled.mails(OPERATOR, "Perlu tindakan") == []
    assert "Kirim ulang kode" not in status(compiled.workplace).next_act
    compiled.on(then)
    assert [compiled.answer(WRONG_CODE) for _ in range(2)] == [Verdict.SPENT] * 2
    (told,) = compiled.mails(OPERATOR, "Perlu tindakan")
    assert "Laporan RB Semester I 2026 - Revisi 1 tidak dapat dipakai lagi" in told.subject
    assert "jalankan 'Kirim ulang kode'" in text_of(told)
    assert status(compiled.workplace).next_act == (
        "Kode Sekretaris KPU Kabupaten Pasuruan untuk Laporan RB Semester I 2026 - Revisi 1 tidak dapat dipakai lagi. "
        "Jalankan 'Kirim ulang kode'."
    )
    resend_codes(compiled.workplace)
    compiled.due_work()
    assert after in status(compiled.workplace).next_act


def test_pressing_for_new_codes_twice_sends_codes_that_count(on_database: Copied, compiled_data: Path) -> None:
    walk = on_database(compiled_data, "2026-07-07 09:00")
    before = code_mails(walk, SECRETARY)
    resend_codes(walk.workplace)
    resend_codes(walk.workplace)
    walk.due_work()
    assert code_mails(walk, SECRETARY) == before + 1
    assert walk.approve() is Verdict.APPROVED


def test_a_run_lost_before_its_mail_left_costs_the_officer_no_second_mail(received: Walk) -> None:
    compile_due(received.workplace)
    relaunch(received.workplace, received.asked())
    received.due_work()
    assert code_mails(received, SECRETARY) == 1
    assert begins_with(received).startswith("Mohon keputusan"), "he knows of no earlier one"
    assert received.approve() is Verdict.APPROVED


def begins_with(walk: Walk) -> str:
    """The first line of the Secretary's newest code mail, after the line of every mail in practice."""
    lines = [line for line in text_of(walk.mail(SECRETARY, "Mohon keputusan")).splitlines() if line.strip()]
    return next(line for line in lines if not line.startswith("***"))


def test_a_code_mail_that_comes_again_says_why_in_its_first_line(compiled: Walk) -> None:
    assert begins_with(compiled).startswith("Mohon keputusan Sekretaris")
    relaunch(compiled.workplace, compiled.asked())
    compiled.due_work()
    assert "halaman keputusannya dihentikan (Cancel) atau terputus sebelum dijawab" in begins_with(compiled)
    for _ in range(5):
        compiled.answer(WRONG_CODE)
    assert "Kode sebelumnya tidak dapat dipakai lagi" in begins_with(compiled)
    resend_codes(compiled.workplace)
    compiled.due_work()
    assert begins_with(compiled).startswith("Operator mengirim kode baru.")
    assert compiled.approve() is Verdict.APPROVED


def test_new_codes_make_the_ones_sent_before_old(compiled: Walk) -> None:
    before = compiled.codes()["SETUJU"]
    resend_codes(compiled.workplace)
    compiled.due_work()
    assert compiled.answer(before) is Verdict.OLD_CODE
    assert compiled.approve() is Verdict.APPROVED


def test_an_expired_code_is_replaced_by_mail(compiled: Walk) -> None:
    compiled.approve()
    old = compiled.codes(CHAIR)["SETUJU"]
    assert compiled.on("2026-07-11 09:30").answer(old) is Verdict.EXPIRED
    assert code_mails(compiled, CHAIR) == 2
    assert compiled.answer(compiled.codes(CHAIR)["SETUJU"]) is Verdict.APPROVED


def test_no_codes_can_be_sent_where_nobody_is_asked(received: Walk) -> None:
    with pytest.raises(RefusedError, match="Tidak ada keputusan yang sedang ditunggu"):
        resend_codes(received.workplace)


# -- answers that decide --


def test_a_code_may_be_typed_as_people_type(compiled: Walk) -> None:
    typed = f"  untuk menyetujui: {compiled.codes()['SETUJU'].lower().replace('-', ' ')} terima kasih"
    assert compiled.answer(typed) is Verdict.APPROVED


def test_the_same_answer_read_again_changes_nothing(compiled: Walk) -> None:
    asked, code = compiled.asked(), compiled.codes()["SETUJU"]
    for _ in range(3):
        assert answer(compiled.workplace, asked.request_id, 1, typed=code, note="") is Verdict.APPROVED
        compiled.due_work()
    assert len(compiled.rows(decision)) == 1
    assert code_mails(compiled, CHAIR) == 1
    assert len(compiled.mails(OPERATOR, "Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Laporan")) == 1


def test_a_second_answer_after_the_decision_finds_the_request_closed(compiled: Walk) -> None:
    asked, codes = compiled.asked(), compiled.codes()
    compiled.approve()
    assert compiled.answer(codes["KEMBALI"], "Terlambat.", request_id=asked.request_id) is Verdict.CLOSED
    assert compiled.revision().status == "in_approval"


def test_the_chair_too_may_return_and_the_next_revision_starts_with_the_secretary_again(compiled: Walk) -> None:
    compiled.approve()
    assert compiled.send_back("Perjelas bagian pengawasan.") is Verdict.RETURNED
    assert compiled.revision().status == "returned"
    assert "> Perjelas bagian pengawasan." in text_of(compiled.mail(OPERATOR, "Dikembalikan, mohon mulai revisi"))
    compiled.revise(until="2026-07-07")
    compiled.half_hourly()
    assert compiled.revision().number == 2
    assert code_mails(compiled, SECRETARY) == 2
    assert "Catatan pengembalian: Perjelas bagian pengawasan." in text_of(compiled.mail(SECRETARY, "Mohon keputusan"))


def test_a_return_is_told_to_both_officers(compiled: Walk) -> None:
    compiled.send_back("Lengkapi.")
    for reader in (SECRETARY, CHAIR):
        text = text_of(compiled.mail(reader, "Dikembalikan oleh Sekretaris KPU Kabupaten Pasuruan"))
        assert "> Lengkapi." in text
        assert "pada 7 Juli 2026 pukul 09.00 WIB" in text


# -- what was approved must be what stands --


def test_a_draft_that_was_changed_on_disk_is_not_decided_on(compiled: Walk) -> None:
    path = compiled.workplace.files.path(compiled.revision().draft_sha256)
    path.write_bytes(path.read_bytes() + b" ")
    assert compiled.answer(compiled.codes()["SETUJU"]) is Verdict.CONTENT_CHANGED
    assert compiled.rows(decision) == []
    assert compiled.rows(code_issue)[0].tries == 0
    alarm = text_of(
        compiled.mail(OPERATOR, "Perlu tindakan: Laporan RB Semester I 2026 - Revisi 1 tidak dapat diputus")
    )
    assert "Isi, draf yang tersimpan, templat (config/report.toml atau config/templates/), atau versi program" in alarm


def test_codes_are_bound_to_the_drafts_parts_whoever_packed_them(compiled: Walk) -> None:
    draft = compiled.workplace.files.get(compiled.revision().draft_sha256)
    packed_anew = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(draft)) as old, zipfile.ZipFile(packed_anew, "w", zipfile.ZIP_STORED) as new:
        for name in sorted(old.namelist()):
            new.writestr(name, old.read(name))
    assert compiled.approve() is Verdict.APPROVED
    bound = {row.draft_sha256 for row in [*compiled.rows(request), *compiled.rows(decision)]}
    assert bound == {parts_digest(packed_anew.getvalue())}
    assert parts_digest(packed_anew.getvalue()) != compiled.revision().draft_sha256


def test_a_draft_that_is_gone_is_not_decided_on(compiled: Walk) -> None:
    compiled.workplace.files.path(compiled.revision().draft_sha256).unlink()
    assert compiled.answer(compiled.codes()["SETUJU"]) is Verdict.CONTENT_CHANGED


def test_a_template_changed_since_the_codes_were_sent_is_not_decided_on(compiled: Walk, tmp_path: Path) -> None:
    walk = compiled.with_settings(config_dir=other_template(tmp_path))
    assert walk.answer(walk.codes()["SETUJU"]) is Verdict.CONTENT_CHANGED
    assert status(walk.workplace).next_act.startswith("Laporan RB Semester I 2026 - Revisi 1 tidak dapat diputus:")
    compiled.due_work()
    assert "tidak dapat diputus" not in status(walk.workplace).next_act
    assert compiled.approve() is Verdict.APPROVED


# -- four eyes --


def one_person(walk: Walk, **changes: Any) -> Walk:
    """The same person is Secretary and Chair."""
    officials = walk.workplace.office.officials
    chair = officials["chair"].model_copy(update={"email": officials["secretary"].email})
    return walk.seated(chair=chair).with_office(**changes)


def test_one_person_does_not_decide_both_stages(compiled: Walk) -> None:
    walk = one_person(compiled)
    assert [walk.approve(), walk.approve()] == [Verdict.APPROVED, Verdict.SAME_PERSON]
    assert walk.revision().status == "in_approval"


def test_where_the_office_allows_it_the_exception_is_printed_with_the_signature(compiled: Walk) -> None:
    walk = one_person(compiled, allow_same_person=True).approve_all()
    assert "Ketua Contoh\nMemutus lebih dari satu tahap dengan izin pengaturan kantor." in walk.document()


def test_a_request_that_its_officer_may_not_decide_is_the_next_thing_to_do(compiled: Walk) -> None:
    walk = one_person(compiled)
    assert "Tunjuk pejabat lain" not in status(walk.workplace).next_act
    walk.approve()
    said = status(walk.workplace).next_act
    assert "menunggu keputusan Ketua KPU Kabupaten Pasuruan (Ketua Contoh), yang memutus tahap lain" in said
    assert said.endswith("Tunjuk pejabat lain dengan 'Tunjuk Plt. atau Plh.'.")
    allowing = one_person(compiled, allow_same_person=True)
    assert "Tunjuk pejabat lain" not in status(allowing.workplace).next_act


def test_a_head_of_unit_who_is_asked_and_may_not_decide_is_told_of_before_he_answers(compiled: Walk) -> None:
    units = compiled.workplace.office.units
    head = units[0].model_copy(update={"head": compiled.workplace.office.officials["secretary"]})
    walk = compiled.with_office(units=(head, *units[1:]))
    assert "menunggu keputusan Sekretaris KPU Kabupaten Pasuruan" in status(walk.workplace).next_act


def test_who_submitted_for_a_unit_does_not_decide(compiled: Walk) -> None:
    units = compiled.workplace.office.units
    heads = [unit.model_copy(update={"head": compiled.workplace.office.officials["secretary"]}) for unit in units[:1]]
    walk = compiled.with_office(units=(*heads, *units[1:]))
    assert walk.approve() is Verdict.SAME_PERSON
