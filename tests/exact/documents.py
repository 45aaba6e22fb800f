"""Every kind of Word document that the program makes, of one material."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Final

from rbworkflow.plan.diff import compare
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.quality import assess
from rbworkflow.report.layout import ReportLayout, load_layout
from rbworkflow.report.plans.plan_document import PlanStamp, render_plan
from rbworkflow.report.plans.plan_quality_document import Minutes, render_quality
from rbworkflow.report.signed.document_code import document_code
from rbworkflow.report.word.approval_sheet import ApprovalSheet, SheetDecision, render_approval_sheet
from rbworkflow.report.word.docx import render, render_letter
from rbworkflow.report.word.handover import HandoverList, HandoverPaper, render_handover
from rbworkflow.report.word.verification import render_verification
from tests.exact.evaluations import evaluation_letter
from tests.exact.material import CONFIG, Material
from tests.report.report_builders import CHAIR, DRAFT, ISSUED, SECRETARY

SHA: Final = "a" * 64


def documents(material: Material) -> Iterator[tuple[str, bytes]]:
    """Each by its name."""
    yield from _reports(material)
    yield from _plans(material)
    yield "buku_serah_terima", render_handover(_handover(material), _layout(), is_practice=True)
    yield "surat_evaluasi", evaluation_letter(material, _layout())
    yield "lembar_persetujuan", render_approval_sheet(_approval(material), _layout())


def _reports(material: Material) -> Iterator[tuple[str, bytes]]:
    layout, pictures = _layout(), material.pictures
    code = document_code(office_code="3514", content_sha256=SHA, letter_number="12", dated_on=date(2026, 7, 9))
    first, second, year = material.semester(1), material.semester(2, amendment=2), material.annual()
    yield "laporan_semester", render(first, DRAFT, layout, pictures)
    yield "laporan_perubahan", render(second, replace(ISSUED, code=code), layout, pictures)
    yield "laporan_tahunan", render(year, ISSUED, layout, pictures)
    yield "rekapitulasi", render(material.recap(), ISSUED, layout)
    yield "surat_pengantar", render_letter(first, ISSUED, layout)
    yield "lembar_verifikasi_semester", render_verification(second, layout, [material.note], is_practice=True)
    yield "lembar_verifikasi_tahunan", render_verification(year, layout)


def _plans(material: Material) -> Iterator[tuple[str, bytes]]:
    layout, plan, asked = _layout(), material.plan, material.recommendations
    before = [replace(each, activity="Semula", unit_of_measure="") for each in plan[2:]]
    stamp = PlanStamp(number=2, mark="DRAF", place_and_date="Bangil, 2 Februari 2026", signers=(SECRETARY, CHAIR))
    yield (
        "rencana_aksi",
        render_plan(
            material.office,
            2026,
            plan,
            stamp=stamp,
            layout=layout,
            recommendations=asked,
            changes=compare(before, plan),
            reason=material.note,
        ),
    )
    quality = assess(before, asked, load_plan_policy(CONFIG))
    minutes = Minutes(held_on=material.note[:80], place=material.note)
    yield "mutu_rencana_aksi", render_quality(material.office, 2026, quality, minutes, layout, is_practice=True)


def _approval(material: Material) -> ApprovalSheet:
    decision = SheetDecision(
        officer="Sekretaris",
        name=material.note[:300],
        nip="19750202 200003 2 002",
        decided="SETUJU",
        at="7 Juli 2026 pukul 09.00 WIB",
        code="dari surel",
        request_id=3,
        note=material.note,
    )
    return ApprovalSheet(
        office=material.office.name,
        title="Laporan RB Semester I 2026 - Revisi 1",
        letter_number="1/ORT.07-SD/3514/2026",
        dated_on="7 Juli 2026",
        content_sha256=SHA,
        draft_sha256=SHA,
        document_sha256=SHA,
        decisions=[decision, replace(decision, officer="Ketua", note="")],
    )


def _handover(material: Material) -> HandoverPaper:
    columns = (("Apa", 30), ("Siapa", 40), ("Sampai", 30))
    listed = HandoverList(
        heading="Yang menunggu", columns=columns, rows=[(material.note[:200],) * 3] * 4, said=["Kirim."]
    )
    return HandoverPaper(
        office=material.office.name,
        short_name=material.office.short_name,
        printed_at="7 Juli 2026 pukul 09.00 WIB",
        intro=material.note[:500],
        now=[listed, replace(listed, heading="Tidak ada", rows=(), said=())],
        procedures=[("Setiap hari", [material.note[:300], "Buka halaman."])],
        keys=replace(listed, heading="Kunci"),
        checklist=[("lama", material.note[:200]), ("baru", "Masuk."), ("bersama", "Diperiksa.")],
        minutes=("Pada hari ini.", "Dibuat rangkap dua."),
        outgoing="",
        incoming=material.note[:80],
        witness=(SECRETARY.title, SECRETARY.name),
    )


@cache
def _layout() -> ReportLayout:
    return load_layout(CONFIG / "report.toml")
