"""The operator's way: a form of the deployments' list, filled in and started by hand; on a desk and on a phone."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import quote
from uuid import UUID

import pytest
from playwright.sync_api import Browser, Page

from flows.runs import message
from rbworkflow.clock import set_clock
from rbworkflow.intake.mail.mailbox import Fetched
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.steps.incoming import fetch_mail as fetching
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.store import read
from rbworkflow.store.schema import received_mail
from tests.browser.browsing import DESK, PHONE, V1, WAIT_MS, Screen, soaked
from tests.ground.coming_in import carry, token_of
from tests.programs.premises import ASKED, COLLECTED, SAMPLES, TICK, Premises

STRANGER = "orang@lain.example"
NAME = "Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"
UNIT = "TPH: Teknis Penyelenggaraan Pem…"
FORM = SAMPLES / "2026-S1-perbaikan" / "TPH"


@dataclass(frozen=True)
class Letter:
    """A mailbox in which one mail waits."""

    content: bytes
    certificate_ends_at = None

    def waiting(self) -> list[str]:
        return ["1"]

    def head(self, uid: str) -> Fetched:
        return Fetched(uid, self.content, len(self.content))

    whole = head

    def put_aside(self, uid: str) -> None:
        pass


@contextmanager
def visited(browser: Browser, office: Rehearsal, path: str, screen: Screen) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": screen.width, "height": screen.height}, locale="id-ID", timezone_id="Asia/Jakarta"
    )
    context.set_default_timeout(WAIT_MS)
    carry(context, office.server.url, token_of(office.workplace))
    page = context.new_page()
    page.goto(office.server.url + path)
    yield page
    context.close()


def from_a_stranger(office: Rehearsal, monkeypatch: pytest.MonkeyPatch) -> None:
    """A unit's form has come from an address that nobody knows, after what the units sent themselves."""
    assert office.settings.clock_file is not None
    set_clock(office.settings.clock_file, datetime(2026, 7, 3, 11, tzinfo=office.workplace.office.tz))
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = STRANGER, "rb@kpu-pasuruan.example", "Isian RB"
    letter["Message-ID"] = "<1@lain.example>"
    letter.set_content("Terlampir.")
    (form,) = FORM.glob("*.xlsx")
    letter.add_attachment(form.read_bytes(), maintype="application", subtype="octet-stream", filename=form.name)

    @contextmanager
    def opened(_account: object) -> Iterator[Letter]:
        yield Letter(letter.as_bytes())

    monkeypatch.setattr(fetching, "open_mailbox", opened)
    settings = office.workplace.settings.model_copy(update={"imap_host": "localhost"})
    collect(replace(office.workplace, settings=settings))


WAYS = {
    DESK: ("Benar darinya, terima", "diterima sebagai kiriman", "collected"),
    PHONE: ("Bukan darinya, tolak", "ditolak; bukan kiriman", "quarantined"),
}


def submitted(page: Page) -> str:
    """The run that the form starts."""
    with page.expect_response(lambda response: response.url.endswith("/create_flow_run")) as sent:
        page.get_by_role("button", name="Submit", exact=True).click()
    assert sent.value.ok, sent.value.text()
    return str(sent.value.json()["id"])


@pytest.mark.parametrize("screen", WAYS, ids=lambda screen: screen.name)
def test_the_operator_decides_on_a_form_from_an_unknown_address(
    browser: Browser, premises: Premises, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, screen: Screen
) -> None:
    answer, says, status = WAYS[screen]
    office = premises.play(COLLECTED)
    from_a_stranger(office, monkeypatch)
    premises.tick(office)
    told = office.catcher.messages("operator@kpu-pasuruan.example")[-1].text
    assert f"Surel masuk nomor 1 dari {STRANGER}" in told
    assert "jalankan 'Konfirmasi pengirim' dengan nomor surel masuknya" in " ".join(told.split())

    with visited(browser, office, premises.runs.form_path("Konfirmasi pengirim"), screen) as page:
        pick(page, 0, "Nomor 1: TPH, 3 Juli 2026")
        open_choices(page, 1)
        page.screenshot(path=tmp_path / f"pilihan-{screen.name}.png")
        page.get_by_text(answer, exact=True).click()
        page.screenshot(path=tmp_path / f"terisi-{screen.name}.png")
        run_id = submitted(page)
        premises.runs.wait(UUID(run_id))
        page.goto(f"{office.server.url}{V1.path}/{run_id}")
        page.get_by_text(f"Surel masuk nomor 1 dari {STRANGER} {says}").wait_for()
        page.screenshot(path=tmp_path / f"selesai-{screen.name}.png")

    with read(office.workplace.engine) as conn:
        assert [row.status for row in conn.execute(received_mail.select())] == [status]


@pytest.mark.parametrize("screen", [pytest.param(DESK, id=DESK.name), soaked(PHONE, name=PHONE.name)])
def test_the_operator_orders_a_revision_by_picking_period_and_units(
    browser: Browser, premises: Premises, tmp_path: Path, screen: Screen
) -> None:
    office = premises.play(ASKED)
    office.run(TICK)
    rest = {"isian": {"sampai": "2026-07-08", "alasan": "Lengkapi data dukung."}}
    form = f"{premises.runs.form_path('Mulai revisi')}?parameters={quote(json.dumps(rest))}"
    with visited(browser, office, form, screen) as page:
        pick(page, 0, "Semester I Tahun 2026")
        pick(page, 1, UNIT)
        page.keyboard.press("Escape")  # several may be picked
        page.screenshot(path=tmp_path / f"terisi-{screen.name}.png")
        run = premises.runs.wait(UUID(submitted(page)))
    assert f"dimulai: {NAME} diminta memperbaiki sampai 8 Juli 2026. " in message(run)
    assert message(run).endswith("ditarik. Sekretaris KPU Kabupaten Pasuruan diberi tahu lewat surel.")


def pick(page: Page, place: int, choice: str) -> None:
    """One of the form's lists, from above."""
    open_choices(page, place)
    page.locator(".p-select-option").get_by_text(choice, exact=True).click()


def open_choices(page: Page, place: int) -> None:
    """By the arrow at the right end, as the form says."""
    button = page.locator(".p-select-button").nth(place)
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] - 16, box["y"] + box["height"] / 2)
    page.get_by_placeholder("Search").wait_for()
