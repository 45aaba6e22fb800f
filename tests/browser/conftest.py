"""The tests here use the one real server and worker, and one browser."""

from collections.abc import Iterator

import pytest
from browsing import chromium
from playwright.sync_api import Browser
from prefect_server import live_runs, live_server  # noqa: F401 - fixtures


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser
