"""The isolated child's side: one request in on stdin, an answer for each item out on stdout."""

import gc
import os
import pickle
import sys
from importlib import import_module
from typing import Final

from rbworkflow.system import limit_this_process

NEEDLESS: Final = ("numpy", "bz2", "lzma")
"""What openpyxl and zipfile work without; their start costs time and memory, and no gate lets such archives in."""
LARGEST_ANSWER: Final = 32 * 1024 * 1024  # all answers together


def main() -> None:
    answer_file = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not mix with the answers
    job, limits, items, arguments = pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own parent
    limit_this_process(**limits)
    gc.disable()  # plain values form no cycles, and the process ends soon
    for name in NEEDLESS:
        sys.modules[name] = None  # type: ignore[assignment] # so that its import fails
    module, _, name = job.rpartition(".")
    do = getattr(import_module(module), name)
    left = LARGEST_ANSWER
    with answer_file:
        for item in items:  # each answer goes at once: a batch needs no more memory than one
            pickled = pickle.dumps(do(item, *arguments))
            left -= len(pickled)
            if left < 0:
                sys.exit(1)
            answer_file.write(pickled)
