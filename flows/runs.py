"""Starting, answering and watching flow runs from outside, as the Prefect UI does."""

import logging
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, Final
from uuid import UUID

from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.actions import LogCreate
from prefect.client.schemas.filters import (
    ArtifactFilter,
    ArtifactFilterFlowRunId,
    DeploymentFilter,
    DeploymentFilterName,
    FlowFilter,
    FlowFilterName,
    FlowRunFilter,
    FlowRunFilterState,
    FlowRunFilterStateType,
    WorkPoolFilter,
    WorkPoolFilterName,
)
from prefect.client.schemas.objects import Artifact, FlowRun, StateType
from prefect.client.schemas.responses import DeploymentResponse, SetStateStatus
from prefect.exceptions import PrefectHTTPStatusError
from prefect.states import Cancelled, Scheduled

from rbworkflow.errors import ConfigurationError, RefusedError, RetryLaterError, WorkflowError
from rbworkflow.polling import poll
from rbworkflow.steps.overview.form_path import run_form_path

WORKER_LABEL: Final = "prefect.worker.name"
"""By which Prefect's workers mark the runs they take."""
TAKEN_SECONDS: Final = 60.0
"""Within which a worker has marked what it took."""
UNHAPPY: Final = frozenset({StateType.FAILED, StateType.CRASHED, StateType.CANCELLED})
IN_A_PROCESS: Final = frozenset({StateType.RUNNING, StateType.PENDING})
STORED_INPUTS: Final = 200
"""As many as Prefect gives at once; each answer brings three, and those that were read are taken away."""
WAIT_SECONDS: Final = 600.0  # a machine with much to do is slow, not broken


class RunFailedError(WorkflowError):
    """A run ended without doing its work; the text is what its page shows."""


@dataclass(frozen=True)
class Form:
    """What a waiting run asks: the key of this dialogue, its JSON schema, and the markdown above the fields."""

    key: str
    schema: Mapping[str, Any]
    description: str

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(self.schema.get("properties", {}))


