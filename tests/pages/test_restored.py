"""Pemulihan: a restored office's operator reads what is held and proved, and settles it by a run in his name."""

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.backup.lifecycle import RestorationStatus
from rbworkflow.delivery.left_before import LeftMail, keep_left
from rbworkflow.steps.overview.status import status
from rbworkflow.store import write
from tests.ground.held_office import hold
from tests.pages.knocking import Doorway, words
from tests.pages.test_coming_in import SECRETARY

LEFT = "2026-S1=12/ORT.07-SD/3514/2026\r\n2025-T=3/ORT.07-SD/3514/2026"


def test_what_is_held_is_said_and_what_nobody_can_look_up_is_asked(doorway: Doorway) -> None:
    operator = doorway.person()
    assert "tidak pernah dipulihkan" in words(operator.get("/pemulihan"))
    hold(doorway.workplace)
    page = words(operator.get("/pemulihan"))
    assert "Cadangan 5 Juli 2026 pukul 09.00 WIB, dipulihkan 6 Juli 2026 pukul 09.00 WIB." in page
    assert "Kantor ditahan: 0 surel belum dikirim" in page
    assert "Tanyakan dahulu kepada KPU Provinsi Jawa Timur" in page
    assert "/pemulihan" in status(doorway.workplace).next_act


def test_his_answers_go_into_a_run_as_he_wrote_them(doorway: Doorway) -> None:
    hold(doorway.workplace)
    went = doorway.person().post("/pemulihan", jangkar="9:abc", laporan=LEFT)
    assert went.headers["location"] == "/pemulihan?run=run-1"
    ((flow, order),) = doorway.prefect.started
    assert flow == "Cocokkan pemulihan"
    assert order["parameters"] == {"isian": {"jangkar": "9:abc", "laporan": LEFT, "tidak_ada": False}}
    doorway.person().post("/pemulihan", tidak_ada="ya")
    assert doorway.prefect.started[1][1]["parameters"]["isian"]["tidak_ada"] is True


def test_without_an_archive_nothing_is_settled_before_he_says_what_left(doorway: Doorway) -> None:
    hold(doorway.workplace)
    asked = doorway.person().post("/pemulihan", jangkar="9:abc", laporan=" ")
    assert asked.status_code == 422
    assert "atau centang bahwa tidak ada" in words(asked)
    assert doorway.prefect.started == []


def test_what_the_archive_proved_and_what_is_lost_stands_there_afterwards(doorway: Doorway) -> None:
    number, workplace = hold(doorway.workplace, RestorationStatus.RECONCILED), doorway.workplace
    mail = LeftMail(message_id="<a@b>", key="x", recipient=SECRETARY, subject="Mohon keputusan", left_at=workplace.now)
    with write(workplace.engine) as conn:
        keep_left(conn, workplace.office.code, number, [mail])
    page = words(doorway.person().get("/pemulihan"))
    assert "Sudah dicocokkan 6 Juli 2026 pukul 09.00 WIB; kantor bekerja kembali." in page
    assert "masih ada peristiwa sampai 9; yang diputus" in page
    assert f"Mohon keputusan → {SECRETARY}" in page
    assert "Cocokkan dan lepas" not in page


@pytest.mark.parametrize("role", [Role.OFFICER, None])
def test_it_is_for_the_staff_alone(doorway: Doorway, role: Role | None) -> None:
    browser = doorway.somebody() if role is None else doorway.person(role, SECRETARY)
    refused = 303 if role is None else 403
    assert (browser.get("/pemulihan").status_code, browser.post("/pemulihan").status_code) == (refused, refused)
    assert doorway.prefect.started == []
