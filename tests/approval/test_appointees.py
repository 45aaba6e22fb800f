"""Who may be named to act for an officer, and who is refused at once, with what to do."""

from datetime import date, timedelta
from typing import Any

import pytest

from rbworkflow.access.accounts import Role, ensure_account
from rbworkflow.approval.assigning import Assigned, assign_acting, refused_acting, seed_acting
from rbworkflow.errors import RefusedError
from rbworkflow.office import Official
from rbworkflow.office.people import ActingSeed
from rbworkflow.store import read, write
from rbworkflow.store.schema import acting_assignment
from tests.approval.approval_desk import Desk

TODAY = date(2026, 7, 6)
GOOD = Official(
    name="Pengganti Contoh",
    title="Sekretaris KPU Kabupaten Pasuruan",
    nip="19750202 200003 2 002",
    email="pengganti@kpu-pasuruan.example",
)


def given(official: dict[str, Any] | None = None, **changes: Any) -> ActingSeed:
    values = {"role": "secretary", "kind": "Plh", "decree": "1/ST/2026", "starts_on": TODAY, "ends_on": TODAY}
    return ActingSeed.model_validate({**values, "official": GOOD.model_copy(update=official or {}), **changes})


def assign(desk: Desk, assignment: ActingSeed) -> bool:
    with write(desk.engine) as conn:
        return assign_acting(conn, desk.office, assignment, actor="operator", at=desk.at) is not Assigned.KNOWN


def refused(desk: Desk, assignment: ActingSeed) -> str:
    with pytest.raises(RefusedError) as error:
        assign(desk, assignment)
    assert desk.rows(acting_assignment) == []
    return str(error.value)


def test_who_may_act_is_entered_from_today_on(any_desk: Desk) -> None:
    assert assign(any_desk, given())


@pytest.mark.parametrize(
    ("email", "says"),
    [
        ("orang@gmail.com", "harus alamat kantor (@kpu-pasuruan.example)"),
        ("orang@kpu-pasuruan.example.net", "harus alamat kantor"),
        ("orang@bukankpu-pasuruan.example", "harus alamat kantor"),
        ("RB@kpu-pasuruan.example", "alamat pengirim program ini"),
        ("arsip@kpu-pasuruan.example", "alamat arsip"),
        ("Operator+plh@kpu-pasuruan.example", "alamat operator"),
        ("ketua+dua@kpu-pasuruan.example", "alamat Ketua Contoh"),
        ("ketua@kpu-pasuruan.example", "alamat Ketua Contoh"),
        ("kasubbag.kul@kpu-pasuruan.example", "alamat Kasubbag KUL Contoh"),
        ("kul@kpu-pasuruan.example", "alamat kiriman Subbagian Keuangan"),
    ],
)
def test_an_address_that_is_not_his_own_at_the_office_is_refused(desk: Desk, email: str, says: str) -> None:
    assert says in refused(desk, given({"email": email}))


def test_the_address_of_whoever_operates_the_program_is_refused_also_where_config_does_not_name_him(desk: Desk) -> None:
    second = "operator.dua@kpu-pasuruan.example"
    with write(desk.engine) as conn:
        ensure_account(conn, desk.office.code, Role.OPERATOR, address=second, name="Operator Dua", at=desk.at)
    assert "alamat Operator Dua, yang mengoperasikan program ini" in refused(desk, given({"email": second}))


def test_whoever_operates_the_program_is_not_named_by_another_address_of_his(desk: Desk) -> None:
    himself = {"name": desk.office.operator.name.upper(), "email": "operator.lain@kpu-pasuruan.example"}
    assert "mengoperasikan program ini" in refused(desk, given(himself))


def test_a_single_address_elsewhere_may_be_listed(desk: Desk) -> None:
    elsewhere = given({"email": "Pejabat@kpu.example"})
    assert "appointee_addresses" in refused(desk, elsewhere)
    assert assign(desk.allowing(appointee_addresses=("pejabat@kpu.example",)), elsewhere)


def test_domains_named_in_config_take_the_place_of_the_offices_own(desk: Desk) -> None:
    named = desk.allowing(appointee_domains=("kpu.example",))
    assert "(@kpu.example)" in refused(named, given())
    assert assign(named, given({"email": "pejabat@kpu.example"}))


def test_a_domain_where_anybody_gets_an_address_is_no_offices(desk: Desk) -> None:
    there = {
        role: person.model_copy(update={"email": f"{role}.kpu@gmail.com"})
        for role, person in desk.office.officials.items()
    }
    office = desk.allowing(officials=there, sender_address="kpu.pasuruan@gmail.com")
    assert "yang dimiliki kantor" in refused(office, given({"email": "orang@gmail.com"}))
    assert assign(office.allowing(appointee_addresses=("orang@gmail.com",)), given({"email": "orang@gmail.com"}))


