"""A unit sent the wrong file and it was accepted: the operator sets it aside, and what was sent before counts again."""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.steps.incoming import collect as collecting
from rbworkflow.steps.incoming.inbox_state import inbox_state
from rbworkflow.steps.overview.office_state import PeriodState, UnitState
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.close_period import close_period
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.steps.submissions import set_aside as setting_aside
from rbworkflow.steps.submissions.counting import counting_submissions
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.submissions.set_aside import set_aside
from rbworkflow.store import read
from rbworkflow.store.schema import outbox, submission
from tests.steps.office_walk import CONFIG, S1, S2, SECRETARY, UNITS, Copied, Walk, sample_form, text_of, typed
from tests.steps.test_at_once import at_once

FORM = "Isian_KUL.xlsx"
RESULT = "Realisasi TW II"
WHY = "Berkas ini bahan latihan."
HEAD = "Isian RB Semester I Tahun 2026 disisihkan"
PLACED = "Data dukung/A4-12 Naskah dinas"
RIGHT, WRONG = 4, 9


def send_right(walk: Walk) -> int:
    """The unit sends its form with its evidence; the submission's number."""
    walk.send("KUL").collect()
    return newest(walk)


@cache
def wrong_form() -> bytes:
    return typed(sample_form("KUL"), {("A4-11", RESULT): WRONG})


def send_wrong(walk: Walk) -> int:
    """It sends another figure, with a paper that proves it; each time the same bytes."""
    walk.put("KUL", FORM, wrong_form())
    walk.put("KUL", f"{PLACED}/keliru.pdf", b"%PDF-1.4\nkeliru\n%%EOF")
    walk.collect()
    return newest(walk)


def newest(walk: Walk) -> int:
    return int(walk.rows(submission)[-1].id)


def counts(walk: Walk, unit: str = "KUL") -> int | None:
    """The number of the unit's submission that counts."""
    with read(walk.workplace.engine) as conn:
        found = newest_accepted(conn, walk.workplace.office.code, S1.code).get(unit)
    return found.id if found else None


def aside(walk: Walk, number: int, why: str = WHY) -> str:
    said = set_aside(walk.workplace, number, reason=why)
    walk.due_work()
    return said


def figure(walk: Walk) -> float | None:
    """What the newest report says of the indicator's second quarter."""
    (row,) = [row for row in walk.revision().content["indicators"] if row["code"] == "A4-11"]
    said = row["quarters"][1]["actual"]
    return None if said is None else float(said)


def papers(walk: Walk) -> str:
    """The evidence that the newest report lists."""
    return str(walk.revision().content["evidence"])


def told(walk: Walk) -> str:
    return text_of(walk.mail(walk.workplace.office.unit("KUL").head.email, HEAD))


def shown(walk: Walk) -> tuple[PeriodState, UnitState]:
    """The semester and the unit on the page of where we are."""
    (period,) = [each for each in status(walk.workplace).periods if each.code == S1.code]
    (unit,) = [each for each in period.units if each.code == "KUL"]
    return period, unit


@contextmanager
def meanwhile(patch: pytest.MonkeyPatch, module: Any, name: str, happens: Callable[[], object]) -> Iterator[None]:
    """The first time the module calls `name`, something else happens before it goes on."""
    called = getattr(module, name)

    def after_it(*given: Any) -> Any:
        patch.setattr(module, name, called)
        happens()
        return called(*given)

    patch.setattr(module, name, after_it)
    yield
    assert getattr(module, name) is called, "it never came to that"


# -- before a report is compiled --


