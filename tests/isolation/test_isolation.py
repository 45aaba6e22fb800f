import time

import pytest

from rbworkflow.isolation import running
from rbworkflow.isolation.running import ChildDiedError, ChildLimits, run_each, run_isolated
from rbworkflow.sheets.reading import EXTRACT

ANSWER = "import os, pickle, sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(pickle.dumps({}))"
ENDLESS = """
import sys; sys.path[:] = sys.argv[1:]
from rbworkflow.system import limit_this_process
limit_this_process(memory_mib=256, cpu_seconds=1)
while True: pass
"""
WRITING = """
import sys; sys.path[:] = sys.argv[1:]
from rbworkflow.system import limit_this_process
limit_this_process(memory_mib=256, cpu_seconds=1)
open(sys.stdin.buffer.read() and {!r}, "w").write("x" * 10)
"""


def test_a_child_gets_no_environment(monkeypatch):
    monkeypatch.setenv("RBWORKFLOW_PEPPER", "rahasia")
    monkeypatch.setattr(running, "START", ANSWER.format("dict(os.environ)"))
    (environment,) = run_isolated(EXTRACT, [b""])
    assert environment.keys() - {"LC_CTYPE"} == {"TMPDIR", *running.ALLOCATOR}  # Python itself sets that one


def test_an_answer_that_is_no_plain_value_is_not_taken(monkeypatch, tmp_path):
    trace = tmp_path / "trace"
    hostile = f"type('X', (), {{'__reduce__': lambda self: (os.mkdir, ({str(trace)!r},))}})()"
    monkeypatch.setattr(running, "START", ANSWER.format(hostile))
    with pytest.raises(ChildDiedError):
        run_isolated(EXTRACT, [b""])
    assert not trace.exists()


def test_a_child_that_does_not_answer_is_dead(monkeypatch):
    with pytest.raises(ChildDiedError):
        run_isolated("rbworkflow.sheets.extracting.no_such_job", [b""])
    monkeypatch.setattr(running, "START", "pass")
    with pytest.raises(ChildDiedError):
        run_isolated(EXTRACT, [b""])


def test_a_child_that_gives_fewer_answers_than_it_was_asked_for_is_dead(monkeypatch):
    monkeypatch.setattr(running, "START", ANSWER.format("[]"))
    assert list(run_each(EXTRACT, [b"", b""], given_up="mati")) == [[], []]  # each was asked for alone


def test_a_child_is_stopped_by_the_clock_on_the_wall(monkeypatch):
    monkeypatch.setattr(running, "START", "import time; time.sleep(60)")
    with pytest.raises(ChildDiedError):
        run_isolated(EXTRACT, [], limits=ChildLimits(wall_seconds=0.1))


@pytest.mark.long
def test_a_child_is_stopped_by_the_time_it_computes(monkeypatch):
    monkeypatch.setattr(running, "START", ENDLESS)
    started = time.monotonic()
    with pytest.raises(ChildDiedError):
        run_isolated(EXTRACT, [b""])
    assert time.monotonic() - started < running.CHILD_LIMITS.wall_seconds


def test_a_child_writes_no_file(monkeypatch, tmp_path):
    target = tmp_path / "written"
    monkeypatch.setattr(running, "START", WRITING.format(str(target)))
    with pytest.raises(ChildDiedError):
        run_isolated(EXTRACT, [b""])
    assert not target.exists() or not target.read_bytes()
