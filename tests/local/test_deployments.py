import ast
import re
from typing import Any

import pytest
import yaml

from rbworkflow.local.worker import DEPLOYMENTS
from tests.programs.prefect_server import ROOT

LISTED = yaml.safe_load((ROOT / DEPLOYMENTS).read_text(encoding="utf-8"))["deployments"]
SHOWN = 12
SCHEDULED = {"Putaran harian": "0 7 * * *", "Putaran setengah jam": "*/30 8-16 * * *"}

every_deployment = pytest.mark.parametrize("listed", LISTED, ids=lambda listed: listed["name"])


@every_deployment
def test_every_entrypoint_is_a_function_of_its_file(listed: dict[str, Any]) -> None:
    path, function = listed["entrypoint"].split(":")
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    assert function in [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]


@every_deployment
def test_every_deployment_says_what_it_does_in_a_sentence_and_has_a_tag(listed: dict[str, Any]) -> None:
    assert re.fullmatch(r"[A-Z].{40,}\.", listed["description"])
    assert listed["tags"]
    assert listed["work_pool"]["name"] == "rbworkflow"


def test_only_the_two_rounds_tick_and_in_the_offices_time() -> None:
    schedules = {listed["name"]: listed["schedules"] for listed in LISTED if "schedules" in listed}
    assert {name: schedule["cron"] for name, (schedule,) in schedules.items()} == SCHEDULED
    assert {schedule["timezone"] for (schedule,) in schedules.values()} == {"{{ $RBWORKFLOW_TIMEZONE }}"}


def test_each_name_is_told_from_the_others_by_what_a_phone_shows_of_it() -> None:
    """The list cuts names; the number before them only orders it."""
    shown = [re.sub(r"^\d+ ", "", listed["name"])[:SHOWN].casefold() for listed in LISTED]
    assert sorted(shown) == sorted(set(shown))


def test_every_deployment_is_called_as_its_flow_is() -> None:
    """What the pages say of an act is the flow's name; the deployment's has a number before it."""
    for listed in LISTED:
        path, function = listed["entrypoint"].split(":")
        said = (ROOT / path).read_text(encoding="utf-8")
        name = re.sub(r"^\d+ ", "", listed["name"])
        assert re.search(rf'@office_flow\(name="{re.escape(name)}".*\)\ndef {function}\(', said), name


def test_every_flow_that_is_started_by_name_is_deployed_under_that_name() -> None:
    """A flow starts another as "flow's name/deployment's name"."""
    names = {listed["name"] for listed in LISTED}
    started = {
        found.group(2)
        for path in (ROOT / "flows").glob("*.py")
        for found in re.finditer(r'"([A-Z][a-z ]+)/([A-Z][a-z ]+)"', path.read_text(encoding="utf-8"))
    }
    assert started
    assert started <= names
