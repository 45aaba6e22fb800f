"""No guide's table is wider than the screen on which it is read."""

import pytest
from playwright.sync_api import Browser

from rbworkflow.door.guide_files import GUIDES, guide_file
from rbworkflow.door.guide_markup import guide_html
from rbworkflow.home import PACKAGE
from tests.browser.browsing import DESK, PHONE, Screen


@pytest.mark.parametrize("screen", [DESK, PHONE], ids=lambda screen: screen.name)
def test_every_guide_is_as_wide_as_the_screen(browser: Browser, screen: Screen) -> None:
    look = (PACKAGE / "door/static/door.css").read_text(encoding="utf-8")
    page = browser.new_page(viewport={"width": screen.width, "height": screen.height})
    wider = []
    for name in GUIDES:
        guide = guide_html(guide_file(name).read_text(encoding="utf-8"))
        page.set_content(f'<style>{look}</style><main><article class="guide">{guide}</article></main>')
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            wider.append(name)
    page.close()
    assert wider == []
