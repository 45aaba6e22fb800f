"""The isolated child's side: one request in on stdin, an answer for each item out on stdout."""

import gc
import os
import pickle
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any, BinaryIO, Final

from rbworkflow.system import limit_this_process

NEEDLESS: Final = ("numpy", "bz2", "lzma")
"""What openpyxl and zipfile work without; their start costs time and memory, and no gate lets such archives in."""
LARGEST_ANSWER: Final = 32 * 1024 * 1024  # all answers together


def main() -> None:
    answer_file = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not mix with the answers
    with answer_file:
        answer(sys.stdin.buffer, answer_file)


def answer(request: BinaryIO, answer_file: BinaryIO) -> None:
    """Do what is asked within its limits; ends the process where its answers are too large."""
    job, limits, items, arguments = pickle.load(request)  # noqa: S301 - from our own parent
    limit_this_process(**limits)
    do = prepared(job)
    left = LARGEST_ANSWER
    for item in items:  # each answer goes at once: a batch needs no more memory than one
        pickled = pickle.dumps(do(item, *arguments))
        left -= len(pickled)
        if left < 0:
            sys.exit(1)
        answer_file.write(pickled)


def prepared(job: str) -> Callable[..., Any]:
    """The function of this name, with all that it imports."""
    gc.disable()  # plain values form no cycles, and the process ends soon
    for name in NEEDLESS:
        sys.modules[name] = None  # type: ignore[assignment] # so that its import fails
    module, _, name = job.rpartition(".")
    do: Callable[..., Any] = getattr(import_module(module), name)
    return do
