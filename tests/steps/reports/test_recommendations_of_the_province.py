"""What the province recommended last year comes in once, and every report says how far its follow-up is."""

import io
import shutil

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment

from rbworkflow.errors import RefusedError
from rbworkflow.intake.evidence.matching import RECOMMENDATION
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.plan.recommendation_progress import RecommendationProgress
from rbworkflow.plan.recommendation_progress_rows import insert_progress
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.plan.recommended import FollowUpStatus
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.plans.import_recommendations import import_newest_recommendations, import_recommendations
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.store import read, write
from rbworkflow.store.schema import evidence, recommendation_progress
from tests.steps.office_walk import OPERATOR, S1, SAMPLES, Walk
from tests.steps.reminded import all_but_phs, live, reminder, reminders, told_on

WORKBOOK = SAMPLES / "rekomendasi_2025.xlsx"


def _kept(walk: Walk) -> int:
    with read(walk.workplace.engine) as conn:
        return len(recommendations(conn, walk.workplace.office.code, 2026))


def test_the_newest_workbook_of_the_operators_folder_is_read_and_kept_once(opened: Walk) -> None:
    folder = opened.workplace.settings.inbox / "rekomendasi"
    folder.mkdir()
    shutil.copy(WORKBOOK, folder)
    assert (
        "6 rekomendasi untuk rencana aksi 2026 dicatat" in import_newest_recommendations(opened.workplace, 2026).message
    )
    assert "sudah tercatat" in import_newest_recommendations(opened.workplace, 2026).message
    assert _kept(opened) == 6


def test_what_was_not_read_of_the_workbook_is_told_with_what_was(opened: Walk) -> None:
    book = load_workbook(WORKBOOK)
    filled = next(cell for row in book["Rekomendasi"].iter_rows() for cell in row if cell.value == "R2025-01")
    filled.comment = Comment("Sudah dicabut.", "Evaluator")
    buffer = io.BytesIO()
    book.save(buffer)
    imported = import_recommendations(opened.workplace, buffer.getvalue(), 2026, name="rekomendasi.xlsx")
    assert [point.rule for point in imported.findings] == ["K06"]


def test_an_empty_folder_is_told_what_to_put_into_it(opened: Walk) -> None:
    with pytest.raises(RefusedError, match="Letakkan berkasnya di sana"):
        import_newest_recommendations(opened.workplace, 2026)


def test_a_workbook_without_recommendations_keeps_nothing(opened: Walk) -> None:
    plan = (SAMPLES / "rencana_aksi_2026.xlsx").read_bytes()
    with pytest.raises(RefusedError, match=r"rencana\.xlsx"):
        import_recommendations(opened.workplace, plan, 2026, name="rencana.xlsx")
    assert _kept(opened) == 0


def test_the_report_carries_every_recommendation_with_its_status_in_words(received: Walk) -> None:
    import_recommendations(received.workplace, WORKBOOK.read_bytes(), 2026, name=WORKBOOK.name)
    compile_report(received.workplace, S1)
    content = received.revision().content
    assert len(content["recommendations"]) == 6
    assert {row["status"] for row in content["recommendations"]} <= {
        "belum ditindaklanjuti",
        "dalam proses",
        "selesai",
        "tidak dapat ditindaklanjuti",
    }
    first = content["recommendations"][0]
    (name,) = (row["name"] for row in content["indicators"] if row["code"] in first["indicators"])
    draft = received.draft()
    for told in ("R2025-01: Rencana aksi disusun", name):
        assert told in draft


# -- what units tell of them --


@pytest.fixture
def evaluated(opened: Walk) -> Walk:
    """The evaluation came in before the units sent anything."""
    import_recommendations(opened.workplace, WORKBOOK.read_bytes(), 2026, name=WORKBOOK.name)
    return opened


def silence(walk: Walk) -> None:
    """What the sample units told is taken away."""
    with write(walk.workplace.engine) as conn:
        conn.execute(recommendation_progress.delete())
        conn.execute(evidence.delete().where(evidence.c.purpose == RECOMMENDATION))


def tell(walk: Walk, unit: str, code: str, status: str, *names: str, done: str = "Dikerjakan.") -> None:
    """A unit's newest submission tells how far a recommendation is, with these files as its proof."""
    with write(walk.workplace.engine) as conn:
        sent = newest_accepted(conn, walk.workplace.office.code, S1.code)[unit]
        progress = RecommendationProgress(recommendation_code=code, status=FollowUpStatus(status), done=done)
        insert_progress(conn, sent.id, [progress])
        for name in names:
            conn.execute(evidence.insert(), _proof(sent.id, code, name))


