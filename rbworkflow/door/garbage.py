"""Freeing what is no longer used in a thread of its own, never in the one that serves everybody.

A cursor that is freed waits for its connection. Where that connection waits for SQLite's one writer, and the writer for
the thread that serves, freeing the cursor in this thread held up everybody for the minute that Prefect waits for locks.
"""

import gc
import itertools
import threading
import time
from typing import Final

PAUSE_SECONDS: Final = 2.0
WHOLE_EVERY: Final = 150
"""Looking through all that Prefect's server keeps costs 0.15 seconds of processor, through what is new hardly any."""
YOUNG, ALL = 1, 2


def collect_in_a_thread() -> None:
    """From now on only a thread of its own looks for garbage; what is there now stays, so that it is quickly done."""
    gc.collect()
    gc.freeze()
    gc.disable()
    threading.Thread(target=_collect, name="garbage", daemon=True).start()


def _collect() -> None:
    for look in itertools.count(1):
        time.sleep(PAUSE_SECONDS)
        gc.collect(ALL if look % WHOLE_EVERY == 0 else YOUNG)
