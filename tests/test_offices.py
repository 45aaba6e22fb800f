"""A server's offices: a folder each, and settings of each that take nothing of another's."""

import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import typer
from pydantic import SecretStr
from typer.testing import CliRunner

from rbworkflow.cli import NAMES_OF_PLAYS, PANELS, app
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.local.processes import environment
from rbworkflow.offices import ServerRules, is_many, office_codes, settings_of
from rbworkflow.settings import Settings
from rbworkflow.steps.overview.offices_health import offices_health
from rbworkflow.steps.workplace import open_to_look, open_workplace
from tests.ground.common_ground import on_server
from tests.ground.many_offices import add_office, break_config


@pytest.fixture
def server(tmp_path: Path) -> Settings:
    """A server of two offices."""
    for code in ("3514", "3515"):
        add_office(tmp_path / "offices", code)
    return Settings(offices_dir=tmp_path / "offices", data_dir=tmp_path / "data")


def test_a_server_without_the_folder_serves_one_office_as_ever(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data")
    assert (is_many(settings), office_codes(settings)) == (False, ())
    assert settings.server_data == settings.data
    with pytest.raises(RefusedError, match="satu kantor saja"):
        settings_of(settings, "3514")


def test_the_offices_are_the_folders_with_settings_of_one(server: Settings) -> None:
    assert server.offices_dir is not None
    (server.offices_dir / "catatan").mkdir()
    (server.offices_dir / "3516").symlink_to(server.offices_dir / "3514")
    assert (is_many(server), office_codes(server)) == (True, ("3514", "3515"))


@pytest.mark.parametrize("code", ["../3514", ".", "", "/etc", "3514/../3515", "3514/"])
def test_no_code_leads_out_of_the_folder(server: Settings, code: str) -> None:
    with pytest.raises(RefusedError, match="tidak ada di server ini"):
        settings_of(server, code)


def test_a_code_that_was_mistyped_is_answered_by_the_one_that_was_meant(server: Settings) -> None:
    with pytest.raises(
        RefusedError, match=r"'35144' tidak ada di server ini; mungkin maksudnya 3514\. Yang ada: 3514, 3515"
    ):
        settings_of(server, "35144")


def test_each_office_has_folders_and_keys_of_its_own(server: Settings) -> None:
    workplaces = [open_workplace(settings_of(server, code)) for code in office_codes(server)]
    assert [each.office.code for each in workplaces] == ["3514", "3515"]
    for path in ("data", "shared", "config", "store_url", "inbox"):
        assert len({getattr(each.settings, path) for each in workplaces}) == 2, path
    assert len({each.own_pepper for each in workplaces}) == len({each.pepper for each in workplaces}) == 2
    assert len({each.claims for each in workplaces}) == 2
    for path in ("start_lock", "workers", "own_authority_file", "ui_address", "machine_address"):
        assert len({getattr(each.settings, path) for each in workplaces}) == 1, path
        assert getattr(workplaces[0].settings, path) == getattr(server, path)


def test_an_office_has_its_own_mailbox_where_its_file_names_one_and_else_the_servers(tmp_path: Path) -> None:
    add_office(tmp_path, "3514")
    own = "# surel\nRBWORKFLOW_RELAY_USER=rb3515\nRBWORKFLOW_IMAP_HOST='imap.example'\nRBWORKFLOW_IMAP_PORT=1993\n"
    add_office(tmp_path, "3515", settings=own, credentials__relay_password="sandi-3515")
    server = Settings.model_validate(
        {
            "offices_dir": tmp_path,
            "relay_host": "relay.example",
            "relay_user": "rb",
            "relay_password": "sandi-server",
            "imap_host": "lain.example",
            "imap_user": "rb",
            "imap_password": "sandi-kotak",
            "pepper": "kunci-server",
        }
    )
    first, second = (settings_of(server, code) for code in ("3514", "3515"))
    assert (first.relay_user, first.password()) == ("rb", "sandi-server")
    assert (second.relay_host, second.relay_user, second.password()) == ("relay.example", "rb3515", "sandi-3515")
    assert (second.imap_host, second.imap_port, second.imap_user, second.secret("imap_password")) == (
        "imap.example",
        1993,
        "",
        "",
    ), "what opens the server's mailbox is shown to no other"
    assert first.given_pepper() == second.given_pepper() == ""


def test_a_child_of_one_office_is_of_that_office_alone(server: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RBWORKFLOW_OFFICES_DIR", str(server.offices_dir))
    monkeypatch.setenv("RBWORKFLOW_RELAY_HOST", "relay.example")
    monkeypatch.setenv("RBWORKFLOW_RELAY_PASSWORD_FILE", "/nowhere")
    assert server.offices_dir is not None
    (server.offices_dir / "3515" / "settings").write_text("RBWORKFLOW_RELAY_HOST=lain.example\n", encoding="utf-8")
    own = settings_of(Settings(data_dir=server.data), "3515")
    childs = environment(own.as_environment())
    for name, value in childs.items():
        monkeypatch.setenv(name, value)
    assert Settings().model_dump() == own.model_dump()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("RBWORKFLOW_RELAY_HOTS=a", "baris 1: 'RBWORKFLOW_RELAY_HOTS'.*Mungkin maksudnya RBWORKFLOW_RELAY_HOST"),
        ("RBWORKFLOW_DATA_DIR=/tmp", "bukan pengaturan yang boleh dibedakan"),
        ("RBWORKFLOW_IMAP_PASSWORD=rahasia", "rahasia: tulislah sebagai berkas credentials/imap_password"),
        ("RBWORKFLOW_RELAY_PORT=surat", "RBWORKFLOW_RELAY_PORT: "),
        ("RBWORKFLOW_RELAY_CA_FILE=../../ca.pem", "berada di luar folder kantor"),
        ("RBWORKFLOW_RELAY_CA_FILE=/etc/ssl/ca.pem", "berada di luar folder kantor"),
    ],
)
def test_a_slip_in_an_offices_file_is_told_by_file_line_and_name(server: Settings, line: str, said: str) -> None:
    assert server.offices_dir is not None
    (server.offices_dir / "3515" / "settings").write_text(line, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=said):
        settings_of(server, "3515")
    assert settings_of(server, "3514").office_code == "3514"