def test_what_the_unit_sent_before_counts_again_with_its_evidence(opened: Walk) -> None:
    right, wrong = send_right(opened), send_wrong(opened)
    assert counts(opened) == wrong
    said = aside(opened.on("2026-07-02 13:00"), wrong)
    assert counts(opened) == right
    assert "Isian Subbagian Keuangan, Umum, dan Logistik untuk Semester I Tahun 2026 yang diterima 2 Juli 2026" in said
    assert "Kiriman yang diterima 2 Juli 2026 pukul 10.00 berlaku kembali, beserta data dukungnya." in said
    assert "Laporan yang disusun sesudah ini tidak memuatnya." in said
    opened.compile()
    assert figure(opened) == RIGHT
    assert "keliru.pdf" not in papers(opened)
    assert "keliru.pdf" not in opened.draft()
    assert "'A4-11'" in papers(opened)
    opened.verify()


def test_its_unit_and_its_head_are_told_why_and_what_counts_now(opened: Walk) -> None:
    send_right(opened)
    aside(opened, send_wrong(opened))
    unit = opened.workplace.office.unit("KUL")
    for address in {*unit.senders, unit.head.email}:
        assert len(opened.mails(address, HEAD)) == 1
    assert f"> {WHY}" in told(opened)
    assert "Yang berlaku sekarang kiriman yang diterima 2 Juli 2026 pukul 10.00 WIB" in told(opened)
    assert FORM in told(opened)


def test_a_unit_whose_only_submission_is_set_aside_has_not_sent(opened: Walk) -> None:
    said = aside(opened, send_right(opened))
    assert "Subbagian Keuangan, Umum, dan Logistik tercatat belum mengirim isian Semester I Tahun 2026." in said
    assert "Kirim isian yang benar beserta data dukungnya paling lambat Jumat, 3 Juli 2026." in told(opened)
    period, unit = shown(opened)
    assert unit.label == "belum mengirim, kiriman terakhirnya disisihkan"
    assert "KUL" in [each.code for each in period.awaited_units]
    opened.on("2026-07-06 07:00").daily_round()
    (row,) = [each for each in opened.revision().content["units"] if each["code"] == "KUL"]
    assert (row["received_on"], row["counted_rows"]) == (None, 0)
    assert figure(opened) is None
    assert "Keuangan, Umum, dan Logistik" in text_of(opened.mail(SECRETARY, "Mohon keputusan")).partition("Belum")[2]


def test_after_the_deadline_the_unit_is_asked_to_hurry(opened: Walk) -> None:
    number = send_right(opened)
    aside(opened.on("2026-07-04 08:00"), number)
    assert "secepatnya; batas waktunya 3 Juli 2026 sudah lewat" in told(opened)


def test_who_is_to_send_again_has_the_link_of_his_page_while_it_is_open(opened: Walk) -> None:
    aside(opened, send_right(opened))
    assert re.search(r"Kirim lewat halaman subbagian:\s+http\S+/kirim/3514\.", told(opened)), "no search in old mails"
    assert "lewat halaman yang tautannya ada di surel atau folder KUL paling lambat 3 Juli 2026" in told(opened)


def test_nobody_gets_the_link_of_a_page_that_has_ended(opened: Walk) -> None:
    number = send_right(opened)
    aside(opened.on("2026-11-02 08:00"), number)
    assert "halaman" not in told(opened)
    assert "lewat folder KUL secepatnya" in told(opened)


def test_the_page_says_that_the_last_one_was_set_aside_until_the_unit_sends_again(opened: Walk) -> None:
    send_right(opened)
    aside(opened, send_wrong(opened))
    assert "kiriman terakhirnya disisihkan" in shown(opened)[1].label
    opened.put("KUL", FORM, typed(sample_form("KUL"), {("A4-11", RESULT): 5}))
    opened.collect()
    assert "disisihkan" not in shown(opened)[1].label


# -- sent again --


@pytest.mark.parametrize("has_earlier", [True, False])
def test_the_same_file_sent_again_is_received_again_and_only_then_the_same_again(
    opened: Walk, *, has_earlier: bool
) -> None:
    if has_earlier:
        send_right(opened)
    aside(opened, send_wrong(opened))
    again = send_wrong(opened)
    assert counts(opened) == again
    assert "sudah diterima sebelumnya" not in opened.told("KUL")
    assert send_wrong(opened) == again
    assert "sudah diterima sebelumnya" in opened.told("KUL")
    aside(opened, again)
    assert send_wrong(opened) > again
    assert "sudah diterima sebelumnya" not in opened.told("KUL")


