"""An approved report that must come back signed: asked for, known again, sent; or said why not."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from rbworkflow.errors import RefusedError
from rbworkflow.office.policies import Signing
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.reports.cancel_revision import cancel_revision
from rbworkflow.steps.sending.enter_receipt import enter_receipt
from rbworkflow.steps.sending.laid_copies import lay_signed
from rbworkflow.steps.sending.signed_copies import confirm_signed_copy, receive_signed_copy
from rbworkflow.steps.sending.to_sign import code_of
from rbworkflow.steps.sending.type_number import type_number
from rbworkflow.store.schema import signed_copy
from tests.report.signed.signed_pdfs import an_issuer, as_pdf, certified, scanned
from tests.steps.decisions.test_withdrawing import withdraw
from tests.steps.office_walk import (
    CHAIR,
    CONFIG,
    OPERATOR,
    PROVINCE,
    S1,
    SECRETARY,
    Walk,
    attachments,
    text_of,
)

TODAY = date(2026, 7, 7)
TITLE = "Laporan RB Semester I 2026 - Revisi 1"
ISSUER = an_issuer()
BLANK = as_pdf([Image.new("L", (620, 877), 255)])
ANOTHER = "RBW-3514-0000-0000-0000-0000"


def signing(walk: Walk, *, typed: bool = False) -> Walk:
    """The office's reports come back signed."""
    numbering = walk.workplace.office.numbering.model_copy(update={"mode": "typed" if typed else "sequence"})
    return walk.with_office(signing=Signing(papers=("report",)), numbering=numbering)


@pytest.fixture
def awaiting(decided_with_relay: Walk) -> Walk:
    return signing(decided_with_relay).due_work()


def code(walk: Walk) -> str:
    return code_of(walk.revision())


def lie_in_the_folder(walk: Walk, name: str, content: bytes) -> Path:
    folder = walk.workplace.settings.inbox / "ttd"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)
    return folder / name


def trusting(walk: Walk, folder: Path) -> Walk:
    """The same office, which knows the issuer of our certificates."""
    config = shutil.copytree(CONFIG, folder / "pengaturan")
    (config / "penerbit-sertifikat").mkdir()
    (config / "penerbit-sertifikat" / "contoh.pem").write_bytes(ISSUER.certificate)
    return walk.with_settings(config_dir=config)


# -- the way to a receipt --


def test_nothing_leaves_before_the_signed_copy_and_everybody_is_asked_for_it(awaiting: Walk) -> None:
    assert awaiting.revision().status == "awaiting_signature"
    assert awaiting.mails(PROVINCE) == []
    for reader in (OPERATOR, SECRETARY, CHAIR):
        mail = awaiting.mail(reader, f"Mohon ditandatangani: {TITLE}")
        assert f"Kode dokumen: {code(awaiting)}" in text_of(mail)
        assert [name.rpartition(".")[2] for name in attachments(mail)] == ["docx"]
    assert f"Kode dokumen: {code(awaiting)}" in awaiting.document()
    awaiting.due_work()
    assert len(awaiting.mails(OPERATOR, "Mohon ditandatangani")) == 1


@pytest.mark.parametrize("is_signed", [True, False])
def test_the_last_approval_says_that_signing_comes_before_sending_where_it_does(
    compiled: Walk, *, is_signed: bool
) -> None:
    walk = signing(compiled) if is_signed else compiled
    walk.approve_all()
    told = text_of(walk.mail(OPERATOR, f"Disetujui oleh Ketua KPU Kabupaten Pasuruan: {TITLE}"))
    assert ("Berikutnya: laporan datang lewat surel Mohon ditandatangani, lalu dikirim ke" in told) is is_signed
    assert ("Berikutnya: laporan diterbitkan dan dikirim ke" in told) is not is_signed


