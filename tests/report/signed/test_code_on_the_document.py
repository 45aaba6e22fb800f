"""A document that is to come back signed bears its code, and is known by it on paper and as a file."""

from dataclasses import replace
from datetime import date

from rbworkflow.office import Office
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.pdf import as_pdf
from rbworkflow.report.signed.document_code import document_code
from rbworkflow.report.signed.judging import SignedVerdict
from rbworkflow.report.signed.looking import look_at_copy
from rbworkflow.report.word.docx import render
from tests.report.report_builders import ISSUED, content, document_lines
from tests.report.signed.signed_pdfs import as_scan
from tests.running.patience import PATIENCE

CODE = document_code(office_code="3514", content_sha256="a" * 64, letter_number="12", dated_on=date(2026, 7, 9))


def test_only_a_document_that_is_to_come_back_bears_a_code(office: Office) -> None:
    without = document_lines(render(content(office), ISSUED, ReportLayout()))
    with_code = document_lines(render(content(office), replace(ISSUED, code=CODE), ReportLayout()))
    assert not any("Kode dokumen" in line for line in without)
    assert any(f"Kode dokumen: {CODE}" in line for line in with_code)


def test_the_printed_document_is_known_as_a_file_and_as_a_scan(office: Office, office_suite: str) -> None:
    document = render(content(office), replace(ISSUED, code=CODE), ReportLayout())
    printed = as_pdf(office_suite, {"laporan": document}, seconds=PATIENCE)["laporan"]
    file = look_at_copy(printed, roots=())
    scan = look_at_copy(as_scan(printed, pages=2), roots=())
    assert (file.verdict(CODE), file.is_scan) == (SignedVerdict.OURS, False)
    assert (scan.verdict(CODE), scan.is_scan) == (SignedVerdict.OURS, True)
    assert file.doubts(page_count=file.page_count) == (
        "PDF ini bukan hasil pindai dan tidak bertanda tangan elektronik.",
    )
