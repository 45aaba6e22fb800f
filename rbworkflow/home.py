"""Where the program lies and what came with it: a clone keeps it all at its root, a wheel inside the package."""

from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parent
CODE_ROOT: Final = PACKAGE.parent
"""From here `flows/` is found."""
BUNDLE: Final = PACKAGE / "bundle"
"""Where the build puts what a clone has at its root; there it is empty."""
IS_INSTALLED: Final = (BUNDLE / "config").is_dir()


def bundled(folder: str) -> Path:
    """`config` (the sample office), `deploy` or `samples`, as they came with the program."""
    return (BUNDLE if IS_INSTALLED else CODE_ROOT) / folder


def shipped(name: str) -> Path:
    """A file of `config/` as it came with the program: an office's folder may be older than what a newer program asks
    for, and what it does not have is taken from here.
    """
    return bundled("config") / name


def beside(folder: str) -> Path:
    """A folder to write in where nobody named one: at the clone's root, else where the command is given."""
    return (Path.cwd() if IS_INSTALLED else CODE_ROOT) / folder


def command(name: str) -> str:
    """How this program is called: a clone's users know `make` alone."""
    return f"rbworkflow {name}" if IS_INSTALLED else f"make {name}"


SERVICES: Final = "rbworkflow-server rbworkflow-worker"
"""As systemd knows them on an office's PC."""
STOP_IT: Final = f"Hentikan dahulu dengan Ctrl-C, di komputer kantor dengan 'sudo systemctl stop {SERVICES}'"
START_AGAIN: Final = (
    f"Hentikan program dengan Ctrl-C, lalu jalankan lagi '{command('start')}'; di komputer kantor: "
    f"'sudo systemctl restart {SERVICES}'."
)
