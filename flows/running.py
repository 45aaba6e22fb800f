"""How every flow runs: at one workplace, ending in an Indonesian sentence instead of a stack trace."""

import functools
import inspect
import logging
import traceback
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from prefect import flow, runtime
from prefect.client.schemas.objects import State
from prefect.states import Completed, Failed

from flows.acts import Waited, for_its_person, never_waits, whose_deed
from flows.artifacts import show_refusal, show_status
from flows.whose import whose
from rbworkflow.errors import ConfigurationError, WorkflowError, foreseen
from rbworkflow.office.duties import Duty
from rbworkflow.offices import FIELD
from rbworkflow.steps.at_work import at_work
from rbworkflow.steps.duty import require
from rbworkflow.steps.sending.send_despite import send_despite
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import read

LOGGER: Final = logging.getLogger("rbworkflow")
LOGGER.setLevel(logging.INFO)
logging.getLogger("prefect.flow_runs").setLevel(logging.CRITICAL)
# A run's log tab shows our sentences and none of Prefect's, which gives a stack trace for every run that failed.

UNEXPECTED: Final = (
    "Kesalahan yang tidak terduga ({}). Jalankan lagi; bila berulang, kirim berkas catatan di prefect/ pada folder "
    "data kepada pengelola program."
)


OF_DUTY: Final[dict[str, Duty]] = {}
"""By a flow's name, which duty it is of; the others are every office's."""


def office_flow(
    name: str,
    *,
    names_runs: bool = True,
    waited: Waited = never_waits,
    while_held: bool = False,
    duty: Duty | None = None,
) -> Callable[[Callable[..., str]], Any]:
    """Make a flow of `work(workplace, ...)`: the sentence it returns is the run's final message.

    Runs are called by the flow and its form's period, unless whoever starts them names them. `waited` tells of a run
    that names no act whether it may go on all the same. An office that was restored and is held does only what may be
    done `while_held`. An office without the `duty` is not offered the flow, and none of its runs does anything.

    A WorkflowError ends the run as failed with its own sentence, in its state and its artifacts: it was written for an
    officer. Anything else is our mistake, and said to be one. Either way the page of where we are is left current.
    The flow's parameters are those of `work` after the workplace.
    """
    if duty is not None:
        OF_DUTY[name] = duty

    def decorate(work: Callable[..., str]) -> Any:  # noqa: ANN401 - Prefect's Flow, generic in parameters we do not know
        @functools.wraps(work)
        def run(*args: Any, kantor: str = "", **kwargs: Any) -> State[Any]:  # noqa: ANN401 - see above
            workplace = settings = None
            try:
                settings = whose(kantor)
                workplace = for_its_person(open_workplace(settings), waited)
                if not while_held:
                    with read(workplace.engine) as conn:
                        workplace.require_not_held(conn)
                if duty is not None:
                    require(workplace.office, duty)
                with at_work(settings):
                    message = work(workplace, *args, **kwargs)
                show_status(workplace)
            except WorkflowError as error:
                if workplace is None and settings is not None and isinstance(error, ConfigurationError):
                    LOGGER.info(send_despite(settings, error) or "Tidak ada surel yang dapat dikirim.")
                LOGGER.error(str(error))  # noqa: TRY400 - the sentence was written for an officer; no stack trace
                return _failed(str(error), workplace)
            except Exception as error:  # noqa: BLE001 - no stack trace reaches an officer
                traceback.print_exc()  # it stands in the worker's log
                return _failed(unforeseen(error), workplace)
            LOGGER.info("%s %s", message, whose_deed(workplace))
            return Completed(message=message)

        run.__signature__ = _without_workplace(work)  # type: ignore[attr-defined] # what Prefect shows as the form
        named = _run_name if names_runs else None
        return flow(name=name, flow_run_name=named, log_prints=False, persist_result=False)(run)

    return decorate


def unforeseen(error: Exception) -> str:
    """What an officer reads of a fault that no step told in words."""
    return str(foreseen(error) or UNEXPECTED.format(type(error).__name__))


def wanted_at(workplace: Workplace) -> datetime:
    """When this run was to begin, by the office's clock: long ago where the computer was off."""
    return workplace.clock.of_machine(runtime.flow_run.scheduled_start_time.timestamp())


def _failed(sentence: str, workplace: Workplace | None) -> State[Any]:
    """The run's end. What cannot be shown besides must not hide the sentence."""
    try:
        show_refusal(sentence)
        if workplace is not None:
            show_status(workplace)
    except Exception:  # noqa: BLE001 - the server may be what failed
        traceback.print_exc()
    return Failed(message=sentence)


def _run_name() -> str:
    form = runtime.flow_run.parameters.get("isian")
    given = form if isinstance(form, dict) else form.model_dump() if form is not None else {}
    period = given.get("periode") or given.get("tahun")
    kantor = runtime.flow_run.parameters.get(FIELD)
    return " - ".join(str(each) for each in (kantor, runtime.flow_run.flow_name, period) if each)


def _without_workplace(work: Callable[..., str]) -> inspect.Signature:
    """What a run is told: the answers, and whose it is, which deploying leaves out for a server of one office."""
    signature = inspect.signature(work)
    named = inspect.Parameter(FIELD, inspect.Parameter.KEYWORD_ONLY, default="", annotation=str)
    return signature.replace(parameters=[*list(signature.parameters.values())[1:], named], return_annotation=Any)
