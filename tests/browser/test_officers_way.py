"""The officers' way: the mail's link, Masuk, the page to decide on or Prefect's own, a pasted code, and the outcome."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import pytest
from playwright.sync_api import Browser, expect

from rbworkflow.access.sessions import end_all_sessions
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.local.story import WRONG_CODE
from rbworkflow.polling import poll
from rbworkflow.store import write
from rbworkflow.store.schema import decision
from tests.browser.browsing import DESK, PHONE, V1, RunPage, Screen, run_page, soaked
from tests.ground.coming_in import carry
from tests.programs.premises import ASKED, Premises, count
from tests.running.patience import PATIENCE

LINK = re.compile(r"http://\S+/masuk/\S+")
CODE = re.compile(r"(SETUJU|KEMBALI)-\w{4}-\w{4}-\w{4}")
NOTE = "Mohon lengkapi <b>data dukung</b> | {{ satu }}"
PREFECTS_PAGES = (
    "/dashboard",
    "/runs",
    "/flows",
    "/deployments",
    "/work-pools",
    "/work-pools/work-pool/rbworkflow",
    "/blocks",
    "/variables",
    "/automations",
    "/events",
    "/concurrency-limits",
    "/artifacts",
    "/settings",
)
SECRETARY, CHAIR = "sekretaris@kpu-pasuruan.example", "ketua@kpu-pasuruan.example"
OPERATOR, TITLE = "operator@kpu-pasuruan.example", "Laporan RB Semester I 2026 - Revisi 1"


def newest_codes(office: Rehearsal, address: str) -> dict[str, str]:
    """The codes of the newest mail with codes to `address`."""
    mails = [each.text for each in office.catcher.messages(address) if CODE.search(each.text)]
    return {match[1]: match[0] for match in CODE.finditer(mails[-1])}


def replaced(office: Rehearsal, address: str, codes: dict[str, str]) -> dict[str, str]:
    """The codes of the mail that comes at once instead of the one whose codes are void now."""
    new = poll(
        lambda: newest_codes(office, address) if newest_codes(office, address) != codes else None, seconds=PATIENCE
    )
    assert new is not None
    return new


@contextmanager
def opened(
    browser: Browser, office: Rehearsal, address: str, screen: Screen
) -> Iterator[tuple[RunPage, dict[str, str]]]:
    """The page that the link of the newest mail with codes to `address` leads to, and those codes."""
    office.waiting()
    mail = [each.text for each in office.catcher.messages(address) if CODE.search(each.text)][-1]
    link = LINK.search(mail)
    assert link
    codes = newest_codes(office, address)
    with run_page(browser, link[0], V1, screen) as page:
        page.page.get_by_role("button", name="Masuk").click()
        page.page.get_by_role("button", name="Kirim keputusan").wait_for()
        assert page.page.get_by_role("heading", name=TITLE).is_visible()
        yield page, codes


def decided(page: RunPage, code: str, note: str | None = None) -> None:
    """Give an answer on the page to decide on."""
    page.page.get_by_label("Kode dari surel").fill(code)
    if note is not None:
        page.page.get_by_label("Catatan").fill(note)
    page.page.get_by_role("button", name="Kirim keputusan").click()


def on_prefects_page(page: RunPage) -> UUID:
    """Go to Prefect's own page of the same run."""
    page.page.get_by_role("link", name="Buka di halaman Prefect").click()
    page.wait_for_state("Suspended")
    page.page.wait_for_load_state("networkidle")
    assert "Oops" not in page.text(), "Prefect says so, and advertises, where anything is refused"
    return UUID(page.page.url.rpartition("/")[2])


def answered(page: RunPage, office: Rehearsal, code: str, note: str = "") -> None:
    """Give an answer in the form of Prefect's page, and look at it anew when the run is done with it."""
    page.answer(code, note)
    office.runs.wait(UUID(page.page.url.rpartition("/")[2]))
    page.page.reload()


