"""rbworkflow as a wheel, in a venv of its own and an empty folder: what a clone can do, it can."""

import signal
import subprocess
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.objects import StateType

from rbworkflow.local.calling import api_client
from rbworkflow.local.processes import free_port
from rbworkflow.polling import poll
from tests.programs.installed import CODE, ROOT, Installed, files_in

pytestmark = pytest.mark.install

ANSWERS = (
    *("7171", "KPU Kota Manado", "", "KPU Provinsi Sulawesi Utara", "Manado", ""),
    *("", "", "Jalan Satu Nomor 1", "Telepon (0431) 000000"),
    *("Sekretaris Rekaan", "", "197103031995032003", "sekretaris@manado.test"),
    *("Ketua Rekaan", "", "ketua@manado.test"),
    *("Operator Rekaan", "", "operator@manado.test"),
    *("KUL", "Subbagian Keuangan", "Kepala Rekaan", "", "197803032003121003", "kul@manado.test", "", "tidak"),
    *("2", "", "", "", "Keputusan Nomor 7 Tahun 2026"),
    *("rb@manado.test", "", "", "", "Manado", "rb@sulut.test"),
    *("", ""),
)


def test_the_wheel_holds_all_the_code_and_all_that_an_office_starts_from(wheel: Path) -> None:
    held = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    code = {f"{folder}/{name}" for folder in CODE for name in files_in(ROOT / folder)}
    bundled = {f"{folder}/{name}" for folder in ("config", "deploy") for name in files_in(ROOT / folder)}
    for samples in ("samples", "samples/kota", "samples/provinsi"):
        for kept in ("*.xlsx", "*.toml", "*.json", "2*/**/*", "config/*"):
            bundled |= files_in(ROOT, f"{samples}/{kept}")
    assert held == code | {f"rbworkflow/bundle/{name}" for name in bundled}
    assert {"rbworkflow/py.typed", "flows/py.typed"} < held


def test_the_version_is_the_one_that_was_built(installed: Installed) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert installed.run("--version").stdout == f"rbworkflow {project['version']}\n"


def test_questions_make_an_office_whose_state_can_be_asked_for(installed: Installed) -> None:
    made = installed.run("init", typed="".join(f"{line}\n" for line in ANSWERS))
    assert made.returncode == 0, made.stderr
    folder = installed.folder.resolve()
    variables = {"RBWORKFLOW_CONFIG_DIR": f"{folder}/kantor", "RBWORKFLOW_DATA_DIR": f"{folder}/data-kantor"}
    told = " ".join(f"{name}={value}" for name, value in variables.items())
    assert made.stdout.endswith(f"Lalu jalankan: {told} rbworkflow start\n")
    state = installed.run("status", **variables)
    assert state.returncode == 0, state.stderr
    assert "KPU Kota Manado" in state.stdout


def test_a_filled_sheet_is_read_as_well(installed: Installed) -> None:
    assert "kantor.xlsx siap diisi" in installed.run("init", "--sheet", "kantor.xlsx").stdout
    assert "sel B6: Kode kantor belum diisi." in installed.run("init", "--from", "kantor.xlsx").stderr


@pytest.mark.soak
@pytest.mark.server
def test_the_office_starts_works_through_a_round_and_keeps_its_data_where_its_user_stands(installed: Installed) -> None:
    port = free_port()
    with subprocess.Popen(
        [installed.command, "start"],
        cwd=installed.folder,
        env=installed.environment(RBWORKFLOW_PORT=str(port)),
        stdout=subprocess.PIPE,
        text=True,
    ) as office:
        try:
            assert office.stdout is not None
            assert any("siap: buka" in line for line in office.stdout), "the office did not come up"
            with api_client(f"http://127.0.0.1:{port}/api", installed.folder / "data") as client:
                states = poll(lambda: ended(client), seconds=120)
        finally:
            office.send_signal(signal.SIGTERM)  # Ctrl-C is ignored where the tests run in the background
    assert states == {StateType.COMPLETED}
    assert (installed.folder / "data" / "rbworkflow.sqlite3").is_file()
    assert {path.name for path in installed.folder.iterdir()} == {"berbagi", "data", "kunci"}


def ended(client: SyncPrefectClient) -> set[StateType] | None:
    """How the runs that are over ended, once one is."""
    return {run.state.type for run in client.read_flow_runs() if run.state and run.state.is_final()} or None
