"""The tests here share one real server and worker."""

from prefect_server import live_runs, live_server  # noqa: F401 - fixtures
