"""How often the tests killed, told at their end by step with the seed; the soak has a least number for its steps."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final

import pytest

from tests.running.chance import seed

KILLED: Final = "kills"
STEPS: Final = ("collect", "compile", "decide", "issue", "deliver")
"""Those of the report's own way, by the first word of what was killed: of these there is a least number."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--least-kills", type=int, default=0, help="fail where fewer were killed in the report's steps")


@pytest.fixture
def tell_kills(record_property: Callable[[str, object], None]) -> Callable[[str, int], None]:
    """`tell_kills(act, count)`: the act was killed so often, and each time ended as it should."""
    return lambda act, count: record_property(KILLED, {act.partition(" ")[0].strip(","): count})


def pytest_sessionfinish(session: pytest.Session) -> None:
    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    if terminal is None:
        return  # one of several processes: the one that gathers their reports tells
    counted = counted_kills(terminal.getreports("passed"))
    if counted:
        terminal.write_line(f"\n{in_words(counted)}; seed {seed(session.config)}")
    if too_few(counted, session.config.option.least_kills) and session.exitstatus == pytest.ExitCode.OK:
        terminal.write_line(f"These are fewer than {session.config.option.least_kills} of {', '.join(STEPS)}.")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def counted_kills(passed: Iterable[pytest.TestReport]) -> Counter[str]:
    """Of the tests that passed, how often each step was killed."""
    counted = Counter[str]()
    for report in passed:
        for name, value in report.user_properties:
            if name == KILLED and isinstance(value, dict):
                counted.update(value)
    return counted


def in_words(counted: Counter[str]) -> str:
    """`kill -9: 12 times (collect 7, open 5)`, with what their tests found."""
    each = ", ".join(f"{step} {count}" for step, count in sorted(counted.items()))
    return f"kill -9: {counted.total()} times ({each}), nothing lost, nothing doubled in silence"


def too_few(counted: Counter[str], least: int) -> bool:
    return sum(counted[step] for step in STEPS) < least
