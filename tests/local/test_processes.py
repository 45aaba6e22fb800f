import os
import signal
import socket
import subprocess
import sys
import textwrap
from contextlib import suppress
from pathlib import Path
from signal import SIGHUP
from time import monotonic

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.local.processes import STILL_SECONDS, environment, free_port, require_free, running, wait_until_up
from rbworkflow.polling import poll
from rbworkflow.settings import Settings
from tests.running.patience import PATIENCE

FAMILY = """
    import os, subprocess, sys, time
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    print("siap", flush=True)
    time.sleep(600)
"""
STUBBORN = """
    import signal, time
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    print("siap", flush=True)
    time.sleep(600)
"""


def python(code: str) -> list[str]:
    return [sys.executable, "-c", textwrap.dedent(code)]


def group(leader: int) -> list[int]:
    """The living processes of one process group."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _parent, pgrp, *_ = stat.read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(pgrp) == leader and state != "Z":
            found.append(int(stat.parent.name))
    return found


def wait_for_line(log: Path, line: str) -> None:
    assert poll(lambda: (log.exists() and line in log.read_text()) or None, seconds=PATIENCE)


@pytest.mark.processes
def test_a_child_and_its_own_children_are_gone_after_the_block(tmp_path: Path) -> None:
    log = tmp_path / "log" / "anak.log"
    with running(python(FAMILY), name="anak", log=log, env={}) as child:
        wait_for_line(log, "siap")
        assert len(group(child.process.pid)) == 3
        assert child.is_running
    assert poll(lambda: not group(child.process.pid) or None, seconds=PATIENCE)
    assert not child.is_running


@pytest.mark.processes
def test_a_child_is_stopped_when_the_block_fails(tmp_path: Path) -> None:
    with (
        suppress(KeyboardInterrupt),
        running(python(FAMILY), name="anak", log=tmp_path / "anak.log", env={}) as child,
    ):
        wait_for_line(child.log, "siap")
        raise KeyboardInterrupt
    assert poll(lambda: not group(child.process.pid) or None, seconds=PATIENCE)  # its own child may be a moment late


@pytest.mark.processes
def test_a_child_that_ignores_terminate_is_killed(tmp_path: Path) -> None:
    with running(python(STUBBORN), name="anak", log=tmp_path / "anak.log", env={}, patience=0.2) as child:
        wait_for_line(child.log, "siap")
    assert group(child.process.pid) == []


@pytest.mark.processes
def test_kill_ends_the_whole_group_at_once(tmp_path: Path) -> None:
    with running(python(FAMILY), name="anak", log=tmp_path / "anak.log", env={}) as child:
        wait_for_line(child.log, "siap")
        child.kill()
        assert poll(lambda: not group(child.process.pid) or None, seconds=PATIENCE)


@pytest.mark.processes
def test_what_a_child_leaves_behind_when_it_ends_is_ended_too(tmp_path: Path) -> None:
    code = FAMILY.replace("time.sleep(600)\n", "sys.exit('habis')\n")
    (tmp_path / "anak.log").write_text("Dari penyalaan yang lalu.\n", encoding="utf-8")
    with running(python(code), name="anak", log=tmp_path / "anak.log", env={}) as child:
        assert poll(lambda: not group(child.process.pid) or None, seconds=PATIENCE)
        assert not child.is_running
        assert child.last_lines(1) == "habis"
        assert "penyalaan yang lalu" not in child.last_lines()


BUSY = """
    import sys, time
    from pathlib import Path
    end = time.process_time() + 1.5
    while time.process_time() < end:
        pass
    Path(sys.argv[1]).touch()
    time.sleep(600)
