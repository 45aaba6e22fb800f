"""Tells the server which flows there are: deploy/prefect.yaml is the one list."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from flows.machine import POOL
from rbworkflow.errors import ConfigurationError
from rbworkflow.local.processes import environment
from rbworkflow.local.server import Server
from rbworkflow.local.worker import DEPLOYMENTS, ensure_pool

PREFECT: Final = "rbworkflow.local.prefect_command"
DEPLOY_SECONDS: Final = 300.0


def deploy(
    server: Server, env: Mapping[str, str], code_root: Path, prefect_file: Path = DEPLOYMENTS, *, timezone: str
) -> None:
    """Make or renew every deployment of `prefect_file`, its flows found from `code_root`; again changes nothing.

    Its schedules tick in `timezone`, the office's own.

    Raises ConfigurationError with what Prefect said where a flow cannot be read.
    """
    with server.client() as client:
        ensure_pool(client, POOL)
    done = subprocess.run(  # noqa: S603 - Prefect's own command
        [sys.executable, "-m", PREFECT, "--no-prompt", "deploy", "--all", "--prefect-file", str(prefect_file)],
        cwd=code_root,  # entrypoints are found from here
        env=environment({**env, **server.env, "RBWORKFLOW_TIMEZONE": timezone}),
        capture_output=True,
        text=True,
        timeout=DEPLOY_SECONDS,
        check=False,
    )
    if done.returncode != 0:
        raise ConfigurationError(
            f"Alur kerja pada {prefect_file} tidak dapat didaftarkan ke server Prefect. "
            f"Pesan Prefect:\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
        )
