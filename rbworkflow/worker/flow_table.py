"""Which flows there are: deploy/prefect.yaml is the one list, read from our own disk and never from the API."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from rbworkflow.errors import ConfigurationError

TIMEZONE: Final = "{{ $RBWORKFLOW_TIMEZONE }}"
"""The office's, as Prefect's own command would find it."""


class _ListPart(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")  # what is not deployed must not stand in the list


class Tick(_ListPart):
    """When a flow starts by itself, and with what."""

    cron: str
    timezone: str
    active: bool = True
    parameters: Mapping[str, Any] = {}


class Pool(_ListPart):
    name: str
    work_queue_name: str | None = None
    """Whose runs are fewer at once than the pool's."""


class Listed(_ListPart):
    """One deployment, as the list names it."""

    name: str
    entrypoint: str
    description: str | None = None
    tags: Sequence[str] = ()
    work_pool: Pool
    schedules: Sequence[Tick] = ()

    @property
    def dotted(self) -> str:
        """Prefect reads `folder/module.py:function` anew from its file; a module's name finds what is imported."""
        path, _, function = self.entrypoint.partition(":")
        return f"{path.removesuffix('.py').replace('/', '.')}.{function}"


class _List(BaseModel):  # `definitions` are YAML's own matter
    deployments: Sequence[Listed]


def listed_in(deployments: Path, *, timezone: str = TIMEZONE) -> Sequence[Listed]:
    """The deployments of a list, whose schedules tick in `timezone`.

    Raises ConfigurationError where the list cannot be read, or asks for what is not deployed.
    """
    try:
        text = deployments.read_text(encoding="utf-8").replace(TIMEZONE, timezone)
        return _List.model_validate(yaml.safe_load(text)).deployments
    except (OSError, ValueError, ValidationError, yaml.YAMLError) as error:
        raise ConfigurationError(f"Daftar alur kerja {deployments} tidak dapat dibaca. Sebabnya:\n{error}") from error


def flow_table(deployments: Path) -> Mapping[str, str]:
    """Where each deployment's flow is, by the deployment's name: `Persetujuan` is `flows.approval.approval`.

    Beside the list lies what a server of many offices has besides.
    """
    lists = [deployments, *filter(Path.is_file, [of_many(deployments)])]
    return {each.name: each.dotted for listed in lists for each in listed_in(listed)}


def of_many(deployments: Path) -> Path:
    """Where the list is of what a server of many offices has besides."""
    return deployments.with_name("offices.yaml")


def modules(table: Mapping[str, str]) -> list[str]:
    """The modules that the table's flows are in."""
    return sorted({entrypoint.rpartition(".")[0] for entrypoint in table.values()})
