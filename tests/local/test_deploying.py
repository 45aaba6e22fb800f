"""What the server knows after deploying is what the list says, no more and no less."""

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from prefect.client.schemas.filters import WorkPoolFilter, WorkPoolFilterName
from prefect.client.schemas.responses import DeploymentResponse
from prefect.client.schemas.schedules import CronSchedule

from flows.pool import POOL
from rbworkflow.errors import ConfigurationError
from rbworkflow.local.deploying import deploy, is_offered
from rbworkflow.local.server import Server
from rbworkflow.office.duties import OfficeRole
from rbworkflow.worker.flow_table import TIMEZONE
from tests.flows.test_entry_points import LISTED, loaded
from tests.programs.prefect_server import TEST_DEPLOYMENTS

ZONE = "Asia/Jayapura"
RECEIPT = {
    "periode": {
        "title": "Periode",
        "type": "string",
        "description": "2026-S1, 2026-S2, atau 2026-T (tahunan).",
        "pilihan": {
            "name": "periode",
            "picked": "Buka pilihannya dengan panah di ujung kanan.",
            "typed": "2026-S1, 2026-S2, atau 2026-T (tahunan).",
        },
    },
    "diterima_tanggal": {
        "title": "Diterima tanggal",
        "description": "Pilih harinya, lalu tekan Apply.",
        "type": "string",
        "format": "date",
    },
    "keterangan": {
        "title": "Keterangan",
        "type": "string",
        "default": "",
        "description": "Misalnya nama penerima atau nomor tanda terima.",
    },
}
"""The fields of one form, as Prefect's pages ask for them."""
OFFERED = [each for each in LISTED if is_offered(loaded(each).name, OfficeRole.DISTRICT)]
every_deployment = pytest.mark.parametrize("listed", OFFERED, ids=lambda listed: listed["name"])
DEPARTED = {"name": "20 Dulu ada", "entrypoint": "flows/check_readiness.py:check_readiness"}
RENAMED = {"name": "Putaran harian", "entrypoint": "flows/half_hourly.py:half_hourly"}
EARLIER = [{**each, "work_pool": {"name": POOL}} for each in (DEPARTED, RENAMED)]
UNREADABLE = {
    "no file of that name": ({"entrypoint": "flows/tidak_ada.py:alur"}, r"flows\.tidak_ada"),
    "no function of that name": ({"entrypoint": "flows/approval.py:tidak_ada"}, "tidak_ada"),
    "no flow": ({"entrypoint": "flows/machine.py:prefect_parts"}, r"flows/machine\.py:prefect_parts"),
    "no such pool": ({"work_pool": {"name": "tidak-ada"}}, "tidak-ada"),
    "no such hour": ({"schedules": [{"cron": "0 25 * * *", "timezone": ZONE}]}, "0 25"),
    "no such zone": ({"schedules": [{"cron": "0 7 * * *", "timezone": "Asia/Entah"}]}, "timezone"),
    "a key that is not deployed": ({"concurrency_limit": 1}, "concurrency_limit"),
    "a schedule that is no cron": ({"schedules": [{"interval": 60, "timezone": ZONE}]}, "interval"),
}


@pytest.fixture(scope="module")
def server(live_server: Server) -> Iterator[Server]:
    """The product's own list is deployed, and gone again after these tests."""
    deploy(live_server, timezone=ZONE)
    yield live_server
    deploy(live_server, TEST_DEPLOYMENTS, timezone=ZONE)
    assert there(live_server) == []


@pytest.fixture(scope="module")
def deployed(server: Server) -> dict[str, DeploymentResponse]:
    return {each.name: each for each in there(server)}


def there(server: Server) -> list[DeploymentResponse]:
    """What the server has in our pool, without what the tests' own lists name."""
    pool = WorkPoolFilter(name=WorkPoolFilterName(any_=[POOL]))
    with server.client() as client:
        found = client.read_deployments(work_pool_filter=pool)
    return [each for each in found if not (each.entrypoint or "").startswith("tests/")]


def list_of(folder: Path, *listed: dict[str, Any]) -> Path:
    path = folder / "prefect.yaml"
    path.write_text(yaml.safe_dump({"deployments": listed}), encoding="utf-8")
    return path


@every_deployment
def test_a_deployment_is_what_the_list_says(listed: dict[str, Any], deployed: dict[str, DeploymentResponse]) -> None:
    made = deployed[listed["name"]]
    assert made.description == listed["description"]
    assert made.tags == listed["tags"]
    assert made.work_pool_name == listed["work_pool"]["name"]
    assert made.entrypoint == listed["entrypoint"]
    assert made.version == loaded(listed).version
    assert made.enforce_parameter_schema
    assert not made.paused


