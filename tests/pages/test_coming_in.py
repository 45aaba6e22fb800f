"""Coming in: by a link that is used up, by a password, with an app's code; and everything that lets nobody in."""

import re
import runpy
from collections.abc import Callable
from datetime import timedelta
from time import monotonic
from urllib.parse import quote, urlsplit

import anyio
import httpx
import pyotp
import pytest
from sqlalchemy import func, select

from rbworkflow.access import passwords
from rbworkflow.access.accounts import Account, Role, accounts
from rbworkflow.access.app_codes import install_app, new_app_key, seal
from rbworkflow.access.links import make_link
from rbworkflow.access.passwords import set_password
from rbworkflow.access.sessions import Way, sessions_of
from rbworkflow.door.pages.coming_in import NO_SOONER
from rbworkflow.steps.people import letting_in
from rbworkflow.steps.people.letting_in import administrators_link
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox
from tests.door.doorway import HOST
from tests.pages.knocking import Doorway, words

PASSWORD = "kuda meja bulan"
OPERATOR = "operator@kpu-pasuruan.example"
SECRETARY = "sekretaris@kpu-pasuruan.example"

TRIES, AT_ONCE = 300, 100

Later = Callable[[timedelta], None]


def account(doorway: Doorway, role: Role = Role.OPERATOR) -> Account:
    with read(doorway.workplace.engine) as conn:
        return next(each for each in accounts(conn, doorway.workplace.office.code) if each.role is role)


def with_password(doorway: Doorway, role: Role = Role.OPERATOR) -> Account:
    set_password(doorway.workplace.engine, account(doorway, role), PASSWORD, at=doorway.workplace.now)
    return account(doorway, role)


def link(doorway: Doorway, who: Account, lasts: timedelta = timedelta(days=2)) -> str:
    with write(doorway.workplace.engine) as conn:
        return f"/masuk/{make_link(conn, who, path='/', lasts=lasts, at=doorway.workplace.now)}"


def mails_to(doorway: Doorway, address: str) -> list[str]:
    with read(doorway.workplace.engine) as conn:
        return list(conn.scalars(select(outbox.c.subject).where(outbox.c.recipient == address)))


def session_count(doorway: Doorway, who: Account) -> int:
    with read(doorway.workplace.engine) as conn:
        return len(sessions_of(conn, who, at=doorway.workplace.now))


def is_in(response: httpx.Response) -> bool:
    return response.status_code == 303 and "sesi=" in response.headers.get("set-cookie", "")


def test_the_administrators_first_link_leads_to_a_password_and_then_to_the_first_page(doorway: Doorway) -> None:
    shown = administrators_link(doorway.workplace)
    assert shown is not None
    browser = doorway.somebody()
    path = urlsplit(shown).path
    assert "Masuk sebagai Administrator" in words(browser.get(path))
    entered = browser.post(path)
    assert entered.headers["location"] == "/akun"
    assert "Buatlah kata sandi sekarang" in words(browser.get("/akun"))
    assert browser.post("/akun/sandi", baru=PASSWORD, ulang=PASSWORD).headers["location"] == "/akun?selesai=sandi"
    assert "Yang perlu dilakukan operator sekarang" in words(browser.get("/"))
    assert administrators_link(doorway.workplace) is None
    assert is_in(doorway.somebody().post("/masuk", alamat="administrator", sandi=PASSWORD))


