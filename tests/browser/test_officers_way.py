"""The officers' way: the mail's link, Resume, a pasted code, and what the page answers; on a desk and on a phone."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from playwright.sync_api import Browser

from rbworkflow.access.accounts import Role
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.local.story import WRONG_CODE
from rbworkflow.store.schema import decision
from tests.browser.browsing import DESK, PHONE, V1, RunPage, Screen, run_page
from tests.coming_in import token_of
from tests.premises import ASKED, Premises, count

LINK = re.compile(r"http://\S+/runs/flow-run/([0-9a-f-]{36})")
CODE = re.compile(r"(SETUJU|KEMBALI)-\w{4}-\w{4}")
NOTE = "Mohon lengkapi <b>data dukung</b> | {{ satu }}"
SECRETARY, CHAIR = "sekretaris@kpu-pasuruan.example", "ketua@kpu-pasuruan.example"


@contextmanager
def opened(
    browser: Browser, office: Rehearsal, address: str, screen: Screen
) -> Iterator[tuple[RunPage, dict[str, str]]]:
    """The page behind the link of the newest mail to `address`, and the codes of that mail."""
    office.waiting()
    mail = office.catcher.messages(address)[-1].text
    link = LINK.search(mail)
    assert link
    codes = {match[1]: match[0] for match in CODE.finditer(mail)}
    token = token_of(office.workplace, Role.OFFICER, address)
    with run_page(browser, link[0], V1, screen, token) as page:
        assert page.page.url == link[0]
        yield page, codes


def answered(page: RunPage, office: Rehearsal, code: str, note: str = "") -> None:
    """Give an answer, and look at the page anew when the run is done with it."""
    page.answer(code, note)
    office.runs.wait(UUID(page.page.url.rpartition("/")[2]))
    page.page.reload()


def test_a_mistyped_code_and_a_return_without_a_note_are_explained_in_the_form_and_a_return_is_told(
    browser: Browser, premises: Premises, tmp_path: Path
) -> None:
    office = premises.play(ASKED)
    premises.tick(office)
    with opened(browser, office, SECRETARY, DESK) as (page, codes):
        form = page.open_form()
        form.get_by_text("Laporan RB Semester I 2026 - Revisi 1").wait_for()
        page.screenshot(tmp_path, "diminta")
        answered(page, office, WRONG_CODE)

        page.open_form().get_by_text("⚠ Kode tidak cocok. Salin kode dari surel terbaru").wait_for()
        page.screenshot(tmp_path, "keliru")
        answered(page, office, codes["KEMBALI"])

        page.open_form().get_by_text("⚠ Untuk mengembalikan, isi juga catatan").wait_for()
        page.screenshot(tmp_path, "tanpa-catatan")
        answered(page, office, codes["KEMBALI"], NOTE)
        page.wait_for_state("Completed")
        page.page.get_by_text("Keputusan tercatat: dikembalikan dengan catatan.").wait_for()
        page.screenshot(tmp_path, "dikembalikan")
        assert len(page.page.get_by_text("Kode tidak cocok").all()) == 1
        assert page.outside == []
    assert NOTE in office.catcher.messages("operator@kpu-pasuruan.example")[-1].text
    assert count(office, decision) == 1


def test_both_officers_approve_on_a_phone_and_the_report_goes_out(
    browser: Browser, premises: Premises, tmp_path: Path
) -> None:
    office = premises.play(ASKED)
    before = len(office.catcher.messages(office.workplace.office.recipient.email))
    premises.tick(office)
    for address in (SECRETARY, CHAIR):
        with opened(browser, office, address, PHONE) as (page, codes):
            fields = page.open_form().get_by_role("textbox")
            page.screenshot(tmp_path, address)
            assert all((box := field.bounding_box()) and box["y"] < PHONE.height for field in fields.all())
            answered(page, office, codes["SETUJU"])
            page.wait_for_state("Completed")
            page.page.get_by_text("Keputusan tercatat: disetujui.").wait_for()
            page.screenshot(tmp_path, f"disetujui-{address}")
    assert len(office.catcher.messages(office.workplace.office.recipient.email)) == before + 1


def test_the_decisions_page_shows_the_report_at_a_glance(browser: Browser, premises: Premises, tmp_path: Path) -> None:
    office = premises.play(ASKED)
    premises.tick(office)
    with opened(browser, office, SECRETARY, DESK) as (page, _):
        page.page.get_by_text("Menunggu keputusan Sekretaris: tekan Resume").wait_for()
        page.screenshot(tmp_path, "halaman")
        page.page.get_by_text("Artifacts", exact=True).click()
        page.page.get_by_text("ringkasan").last.click()
        page.page.get_by_role("heading", name="Perlu dilengkapi").wait_for()
        page.screenshot(tmp_path, "ringkasan")
        assert "32 dari 34 indikator" in page.text()