@pytest.mark.parametrize("is_signed", [True, False])
def test_the_last_approval_says_that_the_operator_types_the_number_first_where_he_does(
    compiled: Walk, *, is_signed: bool
) -> None:
    typing = compiled.workplace.office.numbering.model_copy(update={"mode": "typed"})
    walk = signing(compiled, typed=True) if is_signed else compiled.with_office(numbering=typing)
    walk.approve_all()
    told = text_of(walk.mail(OPERATOR, f"Disetujui oleh Ketua KPU Kabupaten Pasuruan: {TITLE}"))
    assert "Berikutnya: operator mengisi nomor suratnya, lalu laporan d" in told


def test_a_scan_in_the_folder_goes_the_way_to_a_receipt(awaiting: Walk) -> None:
    scan = scanned(code(awaiting), turned=2)
    lying = lie_in_the_folder(awaiting, "laporan bertanda tangan.pdf", scan)
    awaiting.due_work()
    assert not lying.exists()
    mail = awaiting.mail(PROVINCE)
    files = attachments(mail)
    endings = [
        ".docx",
        "_ttd.pdf",
        "_data.xlsx",
        "_data.json",
        "_persetujuan.docx",
        "_bukti_1_dari_1.zip",
        "_daftar_isi.json",
    ]
    assert [name.rpartition("_3514")[2] for name in files] == endings
    assert files["Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_ttd.pdf"] == scan
    name = "Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514"
    signed = f"{name}.docx dan {name}_ttd.pdf"
    told = " ".join(text_of(mail).split())
    assert f"Semester I Tahun 2026: {signed}" in told
    assert "Surat pengantar: satu dokumen dengan laporan" in told  # signing was asked for after it was compiled
    assert awaiting.revision().status == "sent"
    enter_receipt(awaiting.workplace, S1, received_on=TODAY)
    assert awaiting.revision().status == "received"
    awaiting.verify()


def test_a_certified_pdf_is_sent_and_the_row_says_who_signed(awaiting: Walk, tmp_path: Path) -> None:
    walk = trusting(awaiting, tmp_path)
    pdf = certified(scanned(code(walk)), ISSUER, "Ketua Contoh")
    copy = receive_signed_copy(walk.workplace, pdf, name="ttd.pdf")
    assert copy.told == (
        "Salinan ini dokumen yang dimaksud. Ditandatangani secara elektronik oleh Ketua Contoh (sertifikat dari "
        "Penerbit Sertifikat Contoh). Pencabutan sertifikat TIDAK diperiksa: PDF ini tidak memuat keterangannya, dan "
        "program ini tidak menghubungi penerbitnya."
    )
    walk.due_work()
    assert list(attachments(walk.mail(PROVINCE)).values())[1] == pdf
    assert [event.actor for event in walk.events("report_issued")] == ["system"]


def test_the_same_copy_twice_is_one_mail(awaiting: Walk) -> None:
    scan = scanned(code(awaiting))
    first, second = (receive_signed_copy(awaiting.workplace, scan, name="ttd.pdf") for _ in range(2))
    assert first.id == second.id
    lie_in_the_folder(awaiting, "ttd.pdf", scan)
    awaiting.due_work()
    assert len(awaiting.mails(PROVINCE)) == 1
    assert len(awaiting.rows(signed_copy)) == 1


def test_in_practice_it_is_walked_the_same_way(decided: Walk) -> None:
    walk = signing(decided).due_work()
    assert walk.revision().status == "awaiting_signature"
    assert f"Kode dokumen: {code(walk)}" in walk.document()
    receive_signed_copy(walk.workplace, scanned(code(walk)), name="ttd.pdf")
    assert walk.due_work().revision().status == "issued"


# -- what is not taken --


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (scanned(ANOTHER), f"dokumen lain (kode {ANOTHER})"),
        (b"bukan pdf", "bukan PDF yang utuh"),
        (BLANK + b" " * (15 * 1024 * 1024), "terlalu besar"),
    ],
)
def test_what_is_not_the_document_is_refused_in_a_sentence_and_the_report_stays(
    awaiting: Walk, content: bytes, says: str
) -> None:
    lie_in_the_folder(awaiting, "salah.pdf", content)
    awaiting.due_work()
    assert awaiting.revision().status == "awaiting_signature"
    assert awaiting.mails(PROVINCE) == []
    (row,) = awaiting.rows(signed_copy)
    assert row.status == "refused"
    assert says in row.told
    alarm = awaiting.mail(OPERATOR, f"Perlu tindakan: salinan bertanda tangan {TITLE} belum diterima")
    assert says in " ".join(text_of(alarm).split())
    lie_in_the_folder(awaiting, "lagi.pdf", content)
    awaiting.due_work()
    assert len(awaiting.mails(OPERATOR, "belum diterima")) == 1


