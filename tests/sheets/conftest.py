import os
import shutil
import subprocess

import pytest


@pytest.fixture(scope="session")
def saved_by_libreoffice(tmp_path_factory):
    """What LibreOffice makes of a workbook when it opens and saves it."""
    soffice = shutil.which("soffice")
    if soffice is None:
        missing = "LibreOffice is missing. Install the Debian package: libreoffice-calc"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)  # noqa: TID251 - the runner's own word
    profile = tmp_path_factory.mktemp("profile")

    def save(content, flavour="Calc MS Excel 2007 XML"):
        folder = tmp_path_factory.mktemp("saved")
        source = folder / "book.xlsx"
        source.write_bytes(content)
        command = [soffice, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", f"xlsx:{flavour}"]
        subprocess.run([*command, "--outdir", folder / "out", source], check=True, capture_output=True, timeout=120)
        return (folder / "out" / "book.xlsx").read_bytes()

    return save