@pytest.mark.parametrize(
    ("nip", "says"), [("", "NIP Pengganti Contoh belum diisi"), ("123", "NIP '123' tidak sah: 18 angka")]
)
def test_a_nip_that_is_none_is_refused(desk: Desk, nip: str, says: str) -> None:
    assert says in refused(desk, given({"nip": nip}))


def test_who_acts_for_a_commissioner_needs_no_nip_but_a_wrong_one_is_refused(desk: Desk) -> None:
    assert "tidak sah" in refused(desk, given({"nip": "123"}, role="chair"))
    assert assign(desk, given({"nip": ""}, role="chair"))


def test_nobody_is_named_for_days_that_are_over(desk: Desk) -> None:
    assert "tidak dapat berlaku surut" in refused(desk, given(starts_on=TODAY - timedelta(days=1)))


def test_an_assignment_that_has_begun_may_be_shortened_but_not_given_to_somebody_else(desk: Desk) -> None:
    assign(desk, given(ends_on=TODAY + timedelta(days=9)))
    tomorrow = desk.later(days=1)
    assert assign(tomorrow, given(ends_on=TODAY + timedelta(days=1)))
    with pytest.raises(RefusedError, match="berlaku surut"):
        assign(tomorrow, given({"name": "Orang Lain"}))


def test_what_changes_beside_an_earlier_last_day_is_no_shortening(desk: Desk) -> None:
    assign(desk, given(ends_on=TODAY + timedelta(days=9)))
    with pytest.raises(RefusedError, match="berlaku surut"):
        assign(desk.later(days=1), given({"name": "Orang Lain"}, ends_on=TODAY + timedelta(days=1)))
    (row,) = desk.rows(acting_assignment)
    assert (row.official["name"], row.ends_on) == (GOOD.name, TODAY + timedelta(days=9))


def test_an_assignment_lasts_no_longer_than_config_allows(desk: Desk) -> None:
    short = desk.allowing(acting_days=3)
    assert "paling lama 3 hari" in refused(short, given(ends_on=TODAY + timedelta(days=3)))
    assert assign(short, given(ends_on=TODAY + timedelta(days=2)))


def test_the_other_stages_officer_is_refused_when_he_is_named(desk: Desk) -> None:
    chair = desk.office.officials["chair"].model_dump(exclude={"title"})
    himself = given({**chair, "nip": GOOD.nip})
    assert "Ketua Contoh sudah tercatat memutus sebagai Ketua" in refused(desk, himself)
    assert assign(desk.allowing(allow_same_person=True), himself)


def test_who_acts_for_the_one_officer_does_not_act_for_the_other_on_the_same_days(desk: Desk) -> None:
    assign(desk, given(role="chair", ends_on=TODAY + timedelta(days=3)))
    with pytest.raises(RefusedError, match="sudah tercatat memutus sebagai Ketua"):
        assign(desk, given(starts_on=TODAY + timedelta(days=3), ends_on=TODAY + timedelta(days=5)))
    assert assign(desk, given(starts_on=TODAY + timedelta(days=4), ends_on=TODAY + timedelta(days=5)))


def test_a_head_of_unit_is_named_unless_config_refuses_what_would_follow(desk: Desk) -> None:
    head = given(desk.office.units[0].head.model_dump(exclude={"title"}))
    strict = desk.allowing(allow_acting_unit_head=False)
    assert "memimpin Subbagian Keuangan, Umum, dan Logistik" in refused(strict, head)
    assert assign(desk, head)


def test_config_names_nobody_whom_a_form_may_not_name_and_says_so(desk: Desk) -> None:
    bad = desk.allowing(acting=(given(), given({"email": "orang@gmail.com"}, decree="2/ST/2026")))
    with write(bad.engine) as conn:
        seed_acting(conn, bad.office, at=bad.at)
    assert [row.decree for row in bad.rows(acting_assignment)] == ["1/ST/2026"]
    with read(bad.engine) as conn:
        [said] = refused_acting(conn, bad.office, on=TODAY)
        assert refused_acting(conn, bad.office, on=TODAY + timedelta(days=1)) == []  # it is over
    assert said.startswith("Plh. Sekretaris KPU Kabupaten Pasuruan (2/ST/2026): Alamat surel pejabat harus")


def test_whoever_was_let_in_to_operate_is_not_named_by_another_address_of_his_and_reads_what_to_do(desk: Desk) -> None:
    with write(desk.engine) as conn:
        name = GOOD.name.upper()
        ensure_account(conn, desk.office.code, Role.OPERATOR, address="dua@kpu-pasuruan.example", name=name, at=desk.at)
    said = refused(desk, given())
    assert said.startswith(
        "Pengganti Contoh mengoperasikan program ini, dan siapa yang mengoperasikannya tidak memutus."
    )
    assert "serahkan dahulu tugas operatornya kepada orang lain" in said