def _proof(submission_id: int, code: str, name: str) -> dict[str, object]:
    return {
        "submission_id": submission_id,
        "indicator_code": code,
        "purpose": RECOMMENDATION,
        "kind": "",
        "mode": "file",
        "name": name,
        "sha256": "0" * 64,
        "size": 1,
        "media_type": "application/pdf",
    }


def test_what_a_unit_tells_stands_in_the_report_with_its_evidence(evaluated: Walk) -> None:
    evaluated.send("PHS").send("TPH").collect()
    silence(evaluated)
    tell(evaluated, "PHS", "R2025-01", "selesai", "notula_fgd.pdf", done="FGD diikuti empat subbagian.")
    tell(evaluated, "TPH", "R2025-03", "proses", done="Waktu unggah dicatat.")
    content = evaluated.on("2026-07-06 07:00").compile().content
    rows = {row["code"]: row for row in content["recommendations"]}
    assert (rows["R2025-01"]["status"], rows["R2025-03"]["status"]) == ("selesai", "dalam proses")
    assert [code for code, row in rows.items() if row.get("is_overdue")] == ["R2025-03", "R2025-06"]
    draft = evaluated.draft()
    for told in (
        "1 dari 6 rekomendasi evaluasi (16,67%) telah selesai ditindaklanjuti.",
        "Yang belum selesai pada batas waktunya: R2025-03 dan R2025-06.",
        "PHS: FGD diikuti empat subbagian.\nData dukung (1): notula_fgd.pdf\nselesai",
        "TPH: Waktu unggah dicatat.\ndalam proses\nmelewati batas waktu",
    ):
        assert told in draft


def test_the_status_says_which_codes_of_the_plan_no_evaluation_has(opened: Walk) -> None:
    (said,) = status(opened.workplace).recommendations
    assert said.startswith("Rencana aksi 2026: Rencana aksi ini menjawab kode rekomendasi R2025-01, R2025-02")
    assert said.endswith("tetapi evaluasi provinsi belum diimpor.")


def test_the_status_says_how_far_the_recommendations_are_and_what_to_do_about_silence(evaluated: Walk) -> None:
    now = status(evaluated.workplace)
    (said,) = now.recommendations
    assert "Evaluasi 2025: 0 dari 6 rekomendasi selesai ditindaklanjuti." in said
    assert "R2025-01 (PHS, lewat batas waktu 31 Maret 2026); R2025-02 (PHS, s.d. 15 Desember 2026)" in said
    assert now.next_act == (
        "Rekomendasi R2025-01 lewat batas waktunya, 31 Maret 2026, dan belum ada yang melaporkannya. Ingatkan PHS "
        "melaporkannya pada formulir isian."
    )
    evaluated.send("PHS").collect()
    silence(evaluated)
    tell(evaluated, "PHS", "R2025-01", "selesai", "notula_fgd.pdf")
    now = status(evaluated.workplace)
    assert "1 dari 6 rekomendasi selesai" in now.recommendations[0]
    assert "R2025-01" not in now.recommendations[0] + now.next_act


def test_the_unit_and_its_head_are_reminded_before_the_day_and_the_operator_after_it(evaluated: Walk) -> None:
    live(all_but_phs(evaluated), "2026-06-23", "2026-07-01")
    unit, head = evaluated.workplace.office.unit("TPH"), evaluated.workplace.office.unit("TPH").head
    rdi = evaluated.workplace.office.unit("RDI").head.email
    assert told_on(evaluated, "2026-06-23") >= {head.email, "tph@kpu-pasuruan.example"}
    assert rdi not in {recipient for _, recipient in reminders(evaluated)}, "its day is far"
    said = reminder(evaluated, head.email)
    assert f"ditindaklanjuti oleh {unit.name} dan belum selesai; batas waktunya Selasa, 30 Juni 2026" in said
    assert "R2025-03 (dalam proses): Produk hukum diunggah ke JDIH" in said
    assert "status selesai memerlukan bukti" in said
    assert f"Yang bertanggung jawab: {head.name}" in reminder(evaluated, OPERATOR)


def test_a_unit_that_finished_its_part_is_not_reminded(evaluated: Walk) -> None:
    evaluated.send("TPH").collect()
    silence(evaluated)
    tell(evaluated, "TPH", "R2025-03", "selesai", "kendali.pdf")
    live(evaluated, "2026-06-23", "2026-07-01")
    assert evaluated.workplace.office.unit("TPH").head.email not in {to for _, to in reminders(evaluated)}