def test_what_is_sent_next_is_compared_with_what_counts(opened: Walk) -> None:
    send_right(opened)
    aside(opened, send_wrong(opened))
    opened.put("KUL", FORM, typed(sample_form("KUL"), {("A4-11", RESULT): 5}))
    opened.collect()
    assert f"Realisasi TW II dari {RIGHT},0 menjadi 5" in opened.told("KUL")
    assert f"{WRONG} menjadi" not in opened.told("KUL")
    opened.compile()
    assert "keliru.pdf" not in papers(opened)


def test_evidence_that_comes_alone_then_belongs_to_no_form(opened: Walk) -> None:
    aside(opened, send_right(opened))
    opened.put("KUL", f"{PLACED}/susulan.pdf", b"%PDF-1.4\nsusulan\n%%EOF")
    opened.collect()
    assert "belum dapat diterima" in opened.told("KUL")
    assert counts(opened) is None


def test_evidence_that_came_alone_is_set_aside_without_the_form_and_the_list_says_so(opened: Walk) -> None:
    right = send_right(opened)
    opened.put("KUL", f"{PLACED}/keliru.pdf", b"%PDF-1.4\nkeliru\n%%EOF")
    opened.collect()
    said = aside(opened, newest(opened))
    assert "berlaku kembali: formulirnya sama, hanya data dukung yang datang sesudahnya tidak dihitung." in said
    assert counts(opened) == right
    opened.compile()
    assert figure(opened) == RIGHT
    assert "keliru.pdf" not in papers(opened)


def test_evidence_that_waited_for_the_next_form_waits_again(opened: Walk) -> None:
    opened.put_evidence("KUL").put("KUL", FORM, b"PK\x03\x04 potongan")
    opened.collect()
    assert "tidak perlu dikirim lagi" in opened.told("KUL")
    opened.put("KUL", FORM, wrong_form())
    opened.collect()
    aside(opened, newest(opened))
    opened.put("KUL", FORM, sample_form("KUL"))
    opened.collect()
    assert "Tidak ada yang perlu dilengkapi" in opened.told("KUL")


def test_a_blank_form_waits_in_the_inbox_again(opened: Walk) -> None:
    (blank,) = (opened.workplace.settings.shared / "formulir" / "KUL").rglob("*.xlsx")
    number = send_right(opened)
    shutil.copy(blank, opened.inbox("KUL") / blank.name)
    unit = opened.workplace.office.unit("KUL")
    assert not inbox_state(opened.workplace, unit).is_unfilled
    aside(opened, number)
    assert inbox_state(opened.workplace, unit).is_unfilled


# -- once a report is compiled --


def test_a_report_that_is_being_decided_stays_and_the_next_revision_is_without_it(opened: Walk) -> None:
    send_right(opened)
    wrong = send_wrong(opened)
    report = opened.on("2026-07-06 07:00").compile()
    (offer,) = [each for each in counting_submissions(opened.workplace) if each.sent.id == wrong]
    said = aside(opened, wrong)
    stays = "Laporan RB Semester I 2026 - Revisi 1 sudah disusun dengan isian ini dan tidak berubah."
    next_one = "Penyisihan berlaku pada revisi berikutnya, yang dimulai dengan 'Mulai revisi'."
    assert f"{stays} {next_one}" in said
    assert f"{stays} {next_one}" in offer.effects
    assert "Revisi 1 sudah disusun dengan isian itu dan tidak berubah" in told(opened)
    assert opened.revision().content_sha256 == report.content_sha256
    assert "masih memuat isian Subbagian Keuangan, Umum, dan Logistik yang sudah disisihkan" in shown(opened)[0].report
    assert opened.approve().is_decision
    opened.revise(until="2026-07-07")
    compile_report(opened.workplace, S1)
    assert figure(opened) == RIGHT
    assert "disisihkan" not in shown(opened)[0].report


