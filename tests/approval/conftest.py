"""A desk on either database."""

from datetime import datetime

import pytest
from sqlalchemy import Engine

from rbworkflow.office import Office
from tests.approval.approval_desk import Desk


@pytest.fixture
def desk(engine: Engine, office: Office, at: datetime) -> Desk:
    return Desk(engine, office, at)


@pytest.fixture
def any_desk(any_engine: Engine, office: Office, at: datetime) -> Desk:
    """A desk on SQLite, then on PostgreSQL."""
    return Desk(any_engine, office, at)
