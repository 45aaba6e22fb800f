"""LibreOffice as the tests use it: one profile for all of them, for the first start of a profile is the slow one."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.running.patience import PATIENCE

PACKAGES: Final = {"soffice": "libreoffice-calc and libreoffice-writer", "pdftotext": "poppler-utils"}

Convert = Callable[..., None]
Print = Callable[..., dict[str, list[str]]]


@pytest.fixture(scope="session")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """`soffice(kind, into, *files)` saves each file anew in the folder `into`, as this kind."""
    if missing := [package for program, package in PACKAGES.items() if shutil.which(program) is None]:
        told = f"LibreOffice is needed here. Install: {', '.join(missing)}"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(told)  # noqa: TID251 - the runner's own word
    profile = f"-env:UserInstallation=file://{tmp_path_factory.mktemp('profile')}"

    def convert(kind: str, into: Path, *files: Path) -> None:
        command: list[str | Path] = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", into, *files]
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)

    return convert


@pytest.fixture(scope="session")
def office_suite(soffice: Convert) -> str:
    """The path of LibreOffice's program, for settings."""
    return shutil.which("soffice") or pytest.fail("it was there a moment ago")


@pytest.fixture(scope="session")
def printed(soffice: Convert, tmp_path_factory: pytest.TempPathFactory) -> Print:
    """`printed(name=document, ...)`: the text of each page of these Word documents, by name."""

    def pages(**documents: bytes) -> dict[str, list[str]]:
        folder = tmp_path_factory.mktemp("pages")
        for name, content in documents.items():
            (folder / f"{name}.docx").write_bytes(content)
        soffice("pdf", folder, *folder.glob("*.docx"))
        return {name: pages_of((folder / f"{name}.pdf").read_bytes()) for name in documents}

    return pages


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page."""
    command = ["pdftotext", "-layout", "-", "-"]
    told = subprocess.run(command, input=pdf, check=True, capture_output=True, timeout=PATIENCE)
    return told.stdout.decode().removesuffix("\f").split("\f")
