"""The server or the worker ends while the other starts: which one is told at once, and nothing remains running.

Both are small programs here; that the real ones are started so is what `test_runs.py` and the tests of a demo show.
"""

import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest

from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.local import worker as workers
from rbworkflow.local.apart import apart
from rbworkflow.local.processes import LOOPBACK, STILL_SECONDS, free_port, relying_on, running, wait_until_up
from rbworkflow.local.server import Server
from rbworkflow.local.worker import running_worker
from rbworkflow.polling import poll
from tests.local.test_processes import group
from tests.running.patience import PATIENCE

pytestmark = pytest.mark.processes

ANSWERS = """
    import sys
    from http.server import BaseHTTPRequestHandler, HTTPServer

    class Known(BaseHTTPRequestHandler):
        def do_GET(self):
            self.do_POST()
        def do_POST(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"[]")  # it knows of no worker
        def log_message(self, *_):
            pass

    served, left = HTTPServer(("127.0.0.1", int(sys.argv[1])), Known), int(sys.argv[2])
    while left:
        served.handle_request()
        left -= 1
    sys.exit("pangkalan data rusak")
"""
FOREVER = "-1"
SLEEPS = "import os, time; print(os.getpgid(0), flush=True); time.sleep(600)"
ENDS = "import sys; sys.exit('modul hilang')"


def python(code: str, *words: str) -> list[str]:
    return [sys.executable, "-c", textwrap.dedent(code), *words]


@contextmanager
def a_server(folder: Path, answers: str = FOREVER) -> Iterator[Server]:
    """It answers so often, the question whether it is up among them, and ends."""
    port = free_port()
    with running(
        python(ANSWERS, str(port), answers), name="Server Prefect", log=folder / "server.log", env={}, patience=1
    ) as child:
        server = Server(f"http://{LOOPBACK}:{port}", {}, folder, child)
        wait_until_up(child, lambda: server.answers)
        yield server


@pytest.fixture
def worker_runs(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let the worker be a program of this code."""

    def run(code: str) -> None:
        monkeypatch.setattr(workers, "worker_command", lambda *_, **__: python(code))

    return run


def nobody_is_left(*leaders: int) -> bool:
    return bool(poll(lambda: not any(map(group, leaders)) or None, seconds=PATIENCE))


@pytest.mark.parametrize("answers", ["1", "4"], ids=["before the worker", "while it is waited for"])
def test_a_server_that_ends_while_the_worker_starts_is_named(
    answers: str, tmp_path: Path, worker_runs: Callable[[str], None]
) -> None:
    worker_runs(SLEEPS)
    began = monotonic()
    with (
        pytest.raises(ConfigurationError) as told,
        a_server(tmp_path, answers) as server,
        running_worker(server, {}, query_seconds=1),
    ):
        pytest.fail("a worker without a server was up")
    assert monotonic() - began < STILL_SECONDS
    assert str(told.value).startswith(
        "Server Prefect tidak dapat dijalankan: berhenti dengan sendirinya. Jalankan lagi"
    )
    assert str(told.value).endswith(f"periksa {tmp_path / 'server.log'}. Baris terakhirnya:\npangkalan data rusak")
    started = [int(leader) for log in tmp_path.glob("pekerja-*.log") for leader in log.read_text().split()]
    assert nobody_is_left(server.child.process.pid, *started)


def test_a_worker_that_ends_instead_of_coming_up_is_named_and_the_server_stopped(
    tmp_path: Path, worker_runs: Callable[[str], None]
) -> None:
    worker_runs(ENDS)
    began = monotonic()
    with (
        pytest.raises(ConfigurationError) as told,
        a_server(tmp_path) as server,
        running_worker(server, {}, query_seconds=1),
    ):
        pytest.fail("a worker that ended was up")
    assert monotonic() - began < STILL_SECONDS
    assert str(told.value).startswith("pekerja-rbworkflow tidak dapat dijalankan: berhenti dengan sendirinya.")
    assert str(told.value).endswith(f"{tmp_path / 'pekerja-rbworkflow.log'}. Baris terakhirnya:\nmodul hilang")
    assert nobody_is_left(server.child.process.pid)


def test_a_server_that_ends_while_it_is_told_of_the_flows_is_named(tmp_path: Path) -> None:
    def tell_it(server: Server) -> None:
        while True:
            server.ask("/work_pools/filter")

    with (
        pytest.raises(ConfigurationError, match=r"(?s)Server Prefect .* berhenti .*\npangkalan data rusak"),
        a_server(tmp_path, "3") as server,
        relying_on(server.child),
    ):
        apart(tell_it, server)
    assert nobody_is_left(server.child.process.pid)


def test_what_fails_though_the_server_lives_is_told_as_it_is(tmp_path: Path) -> None:
    with (
        pytest.raises(RefusedError, match="kata sandi"),
        a_server(tmp_path) as server,
        relying_on(server.child),
    ):
        raise RefusedError("Isi kata sandi dahulu.")