def test_nothing_is_done_for_an_office_that_nobody_named(server: Settings) -> None:
    with pytest.raises(RefusedError, match="3514, 3515"):
        open_to_look(server)


def test_a_folder_under_another_offices_code_is_refused(server: Settings) -> None:
    assert server.offices_dir is not None
    (server.offices_dir / "3514").rename(server.offices_dir / "3599")
    with pytest.raises(ConfigurationError, match="'3599' berisi pengaturan kantor 3514"):
        open_to_look(settings_of(server, "3599"))


def test_a_folder_under_another_offices_code_is_told_wherever_offices_are_listed(
    server: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RBWORKFLOW_OFFICES_DIR", str(server.offices_dir))
    assert server.offices_dir is not None
    (server.offices_dir / "3514").rename(server.offices_dir / "3599")
    (line,) = (each for each in CliRunner().invoke(app, ["offices"]).stdout.splitlines() if each.startswith("3599"))
    assert "pengaturan tidak terbaca. Folder kantor '3599' berisi pengaturan kantor 3514" in line
    health = {each.code: each for each in offices_health(server, now=datetime(2026, 7, 6, tzinfo=UTC))}
    assert (health["3599"].is_readable, health["3515"].is_readable) == (False, True)


@pytest.mark.parametrize("part", ["", "config", "data", "credentials"])
def test_a_folder_that_another_user_closed_is_told_and_stops_no_other_office(
    server: Settings, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    monkeypatch.setenv("RBWORKFLOW_OFFICES_DIR", str(server.offices_dir))
    assert server.offices_dir is not None
    closed = server.offices_dir / "3514" / part
    closed.mkdir(exist_ok=True)
    monkeypatch.setattr(os, "access", lambda path, _mode: path != closed)  # root, who runs tests, may read everywhere
    listed = CliRunner().invoke(app, ["offices"])
    with pytest.raises(ConfigurationError, match=f"Folder {closed} tidak terbaca oleh program ini: ubah pemilik"):
        settings_of(server, "3514")
    health = {each.code: each for each in offices_health(server, now=datetime(2026, 7, 6, tzinfo=UTC))}
    assert listed.exit_code == 0
    first, second = listed.stdout.splitlines()
    assert first.startswith("3514")
    assert f"pengaturan tidak terbaca. Folder {closed} tidak terbaca" in first
    assert (health["3514"].is_readable, health["3515"].is_readable) == (False, True)
    assert "Belum ada kabar" in second


@pytest.mark.parametrize("command", ["status", "doctor", "backup", "offices"])
def test_a_server_without_offices_says_how_to_add_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("RBWORKFLOW_OFFICES_DIR", str(tmp_path / "offices"))
    done = CliRunner().invoke(app, [command])
    assert f"Belum ada kantor di {tmp_path / 'offices'}. Tambahkan yang pertama" in done.output
    assert isinstance(done.exception, SystemExit | None)


def test_a_command_is_told_whose_it_is(server: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RBWORKFLOW_OFFICES_DIR", str(server.offices_dir))
    monkeypatch.setenv("RBWORKFLOW_DATA_DIR", str(server.data))
    run = CliRunner().invoke
    assert run(app, ["forms", "2026-S1"]).exit_code == 2
    assert "Kantor di server ini: 3514, 3515" in run(app, ["collect"]).output
    done = run(app, ["calendar", "--office", "3515"])
    assert done.exit_code == 0, done.output
    assert server.offices_dir is not None
    assert (server.offices_dir / "3515" / "data").is_dir()
    assert not (server.offices_dir / "3514" / "data").exists()
    assert run(app, ["--office", "3514", "calendar"]).exit_code == 0
    assert (server.offices_dir / "3514" / "data").is_dir()
    assert "'3599' tidak ada" in run(app, ["--office", "3514", "calendar", "--office", "3599"]).output


def test_a_server_of_one_office_is_told_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RBWORKFLOW_DATA_DIR", str(tmp_path / "data"))
    refused = CliRunner().invoke(app, ["status", "--office", "3514"])
    assert (refused.exit_code, "satu kantor saja" in refused.output) == (2, True)


@pytest.mark.long
def test_no_command_of_an_office_alone_speaks_of_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RBWORKFLOW_DATA_DIR", str(tmp_path / "data"))
    lines = list(_shown(typer.main.get_group(app)))
    assert len(lines) > len(PANELS)
    for shown in lines:
        told = CliRunner().invoke(app, [*shown, "--help"]).output
        assert not re.search(r"--office\b|(?<!-)\boffices\b|(beberapa|banyak|tiap|semua) kantor", told), shown
    for line in (["status"], ["forms", "2026-S1"], ["deliver", "2026-S1"], ["backup"]):
        assert "--office" not in CliRunner().invoke(app, line).output


def _shown(group: Any, line: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command that the help names, as it is typed."""
    yield line
    for name, command in getattr(group, "commands", {}).items():
        if not command.hidden and name not in NAMES_OF_PLAYS:  # of which one chooses the sample
            yield from _shown(command, (*line, name))


def test_commands_of_the_server_run_over_all_offices_each_alone(
    server: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RBWORKFLOW_OFFICES_DIR", str(server.offices_dir))
    monkeypatch.setenv("RBWORKFLOW_DATA_DIR", str(server.data))
    assert server.offices_dir is not None
    break_config(server.offices_dir, "3514")
    done = CliRunner().invoke(app, ["verify"])
    assert done.exit_code == 1
    assert "3515: " in done.stdout
    assert "3514: " in done.stderr
    assert "1 dari 2 kantor tidak selesai." in done.stderr
    listed = CliRunner().invoke(app, ["offices"]).stdout.splitlines()
    assert [line.split()[0] for line in listed] == ["3514", "3515"]
    assert "pengaturan tidak terbaca" in listed[0]
    assert listed[1].endswith("Belum ada kabar")


def test_an_office_is_added_by_its_code(server: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RBWORKFLOW_OFFICES_DIR", str(server.offices_dir))
    refused = CliRunner().invoke(app, ["init", "--from", str(tmp_path / "tidak-ada.xlsx")])
    assert (refused.exit_code, "Sebutkan kode kantor yang baru" in refused.stderr) == (2, True)
    stands = CliRunner().invoke(app, ["init", "--office", "3514", "--from", str(tmp_path / "tidak-ada.xlsx")])
    assert (stands.exit_code, "kodenya dengan --office" in stands.stderr) == (2, True)


def test_one_database_for_all_or_one_each(server: Settings) -> None:
    def urls(server: Settings) -> list[str]:
        return [settings_of(server, code).store_url for code in office_codes(server)]

    named = server.model_copy(update={"database_url": SecretStr("postgresql+psycopg://rb@db/rb?sslmode=require")})
    assert server.offices_dir is not None
    rules = server.offices_dir / "server.toml"
    assert len(set(urls(server))) == 2
    assert urls(named) == [f"postgresql+psycopg://rb@db/rb_{code}?sslmode=require" for code in ("3514", "3515")]
    rules.write_text('databases = "one"\n', encoding="utf-8")
    assert urls(server) == [server.store_url] * 2
    assert urls(named) == ["postgresql+psycopg://rb@db/rb?sslmode=require"] * 2
    rules.write_text("batch_sise = 3\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match="mungkin maksudnya 'batch_size'"):
        urls(server)


@pytest.mark.parametrize(
    ("said", "count", "of_a_run"),
    [({}, 3, 20), ({}, 310, 78), ({"runs_at_once": 8}, 310, 39), ({"runs_at_once": 500}, 310, 20)],
)
def test_offices_are_shared_out_to_as_many_runs_as_are_done_at_once(
    said: dict[str, Any], count: int, of_a_run: int
) -> None:
    assert ServerRules(**said).batch(count) == of_a_run
    assert ServerRules(**said, batch_size=5).batch(count) == 5


@pytest.mark.postgres
def test_the_job_before_all_others_makes_the_databases_of_all_offices(
    server: Settings, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RBWORKFLOW_OFFICES_DIR", str(server.offices_dir))
    monkeypatch.setenv("RBWORKFLOW_DATABASE_URL", postgres_url)
    done = CliRunner().invoke(app, ["migrate"])
    for code in ("3514", "3515"):
        on_server(postgres_url, f"DROP DATABASE postgres_{code} WITH (FORCE)")
    assert (done.exit_code, done.stdout.count("sesuai dengan versi program ini")) == (0, 2)


@pytest.mark.postgres
def test_an_office_on_postgresql_gets_a_database_of_its_own(server: Settings, postgres_url: str) -> None:
    assert server.offices_dir is not None
    named = server.model_copy(update={"database_url": SecretStr(postgres_url)})
    opened = [open_workplace(settings_of(named, code)) for code in ("3514", "3515")]
    names = [each.engine.url.database for each in opened]
    for each in opened:
        each.engine.dispose()
    for name in names:
        on_server(postgres_url, f"DROP DATABASE {name} WITH (FORCE)")
    assert names == ["postgres_3514", "postgres_3515"]


def test_a_mailbox_that_offices_share_is_read_by_none_without_an_address_of_its_own(tmp_path: Path) -> None:
    add_office(tmp_path, "3514", settings="RBWORKFLOW_IMAP_RECIPIENT=rb3514@kpu.example\n")
    add_office(tmp_path, "3515")
    add_office(tmp_path, "3516", settings="RBWORKFLOW_IMAP_USER=rb3516\n")
    server = Settings(
        offices_dir=tmp_path,
        imap_host="imap.example",
        imap_user="rb",
        imap_password=SecretStr("x"),
        archive_imap_user="a",
    )
    offices = [settings_of(server, code) for code in office_codes(server)]
    assert [each.has_mailbox for each in offices] == [True, False, True]
    assert [each.has_archive for each in offices] == [False] * 3
    assert [each.secret("imap_password") for each in offices] == ["x", "x", ""]