@dataclass(frozen=True)
class Runs:
    """The runs of one server, through `client`. Deployments are called by the names in deploy/prefect.yaml."""

    client: SyncPrefectClient

    def start(
        self,
        deployment: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        key: str | None = None,
        tags: Iterable[str] = (),
        name: str | None = None,
        context: Mapping[str, Any] | None = None,
    ) -> UUID:
        """A new run, to be taken up by the worker; with a `key` used before, the run of that time."""
        run = self.client.create_flow_run_from_deployment(
            self._deployment(deployment).id,
            parameters=dict(parameters or {}),
            context=dict(context or {}),
            idempotency_key=key,
            tags=list(tags) or None,
            name=name,
        )
        return run.id

    def deployment_of(self, act: str) -> str:
        """The deployment of the flow called `act`: the number before its name only orders the list."""
        return self._deployment_of(act).name

    def form_path(self, act: str, parameters: Mapping[str, Any] | None = None) -> str:
        """Where the form of the flow called `act` is, filled in with these, below the server's address."""
        return run_form_path(str(self._deployment_of(act).id), parameters)

    def _deployment_of(self, act: str) -> DeploymentResponse:
        found = self.client.read_deployments(flow_filter=FlowFilter(name=FlowFilterName(any_=[act])))
        if not found:
            raise ConfigurationError(f"Alur kerja '{act}' belum didaftarkan ke server Prefect.")
        return found[0]

    def run_and_wait(
        self, deployment: str, parameters: Mapping[str, Any] | None = None, *, timeout: float = WAIT_SECONDS
    ) -> FlowRun:
        """Start a run and return it when it has ended well or waits for a person with its form readable."""
        return self.wait(self.start(deployment, parameters), timeout=timeout)

    def wait(self, run_id: UUID, *, timeout: float = WAIT_SECONDS) -> FlowRun:
        """The run once it has ended or waits; raises RunFailedError where it failed, crashed or was cancelled."""

        def settled() -> FlowRun | None:
            run = self.read(run_id)
            is_waiting = is_suspended(run) and self.form_of(run) is not None
            return run if is_waiting or _is_final(run) else None

        run = poll(settled, seconds=timeout)
        if run is None:
            raise self._too_slow(run_id, timeout)
        if _type(run) in UNHAPPY:
            raise RunFailedError(f"'{run.name}' berakhir dengan keadaan {_name(run)}: {message(run)}")
        return run

    def wait_for_state(self, run_id: UUID, *names: str, timeout: float = WAIT_SECONDS) -> FlowRun:
        """The run once its state has one of `names` (Completed, Suspended, Running ...), whatever it means."""

        def reached() -> FlowRun | None:
            run = self.read(run_id)
            return run if _name(run) in names else None

        run = poll(reached, seconds=timeout)
        if run is None:
            raise self._too_slow(run_id, timeout)
        return run

    def read(self, run_id: UUID) -> FlowRun:
        return self.client.read_flow_run(run_id)

    def waiting(self) -> list[FlowRun]:
        """Every run that waits for a person, oldest first."""
        paused = FlowRunFilter(state=FlowRunFilterState(type=FlowRunFilterStateType(any_=[StateType.PAUSED])))
        return sorted(self.client.read_flow_runs(flow_run_filter=paused), key=_created)

    def form(self, run_id: UUID) -> Form | None:
        """What the run asks; None while it does not wait, or has not stored all of its form yet."""
        return self.form_of(self.read(run_id))

    def form_of(self, run: FlowRun) -> Form | None:
        """The same, of a run that was just read."""
        state = run.state
        if state is None or not state.is_paused() or not state.state_details.run_input_keyset:
            return None
        keys = state.state_details.run_input_keyset
        prefix = keys["schema"].removesuffix("schema")
        stored = self.client.filter_flow_run_input(run.id, prefix, limit=10, exclude_keys=set())
        inputs = {item.key: item.decoded_value for item in stored}
        if not {keys["schema"], keys["description"]} <= inputs.keys():
            return None
        return Form(
            key=state.state_details.pause_key or "",
            schema=inputs[keys["schema"]],
            description=inputs[keys["description"]],
        )

    def has_asked(self, run_id: UUID) -> bool:
        """Whether the run has shown a form by now, be it answered or not."""
        return bool(self.client.filter_flow_run_input(run_id, "", limit=1, exclude_keys=set()))

    def forget_inputs(self, run_id: UUID, keys: Iterable[str] | None = None) -> None:
        """Take away what the run asked under these keys, or at all, and what it was answered."""
        prefixes = ("",) if keys is None else tuple(f"suspended-{key}-" for key in keys)
        for stored in self.client.filter_flow_run_input(run_id, "suspended-", limit=STORED_INPUTS, exclude_keys=set()):
            if stored.key.startswith(prefixes):
                self._forget_input(run_id, stored.key)

    def _forget_input(self, run_id: UUID, key: str) -> None:
        try:
            self.client.delete_flow_run_input(run_id, key)
        except PrefectHTTPStatusError as error:
            if error.response.status_code != HTTPStatus.NOT_FOUND:  # another process of the same run was faster
                raise

    def resume(self, run_id: UUID, answer: Mapping[str, Any]) -> None:
        """Answer the form: the call the UI's Submit button makes. Raises RefusedError where the server refuses."""
        result = self.client.resume_flow_run(run_id, run_input=dict(answer))
        if result.status is not SetStateStatus.ACCEPT:
            reason = getattr(result.details, "reason", None) or result.status.value
            raise RefusedError(f"Jawaban tidak diterima server Prefect: {reason}")

    def reschedule(self, run_id: UUID) -> None:
        """Let a run that lost its process start again under its own id; answers given before are still there."""
        self.client.set_flow_run_state(run_id, Scheduled(message="Dijadwalkan ulang"), force=True)

    def reschedule_lost(self, pool: str, worker: str | None = None) -> list[UUID]:
        """Reschedule every run of `pool` that seems to be running; for when no worker is: they lost their process.

        Where other workers are, those of the one called `worker`, which is not, and those that none has taken for
        long. One too many does no harm: every step may run twice.
        """
        seeming = FlowRunFilter(state=FlowRunFilterState(type=FlowRunFilterStateType(any_=list(IN_A_PROCESS))))
        mine = WorkPoolFilter(name=WorkPoolFilterName(any_=[pool]))
        found = self.client.read_flow_runs(flow_run_filter=seeming, work_pool_filter=mine)
        lost = [run for run in found if worker is None or _is_lost_with(worker, run)]
        for run in lost:
            self.reschedule(run.id)
        return [run.id for run in lost]

    def cancel(self, run_id: UUID, why: str) -> None:
        """End a run for good, with an Indonesian reason on its page, and as the last line of its log."""
        self.client.set_flow_run_state(run_id, Cancelled(message=why), force=True)
        at = datetime.fromtimestamp(time.time(), UTC)
        said = LogCreate(name="rbworkflow", level=logging.INFO, message=why, timestamp=at, flow_run_id=run_id)
        self.client.create_logs([said])

    def pause_schedules(self, deployment: str) -> None:
        """Stop a deployment's schedules from making runs; those of the future go, the deployment stays."""
        found = self._deployment(deployment)
        for schedule in found.schedules:
            self.client.update_deployment_schedule(found.id, schedule.id, active=False)

    def artifacts(self, run_id: UUID) -> dict[str, str]:
        """The run's artifacts: markdown or table text by key, the newest of each key."""
        mine = ArtifactFilter(flow_run_id=ArtifactFilterFlowRunId(any_=[run_id]))
        found = sorted(self.client.read_artifacts(artifact_filter=mine), key=_created)
        return {artifact.key or str(artifact.id): str(artifact.data) for artifact in found}

    def _deployment(self, name: str) -> DeploymentResponse:
        named = DeploymentFilter(name=DeploymentFilterName(any_=[name]))
        found = self.client.read_deployments(deployment_filter=named)
        if not found:
            raise ConfigurationError(f"Alur kerja '{name}' belum didaftarkan ke server Prefect.")
        return found[0]

    def _too_slow(self, run_id: UUID, timeout: float) -> RetryLaterError:
        run = self.read(run_id)
        return RetryLaterError(f"'{run.name}' masih dalam keadaan {_name(run)} sesudah {timeout:.0f} detik.")


def message(run: FlowRun) -> str:
    """What the run's state says to a person."""
    return (run.state.message if run.state else None) or ""


def _is_lost_with(worker: str, run: FlowRun) -> bool:
    """Whether a run lost its process with this worker, or with one that had no time to say which it was."""
    taken_by = run.labels.get(WORKER_LABEL)
    began = run.state.timestamp.timestamp() if run.state else 0.0
    return taken_by == worker if taken_by else time.time() - began > TAKEN_SECONDS


def is_suspended(run: FlowRun) -> bool:
    return _type(run) is StateType.PAUSED


def _type(run: FlowRun) -> StateType | None:
    return run.state.type if run.state else None


def _name(run: FlowRun) -> str:
    return (run.state.name if run.state else None) or ""


def _is_final(run: FlowRun) -> bool:
    return run.state is not None and run.state.is_final()


def _created(item: FlowRun | Artifact) -> datetime:
    return item.created or datetime.min.replace(tzinfo=UTC)
