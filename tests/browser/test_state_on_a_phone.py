"""The first page's table of units, on a phone."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from rbworkflow.door import application
from tests.browser.browsing import PHONE
from tests.pages.knocking import Doorway
from tests.steps.office_walk import CONFIG, prepare, walk_in

STYLE: Final = Path(application.__file__).parent / "static" / "door.css"
SHORT, LONG = (
    "Partisipasi, Hubungan Masyarakat, dan SDM",
    "Partisipasi Masyarakat, Hubungan Antarlembaga, dan Sosialisasi",
)
LINES: Final = """cells => cells.map(cell => {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return new Set([...range.getClientRects()].map(box => box.top)).size;
})"""


def test_what_a_unit_has_done_stands_on_one_line_however_long_its_name(browser: Browser, tmp_path: Path) -> None:
    """Beside a long name its words were broken after each few letters."""
    config = shutil.copytree(CONFIG, tmp_path / "config") / "officials.toml"
    config.write_text(config.read_text(encoding="utf-8").replace(SHORT, LONG), encoding="utf-8")
    walk = prepare(walk_in(tmp_path / "data", on="2026-06-22 07:00", config_dir=config.parent))
    doorway = Doorway(walk.workplace)
    with ThreadPoolExecutor(1) as apart:  # a browser's thread has a loop of its own
        shown = apart.submit(lambda: doorway.person().get("/").text).result()
    doorway.close()
    page = browser.new_page(viewport={"width": PHONE.width, "height": PHONE.height})
    page.set_content(shown)
    page.add_style_tag(content=STYLE.read_text(encoding="utf-8"))
    told = page.locator("td", has_text="belum mengirim")
    assert told.count() == len(walk.workplace.office.units)
    assert told.evaluate_all(LINES) == [1] * told.count()
    page.close()
