"""Which flows there are: deploy/prefect.yaml is the one list, read from our own disk and never from the API."""

from collections.abc import Mapping
from pathlib import Path

import yaml


def flow_table(deployments: Path) -> Mapping[str, str]:
    """Where each deployment's flow is, by the deployment's name: `Persetujuan` is `flows.approval.approval`."""
    listed = yaml.safe_load(deployments.read_text(encoding="utf-8"))["deployments"]
    return {each["name"]: _dotted(each["entrypoint"]) for each in listed}


def modules(table: Mapping[str, str]) -> list[str]:
    """The modules that the table's flows are in."""
    return sorted({entrypoint.rpartition(".")[0] for entrypoint in table.values()})


def _dotted(entrypoint: str) -> str:
    """Prefect reads `folder/module.py:function` anew from its file; a module's name finds what is imported."""
    path, _, function = entrypoint.partition(":")
    return f"{path.removesuffix('.py').replace('/', '.')}.{function}"