@pytest.mark.parametrize("screen", [soaked(DESK, name=DESK.name), pytest.param(PHONE, id=PHONE.name)])
def test_a_mistyped_code_and_a_return_without_a_note_are_explained_beside_the_field_and_a_return_is_told(
    browser: Browser, premises: Premises, tmp_path: Path, screen: Screen
) -> None:
    office = premises.play(ASKED)
    premises.tick(office)
    with opened(browser, office, SECRETARY, screen) as (page, codes):
        page.screenshot(tmp_path, "diminta")
        decided(page, WRONG_CODE, NOTE)
        said = page.page.get_by_text("Kode tidak cocok. Salin kode dari surel terbaru")
        said.wait_for()
        expect(said).to_be_in_viewport()
        assert page.page.get_by_label("Catatan").input_value() == NOTE
        assert page.page.get_by_label("Kode dari surel").input_value() == ""
        page.screenshot(tmp_path, "keliru")

        page.page.locator("summary", has_text="Subbagian Keuangan").click()
        page.page.get_by_label("A4-11").check()
        decided(page, codes["KEMBALI"], "")
        page.page.get_by_text("Untuk mengembalikan, isi juga catatan").wait_for()
        expect(page.page.get_by_label("A4-11")).to_be_checked()
        page.page.get_by_text("kode baru dikirim lewat surel").wait_for()
        page.screenshot(tmp_path, "tanpa-catatan")

        decided(page, replaced(office, SECRETARY, codes)["KEMBALI"], NOTE)
        page.page.get_by_text("Keputusan tercatat: dikembalikan dengan catatan.").wait_for()
        page.page.get_by_text("Logistik: A4\N{NON-BREAKING HYPHEN}11").wait_for()
        page.screenshot(tmp_path, "dikembalikan")
        page.page.go_back()
        page.page.get_by_text("Keputusan tercatat: dikembalikan dengan catatan.").wait_for()
        assert page.outside == []
    premises.tick(office)  # with it leaves what could not leave at once
    assert poll(lambda: any(NOTE in mail.text for mail in office.catcher.messages(OPERATOR)), seconds=PATIENCE)
    assert count(office, decision) == 1


def test_the_same_is_explained_in_the_form_of_prefects_page(
    browser: Browser, premises: Premises, tmp_path: Path
) -> None:
    office = premises.play(ASKED)
    premises.tick(office)
    with opened(browser, office, SECRETARY, DESK) as (page, codes):
        on_prefects_page(page)
        form = page.open_form()
        form.get_by_text(TITLE).wait_for()
        answered(page, office, WRONG_CODE)

        page.open_form().get_by_text("⚠ Kode tidak cocok. Salin kode dari surel terbaru").wait_for()
        answered(page, office, codes["KEMBALI"])

        page.open_form().get_by_text("⚠ Untuk mengembalikan, isi juga catatan").wait_for()
        page.screenshot(tmp_path, "tanpa-catatan")
        answered(page, office, replaced(office, SECRETARY, codes)["KEMBALI"], NOTE)
        page.wait_for_state("Completed")
        page.page.get_by_text("Keputusan tercatat: dikembalikan dengan catatan.").wait_for()
        assert len(page.page.get_by_text("Kode tidak cocok").all()) == 1
        assert page.outside == []
    assert any(NOTE in mail.text for mail in office.catcher.messages(OPERATOR))
    assert count(office, decision) == 1


@pytest.mark.parametrize(
    ("screen", "on_our_page"),
    [pytest.param(PHONE, SECRETARY, id=PHONE.name), soaked(DESK, CHAIR, name=DESK.name)],
)
def test_one_officer_approves_on_our_page_and_the_other_on_prefects_and_the_report_goes_out(
    browser: Browser, premises: Premises, tmp_path: Path, screen: Screen, on_our_page: str
) -> None:
    office = premises.play(ASKED)
    before = len(office.catcher.messages(office.workplace.office.recipient.email))
    premises.tick(office)
    for address in (SECRETARY, CHAIR):
        with opened(browser, office, address, screen) as (page, codes):
            if address == on_our_page:
                decided(page, codes["SETUJU"])
            else:
                on_prefects_page(page)
                fields = page.open_form().get_by_role("textbox")
                assert all((box := field.bounding_box()) and box["y"] < screen.height for field in fields.all())
                answered(page, office, codes["SETUJU"])
                page.wait_for_state("Completed")
            page.page.get_by_text("Keputusan tercatat: disetujui.").wait_for()
            page.screenshot(tmp_path, f"disetujui-{address}")
    premises.quiet()
    assert len(office.catcher.messages(office.workplace.office.recipient.email)) == before + 1


