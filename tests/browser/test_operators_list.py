"""The operator's way to set a submission aside: Resume on the run's page, a pick from its list, a reason, Submit."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from flows.runs import message
from rbworkflow.store.schema import submission
from tests.browser.browsing import DESK, V1, V2, Screen, Ui, run_page, soaked
from tests.ground.coming_in import token_of
from tests.programs.premises import COLLECTED, Premises, count

WHY = "Berkas ini bahan latihan."
NAME = "Subbagian Keuangan, Umum, dan Logistik"


@pytest.mark.parametrize(("ui", "screen"), [(V1, DESK), soaked(V2, DESK, name=V2.name)])
def test_a_submission_is_set_aside_from_the_list_on_the_runs_page(
    browser: Browser, premises: Premises, tmp_path: Path, ui: Ui, screen: Screen
) -> None:
    office = premises.play(COLLECTED)
    run = office.runs.run_and_wait(office.runs.deployment_of("Sisihkan isian"), {})
    form = office.runs.form(run.id)
    assert form is not None
    (picked,) = [label for label in form.schema["properties"]["isian"]["enum"] if NAME in label]
    with run_page(browser, f"{office.server.url}{ui.path}/{run.id}", ui, screen, token_of(office.workplace)) as page:
        dialog = page.open_form(texts=1)
        dialog.get_by_text(f"{NAME} tercatat belum mengirim isian Semester I Tahun 2026.").wait_for()
        page.choose("Isian yang disisihkan", picked)
        dialog.get_by_role("textbox").last.fill(WHY)
        page.screenshot(tmp_path, "terisi")
        page.send(dialog)
        said = message(office.runs.wait_for_state(run.id, "Completed"))
    assert f"Isian {NAME} untuk Semester I Tahun 2026 yang diterima 3 Juli 2026 pukul 10.00 disisihkan." in said
    assert count(office, submission, submission.c.status == "set_aside") == 1
