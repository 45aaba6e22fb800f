"""A copy put back is an office that is held: nothing leaves, nobody is in, no code decides; status says what to do."""

import errno
import shutil
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr
from typer.testing import CliRunner

from rbworkflow.access.accounts import Role, accounts
from rbworkflow.access.links import LinkState, make_link, personal_link
from rbworkflow.access.sessions import session_of
from rbworkflow.approval.lifecycle import CodesStatus
from rbworkflow.backup.manifest import DATABASE
from rbworkflow.cli import app
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.local.catcher import Catcher
from rbworkflow.office.loading import config_digest
from rbworkflow.settings import Settings
from rbworkflow.steps.overview.age_of_copies import recipient_of
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.safekeeping.back_up import back_up
from rbworkflow.steps.safekeeping.place import place_of
from rbworkflow.steps.safekeeping.recovery_key import make_recovery_key
from rbworkflow.steps.safekeeping.restore import restore
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import write
from rbworkflow.store.dumping import closing_engine
from rbworkflow.store.schema import code_issue, safekeeping
from rbworkflow.system import only_one
from tests.ground.coming_in import token_of
from tests.steps.office_walk import Copied, Walk
from tests.steps.restored import restored, with_own_config
from tests.steps.safekeeping.test_recovery_key import printed_key


@pytest.fixture
def walk(decided_data: Path, copied: Copied, catcher: Catcher, tmp_path: Path) -> Walk:
    """Both officers have approved; the report is to be issued and sent."""
    return copied(decided_data, on="2026-07-07 10:00", catcher=catcher, clock_file=tmp_path / "jam")


def copy_of(walk: Walk) -> Path:
    back_up(walk.workplace)
    return place_of(walk.workplace).newest()[0]


def test_nothing_leaves_and_status_says_what_to_do(walk: Walk) -> None:
    copy = copy_of(walk)
    again = restored(walk, copy, on="2026-07-07 12:00")
    for _ in range(2):
        again.half_hourly()
    assert again.mails() == []
    said = status(again.workplace).next_act
    assert said.startswith("Kantor ini dipulihkan dari cadangan 7 Juli 2026 pukul 10.00 dan masih ditahan")
    assert "rbworkflow reconcile" in said
    assert again.verify().older_count == 0


def test_the_very_first_copy_put_back_is_known_to_status_as_the_last_one(walk: Walk) -> None:
    with write(walk.workplace.engine) as conn:
        conn.execute(safekeeping.delete())  # no copy was made before this one
    again = restored(walk, copy_of(walk), on="2026-07-07 12:00")
    assert "Cadangan terakhir 7 Juli 2026 pukul 10.00 WIB." in status(again.workplace).copied


def test_the_old_folder_is_set_aside_and_the_rows_are_the_copys(walk: Walk) -> None:
    copy = copy_of(walk)
    walk.due_work()
    (walk.workplace.settings.data / "catatan-operator.txt").write_text("penting", encoding="utf-8")
    again = restored(walk, copy, on="2026-07-07 12:00")
    (aside,) = again.workplace.settings.data.parent.glob("data.sebelum-pulih-*")
    assert (aside / "catatan-operator.txt").read_text(encoding="utf-8") == "penting"
    assert again.revision().status == "approved"


@pytest.mark.parametrize("is_replacement", [False, True])
def test_settings_in_a_mounted_folder_are_put_back_into_it(
    walk: Walk, monkeypatch: pytest.MonkeyPatch, *, is_replacement: bool
) -> None:
    copy, settings = copy_of(walk), with_own_config(walk.workplace.settings)
    config = settings.config
    if is_replacement:
        shutil.rmtree(config)
        config.mkdir()
    else:
        (config / "office.toml").write_text("x = 1\n", encoding="utf-8")
    folder = config.stat().st_ino
    rename = Path.rename

    def busy(path: Path, target: Path) -> Path:
        """As a mounted folder answers, which a test may not mount."""
        if path == config:
            raise OSError(errno.EBUSY, "Device or resource busy")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", busy)
    walk.workplace.engine.dispose()
    said = restore(settings, copy, ask_key=lambda: "")
    assert f"Pengaturan dipulihkan ke {config}." in said
    assert config.stat().st_ino == folder
    assert config_digest(config) == config_digest(walk.workplace.settings.config)
    kept = [each.read_text(encoding="utf-8") for each in config.parent.glob(f"{config.name}.*/office.toml")]
    assert kept == ([] if is_replacement else ["x = 1\n"])


def test_sessions_are_over_links_open_nothing_and_codes_decide_nothing(
    compiled_data: Path, copied: Copied, catcher: Catcher, tmp_path: Path
) -> None:
    walk = copied(compiled_data, on="2026-07-06 08:00", catcher=catcher, clock_file=tmp_path / "jam")
    token, at = token_of(walk.workplace), walk.workplace.now
    with write(walk.workplace.engine) as conn:
        (operator,) = [each for each in accounts(conn, "3514") if each.role is Role.OPERATOR]
        link = make_link(conn, operator, path="/", lasts=timedelta(days=2), at=at)
    again = restored(walk, copy_of(walk), on="2026-07-06 12:00")
    with write(again.workplace.engine) as conn:
        assert session_of(conn, "3514", token, at=again.workplace.now) is None
        found = personal_link(conn, "3514", link, at=again.workplace.now)
    assert found is not None
    assert found.state is LinkState.REPLACED
    assert {row.status for row in again.rows(code_issue)} == {CodesStatus.VOID}


