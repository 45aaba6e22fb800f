"""Serah terima: the operator has the paper printed in his name and fetches it; nobody else does."""

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.steps.safekeeping.hand_over import hand_over
from tests.pages.knocking import Doorway, words
from tests.pages.test_coming_in import SECRETARY


def test_the_paper_is_printed_by_a_run_in_the_operators_name(doorway: Doorway) -> None:
    operator = doorway.person()
    assert "Unduh" not in words(operator.get("/serah-terima"))
    went = operator.post("/serah-terima", pengganti="Pengganti Contoh")
    assert went.headers["location"] == "/runs/flow-run/run-1"
    ((flow, order),) = doorway.prefect.started
    assert flow == "Buku serah terima"
    assert order["parameters"] == {"isian": {"pengganti": "Pengganti Contoh"}}


def test_what_was_printed_last_is_there_to_take(doorway: Doorway) -> None:
    made = hand_over(doorway.workplace)
    operator = doorway.person()
    assert f"Unduh {made.papers[0].name}" in words(operator.get("/serah-terima"))
    taken = operator.get("/serah-terima/0")
    assert taken.content == doorway.workplace.files.get(made.papers[0].sha256)
    assert "attachment" in taken.headers["content-disposition"]
    assert "tidak ada lagi di sini" in words(operator.get("/serah-terima/9"))


@pytest.mark.parametrize("role", [Role.OFFICER, None])
def test_it_is_for_the_staff_alone(doorway: Doorway, role: Role | None) -> None:
    hand_over(doorway.workplace)
    browser = doorway.somebody() if role is None else doorway.person(role, SECRETARY)
    refused = 303 if role is None else 403
    assert [browser.get(path).status_code for path in ("/serah-terima", "/serah-terima/0")] == [refused, refused]
    assert browser.post("/serah-terima", pengganti="").status_code == refused
    assert doorway.prefect.started == []
