"""The sheet that goes out with a report: who decided what when, by which code, and on which document."""

import io
import zipfile

import pytest

from rbworkflow.sheets.parts import parts_digest
from rbworkflow.steps.overview.verify_document import verify_document
from rbworkflow.store.schema import decision
from tests.steps.office_walk import CODE, PROVINCE, Walk, attachments, words


@pytest.fixture
def sheet(issued: Walk) -> bytes:
    files = attachments(issued.mail(PROVINCE))
    return next(content for name, content in files.items() if name.endswith("_persetujuan.docx"))


def test_it_says_who_decided_what_when_in_answer_to_which_request(issued: Walk, sheet: bytes) -> None:
    said = words(sheet)
    assert "LEMBAR PERSETUJUAN" in said
    assert "Laporan RB Semester I 2026 - Revisi 1" in said
    for row in issued.rows(decision):
        officer = "\n".join(filter(None, [row.officer["title"], row.officer["name"]]))
        assert officer in said
        assert f"SETUJU, dari surel\npermintaan nomor {row.request_id}" in said
    assert "NIP " in said
    assert said.count("7 Juli 2026 pukul 09.00 WIB") == 2
    assert "bukan tanda tangan dan tidak menggantikan tanda tangan" in said


def test_no_code_and_no_address_stands_in_it(sheet: bytes) -> None:
    said = words(sheet)
    assert CODE.search(said) is None
    assert "@" not in said


def test_its_digests_are_those_of_what_was_approved_and_of_what_was_issued(issued: Walk, sheet: bytes) -> None:
    said, row = words(sheet), issued.revision()
    document = parts_digest(issued.workplace.files.get(str(row.document_sha256)))
    assert f"Sidik isi yang disetujui\n{row.content_sha256}" in said
    assert f"Sidik draf yang diputus pejabat\n{row.draft_parts_sha256}" in said
    assert {each.draft_sha256 for each in issued.rows(decision)} == {row.draft_parts_sha256}
    assert f"Sidik dokumen: {document}" in said


def test_a_qr_says_the_same_to_a_telephone(sheet: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(sheet)) as archive:
        (qr,) = (archive.read(name) for name in archive.namelist() if "media/" in name)
    assert qr.startswith(b"\x89PNG")
    assert "1/ORT.07-SD/3514/2026, 7 Juli 2026" in words(sheet)


def test_it_is_known_when_it_comes_back(issued: Walk, sheet: bytes) -> None:
    told = verify_document(issued.workplace, sheet)
    assert told.is_issued
    assert told.headline == "Berkas ini SAMA dengan lembar persetujuan: Laporan RB Semester I 2026 - Revisi 1."
