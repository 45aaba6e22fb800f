"""Akun: one's own devices, password and app, and what is refused there."""

import re
from collections.abc import Callable
from datetime import timedelta

import httpx
import pyotp
from sqlalchemy import select

from rbworkflow.access.accounts import Role
from rbworkflow.access.app_codes import end_apps
from rbworkflow.access.passwords import try_password
from rbworkflow.store import read, write
from rbworkflow.store.schema import account as account_table
from tests.pages.knocking import Browser, Doorway, words
from tests.pages.test_coming_in import OPERATOR, PASSWORD, SECRETARY, account, is_in, link, session_count, with_password

NEW = "sawah luas hijau"
KEY = re.compile(r"kuncinya: ([A-Z2-7]{32})")
SEALED = re.compile(r'name="kunci" value="([^"]+)"')
EVIL = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'

Later = Callable[[timedelta], None]


def signed_in(doorway: Doorway, **more: str) -> Browser:
    browser = doorway.somebody()
    assert is_in(browser.post("/masuk", alamat=OPERATOR, sandi=PASSWORD, **more))
    return browser


def app_of(page: httpx.Response) -> tuple[pyotp.TOTP, str]:
    """The app that scanned the page's picture, and the form's sealed key."""
    key, sealed = KEY.search(words(page)), SEALED.search(page.text)
    assert key
    assert sealed
    return pyotp.TOTP(key[1]), sealed[1]


def with_app(doorway: Doorway, browser: Browser) -> pyotp.TOTP:
    app, sealed = app_of(browser.get("/akun/aplikasi"))
    done = browser.post("/akun/aplikasi", kunci=sealed, kode=app.at(doorway.workplace.now))
    assert done.headers["location"] == "/akun?selesai=aplikasi"
    return app


def test_the_page_says_who_one_is_how_one_came_in_and_on_which_devices_since_when(doorway: Doorway) -> None:
    with_password(doorway)
    phone = (
        "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36"
    )
    doorway.somebody(**{"user-agent": phone}).post("/masuk", alamat=OPERATOR, sandi=PASSWORD)
    page = words(signed_in(doorway).get("/akun"))
    assert f"Operator, {OPERATOR}. Saudara masuk lewat kata sandi." in page
    assert "Chrome di Android sejak 6 Juli 2026 pukul 09.00 WIB, masuk lewat kata sandi Akhiri" in page
    assert "(perangkat ini)" in page


def test_one_device_or_all_others_are_ended_and_only_ones_own(doorway: Doorway) -> None:
    with_password(doorway)
    here, there, stranger = signed_in(doorway), signed_in(doorway), doorway.person(Role.OFFICER, SECRETARY)
    own = re.findall(r'name="sesi" value="(\d+)"', stranger.get("/akun").text)
    assert own == []
    there_id = re.findall(r'name="sesi" value="(\d+)"', here.get("/akun").text)[0]
    stranger.post("/akun/sesi", sesi=there_id)
    assert there.get("/akun").status_code == 200
    here.post("/akun/sesi", sesi=there_id)
    assert there.get("/akun").status_code == 303
    third = signed_in(doorway)
    here.post("/akun/sesi-lain")
    assert third.get("/akun").status_code == 303
    assert session_count(doorway, account(doorway)) == 1


def test_a_new_password_needs_the_old_one_and_ends_all_other_sessions(doorway: Doorway) -> None:
    with_password(doorway)
    here, there = signed_in(doorway), signed_in(doorway)
    assert "Kata sandi sekarang tidak cocok." in words(here.post("/akun/sandi", lama="salah", baru=NEW, ulang=NEW))
    assert "tidak sama" in words(here.post("/akun/sandi", lama=PASSWORD, baru=NEW, ulang=NEW + "x"))
    assert "10 sampai 200 huruf" in words(here.post("/akun/sandi", lama=PASSWORD, baru="pendek", ulang="pendek"))
    assert there.get("/akun").status_code == 200
    assert here.post("/akun/sandi", lama=PASSWORD, baru=NEW, ulang=NEW).headers["location"] == "/akun?selesai=sandi"
    assert there.get("/akun").status_code == 303
    assert try_password(doorway.workplace.engine, account(doorway), NEW, at=doorway.workplace.now).is_right