@pytest.mark.parametrize("has_earlier", [True, False])
def test_the_officers_read_in_the_next_revision_what_was_set_aside(opened: Walk, *, has_earlier: bool) -> None:
    if has_earlier:
        send_right(opened)
    wrong = send_wrong(opened.on("2026-07-03 10:00"))
    opened.on("2026-07-06 07:00").compile()
    opened.send_back("Angka KUL keliru.")
    aside(opened, wrong)
    opened.revise(until="2026-07-06")
    opened.compile()
    since = "\n".join(opened.revision().content["changes_since"])
    what = "disisihkan; yang dihitung isian 2 Juli 2026." if has_earlier else "disisihkan dan tidak dihitung lagi."
    assert f"Isian Subbagian Keuangan, Umum, dan Logistik yang diterima 3 Juli 2026 {what}" in since
    assert "mengirim isian perbaikan" not in since


def test_a_returned_report_is_followed_by_one_without_it(opened: Walk) -> None:
    wrong = send_wrong(opened)
    opened.on("2026-07-06 07:00").compile()
    opened.send_back("Angka KUL keliru.")
    assert "Laporan yang disusun sesudah ini tidak memuatnya." in aside(opened, wrong)
    assert "disisihkan" not in shown(opened)[0].report
    opened.revise(until="2026-07-07")
    compile_report(opened.workplace, S1)
    assert figure(opened) is None


def test_a_correction_that_is_set_aside_is_waited_for_again(opened: Walk) -> None:
    send_right(opened)
    opened.on("2026-07-06 07:00").compile()
    opened.send_back("Perbaiki.")
    opened.revise(units=("KUL",), until="2026-07-08")
    wrong = send_wrong(opened.on("2026-07-06 10:00"))
    assert shown(opened)[0].awaited_units == ()
    aside(opened, wrong)
    assert [each.code for each in shown(opened)[0].awaited_units] == ["KUL"]


def test_the_day_of_the_order_is_the_day_the_unit_is_told(opened: Walk) -> None:
    wrong = send_wrong(opened)
    opened.on("2026-07-06 07:00").compile()
    opened.send_back("Perbaiki.")
    opened.revise(units=("KUL",), until="2026-07-08")
    aside(opened, wrong)
    assert "paling lambat Rabu, 8 Juli 2026" in told(opened)


@pytest.mark.walk
@pytest.mark.parametrize("moment", ["decided", "issued"])
def test_an_approved_report_stays_and_only_an_amendment_is_without_it(
    request: pytest.FixtureRequest, moment: str
) -> None:
    walk: Walk = request.getfixturevalue(moment)
    (number,) = [row.id for row in walk.rows(submission) if row.unit_code == "KUL"]
    before = walk.revision()
    said = aside(walk, number)
    assert f"{before.title} sudah disusun dengan isian ini dan tidak berubah." in said
    assert "Penyisihan berlaku pada Perubahan laporan itu, yang dimulai dengan 'Mulai revisi'." in said
    after = walk.revision()
    assert (after.content_text, after.letter_number) == (before.content_text, before.letter_number)
    walk.revise(until="2026-07-07")
    compile_report(walk.workplace, S1)
    assert (walk.revision().amendment, figure(walk)) == (1, None)


def test_a_next_revision_that_is_ordered_already_is_not_asked_for_again(issued: Walk) -> None:
    issued.revise(units=("TPH",), until="2026-07-08")
    (number,) = [row.id for row in issued.rows(submission) if row.unit_code == "KUL"]
    assert "berlaku pada Perubahan laporan itu, yang sudah diminta." in aside(issued, number)


def test_what_came_after_the_report_was_compiled_touches_no_report(compiled: Walk) -> None:
    before = compiled.revision().content_text
    late = send_wrong(compiled)
    assert "Revisi 1 tidak memuatnya dan tidak berubah." in aside(compiled, late)
    assert "sudah disusun dengan isian itu" not in told(compiled)
    assert compiled.revision().content_text == before
    assert "disisihkan" not in shown(compiled)[0].report


