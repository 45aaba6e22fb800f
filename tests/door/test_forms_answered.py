"""What Prefect says of a form in English, its pages are told in Indonesian."""

from uuid import uuid4

import pytest
from prefect.utilities.schema_tools.validation import build_error_obj, validate

from rbworkflow.access.accounts import Role
from rbworkflow.door.forms_answered import NOT_WAITING, UNFIT
from tests.door.doorway import Doorway

SECRETARY = "sekretaris@kpu-pasuruan.example"

SCHEMA = {
    "type": "object",
    "properties": {
        "isian": {
            "type": "object",
            "properties": {"tahun": {"enum": [2026, 2027]}, "nomor": {"type": "string", "minLength": 3}},
            "required": ["tahun", "nomor"],
        }
    },
    "required": ["isian"],
}


@pytest.mark.parametrize(
    ("typed", "faults"),
    [
        ({}, {"tahun": "Wajib diisi.", "nomor": "Wajib diisi."}),
        ({"tahun": 2025, "nomor": "12"}, {"tahun": "Pilih salah satu dari daftarnya.", "nomor": UNFIT}),
        ({"tahun": 2026, "nomor": None}, {"nomor": "Wajib diisi."}),
        ({"tahun": 2026, "nomor": "123"}, {}),
    ],
)
@pytest.mark.parametrize("role", [Role.OPERATOR, Role.OFFICER])
def test_what_is_wrong_in_a_form_is_said_in_indonesian(
    doorway: Doorway, role: Role, typed: dict[str, object], faults: dict[str, str]
) -> None:
    path, asked = "/api/ui/schemas/validate", {"schema": SCHEMA, "values": {"isian": typed}}
    doorway.prefect.answers[path] = build_error_obj(validate({"isian": typed}, SCHEMA))
    found = doorway.person(role, SECRETARY if role is Role.OFFICER else "").post(path, json=asked).json()
    assert found["valid"] is not bool(faults)
    told = {each["property"]: each["errors"] for outer in found["errors"] for each in outer["errors"]}
    assert told == {name: [sentence] for name, sentence in faults.items()}
    assert doorway.prefect.seen[-1].body == asked


def test_who_answers_a_run_twice_is_told_in_indonesian_that_it_waits_no_more(doorway: Doorway) -> None:
    path = f"/api/flow_runs/{uuid4()}/resume"
    refused = {"state": None, "status": "ABORT", "details": {"type": "abort_details", "reason": "Cannot resume a run."}}
    doorway.prefect.answers[path] = refused
    told = doorway.person().post(path, json={"run_input": {"isian": "x"}}).json()
    assert told["details"] == {"type": "abort_details", "reason": NOT_WAITING}
    doorway.prefect.answers[path] = taken = {"state": None, "status": "ACCEPT", "details": {"type": "accept_details"}}
    assert doorway.person().post(path, json={"run_input": {"isian": "x"}}).json() == taken
