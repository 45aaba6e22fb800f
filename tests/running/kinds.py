"""A test's kind is what it asks for: `make quick` leaves kinds out by their marks, and processes share what is slow."""

from collections import defaultdict
from collections.abc import Generator, Iterator, Sequence
from itertools import chain
from typing import Final

import pytest

from tests.running.chance import is_soak, left_to_the_soak

KINDS: Final = {
    "prefect_home": "server",
    "dovecot": "server",
    "mail_host": "server",
    "browser": "browser",
    "postgres_url": "postgres",
    "postgresql": "postgres",
    "in_a_process_of_its_own": "processes",
    "soffice": "office_suite",
    "papers": "office_suite",
    "new": "walk",
    "opened_data": "walk",
    "copied": "walk",
    "played": "walk",
    "scenes": "walk",
    "prepared": "walk",
    "office_at_work": "walk",
    "province": "walk",
    "by_operator": "walk",
    "asking_yes_or_no": "walk",
    "decided": "walk",
    "integrity": "walk",
    "many": "walk",
    "older": "walk",
}
"""What a test asks for, by a fixture's name or by the value of its parameter, and the mark it gets for it."""
SHARED: Final = ("premises", "live_server", "wheel", "papers", "book", "year", "years", "nation", "source")
"""What one process starts, installs or makes, for every test that asks for it; servers end after the last of these."""
WAITING: Final = ("premises", "wheel", "live_server", "papers")
"""Those of them whose tests wait for others through minutes; the longest first."""
AT_ONCE: Final = 2
"""Of those, while the other processes compute."""


@pytest.hookimpl(tryfirst=True)  # before -m looks at the marks, and xdist at the groups
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left = left_to_the_soak(items, config)
    for item in items:
        asked = set(_asked(item))
        for name in sorted(KINDS.keys() & asked):
            item.add_marker(KINDS[name])
        if item in left:
            item.add_marker("soak")
        elif "sample" in asked:
            item.add_marker("sampled")
        elif {"walk", "postgres"} <= {marker.name for marker in item.iter_markers()}:
            item.add_marker("soak")  # it walked on SQLite already
        shared = next((name for name in SHARED if name in asked), None)
        if shared or not is_soak(config):  # whose other proofs are long: each goes where there is time
            item.add_marker(pytest.mark.xdist_group(shared or str(item.path)))
    if hasattr(config, "workerinput"):
        items[:] = woven(items)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, None, None]:
    """A process ends what it shares when it leaves the group: a server that nobody asks any more costs, too."""
    yield
    group = _group(item)
    if isinstance(item, pytest.Function) and group in SHARED and group != _group(nextitem):
        for shared in item._fixtureinfo.name2fixturedefs.get(group, ()):
            shared.finish(item._request)  # type: ignore[arg-type] # of a request it asks for the node alone


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes are called by their name: a zip made anew holds the moment, and every process must name a test alike."""
    return argname if isinstance(val, bytes) else None


def _asked(item: pytest.Item) -> Iterator[str]:
    """The fixtures a test needs, also by way of others, and the names of its parameters' values."""
    yield from getattr(item, "fixturenames", ())
    if isinstance(item, pytest.Function) and hasattr(item, "callspec"):
        yield from (value for value in item.callspec.params.values() if isinstance(value, str))


def _group(item: pytest.Item | None) -> str | None:
    """The name of the group that one process runs in a row."""
    marker = item.get_closest_marker("xdist_group") if item is not None else None
    return str(marker.args[0]) if marker is not None else None


def woven(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """What waits comes early, so that nobody waits for it at the end, yet spread: two such groups at a time.

    Where four processes waited at once the processors were half idle for the first ten minutes of seventeen.
    """
    groups = defaultdict[str, list[pytest.Item]](list)
    for item in items:
        groups[_group(item) or item.nodeid].append(item)
    waiting = [groups.pop(name) for name in WAITING if name in groups]
    working = list(groups.values())
    ordered, later = waiting[:AT_ONCE], waiting[AT_ONCE:]
    between = len(working) // (len(later) + 1)
    for number, group in enumerate(later):
        ordered += [*working[number * between : (number + 1) * between], group]
    return list(chain.from_iterable([*ordered, *working[len(later) * between :]]))
