"""What every process of a run loads: who only hands tests out to others needs none of what they stand on."""

import gc
from pathlib import Path
from typing import Final

import pytest

from tests.running.measuring import measure_nothing, measure_seldom

pytest_plugins = ["tests.running.chance", "tests.running.kill_count"]

ROOT: Final = Path(__file__).resolve().parent.parent
FIXTURES: Final = (
    "tests.ground.common_ground",
    "tests.running.kinds",
    "tests.exact.papers",
    "tests.ground.first_day",
    "tests.programs.imap_server",
    "tests.programs.installed",
    "tests.programs.mail_host",
    "tests.programs.office_pc",
    "tests.programs.office_suite",
    "tests.programs.premises",
    "tests.programs.prefect_server",
    "tests.running.remembered",
    "tests.running.source",
)


pytest.register_assert_rewrite(*FIXTURES)  # they load each other, too


def pytest_configure(config: pytest.Config) -> None:
    """Loading the program takes seconds, in which no other process has begun, and leaves no garbage to look for."""
    if _hands_out(config):
        measure_nothing()
        return
    measure_seldom()
    gc.disable()
    for name in FIXTURES:
        config.pluginmanager.import_plugin(name)


def pytest_collection_finish() -> None:
    """What was imported and collected stays to the end: it is not looked through for garbage again and again.

    Neither is what tests left, so often: that took a twentieth of the processor.
    """
    gc.freeze()
    gc.set_threshold(5_000, 10, 40)
    gc.enable()


def _hands_out(config: pytest.Config) -> bool:
    return bool(config.getoption("numprocesses", None)) and not hasattr(config, "workerinput")
