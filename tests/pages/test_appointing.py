"""An officer confirms on his page whoever is named to act, or objects; nobody else does."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.approval.appointments import Appointment, appointment
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.clock import set_clock
from rbworkflow.office import Official
from rbworkflow.office.people import ActingSeed
from rbworkflow.steps.decisions.appointing import NOT_HIS
from rbworkflow.steps.decisions.name_acting import name_acting
from rbworkflow.steps.sending.due_work import do_due_work
from rbworkflow.store import read
from tests.conftest import ROOT
from tests.pages.knocking import Browser, Doorway, words
from tests.pages.test_coming_in import OPERATOR, SECRETARY, mails_to
from tests.pages.test_taking_off import CHAIR

APPOINTEE = "pengganti@kpu-pasuruan.example"
NUMBER = 4
"""The first are those that config/ names: who acts, and who holds the two seats."""


@pytest.fixture
def named(doorway: Doorway) -> Doorway:
    """Somebody is named to act for the Secretary, and the officers are told."""
    name(doorway)
    do_due_work(doorway.workplace)
    return doorway


def name(doorway: Doorway, kind: str = "Plh") -> None:
    today = doorway.workplace.today
    official = Official(name="Pengganti Contoh", title="Sekretaris", nip="197502022000032009", email=APPOINTEE)
    values = {"role": "secretary", "kind": kind, "official": official, "decree": "77/ST/2026", "starts_on": today}
    name_acting(doorway.workplace, ActingSeed.model_validate({**values, "ends_on": today + timedelta(days=20)}))


def stands(doorway: Doorway) -> Appointment:
    with read(doorway.workplace.engine) as conn:
        found = appointment(conn, doorway.workplace.office.code, NUMBER)
    assert found is not None
    return found


def press(browser: Browser, doorway: Doorway, button: str) -> int:
    return browser.post(f"/penunjukan/{NUMBER}/{button}", ditunjuk=stands(doorway).key).status_code


@pytest.mark.parametrize("address", [SECRETARY, CHAIR])
def test_the_holder_or_the_other_officer_confirms_and_what_follows_is_started(named: Doorway, address: str) -> None:
    officer = named.person(Role.OFFICER, address, name="Pejabat")
    page = words(officer.get(f"/penunjukan/{NUMBER}"))
    assert "Plh. Sekretaris: Pengganti Contoh" in page
    assert "menunggu konfirmasi; tanpa keberatan berlaku mulai 7 Juli 2026" in page
    assert press(officer, named, "konfirmasi") == 303
    assert stands(named).status is AppointmentStatus.CONFIRMED
    after = words(officer.get(f"/penunjukan/{NUMBER}"))
    assert "Keadaan berlaku" in after
    assert "Nyatakan keberatan" not in after
    assert [flow for flow, _ in named.prefect.started] == ["Terbitkan dan kirim"]


def test_an_objection_ends_it_and_is_told(named: Doorway) -> None:
    assert press(named.person(Role.OFFICER, CHAIR, name="Ketua"), named, "keberatan") == 303
    assert stands(named).status is AppointmentStatus.OBJECTED
    for address in (OPERATOR, SECRETARY):
        assert mails_to(named, address)[-1] == "Keberatan atas penunjukan Plh. Sekretaris: Pengganti Contoh"


def test_the_one_who_is_named_does_not_confirm_himself(named: Doorway) -> None:
    himself = named.person(Role.OFFICER, APPOINTEE, name="Pengganti")
    assert NOT_HIS in words(himself.get(f"/penunjukan/{NUMBER}"))
    assert NOT_HIS in words(himself.post(f"/penunjukan/{NUMBER}/konfirmasi", ditunjuk=stands(named).key))
    assert stands(named).status is AppointmentStatus.NAMED


@pytest.mark.parametrize("role", [Role.OPERATOR, Role.ADMINISTRATOR])
def test_who_runs_the_program_does_not_confirm_either(named: Doorway, role: Role) -> None:
    staff = named.person(role)
    assert staff.get(f"/penunjukan/{NUMBER}").status_code == 403
    assert press(staff, named, "konfirmasi") == 403
    assert stands(named).status is AppointmentStatus.NAMED


def test_who_has_not_come_in_is_led_there_and_back(named: Doorway) -> None:
    response = named.somebody().get(f"/penunjukan/{NUMBER}")
    assert response.headers["location"] == f"/masuk?ke=/penunjukan/{NUMBER}"


def test_what_was_changed_since_he_looked_is_shown_and_not_confirmed(named: Doorway) -> None:
    chair, seen = named.person(Role.OFFICER, CHAIR, name="Ketua"), stands(named).key
    clock_file = named.workplace.settings.clock_file
    assert clock_file is not None
    set_clock(clock_file, named.workplace.now + timedelta(minutes=1))
    name(named, kind="Plt")
    said = chair.post(f"/penunjukan/{NUMBER}/konfirmasi", ditunjuk=seen)
    assert said.status_code == 409
    assert "sudah dijawab atau diubah" in words(said)
    assert stands(named).status is AppointmentStatus.NAMED


def test_where_officers_need_more_than_their_link_they_need_it_here_too(named: Doorway, tmp_path: Path) -> None:
    config = shutil.copytree(ROOT / "config", tmp_path / "config")
    office = config / "office.toml"
    office.write_text(office.read_text().replace('officers_need = "link"', 'officers_need = "password"'))
    named.desk.settings = named.workplace.settings.model_copy(update={"config_dir": config})
    chair = named.person(Role.OFFICER, CHAIR, name="Ketua")
    assert "Buatlah kata sandi sekarang." in words(chair.get(f"/penunjukan/{NUMBER}"))
    assert press(chair, named, "konfirmasi") == 409
    assert stands(named).status is AppointmentStatus.NAMED
