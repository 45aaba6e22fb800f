"""On the office's network: the link of a mail, the login it leads to, and the page it is about, on a phone."""

from pathlib import Path

from playwright.sync_api import Browser

from flows.runs import Runs, message
from rbworkflow.local.deploying import deploy
from rbworkflow.local.processes import LOOPBACK
from rbworkflow.local.server import Server
from rbworkflow.settings import Settings, run_path
from tests.browser.browsing import PHONE, V2, run_page
from tests.prefect_server import LOGIN, PASSWORD, TEST_DEPLOYMENTS

CODE = "SETUJU-7K4M-Q2XD"  # the code the tests' own flow accepts


def test_the_link_of_a_mail_leads_through_the_login_to_the_decision(
    browser: Browser, guarded_server: Server, tmp_path: Path
) -> None:
    with guarded_server.client() as client:
        deploy(guarded_server, TEST_DEPLOYMENTS, timezone="Asia/Jakarta")
        runs = Runs(client)
        run = runs.run_and_wait("Uji persetujuan", {"perihal": "Laporan S1"})
        settings = Settings(host="0.0.0.0", ui_url=f"http://{LOOPBACK}:{guarded_server.url.rpartition(':')[2]}")
        with run_page(browser, settings.mail_url(run_path(str(run.id))), V2, PHONE) as page:
            field = page.page.locator("input[type=password]")
            field.fill(PASSWORD)
            field.press("Enter")
            page.page.get_by_text("Invalid credentials").wait_for()
            page.screenshot(tmp_path, "masuk")
            field.fill(LOGIN)
            field.press("Enter")
            page.open_form()
            page.screenshot(tmp_path, "formulir")
            page.answer(CODE)
            settled = runs.wait(run.id)
            assert page.page.url.startswith(settings.mail_url(run_path(str(run.id))))
        assert message(settled).startswith("Disetujui: Laporan S1.")
