"""For the warm process alone, which can only be told what to import: it gets the key, and what each run would else make
for itself, and its forks have both.
"""

import io
from typing import Final

import anyio
from prefect.artifacts import MarkdownArtifact
from prefect.client.schemas import actions, filters, objects, responses
from prefect.client.schemas.schedules import CronSchedule
from prefect.events.filters import EventFilter, EventIDFilter, EventNameFilter, EventOccurredFilter
from pydantic import BaseModel
from rich.console import Console

from rbworkflow.settings import Settings
from rbworkflow.store.migrating import MIGRATIONS, known_migrations
from rbworkflow.worker.carrying_key import carry_machine_key
from rbworkflow.worker.warm import tell_states_only

SPOKEN: Final[tuple[type[BaseModel], ...]] = (
    objects.FlowRun,
    objects.ServerDefaultResultStorage,
    objects.Artifact,
    MarkdownArtifact,
    actions.ArtifactCreate,
    actions.FlowRunUpdate,
    actions.LogCreate,
    filters.DeploymentFilter,
    filters.FlowFilter,
    responses.DeploymentResponse,
    EventFilter,
    EventIDFilter,
    EventNameFilter,
    EventOccurredFilter,
)
"""What a run says to the server and hears; Prefect works out how each is written when it is used first."""


def _prepare() -> None:
    for model in SPOKEN:
        model.model_rebuild()
    CronSchedule(cron="@daily", timezone="UTC")
    Console(file=io.StringIO()).print("")
    anyio.run(anyio.sleep, 0)
    known_migrations(MIGRATIONS).get_current_head()


carry_machine_key(Settings().data)
tell_states_only()
_prepare()
