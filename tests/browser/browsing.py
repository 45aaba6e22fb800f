"""A run's page in both of Prefect's UIs, used as an officer uses it: with Debian's Chromium, on a desk and a phone."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.ground.coming_in import carry
from tests.running.patience import PATIENCE

CHROMIUM: Final = Path("/usr/bin/chromium")
ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-3d-apis",  # the graph of a run, drawn again and again without a graphics card, took half a processor
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
)
WAIT_MS: Final = PATIENCE * 1000
expect.set_options(timeout=WAIT_MS)  # a busy machine is no failure


@dataclass(frozen=True)
class Screen:
    name: str
    width: int
    height: int


DESK: Final = Screen("meja", 1280, 900)
PHONE: Final = Screen("ponsel", 390, 844)


def soaked(*values: object, name: str) -> Any:
    """A case that needs all of a server's work again, for one more device: the soak tries it."""
    return pytest.param(*values, id=name, marks=pytest.mark.soak)


@dataclass(frozen=True)
class Ui:
    """One of Prefect's two UIs: where its run pages are, and the words on the form's last button."""

    name: str
    path: str
    submit: str


V1: Final = Ui("v1", "/runs/flow-run", "Submit")
V2: Final = Ui("v2", "/v2/runs/flow-run", "Resume")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium; without it the test is skipped, and fails where CI promised to have it."""
    if not CHROMIUM.exists():
        missing = "Chromium is missing. Install the package: chromium"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)  # noqa: TID251 - the runner's own word
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield browser
        browser.close()


@dataclass
class RunPage:
    """The page of one run; `outside` are the addresses other than the server's that it asked for."""

    page: Page
    ui: Ui
    screen: Screen
    outside: list[str] = field(default_factory=list)

    def open_form(self, *, texts: int = 2) -> Locator:
        """Press Resume, wherever this UI and screen keep it, and return the dialog, with so many fields to type in."""
        self.wait_for_state("Suspended")
        if (self.ui, self.screen) == (V1, DESK):
            self.page.get_by_role("button", name="Resume").click()
        elif self.ui == V1:
            self.page.locator(".page-heading .p-icon-button-menu").get_by_role("button").click()
            self.page.get_by_text("Resume", exact=True).click()
        else:
            self.page.get_by_role("button", name="Open menu").click()
            self.page.get_by_role("menuitem", name="Resume").click()
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_role("textbox").nth(texts - 1).wait_for()
        return dialog

    def answer(self, code: str, note: str = "") -> None:
        """Fill the open form's two fields and send it."""
        dialog = self.page.get_by_role("dialog")
        dialog.get_by_role("textbox").nth(0).fill(code)
        if note:
            dialog.get_by_role("textbox").nth(1).fill(note)
        self.send(dialog)

    def choose(self, title: str, choice: str) -> None:
        """Pick from the open form's list, in V1 by the arrow at its right end, as the form says."""
        dialog = self.page.get_by_role("dialog")
        if self.ui == V2:
            dialog.get_by_role("button", name=f"Select {title}").click()
            self.page.get_by_role("option", name=choice).click()
            return
        arrow = dialog.locator(".p-select-button__icon")
        arrow.scroll_into_view_if_needed()
        arrow.click()
        self.page.get_by_placeholder("Search").wait_for()
        self.page.locator(".p-select-option").get_by_text(choice, exact=True).click()

    def send(self, dialog: Locator) -> None:
        """Send the open form."""
        with self.page.expect_response(lambda response: response.url.endswith("/resume")) as sent:
            dialog.get_by_role("button", name=self.ui.submit, exact=True).click()
        assert sent.value.ok, sent.value.text()
        dialog.wait_for(state="detached")

    def wait_for_state(self, name: str) -> None:
        self.page.get_by_text(name, exact=True).first.wait_for()

    def text(self) -> str:
        return self.page.locator("body").inner_text()

    def screenshot(self, folder: Path, name: str) -> Path:
        path = folder / f"{name}-{self.ui.name}-{self.screen.name}.png"
        self.page.screenshot(path=path)
        return path


@contextmanager
def run_page(browser: Browser, address: str, ui: Ui, screen: Screen, token: str = "") -> Iterator[RunPage]:
    """The page behind `address`, on the device of somebody who came in before; without a token, of a newcomer."""
    server_url = "/".join(address.split("/")[:3])
    context = browser.new_context(
        viewport={"width": screen.width, "height": screen.height}, locale="id-ID", timezone_id="Asia/Jakarta"
    )
    context.set_default_timeout(WAIT_MS)
    if token:
        carry(context, server_url, token)
    page = RunPage(context.new_page(), ui, screen)
    page.page.on("request", lambda request: _note_outside(page.outside, server_url, request.url))
    page.page.goto(address)
    yield page
    context.close()


def _note_outside(outside: list[str], server_url: str, url: str) -> None:
    if not url.startswith((server_url, server_url.replace("http", "ws", 1), "data:", "blob:")):
        outside.append(url)
