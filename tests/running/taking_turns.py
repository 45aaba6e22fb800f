"""Of two who want what one may have at a time, the second waits until the first has left."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from threading import Event
from typing import Final

import pytest

from tests.running.patience import PATIENCE

MEANWHILE: Final = 0.5
"""So many seconds the second one is seen to wait."""


def who_came(
    first: Callable[[], AbstractContextManager[object]], second: Callable[[], AbstractContextManager[object]]
) -> list[str]:
    """Both in the order in which they were inside; the second begins while the first is."""
    has_begun, came = Event(), list[str]()

    def wait() -> None:
        has_begun.set()
        with second():
            came.append("second")

    with ThreadPoolExecutor(1) as pool:
        with first():
            waiting = pool.submit(wait)
            assert has_begun.wait(PATIENCE)
            with pytest.raises(TimeoutError):
                waiting.result(timeout=MEANWHILE)
            came.append("first")
        waiting.result(timeout=PATIENCE)
    return came
