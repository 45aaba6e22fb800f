"""What every step works with: the office, its database, its files and its clock."""

import os
import secrets
import time
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Engine

from rbworkflow.approval import officers
from rbworkflow.clock import Clock
from rbworkflow.delivery.composing import Composer
from rbworkflow.errors import ConfigurationError
from rbworkflow.office.loading import is_rehearsal, load_office
from rbworkflow.office.model import Office
from rbworkflow.office.windows import seed_windows
from rbworkflow.report.layout import ReportLayout, load_layout
from rbworkflow.settings import Settings
from rbworkflow.sheets.vocabulary import Vocabulary
from rbworkflow.steps.practice_lock import hold_practice_lock
from rbworkflow.store import FileStore, migrate, open_engine, write


@dataclass(frozen=True)
class Workplace:
    """One office on this machine."""

    settings: Settings
    office: Office
    engine: Engine
    files: FileStore
    clock: Clock

    @property
    def now(self) -> datetime:
        return self.clock.now()

    @property
    def today(self) -> date:
        return self.clock.today()

    @property
    def zone(self) -> str:
        """The office's time zone as people say it."""
        return {"Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}[self.office.timezone]

    @property
    def composer(self) -> Composer:
        """Writes the office's mails."""
        return Composer(self.office, self.settings.config / "mails", self.settings.is_practice)

    @property
    def claims(self) -> Path:
        """Where received files wait between the inbox and the store."""
        return self.settings.data / "claims"

    @property
    def layout(self) -> ReportLayout:
        """How reports look today; its digest is what approvals are bound to."""
        return load_layout(self.settings.config / "report.toml")

    @property
    def empty_words(self) -> frozenset[str]:
        """What people write in a cell for "nothing yet"."""
        return Vocabulary.load(self.settings.config).empty

    @property
    def pepper(self) -> bytes:
        """The key of the codes' MACs: from the settings, else made once beside the database."""
        given = self.settings.pepper.get_secret_value()
        return given.encode() if given else _own_pepper(self.settings.data / "secrets" / "pepper")


def open_workplace(settings: Settings | None = None) -> Workplace:
    """Read the settings and config/, bring the database up to date, and make what is missing.

    Raises ConfigurationError where config/ is wrong, where a shifted clock meets a real address, or where a relay
    meets a practice database or none a real one.
    """
    settings = settings or Settings()
    office = load_office(settings.config)
    if settings.clock_file is not None and not is_rehearsal(office):
        raise ConfigurationError(
            "Jam geladi (RBWORKFLOW_CLOCK_FILE) hanya boleh dipakai bila semua alamat surel berakhiran .example. "
            "Hapus pengaturan itu untuk bekerja dengan alamat sungguhan."
        )
    workplace = Workplace(
        settings=settings,
        office=office,
        engine=open_engine(settings.store_url),
        files=FileStore(settings.data / "files"),
        clock=Clock(office.tz, settings.clock_file),
    )
    migrate(workplace.engine)
    with write(workplace.engine) as conn:
        hold_practice_lock(conn, office.code, is_practice=settings.is_practice, data=settings.data, at=workplace.now)
    workplace.files.sweep(time.time())
    for unit in office.units:
        (settings.inbox / unit.code).mkdir(parents=True, exist_ok=True)
    with write(workplace.engine) as conn:
        officers.seed_acting(conn, office, at=workplace.now)
        for year in (workplace.today.year - 1, workplace.today.year):
            seed_windows(conn, office, year, at=workplace.now)
    return workplace


def _own_pepper(path: Path) -> bytes:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = path.with_name(f"pepper.{secrets.token_hex(4)}")
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_hex(32))
            file.flush()
            os.fsync(file.fileno())  # after a power cut an empty pepper would be a known one
        try:
            os.link(unfinished, path)  # two makers at once: the first one's stays
        except FileExistsError:
            pass
        finally:
            unfinished.unlink()
    return path.read_bytes()