"""


@pytest.mark.processes
def test_who_is_slow_is_waited_for_while_he_works(tmp_path: Path) -> None:
    command, up = python(BUSY), tmp_path / "siap"
    with running([*command, str(up)], name="anak", log=tmp_path / "anak.log", env={}) as child:
        wait_until_up(child, up.exists, still_seconds=10)
        assert up.exists()


@pytest.mark.processes
def test_who_lives_and_does_nothing_is_given_up_with_his_last_words(tmp_path: Path) -> None:
    with running(python(STUBBORN), name="anak", log=tmp_path / "anak.log", env={}, patience=0.2) as child:
        wait_for_line(child.log, "siap")
        with pytest.raises(ConfigurationError, match=r"(?s)anak .* tidak mengerjakan apa-apa.*anak\.log.*siap"):
            wait_until_up(child, lambda: False, still_seconds=1)


@pytest.mark.processes
def test_who_ends_instead_of_coming_up_is_told_of_at_once(tmp_path: Path) -> None:
    began = monotonic()
    with (
        running(python("print('kunci hilang')"), name="anak", log=tmp_path / "anak.log", env={}) as child,
        pytest.raises(ConfigurationError, match=r"(?s)berhenti dengan sendirinya.*kunci hilang"),
    ):
        wait_until_up(child, lambda: False)
    assert monotonic() - began < STILL_SECONDS


@pytest.mark.processes
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_children_end_with_their_parent_however_it_dies(number: signal.Signals, tmp_path: Path) -> None:
    parent = f"""
        import sys
        from pathlib import Path
        from rbworkflow.local.processes import running, stopping_on_signals
        with stopping_on_signals(), running(
            {python(FAMILY)!r}, name="anak", log=Path({str(tmp_path / "anak.log")!r}), env={{}}
        ) as child:
            Path({str(tmp_path / "pid")!r}).write_text(str(child.process.pid))
            child.process.wait()
    """
    process = subprocess.Popen(python(parent))
    try:
        wait_for_line(tmp_path / "anak.log", "siap")
        assert poll(lambda: (tmp_path / "pid").exists() or None, seconds=PATIENCE)
        leader = int((tmp_path / "pid").read_text())
        assert len(group(leader)) == 3
        process.send_signal(number)
        process.wait(PATIENCE)
        assert poll(lambda: not group(leader) or None, seconds=PATIENCE)
    finally:
        process.kill()
        process.wait()


def watcher(folder: Path, second: str) -> subprocess.Popen[str]:
    """Who started two programs and watches over them, the second of which runs this code."""
    starter = f"""
        import signal
        from contextlib import ExitStack
        from pathlib import Path
        from rbworkflow.local.processes import running, watch
        signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where the tests run in the background
        folder, given = Path({str(folder)!r}), dict(env={{}}, patience=1)
        with ExitStack() as stack:
            started = [
                stack.enter_context(running(command, name=name, log=folder / f"{{name}}.log", **given))
                for name, command in [("server", {python(FAMILY)!r}), ("pekerja", {python(second)!r})]
            ]
            (folder / "pids").write_text(" ".join(str(child.process.pid) for child in started))
            watch(*started)
    """
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(python(starter), text=True, **pipes)  # type: ignore[call-overload,no-any-return] # pipes


def watches(pid: int) -> bool:
    """Whether it has become the watcher, and listens for what it is told."""
    process = Path(f"/proc/{pid}")
    caught = next(line for line in (process / "status").read_text().splitlines() if line.startswith("SigCgt"))
    return "watching.py" in (process / "cmdline").read_text() and bool(int(caught.split()[1], 16) >> SIGHUP - 1 & 1)


def nobody_is_left(folder: Path) -> bool | None:
    return not any(group(int(pid)) for pid in (folder / "pids").read_text().split()) or None


@pytest.mark.processes
def test_a_program_that_ends_by_itself_is_named_with_its_last_words_and_the_others_are_stopped(tmp_path: Path) -> None:
    ended = watcher(tmp_path, "print('kehabisan memori')")
    _said, complained = ended.communicate(timeout=PATIENCE)
    assert ended.returncode == 1
    assert complained.startswith("pekerja berhenti dengan sendirinya")
    assert complained.endswith("\nkehabisan memori\n")
    assert poll(lambda: nobody_is_left(tmp_path), seconds=PATIENCE)


@pytest.mark.processes
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_who_watches_ends_well_and_quietly_with_all_of_them_when_told_to(
    number: signal.Signals, tmp_path: Path
) -> None:
    watching = watcher(tmp_path, FAMILY)
    for name in ("server", "pekerja"):
        wait_for_line(tmp_path / f"{name}.log", "siap")
    assert poll(lambda: watches(watching.pid) or None, seconds=PATIENCE)
    watching.send_signal(number)
    assert watching.communicate(timeout=PATIENCE) == ("Berhenti …\n", "")
    assert watching.returncode == 0
    assert poll(lambda: nobody_is_left(tmp_path), seconds=PATIENCE)


def test_children_never_inherit_another_projects_prefect_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREFECT_API_URL", "https://elsewhere.example/api")
    monkeypatch.setenv("RBWORKFLOW_DATA_DIR", "/somewhere")
    env = environment({"PREFECT_HOME": "/here"})
    assert "PREFECT_API_URL" not in env
    assert env["PREFECT_HOME"] == "/here"
    assert env["RBWORKFLOW_DATA_DIR"] == "/somewhere"
    assert env["PATH"] == os.environ["PATH"]  # noqa: TID251 - what a child inherits is what this asks


def test_a_folder_named_from_here_is_the_same_for_a_run_that_works_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RBWORKFLOW_DATA_DIR", "data-kantor")
    monkeypatch.setenv("RBWORKFLOW_RELAY_PASSWORD_FILE", "rahasia.txt")
    env = Settings(config_dir=Path("kantor")).as_environment()
    assert env["RBWORKFLOW_CONFIG_DIR"] == f"{tmp_path}/kantor"
    assert env["RBWORKFLOW_DATA_DIR"] == f"{tmp_path}/data-kantor"
    assert env["RBWORKFLOW_SHARED_DIR"] == f"{tmp_path}/data-kantor-berbagi"
    assert env["RBWORKFLOW_RELAY_PASSWORD_FILE"] == f"{tmp_path}/rahasia.txt"


def test_a_port_in_use_is_refused_in_indonesian() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]
        with pytest.raises(ConfigurationError, match=rf"127\.0\.0\.1:{port} tidak dapat dipakai"):
            require_free("127.0.0.1", port)


def test_a_free_port_can_be_listened_on() -> None:
    require_free("127.0.0.1", free_port())