def test_nothing_is_taken_while_nothing_is_to_be_signed(decided_with_relay: Walk) -> None:
    lying = lie_in_the_folder(decided_with_relay, "ttd.pdf", BLANK)
    decided_with_relay.due_work()
    assert lying.exists()
    with pytest.raises(RefusedError, match="Tidak ada laporan yang menunggu salinan bertanda tangan"):
        receive_signed_copy(decided_with_relay.workplace, BLANK, name="ttd.pdf")


def test_what_is_laid_on_the_page_is_taken_at_once_and_must_be_a_pdf(awaiting: Walk) -> None:
    with pytest.raises(RefusedError, match=r"ttd\.docx bukan PDF"):
        lay_signed(awaiting.workplace, "ttd.docx", BLANK)
    for _ in range(2):
        lay_signed(awaiting.workplace, "ttd.pdf", scanned(code(awaiting)))
    awaiting.due_work()
    assert awaiting.revision().status == "sent"


# -- what the operator says --


def test_where_the_code_cannot_be_read_the_operator_says_why_it_is_the_document(awaiting: Walk) -> None:
    copy = receive_signed_copy(awaiting.workplace, BLANK, name="buram.pdf")
    awaiting.due_work()
    assert awaiting.mails(PROVINCE) == []
    told = awaiting.mail(OPERATOR, f"Perlu tindakan: salinan bertanda tangan {TITLE} perlu dipastikan")
    assert "Kode dokumen tidak terbaca" in text_of(told)
    assert f"Salinan nomor {copy.id}" in status(awaiting.workplace).next_act
    with pytest.raises(RefusedError, match="Alasan"):
        confirm_signed_copy(awaiting.workplace, copy.id, reason=" ")
    said = confirm_signed_copy(awaiting.workplace, copy.id, reason="Dicocokkan lembar demi lembar.")
    assert said == f"Salinan nomor {copy.id} diterima; {TITLE} diterbitkan."
    awaiting.due_work()
    assert awaiting.revision().status == "sent"
    (row,) = awaiting.rows(signed_copy)
    assert (row.status, row.reason) == ("accepted", "Dicocokkan lembar demi lembar.")
    with pytest.raises(RefusedError, match="bukan salinan dokumen yang sekarang menunggu tanda tangan"):
        confirm_signed_copy(awaiting.workplace, copy.id, reason="Sekali lagi.")
    awaiting.verify()


def test_a_doubted_copy_that_is_not_the_document_is_put_aside_and_another_is_waited_for(awaiting: Walk) -> None:
    copy = receive_signed_copy(awaiting.workplace, BLANK, name="buram.pdf")
    said = confirm_signed_copy(awaiting.workplace, copy.id, reason="Laporan semester lalu.", is_ours=False)
    assert said == f"Salinan nomor {copy.id} tidak dipakai; {TITLE} masih menunggu salinan bertanda tangan."
    assert awaiting.revision().status == "awaiting_signature"
    assert "nomor" not in status(awaiting.workplace).next_act
    receive_signed_copy(awaiting.workplace, scanned(code(awaiting)), name="jelas.pdf")
    assert awaiting.revision().status == "issued"


def test_a_certificate_of_an_unknown_issuer_is_the_operators_to_judge(awaiting: Walk) -> None:
    pdf = certified(scanned(code(awaiting)), ISSUER, "Ketua Contoh")
    copy = receive_signed_copy(awaiting.workplace, pdf, name="ttd.pdf")
    assert copy.status == "doubted"
    assert "Penerbit sertifikat tanda tangan Ketua Contoh tidak dikenal" in copy.told
    assert [event.actor for event in awaiting.events("report_issued")] == []


