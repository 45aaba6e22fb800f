"""Children that are forked from a warm one: as bare, as limited and as alone as those that are started."""

import os
import sys
import time
from pathlib import Path

import pytest

from rbworkflow.isolation.running import ALLOCATOR, ChildDiedError, ChildLimits, run_each, run_isolated
from rbworkflow.isolation.warm_children import nurseries, warm_children


@pytest.fixture(autouse=True, scope="module")
def _jobs_can_be_imported(tmp_path_factory):
    """What the children do here, where a child finds it: on the path that it is given."""
    folder = tmp_path_factory.mktemp("jobs")
    (folder / "warm_jobs.py").write_text(WARM_JOBS)
    sys.path.append(str(folder))
    yield
    sys.path.remove(str(folder))


WARM_JOBS = """
import os, resource, tempfile, time
from pathlib import Path
seen = []

def environment(item):
    return dict(os.environ)

def remembered(item):
    seen.append(item)
    return list(seen)

def open_files(item):
    places = [f"/proc/self/fd/{number}" for number in range(256)]
    return sorted(os.readlink(place).partition(":")[0] for place in places if os.path.lexists(place))

def used(item):
    if item == b"memory":
        return len(bytearray(10 ** 9))
    if item == b"time":
        while True: pass
    if item == b"sleep":
        time.sleep(60)
    if item == b"death":
        os.kill(os.getpid(), 9)
    if item == b"no answer":
        os._exit(0)
    if item == b"class":
        return Path("x")
    if item == b"parent":
        os.kill(os.getppid(), 9)
    return resource.getrlimit(resource.RLIMIT_CPU)[0]

def written(item):
    place = Path(tempfile.gettempdir())
    (place / "x").write_bytes(item)
    return str(place)
"""


def test_a_forked_child_gets_no_environment(monkeypatch):
    monkeypatch.setenv("RBWORKFLOW_PEPPER", "rahasia")
    with warm_children():
        (environment,) = run_isolated("warm_jobs.environment", [b""])
    assert environment.keys() - {"LC_CTYPE"} == {"TMPDIR", *ALLOCATOR}


def test_no_child_remembers_another_request():
    with warm_children():
        assert run_isolated("warm_jobs.remembered", [b"a", b"b"]) == [[b"a"], [b"a", b"b"]]
        assert run_isolated("warm_jobs.remembered", [b"c"]) == [[b"c"]]


def test_a_child_holds_nothing_but_its_own_pipe():
    with warm_children():
        (held,) = run_isolated("warm_jobs.open_files", [b""])
    assert set(held) == {"/dev/null", "pipe"}
    assert held.count("pipe") == 1


@pytest.mark.parametrize("item", [b"memory", b"time", b"death", b"no answer", b"class", b"parent"])
def test_a_child_that_dies_or_lies_takes_none_with_it(item):
    limits = ChildLimits(cpu_seconds=1)
    with warm_children():
        with pytest.raises(ChildDiedError):
            run_isolated("warm_jobs.used", [item], limits=limits)
        assert run_isolated("warm_jobs.used", [b""], limits=limits) == [1]


def test_each_request_has_its_own_limits():
    with warm_children():
        assert run_isolated("warm_jobs.used", [b""], limits=ChildLimits(cpu_seconds=2)) == [2]
        assert run_isolated("warm_jobs.used", [b""], limits=ChildLimits(cpu_seconds=4)) == [4]


@pytest.mark.long
def test_a_child_is_stopped_by_the_clock_on_the_wall_with_all_of_its_kind():
    with warm_children():
        started = time.monotonic()
        with pytest.raises(ChildDiedError):
            run_isolated("warm_jobs.used", [b"sleep"], limits=ChildLimits(wall_seconds=1))
        assert time.monotonic() - started < 30
        assert run_isolated("warm_jobs.used", [b""]) == [5]


def test_of_a_batch_only_what_brings_its_child_down_is_given_up():
    with warm_children():
        limits = ChildLimits(cpu_seconds=1)
        answers = list(run_each("warm_jobs.used", [b"", b"death", b""], given_up="mati", limits=limits))
    assert answers == [1, "mati", 1]


def test_what_a_child_writes_lies_in_its_folder_and_goes_with_it(tmp_path):
    limits = ChildLimits(file_mib=1)
    with warm_children():
        assert run_isolated("warm_jobs.written", [b"x"], limits=limits, folder=tmp_path) == [str(tmp_path)]
        (gone,) = run_isolated("warm_jobs.written", [b"x"], limits=limits)
    assert (tmp_path / "x").read_bytes() == b"x"
    assert not Path(gone).exists()


def test_the_warm_ones_end_with_their_block_and_a_block_within_is_the_same():
    with warm_children():
        with warm_children():
            run_isolated("warm_jobs.environment", [b""])
        opened = nurseries()
        assert opened is not None
        (warm,) = opened.by_job.values()
        assert warm.process.poll() is None
    assert nurseries() is None
    assert warm.process.poll() is not None


def test_a_fork_of_this_process_uses_none_of_its_warm_ones():
    with warm_children():
        run_isolated("warm_jobs.environment", [b""])
        child = os.fork()
        if child == 0:
            os._exit(nurseries() is not None)
        assert os.waitpid(child, 0)[1] == 0
