"""The tests here share one real server and worker."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from prefect_server import live_runs, live_server  # noqa: F401 - fixtures, found after the path is set
