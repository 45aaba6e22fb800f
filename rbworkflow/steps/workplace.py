"""What every step works with: the office, its database, its files and its clock."""

import time
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final, Self

from sqlalchemy import Connection, Engine

from rbworkflow import audit
from rbworkflow.access.acts import BY_ITSELF, Act
from rbworkflow.approval.assigning import seed_acting, unseeded_acting
from rbworkflow.approval.seating import is_seeded, seed_holders
from rbworkflow.backup.putting_back import require_no_restoration_begun
from rbworkflow.backup.restorations import require_not_held
from rbworkflow.clock import Clock
from rbworkflow.delivery.composing import Composer
from rbworkflow.delivery.relay_limit import package_within
from rbworkflow.errors import ConfigurationError
from rbworkflow.key_folder import key_folder
from rbworkflow.office.loading import MAILS, is_rehearsal, load_own_office
from rbworkflow.office.model import Office
from rbworkflow.office.packaging import PackagePolicy
from rbworkflow.office.windows import seed_windows, unseeded_periods
from rbworkflow.office.zones import called
from rbworkflow.offices import require_one_office
from rbworkflow.report.layout import ReportLayout, load_layout, template_digest
from rbworkflow.secret_files import made_once
from rbworkflow.settings import Settings
from rbworkflow.sheets.vocabulary import Vocabulary
from rbworkflow.steps.practice_lock import hold_practice_lock, is_locked
from rbworkflow.steps.shared_folder import move_to_shared, require_apart
from rbworkflow.store import FileStore, migrate, open_engine, read, write
from rbworkflow.store.databases import make_database
from rbworkflow.store.shared_files import make_shared
from rbworkflow.system import keep_new_files_private, make_private_folder

PLAN_INBOX: Final = "rencana-aksi"
"""The folder in the inbox that an office's first act names."""


@dataclass(frozen=True)
class Workplace:
    """One office on this machine."""

    settings: Settings
    office: Office
    engine: Engine
    files: FileStore
    clock: Clock
    act: Act = BY_ITSELF
    """Whose act is being carried out."""
    moved: str = ""
    """What opening it moved to the shared folder, in a sentence for whoever opened it."""

    @property
    def now(self) -> datetime:
        return self.clock.now()

    @property
    def today(self) -> date:
        return self.clock.today()

    def is_today(self, at: datetime) -> bool:
        """Whether a moment lies in the office's day."""
        return at.astimezone(self.office.tz).date() == self.today

    def require_not_held(self, conn: Connection) -> None:
        """Raise HeldError, with what to do, while what happened since its copy is not settled."""
        require_not_held(conn, self.office.code, self.office.tz, is_one_of_many=bool(self.settings.office_code))

    def by(self, act: Act) -> Self:
        """The same in somebody's name: the chain's events say it."""
        return replace(self, act=act, engine=self.engine.execution_options(**{audit.BY: act.who}))

    @property
    def zone(self) -> str:
        """The office's time zone as people say it."""
        return called(self.office.timezone)

    @property
    def composer(self) -> Composer:
        """Writes the office's mails."""
        settings = self.settings
        return Composer(self.office, settings.config / MAILS, settings.is_practice, settings.ui_address)

    @property
    def claims(self) -> Path:
        """Where received files wait between the inbox and the store."""
        return self.settings.data / "claims" / self.office.code

    @property
    def collecting_lock(self) -> Path:
        """Whoever collects holds it: one at a time."""
        return self.claims / "collecting.lock"

    @property
    def layout(self) -> ReportLayout:
        """How reports look today; its digest is what approvals are bound to."""
        return load_layout(self._template, self.settings.data / "frames", self.settings.office_code)

    @property
    def template_sha256(self) -> str:
        """The layout's digest, also of a file that cannot be used as it stands; "" where there is none."""
        return template_digest(self._template) if self._template.is_file() else ""

    @property
    def _template(self) -> Path:
        return self.settings.config / "report.toml"

    @property
    def package(self) -> PackagePolicy:
        """How the package to the province is shared out over mails that the relay takes."""
        with read(self.engine) as conn:
            return package_within(conn, self.office)

    @property
    def empty_words(self) -> frozenset[str]:
        """What people write in a cell for "nothing yet"."""
        return Vocabulary.load(self.settings.config).empty

    @property
    def pepper(self) -> bytes:
        """The key of the codes' MACs: from the settings, else made once, apart from the rows it protects."""
        given = self.settings.given_pepper()
        return given.encode() if given else made_once(self.own_pepper)

    @property
    def own_pepper(self) -> Path:
        """Where it lies when the settings name none."""
        return key_folder(self.settings.data) / "pepper"


def open_workplace(settings: Settings | None = None) -> Workplace:
    """Read the settings and config/, bring the database up to date, and make what is missing.

    Where nothing is missing nothing is written, and nobody waited for. Raises ConfigurationError where config/ is
    wrong, where a shifted clock meets a real address, or where a relay meets a practice database or none a real one.
    """
    workplace = open_to_look(settings)
    moved = move_to_shared(workplace.settings)
    workplace = replace(workplace, moved=moved)
    _seed(workplace)
    workplace.files.sweep(time.time())
    for folder in (PLAN_INBOX, *(unit.code for unit in workplace.office.units)):
        with suppress(OSError):  # one that cannot be made is its own fault, of which importing and collecting tell
            make_shared(workplace.settings.shared, workplace.settings.inbox / folder)
    return workplace


def open_to_look(settings: Settings | None = None) -> Workplace:
    """The same for what only reads: no relay is asked for and, but for an older schema, nothing written."""
    settings = settings or Settings()
    require_one_office(settings)
    office = load_own_office(settings)
    if settings.clock_file is not None and not is_rehearsal(office):
        raise ConfigurationError(
            "Jam geladi (RBWORKFLOW_CLOCK_FILE) hanya boleh dipakai bila semua alamat surel berakhiran .example. "
            "Hapus pengaturan itu untuk bekerja dengan alamat sungguhan."
        )
    require_apart(settings.data, settings.shared)
    require_no_restoration_begun(settings.data, settings.office_code)
    keep_new_files_private()
    make_private_folder(settings.data)
    key_folder(settings.data)
    workplace = Workplace(
        settings=settings,
        office=office,
        engine=open_engine(settings.store_url, office.code),
        files=FileStore(settings.data / "files"),
        clock=Clock(office.tz, settings.clock_file),
    )
    if settings.office_code:
        make_database(workplace.engine)
    migrate(workplace.engine, settings.data)
    return workplace


def _seed(workplace: Workplace) -> None:
    """The rows that an office has from its first day, and each year's from its first."""
    settings, office, at = workplace.settings, workplace.office, workplace.now
    years = (workplace.today.year - 1, workplace.today.year)
    with read(workplace.engine) as conn:
        is_marked = is_locked(conn, office.code, is_practice=settings.is_practice, data=settings.data)
        unseeded = [period for year in years for period in unseeded_periods(conn, office, year)]
        is_seated = is_seeded(conn, office.code)
        if is_marked and is_seated and not unseeded and not unseeded_acting(conn, office, on=workplace.today):
            return
    with write(workplace.engine) as conn:
        hold_practice_lock(conn, office.code, is_practice=settings.is_practice, data=settings.data, at=at)
        seed_acting(conn, office, at=at)
        seed_holders(conn, office, at=at)
        for year in years:
            seed_windows(conn, office, year, at=at)
