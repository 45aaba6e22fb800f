"""An office that demands more of its officers than the link in their mail: set once, asked beside every later link."""

import re
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import httpx
import pyotp
import pytest

from rbworkflow.access.accounts import Account, Role, accounts, ensure_account
from rbworkflow.access.acts import BY_ITSELF, Act
from rbworkflow.access.links import make_link
from rbworkflow.access.passwords import set_password
from rbworkflow.access.sessions import Way
from rbworkflow.approval.appointments import Appointment
from rbworkflow.approval.launches import record_run
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.approval.requests import request_of_office
from rbworkflow.approval.resets import waiting_resets
from rbworkflow.door.visitors import COOKIE
from rbworkflow.errors import RefusedError
from rbworkflow.office import load_office
from rbworkflow.steps.decisions.appointing import answer
from rbworkflow.steps.decisions.withdraw import withdraw_decision
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.verifying import verify
from rbworkflow.store import read, write
from tests.ground.coming_in import token_of
from tests.steps.decisions.test_withdrawing import code_of
from tests.steps.office_walk import CHAIR, CONFIG, SECRETARY, WRONG_CODE, Copied, Walk, text_of
from tests.steps.visiting import Runs, Visit, words

PASSWORD = "sawah luas hijau"
OPERATORS = "kuda meja bulan"
RUN = str(uuid4())
Demanding = Callable[[str], Walk]


@pytest.fixture
def demanding(copied: Copied, compiled_data: Path, tmp_path: Path) -> Demanding:
    """The office with its Secretary asked, which demands this."""

    def made(what: str) -> Walk:
        config = tmp_path / "config"
        shutil.copytree(CONFIG, config)
        text = (config / "office.toml").read_text(encoding="utf-8")
        (config / "office.toml").write_text(text.replace('officers_need = "link"', f'officers_need = "{what}"'))
        return copied(compiled_data, "2026-07-06 09:00", config_dir=config)

    return made


def link(walk: Walk, address: str = SECRETARY) -> str:
    """What stands in the officer's mail."""
    office, at = walk.workplace.office, walk.workplace.now
    with write(walk.workplace.engine) as conn:
        officer = ensure_account(conn, office.code, Role.OFFICER, address=address, name="Sekretaris", at=at)
        return f"/masuk/{make_link(conn, officer, path=decision(walk), lasts=timedelta(days=1), at=at)}"


def decision(walk: Walk) -> str:
    return f"/keputusan/{walk.asked().request_id}"


def came_in(walk: Walk, answered: httpx.Response) -> Visit:
    """The browser that keeps the cookie it was given."""
    return Visit(walk, Runs(), answered.cookies[COOKIE])


def is_refused(visit: Visit) -> bool:
    """Whether neither our page nor Prefect's takes his answer."""
    walk = visit.walk
    with write(walk.workplace.engine) as conn:
        asked = request_of_office(conn, walk.workplace.office.code, walk.asked().request_id)
        assert asked is not None
        record_run(conn, asked.id, RUN, launch=asked.launch)
    order = {"run_input": {"kode": WRONG_CODE, "catatan": ""}}
    by_prefect = visit.order(f"/api/flow_runs/{RUN}/resume", order).status_code
    assert by_prefect in (201, 403)
    return by_prefect == 403


def app_set_up(visit: Visit) -> pyotp.TOTP:
    page = visit.get("/akun/aplikasi")
    key, sealed = (
        re.search(r"kuncinya: ([A-Z2-7]{32})", words(page)),
        re.search(r'name="kunci" value="(.+?)"', page.text),
    )
    assert key
    assert sealed
    app = pyotp.TOTP(key[1])
    visit.post("/akun/aplikasi", kunci=sealed[1], kode=app.at(visit.walk.workplace.now))
    return app


def test_an_office_that_says_nothing_asks_for_nothing_beside_the_link() -> None:
    assert load_office(CONFIG).officers_need == "link"


def test_an_officer_without_a_password_is_led_to_set_one_and_decides_afterwards(demanding: Demanding) -> None:
    walk = demanding("password")
    answered = Visit(walk, Runs(), "").post(link(walk))
    assert answered.headers["location"] == "/akun"
    his = came_in(walk, answered)
    asked_for = "Sebelum Saudara memutuskan, kantor ini meminta kata sandi. Buatlah kata sandi sekarang."
    assert asked_for in words(his.get("/akun"))
    assert asked_for in words(his.get(decision(walk)))
    assert "<textarea" not in his.get(decision(walk)).text
    assert is_refused(his)
    his.post("/akun/sandi", baru=PASSWORD, ulang=PASSWORD)
    assert "kantor ini meminta" not in words(his.get("/akun"))
    assert not is_refused(his)


