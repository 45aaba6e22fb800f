from types import SimpleNamespace

from rbworkflow import system


class Resource(SimpleNamespace):
    """The operating system's limits, written down instead of set."""

    RLIMIT_AS, RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_CORE = "memory", "cpu", "file", "core"
    RLIM_INFINITY = -1

    def getrlimit(self, what):
        return (-1, self.hard.get(what, -1))

    def setrlimit(self, what, limits):
        self.set[what] = limits


def test_a_process_is_limited_for_good(monkeypatch):
    resource = Resource(hard={}, set={})
    monkeypatch.setattr(system, "resource", resource)
    system.limit_this_process(memory_mib=1, cpu_seconds=5, file_mib=2)
    assert resource.set == {"memory": (2**20, 2**20), "cpu": (5, 5), "file": (2**21, 2**21), "core": (0, 0)}


def test_a_stricter_limit_of_the_machine_stays(monkeypatch):
    resource = Resource(hard={"cpu": 2}, set={})
    monkeypatch.setattr(system, "resource", resource)
    system.limit_this_process(memory_mib=1, cpu_seconds=5)
    assert resource.set["cpu"] == (2, 2)


def test_where_the_system_has_no_limits_the_program_runs_without(monkeypatch):
    monkeypatch.setattr(system, "resource", None)
    system.limit_this_process(memory_mib=1, cpu_seconds=5)