def test_the_printed_key_brings_back_the_codes_key_and_names_the_passwords(walk: Walk, tmp_path: Path) -> None:
    make_recovery_key(walk.workplace, tmp_path / "kunci.html")
    pepper, recipient, copy = walk.workplace.pepper, recipient_of(walk.workplace.settings.data), copy_of(walk)
    assert recipient
    shutil.rmtree(tmp_path / "kunci")
    again = restored(walk, copy, on="2026-07-07 12:00", key=printed_key(tmp_path / "kunci.html"))
    assert again.workplace.pepper == pepper
    assert recipient_of(again.workplace.settings.data) == recipient, "later copies are sealed to the same sheet"


def test_the_mail_servers_come_back_as_a_file_to_be_used_and_no_password_stands_in_it(
    walk: Walk, tmp_path: Path
) -> None:
    make_recovery_key(walk.workplace, tmp_path / "kunci.html")
    passwords = {"relay_password": SecretStr("sandi-relay"), "imap_password": SecretStr("sandi-kotak")}
    servers = {"relay_ca_file": tmp_path / "ca.pem", "imap_host": "surel.contoh.test", "imap_user": "rb@contoh.test"}
    copy = copy_of(walk.with_settings(**servers, **passwords))
    lost = Settings(config_dir=walk.workplace.settings.config, data_dir=tmp_path / "pengganti" / "data")
    settings = with_own_config(lost)
    said = restore(settings, copy, ask_key=lambda: printed_key(tmp_path / "kunci.html"))
    laid = settings.data / "pengaturan-komputer"
    assert f"letak kata sandi) ada di {laid}" in said
    values = dict(line.split("=", 1) for line in laid.read_text(encoding="utf-8").splitlines() if "=" in line)
    assert values["RBWORKFLOW_IMAP_HOST"] == "surel.contoh.test"
    assert values["RBWORKFLOW_DATA_DIR"] == str(settings.data)
    assert values["#RBWORKFLOW_RELAY_CA_FILE"] == str(tmp_path / "ca.pem")
    assert Path(values["RBWORKFLOW_RELAY_PASSWORD_FILE"]).read_text(encoding="utf-8") == "sandi-relay"
    assert "sandi-" not in laid.read_text(encoding="utf-8")
    assert "sandi-" not in (copy / "machine.env").read_text(encoding="utf-8")


