"""One of many offices put back: on a server that never had it, from its own PC, and never from another's copy."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import SecretStr

from rbworkflow.backup.manifest import SECRETS
from rbworkflow.backup.sealing import unseal
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.local.catcher import Catcher
from rbworkflow.offices import office_codes, settings_of, settings_to_restore
from rbworkflow.settings import Settings
from rbworkflow.steps.safekeeping.back_up import back_up
from rbworkflow.steps.safekeeping.place import place_of
from rbworkflow.steps.safekeeping.recovery_key import make_recovery_key
from rbworkflow.steps.safekeeping.restore import restore
from rbworkflow.steps.workplace import open_workplace
from tests.ground.many_offices import add_office, server_of
from tests.steps.office_walk import Copied, Walk
from tests.steps.restored import with_own_config
from tests.steps.safekeeping.test_recovery_key import printed_key

OWN_MAILBOX = "RBWORKFLOW_RELAY_USER=rb3514\nRBWORKFLOW_IMAP_HOST=surel.contoh.test\n"


@pytest.fixture
def walk(decided_data: Path, copied: Copied, catcher: Catcher, tmp_path: Path) -> Walk:
    """An office on a PC of its own, with a mailbox and a recovery key."""
    walk = copied(decided_data, on="2026-07-07 10:00", catcher=catcher, clock_file=tmp_path / "jam")
    make_recovery_key(walk.workplace, tmp_path / "kunci.html")
    passwords = {"relay_password": SecretStr("sandi-relay"), "imap_password": SecretStr("sandi-kotak")}
    return walk.with_settings(imap_host="surel.contoh.test", imap_user="rb@contoh.test", port=4300, **passwords)


@pytest.fixture
def server(tmp_path: Path) -> Settings:
    """One that serves another office so far, with a mailbox and a relay of its own."""
    mail = {"imap_host": "server.contoh.test", "imap_user": "rb", "relay_host": "server.contoh.test"}
    return server_of(tmp_path / "server", "3515", **mail)


def copy_of(walk: Walk) -> Path:
    back_up(walk.workplace)
    return place_of(walk.workplace).newest()[0]


def put_back(server: Settings, code: str, copy: Path, key: Callable[[], str] = str) -> str:
    return restore(settings_to_restore(server, code), copy, ask_key=key)


def test_an_office_from_its_own_pc_brings_its_mailbox_along_and_the_server_keeps_its_own(
    walk: Walk, server: Settings, tmp_path: Path
) -> None:
    before = settings_of(server, "3515")
    said = put_back(server, "3514", copy_of(walk), lambda: printed_key(tmp_path / "kunci.html"))
    assert "set -a" not in said, "what is told here is typed where the server is started, for all offices"
    assert office_codes(server) == ("3514", "3515"), "nobody had to set it up before"
    came = settings_of(server, "3514")
    assert (came.imap_host, came.imap_user, came.secret("imap_password")) == (
        "surel.contoh.test",
        "rb@contoh.test",
        "sandi-kotak",
    )
    assert (came.relay_host, came.secret("relay_password")) == ("localhost", "sandi-relay")
    assert came.port == server.port
    assert (came.config.parent.stat().st_mode | (came.config.parent / "credentials").stat().st_mode) & 0o077 == 0
    assert settings_of(server, "3515") == before


def test_a_password_that_was_typed_on_the_server_before_stays(walk: Walk, server: Settings, tmp_path: Path) -> None:
    assert server.offices_dir is not None
    typed = server.offices_dir / "3514" / "credentials" / "imap_password"
    typed.parent.mkdir(parents=True)
    typed.write_text("sandi-baru", encoding="utf-8")
    put_back(server, "3514", copy_of(walk), lambda: printed_key(tmp_path / "kunci.html"))
    came = settings_of(server, "3514")
    assert (came.secret("imap_password"), came.secret("relay_password")) == ("sandi-baru", "sandi-relay")


def test_what_an_office_has_on_its_server_already_stays(walk: Walk, server: Settings, tmp_path: Path) -> None:
    assert server.offices_dir is not None
    folder = server.offices_dir / "3514"
    folder.mkdir()
    (folder / "settings").write_text("RBWORKFLOW_IMAP_RECIPIENT=rb3514@kpu.example\n", encoding="utf-8")
    said = put_back(server, "3514", copy_of(walk), lambda: printed_key(tmp_path / "kunci.html"))
    assert f"tetap yang di {folder / 'settings'}" in said
    assert settings_of(server, "3514").imap_recipient == "rb3514@kpu.example"
    assert not (folder / "credentials" / "relay_password").exists(), "it is not for the server's relay"


def test_a_copy_of_one_of_many_has_its_own_mail_settings_and_no_secret_of_the_server(
    walk: Walk, server: Settings, tmp_path: Path
) -> None:
    assert server.offices_dir is not None
    add_office(server.offices_dir, "3514", settings=OWN_MAILBOX, credentials__relay_password="sandi-3514")
    secrets = {"imap_password": SecretStr("sandi-server"), "redis_url": SecretStr("redis://:rahasia@server")}
    own = settings_of(server.model_copy(update=secrets), "3514")
    workplace = open_workplace(own)
    own.as_environment()  # as for a child, which is handed what was given as a variable
    make_recovery_key(workplace, tmp_path / "lembar.html")
    back_up(workplace)
    copy, _ = place_of(workplace).newest()
    workplace.engine.dispose()
    sealed = unseal((copy / SECRETS).read_bytes(), printed_key(tmp_path / "lembar.html"))
    assert not any(b"server" in secret for secret in sealed.values())
    assert sealed["pengaturan/relay_password"] == b"sandi-3514"
    shutil.rmtree(server.offices_dir / "3514" / "data")
    elsewhere = server_of(tmp_path / "lain", "3515")
    put_back(elsewhere, "3514", copy, lambda: printed_key(tmp_path / "lembar.html"))
    again = settings_of(elsewhere, "3514")
    assert (again.relay_user, again.imap_host, again.secret("relay_password")) == (
        "rb3514",
        "surel.contoh.test",
        "sandi-3514",
    )


def test_another_offices_copy_is_refused_and_nothing_is_made(walk: Walk, server: Settings, tmp_path: Path) -> None:
    copy = copy_of(walk)
    with pytest.raises(RefusedError, match="milik kantor 3514, sedangkan yang dipulihkan di sini kantor 3516"):
        put_back(server, "3516", copy)
    assert office_codes(server) == ("3515",)
    alone = with_own_config(
        Settings(data_dir=tmp_path / "pengganti" / "data", config_dir=walk.workplace.settings.config)
    )
    told = alone.config / "office.toml"
    told.write_text(told.read_text(encoding="utf-8").replace('code = "3514"', 'code = "3516"'), encoding="utf-8")
    with pytest.raises(RefusedError, match="milik kantor 3514"):
        restore(alone, copy, ask_key=str)
    assert not alone.data.exists()


def test_of_a_disk_with_copies_of_several_offices_the_one_that_is_meant_is_taken(
    walk: Walk, server: Settings, tmp_path: Path
) -> None:
    copy, disk = copy_of(walk), tmp_path / "cakram"
    shutil.copytree(copy.parent, disk / "3514")
    other = replace(place_of(walk.workplace), folder=disk, office_code="1101")
    other.set_up()
    with pytest.raises(ConfigurationError, match=r"cadangan beberapa kantor.*: 1101 dan 3514"):
        restore(Settings(data_dir=tmp_path / "pengganti" / "data"), disk, ask_key=str)
    assert f"dipulihkan ke {server.offices_dir}/3514/data" in put_back(server, "3514", disk)


def test_where_offices_share_a_database_none_is_put_back_alone(walk: Walk, server: Settings) -> None:
    assert server.offices_dir is not None
    (server.offices_dir / "server.toml").write_text('databases = "one"\n', encoding="utf-8")
    with pytest.raises(RefusedError, match=r'databases = "one".*kantor lain akan ikut mundur'):
        put_back(server, "3514", copy_of(walk))
    assert office_codes(server) == ("3515",)


def test_the_archive_is_looked_for_where_the_offices_own_mailbox_is(server: Settings) -> None:
    assert server.offices_dir is not None
    add_office(server.offices_dir, "3514", settings=f"{OWN_MAILBOX}RBWORKFLOW_ARCHIVE_IMAP_USER=arsip\n")
    own = settings_of(server, "3514")
    assert (own.archive_imap_host or own.imap_host, own.has_archive) == ("surel.contoh.test", True)
