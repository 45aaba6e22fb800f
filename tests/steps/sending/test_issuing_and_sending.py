"""From approval to receipt: number, documents, the province's mail, and what happens when something is in the way."""

import io
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from rbworkflow.errors import RefusedError
from rbworkflow.local.catcher import Catcher, Keeping, mail_catcher
from rbworkflow.report.layout import TEMPLATE
from rbworkflow.steps.decisions.turn import turn
from rbworkflow.steps.overview.readiness import queue_test_mail
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.sending.enter_receipt import MISTAKEN, enter_receipt
from rbworkflow.steps.sending.issue import issue_approved
from rbworkflow.steps.sending.resolve_delivery import close_delivery, resolve_delivery
from rbworkflow.steps.sending.type_number import type_number
from rbworkflow.store.schema import letter_number, outbox, revision
from tests.report.template_files import word_template
from tests.steps.office_walk import (
    CHAIR,
    OPERATOR,
    PROVINCE,
    S1,
    SECRETARY,
    YEAR,
    Copied,
    Walk,
    attachments,
    other_template,
    text_of,
)

TODAY = date(2026, 7, 7)


def report_mail(walk: Walk) -> Any:
    (row,) = walk.rows(outbox, outbox.c.kind == "report")
    return row


# -- practice mode --


def test_in_practice_mode_everything_is_rehearsed_and_nothing_is_marked_as_sent(issued: Walk) -> None:
    assert issued.revision().status == "issued"
    assert {row.status for row in issued.rows(outbox)} == {"practice"}
    assert issued.mails("", "Terkirim ke provinsi") == []
    mail = issued.mail(PROVINCE)
    assert "*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***" in text_of(mail)
    assert issued.document().startswith("MODE LATIHAN\n")


def test_in_practice_mode_every_page_and_every_file_says_so(compiled: Walk) -> None:
    assert "- MODE LATIHAN**" in turn(compiled.workplace, compiled.asked().request_id).description.replace("–", "-")
    compiled.approve_all()
    _, _, data, package, _, _, manifest = attachments(compiled.mail(PROVINCE)).values()
    assert load_workbook(io.BytesIO(data)).sheetnames[0] == "MODE LATIHAN"
    assert json.loads(package)["mode"] == "latihan"
    assert json.loads(manifest)["mode"] == "MODE LATIHAN"


def test_what_was_rehearsed_is_not_told_as_sent(compiled: Walk) -> None:
    queue_test_mail(compiled.workplace)
    assert deliver(compiled.workplace).message == "1 surel latihan ditulis sebagai berkas, tidak dikirim."


def test_what_was_rehearsed_is_not_sent_when_a_relay_is_set_up(
    compiled: Walk, compiled_data: Path, catcher: Catcher
) -> None:
    compiled.approve_all()
    relay = {"relay_host": "localhost", "relay_port": catcher.port, "relay_ca_file": catcher.ca_file}
    walk = compiled.with_settings(**relay)
    walk.due_work()
    assert catcher.messages() == []
    assert walk.revision().status == "issued"


# -- number and documents --


def test_issued_twice_is_one_number_and_the_same_document(decided: Walk) -> None:
    (said,) = issue_approved(decided.workplace)
    assert said == "Laporan RB Semester I 2026 - Revisi 1 diterbitkan dengan nomor 1/ORT.07-SD/3514/2026."
    first = decided.revision()
    assert issue_approved(decided.workplace) == []
    assert decided.revision() == first
    assert len(decided.rows(letter_number)) == 1


def test_the_number_is_fixed_with_the_chairs_decision_whenever_the_document_is_made(decided: Walk) -> None:
    assert (decided.revision().letter_number, decided.revision().dated_on) == ("1/ORT.07-SD/3514/2026", TODAY)
    decided.on("2026-07-10 07:00").due_work()
    assert "1/ORT.07-SD/3514/2026\nBangil, 7 Juli 2026" in decided.document()


def test_the_province_gets_the_report_and_its_figures_for_its_recap(issued: Walk) -> None:
    letter, report, data, package, sheet, evidence, manifest = attachments(issued.mail(PROVINCE)).items()
    assert letter[0] == "Surat_Pengantar_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514.docx"
    assert report[0] == "Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514.docx"
    assert data[0].endswith("_data.xlsx")
    assert load_workbook(io.BytesIO(data[1])).sheetnames
    assert package[0].endswith("_data.json")
    assert sheet[0].endswith("_persetujuan.docx")
    assert evidence[0].endswith("_bukti_1_dari_1.zip")
    assert manifest[0].endswith("_daftar_isi.json")
    public = json.loads(package[1])
    assert public["office"]["code"] == "3514"
    assert not {"units", "changes_since"} & set(public)


