"""Leaves what an office of this version holds while a report waits for its Secretary, as later versions will find it.

`make waiting-decision` keeps the running version's: at a release, and anew only as long as its schema still changes.
"""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from sqlalchemy import select

from rbworkflow.report import layout
from rbworkflow.store import read
from rbworkflow.store.schema import outbox, request
from tests.steps.office_walk import CONFIG, ROOT, SECRETARY, Walk, prepare, sample_form, walk_in

FOLDER: Final = Path(__file__).parent
PEPPER: Final = "pepper of a database kept for tests"


@dataclass(frozen=True)
class Kept:
    """What is kept of one version: rows as SQL, the files that a decision needs, its report's looks, and its code."""

    folder: Path

    @property
    def rows(self) -> Path:
        return self.folder / "rows.sql"

    @property
    def files(self) -> Path:
        return self.folder / "files"

    @property
    def layout(self) -> Path:
        return self.folder / "report.toml"

    @property
    def looks(self) -> Path:
        return self.folder / "looks.txt"

    @property
    def looked(self) -> int:
        """The layout's version at that time."""
        return int(self.looks.read_text(encoding="ascii"))

    @property
    def code(self) -> Path:
        return self.folder / "code.txt"


def waiting_decision(of_version: str) -> Kept:
    """What is kept of a version."""
    return Kept(FOLDER / f"waiting_decision_{of_version}")


def make(of_version: str) -> None:
    """One unit sends a form without evidence; at the cut-off the report is compiled and the Secretary asked."""
    kept = waiting_decision(of_version)
    shutil.rmtree(kept.folder, ignore_errors=True)
    kept.folder.mkdir()
    with TemporaryDirectory() as folder:
        walk = prepare(walk_in(Path(folder) / "data", on="2026-06-22 07:00", pepper=PEPPER))
        walk.on("2026-07-02 10:00").put("KUL", "isian.xlsx", sample_form("KUL"))
        walk.collect()
        walk.on("2026-07-06 07:00").daily_round()
        kept.code.write_text(f"{walk.codes(SECRETARY)['SETUJU']}\n", encoding="ascii")
        for digest in _needed(walk):
            target = kept.files / digest[:2] / digest
            target.parent.mkdir(parents=True)
            shutil.copyfile(walk.workplace.files.path(digest), target)
        walk.workplace.engine.dispose()
        with closing(sqlite3.connect(walk.workplace.engine.url.database or "")) as rows:
            kept.rows.write_bytes("\n".join([*rows.iterdump(), ""]).encode())
    shutil.copyfile(CONFIG / "report.toml", kept.layout)
    kept.looks.write_text(f"{layout.VERSION}\n", encoding="ascii")


def _needed(walk: Walk) -> set[str]:
    """What the officers are shown before they decide."""
    shown = select(outbox.c.attachments).join(request).where(request.c.status == "open")
    with read(walk.workplace.engine) as conn:
        return {each["sha256"] for attachments in conn.scalars(shown) for each in attachments}


if __name__ == "__main__":
    running = version("rbworkflow")
    make(running)
    print(waiting_decision(running).folder.relative_to(ROOT))  # noqa: T201 - a script's word