def test_an_officer_who_has_a_password_types_it_beside_the_next_link(demanding: Demanding) -> None:
    walk = demanding("password")
    came_in(walk, Visit(walk, Runs(), "").post(link(walk))).post("/akun/sandi", baru=PASSWORD, ulang=PASSWORD)
    nobody, path = Visit(walk, Runs(), ""), link(walk)
    assert 'name="sandi"' in nobody.get(path).text
    wrong = nobody.post(path, sandi="salah sama sekali")
    assert (wrong.status_code, COOKIE in wrong.cookies) == (403, False)
    assert "Kata sandi atau kode aplikasi tidak cocok. Tautannya tetap berlaku" in words(wrong)
    assert "atau di sini dengan kata sandinya" in words(nobody.get("/masuk"))
    assert COOKIE not in nobody.post(path).cookies
    right = nobody.post(path, sandi=PASSWORD)
    assert right.headers["location"] == decision(walk)
    assert not is_refused(came_in(walk, right))


def test_a_session_that_a_link_alone_began_before_does_not_decide_nor_change_the_password(demanding: Demanding) -> None:
    walk = demanding("app")
    older = Visit(walk, Runs(), token_of(walk.workplace, Role.OFFICER, SECRETARY))
    with read(walk.workplace.engine) as conn:
        found = next(each for each in accounts(conn, walk.workplace.office.code) if each.address == SECRETARY)
    set_password(walk.workplace.engine, found, PASSWORD, at=walk.workplace.now)
    assert is_refused(older)
    assert older.post("/akun/sandi", baru="angin laut timur", ulang="angin laut timur").status_code == 403
    assert older.get("/akun/aplikasi").headers["location"] == "/akun"
    account = older.get("/akun")
    assert "Keluarlah dari perangkat ini, lalu masuk lagi dengan itu." in words(account)
    assert 'href="/akun/aplikasi"' not in account.text, "it would lead back here"


def test_where_the_app_is_demanded_password_and_app_are_set_one_after_the_other(demanding: Demanding) -> None:
    walk = demanding("app")
    his = came_in(walk, Visit(walk, Runs(), "").post(link(walk)))
    his.post("/akun/sandi", baru=PASSWORD, ulang=PASSWORD)
    account = his.get("/akun")
    assert "Pasanglah aplikasinya sekarang. Pasang aplikasi autentikator" in words(account)
    assert is_refused(his)
    assert 'href="otpauth://totp/' in his.get("/akun/aplikasi").text, "the page may stand on the app's own telephone"
    app = app_set_up(his)
    assert not is_refused(his)
    assert "kata sandi diminta bersama kodenya. Ke yang menunggu Saudara" in words(his.get("/akun?selesai=aplikasi"))
    walk.on("2026-07-06 09:05")
    nobody, path = Visit(walk, Runs(), ""), link(walk)
    assert COOKIE not in nobody.post(path, sandi=PASSWORD, kode="000000").cookies
    assert COOKIE in nobody.post(path, sandi=PASSWORD, kode=app.at(walk.workplace.now)).cookies


def test_a_decision_is_taken_back_by_what_it_was_taken_by_and_not_by_the_mailbox_alone(demanding: Demanding) -> None:
    walk = demanding("app")
    asked = walk.asked().request_id
    walk.approve()
    code = code_of(walk, SECRETARY)
    by_link = Visit(walk, Runs(), token_of(walk.workplace, Role.OFFICER, SECRETARY))
    operator = Visit(walk, Runs(), token_of(walk.workplace))
    assert "Buatlah kata sandi sekarang." in words(by_link.get(f"/tarik/{asked}"))
    assert by_link.post(f"/tarik/{asked}", kode=code).status_code == 403
    assert operator.get(f"/tarik/{asked}").status_code == 403
    with read(walk.workplace.engine) as conn:
        numbers = {each.address: each.id for each in accounts(conn, walk.workplace.office.code)}
    own, operators = numbers[SECRETARY], numbers[walk.workplace.office.operator.email]
    for act in (BY_ITSELF, Act("Operator", Way.APP, operators), Act("Sekretaris", Way.LINK, own)):
        with pytest.raises(RefusedError, match="ditarik seperti diambil"):
            withdraw_decision(walk.workplace.by(act), code)
    assert "ditarik" in withdraw_decision(walk.workplace.by(Act("Sekretaris", Way.APP, own)), code)


