"""A lost telephone: staff take an officer's app, or their own, off; nobody else's, and not without their password."""

import pyotp
import pytest

from rbworkflow.access.accounts import Account, Role, account_of, accounts
from rbworkflow.access.app_codes import install_app, new_app_key, seal
from rbworkflow.access.passwords import set_password
from rbworkflow.store import read
from tests.pages.knocking import Browser, Doorway, words
from tests.pages.test_coming_in import OPERATOR, PASSWORD, SECRETARY, link, mails_to, with_password

CHAIR = "ketua@kpu-pasuruan.example"


def with_app(doorway: Doorway, address: str) -> Account:
    """Somebody with password and app."""
    workplace, key = doorway.workplace, new_app_key()
    with read(workplace.engine) as conn:
        found = next(each for each in accounts(conn, workplace.office.code) if each.address == address)
    set_password(workplace.engine, found, PASSWORD, at=workplace.now)
    sealed, code = seal(doorway.desk.key, found, key), pyotp.TOTP(key).at(workplace.now)
    assert install_app(workplace.engine, doorway.desk.key, found, sealed, code, at=workplace.now)
    return found


def has_app(doorway: Doorway, who: Account) -> bool:
    with read(doorway.workplace.engine) as conn:
        return account_of(conn, who.id).has_app


@pytest.fixture
def secretary(doorway: Doorway) -> Account:
    doorway.person(Role.OFFICER, SECRETARY, name="Sekretaris KPU")
    return with_app(doorway, SECRETARY)


@pytest.mark.parametrize("role", [Role.OPERATOR, Role.ADMINISTRATOR])
def test_an_officers_app_is_taken_off_and_he_and_the_other_officer_hear_who_did_it(
    doorway: Doorway, secretary: Account, role: Role
) -> None:
    phone, staff = doorway.person(Role.OFFICER, SECRETARY, name="Sekretaris KPU"), doorway.person(role)
    with_password(doorway, role)
    assert "Ponsel hilang: lepas aplikasi autentikator" in words(staff.get("/orang"))
    done = staff.post("/orang/aplikasi", orang=str(secretary.id), sandi=PASSWORD)
    assert done.headers["location"] == "/orang?selesai=lepas"
    assert not has_app(doorway, secretary)
    assert phone.get("/").status_code == 303, "the lost telephone is in nowhere"
    subject = "Dilepas dari akun Sekretaris KPU: aplikasi autentikator"
    assert mails_to(doorway, SECRETARY) == mails_to(doorway, CHAIR) == [subject]
    assert [flow for flow, _ in doorway.prefect.started] == ["Terbitkan dan kirim"]


def test_nothing_is_taken_off_without_ones_own_password(doorway: Doorway, secretary: Account) -> None:
    operator = doorway.person()
    assert operator.post("/orang/aplikasi", orang=str(secretary.id)).status_code == 422
    with_password(doorway)
    said = operator.post("/orang/aplikasi", orang=str(secretary.id), sandi="salah sekali")
    assert "Kata sandi sekarang tidak cocok." in words(said)
    assert has_app(doorway, secretary)


def test_who_lost_his_own_telephone_comes_in_by_a_link_and_takes_his_app_off(doorway: Doorway) -> None:
    operator = with_app(doorway, OPERATOR)
    browser = doorway.somebody()
    browser.post(link(doorway, operator))
    assert browser.post("/orang/aplikasi", orang=str(operator.id), sandi=PASSWORD).status_code == 303
    assert not has_app(doorway, operator)
    assert browser.get("/").status_code == 200, "the device he sits at stays in"


def test_another_operators_app_and_an_officers_password_are_not_for_staff_to_take_off(
    doorway: Doorway, secretary: Account
) -> None:
    operator, administrator = with_app(doorway, OPERATOR), doorway.person(Role.ADMINISTRATOR)
    with_password(doorway, Role.ADMINISTRATOR)
    said = administrator.post("/orang/aplikasi", orang=str(operator.id), sandi=PASSWORD)
    assert "hanya aplikasi yang terpasang, milik pejabat atau milik Saudara sendiri" in words(said)
    said = administrator.post("/orang/sandi", orang=str(operator.id), sandi=PASSWORD)
    assert "hanya kata sandi pejabat" in words(said)
    assert has_app(doorway, operator)
    assert has_app(doorway, secretary)


def test_an_officer_takes_nothing_off(doorway: Doorway, secretary: Account) -> None:
    chair: Browser = doorway.person(Role.OFFICER, CHAIR, name="Ketua KPU")
    for path in ("/orang/aplikasi", "/orang/sandi"):
        assert chair.post(path, orang=str(secretary.id), sandi=PASSWORD).status_code == 403
    assert has_app(doorway, secretary)
