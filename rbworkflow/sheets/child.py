"""The isolated child's side: one request in on stdin, one answer out on stdout. Imports nothing that is not needed."""

import gc
import os
import pickle
import sys
from collections.abc import Callable
from typing import Any, Final

from rbworkflow.system import limit_this_process

LARGEST_ANSWER: Final = 32 * 1024 * 1024


def main() -> None:
    answer_file = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not mix with the answer
    job, limits, arguments = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own parent
    limit_this_process(**limits)
    gc.disable()  # plain values form no cycles, and the process ends soon
    answer = pickle.dumps(JOBS[job](*arguments))
    if len(answer) > LARGEST_ANSWER:
        sys.exit(1)
    with answer_file:
        answer_file.write(answer)


def _read(*arguments: Any) -> object:  # noqa: ANN401 - the job's own
    from rbworkflow.sheets.extracting import extract_all  # noqa: PLC0415 - only this job needs it

    return extract_all(*arguments)


def _mark(*arguments: Any) -> object:  # noqa: ANN401 - the job's own
    sys.modules["numpy"] = None  # type: ignore[assignment] # openpyxl works without; its start-up costs time and memory
    from rbworkflow.sheets.painting import paint  # noqa: PLC0415 - only this job needs it

    return paint(*arguments)


JOBS: Final[dict[str, Callable[..., object]]] = {"read": _read, "mark": _mark}