def test_a_template_changed_after_the_approval_voids_it_with_an_alarm(decided: Walk, tmp_path: Path) -> None:
    walk = decided.with_settings(config_dir=other_template(tmp_path))
    (said,) = issue_approved(walk.workplace)
    reason = "Templat laporan (config/report.toml atau config/templates/) berubah sesudah laporan disetujui."
    assert said == f"Laporan RB Semester I 2026 - Revisi 1 dibatalkan: {reason}"
    walk.due_work()
    assert walk.revision().status == "voided"
    assert walk.mails(PROVINCE) == []
    alarm = walk.mail(OPERATOR, "Perlu tindakan: Laporan RB Semester I 2026 - Revisi 1 dibatalkan")
    assert f"> {reason}" in text_of(alarm)
    walk.revise(until="2026-07-07")
    walk.half_hourly()
    walk.approve_all()
    assert walk.revision().number == 2
    assert walk.mails(PROVINCE) != []


def test_a_word_template_laid_down_after_the_approval_voids_it_too(decided: Walk, tmp_path: Path) -> None:
    config = shutil.copytree(decided.workplace.settings.config, tmp_path / "config")
    (config / TEMPLATE).parent.mkdir()
    (config / TEMPLATE).write_bytes(word_template())
    walk = decided.with_settings(config_dir=config)
    (said,) = issue_approved(walk.workplace)
    assert "config/templates/) berubah sesudah laporan disetujui" in said
    assert walk.revision().status == "voided"
    walk.revise(until="2026-07-07")
    walk.half_hourly()
    walk.approve_all()
    assert "Nomor: 2/ORT.07-SD/3514/2026" in walk.document()
    package = walk.revision().content["package"]
    assert package is not None
    (letter,) = [item for item in package["items"] if item["kind"] == "letter"]
    (mail,) = walk.mails(PROVINCE)
    assert set(letter["files"]) <= set(attachments(mail))  # the template's own pages, in one document with the report
    assert not [name for name in attachments(mail) if name.startswith("Surat_Pengantar")]


# -- the number of another letter system --


@pytest.fixture
def awaiting_number(compiled: Walk) -> Walk:
    numbering = compiled.workplace.office.numbering.model_copy(update={"mode": "typed"})
    return compiled.with_office(numbering=numbering).approve_all()


def test_where_the_operator_types_the_number_nothing_is_sent_before(awaiting_number: Walk) -> None:
    assert awaiting_number.revision().status == "awaiting_number"
    assert awaiting_number.mails(PROVINCE) == []
    said = type_number(awaiting_number.workplace, S1, letter_number=" 45/ORT.07/3514/2026 ", dated_on=TODAY)
    assert said == "Laporan RB Semester I 2026 - Revisi 1 diberi nomor 45/ORT.07/3514/2026 tanggal 7 Juli 2026."
    awaiting_number.due_work()
    assert "45/ORT.07/3514/2026\nBangil, 7 Juli 2026" in awaiting_number.document()
    assert "Nomor surat: 45/ORT.07/3514/2026" in text_of(awaiting_number.mail(PROVINCE))


