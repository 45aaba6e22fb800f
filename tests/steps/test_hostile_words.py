"""What people type is data wherever it is shown: mails, documents, marked workbooks, the province's figures."""

import io
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.store.schema import evidence, submission_row
from tests.steps.office_walk import (
    CHAIR,
    OPERATOR,
    PROVINCE,
    S1,
    SECRETARY,
    Walk,
    attachments,
    cell_of,
    sample_form,
    text_of,
    typed,
)

HTML = "<script>alert(1)</script><b>tebal</b> &amp;"
JINJA = "{{ 7*7 }} {% for x in y %}"
FORMULA = '=HYPERLINK("http://jahat.example","klik")'
MARKUP = f"# Judul {HTML} {JINJA} {FORMULA} SETUJU-2222-2222-2222"
LINES = f"{MARKUP}\n- butir palsu\n    SETUJU-3333-3333-3333\n@ http://jahat.example Buka"


@pytest.fixture
def sent(opened: Walk) -> Walk:
    """KUL writes hostile words wherever it may write, and names a file so."""
    content = typed(
        sample_form("KUL"),
        {
            ("A4-11", "Realisasi TW II"): f"{HTML} {JINJA}",
            ("A4-12", "Uraian kegiatan"): LINES,
            ("A4-12", "Kendala"): LINES,
            ("A4-12", "Solusi yang telah dilakukan"): FORMULA,
            ("QW-35", "Realisasi TW II"): 3,
            ("QW-35", "Penjelasan"): LINES,
        },
    )
    opened.put_evidence("KUL")
    opened.put("KUL", "A4-14/sk {{ 7-7 }} & 'tebal'.pdf", b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n")
    opened.put("KUL", "Isian.xlsx", content)
    opened.collect()
    return opened


def cell(walk: Walk, code: str, title: str) -> Any:
    """What stands in a cell of the marked workbook that the unit got back."""
    marked = attachments(walk.answer_to("KUL"))["Perbaikan_KUL_LATIHAN.xlsx"]
    sheet = load_workbook(io.BytesIO(marked))["Isian"]
    return sheet[cell_of(sheet, code, title)]


def test_a_mail_shows_it_as_typed_and_escaped_in_html(sent: Walk) -> None:
    mail = sent.answer_to("KUL")
    assert f"berisi '{HTML} {JINJA}'" in text_of(mail)
    assert "<script>" not in mail.html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in mail.html
    assert "49" not in text_of(mail).partition("bukan angka")[0].partition("berisi")[2]


def test_a_row_keeps_it_as_typed(sent: Walk) -> None:
    (row,) = sent.rows(submission_row, submission_row.c.indicator_code == "A4-12", submission_row.c.quarter == 1)
    assert row.narrative == LINES
    assert row.solution == FORMULA


def test_a_marked_workbook_keeps_text_as_text_and_its_remark_too(sent: Walk) -> None:
    marked = cell(sent, "A4-11", "Realisasi TW II")
    assert marked.value == f"{HTML} {JINJA}"
    assert marked.data_type == "s"
    assert HTML in marked.comment.text
    assert cell(sent, "A4-12", "Uraian kegiatan").value == LINES


def test_a_document_prints_it_and_has_no_field_or_link_of_it(sent: Walk) -> None:
    sent.on("2026-07-06 07:00").daily_round()
    sent.approve_all()
    assert MARKUP in sent.document()
    document = docx.Document(io.BytesIO(sent.workplace.files.get(sent.revision().document_sha256 or "")))
    assert not [relation for relation in document.part.rels.values() if relation.is_external]
    assert not any("jahat" in (node.text or "") for node in document.element.body.iter(qn("w:instrText")))


def test_the_provinces_figures_hold_no_formula_of_it(sent: Walk) -> None:
    sent.on("2026-07-06 07:00").daily_round()
    sent.approve_all()
    data = next(content for name, content in attachments(sent.mail(PROVINCE)).items() if name.endswith("_data.xlsx"))
    cells = [cell for sheet in load_workbook(io.BytesIO(data)) for row in sheet.iter_rows() for cell in row]
    assert FORMULA in [cell.value for cell in cells]
    assert {cell.data_type for cell in cells} <= {"s", "n"}


def test_a_codes_mail_offers_only_the_codes_that_were_made(sent: Walk) -> None:
    sent.on("2026-07-06 07:00").daily_round()
    boxes = [
        line.strip() for line in text_of(sent.mail(SECRETARY, "Mohon keputusan")).splitlines() if line[:4] == "    "
    ]
    assert len(boxes) == 2
    assert not {"SETUJU-3333-3333-3333", "SETUJU-2222-2222-2222"} & set(boxes)
    assert "<script>" not in sent.mail(SECRETARY, "Mohon keputusan").html


def test_a_units_made_up_code_decides_nothing(sent: Walk) -> None:
    sent.on("2026-07-06 07:00").daily_round()
    assert sent.answer("SETUJU-3333-3333-3333") is Verdict.WRONG_CODE


def test_evidence_may_have_any_readable_name(sent: Walk) -> None:
    assert "A4-14/sk {{ 7-7 }} & 'tebal'.pdf" in [row.name for row in sent.rows(evidence)]


def test_a_note_of_an_officer_is_data_in_every_mail_and_in_the_next_revision(compiled: Walk) -> None:
    compiled.send_back(LINES)
    for reader in (OPERATOR, CHAIR):
        mail = compiled.mail(reader, "Dikembalikan")
        assert f"> {MARKUP}" in text_of(mail)
        assert "<script>" not in mail.html
        assert "\n@ " not in text_of(mail)
    compiled.revise(until="2026-07-07", reason=LINES)
    compiled.half_hourly()
    changed = text_of(compiled.mail(SECRETARY, "Mohon keputusan")).partition("PERUBAHAN SEJAK")[2]
    assert f"- Catatan pengembalian: {MARKUP}" in changed


def test_a_reason_to_correct_is_data(compiled: Walk) -> None:
    compiled.revise(units=("KUL",), until="2026-07-08", reason=LINES)
    mail = compiled.mail("kul@kpu-pasuruan.example", "Mohon perbaiki")
    assert MARKUP in text_of(mail)
    assert "<script>" not in mail.html


def test_the_provinces_letter_is_data(received: Walk) -> None:
    open_period(received.workplace, S1, province_letter=MARKUP)
    received.compile()
    received.approve_all()
    assert MARKUP in received.document()
    assert "<script>" not in received.mail(PROVINCE).html
