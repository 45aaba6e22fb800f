"""A restored office's operator settles it on its page: asked what nobody can look up, waiting, told what was found."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from rbworkflow.backup.restorations import held
from rbworkflow.store import read
from tests.browser.browsing import DESK, PHONE, Screen, soaked
from tests.browser.test_operators_form import visited
from tests.ground.held_office import hold
from tests.programs.premises import COLLECTED, Premises


@pytest.mark.parametrize("screen", [pytest.param(DESK, id="meja"), soaked(PHONE, name="ponsel")])
def test_the_operator_settles_a_restoration_and_reads_what_was_found(
    browser: Browser, premises: Premises, tmp_path: Path, screen: Screen
) -> None:
    office = premises.play(COLLECTED)
    hold(office.workplace)
    with visited(browser, office, "/", screen) as page:
        page.screenshot(path=tmp_path / "keadaan.png", full_page=True)
        page.get_by_role("link", name="Buka halaman Pemulihan").click()
        page.get_by_role("button", name="Cocokkan dan lepas kantor").click()
        page.get_by_text("atau centang bahwa tidak ada").wait_for()
        page.screenshot(path=tmp_path / "ditanya.png", full_page=True)
        page.get_by_label("Laporan yang sudah diterima").fill("semester satu")
        page.get_by_role("button", name="Cocokkan dan lepas kantor").click()
        page.get_by_text("sedang dicocokkan").wait_for()
        page.screenshot(path=tmp_path / "menunggu.png", full_page=True)
        page.get_by_text("Tulis laporan yang sudah dikirim sebagai PERIODE=NOMOR").wait_for()
        page.screenshot(path=tmp_path / "salah.png", full_page=True)
        page.get_by_label("Tidak ada laporan yang terkirim").check()
        page.get_by_role("button", name="Cocokkan dan lepas kantor").click()
        page.get_by_text("kantor bekerja kembali").wait_for()
        page.get_by_text("Kode dan tautan dalam surel dari sebelum pemulihan tidak berlaku lagi").wait_for()
        page.screenshot(path=tmp_path / "selesai.png", full_page=True)
    with read(office.workplace.engine) as conn:
        assert held(conn, office.workplace.office.code) is None
