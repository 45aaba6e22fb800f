"""A part of the start done in a process of its own: what it loads goes with it, and who supervises stays small."""

import multiprocessing
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from rbworkflow.errors import ConfigurationError, WorkflowError, foreseen

T = TypeVar("T")


def apart(work: Callable[..., T], *given: Any) -> T:  # noqa: ANN401 - whatever the work takes
    """What `work` gives, done in a fork of this process, which must have one thread.

    What it raises is raised here: a WorkflowError as it is, what its system refused as the sentence it is foreseen to
    be. Raises ConfigurationError where the fork ends without a word.
    """
    processes = multiprocessing.get_context("fork")
    heard, said = processes.Pipe(duplex=False)
    fork = processes.Process(target=_do, args=(said, work, given))
    fork.start()
    said.close()
    try:
        outcome, is_good = heard.recv()
    except EOFError as error:
        raise ConfigurationError("Penyiapan terhenti di tengah jalan. Jalankan sekali lagi.") from error
    except BaseException:  # Ctrl-C, or told to stop: it needs nothing more from the fork
        fork.terminate()
        raise
    finally:
        fork.join()
    if not is_good:
        raise outcome
    done: T = outcome
    return done


def _do(said: Connection, work: Callable[..., Any], given: tuple[Any, ...]) -> None:
    try:
        outcome = work(*given), True
    except Exception as fault:  # noqa: BLE001 - it is raised on the other side
        outcome = _sayable(fault), False
    except BaseException:  # noqa: BLE001 - stopped, with the process that waits for it
        return
    said.send(outcome)


def _sayable(fault: Exception) -> Exception:
    """The fault as its sentence; one that nobody foresaw is told with where it came from."""
    error = fault if isinstance(fault, WorkflowError) else foreseen(fault)
    return error or RuntimeError("".join(traceback.format_exception(fault)))