def test_a_forgotten_password_is_taken_off_by_staff_and_set_anew(demanding: Demanding) -> None:
    walk = demanding("password")
    came_in(walk, Visit(walk, Runs(), "").post(link(walk))).post("/akun/sandi", baru=PASSWORD, ulang=PASSWORD)
    operator = Visit(walk, Runs(), token_of(walk.workplace))
    with read(walk.workplace.engine) as conn:
        found = {each.address: each for each in accounts(conn, walk.workplace.office.code)}
    set_password(walk.workplace.engine, found[walk.workplace.office.operator.email], OPERATORS, at=walk.workplace.now)
    done = operator.post("/orang/sandi", orang=str(found[SECRETARY].id), sandi=OPERATORS)
    assert done.headers["location"] == "/orang?selesai=diminta"
    walk.due_work().on("2026-07-07 07:00").due_work()
    for address in (SECRETARY, CHAIR):
        assert "melepas kata sandi dari akun" in walk.mail(address, "Dilepas dari akun").text
    assert Visit(walk, Runs(), "").post(link(walk)).headers["location"] == "/akun"


# -- a lost telephone --


def lost(walk: Walk) -> None:
    """The Secretary has an app, and the operator asks for its being taken off."""
    his = came_in(walk, Visit(walk, Runs(), "").post(link(walk)))
    his.post("/akun/sandi", baru=PASSWORD, ulang=PASSWORD)
    app_set_up(his)
    assert ask_off(walk).headers["location"] == "/orang?selesai=diminta"
    assert his.get("/").status_code == 303, "the lost telephone is in nowhere"
    walk.due_work()


def ask_off(walk: Walk) -> httpx.Response:
    operator = Visit(walk, Runs(), token_of(walk.workplace))
    with read(walk.workplace.engine) as conn:
        found = {each.address: each for each in accounts(conn, walk.workplace.office.code)}
    set_password(walk.workplace.engine, found[walk.workplace.office.operator.email], OPERATORS, at=walk.workplace.now)
    return operator.post("/orang/aplikasi", orang=str(found[SECRETARY].id), sandi=OPERATORS)


def secretary(walk: Walk) -> Account:
    with read(walk.workplace.engine) as conn:
        found = accounts(conn, walk.workplace.office.code)
    return next(each for each in found if each.address == SECRETARY)


def asked_off(walk: Walk) -> Appointment:
    with read(walk.workplace.engine) as conn:
        (found,) = waiting_resets(conn, walk.workplace.office.code)
    return found


def test_an_officers_app_is_asked_for_until_an_officer_agrees_to_its_being_taken_off(demanding: Demanding) -> None:
    walk = demanding("app")
    lost(walk)
    assert secretary(walk).has_app
    for address in (SECRETARY, CHAIR):
        mail = text_of(walk.mail(address, "Pelepasan aplikasi autentikator"))
        assert "Operator meminta agar aplikasi autentikator dilepas" in mail
        assert f"/penunjukan/{asked_off(walk).id}" in mail
    assert COOKIE not in Visit(walk, Runs(), "").post(link(walk), sandi=PASSWORD).cookies
    answer(walk.workplace.by(Act("Ketua")), asked_off(walk), AppointmentStatus.CONFIRMED)
    walk.due_work()
    assert not secretary(walk).has_app
    assert "Operator melepas aplikasi autentikator" in text_of(walk.mail(CHAIR, "Dilepas dari akun"))
    assert "utuh" in verify(walk.workplace).message


def test_a_working_day_of_silence_takes_it_off_once_and_a_new_app_stays(demanding: Demanding) -> None:
    walk = demanding("app")
    lost(walk)
    walk.on("2026-07-06 23:00").due_work()
    assert secretary(walk).has_app
    walk.on("2026-07-07 07:00").due_work()
    assert not secretary(walk).has_app
    app_set_up(came_in(walk, Visit(walk, Runs(), "").post(link(walk), sandi=PASSWORD)))
    walk.on("2026-07-08 07:00").due_work()
    assert secretary(walk).has_app


def test_with_an_objection_the_app_stays_and_it_can_be_asked_for_anew(demanding: Demanding) -> None:
    walk = demanding("app")
    lost(walk)
    assert "sudah diminta" in words(ask_off(walk))
    answer(walk.workplace.by(Act("Ketua")), asked_off(walk), AppointmentStatus.OBJECTED)
    walk.due_work().on("2026-07-07 07:00").due_work()
    assert secretary(walk).has_app
    assert "aplikasi autentikator itu tetap terpasang" in text_of(walk.mail(SECRETARY, "Keberatan atas Pelepasan"))
    assert [each for each in status(walk.workplace).appointments if "Pelepasan" in each] == []
    ask_off(walk)
    assert asked_off(walk).status is AppointmentStatus.NAMED
