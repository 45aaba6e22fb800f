"""Programs that check what is no Python: systemd's, the shell's, a container's. Without one its tests are skipped."""

import os
import shutil
import subprocess

import pytest


def checked(program: str, *arguments: object, package: str) -> str:
    """What such a program says of our files; empty where all is well."""
    if shutil.which(program) is None:
        missing = f"{program} is missing. Install the package: {package}"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)  # noqa: TID251 - the runner's own word
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=60)
    return done.stdout + done.stderr or ("" if done.returncode == 0 else f"{program} ended with {done.returncode}")