# -- what is refused, and what is done once --


def test_what_a_newer_one_has_replaced_is_refused_and_nothing_changes(opened: Walk) -> None:
    right, wrong = send_right(opened), send_wrong(opened)
    before = opened.verify()
    with pytest.raises(RefusedError, match=r"tidak disisihkan: sudah digantikan kiriman yang diterima 2 Juli 2026"):
        aside(opened, right)
    assert (counts(opened), opened.verify()) == (wrong, before)


def test_setting_aside_twice_leaves_the_earlier_one_and_mails_once(opened: Walk) -> None:
    right, wrong = send_right(opened), send_wrong(opened)
    aside(opened, wrong)
    before = opened.verify()
    assert aside(opened, wrong, "Alasan lain.").endswith(f"sudah disisihkan: {WHY}")
    assert (counts(opened), opened.verify()) == (right, before)
    assert len(opened.mails(opened.workplace.office.unit("KUL").head.email, HEAD)) == 1


def test_the_earlier_one_may_be_set_aside_too(opened: Walk) -> None:
    right, wrong = send_right(opened), send_wrong(opened)
    aside(opened, wrong)
    assert "tercatat belum mengirim" in aside(opened, right)
    assert counts(opened) is None


def test_an_unknown_number_and_a_missing_reason_are_refused(opened: Walk) -> None:
    number = send_right(opened)
    with pytest.raises(RefusedError, match=r"Isian nomor 99 tidak ada\. Pilih dari daftar"):
        aside(opened, 99)
    with pytest.raises(RefusedError, match="Alasan belum diisi"):
        aside(opened, number, " \n ")
    assert counts(opened) == number


def test_at_once_it_is_set_aside_once(on_database: Copied, received_data: Path) -> None:
    walk = on_database(received_data, "2026-07-02 13:00")
    right = counts(walk)
    wrong = send_wrong(walk)
    said = at_once(walk, lambda workplace: set_aside(workplace, wrong, reason=WHY))
    assert sum("sudah disisihkan: " in each for each in said) == len(said) - 1
    assert counts(walk) == right
    assert len(walk.events("submission_set_aside")) == 1
    walk.due_work()
    assert len(walk.mails(walk.workplace.office.unit("KUL").head.email, HEAD)) == 1
    walk.verify()


# -- what happens meanwhile --


