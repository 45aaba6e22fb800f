"""What a program of the machine can do in its room, and that nothing of it is left."""

import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from rbworkflow.isolation.programs import run_program
from rbworkflow.isolation.running import ChildLimits
from rbworkflow.polling import poll
from tests.running.patience import PATIENCE

LIMITS = ChildLimits(memory_mib=1024, cpu_seconds=60, wall_seconds=PATIENCE, file_mib=1)
SOON = ChildLimits(memory_mib=1024, cpu_seconds=60, wall_seconds=0.5, file_mib=1)
CONNECT = """
import socket
try:
    socket.create_connection(("127.0.0.1", {}), 5)
    said = "reached"
except OSError:
    said = "none"
open("said", "w").write(said)
"""
PARENT = """
from rbworkflow.isolation.programs import run_program
from rbworkflow.isolation.running import ChildLimits
limits = ChildLimits(memory_mib=1024, cpu_seconds=60, wall_seconds=600, file_mib=1)
run_program(["sh", "-c", {!r}], {{}}, limits=limits)
"""


def shell(script: str, files: dict[str, bytes] | None = None, limits: ChildLimits = LIMITS) -> dict[str, bytes]:
    return run_program(["sh", "-c", script], files or {}, limits=limits)


def has_ended(number: int) -> bool | None:
    """A zombie that its new parent has not buried yet has ended, too."""
    try:
        state = Path(f"/proc/{number}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return True
    return state in "ZX" or None


def test_a_program_finds_its_files_and_what_it_makes_beside_them_comes_back():
    assert shell("tr a-z A-Z < isi.txt > HASIL.txt", {"isi.txt": b"draf"}) == {"HASIL.txt": b"DRAF"}


def test_a_program_gets_no_environment_of_ours(monkeypatch):
    monkeypatch.setenv("RBWORKFLOW_PEPPER", "rahasia")
    told = shell("env > env")["env"].decode()
    assert "HOME=" in told
    assert "RBWORKFLOW" not in told


def test_what_a_failing_program_made_comes_back():
    assert shell("echo satu > a; exit 3") == {"a": b"satu\n"}


def test_a_program_that_is_not_there_makes_nothing():
    assert run_program(["/no/such/program"], {"isi.txt": b""}, limits=LIMITS) == {}


def test_a_program_out_of_time_is_ended_with_all_that_it_started(tmp_path):
    started = time.monotonic()
    shell(f"sleep 600 & echo $! > {tmp_path}/child; sleep 600", limits=SOON)
    assert time.monotonic() - started < PATIENCE
    assert poll(lambda: has_ended(int((tmp_path / "child").read_text())), seconds=PATIENCE)


def test_what_a_program_leaves_running_is_ended(tmp_path):
    shell(f"sleep 600 & echo $! > {tmp_path}/child")
    assert poll(lambda: has_ended(int((tmp_path / "child").read_text())), seconds=PATIENCE)


@pytest.mark.processes
def test_a_program_ends_with_a_process_that_is_killed(tmp_path):
    told = tmp_path / "child"
    script = f"sleep 600 & echo $! > {told}.part; mv {told}.part {told}; wait"
    with subprocess.Popen([sys.executable, "-c", PARENT.format(script)]) as parent:
        assert poll(lambda: told.exists() or None, seconds=PATIENCE)
        parent.send_signal(signal.SIGKILL)
    assert poll(lambda: has_ended(int(told.read_text())), seconds=PATIENCE)


def test_a_program_writes_no_file_larger_than_it_may():
    made = shell("head -c 3000000 /dev/zero > besar; echo > kecil")
    assert len(made["besar"]) <= 1024 * 1024
    assert made["kecil"] == b"\n"


@pytest.mark.processes
def test_a_program_gets_no_more_memory_than_it_may():
    script = textwrap.dedent("""
        try: bytearray(3 * 1024**3); said = "taken"
        except MemoryError: said = "refused"
        open("said", "w").write(said)
    """)
    assert run_program([sys.executable, "-c", script], {}, limits=LIMITS) == {"said": b"refused"}


@pytest.mark.processes
def test_a_program_reaches_no_network():
    """Where the system lets a process leave its network at all."""
    may_leave = subprocess.run(["unshare", "--user", "--net", "true"], capture_output=True, check=False).returncode == 0
    with socket.create_server(("127.0.0.1", 0)) as server:
        program = [sys.executable, "-c", CONNECT.format(server.getsockname()[1])]
        assert run_program(program, {}, limits=LIMITS) == {"said": b"none" if may_leave else b"reached"}


def test_a_program_is_the_same_user_as_before():
    """Its files would be another's."""
    assert shell("id -u > user") == {"user": f"{os.getuid()}\n".encode()}
