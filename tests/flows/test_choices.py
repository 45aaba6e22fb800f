"""The lists in Prefect's forms: put there by whatever changes them, and by nothing else."""

from typing import Any

import pytest
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.actions import DeploymentUpdate
from prefect.exceptions import PrefectHTTPStatusError
from prefect.settings import PREFECT_API_URL, temporary_settings

from flows.choices import keep_choices, with_lists
from flows.runs import RunFailedError, Runs, message
from rbworkflow.local.rehearsal import Rehearsal
from tests.programs.premises import COLLECTED, TICK, Premises

HINTS = {"typed": "Ketik.", "picked": "Pilih."}
SCHEMA: dict[str, Any] = {
    "definitions": {
        "Form": {
            "properties": {
                "periode": {"type": "string", "description": "Ketik.", "pilihan": HINTS | {"name": "periode"}},
                "unit": {
                    "type": "array",
                    "items": {"type": "string"},
                    "description": "Ketik.",
                    "pilihan": HINTS | {"name": "subbagian"},
                },
                "alasan": {"type": "string"},
            }
        }
    }
}


def fields(schema: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = schema["definitions"]["Form"]["properties"]
    return found


def listed(runs: Runs, act: str, field: str) -> Any:
    """What a deployed form offers for a field; None where it is typed."""
    schema = runs._deployment_of(act).parameter_openapi_schema
    assert schema is not None
    (model,) = (each for each in schema["definitions"].values() if field in each["properties"])
    place = model["properties"][field]
    return place.get("items", place).get("enum")


def test_a_field_that_names_a_list_gets_what_is_in_it() -> None:
    found = fields(with_lists(SCHEMA, {"periode": ["Tahun 2026"], "subbagian": ["KUL: Keuangan"]}))
    assert (found["periode"]["enum"], found["periode"]["description"]) == (["Tahun 2026"], "Pilih.")
    assert found["unit"]["items"]["enum"] == ["KUL: Keuangan"]
    assert found["alasan"] == {"type": "string"}


def test_an_empty_list_leaves_a_field_to_be_typed_also_where_it_was_full_before() -> None:
    full = with_lists(SCHEMA, {"periode": ["Tahun 2026"], "subbagian": ["KUL: Keuangan"]})
    assert with_lists(full, {"periode": [], "subbagian": []}) == with_lists(full, {}) == SCHEMA


def test_every_round_keeps_the_lists_and_a_round_that_changes_nothing_writes_nothing(
    premises: Premises, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = premises.play(COLLECTED)
    office.run(TICK)
    assert listed(office.runs, "Kirim formulir", "periode")[0] == "Semester I Tahun 2026"
    assert "KUL: Keuangan, Umum, dan Logist…" in listed(office.runs, "Mulai revisi", "unit")
    assert listed(office.runs, "Buat laporan tahunan", "tahun")[0] == "2026", "a number would be shown as 2.026"
    assert listed(office.runs, "Konfirmasi pengirim", "nomor_surel_masuk") is None

    def never(*_: object) -> None:
        raise AssertionError("written again")

    monkeypatch.setattr(SyncPrefectClient, "update_deployment", never)
    with temporary_settings({PREFECT_API_URL: office.server.api_url}):
        keep_choices(office.workplace)


def test_what_deploying_wiped_is_there_after_the_next_act(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    office.run(TICK)
    wiped = premises.runs._deployment_of("Tutup periode")
    assert wiped.parameter_openapi_schema is not None
    wipe(office, wiped.id, with_lists(wiped.parameter_openapi_schema, {}))
    assert listed(office.runs, "Tutup periode", "periode") is None
    office.run("Terbitkan dan kirim")
    assert listed(office.runs, "Tutup periode", "periode")[0] == "Semester I Tahun 2026"


def wipe(office: Rehearsal, deployment_id: Any, schema: dict[str, Any]) -> None:
    """As deploying leaves a form."""
    office.runs.client.update_deployment(deployment_id, DeploymentUpdate(parameter_openapi_schema=schema))


def test_what_is_picked_is_what_the_act_reads(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    office.run(TICK)
    act = office.runs.deployment_of("Kirim formulir")
    run = office.runs.run_and_wait(act, {"isian": {"periode": "Semester I Tahun 2026"}})
    assert "Formulir Semester I Tahun 2026 dikirim" in message(run)
    assert run.name == "Kirim formulir - Semester I Tahun 2026"
    with pytest.raises(RunFailedError, match=r"Semester II Tahun 2026 belum dibuka"):
        office.runs.run_and_wait(act, {"isian": {"periode": "Semester II Tahun 2026"}})
    with pytest.raises(PrefectHTTPStatusError, match="409"):
        office.runs.start(act, {"isian": {"periode": "Tahun 2026"}})
