"""Prefect's own database where several servers share it: made, and brought up to its version, by a program apart."""

import subprocess
import sys
from typing import Final

from rbworkflow.errors import ConfigurationError
from rbworkflow.local.address import QUIET, prefect_home
from rbworkflow.local.processes import environment
from rbworkflow.local.server import make_home
from rbworkflow.settings import Settings

TABLES: Final = (sys.executable, "-P", "-m", "rbworkflow.door.prefect_tables")
SAID: Final = 2000


def make_prefect_tables(settings: Settings) -> None:
    """Bring Prefect's own database up to its version, where it is none that its server makes for itself.

    Raises ConfigurationError where that cannot be done.
    """
    home = prefect_home(settings.data)
    make_home(home)
    env = environment({**settings.as_environment(), **QUIET, "PREFECT_HOME": str(home)})
    done = subprocess.run(TABLES, env=env, capture_output=True, text=True, check=False)  # noqa: S603 - a part of this program
    if done.returncode != 0:
        raise ConfigurationError(f"Basis data Prefect tidak dapat disiapkan. Sebabnya:\n{done.stderr.strip()[-SAID:]}")
