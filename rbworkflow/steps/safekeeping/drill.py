"""Trying a copy: it is restored into a scratch place and looked at, so that nobody learns too late that it is none."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from sqlalchemy import Connection, func, select

from rbworkflow import audit
from rbworkflow.backup.done import DRILL, Done, last_done, note_done
from rbworkflow.backup.manifest import DATABASE, Manifest, listed_files
from rbworkflow.backup.place import CopyPlace, place_of_copy
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.home import command_of
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.overview.verifying import verify
from rbworkflow.steps.safekeeping.place import place_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import metadata, read, write
from rbworkflow.store.dumping import closing_engine, load, scratch_database
from rbworkflow.wording import clock_time, number

WHAT: Final = "cadangan yang dicoba dipulihkan ternyata tidak utuh"
TODO: Final = "jangan mengandalkan cadangan itu: jalankan {}, lalu {}; bila tetap begitu, ganti cakram cadangan."
GOOD: Final = "Cadangan {} utuh: {} peristiwa, {} baris, dan {} berkas sesuai."
COUNTS: Final = "Cadangan {}: tabel {} berisi {} baris, seharusnya {}."
NO_FILE: Final = "Cadangan {}: berkas {} tidak ada di antaranya."


def drill(workplace: Workplace, path: Path | None = None) -> str:
    """Try the newest copy, or the one that `path` names; what was found to be whole, in a sentence.

    Raises ConfigurationError or RefusedError with the first thing that is not.
    """
    own = place_of(workplace)
    place, copy = (own, own.newest()[0]) if path is None else place_of_copy(path, own.office_code)
    manifest = Manifest.of(copy)
    manifest.check_members(copy)
    for name in listed_files(copy):
        if not place.files.path(name).is_file():
            raise ConfigurationError(NO_FILE.format(copy, name))
    said = _tried(workplace, place, copy, manifest)
    with write(workplace.engine) as conn:
        done = Done(workplace.now, manifest.head.seq, str(copy))
        note_done(conn, workplace.office.code, DRILL, done)
    return said


def drill_if_due(workplace: Workplace) -> list[str]:
    """Try one where nobody did for as long as config/ says; what is wrong with it, in words."""
    policy, code = workplace.office.backup, workplace.office.code
    if workplace.settings.is_practice or not policy.is_active:
        return []
    with read(workplace.engine) as conn:
        last = last_done(conn, code, DRILL)
    if last is not None and timedelta() <= workplace.now - last.at < timedelta(days=policy.drill_days):
        return []
    todo = TODO.format(*(command_of(workplace.settings.office_code, name) for name in ("backup", "drill")))
    with part(workplace, "drill", WHAT) as trying, trying.alone("copy", WHAT, todo=todo):
        if place_of(workplace).copies():  # where there is none, making one is what lacks
            drill(workplace)
    return trying.troubles


def _tried(workplace: Workplace, place: CopyPlace, copy: Path, manifest: Manifest) -> str:
    """The rows are loaded into a scratch database; the files are looked at where they lie."""
    with (
        TemporaryDirectory(prefix="rbworkflow-drill-", dir=workplace.settings.data) as folder,
        scratch_database(workplace.engine, Path(folder)) as url,
    ):
        load(copy / DATABASE, url)
        with closing_engine(url, manifest.office_code) as engine:
            with read(engine) as conn:
                _compare_counts(conn, copy, manifest)
            found = verify(replace(workplace, engine=engine, files=place.files), given=_head(manifest))
    moment = clock_time(manifest.made.astimezone(workplace.office.tz))
    rows = number(sum(manifest.counts.values()))
    return GOOD.format(moment, number(found.replayed.event_count), rows, number(found.file_count))


def _head(manifest: Manifest) -> dict[audit.Anchor, str]:
    return {manifest.head: "manifes cadangan"} if manifest.head != audit.NOTHING_YET else {}


def _compare_counts(conn: Connection, copy: Path, manifest: Manifest) -> None:
    for name, wanted in manifest.counts.items():
        table = metadata.tables.get(name)
        found = -1 if table is None else conn.scalar(select(func.count()).select_from(table))
        if found != wanted:
            raise RefusedError(COUNTS.format(copy, name, found, wanted))
