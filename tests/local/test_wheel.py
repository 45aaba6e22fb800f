"""rbworkflow as a wheel, in a venv of its own and an empty folder: what a clone can do, it can."""

import json
import shutil
import signal
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from sysconfig import get_path
from zipfile import ZipFile

import pytest
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.objects import StateType

from rbworkflow.local.processes import environment, free_port
from rbworkflow.polling import poll

pytestmark = pytest.mark.install

ROOT = Path(__file__).resolve().parents[2]
CODE = ("rbworkflow", "flows")
BUNDLED = ("config", "deploy", "samples")
BUILD_FILES = ("pyproject.toml", "README.md", "LICENSE")
SDIST = "import sys; from setuptools import build_meta; build_meta.build_sdist(sys.argv[1])"
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


@dataclass(frozen=True)
class Installed:
    """A machine with nothing but the wheel, and the folder its user stands in."""

    site: Path
    folder: Path

    @property
    def command(self) -> Path:
        return self.site.parents[2] / "bin" / "rbworkflow"

    def environment(self, **changes: str) -> dict[str, str]:
        inherited = environment(changes)
        return {name: value for name, value in inherited.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}

    def run(self, *arguments: object, typed: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.command, *map(str, arguments)],
            input=typed,
            cwd=self.folder,
            env=self.environment(**variables),
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built by way of the source archive, as an index would have it."""
    source, made = tmp_path_factory.mktemp("sumber"), tmp_path_factory.mktemp("roda")
    for folder in (*CODE, *BUNDLED):
        shutil.copytree(ROOT / folder, source / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in BUILD_FILES:
        shutil.copy(ROOT / name, source)
    build(sys.executable, "-c", SDIST, made, cwd=source)
    (archive,) = made.iterdir()
    build(sys.executable, "-m", "pip", "wheel", "--no-build-isolation", "--no-deps", "--no-index", archive, cwd=made)
    return next(made.glob("*.whl"))


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's site-packages; the dependencies are this venv's own, without its editable rbworkflow."""
    home = tmp_path_factory.mktemp("mesin") / "venv"
    venv.create(home)
    site = Path(get_path("purelib", "venv", {"base": str(home)}))
    python = home / "bin" / "python"
    build(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel, cwd=home)
    (site / "dependencies.pth").write_text(f"{get_path('purelib')}\n")
    return site


@pytest.fixture
def installed(site: Path, tmp_path: Path) -> Iterator[Installed]:
    """In an empty folder; whatever is done, nothing is written among the code."""
    before = files_in(site)
    yield Installed(site, tmp_path)
    assert files_in(site) == before


def build(*command: object, cwd: Path) -> None:
    done = subprocess.run([*map(str, command)], cwd=cwd, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def files_in(folder: Path, pattern: str = "**/*") -> set[str]:
    found = (path for path in folder.glob(pattern) if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in found}


def test_the_wheel_holds_all_the_code_and_all_that_an_office_starts_from(wheel: Path) -> None:
    held = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    code = {f"{folder}/{name}" for folder in CODE for name in files_in(ROOT / folder)}
    bundled = {f"{folder}/{name}" for folder in ("config", "deploy") for name in files_in(ROOT / folder)}
    bundled |= files_in(ROOT, "samples/*.xlsx") | files_in(ROOT, "samples/2*/**/*")
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
    assert made.stdout.endswith(f"jalankan: {told} rbworkflow start\n")
    state = installed.run("status", **variables)
    assert state.returncode == 0, state.stderr
    assert "KPU Kota Manado" in state.stdout


def test_a_filled_sheet_is_read_as_well(installed: Installed) -> None:
    assert "kantor.xlsx siap diisi" in installed.run("init", "--sheet", "kantor.xlsx").stdout
    assert "sel B6: Kode kantor belum diisi." in installed.run("init", "--from", "kantor.xlsx").stderr


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
            with SyncPrefectClient(f"http://127.0.0.1:{port}/api") as client:
                states = poll(lambda: ended(client), seconds=120)
        finally:
            office.send_signal(signal.SIGINT)
    assert states == {StateType.COMPLETED}
    assert (installed.folder / "data" / "rbworkflow.sqlite3").is_file()
    assert {path.name for path in installed.folder.iterdir()} == {"berbagi", "data"}


def ended(client: SyncPrefectClient) -> set[StateType] | None:
    """How the runs that are over ended, once one is."""
    return {run.state.type for run in client.read_flow_runs() if run.state and run.state.is_final()} or None


@pytest.mark.server
def test_the_demo_is_played_to_its_end(installed: Installed) -> None:
    played = installed.run("demo", "--json")
    assert played.returncode == 0, played.stderr
    assert len(json.loads(played.stdout)["mails"]["at_province"]) == 1
    assert [path.name for path in installed.folder.iterdir()] == ["demo-output"]
    assert (installed.folder / "demo-output" / "index.html").is_file()
