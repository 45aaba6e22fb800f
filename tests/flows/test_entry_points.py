import importlib
import inspect
import re
from typing import Any

import pytest
import yaml
from prefect import Flow

from tests.programs.premises import ROOT

LISTED = yaml.safe_load((ROOT / "deploy" / "prefect.yaml").read_text(encoding="utf-8"))["deployments"]
every_deployment = pytest.mark.parametrize("listed", LISTED, ids=lambda listed: listed["name"])


def loaded(listed: dict[str, Any]) -> Flow[..., Any]:
    path, name = listed["entrypoint"].split(":")
    flow = getattr(importlib.import_module(path.removesuffix(".py").replace("/", ".")), name)
    assert isinstance(flow, Flow)
    return flow


@every_deployment
def test_a_flow_is_called_as_its_deployment_without_the_number(listed: dict[str, Any]) -> None:
    assert loaded(listed).name == re.sub(r"^\d\d ", "", listed["name"])


@every_deployment
def test_a_flow_says_in_indonesian_what_it_does(listed: dict[str, Any]) -> None:
    assert re.match(r"Me\w+ .+\.$", (loaded(listed).description or "").splitlines()[0])


@every_deployment
def test_every_field_of_a_form_has_a_title_of_its_own_and_the_form_a_hint(listed: dict[str, Any]) -> None:
    flow = loaded(listed)
    form = inspect.signature(flow.fn).parameters.get("isian")
    if form is None:
        assert list(flow.parameters.properties) in (
            ["kantor"],
            ["permintaan", "kantor"],
        )  # nothing to fill in, or filled in by another flow
        return
    assert re.fullmatch(r"[A-Z].+\.", flow.parameters.properties["isian"]["description"])
    assert [name for name, field in form.annotation.model_fields.items() if not field.title] == []
