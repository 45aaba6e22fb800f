"""What `deploy/office-pc/` lays down: systemd takes the units, and their commands run as they say."""

import re
import subprocess
from pathlib import Path
from signal import SIGTERM

import pytest
from prefect.client.schemas.objects import StateType

from flows.runs import Runs
from rbworkflow.local.worker import usual_name
from rbworkflow.polling import poll
from rbworkflow.system import readable_by_others
from tests.programs.checking_programs import checked
from tests.programs.office_pc import OFFICE_PC, OfficePc
from tests.programs.premises import TICK
from tests.running.patience import PATIENCE

UNITS = sorted(path.name for path in OFFICE_PC.glob("rbworkflow*.*"))
SCRIPTS = ("install.sh", "rbworkflow-office", "with-credentials")
SERVICES = ("rbworkflow-server.service", "rbworkflow-worker.service")
OFFICES_WORK = (*SERVICES, "rbworkflow-backup.service")
NEEDED_BY_CHILDREN = ("RestrictNamespaces", "RestrictSUIDSGID", "MemoryDenyWriteExecute")
EXPOSED = 4.5
"""Of ten, which stand for a service that systemd keeps from nothing."""
MOST_MIB = 550


def test_systemd_takes_every_unit_without_a_word(office_pc: OfficePc, tmp_path: Path) -> None:
    assert set(SERVICES) < set(UNITS)
    for name in UNITS:
        (tmp_path / name).write_text(office_pc.text(name), encoding="utf-8")
    assert checked("systemd-analyze", "verify", "--man=no", *map(tmp_path.joinpath, UNITS), package="systemd") == ""


@pytest.mark.parametrize("name", OFFICES_WORK)
def test_systemd_keeps_the_office_from_all_but_what_its_work_needs(name: str) -> None:
    said = checked("systemd-analyze", "security", "--offline=yes", "--no-pager", OFFICE_PC / name, package="systemd")
    level = re.search(r"exposure level for \S+: ([\d.]+)", said)
    assert level, said
    assert float(level[1]) <= EXPOSED
    unit = (OFFICE_PC / name).read_text(encoding="utf-8")
    assert not re.search(rf"(?m)^(?:{'|'.join(NEEDED_BY_CHILDREN)})=", unit)


def test_the_shells_own_checker_finds_nothing_in_the_scripts() -> None:
    assert checked("shellcheck", *map(OFFICE_PC.joinpath, SCRIPTS), package="shellcheck") == ""


def started(tmp_path: Path, settings: str, *, migrates: bool = True) -> str:
    """What the script's last step says and does on a machine with these settings."""
    script = (OFFICE_PC / "install.sh").read_text(encoding="utf-8").partition("is_sharing=''")[0]
    script = re.sub(r"home=\S+ etc=\S+", f"home={tmp_path} etc={tmp_path}", script)
    (tmp_path / "settings").write_text(settings, encoding="utf-8")
    stand_ins = [
        "has_systemd() { true; }",
        "systemctl() { say systemctl $1; }",
        f"rbworkflow-office() {{ say $1; {str(migrates).lower()}; }}",
        "start_office",
    ]
    told = subprocess.run(["bash", "-c", "\n".join([script, *stand_ins])], capture_output=True, text=True, check=False)
    return told.stdout


def test_the_script_starts_an_office_alone_and_not_where_its_rows_could_not_be_migrated(tmp_path: Path) -> None:
    assert "Berikutnya: sudo rbworkflow-office init\n" in started(tmp_path, "")
    (tmp_path / "kantor").mkdir()
    (tmp_path / "kantor" / "office.toml").touch()
    assert "isilah peladen surel" in started(tmp_path, "#RBWORKFLOW_RELAY_HOST=surel\n")
    assert "systemctl start" in started(tmp_path, "RBWORKFLOW_RELAY_HOST=surel\n")
    assert "systemctl start" not in started(tmp_path, "RBWORKFLOW_RELAY_HOST=surel\n", migrates=False)


def test_the_script_starts_a_server_of_several_offices_also_after_an_upgrade(tmp_path: Path) -> None:
    server = f"RBWORKFLOW_OFFICES_DIR={tmp_path}/offices\n"
    assert "Berikutnya: sudo rbworkflow-office init --office KODE" in started(tmp_path, server)
    config = tmp_path / "offices" / "3514" / "config"
    config.mkdir(parents=True)
    (config / "office.toml").touch()
    assert "isilah peladen surel" in started(tmp_path, server)
    assert "systemctl start" in started(tmp_path, f"{server}RBWORKFLOW_RELAY_HOST=surel\n")
    (config.parent / "settings").write_text("RBWORKFLOW_RELAY_HOST=surel\n", encoding="utf-8")
    assert "systemctl start" in started(tmp_path, server), "an office may have a relay where the server has none"
    assert "systemctl start" in started(tmp_path, server, migrates=False), (
        "one office that cannot is no other's trouble"
    )


@pytest.mark.server
def test_a_credential_that_systemd_hands_over_is_the_setting_of_its_name(office_pc: OfficePc) -> None:
    office_pc.credential("database_url", "")
    begun = office_pc.start("rbworkflow-server.service")
    _said, complained = begun.communicate(timeout=PATIENCE)
    assert begun.returncode == 1
    assert f"{office_pc.folder}/credentials/rbworkflow_database_url kosong" in complained


@pytest.mark.soak
@pytest.mark.server
def test_server_and_worker_start_apart_do_a_round_hold_little_are_copied_at_night_and_end_quietly(
    office_pc: OfficePc,
) -> None:
    office_pc.credential("pepper", "a-pepper-of-this-office-alone-0123456789\n")
    running = {unit: office_pc.start(unit) for unit in reversed(SERVICES)}  # the worker waits for the server
    try:
        assert poll(lambda: office_pc.workers() or None, seconds=PATIENCE) == [usual_name()]
        assert list(readable_by_others(office_pc.home / "data")) == []
        with office_pc.address().client() as client:
            assert Runs(client).run_and_wait(TICK).state_type is StateType.COMPLETED
        night = office_pc.start("rbworkflow-backup.service")
        said, complained = night.communicate(timeout=PATIENCE)
        assert (night.returncode, complained) == (0, ""), said
        second = office_pc.start("rbworkflow-server.service")
        assert "Sudah berjalan" in second.communicate(timeout=PATIENCE)[1]
        assert str(second.returncode) == office_pc.value("rbworkflow-server.service", "RestartPreventExitStatus")
        assert poll(lambda: office_pc.memory_mib() < MOST_MIB or None, seconds=PATIENCE), office_pc.memory_mib()
        for unit, process in running.items():
            assert office_pc.end(unit, process) == (-SIGTERM, ""), unit
    finally:
        for process in running.values():
            if not process.stderr.closed:  # type: ignore[union-attr] # a pipe
                office_pc.kill(process)
    assert poll(lambda: not office_pc.processes() or None, seconds=10), office_pc.processes()
