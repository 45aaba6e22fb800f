from pathlib import Path

import pytest
from playwright.sync_api import Browser

from flows.runs import Runs, message
from rbworkflow.local.server import Server
from rbworkflow.steps.workplace import Workplace
from tests.browser.browsing import DESK, PHONE, V1, V2, run_page
from tests.ground.coming_in import token_of

CODE = "SETUJU-7K4M-Q2XD-9PRT"  # the code the tests' own flow accepts
WAYS = ((V2, PHONE, "KELIRU-1"), (V2, DESK, "KELIRU-2"), (V1, PHONE, "KELIRU-3"), (V1, DESK, CODE))
FIELDS = ("Kode", "Salin kode dari surel.", "Catatan", "Wajib diisi bila dikembalikan.")


def test_one_run_is_answered_from_both_uis_on_desk_and_phone(
    browser: Browser, live_server: Server, live_runs: Runs, live_office: Workplace, tmp_path: Path
) -> None:
    run = live_runs.run_and_wait("Uji persetujuan", {"perihal": "Laporan S1"})
    expected, token = "30 November 2026", token_of(live_office)
    for ui, screen, code in WAYS:
        with run_page(browser, f"{live_server.url}{ui.path}/{run.id}", ui, screen, token) as page:
            form = page.open_form()
            form.get_by_text(expected).wait_for()
            page.screenshot(tmp_path, "formulir")
            asked = form.inner_text()
            page.answer(code, "Sudah dibaca.")
            settled = live_runs.wait(run.id)
            expected = f"Kode {code} tidak dikenal."
        assert [words for words in FIELDS if words not in asked] == []
    assert message(settled) == "Disetujui: Laporan S1. Catatan: Sudah dibaca."


@pytest.mark.soak
def test_the_default_ui_asks_nobody_but_the_server(
    browser: Browser, live_server: Server, live_runs: Runs, live_office: Workplace
) -> None:
    run = live_runs.run_and_wait("Uji persetujuan", {"perihal": "Laporan S1"})
    with run_page(browser, f"{live_server.url}{V1.path}/{run.id}", V1, DESK, token_of(live_office)) as page:
        page.open_form()
        page.page.goto(f"{live_server.url}/dashboard")
        page.page.get_by_text("Dashboard").first.wait_for()
        assert "/v2" not in page.page.url
        assert page.outside == []
