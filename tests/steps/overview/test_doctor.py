"""`rbworkflow doctor` examines the machine, changes nothing, and ends with a code that a watching program reads."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from pwd import getpwnam

import pytest
from typer.testing import CliRunner, Result

from rbworkflow.cli import app
from rbworkflow.local.processes import free_port
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.readiness_part import Condition, ReadinessPart, worst
from rbworkflow.store.schema import outbox
from tests.ground.common_ground import unprivileged_user
from tests.steps.office_walk import Walk


def doctor(walk: Walk, monkeypatch: pytest.MonkeyPatch, *options: str) -> Result:
    for name, value in walk.workplace.settings.as_environment().items():
        monkeypatch.setenv(name, value)
    return CliRunner().invoke(app, ["doctor", *options])


@pytest.fixture
def office(opened: Walk) -> Walk:
    """No server runs for it."""
    return opened.with_settings(port=free_port())


def test_the_doctor_tells_each_part_with_what_to_do_and_sends_no_mail(
    office: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = office.rows(outbox)
    said = doctor(office, monkeypatch)
    assert said.exit_code == 1
    assert "  baik        Ruang cakram: " in said.output
    assert "  perhatikan  Relay surel: mode latihan: surel tidak dikirim. Untuk bekerja sungguhan isi" in said.output
    assert "  BERMASALAH  Server Prefect dan basis datanya: tidak menjawab" in said.output
    assert office.rows(outbox) == before


def test_the_doctor_tells_a_program_the_same(office: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    told = json.loads(doctor(office, monkeypatch, "--json").output)
    conditions = {part["name"]: part["condition"] for part in told["parts"]}
    assert told["condition"] == "broken"
    assert (conditions["Ruang cakram"], conditions["Relay surel"]) == ("ok", "warning")
    assert all(bool(part["todo"]) is (part["condition"] != "ok") for part in told["parts"])


def test_the_doctor_says_by_line_what_keeps_the_office_from_being_opened(
    office: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = shutil.copytree(office.workplace.settings.config, tmp_path / "config")
    path = config / "office.toml"
    content = path.read_text(encoding="utf-8")
    line = content[: content.index("code_tries")].count("\n") + 1
    path.write_text(content.replace("code_tries", "code_try"), encoding="utf-8")
    said = doctor(office.with_settings(config_dir=config), monkeypatch, "--json")
    (part,) = json.loads(said.output)["parts"]
    assert (said.exit_code, part["condition"]) == (1, "broken")
    assert f"office.toml baris {line}, kunci code_try: tidak dikenal" in part["found"]


def test_the_doctor_tells_of_a_variable_that_is_misspelt(office: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Nama pengaturan" not in doctor(office, monkeypatch).output
    monkeypatch.setenv("RBWORKFLOW_RELAY_HOTS", "surel.kpu.example")
    monkeypatch.setenv("RBWORKFLOW_ZZ", "1")
    said = doctor(office, monkeypatch).output
    assert (
        "perhatikan  Nama pengaturan: RBWORKFLOW_RELAY_HOTS tidak dikenal, mungkin maksudnya RBWORKFLOW_RELAY_HOST"
        in said
    )
    assert "RBWORKFLOW_ZZ tidak dikenal. Betulkan namanya di terminal ini" in said


@contextmanager
def not_writable(folder: Path) -> Iterator[None]:
    """Whoever is root may write everywhere: then for the time being it is another who asks."""
    folder.chmod(0o500)
    if os.geteuid() == 0:
        os.setresuid(getpwnam(unprivileged_user()).pw_uid, -1, -1)
    try:
        yield
    finally:
        os.setresuid(os.geteuid(), -1, -1)
        folder.chmod(0o700)


def test_the_doctor_tells_of_a_data_folder_that_cannot_be_written_in(office: Walk) -> None:
    data = office.workplace.settings.data

    def folder() -> ReadinessPart:
        return next(part for part in readiness(office.workplace) if part.name == "Folder data")

    with not_writable(data):
        part = folder()
    assert (part.condition, part.found) == (Condition.BROKEN, f"{data} tidak dapat ditulisi")
    assert "terpasang hanya-baca" in part.todo
    assert folder().condition is Condition.OK


def test_all_is_as_well_as_its_worst_part() -> None:
    good = ReadinessPart("A", is_good=True, found="baik", otherwise=Condition.BROKEN)
    lacking = ReadinessPart("B", is_good=False, found="kurang", otherwise=Condition.WARNING)
    broken = ReadinessPart("C", is_good=False, found="putus")
    assert [worst([]), worst([good]), worst([lacking, good]), worst([good, broken, lacking])] == [
        Condition.OK,
        Condition.OK,
        Condition.WARNING,
        Condition.BROKEN,
    ]