@pytest.mark.parametrize(
    ("number", "dated_on", "says"),
    [
        ("  ", TODAY, "Nomor surat belum diisi"),
        ("45/2026", date(2026, 7, 8), "Tanggal surat 8 Juli 2026 belum tiba"),
        ("45/2026", date(2025, 7, 7), "Tanggal surat 7 Juli 2025 mendahului masa pelaporan Semester I Tahun 2026"),
    ],
)
def test_a_number_that_cannot_be_is_refused(awaiting_number: Walk, number: str, dated_on: date, says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        type_number(awaiting_number.workplace, S1, letter_number=number, dated_on=dated_on)
    assert awaiting_number.revision().letter_number is None


def test_a_typed_number_can_be_mended_until_the_report_is_issued(awaiting_number: Walk) -> None:
    type_number(awaiting_number.workplace, S1, letter_number="54/2026", dated_on=TODAY)
    said = type_number(awaiting_number.workplace, S1, letter_number="45/2026", dated_on=TODAY)
    assert said == "Laporan RB Semester I 2026 - Revisi 1 diberi nomor 45/2026 tanggal 7 Juli 2026."
    awaiting_number.due_work()
    assert "Nomor surat: 45/2026" in text_of(awaiting_number.mail(PROVINCE))
    with pytest.raises(RefusedError, match=r"Revisi 1 sudah terbit dengan nomor 45/2026.*jalankan 'Mulai revisi'"):
        type_number(awaiting_number.workplace, S1, letter_number="46/2026", dated_on=TODAY)
    with pytest.raises(RefusedError, match="Tidak ada laporan Tahun 2026 yang menunggu nomor surat"):
        type_number(awaiting_number.workplace, YEAR, letter_number="46/2026", dated_on=TODAY)


def test_two_reports_do_not_share_a_number(awaiting_number: Walk) -> None:
    type_number(awaiting_number.workplace, S1, letter_number="45/2026", dated_on=TODAY)
    awaiting_number.due_work()
    awaiting_number.revise(until="2026-07-07")
    awaiting_number.half_hourly()
    awaiting_number.approve_all()
    with pytest.raises(RefusedError, match="Nomor 45/2026 sudah dipakai laporan lain"):
        type_number(awaiting_number.workplace, S1, letter_number="45/2026", dated_on=TODAY)


# -- over a relay --


class Faulty(Keeping):
    """A relay that does something else with the province's first mail: `fault(server)` answers it."""

    def __init__(self, folder: Path, fault: Callable[[Any], str]) -> None:
        super().__init__(folder)
        self.fault: Callable[[Any], str] | None = fault

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        if PROVINCE in envelope.rcpt_tos and self.fault is not None:
            fault, self.fault = self.fault, None
            return fault(server)
        return await super().handle_DATA(server, session, envelope)


def hangs_up(server: Any) -> str:
    server.transport.close()
    return "250 OK"


Faults = Callable[[Callable[[Any], str]], Walk]


@pytest.fixture
def with_fault(decided_data: Path, copied: Copied, tmp_path: Path) -> Iterator[Faults]:
    """`with_fault(fault)`: both approved at a relay that fails once for the province."""
    catchers: list[AbstractContextManager[Catcher]] = []

    def walk(fault: Callable[[Any], str]) -> Walk:
        folder = tmp_path / "surel"
        folder.mkdir()
        catchers.append(mail_catcher(folder, handler=Faulty(folder, fault)))
        return copied(decided_data, on="2026-07-07 10:00", catcher=catchers[-1].__enter__()).due_work()

    yield walk
    for catcher in catchers:
        catcher.__exit__(None, None, None)


def test_a_report_the_relay_took_is_sent_and_its_receipt_closes_the_loop(decided_with_relay: Walk) -> None:
    with pytest.raises(RefusedError, match="Belum ada laporan Semester I Tahun 2026 yang terkirim"):
        enter_receipt(decided_with_relay.workplace, S1, received_on=TODAY)
    decided_with_relay.due_work()
    assert decided_with_relay.revision().status == "sent"
    for reader in (OPERATOR, SECRETARY, CHAIR):
        assert len(decided_with_relay.mails(reader, "Terkirim ke provinsi")) == 1
    with pytest.raises(RefusedError, match="Tanggal terima 8 Juli 2026 belum tiba"):
        enter_receipt(decided_with_relay.workplace, S1, received_on=date(2026, 7, 8))
    with pytest.raises(RefusedError, match="Tanggal terima 6 Juli 2026 mendahului tanggal surat Laporan RB Semester I"):
        enter_receipt(decided_with_relay.workplace, S1, received_on=date(2026, 7, 6))
    said = [enter_receipt(decided_with_relay.workplace, S1, received_on=TODAY) for _ in range(2)]
    assert said == [
        "Tanda terima Laporan RB Semester I 2026 - Revisi 1 tercatat: diterima provinsi 7 Juli 2026.",
        f"Tanda terima Laporan RB Semester I 2026 - Revisi 1 sudah tercatat; tidak ada yang diubah. {MISTAKEN}",
    ]
    assert decided_with_relay.revision().status == "received"


def test_a_report_the_relay_defers_goes_later_and_is_not_sent_before(with_fault: Faults) -> None:
    walk = with_fault(lambda _: "451 coba lagi nanti")
    assert (walk.revision().status, report_mail(walk).status) == ("issued", "deferred")
    walk.on("2026-07-07 11:00").half_hourly()
    assert walk.revision().status == "sent"
    assert len(walk.mails(PROVINCE)) == 1


def test_a_report_the_relay_refuses_is_not_sent_and_the_operator_hears_why(with_fault: Faults) -> None:
    walk = with_fault(lambda _: "550 kotak surat tidak ada")
    assert (walk.revision().status, report_mail(walk).status) == ("issued", "rejected")
    assert walk.mails("", "Terkirim ke provinsi") == []
    assert "> 550 kotak surat tidak ada" in text_of(walk.mail(OPERATOR, "Perlu tindakan: surel ditolak"))


NEW_PROVINCE = "rb.baru@kpu-jatim.example"


def test_a_refused_report_is_sent_again_to_the_address_the_office_has_today(with_fault: Faults) -> None:
    walk = with_fault(lambda _: "550 kotak surat tidak ada")
    recipient = walk.workplace.office.recipient.model_copy(update={"email": NEW_PROVINCE})
    walk = walk.with_office(recipient=recipient)
    said = resolve_delivery(walk.workplace, report_mail(walk).id, arrived=False)
    assert said.endswith(f"dikirim lagi kepada {NEW_PROVINCE}.")
    walk.due_work()
    assert walk.mail(NEW_PROVINCE).message["To"] == NEW_PROVINCE
    assert (walk.revision().status, walk.mails(PROVINCE)) == ("sent", [])
    (event,) = walk.events("mail_resend_ordered")
    assert f'"recipient":"{NEW_PROVINCE}"' in event.body


def test_a_refused_report_may_be_given_up_and_received_by_other_means(with_fault: Faults) -> None:
    walk = with_fault(lambda _: "550 kotak surat tidak ada")
    number = report_mail(walk).id
    with pytest.raises(RefusedError, match="Belum ada laporan"):
        enter_receipt(walk.workplace, S1, received_on=TODAY)
    with pytest.raises(RefusedError, match="Isi alasannya"):
        close_delivery(walk.workplace, number, reason=" ")
    said = close_delivery(walk.workplace, number, reason="Diantar langsung.")
    assert said.startswith(f"Surel nomor {number} tidak dikirim lagi. Sampaikan laporannya dengan cara lain")
    assert (report_mail(walk).status, report_mail(walk).smtp_text) == ("void", "Diantar langsung.")
    assert "ditolak" not in status(walk.workplace).next_act
    enter_receipt(walk.workplace, S1, received_on=TODAY)
    assert walk.revision().status == "received"
    walk.verify()


def test_only_a_refused_mail_is_given_up(with_fault: Faults) -> None:
    walk = with_fault(hangs_up)
    with pytest.raises(RefusedError, match="tidak sedang ditolak"):
        close_delivery(walk.workplace, report_mail(walk).id, reason="Tidak perlu.")


def test_a_report_of_unknown_fate_is_not_sent_again_by_itself_but_the_operator_may_say_it_arrived(
    with_fault: Faults,
) -> None:
    walk = with_fault(hangs_up)
    assert (walk.revision().status, report_mail(walk).status) == ("issued", "unknown")
    assert walk.mails(OPERATOR, "Perlu tindakan: belum pasti apakah surel sampai")
    walk.on("2026-07-08 07:00").half_hourly()
    assert walk.mails(PROVINCE) == []
    said = resolve_delivery(walk.workplace, report_mail(walk).id, arrived=True)
    assert said == f"Surel nomor {report_mail(walk).id} dicatat sudah sampai."
    walk.due_work()
    assert walk.revision().status == "sent"
    assert walk.mails(OPERATOR, "Terkirim ke provinsi")


def test_a_report_that_did_not_arrive_is_sent_again_as_it_was(with_fault: Faults) -> None:
    walk = with_fault(hangs_up)
    before = report_mail(walk)
    said = resolve_delivery(walk.workplace, before.id, arrived=False)
    assert said == f"Surel nomor {before.id} dicatat belum sampai dan dikirim lagi kepada {PROVINCE}."
    walk.due_work()
    assert walk.mail(PROVINCE).message["Message-ID"] == before.message_id
    assert walk.revision().status == "sent"


def test_only_a_mail_in_doubt_is_resolved_and_the_doubted_ones_are_named(with_fault: Faults) -> None:
    walk = with_fault(hangs_up)
    doubted = report_mail(walk)
    with pytest.raises(RefusedError, match=f"Yang diragukan: nomor {doubted.id} kepada {PROVINCE}"):
        resolve_delivery(walk.workplace, 1, arrived=True)
    resolve_delivery(walk.workplace, doubted.id, arrived=True)
    with pytest.raises(RefusedError, match="Tidak ada surel yang diragukan"):
        resolve_delivery(walk.workplace, doubted.id, arrived=True)


def test_while_the_relay_is_away_nothing_is_lost(received_with_relay: Walk, catcher: Catcher) -> None:
    away = received_with_relay.with_settings(relay_port=1)
    away.compile()
    assert deliver(away.workplace).message == "Tidak ada surel yang menunggu."
    assert away.mails("", "Mohon keputusan") == []
    received_with_relay.on("2026-07-06 12:00").due_work()
    assert len(received_with_relay.mails(SECRETARY, "Mohon keputusan")) == 1


def test_approved_versions_stay_what_they_were(issued: Walk) -> None:
    first = issued.revision()
    issued.revise(until="2026-07-07")
    issued.half_hourly()
    issued.approve_all()
    (kept,) = issued.rows(revision, revision.c.id == first.id)
    assert (kept.status, kept.document_sha256, kept.letter_number) == (
        "issued",
        first.document_sha256,
        first.letter_number,
    )
