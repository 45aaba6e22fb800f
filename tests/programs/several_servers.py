"""What deploy/server/compose.yaml describes, from Debian's packages, on free ports of this machine."""

import os
import shutil
import signal
import ssl
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

import httpx
import pytest
import redis

from rbworkflow.local.processes import LOOPBACK, environment, free_port
from rbworkflow.polling import poll
from rbworkflow.settings import Settings
from tests.conftest import ROOT
from tests.running.patience import PATIENCE

SERVER: Final = ROOT / "deploy" / "server"
COMMAND: Final = Path(sys.executable).parent / "rbworkflow"
PASSWORD: Final = "sandi-redis-uji"
SECRETS: Final = ("database_url", "prefect_database_url", "redis_url")


@dataclass
class SeveralServers:
    """The parts, by their names in compose.yaml, and the office they serve."""

    folder: Path
    settings: Settings
    inner_port: int
    ports: Mapping[str, int]
    parts: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self, name: str, *words: str) -> None:
        """`rbworkflow` with these words, as the part of this name."""
        env = self.settings.as_environment() | {"RBWORKFLOW_PORT": str(self.ports.get(name, 0))}
        with self._log(name).open("ab") as log:
            command = [str(COMMAND), *words]
            self._run(name, command, environment(env), log)

    def start_proxy(self) -> None:
        """Caddy, by the very file that compose.yaml gives it."""
        env = {
            "PATH": os.defpath,
            "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.folder / "caddy"),
            "RBWORKFLOW_BIND": LOOPBACK,
            "RBWORKFLOW_UI_URL": self.settings.ui_url,
            "RBWORKFLOW_INNER_PORT": str(self.inner_port),
            "RBWORKFLOW_SERVERS": " ".join(f"{LOOPBACK}:{port}" for port in self.ports.values()),
        }
        command = ["caddy", "run", "--config", str(SERVER / "Caddyfile"), "--adapter", "caddyfile"]
        with self._log("proxy").open("ab") as log:
            self._run("proxy", command, env, log)

    def _run(self, name: str, command: list[str], env: Mapping[str, str], log: BinaryIO) -> None:
        """In a group of its own, as a container is: what it started ends with it."""
        self.parts[name] = subprocess.Popen(command, env=env, stdout=log, stderr=log, start_new_session=True)

    def kill(self) -> None:
        """Power off."""
        for part in self.parts.values():
            with suppress(ProcessLookupError):
                os.killpg(part.pid, signal.SIGKILL)
            part.wait()

    def kill_part(self, name: str) -> None:
        """Power off for one of them, with all that it started."""
        os.killpg(self.parts[name].pid, signal.SIGKILL)
        self.parts[name].wait()

    def end(self, name: str) -> int:
        """Tell a part to stop; how it ended."""
        self.parts[name].terminate()
        return self.parts[name].wait(PATIENCE)

    def said(self, name: str) -> str:
        return self._log(name).read_text(encoding="utf-8", errors="replace")

    def browser(self) -> httpx.Client:
        """On a device on which the proxy's authority was installed; it names its page's origin, and follows nothing."""
        root = self.folder / "caddy" / "caddy" / "pki" / "authorities" / "local" / "root.crt"
        assert poll(lambda: root.exists() or None, seconds=PATIENCE), self.said("proxy")
        address = self.settings.ui_url
        trusted = ssl.create_default_context(cafile=root)
        return httpx.Client(verify=trusted, timeout=60, base_url=address, headers={"origin": address})

    def _log(self, name: str) -> Path:
        return self.folder / f"{name}.log"


@contextmanager
def several_servers(folder: Path, databases: Mapping[str, str], office: Settings) -> Iterator[SeveralServers]:
    """Redis runs, and nothing else yet. `databases` are the URLs of two empty ones, by the setting that names each."""
    for program in ("redis-server", "caddy"):
        if shutil.which(program) is None:
            missing = f"{program} is missing. Install the package: {program}"
            (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)  # noqa: TID251 - the runner's own word
    redis_port, inner_port = free_port(), free_port()
    urls = {**databases, "redis_url": f"redis://:{PASSWORD}@{LOOPBACK}:{redis_port}/0"}
    for name in SECRETS:
        (folder / name).write_text(urls[name], encoding="utf-8")
    settings = office.model_copy(
        update={
            "data_dir": folder / "data",
            "tls": "proxy",
            "ui_url": f"https://{LOOPBACK}:{free_port()}",
            "server_url": f"http://{LOOPBACK}:{inner_port}",
            **{f"{name}_file": folder / name for name in SECRETS},
        }
    )
    topology = SeveralServers(folder, settings, inner_port, {"server-1": free_port(), "server-2": free_port()})
    with ExitStack() as stack:
        stack.enter_context(_redis(folder, redis_port))
        try:
            yield topology
        finally:
            topology.kill()


@contextmanager
def _redis(folder: Path, port: int) -> Iterator[None]:
    (folder / "redis.conf").write_text(f'bind {LOOPBACK}\nport {port}\nrequirepass {PASSWORD}\nsave ""\n')
    server = subprocess.Popen(["redis-server", folder / "redis.conf"], cwd=folder, stdout=subprocess.DEVNULL)
    client = redis.Redis(LOOPBACK, port, password=PASSWORD)

    def answers() -> bool | None:
        try:
            return bool(client.ping())
        except redis.ConnectionError:
            return None

    try:
        assert poll(answers, seconds=PATIENCE)
        yield
    finally:
        client.close()
        server.kill()
        server.wait()
