"""What tests share is started once in a process, so whatever shares it must run in one, and it ends after the last."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.running.chance import is_soak
from tests.running.patience import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
SHARING = """
import pytest

@pytest.fixture(scope="session")
def wheel():
    print("made")
    yield
    print("ended")

@pytest.fixture(scope="session")
def site(wheel):
    print("installed")
    yield
    print("removed")

def test_one(site): print("one")
def test_other(wheel): print("other")
def test_that_shares_nothing(): print("apart")
"""

CASES = """
import pytest

@pytest.mark.few(3)
@pytest.mark.parametrize("number", range(50))
def test_one_of_many(number): print("case", number)
"""


def test_the_tests_of_a_file_run_in_one_process(request: pytest.FixtureRequest) -> None:
    """Where the runner's parts do not fit together, each process would start every server, without a word."""
    is_one_of_several = hasattr(request.config, "workerinput")
    is_grouped = request.node.nodeid.endswith(f"@{request.path}")
    assert is_grouped == (is_one_of_several and not is_soak(request.config))


@pytest.mark.processes
def test_what_is_shared_ends_with_the_last_that_shares_it(tmp_path: Path) -> None:
    said = _run(tmp_path, SHARING, "-rP", "-n", "1", "--dist", "loadgroup")
    order = ["made", "installed", "one", "other", "removed", "ended", "apart"]
    assert [line for line in said if line in order] == order


@pytest.mark.processes
def test_of_many_cases_a_few_are_tried_and_all_in_the_soak(tmp_path: Path) -> None:
    usual = cases_in(_run(tmp_path, CASES, "-rP", "-m", "not soak"))
    soak = cases_in(_run(tmp_path, CASES, "-rP", "-m", "soak", "--hypothesis-profile=soak"))
    alone = cases_in(_run(tmp_path, CASES, "-rP"))
    assert (len(usual), len(soak), len(alone)) == (3, 50, 50)


@pytest.mark.processes
def test_the_quick_run_tries_a_fifth_of_the_cases_of_every_test(tmp_path: Path) -> None:
    quick = ("-rP", "-m", "not soak", "--hypothesis-profile=quick")
    assert len(cases_in(_run(tmp_path, CASES, *quick))) == 1, "of the few that the others try"
    assert len(cases_in(_run(tmp_path, CASES.replace("@pytest.mark.few(3)", ""), *quick))) == 10


@pytest.mark.processes
def test_which_ones_several_processes_try_is_had_again_by_the_seed_told_at_the_start(tmp_path: Path) -> None:
    said = _run(tmp_path, CASES, "-rP", "-m", "not soak", "-n", "2", "--dist", "loadgroup")
    told = next(line for line in said if "--hypothesis-seed" in line).rpartition(" ")[2]
    again = _run(tmp_path, CASES, "-rP", "-m", "not soak", f"--hypothesis-seed={told}")
    other = _run(tmp_path, CASES, "-rP", "-m", "not soak", f"--hypothesis-seed={int(told) + 1}")
    assert len(cases_in(said)) == 3
    assert cases_in(said) == cases_in(again) != cases_in(other)


def cases_in(said: Sequence[str]) -> list[str]:
    return sorted(line for line in said if line.startswith("case "))


def _run(folder: Path, tests: str, *options: str) -> list[str]:
    """The lines that pytest writes of one file of tests."""
    (folder / "test_written.py").write_text(tests, encoding="utf-8")
    plugins = (
        "-p",
        "tests.running.chance",
        "-p",
        "tests.running.kinds",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:slipcover",
    )
    command = [sys.executable, "-m", "pytest", *plugins, "--rootdir", str(folder), *options, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
    return done.stdout.splitlines()
