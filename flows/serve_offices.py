"""A round of several offices in one process, one after the other, each alone: one's fault is told to its operator."""

import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from prefect import flow
from prefect.artifacts import create_markdown_artifact
from prefect.client.orchestration import get_client
from prefect.client.schemas.objects import State
from prefect.states import Completed, Failed

from flows.daily_round import work_of_a_day
from flows.half_hourly import work_of_half_an_hour
from flows.kickoff import ROUND_OF_OFFICES, require_ours
from flows.markdown import section
from flows.running import LOGGER, unforeseen
from rbworkflow.access.acts import SCHEDULE, Act
from rbworkflow.errors import ConfigurationError, RetryLaterError, WorkflowError
from rbworkflow.isolation.warm_children import warm_children
from rbworkflow.offices import server_rules, settings_of
from rbworkflow.settings import Settings
from rbworkflow.steps.at_work import at_work
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.overview.offices_health import left_undone
from rbworkflow.steps.overview.rounds import DAILY, HALF_HOURLY, one_round
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.sending.send_despite import send_despite
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import read
from rbworkflow.system import OutOfTime, within

ROUNDS: Final[Mapping[str, tuple[str, Callable[[Workplace], tuple[object, str]]]]] = {
    "harian": (DAILY, work_of_a_day),
    "setengah jam": (HALF_HOURLY, work_of_half_an_hour),
}
ROUND: Final = "round"
UNDONE: Final = "putaran kantor ini tidak sampai selesai"
TOO_LONG: Final = "Putaran ini memakan waktu lebih dari {} menit. Yang belum dikerjakan dilanjutkan putaran berikut."


@dataclass(frozen=True)
class Served:
    """One office of the batch."""

    code: str
    said: str
    is_done: bool


@flow(name=ROUND_OF_OFFICES, log_prints=False)
def serve_offices(putaran: str, daftar_kantor: list[str], saat: str) -> State[Any]:
    """Mengerjakan putaran beberapa kantor berturut-turut, masing-masing sendiri."""
    server = Settings()
    try:
        with get_client(sync_client=True) as client:
            require_ours(client, server)
    except WorkflowError as error:
        return Failed(message=str(error))
    wanted_at = datetime.fromisoformat(saat)
    with warm_children():
        served = [serve(server, code, putaran=putaran, wanted_at=wanted_at) for code in daftar_kantor]
    _show(served)
    return Completed(message=in_short(served))


def serve(server: Settings, code: str, *, putaran: str, wanted_at: datetime) -> Served:
    """The round of one office. Never raises: whatever goes wrong in it is this office's alone."""
    try:
        with within(minutes := server_rules(server).office_minutes * 60):
            said = _serve(settings_of(server, code), putaran, wanted_at)
    except OutOfTime:
        said = _unfinished(server, code, RetryLaterError(TOO_LONG.format(minutes // 60)))
    except WorkflowError as error:
        said = str(error)
    except Exception as error:  # noqa: BLE001 - the next office must be served
        traceback.print_exc()  # it stands in the worker's log
        said = _unfinished(server, code, error)
    else:
        LOGGER.info("%s: %s", code, said)
        return Served(code, said, is_done=True)
    LOGGER.error("%s: %s", code, said)
    left_undone(server, code)
    return Served(code, said, is_done=False)


def in_short(served: list[Served]) -> str:
    """How many were served, and which were not."""
    undone = [each.code for each in served if not each.is_done]
    told = f"{len(served) - len(undone)} dari {len(served)} kantor selesai."
    return f"{told} Belum: {', '.join(undone)}." if undone else told


def _serve(settings: Settings, putaran: str, wanted_at: datetime) -> str:
    try:
        workplace = open_workplace(settings).by(Act(SCHEDULE))
    except ConfigurationError as error:
        raise ConfigurationError(f"{error} {send_despite(settings, error)}".strip()) from error
    try:
        with read(workplace.engine) as conn:
            workplace.require_not_held(conn)
        with at_work(settings):
            return _round(workplace, putaran, wanted_at)
    finally:
        workplace.engine.dispose()


def _round(workplace: Workplace, putaran: str, wanted_at: datetime) -> str:
    name, work = ROUNDS[putaran]
    due_at = workplace.clock.of_machine(wanted_at.timestamp())
    with one_round(workplace, name, wanted_at=due_at) as needless:
        if needless:
            return needless
        said = work(workplace)[1]
        with part(workplace, ROUND, UNDONE):
            pass  # it came to its end
    return said


def _unfinished(server: Settings, code: str, fault: Exception) -> str:
    """Tell the office's operator why its round did not come to its end; what is told here."""
    try:
        workplace = open_workplace(settings_of(server, code))
        try:
            with at_work(workplace.settings):
                with part(workplace, ROUND, UNDONE):
                    raise fault
                deliver(workplace)
        finally:
            workplace.engine.dispose()
    except Exception:  # noqa: BLE001 - then its database is what failed, and nobody can be told by it
        traceback.print_exc()
    return unforeseen(fault) if not isinstance(fault, WorkflowError) else str(fault)


def _show(served: list[Served]) -> None:
    """One list, by office, on the run's page; what could not be shown fails nobody's round."""
    undone = [(each.code, each.said) for each in served if not each.is_done]
    done = [(each.code, each.said) for each in served if each.is_done]
    parts = [*section("Belum selesai", undone), *section("Selesai", done)]
    try:
        create_markdown_artifact(markdown="\n\n".join(parts) + "\n", description=in_short(served))
    except Exception:  # noqa: BLE001 - see above
        traceback.print_exc()
