"""Orang: the administrator's list, and what only he may do there."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from rbworkflow.access.accounts import Role, accounts
from rbworkflow.access.passwords import set_password
from rbworkflow.office.people import ActingSeed
from rbworkflow.steps.decisions.name_acting import name_acting
from rbworkflow.steps.people.letting_in import seed_people
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from tests.pages.knocking import Doorway, words
from tests.pages.test_coming_in import OPERATOR, SECRETARY, account, is_in, link, mails_to, session_count
from tests.pages.test_own_account import EVIL
from tests.pages.test_taking_off import CHAIR

OTHER = "pengganti@kpu-pasuruan.example"
ACTS = ("/orang/tautan", "/orang/sesi", "/orang/akses", "/orang/operator")

Later = Callable[[timedelta], None]


def people(doorway: Doorway) -> dict[str, str]:
    with read(doorway.workplace.engine) as conn:
        return {each.address: str(each.id) for each in accounts(conn, doorway.workplace.office.code)}


@pytest.mark.parametrize("role", [Role.OPERATOR, Role.OFFICER, None])
def test_nobody_but_the_administrator_lets_anybody_in_or_out(doorway: Doorway, role: Role | None) -> None:
    browser = doorway.somebody() if role is None else doorway.person(role, SECRETARY if role is Role.OFFICER else "")
    before = people(doorway)
    refused = 303 if role is None else 403
    assert browser.get("/orang").status_code == (200 if role is Role.OPERATOR else refused)
    assert "Akhiri sesinya" not in browser.get("/orang").text
    for act in ACTS:
        answer = browser.post(act, orang=before[OPERATOR], nama="Pengganti", alamat=OTHER)
        assert answer.status_code == refused
    assert people(doorway) == before
    assert mails_to(doorway, OPERATOR) == []


def test_everybody_stands_there_with_when_he_was_there_last(doorway: Doorway, later: Later) -> None:
    his = doorway.person(Role.OFFICER, SECRETARY, name="Sekretaris KPU")
    page = words(doorway.person(Role.ADMINISTRATOR).get("/orang"))
    assert f"Operator, {OPERATOR}. Belum pernah masuk." in page
    assert f"Pejabat, {SECRETARY}. Terakhir aktif 6 Juli 2026 pukul 09.00 WIB, sedang masuk di 1 perangkat." in page
    later(timedelta(minutes=59))
    his.get("/")
    assert "Terakhir aktif 6 Juli 2026 pukul 09.00 WIB" in words(doorway.person(Role.ADMINISTRATOR).get("/orang"))
    later(timedelta(hours=2))
    his.get("/")
    page = words(doorway.person(Role.ADMINISTRATOR).get("/orang"))
    assert f"Pejabat, {SECRETARY}. Terakhir aktif 6 Juli 2026 pukul 11.59 WIB" in page


def test_a_link_is_sent_and_sessions_are_ended(doorway: Doorway) -> None:
    administrator, operator = doorway.person(Role.ADMINISTRATOR), doorway.person()
    unused = link(doorway, account(doorway))
    assert administrator.post("/orang/tautan", orang=people(doorway)[OPERATOR]).status_code == 303
    assert mails_to(doorway, OPERATOR) == ["Tautan masuk"]
    assert mails_to(doorway, SECRETARY) == ["Tautan masuk dikirim kepada Operator"]
    assert [flow for flow, _ in doorway.prefect.started] == ["Terbitkan dan kirim"]
    again = administrator.post("/orang/tautan", orang=people(doorway)[OPERATOR])
    assert "Tautan baru saja dikirim" in words(again)
    administrator.post("/orang/sesi", orang=people(doorway)[OPERATOR])
    assert session_count(doorway, account(doorway)) == 0
    assert operator.get("/").status_code == 303
    assert not is_in(doorway.somebody().post(unused))


def test_another_operator_gets_a_link_and_the_secretary_hears_who_named_him(doorway: Doorway) -> None:
    administrator = doorway.person(Role.ADMINISTRATOR)
    named = administrator.post("/orang/operator", nama="  Operator   Pengganti ", alamat=OTHER.upper())
    assert named.headers["location"] == "/orang?selesai=operator"
    assert mails_to(doorway, OTHER) == ["Tautan masuk"]
    assert "Operator baru: Operator Pengganti" in mails_to(doorway, SECRETARY)
    assert OTHER in words(administrator.get("/orang"))
    assert f"Administrator menunjuk operator: Operator Pengganti ({OTHER})" in words(administrator.get("/"))


@pytest.mark.parametrize(
    ("name", "address", "sentence"),
    [
        ("Pengganti", "pengganti@gmail.example", "harus alamat kantor yang berakhiran @kpu-pasuruan.example"),
        ("Pengganti", "pengganti@kpu-pasuruan.example.jahat.example", "harus alamat kantor"),
        ("Pengganti", "a b@kpu-pasuruan.example", "harus alamat kantor"),
        ("Pengganti", "a@kpu-pasuruan.example\r\nBcc: x@y.example", "harus alamat kantor"),
        ("Pengganti", "", "harus alamat kantor"),
        ("", OTHER, "Nama operator harus diisi"),
        ("x" * 81, OTHER, "paling panjang 80 huruf"),
        ("Sekretaris", SECRETARY, "milik pejabat yang memutuskan"),
        ("Operator", OPERATOR, "sudah menjadi operator"),
        ("operator", OTHER, "Tulis nama orangnya"),
    ],
)
def test_an_operator_who_cannot_be_is_refused_with_a_sentence(
    doorway: Doorway, name: str, address: str, sentence: str
) -> None:
    before = people(doorway)
    administrator = doorway.person(Role.ADMINISTRATOR)
    assert sentence in words(administrator.post("/orang/operator", nama=name, alamat=address))
    assert people(doorway) == before
    assert mails_to(doorway, SECRETARY) == []


def test_who_decides_or_is_to_act_is_not_let_in_to_operate_by_another_address_of_his(doorway: Doorway) -> None:
    administrator, officials = doorway.person(Role.ADMINISTRATOR), doorway.workplace.office.officials
    official = officials["secretary"].model_copy(update={"name": "Pengganti Contoh", "nip": "19750202 200003 2 002"})
    official = official.model_copy(update={"email": "plh@kpu-pasuruan.example"})
    day = doorway.workplace.today
    acting = ActingSeed(role="secretary", kind="Plh", official=official, decree="7", starts_on=day, ends_on=day)
    name_acting(doorway.workplace, acting)
    for name, title in (("pengganti contoh", f"Plh. {official.title}"), ("Ketua Contoh", officials["chair"].title)):
        said = words(administrator.post("/orang/operator", nama=name, alamat=OTHER))
        assert f"{name} tercatat sebagai {title}, dan siapa yang memutus tidak mengoperasikan program ini." in said
        assert "Tunjuk orang lain, atau akhiri dahulu penugasannya." in said
    assert OTHER not in people(doorway)


def test_an_operators_access_is_ended_and_given_again_but_not_that_of_the_one_in_config(
    doorway: Doorway, later: Later
) -> None:
    administrator = doorway.person(Role.ADMINISTRATOR)
    administrator.post("/orang/operator", nama="Pengganti", alamat=OTHER)
    other = doorway.person(Role.OPERATOR, OTHER, name="Pengganti")
    administrator.post("/orang/akses", orang=people(doorway)[OTHER])
    assert other.get("/").status_code == 303
    assert OTHER not in people(doorway)
    refused = administrator.post("/orang/akses", orang=people(doorway)[OPERATOR])
    assert "operator tetap diatur di config/" in words(refused)
    later(timedelta(minutes=11))
    administrator.post("/orang/operator", nama="Pengganti", alamat=OTHER)
    assert OTHER in people(doorway)
    assert len(mails_to(doorway, OTHER)) == 2


def test_somebody_who_is_on_no_list_is_refused(doorway: Doorway) -> None:
    administrator = doorway.person(Role.ADMINISTRATOR)
    for wanted in ("", "0", "999", "1 OR 1=1", "../1"):
        assert "tidak ada di daftar" in words(administrator.post("/orang/sesi", orang=wanted))


def test_names_stay_words(doorway: Doorway) -> None:
    page = doorway.person(Role.ADMINISTRATOR)
    page.post("/orang/operator", nama=EVIL, alamat=OTHER)
    text = page.get("/orang").text
    assert not re.search(r"<script>alert|<img src=x", text)
    assert "&lt;script&gt;" in text


def test_another_operator_of_config_is_told_to_both_officers_and_the_first_is_not(doorway: Doorway) -> None:
    seed_people(doorway.workplace)
    assert mails_to(doorway, CHAIR) == []
    seed_people(with_operator(doorway, "lain@kpu-pasuruan.example"))
    assert mails_to(doorway, CHAIR) == mails_to(doorway, SECRETARY) == ["Operator baru: Operator Contoh"]


def test_whom_config_names_no_more_as_operator_comes_in_no_more_and_who_was_named_beside_him_does(
    doorway: Doorway,
) -> None:
    former, beside = doorway.person(Role.OPERATOR, OPERATOR, name="Operator"), OTHER
    doorway.person(Role.ADMINISTRATOR).post("/orang/operator", nama="Pengganti", alamat=beside)
    unused = link(doorway, account(doorway))
    assert former.get("/").status_code == 200
    workplace = with_operator(doorway, "lain@kpu-pasuruan.example")
    seed_people(workplace)
    assert former.get("/").status_code == 303
    assert not is_in(doorway.somebody().post(unused))
    assert people(doorway).keys() == {"", "lain@kpu-pasuruan.example", beside}
    seed_people(workplace)
    assert len(mails_to(doorway, CHAIR)) == 2, "one of each operator, none told twice"


def test_an_operator_whom_config_names_again_comes_in_by_a_link_and_without_his_old_password(doorway: Doorway) -> None:
    set_password(doorway.workplace.engine, account(doorway), "kata sandi yang lama", at=doorway.workplace.now)
    seed_people(with_operator(doorway, "lain@kpu-pasuruan.example"))
    seed_people(doorway.workplace)
    assert OPERATOR in people(doorway)
    assert not account(doorway).has_password


def with_operator(doorway: Doorway, address: str) -> Workplace:
    """The office as another config/ names its operator."""
    operator = doorway.workplace.office.operator.model_copy(update={"email": address})
    return replace(doorway.workplace, office=doorway.workplace.office.model_copy(update={"operator": operator}))
