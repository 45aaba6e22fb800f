"""`rbworkflow try` with a person who does what the screen says, and knows no more than it says."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import httpx
import pytest
from prefect.client.orchestration import SyncPrefectClient

from flows.runs import Runs
from rbworkflow.local.processes import environment
from tests.patience import PATIENCE

CODE = re.compile(r"(SETUJU|KEMBALI)-\w{4}-\w{4}")
ADDRESS = re.compile(r"\(open\)\s+(http://[\d.:]+)/\S+/([0-9a-f-]{36})")
TRYING = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where the tests run in the background
from rbworkflow.cli import app
app()
"""
ORDER = {"periode": "2026-S1", "unit": ["TPH"], "sampai": "2026-12-31", "alasan": "Lengkapi data dukung."}


class Person:
    """Reads the screen line by line; returns the report first, orders the revision, then approves twice."""

    def __init__(self, screen: Iterator[str]) -> None:
        self.screen = screen
        self.choices = iter(["KEMBALI", "SETUJU", "SETUJU"])
        self.seen: list[str] = []

    def play(self) -> None:
        codes: dict[str, str] = {}
        for line in self.screen:
            self.seen.append(line)
            codes |= {match[1]: match[0] for match in CODE.finditer(line)}
            if found := ADDRESS.search(line):
                self.server, run_id = found.groups()
            if line.startswith("Menunggu keputusan"):
                self._decide(UUID(run_id), codes)
            elif line.startswith("Menunggu perintah"):
                self._order(UUID(run_id))
            elif line.startswith("Ctrl-C menghentikan"):
                return

    def _decide(self, run_id: UUID, codes: dict[str, str]) -> None:
        with SyncPrefectClient(f"{self.server}/api") as client:
            Runs(client).resume(run_id, {"kode": codes[next(self.choices)], "catatan": "Mohon dilengkapi."})

    def _order(self, deployment_id: UUID) -> None:
        with SyncPrefectClient(f"{self.server}/api") as client:
            client.create_flow_run_from_deployment(deployment_id, parameters={"isian": ORDER})


@pytest.mark.server
def test_whoever_follows_the_screen_brings_the_report_to_the_province_and_ctrl_c_leaves_nothing() -> None:
    command = [sys.executable, "-c", TRYING, "try"]
    env = {name: value for name, value in environment({}).items() if name != "DISPLAY"}  # no browser for a test
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as process:
        person = Person(iter(process.stdout.readline, ""))
        try:
            person.play()
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(PATIENCE)

    said = "".join(person.seen)
    assert process.returncode == 0
    turns = re.findall(r"Giliran: Persetujuan (\w+) - .+ Revisi (\d)", said)
    assert turns == [("Sekretaris", "1"), ("Sekretaris", "2"), ("Ketua", "2")]
    assert "Laporan tiba di provinsi" in said
    mails = re.search(r"\(every mail\): (.+)", said)
    assert not Path(mails[1]).exists()
    with pytest.raises(httpx.ConnectError), SyncPrefectClient(f"{person.server}/api") as client:
        client.read_flow_runs()
