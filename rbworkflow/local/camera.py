"""Pictures of a run's form for the story a demo leaves, by Chromium where it is installed; else it has none."""

import shutil
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from urllib.parse import urljoin

from rbworkflow.door.visitors import COOKIE

BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
WAIT_MS: Final = 15_000
RESUME_ON_DESK: Final = "role=button[name='Resume']"
MENU_ON_PHONE: Final = ".page-heading .p-icon-button-menu >> role=button"


@dataclass(frozen=True)
class Size:
    """A screen's width and height in CSS pixels."""

    width: int
    height: int
    is_phone: bool = False


DESK: Final = Size(1280, 800)
PHONE: Final = Size(390, 844, is_phone=True)


def browser_path() -> str | None:
    """The installed browser, where it and the library that drives it are both there."""
    if find_spec("playwright") is None:
        return None
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def photograph_form(url: str, session: str, size: Size, target: Path) -> Path | None:
    """The Resume form of the run at `url`, as somebody sees it in this session; None where no browser could make it."""
    browser = browser_path()
    if browser is None:
        return None
    from playwright.sync_api import Error, sync_playwright  # noqa: PLC0415 - optional, as the browser is

    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with sync_playwright() as playwright:
            opened = playwright.chromium.launch(executable_path=browser, args=list(ARGUMENTS))
            page = opened.new_page(viewport={"width": size.width, "height": size.height}, locale="id-ID")
            page.set_default_timeout(WAIT_MS)
            page.context.add_cookies([{"name": COOKIE, "value": session, "url": urljoin(url, "/")}])  # for all pages
            page.goto(url)
            if size.is_phone:
                page.locator(MENU_ON_PHONE).click()
                page.get_by_text("Resume", exact=True).click()
            else:
                page.locator(RESUME_ON_DESK).click()
            page.get_by_role("dialog").get_by_role("textbox").nth(1).wait_for()
            page.screenshot(path=target, animations="disabled")
            opened.close()
    except Error:
        return None
    return target
