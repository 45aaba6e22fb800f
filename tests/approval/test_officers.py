"""Who is in charge on which day, and whether two titles are one person's."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.approval.appointments import answer_appointment, appointments
from rbworkflow.approval.assigning import Assigned, assign_acting, seed_acting
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.approval.officers import Officer, is_same_person, officer_in_charge
from rbworkflow.errors import RefusedError
from rbworkflow.office import Office, Official
from rbworkflow.office.people import ActingSeed
from rbworkflow.store import write
from rbworkflow.store.schema import acting_assignment
from tests.approval.approval_desk import Desk

STARTS, ENDS = date(2026, 7, 6), date(2026, 7, 17)


def assignment(kind: str = "Plh", name: str = "Pengganti Contoh", **changes: object) -> ActingSeed:
    official = Official(
        name=name,
        title="Sekretaris KPU Kabupaten Pasuruan",
        nip="19750202 200003 2 002",
        email="pengganti@kpu-pasuruan.example",
    )
    values = {"role": "secretary", "kind": kind, "official": official, "decree": f"{kind}/1", "starts_on": STARTS}
    return ActingSeed.model_validate(values | {"ends_on": ENDS} | changes)


def assign(desk: Desk, given: ActingSeed) -> bool:
    """Named, and confirmed by an officer."""
    with write(desk.engine) as conn:
        assigned = assign_acting(conn, desk.office, given, actor="operator", at=desk.at)
        for named in appointments(conn, desk.office.code, on=given.starts_on):
            answer_appointment(conn, named, AppointmentStatus.CONFIRMED, who="Ketua", at=desk.at)
    return assigned is not Assigned.KNOWN


def in_charge(desk: Desk, on: date, role: str = "secretary") -> Officer:
    with write(desk.engine) as conn:
        return officer_in_charge(conn, desk.office, role, on=on)


def test_the_holder_is_in_charge_where_nobody_acts_for_him(any_desk: Desk) -> None:
    holder = any_desk.office.officials["secretary"]
    officer = in_charge(any_desk, STARTS)
    assert (officer.name, officer.title, officer.email, officer.nip) == (
        holder.name,
        holder.title,
        holder.email,
        holder.nip,
    )
    assert officer.acting == officer.decree == ""


def test_an_acting_officer_is_in_charge_from_his_first_day_to_his_last(any_desk: Desk) -> None:
    assign(any_desk, assignment())
    days = (STARTS - timedelta(1), STARTS, ENDS, ENDS + timedelta(1))
    assert [in_charge(any_desk, day).acting for day in days] == ["", "Plh", "Plh", ""]


def test_an_acting_officer_is_printed_with_his_prefix_and_decree(desk: Desk) -> None:
    assign(desk, assignment())
    officer = in_charge(desk, STARTS)
    assert officer.title == "Plh. Sekretaris KPU Kabupaten Pasuruan"
    assert (officer.decree, officer.email) == ("Plh/1", "pengganti@kpu-pasuruan.example")


@pytest.mark.parametrize("order", [("Plt", "Plh"), ("Plh", "Plt")])
def test_a_plt_goes_before_a_plh_whichever_was_named_first(desk: Desk, order: tuple[str, str]) -> None:
    for kind in order:
        assign(desk, assignment(kind, ends_on=ENDS + timedelta(days=kind == "Plh")))
    assert in_charge(desk, STARTS).acting == "Plt"
    assert in_charge(desk, ENDS + timedelta(days=1)).acting == "Plh"


def test_of_two_plh_the_later_decree_counts(desk: Desk) -> None:
    assign(desk, assignment(name="Yang Pertama"))
    assign(desk, assignment(name="Yang Kedua", decree="Plh/2"))
    assert in_charge(desk, STARTS).name == "Yang Kedua"


def test_who_acts_for_one_role_does_not_act_for_another(desk: Desk) -> None:
    assign(desk, assignment())
    assert in_charge(desk, STARTS, role="chair").acting == ""


def test_another_offices_assignment_does_not_count(desk: Desk) -> None:
    assign(desk.allowing(code="3515"), assignment())
    assert in_charge(desk, STARTS).acting == ""


def test_config_is_seeded_once_and_a_later_change_stays(any_desk: Desk) -> None:
    seed = any_desk.office.acting[0]
    shortened = seed.model_copy(update={"ends_on": seed.starts_on})
    for _ in range(2):
        with write(any_desk.engine) as conn:
            seed_acting(conn, any_desk.office, at=any_desk.at)
        assign(any_desk, shortened)
    assert [row.ends_on for row in any_desk.rows(acting_assignment)] == [shortened.ends_on]
    assert any_desk.events() == ["acting_assigned", "acting_changed", "appointment_confirmed"]


def test_the_same_assignment_twice_is_entered_once(desk: Desk) -> None:
    assert [assign(desk, assignment()) for _ in range(2)] == [True, False]
    assert len(desk.rows(acting_assignment)) == 1
    assert desk.events() == ["acting_assigned", "appointment_confirmed"]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"role": "treasurer"}, "'treasurer' tidak dikenal"),
        ({"ends_on": STARTS - timedelta(1)}, "mendahului"),
        ({"decree": "  "}, "belum diisi"),
    ],
)
def test_a_wrong_assignment_is_refused(desk: Desk, changes: dict[str, Any], says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        assign(desk, assignment(**changes))
    assert desk.rows(acting_assignment) == []


def test_an_officer_survives_being_kept_as_data(office: Office) -> None:
    officer = Officer(role="secretary", name="N", title="Plt. T", email="n@x.example", acting="Plt", decree="1")
    assert Officer.of(officer.as_data()) == officer


def person(name: str = "A", email: str = "a@x.example", nip: str = "") -> Official:
    return Official(name=name, title="T", email=email, nip=nip)


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (person(), person(name="B", email="A@X.example"), True),
        (person(), person(name="B", email="a+dua@x.example"), True),
        (person(nip="1970 01"), person(name="B", email="b@x.example", nip="197001"), True),
        (person(), person(name="a", email="b@x.example"), True),
        (person(nip="1"), person(email="b@x.example"), True),
        (person(nip="1"), person(email="b@x.example", nip="2"), False),
        (person(), person(name="B", email="b@x.example"), False),
        (person(nip="1"), person(name="B", email="b@x.example"), False),
    ],
)
def test_two_titles_are_one_persons(one: Official, other: Official, is_same: bool) -> None:  # noqa: FBT001 - a table's column
    assert is_same_person(one, other) is is_same_person(other, one) is is_same


@given(st.text(), st.emails(), st.text())
def test_everybody_is_himself(name: str, email: str, nip: str) -> None:
    officer = Officer(role="chair", name=name, title="", email=email, nip=nip)
    assert is_same_person(officer, officer)


def test_who_is_only_named_is_not_in_charge(desk: Desk) -> None:
    with write(desk.engine) as conn:
        assign_acting(conn, desk.office, assignment(), actor="operator", at=desk.at)
    assert in_charge(desk, ENDS).acting == ""
