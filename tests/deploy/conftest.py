"""What a server of its own databases is given."""

from collections.abc import Iterator

import pytest
from sqlalchemy import make_url

from tests.ground.common_ground import on_server


@pytest.fixture
def databases(postgres_url: str) -> Iterator[dict[str, str]]:
    """The office's and Prefect's, both new."""
    for name in ("kantor", "prefect"):
        on_server(postgres_url, f"CREATE DATABASE {name}")
    url = make_url(postgres_url)
    yield {
        "database_url": url.set(database="kantor").render_as_string(hide_password=False),
        "prefect_database_url": url.set(database="prefect", drivername="postgresql+asyncpg").render_as_string(
            hide_password=False
        ),
    }
    for name in ("kantor", "prefect"):
        on_server(postgres_url, f"DROP DATABASE {name} WITH (FORCE)")