@every_deployment
def test_schedules_tick_in_the_offices_time_zone(
    listed: dict[str, Any], deployed: dict[str, DeploymentResponse]
) -> None:
    wanted = [(CronSchedule(cron=tick["cron"], timezone=ZONE), tick["active"]) for tick in listed.get("schedules", [])]
    assert [(made.schedule, made.active) for made in deployed[listed["name"]].schedules] == wanted
    assert all(tick["timezone"] == TIMEZONE for tick in listed.get("schedules", []))


@every_deployment
def test_a_form_asks_for_the_fields_of_its_flow(
    listed: dict[str, Any], deployed: dict[str, DeploymentResponse]
) -> None:
    parameter = inspect.signature(loaded(listed).fn).parameters.get("isian")
    schema = deployed[listed["name"]].parameter_openapi_schema or {}
    asked = {"permintaan"} if parameter is None else {"isian"}
    assert set(schema["properties"]) <= asked, "an office alone is not asked which one it is"
    if parameter is None:
        return
    form = schema["definitions"][parameter.annotation.__name__]
    fields = parameter.annotation.model_fields
    assert {name: field["title"] for name, field in form["properties"].items()} == {
        name: field.title for name, field in fields.items()
    }
    assert form.get("required", []) == [name for name, field in fields.items() if field.is_required()]


def test_the_form_of_a_receipt_is_drawn_field_by_field(deployed: dict[str, DeploymentResponse]) -> None:
    schema = deployed["13 Catat tanda terima"].parameter_openapi_schema or {}
    assert schema["definitions"]["ReceiptForm"]["properties"] == RECEIPT
    assert schema["properties"]["isian"]["$ref"] == "#/definitions/ReceiptForm"
    assert schema["properties"]["isian"]["description"] == "Periode laporan dan tanggal diterimanya."
    assert schema["required"] == ["isian"]


def test_deploying_again_changes_nothing(server: Server, deployed: dict[str, DeploymentResponse]) -> None:
    deploy(server, timezone=ZONE)
    again = there(server)
    assert {each.id for each in again} == {each.id for each in deployed.values()}
    assert sum(len(each.schedules) for each in again) == 2


def test_what_the_list_no_longer_has_is_removed_and_what_is_not_ours_stays(server: Server, tmp_path: Path) -> None:
    own = {"name": "Punya orang lain", "entrypoint": "tests/local/suspending_flow.py:ticking"}
    deploy(server, list_of(tmp_path, *EARLIER, {**own, "work_pool": {"name": POOL}}), timezone=ZONE)
    assert {each.name for each in there(server)} == {each["name"] for each in EARLIER}
    deploy(server, timezone=ZONE)
    assert sorted(each.name for each in there(server)) == sorted(each["name"] for each in OFFERED)
    with server.client() as client:
        client.delete_deployment(client.read_deployment_by_name("Uji jadwal/Punya orang lain").id)


@pytest.mark.parametrize(("wrong", "named"), UNREADABLE.values(), ids=UNREADABLE)
def test_a_list_that_cannot_be_deployed_says_why(
    server: Server, tmp_path: Path, wrong: dict[str, Any], named: str
) -> None:
    listed = {"name": "Uji rusak", "entrypoint": "tests/local/suspending_flow.py:ticking", "work_pool": {"name": POOL}}
    with pytest.raises(ConfigurationError, match=f"(?s)Sebabnya:.*{named}|{named}.*Sebabnya:"):
        deploy(server, list_of(tmp_path, {**listed, **wrong}), timezone=ZONE)


def test_the_list_that_names_a_missing_file_is_named_with_it(server: Server) -> None:
    with pytest.raises(ConfigurationError, match=r"(?s)nowhere\.py.*broken\.yaml.*tidak dapat didaftarkan"):
        deploy(server, TEST_DEPLOYMENTS.with_name("broken.yaml"), timezone=ZONE)


@pytest.mark.parametrize("text", [None, "deployments: [", "- bukan\n- daftar\n"])
def test_a_file_that_is_no_list_is_named(tmp_path: Path, server: Server, text: str | None) -> None:
    path = tmp_path / "rusak.yaml"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"Daftar alur kerja .*rusak\.yaml tidak dapat dibaca"):
        deploy(server, path, timezone=ZONE)
