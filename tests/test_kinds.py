"""What tests share is started once in a process, so whatever shares it must run in one, and it ends after the last."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.chance import is_soak
from tests.patience import PATIENCE

ROOT = Path(__file__).resolve().parent.parent
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


def test_the_tests_of_a_file_run_in_one_process(request: pytest.FixtureRequest) -> None:
    """Where the runner's parts do not fit together, each process would start every server, without a word."""
    is_one_of_several = hasattr(request.config, "workerinput")
    is_grouped = request.node.nodeid.endswith(f"@{request.path}")
    assert is_grouped == (is_one_of_several and not is_soak(request.config))


@pytest.mark.processes
def test_what_is_shared_ends_with_the_last_that_shares_it(tmp_path: Path) -> None:
    (tmp_path / "test_sharing.py").write_text(SHARING, encoding="utf-8")
    options = (
        "-p",
        "tests.chance",
        "-p",
        "tests.kinds",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:slipcover",
        "-rP",
        "--rootdir",
        str(tmp_path),
    )
    command = [sys.executable, "-m", "pytest", *options, "-n", "1", "--dist", "loadgroup", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
    order = ["made", "installed", "one", "other", "removed", "ended", "apart"]
    assert [line for line in done.stdout.splitlines() if line in order] == order
