"""An office that is played on a machine where a real one lives: nothing of the real one is written, read or used."""

from pathlib import Path

import pytest

from rbworkflow.local.catcher import Catcher
from rbworkflow.local.played_settings import played_settings
from rbworkflow.settings import Settings

REAL = {
    "DATABASE_URL": "postgresql://kpu@db.kantor.go.id/rb",
    "RELAY_HOST": "smtp.kantor.go.id",
    "RELAY_USER": "rb@kantor.go.id",
    "RELAY_PASSWORD": "rahasia",
    "RELAY_SECURITY": "starttls",
    "SENDER_ADDRESS": "rb@kantor.go.id",
    "IMAP_HOST": "imap.kantor.go.id",
    "ARCHIVE_IMAP_USER": "arsip@kantor.go.id",
    "DATA_DIR": "/srv/rb/data",
    "SHARED_DIR": "/srv/rb/berbagi",
}


@pytest.fixture
def real_office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    for name, value in REAL.items():
        monkeypatch.setenv(f"RBWORKFLOW_{name}", value)
    (tmp_path / "url").write_text(REAL["DATABASE_URL"], encoding="utf-8")
    monkeypatch.setenv("RBWORKFLOW_DATABASE_URL_FILE", str(tmp_path / "url"))
    return monkeypatch


def assert_apart(settings: Settings, data: Path) -> None:
    assert settings.store_url == f"sqlite:///{data / 'rbworkflow.sqlite3'}"
    assert (settings.relay_host, settings.relay_user, settings.relay_security) == ("localhost", "", "ssl")
    assert not settings.has_mailbox
    assert not settings.has_archive
    assert settings.sender_address == ""
    assert (settings.data, settings.shared) == (data, data.with_name("berbagi"))


def test_neither_it_nor_its_processes_touch_the_real_office(real_office: pytest.MonkeyPatch, tmp_path: Path) -> None:
    data = tmp_path / "geladi" / "data"
    played = played_settings(data, Catcher(2525, tmp_path / "ca.pem", tmp_path), config_dir=tmp_path)
    assert_apart(played, data)
    for name, value in played.as_environment().items():
        real_office.setenv(name, value)
    assert_apart(Settings(), data)


def test_a_database_of_its_own_is_named_where_it_is_not_in_a_file(tmp_path: Path) -> None:
    url = "postgresql://geladi@127.0.0.1/kosong"
    played = played_settings(tmp_path / "data", Catcher(2525, tmp_path / "ca.pem", tmp_path), database_url=url)
    assert played.store_url == url
