"""The isolated child's side: one request in on stdin, its answers out on stdout. Imports nothing that is not needed."""

import gc
import os
import pickle
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from rbworkflow.system import limit_this_process

LARGEST_ANSWER: Final = 32 * 1024 * 1024  # all answers together


def main() -> None:
    answer_file = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not mix with the answer
    job, limits, arguments = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own parent
    limit_this_process(**limits)
    gc.disable()  # plain values form no cycles, and the process ends soon
    left = LARGEST_ANSWER
    with answer_file:
        for answer in JOBS[job](*arguments):  # each goes at once: a batch needs no more memory than one
            pickled = pickle.dumps(answer)
            left -= len(pickled)
            if left < 0:
                sys.exit(1)
            answer_file.write(pickled)


def _read(contents: Sequence[bytes]) -> Iterator[object]:
    from rbworkflow.sheets.extracting import extract  # noqa: PLC0415 - only this job needs it

    return map(extract, contents)


def _mark(*arguments: Any) -> Iterator[object]:  # noqa: ANN401 - the job's own
    sys.modules["numpy"] = None  # type: ignore[assignment] # openpyxl works without; its start-up costs time and memory
    from rbworkflow.sheets.painting import paint  # noqa: PLC0415 - only this job needs it

    yield paint(*arguments)


JOBS: Final[dict[str, Callable[..., Iterator[object]]]] = {"read": _read, "mark": _mark}
