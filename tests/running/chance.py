"""Chance in the tests: one seed for all of it, told at the start, so that what it found can be found again.

`make soak` runs the long proofs whole; everywhere else each tries a few of its cases, other ones every time.
"""

import secrets
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from math import ceil
from random import Random
from typing import Any, Protocol, TypeVar

import pytest
from hypothesis import HealthCheck, settings

T = TypeVar("T")
SOAK = "soak"
FEW = "few"
QUICK = "quick"
QUICK_SHARE = 5
"""`make quick` tries one in so many: of a test's parameters' values, and of the examples that chance draws."""
SEED = "seed of chance"

# A busy machine is no failure: neither an example nor drawing one has a deadline.
settings.register_profile(
    "test", max_examples=50, deadline=None, derandomize=False, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(QUICK, settings.get_profile("test"), max_examples=50 // QUICK_SHARE)
settings.register_profile(SOAK, settings.get_profile("test"), max_examples=500)
settings.load_profile("test")


class Sample(Protocol):
    """`sample(cases)`: a few that chance picks, in their order; in the soak all of them, or at most so many."""

    def __call__(self, cases: Sequence[T], few: int = 3, most: int = sys.maxsize) -> Sequence[T]: ...


@pytest.hookimpl(tryfirst=True)  # before Hypothesis reads its option
def pytest_configure(config: pytest.Config) -> None:
    told = getattr(config, "workerinput", {}).get(SEED)  # one of several processes has the seed of who started them
    if config.option.hypothesis_seed is None:
        config.option.hypothesis_seed = told or str(secrets.randbelow(2**32))


@pytest.hookimpl(optionalhook=True)  # xdist's
def pytest_configure_node(node: Any) -> None:
    node.workerinput[SEED] = seed(node.config)


def pytest_sessionstart(session: pytest.Session) -> None:
    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    if terminal is not None:
        terminal.write_line(f"The seed of chance (to have it again: --hypothesis-seed): {seed(session.config)}")


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> Random:
    """The chance of one test, whichever others run and in whatever order."""
    return Random(f"{seed(request.config)} {request.function.__name__} {request.node.name.partition('@')[0]}")


@pytest.fixture
def sample(pytestconfig: pytest.Config, chance: Random) -> Sample:
    def picked(cases: Sequence[T], few: int = 3, most: int = sys.maxsize) -> Sequence[T]:
        asked = most if is_soak(pytestconfig) else share(few, pytestconfig)
        count = min(asked, len(cases))
        return [cases[index] for index in sorted(chance.sample(range(len(cases)), count))]

    return picked


def one_of_each(cases: Iterable[T], kind: Callable[[T], object], name: Callable[[T], str] = str) -> list[Any]:
    """Parameters: the first case of each kind for every run, others of its kind for the soak. `name` is a case's id."""
    known, params = set[object](), []
    for number, case in enumerate(cases):
        again = kind(case) in known
        known.add(kind(case))
        params.append(pytest.param(case, id=f"{name(case)}-{number}", marks=pytest.mark.soak if again else ()))
    return params


def left_to_the_soak(items: Iterable[pytest.Item], config: pytest.Config) -> set[pytest.Item]:
    """Of each test marked `few` the cases that chance did not pick; in the soak, which tries all, every one.

    In `make quick` also most cases of the other tests, which `make test` tries all.
    """
    families = defaultdict[str, list[pytest.Item]](list)
    for item in items:
        if is_soak(config) or not item.get_closest_marker(SOAK):
            families[item.nodeid.partition("[")[0]].append(item)
    left = set[pytest.Item]()
    for name, cases in families.items():
        count = _count(len(cases), cases[0].get_closest_marker(FEW), config)
        left |= {*cases} - {*Random(f"{seed(config)} {name}").sample(cases, count)}
    return left


def _count(cases: int, few: pytest.Mark | None, config: pytest.Config) -> int:
    """How many of a test's cases this run tries."""
    if is_soak(config):
        return 0 if few else cases
    most = cases if few is None else min(few.args[0], cases)
    return share(most, config)


def share(cases: int, config: pytest.Config) -> int:
    """All of them, or what `make quick` tries of them."""
    return ceil(cases / QUICK_SHARE) if config.option.hypothesis_profile == QUICK else cases


def is_soak(config: pytest.Config) -> bool:
    """Whether the long proofs run whole."""
    return bool(config.option.hypothesis_profile == SOAK)


def seed(config: pytest.Config) -> str:
    return str(config.option.hypothesis_seed)
