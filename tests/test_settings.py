import stat
import sys
from pathlib import Path

import pytest

from rbworkflow.cli import main
from rbworkflow.errors import ConfigurationError
from rbworkflow.local.processes import environment
from rbworkflow.settings import Settings

SECRETS = {
    "RBWORKFLOW_RELAY_PASSWORD": "sandi-relay",
    "RBWORKFLOW_IMAP_PASSWORD": "sandi-kotak",
    "rbworkflow_pepper": "kunci-kode",
    "RBWORKFLOW_DATABASE_URL": "postgresql+psycopg://rb:sandi-basis@127.0.0.1/rb",
}


def read_by(settings: Settings) -> tuple[str, str, str, str]:
    return settings.password(), settings.secret("imap_password"), settings.given_pepper(), settings.store_url


@pytest.fixture
def given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Settings of an office that names all its secrets as variables."""
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    return Settings(data_dir=tmp_path / "data")


def test_a_child_reads_every_secret_from_a_file_and_has_none_in_its_environment(
    given: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    childs = environment(given.as_environment())
    assert [secret for secret in SECRETS.values() if secret in str(childs)] == []
    for name in SECRETS:
        monkeypatch.delenv(name)
    for name, value in childs.items():
        monkeypatch.setenv(name, value)
    assert read_by(Settings()) == tuple(SECRETS.values())
    assert Settings().as_environment() == given.as_environment(), "a grandchild is given the same files"


def test_the_files_of_secrets_are_readable_by_their_owner_alone(given: Settings) -> None:
    given.as_environment()
    folder = given.data.with_name("kunci")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}
    assert len(list(folder.iterdir())) == len(SECRETS)


def test_a_secret_that_changed_is_handed_over_anew(given: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    given.as_environment()
    monkeypatch.setenv("RBWORKFLOW_RELAY_PASSWORD", "sandi-baru")
    changed = Settings(data_dir=given.data)
    assert Path(changed.as_environment()["RBWORKFLOW_RELAY_PASSWORD_FILE"]).read_text() == "sandi-baru"


def test_a_secret_in_a_file_of_the_offices_own_stays_where_it_is(tmp_path: Path) -> None:
    own = tmp_path / "sandi.txt"
    own.write_text("sandi-relay\n")
    settings = Settings(data_dir=tmp_path / "data", relay_password_file=own)
    assert settings.as_environment()["RBWORKFLOW_RELAY_PASSWORD_FILE"] == str(own)
    assert not (tmp_path / "data").exists()


def test_the_folder_of_secrets_is_not_made_where_nothing_is_secret(tmp_path: Path) -> None:
    Settings(data_dir=tmp_path / "data").as_environment()
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("setting", ["pepper_file", "database_url_file"])
@pytest.mark.parametrize(("content", "why"), [(None, "tidak terbaca"), (b"\n", "kosong"), (b"\xff", "tidak terbaca")])
def test_a_file_that_holds_no_secret_is_refused_by_its_name(
    setting: str, content: bytes | None, why: str, tmp_path: Path
) -> None:
    file = tmp_path / "rahasia.txt"
    if content is not None:
        file.write_bytes(content)
    settings = Settings.model_validate({"data_dir": tmp_path, setting: file})
    with pytest.raises(ConfigurationError, match=f"rahasia.txt {why}"):
        read_by(settings)


@pytest.mark.parametrize("name", ["relay_password", "imap_password", "archive_imap_password"])
def test_an_empty_password_is_told_as_one_and_where_it_is_written(name: str, tmp_path: Path) -> None:
    file = tmp_path / "rahasia.txt"
    file.write_text("\n")
    settings = Settings.model_validate({"data_dir": tmp_path, f"{name}_file": file})
    with pytest.raises(ConfigurationError, match=r"Berkas kata sandi .*rahasia\.txt kosong\. Tulis kata sandi"):
        settings.secret_to_open(name)
    file.write_bytes(b"\xef\xbb\xbfsandi\r\n")  # as Windows' Notepad saves it
    assert settings.secret_to_open(name) == "sandi"


@pytest.mark.parametrize("typed", ["sandi\nlama", "san\u00a0di", "sandi\u200b", "s\u00e9ndi", "sandi\0"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_what_nobody_types_as_a_password_is_told_as_that_not_as_a_wrong_one(
    typed: str, encoding: str, tmp_path: Path
) -> None:
    file = tmp_path / "rahasia.txt"
    file.write_bytes(typed.encode(encoding))
    settings = Settings(data_dir=tmp_path, relay_password_file=file)
    with pytest.raises(ConfigurationError, match=r"satu baris .* Tulis kata sandi yang berlaku di .*rahasia\.txt\.$"):
        settings.secret_to_open("relay_password")


def test_whoever_writes_another_password_stops_the_program_only_where_it_reads_a_copy(tmp_path: Path) -> None:
    own = Settings(data_dir=tmp_path, relay_password_file=tmp_path / "sandi.txt")
    assert own.write_secret("relay_password") == f"Tulis kata sandi yang berlaku di {tmp_path / 'sandi.txt'}."
    copied = Settings(data_dir=tmp_path, imap_password_file=Path("/run/credentials/x/rbworkflow_imap_password"))
    told = copied.write_secret("imap_password")
    assert told.startswith(
        "Tulis kata sandi yang berlaku di /etc/rbworkflow/credentials/imap_password. Hentikan program"
    )
    assert "variabel RBWORKFLOW_RELAY_PASSWORD. Hentikan program" in copied.write_secret("relay_password")


@pytest.mark.parametrize(
    ("variable", "given", "said"),
    [
        ("RBWORKFLOW_RELAY_PORT", "empat", "harus bilangan bulat"),
        ("RBWORKFLOW_RELAY_PORT", "46500000", "terlalu besar, paling banyak 65535"),
        ("RBWORKFLOW_IMAP_TIMEOUT", "0", "terlalu kecil, harus lebih dari 0"),
        ("RBWORKFLOW_SETTLE_SECONDS", "-10", "terlalu kecil, paling sedikit 0"),
        ("RBWORKFLOW_RELAY_SECURITY", "tls", "harus salah satu dari 'ssl' atau 'starttls'"),
    ],
)
def test_a_variable_that_cannot_be_is_named_in_a_sentence(
    variable: str, given: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, given)
    monkeypatch.setattr(sys, "argv", ["rbworkflow", "status"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert str(ended.value).endswith(f"belum benar:\n- {variable}: {said}")


def test_a_blank_at_the_end_of_a_line_of_settings_belongs_to_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RBWORKFLOW_RELAY_HOST", "smtp.kantor.example ")
    assert Settings().relay_host == "smtp.kantor.example"
