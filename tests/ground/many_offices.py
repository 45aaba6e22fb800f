"""Offices on one server, for tests: folders like the sample office's, each under a code of its own."""

import shutil
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from rbworkflow.clock import set_clock
from rbworkflow.home import bundled
from rbworkflow.office import load_office
from rbworkflow.settings import Settings

MONDAY: Final = "2026-06-22 09:00"
BROKEN: Final = "code = "


def add_office(offices: Path, code: str, *, timezone: str = "Asia/Jakarta", **files: str) -> Path:
    """An office's folder; `files` by their names, `/` written as `__`."""
    folder = offices / code
    shutil.copytree(bundled("config"), folder / "config")
    told = folder / "config" / "office.toml"
    text = told.read_text(encoding="utf-8").replace('code = "3514"', f'code = "{code}"')
    told.write_text(text.replace('timezone = "Asia/Jakarta"', f'timezone = "{timezone}"'), encoding="utf-8")
    for name, content in files.items():
        path = folder / name.replace("__", "/")
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return folder


def break_config(offices: Path, code: str) -> None:
    """A slip in the office's config/, after which nothing of it can be loaded."""
    path = offices / code / "config" / "office.toml"
    path.write_text(f"{BROKEN}\n{path.read_text(encoding='utf-8')}", encoding="utf-8")


def server_of(home: Path, *codes: str, on: str = MONDAY, **settings: Any) -> Settings:
    """A server of these offices in `home`, whose clock shows this moment in the sample office's zone."""
    for code in codes:
        add_office(home / "offices", code)
    clock = home / "jam"
    set_clock(clock, datetime.fromisoformat(on).replace(tzinfo=load_office(bundled("config")).tz))
    given = {"offices_dir": home / "offices", "data_dir": home / "data", "clock_file": clock, "settle_seconds": 0}
    return Settings(**{**given, **settings})