@pytest.mark.parametrize("screen", [soaked(DESK, name=DESK.name), pytest.param(PHONE, id=PHONE.name)])
def test_where_the_session_ends_while_the_form_is_filled_prefects_page_says_so_and_what_was_typed_can_still_be_sent(
    browser: Browser, premises: Premises, tmp_path: Path, screen: Screen
) -> None:
    office = premises.play(ASKED)
    premises.tick(office)
    with opened(browser, office, SECRETARY, screen) as (page, codes):
        on_prefects_page(page)
        form = page.open_form()
        form.get_by_role("textbox").nth(0).fill(codes["KEMBALI"])
        form.get_by_role("textbox").nth(1).fill(NOTE)
        over = page.page.get_by_role("alert").filter(has_text="Sesi di perangkat ini sudah berakhir")
        expect(over).not_to_be_visible()
        with write(office.workplace.engine) as conn:
            end_all_sessions(conn, office.workplace.office.code, at=office.workplace.now)
        form.get_by_role("button", name=V1.submit, exact=True).click()
        expect(over).to_be_in_viewport()
        expect(page.page.get_by_text("Oops").locator("visible=true")).to_have_count(0)
        page.screenshot(tmp_path, "sesi-berakhir")
        with page.page.expect_popup() as coming_in:
            over.get_by_role("link", name="Masuk lagi").click()
        expect(coming_in.value).to_have_url(re.compile(r"/masuk\?ke=%2Fruns%2Fflow-run%2F"))

        carry(page.page.context, office.server.url, office.officers_session(SECRETARY))
        page.send(form)
        expect(over).not_to_be_visible()
        page.wait_for_state("Completed")
    assert count(office, decision) == 1


@pytest.mark.parametrize(("screen", "offered"), [(DESK, []), (PHONE, ["Resume"])], ids=[DESK.name, PHONE.name])
def test_prefects_pages_offer_an_officer_nothing_that_is_refused_and_tell_him_of_no_error(
    browser: Browser, premises: Premises, screen: Screen, offered: list[str]
) -> None:
    office = premises.play(ASKED)
    premises.tick(office)
    with opened(browser, office, SECRETARY, screen) as (page, _):
        on_prefects_page(page)
        for menu in page.page.locator(".p-icon-button-menu:visible").get_by_role("button").all():
            menu.click()
        expect(page.page.locator(".p-overflow-menu-item:visible")).to_have_text(offered)
        page.page.keyboard.press("Escape")
        page.page.get_by_role("link", name="Runs", exact=True).click()
        page.page.get_by_text("1 run", exact=True).wait_for()
        for path in PREFECTS_PAGES:
            page.page.goto(f"{office.server.url}{path}")
            page.page.wait_for_load_state("networkidle")
            assert "Oops" not in page.text(), path
        page.page.goto(f"{office.server.url}/login")
        page.page.get_by_role("heading", name="Yang menunggu Saudara").wait_for()


def test_both_pages_of_a_decision_show_the_report_at_a_glance_and_no_way_that_is_refused(
    browser: Browser, premises: Premises, tmp_path: Path
) -> None:
    office = premises.play(ASKED)
    premises.tick(office)
    with opened(browser, office, SECRETARY, DESK) as (page, _):
        page.page.get_by_text("Perlu dilengkapi: Subbagian").first.click()
        page.screenshot(tmp_path, "rincian")
        assert "32 dari 34 indikator" in page.text()
        on_prefects_page(page)
        page.page.get_by_text("Menunggu keputusan Sekretaris: tekan Resume").wait_for()
        assert page.page.get_by_role("button", name="Resume").is_visible()
        assert not page.page.get_by_role("button", name="Cancel", exact=True).is_visible(), "it is refused"
        assert not page.page.get_by_text("Dashboard", exact=True).is_visible(), "it answers with errors"
        page.page.get_by_text("Artifacts", exact=True).click()
        page.page.get_by_text("ringkasan").last.click()
        page.page.get_by_role("heading", name="Perlu dilengkapi").wait_for()
        page.screenshot(tmp_path, "ringkasan")
        assert "32 dari 34 indikator" in page.text()