def test_who_forgot_the_password_comes_by_a_link_and_sets_another(doorway: Doorway) -> None:
    browser = doorway.somebody()
    browser.post(link(doorway, with_password(doorway)))
    assert browser.post("/akun/sandi", baru=NEW, ulang=NEW).headers["location"] == "/akun?selesai=sandi"


def test_an_app_is_kept_after_its_first_code_and_its_key_lies_sealed(doorway: Doorway) -> None:
    with_password(doorway)
    browser = signed_in(doorway)
    page = browser.get("/akun/aplikasi")
    app, sealed = app_of(page)
    assert 'src="data:image/svg+xml' in page.text
    wrong = browser.post("/akun/aplikasi", kunci=sealed, kode="000000")
    assert "Kode aplikasi tidak cocok." in words(wrong)
    assert app_of(wrong)[0].secret == app.secret
    assert not account(doorway).has_app
    browser.post("/akun/aplikasi", kunci=sealed, kode=app.at(doorway.workplace.now))
    assert account(doorway).has_app
    with read(doorway.workplace.engine) as conn:
        assert app.secret not in str(conn.scalars(select(account_table.c.app_key)).all())


def test_a_key_that_was_sealed_for_somebody_else_or_elsewhere_is_refused(doorway: Doorway) -> None:
    with_password(doorway)
    administrator = doorway.somebody()
    administrator.post(link(doorway, with_password(doorway, Role.ADMINISTRATOR)))
    app, sealed = app_of(administrator.get("/akun/aplikasi"))
    for kunci in (sealed, "bukan kunci", ""):
        answer = signed_in(doorway).post("/akun/aplikasi", kunci=kunci, kode=app.at(doorway.workplace.now))
        assert "Halaman pemasangan ini sudah tidak berlaku." in words(answer)
    assert not account(doorway).has_app


def test_an_app_is_removed_and_a_password_changed_only_with_a_code(doorway: Doorway, later: Later) -> None:
    with_password(doorway)
    browser = signed_in(doorway)
    app = with_app(doorway, browser)
    assert "Kode aplikasi tidak cocok." in words(browser.post("/akun/aplikasi/lepas", kode="123456"))
    assert "Kode aplikasi tidak cocok." in words(browser.post("/akun/sandi", lama=PASSWORD, baru=NEW, ulang=NEW))
    later(timedelta(minutes=1))
    code = app.at(doorway.workplace.now)
    assert browser.post("/akun/sandi", kode=code, baru=NEW, ulang=NEW).status_code == 303
    assert "Kode aplikasi tidak cocok." in words(browser.post("/akun/aplikasi/lepas", kode=code))
    later(timedelta(minutes=1))
    assert browser.post("/akun/aplikasi/lepas", kode=app.at(doorway.workplace.now)).status_code == 303
    assert not account(doorway).has_app


def test_wrong_codes_on_the_page_lock_as_wrong_passwords_do(doorway: Doorway, later: Later) -> None:
    with_password(doorway)
    browser = signed_in(doorway)
    app = with_app(doorway, browser)
    for _ in range(5):
        last = browser.post("/akun/aplikasi/lepas", kode="123456")
    assert "Terlalu banyak percobaan" in words(last)
    later(timedelta(seconds=45))
    browser.post("/akun/aplikasi/lepas", kode=app.at(doorway.workplace.now))
    assert account(doorway).has_app


def test_another_machines_key_opens_no_app_until_all_apps_are_ended(doorway: Doorway, later: Later) -> None:
    with_password(doorway)
    app = with_app(doorway, signed_in(doorway))
    doorway.desk.key = "kunci yang lain"
    later(timedelta(minutes=1))
    told = doorway.somebody().post("/masuk", alamat=OPERATOR, sandi=PASSWORD, kode=app.at(doorway.workplace.now))
    assert "Masuklah lewat tautan" in words(told)
    with write(doorway.workplace.engine) as conn:
        assert end_apps(conn, doorway.workplace.office.code, at=doorway.workplace.now) == 1
    signed_in(doorway)


def test_what_a_browser_says_of_itself_and_a_title_stay_words(doorway: Doorway) -> None:
    page = doorway.person(Role.OFFICER, SECRETARY, name=EVIL, **{"user-agent": EVIL}).get("/akun")
    assert "<script>alert" not in page.text
    assert "<img src=x" not in page.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.text
