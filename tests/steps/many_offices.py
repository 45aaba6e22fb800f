"""A server of several offices with its door: one far on in its semester, a city and two provinces beside it."""

import shutil
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr
from sqlalchemy import Connection, Engine, select

from rbworkflow.access.accounts import Role, accounts, ensure_account
from rbworkflow.access.links import make_link
from rbworkflow.access.sessions import Way, begin_session
from rbworkflow.door.application import Door
from rbworkflow.door.many_desks import ManyDesks
from rbworkflow.door.pages import PAGES
from rbworkflow.door.visitors import COOKIE
from rbworkflow.local.sample_office import sample_office
from rbworkflow.machine_key import machine_key
from rbworkflow.offices import RULES, office_codes, settings_of
from rbworkflow.settings import Settings
from rbworkflow.steps.people.letting_in import seed_people
from rbworkflow.steps.submissions.sending_link import sending_link
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import metadata, read, write
from rbworkflow.store.schema import account, evaluation, member_package
from rbworkflow.store.schema import session as session_table
from tests.conftest import ROOT
from tests.door.doorway import Browser, PrefectStandIn
from tests.ground.office_folders import copy_office

RICH, CITY, PROVINCE, OTHER_PROVINCE = "3514", "8271", "35", "36"
HOST: Final = "http://127.0.0.1:4200"
A_MONTH: Final = timedelta(days=30)


@dataclass
class ManyOffices:
    """The door of a server, the offices behind it, and people who come to it."""

    settings: Settings
    prefect: PrefectStandIn = field(default_factory=PrefectStandIn)

    def __post_init__(self) -> None:
        self.desks = ManyDesks(self.settings, machine_key(self.settings.data))
        self.door = Door(self.prefect, self.desks, PAGES)
        self.offices: dict[str, Workplace] = {}
        for code in office_codes(self.settings):
            self.offices[code] = open_workplace(settings_of(self.settings, code))
            seed_people(self.offices[code])

    def close(self) -> None:
        for workplace in self.offices.values():
            workplace.engine.dispose()
        self.desks.front.workplace().engine.dispose()
        for code in self.offices:
            if (desk := self.desks.of_code(code)) is not None:
                desk.workplace().engine.dispose()

    def token(self, code: str, role: Role) -> str:
        """A device of somebody of this office, who has come in."""
        if role is Role.SERVER:
            workplace = self.desks.front.workplace()
            (his,) = accounts_in(workplace)
        else:
            workplace = self.offices[code]
            address = {Role.OPERATOR: workplace.office.operator.email, Role.ADMINISTRATOR: ""}.get(role)
            if address is None:
                address = workplace.office.officials["secretary"].email
            with write(workplace.engine) as conn:
                his = ensure_account(conn, code, role, address=address, name=role.title(), at=workplace.now)
        with write(workplace.engine) as conn:
            return begin_session(conn, his, way=Way.PASSWORD, device="uji", lasts=A_MONTH, at=workplace.now)

    def browser(self, token: str = "") -> Browser:
        browser = Browser(self.door, {"origin": HOST, "accept": "text/html"})
        if token:
            browser.cookies.set(COOKIE, token, domain="127.0.0.1")
        return browser

    def person(self, code: str, role: Role) -> Browser:
        return self.browser(self.token(code, role))


def accounts_in(workplace: Workplace) -> list[Any]:
    with read(workplace.engine) as conn:
        return accounts(conn, workplace.office.code)


def rows_of(workplace: Workplace) -> Mapping[str, list[tuple[Any, ...]]]:
    """Every row that is this office's: what nobody else may have changed."""
    with read(workplace.engine) as conn:
        return {table.name: _rows(conn, table, workplace.office.code) for table in metadata.sorted_tables}


def _rows(conn: Connection, table: Any, code: str) -> list[tuple[Any, ...]]:
    mine = select(table)
    if "office_code" in table.c:
        mine = mine.where(table.c.office_code == code)
    elif table is session_table:
        mine = mine.join(account).where(account.c.office_code == code)
    return sorted(map(tuple, conn.execute(mine)), key=repr)


SAMPLES: Final = {RICH: None, CITY: "kota", PROVINCE: "provinsi", OTHER_PROVINCE: "provinsi"}


def lay_out(
    folder: Path, rich: Path | None, *, is_one_database: bool, only: Collection[str] = tuple(SAMPLES)
) -> Settings:
    """The server's folders, with the data of an office far on in its semester; its settings."""
    offices = folder / "offices"
    for code, sample in ((code, sample) for code, sample in SAMPLES.items() if code in only):
        config = offices / code / "config"
        if sample == "kota":
            sample_office(sample).config(config)
            continue
        shutil.copytree(ROOT / "config", config)
        if sample:
            shutil.copytree(ROOT / "samples" / sample / "config", config, dirs_exist_ok=True)
    if OTHER_PROVINCE in only:
        _call(offices / OTHER_PROVINCE / "config" / "office.toml", PROVINCE, OTHER_PROVINCE)
    if rich is not None:
        copy_office(rich, offices / RICH / "data")
    url = ""
    if is_one_database:
        url = f"sqlite:///{offices / RICH / 'data' / 'rbworkflow.sqlite3'}"
        (offices / RULES).write_text('databases = "one"\n', encoding="utf-8")
    return Settings(
        offices_dir=offices,
        data_dir=folder / "data",
        clock_file=offices / RICH / "data" / "jam" if rich else None,
        settle_seconds=0,
        database_url=SecretStr(url),
    )


def _call(file: Path, code: str, other: str) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(f'code = "{code}"', f'code = "{other}"', 1), encoding="utf-8")


def lay_package(engine: Engine, code: str, at: Any) -> None:
    """A package that this province took in, and its evaluation."""
    given = {
        "office_code": code,
        "unit_code": "3514",
        "period_code": "2026-S1",
        "amendment": 0,
        "revision": 1,
        "kind": "data",
        "status": "received",
        "letter_number": "777/RAHASIA",
        "dated_on": None,
        "received_at": at,
        "read_at": at,
        "channel": "mail",
        "is_late": False,
        "files": [],
        "data_sha256": None,
        "facts": {},
        "doubts": [],
        "anchor": "",
        "message_id": "",
        "content_sha256": "a" * 64,
        "points": [],
    }
    evaluated = {
        "office_code": code,
        "unit_code": "3514",
        "period_code": "2026-S1",
        "amendment": 0,
        "status": "awaiting",
        "workbook_sha256": "b" * 64,
        "workbook_name": "777/RAHASIA.xlsx",
        "content_sha256": "c" * 64,
        "read_at": at,
    }
    with write(engine) as conn:
        (number,) = conn.execute(member_package.insert().values(given).returning(member_package.c.id)).one()
        conn.execute(evaluation.insert().values({**evaluated, "package_id": number}))


@dataclass(frozen=True)
class Credentials:
    """What only the rich office's people hold."""

    session: str
    link: str
    unit_link: str


def credentials(many: ManyOffices) -> Credentials:
    workplace = many.offices[RICH]
    session = many.token(RICH, Role.OPERATOR)
    operator = next(each for each in accounts_in(workplace) if each.role is Role.OPERATOR)
    unit = workplace.office.units[0].code
    with write(workplace.engine) as conn:
        link = make_link(conn, operator, path="/", lasts=A_MONTH, at=workplace.now)
    return Credentials(session, link, sending_link(workplace, unit, "2026-S1").rpartition("/")[2])
