"""The administrator's first minute, the form that is due, and a decision's page that was cancelled by accident."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from uuid import UUID

import pyotp
import pytest
from playwright.sync_api import Browser, Page
from prefect.states import Crashed
from sqlalchemy import select

from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.polling import poll
from rbworkflow.steps.people.letting_in import administrators_link, seed_people
from rbworkflow.store import read
from rbworkflow.store.schema import request
from tests.browser.browsing import DESK, PHONE, WAIT_MS, Screen, soaked
from tests.ground.coming_in import carry, token_of
from tests.programs.premises import ASKED, COLLECTED, EMPTY, Premises
from tests.running.patience import PATIENCE

PASSWORD = "kuda meja bulan"
CANCEL = """run => fetch(`/api/flow_runs/${run}/set_state`, {
    method: "POST",
    headers: {"content-type": "application/json"},
    body: JSON.stringify({state: {type: "CANCELLING", name: "Cancelling"}}),
})"""
"""What Prefect's own button sends."""
KEY = re.compile(r"[A-Z2-7]{32}")


@contextmanager
def device(browser: Browser, screen: Screen) -> Iterator[Page]:
    """A page on a device of its own; afterwards it has asked nobody but us for anything."""
    context = browser.new_context(viewport={"width": screen.width, "height": screen.height}, locale="id-ID")
    context.set_default_timeout(WAIT_MS)
    yield context.new_page()
    context.close()


def is_as_wide_as_the_screen(page: Page) -> bool:
    """Nothing has to be pushed aside to be read."""
    fits: bool = page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    return fits


@pytest.mark.parametrize("screen", [pytest.param(DESK, id=DESK.name), soaked(PHONE, name=PHONE.name)])
def test_the_administrators_first_minute(browser: Browser, premises: Premises, tmp_path: Path, screen: Screen) -> None:
    office = premises.play(COLLECTED)
    seed_people(office.workplace)
    link = administrators_link(office.workplace)
    assert link is not None
    with device(browser, screen) as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(link)
        page.screenshot(path=tmp_path / f"1-tautan-{screen.name}.png", full_page=True)
        page.get_by_role("button", name="Masuk").click()
        page.get_by_label("Kata sandi baru", exact=True).fill(PASSWORD)
        page.get_by_label("Kata sandi baru sekali lagi").fill(PASSWORD)
        page.screenshot(path=tmp_path / f"2-akun-{screen.name}.png", full_page=True)
        page.get_by_role("button", name="Simpan kata sandi").click()
        page.get_by_role("link", name="Pasang aplikasi autentikator").click()
        key = KEY.search(page.locator("main").inner_text())
        assert key
        page.screenshot(path=tmp_path / f"3-aplikasi-{screen.name}.png", full_page=True)
        page.get_by_label("Kode dari aplikasi").fill(pyotp.TOTP(key[0]).at(office.workplace.now))
        page.get_by_role("button", name="Pasang").click()
        page.get_by_text("Aplikasi autentikator terpasang.").wait_for()
        assert is_as_wide_as_the_screen(page)
        page.screenshot(path=tmp_path / f"4-terpasang-{screen.name}.png", full_page=True)
        page.get_by_role("link", name="Ke keadaan sekarang").click()
        page.get_by_text("Yang perlu dilakukan operator sekarang").wait_for()
        assert is_as_wide_as_the_screen(page)
        page.screenshot(path=tmp_path / f"5-keadaan-{screen.name}.png", full_page=True)
        page.get_by_role("link", name="Orang").click()
        page.get_by_role("heading", name="Tunjuk operator lain").wait_for()
        assert is_as_wide_as_the_screen(page)
        page.screenshot(path=tmp_path / f"6-orang-{screen.name}.png", full_page=True)
        assert {urlsplit(url).netloc for url in asked if not url.startswith("data:")} == {urlsplit(link).netloc}


def test_the_form_that_is_due_opens_filled_in(browser: Browser, premises: Premises) -> None:
    office = premises.play(EMPTY)
    with device(browser, DESK) as page:
        carry(page.context, office.server.url, token_of(office.workplace))
        page.goto(f"{office.server.url}/")
        page.get_by_role("link", name="Buka formulir Impor rencana aksi").click()
        form = page.locator("form")
        form.get_by_text("Tahun rencana aksi atau LKE").wait_for()
        form.get_by_text("2026", exact=True).wait_for()  # V1 names its fields by no label


def waiting_run(office: Rehearsal) -> str:
    """The run on which an officer's decision waits; empty while there is none."""
    with read(office.workplace.engine) as conn:
        return conn.scalar(select(request.c.run_id).where(request.c.status == "open")) or ""


def test_a_decisions_page_that_is_cancelled_by_accident_gets_another_at_once(
    browser: Browser, premises: Premises
) -> None:
    office = premises.play(ASKED)
    premises.tick(office)
    lost = waiting_run(office)
    with device(browser, DESK) as page:
        carry(page.context, office.server.url, token_of(office.workplace))
        page.goto(f"{office.server.url}/runs/flow-run/{lost}")
        page.get_by_text("Suspended", exact=True).first.wait_for()
        page.evaluate(CANCEL, lost)
        assert poll(lambda: waiting_run(office) not in ("", lost) or None, seconds=PATIENCE)
        page.goto(f"{office.server.url}/")
        assert "terhenti" not in page.locator("main").inner_text()


def test_a_decisions_page_that_crashed_is_told_on_the_first_page_and_mended_by_opening_it(
    browser: Browser, premises: Premises
) -> None:
    office = premises.play(ASKED)
    premises.tick(office)
    lost = waiting_run(office)
    office.runs.client.set_flow_run_state(UUID(lost), Crashed(message="kill -9"), force=True)
    with device(browser, DESK) as page:
        carry(page.context, office.server.url, token_of(office.workplace))
        page.goto(f"{office.server.url}/")
        assert "terhenti. Halaman baru sedang disiapkan" in page.locator("main").inner_text()
        assert poll(lambda: waiting_run(office) not in ("", lost) or None, seconds=PATIENCE)
        page.reload()
        assert "terhenti" not in page.locator("main").inner_text()