def test_a_disk_that_belongs_to_another_computers_user_is_told_and_nothing_is_made(
    walk: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_file", closed)  # root may read everything
    settings = Settings(config_dir=walk.workplace.settings.config, data_dir=tmp_path / "pengganti" / "data")
    with pytest.raises(ConfigurationError, match=r"cadangan tidak terbaca oleh program ini: ubah pemilik"):
        restore(settings, tmp_path / "cadangan", ask_key=lambda: "")
    assert not settings.data.parent.exists()


def test_whether_the_copy_has_secrets_is_said(walk: Walk, tmp_path: Path) -> None:
    without = copy_of(walk)
    make_recovery_key(walk.workplace, tmp_path / "kunci.html")
    sealed = copy_of(walk)
    assert "tidak ada di cadangan ini: isi dari awal" in _restored_elsewhere(walk, tmp_path / "satu", without)
    assert "pulihkan sekali lagi dengan lembar kunci" in _restored_elsewhere(walk, tmp_path / "dua", sealed)
    opened = _restored_elsewhere(walk, tmp_path / "tiga", sealed, key=printed_key(tmp_path / "kunci.html"))
    assert "isi dari awal" not in opened


def _restored_elsewhere(walk: Walk, home: Path, copy: Path, *, key: str = "") -> str:
    """What is said of it on a computer that has nothing."""
    lost = Settings(config_dir=walk.workplace.settings.config, data_dir=home / "data")
    return restore(with_own_config(lost), copy, ask_key=lambda: key)


def test_a_wrong_key_changes_nothing(walk: Walk, tmp_path: Path) -> None:
    make_recovery_key(walk.workplace, tmp_path / "kunci.html")
    copy, settings = copy_of(walk), walk.workplace.settings
    with pytest.raises(RefusedError, match="Ketik ulang seperti tercetak"):
        restore(settings, copy, ask_key=lambda: "AGE-SECRET-KEY-1QQQQ")
    assert not list(settings.data.parent.glob("data.*"))
    assert open_workplace(settings.model_copy(update={"relay_host": ""})).office.code == "3514"


def test_while_the_office_runs_and_from_a_copy_that_changed_nothing_is_restored(walk: Walk) -> None:
    copy, settings = copy_of(walk), walk.workplace.settings
    with only_one(settings.start_lock), pytest.raises(RefusedError, match="sedang berjalan"):
        restore(settings, copy, ask_key=lambda: "")
    with (copy / DATABASE).open("ab") as file:
        file.write(b"x")
    with pytest.raises(ConfigurationError, match="bagian database"):
        restore(settings, copy, ask_key=lambda: "")
    assert not list(settings.data.parent.glob("data.*"))


def test_a_command_that_acts_is_refused_while_the_office_is_held(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    copy, settings = copy_of(walk), walk.workplace.settings
    restored(walk, copy, on="2026-07-07 12:00")
    monkeypatch.setenv("RBWORKFLOW_CONFIG_DIR", str(settings.config))
    monkeypatch.setenv("RBWORKFLOW_DATA_DIR", str(settings.data))
    monkeypatch.setenv("RBWORKFLOW_CLOCK_FILE", str(settings.clock_file))
    refused = CliRunner().invoke(app, ["resend-codes"])
    assert (refused.exit_code, "masih ditahan" in refused.stderr) == (2, True)


KILLED = """
import os, signal, sys
from pathlib import Path
from rbworkflow.backup import making, putting_back
from rbworkflow.settings import Settings
from rbworkflow.steps.safekeeping import back_up, restore
from rbworkflow.steps.workplace import open_to_look
where, room, name = sys.argv[1:4]
module = {"making": making, "putting_back": putting_back}[room]
plain = getattr(module, name)
def killed(*args, **kwargs):
    if where == "after":
        plain(*args, **kwargs)
    os.kill(os.getpid(), signal.SIGKILL)
setattr(module, name, killed)
settings = Settings()
if room == "making":
    back_up.back_up(open_to_look(settings))
else:
    restore.restore(settings, Path(sys.argv[4]), ask_key=lambda: "")
"""


def killed(walk: Walk, *arguments: str) -> None:
    settings = walk.workplace.settings.model_copy(update={"relay_host": ""})
    env = {**settings.as_environment(), "PATH": "/usr/bin:/bin", "TMPDIR": str(settings.data.parent)}
    done = subprocess.run([sys.executable, "-c", KILLED, *arguments], env=env, check=False)
    assert done.returncode == -signal.SIGKILL


@pytest.mark.few(1)
@pytest.mark.parametrize(
    ("where", "line"), [("before", "dumped"), ("after", "_copy_files"), ("before", "_zip"), ("after", "_written")]
)
def test_a_copy_that_was_killed_is_none_and_the_next_one_is_whole(walk: Walk, where: str, line: str) -> None:
    older = copy_of(walk)
    killed(walk, where, "making", line)
    place = place_of(walk.workplace)
    for path, manifest in place.copies():
        manifest.check_members(path)
    assert place.copies()[0][0] == older
    walk.on("2026-07-07 10:05")
    newest = copy_of(walk)
    assert restored(walk, newest, on="2026-07-07 12:00").verify().event_count > 0


@pytest.mark.few(1)
@pytest.mark.parametrize(
    ("where", "line"),
    [("after", "put_files"), ("after", "put_database"), ("after", "set_aside"), ("before", "give_name")],
)
def test_a_restoration_that_was_killed_lets_no_office_open_until_it_is_repeated(
    walk: Walk, where: str, line: str
) -> None:
    copy, settings = copy_of(walk), walk.workplace.settings.model_copy(update={"relay_host": ""})
    walk.workplace.engine.dispose()
    killed(walk, where, "putting_back", line, str(copy))
    with pytest.raises(ConfigurationError, match=r"belum selesai\. Ulangi .*rbworkflow restore"):
        open_workplace(settings)
    again = restored(walk, copy, on="2026-07-07 12:00")
    assert "masih ditahan" in status(again.workplace).next_act
    assert again.verify().event_count > 0


def test_an_office_with_a_database_of_its_own_comes_back_where_that_is_empty(
    decided_data: Path, on_database: Copied, any_url: str, tmp_path: Path
) -> None:
    walk = on_database(decided_data, on="2026-07-07 10:00", clock_file=tmp_path / "jam")
    copy, settings = copy_of(walk), walk.workplace.settings
    walk.workplace.engine.dispose()
    with pytest.raises(ConfigurationError, match=r"tidak kosong|sudah ada"):
        restore(settings, copy, ask_key=lambda: "")
    standing = open_workplace(settings)
    assert walk_standing(standing) == "approved"
    standing.engine.dispose()
    _empty(any_url)
    again = restored(walk, copy, on="2026-07-07 12:00", database_url=any_url)
    assert again.revision().status == "approved"
    assert "masih ditahan" in status(again.workplace).next_act
    again.workplace.engine.dispose()


def walk_standing(workplace: Workplace) -> str:
    return Walk(workplace).revision().status


def _empty(url: str) -> None:
    if url.startswith("sqlite"):
        for path in Path(url.partition("///")[2]).parent.glob(f"{Path(url).name}*"):
            path.unlink()
        return
    with closing_engine(url) as engine, write(engine.execution_options(office_code="3514")) as conn:
        conn.exec_driver_sql("DROP SCHEMA public CASCADE")
        conn.exec_driver_sql("CREATE SCHEMA public")
