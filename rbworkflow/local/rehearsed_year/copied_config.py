"""An office's config copied for a rehearsal: everything as it is, but every address is one that nobody has."""

import re
import shutil
from pathlib import Path
from typing import Final

NOWHERE: Final = ".example"
_ADDRESS: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_DOMAINS: Final = re.compile(r"^(\s*appointee_domains\s*=\s*)(\[[^\]]*\])", re.MULTILINE)
_QUOTED: Final = re.compile(r'"([^"]+)"')


def copy_config(config: Path, to: Path) -> None:
    """Copy the folder; addresses under another top level get `.example` behind them, so that each stays another's."""
    shutil.copytree(config, to)
    for path in sorted(to.rglob("*.toml")):
        text = path.read_text(encoding="utf-8")
        path.write_text(harmless_addresses(text), encoding="utf-8")


def harmless_addresses(text: str) -> str:
    """A config file's text with nobody's address in it."""
    text = _DOMAINS.sub(lambda found: found[1] + _QUOTED.sub(lambda each: f'"{_nowhere(each[1])}"', found[2]), text)
    return _ADDRESS.sub(lambda found: _nowhere(found[0]), text)


def _nowhere(name: str) -> str:
    return name if name.lower().endswith(NOWHERE) else name + NOWHERE
