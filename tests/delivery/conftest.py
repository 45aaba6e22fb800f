"""Certificates, a relay's address and a post room for the tests of delivery."""

import ssl
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import trustme
from sqlalchemy import Engine

from rbworkflow.delivery.relay import Relay
from rbworkflow.local.catcher import Catcher, mail_catcher
from rbworkflow.office import Office
from rbworkflow.store import FileStore
from tests.delivery.post_room import PostRoom, StandingClock
from tests.running.patience import PATIENCE


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture(scope="session")
def context(authority: trustme.CA) -> ssl.SSLContext:
    """The relay's side of TLS, with a certificate the authority vouches for."""
    made = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(made)
    return made


@pytest.fixture
def relay_at(ca_file: Path) -> Callable[..., Relay]:
    """The relay as the office's settings would name it."""

    def named(port: int, **changes: Any) -> Relay:
        usual = {
            "user": "rb@kpu-pasuruan.example",
            "password": "rahasia",
            "mend": "Tulis kata sandi yang berlaku di sandi.txt.",
            "ca_file": ca_file,
            "timeout": PATIENCE,
        }
        return Relay(**{"host": "127.0.0.1", "port": port, "final_timeout": PATIENCE, **usual, **changes})

    return named


@pytest.fixture
def catcher(tmp_path: Path) -> Iterator[Catcher]:
    with mail_catcher(tmp_path / "caught") as running:
        yield running


@pytest.fixture
def room(engine: Engine, files: FileStore, office: Office, at: datetime, tmp_path: Path) -> PostRoom:
    """A post room in practice mode."""
    return PostRoom(engine, files, office, StandingClock(at), data=tmp_path / "data")


@pytest.fixture
def any_room(any_engine: Engine, files: FileStore, office: Office, at: datetime, tmp_path: Path) -> PostRoom:
    """A post room in practice mode on SQLite, then on PostgreSQL."""
    return PostRoom(any_engine, files, office, StandingClock(at), data=tmp_path / "data")


@pytest.fixture
def sending(room: PostRoom, catcher: Catcher) -> PostRoom:
    """A post room whose mails leave for the catcher."""
    return room.sending_to(catcher.port, catcher.ca_file)
