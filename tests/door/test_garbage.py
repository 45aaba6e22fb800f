"""Freeing a cursor holds up nobody, be its connection waiting for a lock."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.processes

WAITING = """
import sqlite3, sys, threading, time
from rbworkflow.door import garbage

if sys.argv[2] == "in a thread":
    garbage.PAUSE_SECONDS = 0.1
    garbage.collect_in_a_thread()

writer = sqlite3.connect(sys.argv[1], isolation_level=None)
writer.execute("CREATE TABLE t (n)")
waiting = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=5, check_same_thread=False)

class Failed:
    pass

kept = [Failed() for _ in range(100)]
for failed in kept:
    failed.itself, failed.cursor = failed, waiting.execute("SELECT 1 UNION SELECT 2")  # not read to its end

begun = threading.Event()
waiting.set_trace_callback(lambda _: begun.set())

def write():
    try:
        waiting.execute("INSERT INTO t VALUES (3)")
    except sqlite3.OperationalError as error:
        print(error)
    else:
        print("written")

writer.execute("BEGIN IMMEDIATE")
thread = threading.Thread(target=write)
thread.start()
begun.wait()
while kept:  # whoever serves makes garbage, and so looks for it
    failed = kept.pop()
    [[each] for each in range(5000)]
    time.sleep(0.02)
writer.execute("COMMIT")
thread.join()
"""


def told(folder: Path, how: str) -> str:
    command = [sys.executable, "-c", WAITING, str(folder / "some.sqlite3"), how]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def test_who_serves_never_waits_for_a_connection_that_waits_for_him(tmp_path: Path) -> None:
    assert told(tmp_path, "in a thread") == "written"


def test_where_garbage_is_looked_for_in_between_he_does(tmp_path: Path) -> None:
    assert told(tmp_path, "in between") == "database is locked"


LONG_LIVED = """
import gc, time
from rbworkflow.door import garbage

garbage.PAUSE_SECONDS, garbage.WHOLE_EVERY = 0.001, 20
looked = []
gc.callbacks.append(lambda phase, info: looked.append(info["generation"]) if phase == "start" else None)
garbage.collect_in_a_thread()
while len(looked) < 100:
    time.sleep(0.01)
print([number for number, generation in enumerate(looked[:100]) if generation == 2])
"""


def test_all_that_is_kept_is_looked_through_now_and_then_alone() -> None:
    command = [sys.executable, "-c", LONG_LIVED]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert said.strip() == "[0, 20, 40, 60, 80]"
