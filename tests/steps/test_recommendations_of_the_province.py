"""What the province recommended last year comes in once, and every report says how far its follow-up is."""

import shutil

import pytest

from rbworkflow.errors import RefusedError
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.steps.plans.import_recommendations import import_newest_recommendations, import_recommendations
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.store import read
from tests.steps.office_walk import S1, SAMPLES, Walk

WORKBOOK = SAMPLES / "rekomendasi_2025.xlsx"


def _kept(walk: Walk) -> int:
    with read(walk.workplace.engine) as conn:
        return len(recommendations(conn, walk.workplace.office.code, 2026))


def test_the_newest_workbook_of_the_operators_folder_is_read_and_kept_once(opened: Walk) -> None:
    folder = opened.workplace.settings.inbox / "rekomendasi"
    folder.mkdir()
    shutil.copy(WORKBOOK, folder)
    assert "6 rekomendasi untuk rencana aksi 2026 dicatat" in import_newest_recommendations(opened.workplace, 2026)
    assert "sudah tercatat" in import_newest_recommendations(opened.workplace, 2026)
    assert _kept(opened) == 6


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
