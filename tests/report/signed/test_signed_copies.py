"""What comes back signed is looked at in the child, and known by its code or left to the operator."""

import re
from datetime import date

import pytest
from PIL import Image

from rbworkflow.report.signed.document_code import PATTERN, document_code
from rbworkflow.report.signed.judging import SignedVerdict, on_revocation, signed_by, told
from rbworkflow.report.signed.looking import look_at_copy
from tests.report.signed.signed_pdfs import an_issuer, as_pdf, certified, scanned, with_revocations

CODE = document_code(office_code="3514", content_sha256="a" * 64, letter_number="12/ORT.07", dated_on=date(2026, 7, 9))
OTHER = document_code(office_code="3514", content_sha256="a" * 64, letter_number="13/ORT.07", dated_on=date(2026, 7, 9))
ISSUER = an_issuer()


def test_another_number_is_another_code() -> None:
    assert CODE != OTHER
    assert len(CODE) == len("RBW-3514-0000-0000-0000-0000")


@pytest.mark.parametrize("turned", [0, 3, 90, 180])
def test_a_scan_is_known_by_its_qr_however_it_lay(turned: float) -> None:
    copy = look_at_copy(scanned(CODE, turned=turned), roots=())
    assert (copy.verdict(CODE), copy.is_scan, copy.page_count) == (SignedVerdict.OURS, True, 2)
    assert copy.doubts(page_count=2) == ()
    assert copy.verdict(OTHER) is SignedVerdict.ANOTHER


def test_a_scan_of_other_length_is_doubted() -> None:
    copy = look_at_copy(scanned(CODE), roots=())
    assert copy.doubts(page_count=5) == ("Salinan ini 2 halaman, sedangkan dokumennya 5 halaman.",)


def test_a_scan_without_a_code_is_the_operators_to_tell() -> None:
    copy = look_at_copy(as_pdf([Image.new("L", (1240, 1754), 255)]), roots=())
    verdict = copy.verdict(CODE)
    assert verdict is SignedVerdict.UNTOLD
    assert "tulis alasannya" in told(copy, verdict)


def test_certified_signatures_say_who_signed_and_that_nothing_changed() -> None:
    pdf = certified(scanned(CODE), ISSUER, "Sekretaris Contoh", "Ketua Contoh")
    copy = look_at_copy(pdf, roots=(ISSUER.certificate,))
    assert copy.verdict(CODE) is SignedVerdict.OURS
    assert [(each.name, each.is_intact, each.is_trusted) for each in copy.signatures] == [
        ("Sekretaris Contoh", True, True),
        ("Ketua Contoh", True, True),
    ]
    assert copy.doubts(page_count=2) == ()
    assert "Ketua Contoh (sertifikat dari Penerbit Sertifikat Contoh)" in signed_by(copy.signatures)


def test_a_signature_of_an_unknown_issuer_is_doubted_by_name() -> None:
    copy = look_at_copy(certified(scanned(CODE), ISSUER, "Ketua Contoh"), roots=())
    (doubt,) = copy.doubts(page_count=2)
    assert doubt == "Penerbit sertifikat tanda tangan Ketua Contoh tidak dikenal di komputer ini."


def test_whether_a_certificate_was_revoked_is_known_by_what_the_pdf_carries_of_it() -> None:
    signed = certified(scanned(CODE), ISSUER, "Ketua Contoh")
    roots = (ISSUER.certificate,)
    plain = look_at_copy(signed, roots=roots)
    good = look_at_copy(with_revocations(signed, ISSUER, are_revoked=False), roots=roots)
    revoked = look_at_copy(with_revocations(signed, ISSUER, are_revoked=True), roots=roots)
    assert [each.signatures[0].revocation for each in (plain, good, revoked)] == ["unchecked", "good", "revoked"]
    assert [each.signatures[0].is_trusted for each in (plain, good, revoked)] == [True, True, False]
    assert "TIDAK diperiksa" in on_revocation(plain.signatures)
    assert on_revocation(good.signatures).startswith("Pencabutan sertifikat diperiksa")
    assert revoked.doubts(page_count=2) == ("Sertifikat tanda tangan Ketua Contoh sudah dicabut penerbitnya.",)


def test_what_was_changed_after_signing_is_not_taken() -> None:
    pdf = certified(scanned(CODE), ISSUER, "Ketua Contoh")
    at = pdf.index(b"/MediaBox")
    changed = pdf[:at] + pdf[at:].replace(b"0 0 595", b"0 0 594", 1)
    assert changed != pdf
    copy = look_at_copy(changed, roots=(ISSUER.certificate,))
    assert copy.verdict(CODE) is SignedVerdict.CHANGED


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"PK\x03\x04", b"\0" * 4096, scanned(CODE)[:2000]])
def test_what_is_no_whole_pdf_says_so(content: bytes) -> None:
    copy = look_at_copy(content, roots=())
    verdict = copy.verdict(CODE)
    assert verdict is SignedVerdict.UNREADABLE
    assert told(copy, verdict).endswith("kirim lagi.")


@pytest.mark.parametrize("office_code", ["3514", "35"])
def test_the_codes_pattern_is_found_within_other_words_whosever_it_is(office_code: str) -> None:
    code = document_code(
        office_code=office_code, content_sha256="a" * 64, letter_number="12", dated_on=date(2026, 7, 9)
    )
    assert re.findall(PATTERN, f"Kode dokumen: {code}Salinan") == [code]
