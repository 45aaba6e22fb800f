"""Freeing what is no longer used in a thread of its own, never in the one that serves everybody.

A cursor that is freed waits for its connection. Where that connection waits for SQLite's one writer, and the writer for
the thread that serves, freeing the cursor in this thread held up everybody for the minute that Prefect waits for locks.
"""

import gc
import threading
import time
from typing import Final

PAUSE_SECONDS: Final = 2.0


def collect_in_a_thread() -> None:
    """From now on only a thread of its own looks for garbage; what is there now stays, so that it is quickly done."""
    gc.collect()
    gc.freeze()
    gc.disable()
    threading.Thread(target=_collect, name="garbage", daemon=True).start()


def _collect() -> None:
    while True:
        time.sleep(PAUSE_SECONDS)
        gc.collect()
