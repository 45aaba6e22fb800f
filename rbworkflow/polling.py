"""Asking again until there is an answer or the time is over."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def poll(ask: Callable[[], T | None], *, seconds: float, every: float = 0.2) -> T | None:
    """The first answer of `ask` that is not None; None when `seconds` are over."""
    end = time.monotonic() + seconds
    while True:
        answer = ask()
        if answer is not None or time.monotonic() >= end:
            return answer
        time.sleep(every)