def test_a_newer_submission_that_comes_meanwhile_is_not_the_one_that_goes(
    opened: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = send_wrong(opened)
    with (
        meanwhile(monkeypatch, setting_aside, "_mail", lambda: send_right(opened)),
        pytest.raises(RefusedError, match="sudah digantikan"),
    ):
        aside(opened, wrong)
    assert counts(opened) == newest(opened) > wrong
    assert opened.events("submission_set_aside") == []


def test_a_report_that_is_compiled_meanwhile_is_told_of(opened: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = send_wrong(opened)
    with meanwhile(monkeypatch, setting_aside, "_mail", lambda: compile_report(opened.workplace, S1)):
        assert "Revisi 1 sudah disusun dengan isian ini" in aside(opened, wrong)


@pytest.mark.parametrize("is_same", [True, False])
def test_what_the_unit_sends_meanwhile_is_answered_by_what_counts_then(
    opened: Walk, monkeypatch: pytest.MonkeyPatch, *, is_same: bool
) -> None:
    wrong = send_wrong(opened)
    form = wrong_form() if is_same else typed(sample_form("KUL"), {("A4-11", RESULT): 5})
    opened.put("KUL", FORM, form)
    with meanwhile(monkeypatch, collecting, "answer_mail", lambda: aside(opened, wrong)):
        opened.collect()
    assert "sudah diterima sebelumnya" not in opened.told("KUL")
    assert "Berubah sejak kiriman sebelumnya" not in opened.told("KUL")
    assert counts(opened) == newest(opened) > wrong
    opened.compile()
    assert "keliru.pdf" not in papers(opened)


def test_evidence_that_comes_meanwhile_does_not_bring_the_wrong_form_back(
    opened: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = send_wrong(opened)
    opened.put("KUL", f"{PLACED}/susulan.pdf", b"%PDF-1.4\nsusulan\n%%EOF")
    with meanwhile(monkeypatch, collecting, "answer_mail", lambda: aside(opened, wrong)):
        opened.collect()
    assert counts(opened) is None
    assert "belum dapat diterima" in opened.told("KUL")


# -- around it --


def test_the_list_has_what_counts_newest_first_and_says_what_would_happen(received: Walk) -> None:
    assert {each.sent.unit_code for each in counting_submissions(received.workplace)} == set(UNITS)
    wrong = send_wrong(received)
    first, *_ = offered = counting_submissions(received.workplace)
    assert len(offered) == 4
    assert first.label == (
        f"Nomor {wrong}: Subbagian Keuangan, Umum, dan Logistik, Semester I 2026, diterima 6 Juli 2026 pukul 07.00"
    )
    assert first.effects[0] == (
        "Kiriman yang diterima 2 Juli 2026 pukul 10.00 berlaku kembali, beserta data dukungnya."
    )


def test_a_period_opened_by_mistake_can_be_closed_once_all_of_it_is_set_aside(opened: Walk) -> None:
    open_period(opened.workplace, S2)
    send_forms(opened.workplace, S2)
    (blank,) = (opened.workplace.settings.shared / "formulir" / "KUL" / S2.short_title).glob("*.xlsx")
    opened.put("KUL", FORM, typed(blank.read_bytes(), {("A4-11", "Realisasi TW III"): 5}))
    opened.collect()
    with pytest.raises(RefusedError, match="tidak dapat ditutup: isian atau laporannya sudah ada"):
        close_period(opened.workplace, S2, reason="Keliru.")
    aside(opened, newest(opened))
    assert "Semester II Tahun 2026 ditutup" in close_period(opened.workplace, S2, reason="Keliru.")


def test_an_office_without_the_new_template_is_ready_and_tells_its_unit_all_the_same(
    opened_data: Path, copied: Copied, tmp_path: Path
) -> None:
    config = tmp_path / "config"
    shutil.copytree(CONFIG, config)
    (config / "mails" / "set_aside.j2").unlink()
    walk = copied(opened_data, "2026-07-02 10:00", config_dir=config)
    (part,) = [each for each in readiness(walk.workplace) if each.name == "Berkas config/"]
    assert (part.is_good, part.found) == (True, "semua templat surel dan berkas lain dapat dipakai")
    aside(walk, send_right(walk))
    assert f"> {WHY}" in told(walk)


def test_a_template_with_a_slip_leaves_everything_as_it_was(opened_data: Path, copied: Copied, tmp_path: Path) -> None:
    config = tmp_path / "config"
    shutil.copytree(CONFIG, config)
    (config / "mails" / "set_aside.j2").write_text("Perihal\n{{ alasan }}\n", encoding="utf-8")
    walk = copied(opened_data, "2026-07-02 10:00", config_dir=config)
    number = send_right(walk)
    with pytest.raises(ConfigurationError, match=r"set_aside\.j2 baris 2 tidak dapat dipakai: 'alasan' tidak dikenal"):
        set_aside(walk.workplace, number, reason=WHY)
    assert counts(walk) == number


def test_a_unit_that_left_the_office_is_not_written_to(opened: Walk) -> None:
    number = send_right(opened)
    units = tuple(unit for unit in opened.workplace.office.units if unit.code != "KUL")
    after = opened.with_office(units=units)
    said = set_aside(after.workplace, number, reason=WHY)
    assert "Subbagian Keuangan, Umum, dan Logistik tidak ada lagi dalam pengaturan kantor, maka tidak disurati." in said
    assert counts(after) is None
    assert after.rows(outbox, outbox.c.kind == "set_aside", outbox.c.status != MailStatus.VOID) == []
