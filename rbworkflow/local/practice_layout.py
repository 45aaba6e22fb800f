"""Practice: an office made ready to play with around today, laid out apart and then taken over whole, or not at all."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, func, select

from rbworkflow.access.accounts import accounts
from rbworkflow.clock import set_clock
from rbworkflow.home import bundled
from rbworkflow.key_folder import key_folder, keys_beside
from rbworkflow.local.practice_story import PracticeStory, play, story_of
from rbworkflow.local.sample_office import sample_office
from rbworkflow.local.sample_year import moved_text, sample_sending, sample_units
from rbworkflow.office import Office, load_office
from rbworkflow.settings import SHARED, Settings
from rbworkflow.steps.overview.practice_steps import EXAMPLES
from rbworkflow.steps.practice_lock import is_practice_data
from rbworkflow.steps.workplace import Workplace, open_to_look, open_workplace
from rbworkflow.store import read
from rbworkflow.store.schema import plan_version
from rbworkflow.store.shared_files import lay_shared, make_shared
from rbworkflow.system import make_private_folder

APART: Final = "latihan-disiapkan"
SENDINGS: Final = ("2026-S1", "2026-S1-perbaikan", "2026-S2")
DATABASE: Final = "rbworkflow.sqlite3"
TOLD: Final = (
    "Kantor contoh: {semester} sedang berjalan. Isian {in_time} sudah masuk, {late} terlambat, dan laporannya menunggu "
    "Sekretaris. Ikuti langkah pada halaman Keadaan sekarang; isian lain untuk dicoba ada di {examples}."
)


def lay_out_practice(settings: Settings) -> list[str]:
    """Once, for the sample office in practice mode, before it is opened: what it can be tried with, in words.

    Nothing for any other office, and none where the office has gone its own way already. A start that fails, or is
    killed, leaves the office as it was.
    """
    apart = settings.data / APART
    shutil.rmtree(apart, ignore_errors=True)  # what a kill left
    if not _is_untouched_sample(settings):
        return []
    with _laid_out(settings, apart) as (workplace, story):
        _lay_examples(workplace, story)
        workplace.engine.dispose()
        _take_over(workplace.settings, settings)
    cast = sample_office().cast
    return [
        TOLD.format(
            semester=story.semester.title,
            in_time=", ".join(sorted(cast.in_time)),
            late=cast.late,
            examples=settings.shared / EXAMPLES,
        )
    ]


def _is_untouched_sample(settings: Settings) -> bool:
    """Whether this is the office that the samples are of, in practice, with nothing in it that anybody did."""
    has_own_database = settings.store_url == f"sqlite:///{settings.data / DATABASE}"
    if not (settings.is_practice and has_own_database and bundled("samples").is_dir()):
        return False
    workplace = open_to_look(settings)
    try:
        with read(workplace.engine) as conn:
            return _is_sample(workplace.office) and _is_untouched(conn, workplace.office.code)
    finally:
        workplace.engine.dispose()


def _is_sample(office: Office) -> bool:
    sample = load_office(bundled("config"))
    units = (unit.code for unit in sample.units)
    return (office.code, {unit.code for unit in office.units}) == (sample.code, set(units))


def _is_untouched(conn: Connection, office_code: str) -> bool:
    """No plan, nobody with a password, and no relay: an office that was only looked at."""
    plans = conn.scalar(select(func.count()).where(plan_version.c.office_code == office_code))
    has_people = any(account.has_password for account in accounts(conn, office_code))
    return not plans and not has_people and is_practice_data(conn, office_code, otherwise=True)


@contextmanager
def _laid_out(settings: Settings, apart: Path) -> Iterator[tuple[Workplace, PracticeStory]]:
    """The office as its story leaves it, in a folder of its own that is gone afterwards."""
    clock_file = apart / "jam"
    there = settings.model_copy(
        update={
            "data_dir": apart / "data",
            "shared_dir": apart / SHARED,
            "clock_file": clock_file,
            "office_suite": "",
            "settle_seconds": 0,
        }
    )
    office = load_office(settings.config)

    def moment(day: date, hour: time) -> None:
        set_clock(clock_file, datetime.combine(day, hour, office.tz))

    try:
        make_private_folder(apart)
        make_private_folder(there.data)
        story = story_of(office, open_to_look(settings).today)
        shutil.copytree(key_folder(settings.data), keys_beside(there.data))
        moment(office.calendar.add_working_days(story.compiled_on, -10), time(8))
        workplace = open_workplace(there)
        play(workplace, story, moment)
        yield workplace, story
    finally:
        shutil.rmtree(apart, ignore_errors=True)


def _lay_examples(workplace: Workplace, story: PracticeStory) -> None:
    """What units could send, to be copied into their folders."""
    shared, year = workplace.settings.shared, story.semester.year
    for folder in SENDINGS:
        for unit in sample_units(folder):
            for path, content in sample_sending(folder, unit, year):
                lay_shared(shared, shared / EXAMPLES / moved_text(folder, year) / unit / path, content)


def _take_over(there: Settings, here: Settings) -> None:
    """Everything to its place; the database, by which all counts, comes last and at once."""
    for path in sorted(there.shared.rglob("*")):
        place = here.shared / path.relative_to(there.shared)
        if path.is_dir():
            make_shared(here.shared, place)
        else:
            lay_shared(here.shared, place, path.read_bytes())
    _bring_all(keys_beside(there.data), keys_beside(here.data))
    for folder in (path for path in there.data.iterdir() if path.is_dir()):
        _bring_all(folder, here.data / folder.name)
    for suffix in ("-wal", "-shm"):
        (here.data / f"{DATABASE}{suffix}").unlink(missing_ok=True)
    (there.data / DATABASE).replace(here.data / DATABASE)


def _bring_all(source: Path, target: Path) -> None:
    for path in sorted(path for path in source.rglob("*") if path.is_file()):
        place = target / path.relative_to(source)
        make_private_folder(place.parent)
        path.replace(place)
