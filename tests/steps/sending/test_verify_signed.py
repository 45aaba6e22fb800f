"""Somebody brings a signed PDF, or a scan, and reads whose document it is, who signed it and what is known of that."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from rbworkflow.office.policies import Signing
from rbworkflow.steps.overview.verify_document import verify_document
from rbworkflow.steps.sending.signed_copies import receive_signed_copy
from rbworkflow.steps.sending.to_sign import code_of
from rbworkflow.store import write
from rbworkflow.store.schema import printed
from tests.report.signed.signed_pdfs import an_issuer, as_pdf, certified, scanned, with_revocations
from tests.steps.office_walk import CONFIG, Walk

TITLE = "Laporan RB Semester I 2026 - Revisi 1"
ISSUER = an_issuer()
OURS = as_pdf([Image.new("L", (620, 877), 255)])
SIGNER = "Ditandatangani secara elektronik oleh Ketua Contoh (sertifikat dari Penerbit Sertifikat Contoh), "


@pytest.fixture
def trusting(issued: Walk, tmp_path: Path) -> Walk:
    """A report was issued and printed as PDF; the office knows the issuer of our certificates."""
    kept = {"office_code": "3514", "source_sha256": issued.revision().document_sha256}
    with write(issued.workplace.engine) as conn:
        conn.execute(printed.insert().values(kept | {"pdf_sha256": issued.workplace.files.put(OURS)}))
    return knowing_the_issuer(issued, tmp_path)


def knowing_the_issuer(walk: Walk, folder: Path) -> Walk:
    config = shutil.copytree(CONFIG, folder / "pengaturan")
    (config / "penerbit-sertifikat").mkdir()
    (config / "penerbit-sertifikat" / "contoh.pem").write_bytes(ISSUER.certificate)
    return walk.with_settings(config_dir=config)


def test_our_pdf_with_a_signature_is_its_signed_copy(trusting: Walk) -> None:
    told = verify_document(trusting.workplace, certified(OURS, ISSUER, "Ketua Contoh"))
    assert told.is_issued
    assert told.headline == f"Berkas ini SALINAN BERTANDA TANGAN dari dokumen yang diterbitkan: {TITLE}."
    assert SIGNER in told.text
    assert "Isinya utuh sejak ditandatangani." in told.text
    assert "Pencabutan sertifikat TIDAK diperiksa" in told.text
    assert "Nomor dan tanggal surat: 1/ORT.07-SD/3514/2026, 7 Juli 2026" in told.text


def test_a_revoked_certificate_proves_nothing(trusting: Walk) -> None:
    signed = certified(OURS, ISSUER, "Ketua Contoh")
    good = verify_document(trusting.workplace, with_revocations(signed, ISSUER, are_revoked=False))
    assert (good.is_issued, "Pencabutan sertifikat diperiksa" in good.text) == (True, True)
    revoked = verify_document(trusting.workplace, with_revocations(signed, ISSUER, are_revoked=True))
    assert not revoked.is_issued
    assert "BELUM TERBUKTI" in revoked.headline
    assert "Sertifikat tanda tangan Ketua Contoh sudah dicabut penerbitnya." in revoked.text


def test_whose_issuer_nobody_knows_has_proved_nothing(trusting: Walk) -> None:
    told = verify_document(trusting.workplace, certified(OURS, an_issuer("Penerbit Lain"), "Ketua Contoh"))
    assert not told.is_issued
    assert told.headline.startswith(f"Berkas ini memuat dokumen yang diterbitkan: {TITLE}, tanpa perubahan, tetapi")
    assert "Penerbit sertifikatnya tidak dikenal di komputer ini" in told.text


def test_what_was_changed_after_signing_says_so(trusting: Walk) -> None:
    signed = certified(OURS, ISSUER, "Ketua Contoh")
    at = signed.index(b"/MediaBox")
    told = verify_document(trusting.workplace, signed[:at] + signed[at:].replace(b"0 0 297", b"0 0 296", 1))
    assert (told.is_issued, told.headline) == (
        False,
        "Berkas ini BERUBAH sesudah ditandatangani secara elektronik.",
    )


def test_a_foreign_pdf_that_bears_our_code_is_not_taken_for_our_document(trusting: Walk) -> None:
    scan = scanned(code_of(trusting.revision()))
    for content in (scan, certified(scan, ISSUER, "Ketua Contoh")):
        told = verify_document(trusting.workplace, content)
        assert not told.is_issued
        assert told.headline == (
            f"Berkas ini menyebut kode dokumen {TITLE}; isinya TIDAK DAPAT DIPASTIKAN sama dengan dokumen itu."
        )
        assert "Disetujui oleh: Ketua KPU Kabupaten Pasuruan" in told.text


def test_a_code_that_is_not_ours_is_said_to_be_unknown(trusting: Walk) -> None:
    told = verify_document(trusting.workplace, scanned("RBW-3514-0000-0000-0000-0000"))
    assert told.headline.startswith("Berkas ini TIDAK DIKENAL")
    assert "Kode dokumen pada berkas ini tidak dikenal di sini." in told.text


def test_a_copy_that_was_accepted_here_is_known_by_its_bytes(decided_with_relay: Walk) -> None:
    walk = decided_with_relay.with_office(signing=Signing(papers=("report",))).due_work()
    scan = scanned(code_of(walk.revision()))
    receive_signed_copy(walk.workplace, scan, name="ttd.pdf")
    told = verify_document(walk.workplace, scan)
    assert told.is_issued
    assert told.headline == f"Berkas ini SALINAN BERTANDA TANGAN dari {TITLE}, seperti yang diterima di sini."
