"""The operator's acts from the first page and back to it: the form filled in, Submit, and what came of it."""

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page
from sqlalchemy import select

from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.store import read
from rbworkflow.store.schema import request, revision
from tests.browser.browsing import DESK, PHONE
from tests.browser.test_operators_form import submitted, visited
from tests.programs.premises import ASKED, TICK, Premises

NUMBER = "123/ORT.07-SD/3514/2026"
NOTE = "Mohon samakan istilah pada Bab II."


def decided(premises: Premises, office: Rehearsal, choice: str, *, times: int, note: str = "") -> None:
    """The officers answer, each in his turn, and what follows by itself is done."""
    premises.tick(office)
    for _ in range(times):
        wanted = office.waiting()
        office.answer(wanted, office.codes_for(wanted)[choice], note)
    premises.quiet()


def opened_form(page: Page, act: str) -> None:
    """Go from the first page to the form of what is due; its period is filled in."""
    page.get_by_role("link", name=f"Buka formulir {act}").click()
    page.get_by_text("Semester I Tahun 2026", exact=True).wait_for()


def pick_day(page: Page, day: str) -> None:
    """As the form says: the day, and then Apply."""
    page.get_by_text("Pilih harinya, lalu tekan Apply.").first.wait_for()
    page.get_by_text("Select date").click()
    page.locator("input[type=date]").fill(day)
    page.get_by_role("button", name="Apply").click()


def sent_and_back(page: Page) -> None:
    """Submit, and back to the first page by the link that stands on each of Prefect's."""
    submitted(page)
    page.get_by_role("link", name="Keadaan sekarang").click()
    page.get_by_role("heading", name="Yang baru dijalankan").wait_for()


def test_the_operator_types_the_letters_number_and_later_the_receipt_and_reads_each_time_what_came_of_it(
    browser: Browser, premises: Premises, tmp_path: Path
) -> None:
    office = premises.play(ASKED, mode="typed")
    decided(premises, office, "SETUJU", times=2)
    with visited(browser, office, "/", PHONE) as page:
        opened_form(page, "Isi nomor surat")
        page.get_by_role("textbox").nth(1).fill(NUMBER)
        pick_day(page, "2026-07-07")
        sent_and_back(page)
        page.get_by_text("Tanggal surat 7 Juli 2026 belum tiba. Periksa tanggalnya.").wait_for()
        page.screenshot(path=tmp_path / "ditolak.png")

        page.get_by_role("link", name="Perbaiki isiannya, lalu jalankan lagi").click()
        page.get_by_text("Jul 7th, 2026").click()
        page.locator("input[type=date]").fill("2026-07-06")
        page.get_by_role("button", name="Apply").click()
        sent_and_back(page)
        page.get_by_text(f"diberi nomor {NUMBER} tanggal 6 Juli 2026").wait_for()
        assert page.get_by_text("belum tiba").count() == 0
        premises.quiet()
        page.reload()

        opened_form(page, "Catat tanda terima")
        pick_day(page, "2026-07-06")
        sent_and_back(page)
        page.locator("li").get_by_text("selesai. Tanda terima").wait_for()
        page.screenshot(path=tmp_path / "diterima.png")


def test_the_operator_reads_why_the_report_was_returned_and_starts_the_revision_that_officers_are_asked_about(
    browser: Browser, premises: Premises, tmp_path: Path
) -> None:
    office = premises.play(ASKED)
    decided(premises, office, "KEMBALI", times=1, note=NOTE)
    with visited(browser, office, "/", DESK) as page:
        page.get_by_text(NOTE).first.wait_for()
        page.screenshot(path=tmp_path / "dikembalikan.png")
        opened_form(page, "Mulai revisi")
        pick_day(page, "2026-07-08")
        page.get_by_role("textbox").last.fill(NOTE)
        sent_and_back(page)
        page.locator("li").get_by_text("selesai. ").wait_for()
        page.screenshot(path=tmp_path / "dimulai.png")
        assert urlsplit(page.url).path == "/"
    office.run(TICK)
    with read(office.workplace.engine) as conn:
        newest = conn.execute(select(revision.c.id, revision.c.number).order_by(revision.c.id.desc())).first()
        asked = conn.scalar(select(request.c.subject_id).where(request.c.status == "open"))
    assert newest is not None
    assert (newest.number, asked) == (2, newest.id)