# -- what changes while it waits --


def test_a_mistyped_number_is_mended_and_what_was_printed_with_it_counts_no_more(decided_with_relay: Walk) -> None:
    walk = signing(decided_with_relay, typed=True).due_work()
    old = scanned(code(walk))
    said = type_number(walk.workplace, S1, letter_number="54/ORT.07/3514/2026", dated_on=TODAY)
    assert said.endswith("Dokumennya dicetak dan ditandatangani lagi.")
    assert walk.revision().status == "approved"
    walk.due_work()
    assert "54/ORT.07/3514/2026" in walk.document()
    assert len(walk.mails(SECRETARY, "Mohon ditandatangani")) == 2
    assert receive_signed_copy(walk.workplace, old, name="lama.pdf").status == "refused"
    assert receive_signed_copy(walk.workplace, scanned(code(walk)), name="baru.pdf").status == "accepted"
    walk.due_work()
    assert "Nomor surat: 54/ORT.07/3514/2026" in text_of(walk.mail(PROVINCE))
    with pytest.raises(RefusedError, match="Revisi 1 sudah terbit dengan nomor 54"):
        type_number(walk.workplace, S1, letter_number="55/2026", dated_on=TODAY)
    walk.verify()


def test_a_decision_is_taken_back_while_the_copy_is_waited_for(awaiting: Walk) -> None:
    old = scanned(code(awaiting))
    withdraw(awaiting, CHAIR)
    assert awaiting.revision().status == "in_approval"
    with pytest.raises(RefusedError, match="Tidak ada laporan yang menunggu"):
        receive_signed_copy(awaiting.workplace, old, name="ttd.pdf")
    awaiting.approve()
    assert awaiting.revision().status == "awaiting_signature"
    assert len(awaiting.mails(CHAIR, "Mohon ditandatangani")) == 2
    receive_signed_copy(awaiting.workplace, scanned(code(awaiting)), name="ttd.pdf")
    awaiting.due_work()
    assert len(awaiting.mails(PROVINCE)) == 1
    awaiting.verify()


def test_a_cancelled_report_takes_no_copy_any_more(awaiting: Walk) -> None:
    scan = scanned(code(awaiting))
    cancel_revision(awaiting.workplace, S1, reason="Angka triwulan II keliru.")
    with pytest.raises(RefusedError, match="Tidak ada laporan yang menunggu"):
        receive_signed_copy(awaiting.workplace, scan, name="ttd.pdf")
    assert awaiting.mails(PROVINCE) == []


def test_the_operator_is_reminded_of_a_copy_that_does_not_come_back(awaiting: Walk) -> None:
    awaiting.on("2026-07-07 12:00").daily_round()
    assert awaiting.mails(OPERATOR, "Salinan bertanda tangan belum kembali") == []
    awaiting.on("2026-07-08 07:00").daily_round()
    mail = awaiting.mail(OPERATOR, f"Salinan bertanda tangan belum kembali: {TITLE}")
    assert "diminta ditandatangani Selasa, 7 Juli 2026" in text_of(mail)


def test_the_first_page_says_what_waits_and_by_which_way_it_comes_back(awaiting: Walk) -> None:
    said = status(awaiting.workplace).next_act
    assert f"{TITLE}: disetujui, menunggu salinan bertanda tangan" in said
    assert "'Salinan bertanda tangan'" in said


def test_the_round_that_takes_the_copy_in_reminds_nobody_of_it(awaiting: Walk) -> None:
    lie_in_the_folder(awaiting, "pindai.pdf", scanned(code(awaiting)))
    awaiting.on("2026-07-09 07:00").daily_round()
    assert awaiting.revision().status == "sent"
    assert awaiting.mails(OPERATOR, "Salinan bertanda tangan belum kembali") == []


def test_a_copy_that_did_not_come_is_reminded_of(awaiting: Walk) -> None:
    awaiting.on("2026-07-09 07:00").daily_round()
    assert awaiting.mails(OPERATOR, "Salinan bertanda tangan belum kembali")
