"""The list of flows: those that people start, by number, each with what it is for and the way to its form."""

import pytest

from rbworkflow.access.accounts import Role
from tests.pages.knocking import DEPLOYMENTS, Doorway, words

SECRETARY = "sekretaris@kpu-pasuruan.example"


def deployment(name: str, description: str | None) -> dict[str, str | None]:
    return {"id": f"id-{name[:2]}", "name": name, "description": description}


@pytest.fixture
def listed(doorway: Doorway) -> Doorway:
    doorway.prefect.answers[DEPLOYMENTS] = [
        deployment("04 Buka periode", "Membuka periode <pelaporan>."),
        deployment("05 Kirim formulir", None),
        deployment("Putaran harian", "Berjalan sendiri."),
    ]
    return doorway


def test_the_operator_goes_from_the_list_to_each_numbered_flows_form(listed: Doorway) -> None:
    page = listed.person().get("/alur")
    assert "04 Buka periode Membuka periode <pelaporan>." in words(page)
    assert 'href="/deployments/deployment/id-05/run"' in page.text
    assert "Putaran harian" not in words(page)


def test_only_staff_see_the_list(listed: Doorway) -> None:
    assert listed.person(Role.OFFICER, SECRETARY).get("/alur").status_code == 403
    assert listed.somebody().get("/alur").status_code == 303


def test_a_list_that_prefect_does_not_give_is_told_in_a_sentence(doorway: Doorway) -> None:
    assert "Daftar ini belum dapat dibaca." in words(doorway.person().get("/alur"))
