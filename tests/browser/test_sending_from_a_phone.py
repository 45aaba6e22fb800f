"""A unit's way from the link in its form's mail to the answer, on a phone: with scripts, without, and after a cut."""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from playwright.sync_api import Browser, Page
from sqlalchemy import select

from rbworkflow.clock import set_clock
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.office import Semester
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from tests.browser.browsing import PHONE, WAIT_MS
from tests.programs.premises import COLLECTED, PERIOD, SAMPLES, Premises

LINK = re.compile(r"http://\S+/kirim/3514\.[0-9a-f]{32}")
FORM = SAMPLES / PERIOD / "KUL" / "Isian_RB_2026-S1_KUL.xlsx"
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\n" + b"% catatan\n" * 200_000 + b"trailer<<>>\n%%EOF\n"
LATER_PIECE = re.compile(r"dari=1\d{6}$")


def link_of(office: Rehearsal, unit: str) -> str:
    """The link in the mail that brings the unit its form, two working days before the report is compiled: on the last
    one what replaces a submission would wait.
    """
    assert office.settings.clock_file is not None
    set_clock(office.settings.clock_file, datetime(2026, 7, 2, 10, tzinfo=office.workplace.office.tz))
    send_forms(office.workplace, Semester(2026, 1))
    mails = select(outbox.c.text_body).where(outbox.c.key.startswith(f"form/{PERIOD}/{unit}/"))
    with read(office.workplace.engine) as conn:
        found = LINK.search(conn.execute(mails).scalars().first() or "")
    assert found
    return found[0]


@contextmanager
def phone(browser: Browser, *, has_scripts: bool = True) -> Iterator[Page]:
    size = {"width": PHONE.width, "height": PHONE.height}
    context = browser.new_context(viewport=size, locale="id-ID", has_touch=True, java_script_enabled=has_scripts)  # type: ignore[arg-type] # playwright's own shape
    context.set_default_timeout(WAIT_MS)
    yield context.new_page()
    context.close()


def choose_the_longest(page: Page) -> None:
    """What is chosen can be read to its end: the list grows with it."""
    entry = page.locator("#indikator")
    before = entry.bounding_box()
    longest = max(entry.locator("option").all_text_contents(), key=len)
    entry.select_option(label=longest)
    after = entry.bounding_box()
    assert before is not None
    assert after is not None
    assert len(longest) * 8 > after["width"], "nothing here is long"
    assert after["height"] > before["height"]


def test_a_unit_goes_from_its_link_to_the_answer_and_on_after_a_page_was_closed_midway(
    browser: Browser, premises: Premises, tmp_path: Path
) -> None:
    office = premises.play(COLLECTED)
    link = link_of(office, "KUL")
    proof = tmp_path / "Berita acara stok opname.pdf"
    proof.write_bytes(PDF)
    with phone(browser) as page:
        page.goto(link)
        choose_the_longest(page)
        page.screenshot(path=tmp_path / "halaman.png", full_page=True)
        page.locator("#indikator").select_option("")
        page.route(LATER_PIECE, lambda route: route.abort())
        with page.expect_request(LATER_PIECE):
            page.locator("#berkas").set_input_files(proof)
    with phone(browser) as page:
        page.goto(link)
        page.get_by_text("pilih lagi berkas ini untuk melanjutkan").wait_for()
        page.screenshot(path=tmp_path / "terputus.png", full_page=True)
        sent: list[str] = []
        page.on("request", lambda request: sent.append(request.url))
        page.locator("#berkas").set_input_files(proof)
        page.locator(".chosen").get_by_text("Berita acara").wait_for()
        page.get_by_text("untuk melanjutkan").wait_for(state="detached")
        assert not [url for url in sent if url.endswith("dari=0")], "it goes on where it was cut"
        with page.expect_navigation():
            page.locator("#formulir").set_input_files(FORM)
        page.locator(".chosen").get_by_text(FORM.name).wait_for()
        page.screenshot(path=tmp_path / "siap.png", full_page=True)
        began = time.monotonic()
        page.get_by_role("button", name="Kirim sekarang").click()
        page.get_by_role("heading", name="Isian RB Semester I").wait_for()
        took = time.monotonic() - began
        page.screenshot(path=tmp_path / "jawaban.png", full_page=True)
        page.get_by_text("lewat halaman kirim").first.wait_for()
        print(f"answered after {took:.1f} s")  # noqa: T201 - the measure
        page.get_by_role("link", name="Kembali ke halaman kirim").click()
        page.get_by_role("heading", name="Yang sudah dikirim").wait_for()
        page.screenshot(path=tmp_path / "sesudah.png", full_page=True)


def test_without_scripts_the_form_alone_is_enough(browser: Browser, premises: Premises, tmp_path: Path) -> None:
    office = premises.play(COLLECTED)
    with phone(browser, has_scripts=False) as page:
        page.goto(link_of(office, "TPH"))
        page.locator("#formulir").set_input_files(SAMPLES / PERIOD / "TPH" / "Isian_RB_2026-S1_TPH.xlsx")
        page.get_by_role("button", name="Kirim sekarang").click()
        page.get_by_role("heading", name="Isian RB Semester I").wait_for()
        page.screenshot(path=tmp_path / "tanpa-skrip.png", full_page=True)