def test_a_services_start_neither_shows_the_administrators_link_nor_ends_the_one_he_printed(
    doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(letting_in, "IS_KEPT_RUNNING", True)
    printed = administrators_link(doorway.workplace, is_wanted=True)
    assert administrators_link(doorway.workplace) is None
    assert "Masuk sebagai Administrator" in words(doorway.somebody().get(urlsplit(str(printed)).path))


def test_what_the_device_keeps_is_read_by_no_script_and_sent_along_by_no_other_page(doorway: Doorway) -> None:
    with_password(doorway)
    came = doorway.somebody().post("/masuk", alamat=OPERATOR, sandi=PASSWORD)
    kept = {part.strip().lower() for part in came.headers["set-cookie"].split(";")[1:]}
    assert {"httponly", "samesite=lax", "path=/"} <= kept


@pytest.mark.parametrize(
    ("address", "password"), [(OPERATOR, "salah sama sekali"), ("siapa@x.example", PASSWORD), ("", "")]
)
def test_a_wrong_password_and_an_unknown_address_get_the_same_sentence_at_the_same_time(
    doorway: Doorway, address: str, password: str
) -> None:
    with_password(doorway)
    asked_at = monotonic()
    answer = doorway.somebody().post("/masuk", alamat=address, sandi=password)
    assert monotonic() - asked_at >= NO_SOONER
    assert answer.status_code == 403
    assert "Alamat surel, kata sandi, atau kode aplikasi tidak cocok." in words(answer)


@pytest.mark.long
def test_after_five_failures_even_the_right_password_waits_and_then_comes_in(doorway: Doorway, later: Later) -> None:
    with_password(doorway)
    for _ in range(5):
        last = doorway.somebody().post("/masuk", alamat=OPERATOR, sandi="salah sama sekali")
    assert "Terlalu banyak kata sandi yang tidak cocok." in words(last)
    assert not is_in(doorway.somebody().post("/masuk", alamat=OPERATOR, sandi=PASSWORD))
    later(timedelta(minutes=2))
    assert is_in(doorway.somebody().post("/masuk", alamat=OPERATOR, sandi=PASSWORD))


@pytest.mark.long
def test_a_flood_of_tries_at_once_is_hashed_five_times(doorway: Doorway, monkeypatch: pytest.MonkeyPatch) -> None:
    with_password(doorway)
    hashed: list[str] = []

    def never_fits(_hash: str, password: str) -> bool:
        hashed.append(password)
        return False

    monkeypatch.setattr("rbworkflow.access.passwords._fits", never_fits)
    client = doorway.client()

    async def one() -> None:
        await client.post("/masuk", data={"alamat": OPERATOR, "sandi": "salah"})

    async def flood() -> None:
        for _ in range(TRIES // AT_ONCE):
            async with anyio.create_task_group() as group:
                for _ in range(AT_ONCE):
                    group.start_soon(one)

    anyio.run(flood)
    assert len(hashed) == 5


def test_an_office_hashes_passwords_at_the_cost_that_rfc_9106_gives_to_small_machines() -> None:
    hasher = runpy.run_path(passwords.__file__)["_HASHER"]  # the tests' own is quicker
    assert hasher.hash("kuda batu senja").startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_a_used_an_expired_and_a_replaced_link_each_say_why_and_offer_a_new_one(doorway: Doorway, later: Later) -> None:
    operator = with_password(doorway)
    used, short = link(doorway, operator), link(doorway, operator, timedelta(hours=1))
    assert is_in(doorway.somebody().post(used))
    assert "Tautan ini sudah dipakai." in words(doorway.somebody().get(used))
    assert not is_in(doorway.somebody().post(used))
    later(timedelta(hours=2))
    expired = doorway.somebody().get(short)
    assert expired.status_code == 410
    assert "Masa berlaku tautan ini sudah lewat." in words(expired)
    assert "Kirim tautan baru" in words(expired)
    assert not is_in(doorway.somebody().post(short))
    assert "Tautan ini tidak dikenal." in words(doorway.somebody().get("/masuk/" + "a" * 32))


def test_a_dead_link_of_who_has_no_mail_address_says_how_to_get_another(doorway: Doorway) -> None:
    used = link(doorway, account(doorway, Role.ADMINISTRATOR))
    assert is_in(doorway.somebody().post(used))
    page = words(doorway.somebody().get(used))
    assert "Tautan ini sudah dipakai." in page
    assert ".venv/bin/rbworkflow sign-in-link" in page
    assert "alamat surel" not in page
    assert "Kirim tautan baru" not in page


def test_anothers_link_does_not_take_the_place_of_ones_session_unless_it_is_pressed(doorway: Doorway) -> None:
    administrator = account(doorway, Role.ADMINISTRATOR)
    browser = doorway.person()
    assert "Masuk sebagai Administrator" in words(browser.get(link(doorway, administrator)))
    assert "Operator" in words(browser.get("/akun"))
    assert session_count(doorway, administrator) == 0


@pytest.mark.parametrize("origin", ["https://jahat.example", "null", "http://127.0.0.1:4201", ""])
def test_a_page_of_another_origin_lets_nobody_in_and_changes_nothing(doorway: Doorway, origin: str) -> None:
    operator = with_password(doorway)
    stranger = doorway.somebody(origin=origin)
    assert stranger.post("/masuk", alamat=OPERATOR, sandi=PASSWORD).status_code == 403
    assert stranger.post("/masuk-lagi", alamat=OPERATOR).status_code == 403
    assert session_count(doorway, operator) == 0
    assert mails_to(doorway, OPERATOR) == []


FOREIGN = [
    "https://jahat.example/",
    "//jahat.example",
    "/\\jahat.example",
    "javascript:alert(1)",
    "/\t/jahat.example",
    "/\n/jahat.example",
    "\\\\jahat.example",
]


@pytest.mark.parametrize("to", FOREIGN)
def test_who_came_in_is_led_to_no_page_but_ours(doorway: Doorway, to: str) -> None:
    with_password(doorway)
    assert doorway.somebody().post("/masuk", alamat=OPERATOR, sandi=PASSWORD, ke=to).headers["location"] == "/"
    assert "jahat" not in doorway.somebody().get(f"/masuk?ke={quote(to)}").text


@pytest.mark.long
def test_who_has_an_app_needs_its_code_too_and_each_code_lets_in_once(doorway: Doorway, later: Later) -> None:
    operator = with_password(doorway)
    workplace, key = doorway.workplace, new_app_key()
    sealed = seal(doorway.desk.key, operator, key)
    app = pyotp.TOTP(key)
    assert install_app(workplace.engine, doorway.desk.key, operator, sealed, app.at(workplace.now), at=workplace.now)
    assert not is_in(doorway.somebody().post("/masuk", alamat=OPERATOR, sandi=PASSWORD))
    assert not is_in(doorway.somebody().post("/masuk", alamat=OPERATOR, sandi=PASSWORD, kode=app.at(workplace.now)))
    later(timedelta(minutes=1))
    code = app.at(workplace.now)
    assert is_in(doorway.somebody().post("/masuk", alamat=OPERATOR, sandi=PASSWORD, kode=f"{code[:3]} {code[3:]}"))
    assert not is_in(doorway.somebody().post("/masuk", alamat=OPERATOR, sandi=PASSWORD, kode=code))
    with read(workplace.engine) as conn:
        assert [each.way for each in sessions_of(conn, operator, at=workplace.now)] == [Way.APP]


@pytest.mark.long
def test_codes_cannot_be_tried_on_and_on_by_who_knows_the_password(doorway: Doorway, later: Later) -> None:
    operator = with_password(doorway)
    workplace, key = doorway.workplace, new_app_key()
    sealed = seal(doorway.desk.key, operator, key)
    install_app(
        workplace.engine, doorway.desk.key, operator, sealed, pyotp.TOTP(key).at(workplace.now), at=workplace.now
    )
    for _ in range(5):
        last = doorway.somebody().post("/masuk", alamat=OPERATOR, sandi=PASSWORD, kode="000000")
    assert "Terlalu banyak" in words(last)
    later(timedelta(seconds=45))
    right = pyotp.TOTP(key).at(workplace.now)
    assert not is_in(doorway.somebody().post("/masuk", alamat=OPERATOR, sandi=PASSWORD, kode=right))


def test_asking_for_a_link_answers_the_same_whoever_asks_and_mails_only_the_known_address(doorway: Doorway) -> None:
    known = doorway.somebody().post("/masuk-lagi", alamat=OPERATOR.upper())
    unknown = doorway.somebody().post("/masuk-lagi", alamat="siapa@jahat.example")
    nothing = doorway.somebody().post("/masuk-lagi")
    assert known.text == unknown.text == nothing.text
    assert known.status_code == 200
    assert mails_to(doorway, OPERATOR) == ["Tautan masuk"]
    assert mails_to(doorway, SECRETARY) == ["Tautan masuk dikirim kepada Operator"]
    with read(doorway.workplace.engine) as conn:
        assert conn.scalar(select(func.count()).select_from(outbox)) == 2
    assert [flow for flow, _ in doorway.prefect.started] == ["Terbitkan dan kirim"]


def asked_link(doorway: Doorway, **form: str) -> str:
    """The link of the mail that was asked for so."""
    doorway.somebody().post("/masuk-lagi", **form)
    with read(doorway.workplace.engine) as conn:
        row = conn.execute(select(outbox).where(outbox.c.kind == "login").order_by(outbox.c.id.desc())).first()
    assert row is not None
    (path,) = re.findall(r"/masuk/\S+", letting_in.login_mail(doorway.workplace, row).text)
    return str(path)


@pytest.mark.parametrize("to", ["/keputusan/3", "/berkas?periode=2026-S1"])
def test_a_link_that_was_asked_for_leads_to_the_page_that_was_wanted(doorway: Doorway, to: str) -> None:
    with_password(doorway)
    assert doorway.somebody().get(f"/masuk?ke={quote(to)}").text.count(f'name="ke" value="{to}"') == 2
    came = doorway.somebody().post(asked_link(doorway, alamat=OPERATOR, ke=to))
    assert is_in(came)
    assert came.headers["location"] == to


@pytest.mark.parametrize("to", [*FOREIGN, f"/{'a' * 500}", ""])
def test_a_link_that_was_asked_for_leads_to_no_page_but_ours(doorway: Doorway, to: str) -> None:
    with_password(doorway)
    assert doorway.somebody().post(asked_link(doorway, alamat=OPERATOR, ke=to)).headers["location"] == "/"


def test_the_new_link_in_a_dead_ones_place_leads_where_that_led(doorway: Doorway, later: Later) -> None:
    operator = with_password(doorway)
    with write(doorway.workplace.engine) as conn:
        hour = timedelta(hours=1)
        token = make_link(conn, operator, path="/keputusan/3", lasts=hour, at=doorway.workplace.now)
    later(timedelta(hours=2))
    assert doorway.somebody().post(asked_link(doorway, tautan=token)).headers["location"] == "/keputusan/3"


def test_an_officer_in_charge_may_ask_for_a_link_before_anybody_asked_him_for_a_decision(doorway: Doorway) -> None:
    doorway.somebody().post("/masuk-lagi", alamat=f" {SECRETARY.upper()}")
    assert mails_to(doorway, SECRETARY) == ["Tautan masuk"]
    with read(doorway.workplace.engine) as conn:
        (made,) = [each for each in accounts(conn, doorway.workplace.office.code) if each.address == SECRETARY]
    assert (made.role, made.name) == (Role.OFFICER, "Sekretaris KPU Kabupaten Pasuruan")
    doorway.somebody().post("/masuk-lagi", alamat="plh.sekretaris@kpu-pasuruan.example")
    assert not mails_to(doorway, "plh.sekretaris@kpu-pasuruan.example"), "who acts at another time is nobody yet"


def test_who_asks_again_and_again_gets_one_link_in_ten_minutes(doorway: Doorway, later: Later) -> None:
    for _ in range(3):
        doorway.somebody().post("/masuk-lagi", alamat=OPERATOR)
    assert len(mails_to(doorway, OPERATOR)) == 1
    later(timedelta(minutes=11))
    doorway.somebody().post("/masuk-lagi", alamat=OPERATOR)
    assert len(mails_to(doorway, OPERATOR)) == 2


def test_whoever_asks_all_day_in_anothers_name_has_him_mailed_a_handful_of_links(
    doorway: Doorway, later: Later
) -> None:
    for _ in range(24 * 4):
        doorway.somebody().post("/masuk-lagi", alamat=OPERATOR)
        later(timedelta(minutes=15))
    assert 6 <= len(mails_to(doorway, OPERATOR)) <= 10
    later(timedelta(days=1))
    before = len(mails_to(doorway, OPERATOR))
    doorway.somebody().post("/masuk-lagi", alamat=OPERATOR)
    assert len(mails_to(doorway, OPERATOR)) == before + 1


def test_a_dead_links_button_sends_a_new_one_to_its_own_person(doorway: Doorway, later: Later) -> None:
    token = link(doorway, account(doorway), timedelta(hours=1)).rpartition("/")[2]
    later(timedelta(hours=2))
    doorway.somebody().post("/masuk-lagi", tautan=token)
    assert mails_to(doorway, OPERATOR) == ["Tautan masuk"]


def test_who_comes_with_a_session_that_is_over_hears_why_he_is_asked_to_come_in(doorway: Doorway, later: Later) -> None:
    operator = doorway.person()
    assert operator.get("/").status_code == 200
    later(timedelta(days=31))
    page = words(operator.get(operator.get("/").headers["location"]))
    assert "Sesi di perangkat ini sudah berakhir." in page
    assert "berakhir" not in words(doorway.somebody().get("/masuk?ke=/"))


@pytest.mark.parametrize(
    ("form", "back"), [("/keputusan/3", "/keputusan/3"), ("/akun/sandi", "/akun"), ("/keputusan/3", "")]
)
def test_who_sends_a_form_after_his_session_hears_that_it_was_not_taken_and_comes_back_to_its_page(
    doorway: Doorway, form: str, back: str
) -> None:
    late = doorway.somebody(accept="text/html", **({"referer": f"{HOST}{back}?sesudah=1"} if back else {}))
    page = late.get(late.post(form, catatan="Mohon dilengkapi.").headers["location"])
    assert "Yang baru Saudara kirim belum diterima" in words(page)
    assert f'name="ke" value="{back or form}"' in page.text
