"""The place of who looks after a server of several offices: an account, its links and sessions, and nothing besides.

It is no office: nobody reports to it, and there is nothing in it to read.
"""

from typing import Final

from rbworkflow.access.accounts import Role, ensure_account
from rbworkflow.clock import Clock
from rbworkflow.office.model import Office
from rbworkflow.offices import SERVER, server_rules
from rbworkflow.settings import Settings
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import FileStore, migrate, open_engine, write
from rbworkflow.system import keep_new_files_private, make_private_folder

ADMINISTRATOR: Final = "Administrator server"
TIMEZONE: Final = "Asia/Jakarta"
"""In which the moments on its pages are told."""


def open_server(settings: Settings) -> Workplace:
    """The server's own place, made where it is missing."""
    keep_new_files_private()
    make_private_folder(settings.data)
    name = server_rules(settings).name
    called = {"code": SERVER, "name": name, "short_name": name, "timezone": TIMEZONE, "officers_need": "password"}
    nobodys = Office.model_construct(**called)  # type: ignore[arg-type] # it has nothing else of an office
    place = Workplace(
        settings=settings,
        office=nobodys,
        engine=open_engine(settings.store_url, SERVER),
        files=FileStore(settings.data / "files"),
        clock=Clock(nobodys.tz, settings.clock_file),
    )
    migrate(place.engine, settings.data)
    with write(place.engine) as conn:
        ensure_account(conn, SERVER, Role.SERVER, address="", name=ADMINISTRATOR, at=place.now)
    return place
