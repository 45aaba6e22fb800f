"""The rows of packages: what each office sent for each period, and what became of it."""

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from typing import Any, Literal, Self

from sqlalchemy import Connection, Row, func, select

from rbworkflow import audit
from rbworkflow.audit.chain import canonical
from rbworkflow.intake.arrivals.received_rows import FileOutcome
from rbworkflow.lifecycle import Actor
from rbworkflow.office.period import Period, parse_period
from rbworkflow.province.facts import UNKNOWN, Facts
from rbworkflow.province.lifecycle import DECIDED, PACKAGE, PackageStatus
from rbworkflow.province.points import Point
from rbworkflow.report.content.package import EVIDENCE
from rbworkflow.store.schema import audit_event, letter_number, member_package, received_file, revision
from rbworkflow.wording import amendment_suffix

PackageKind = Literal["data", "matrix", "papers"]


@dataclass(frozen=True)
class MemberFile:
    """A file that the package consists of, whether it came yet or not; `kind` as of report.content.package."""

    kind: str
    name: str
    sha256: str
    size: int


@dataclass(frozen=True, kw_only=True)
class MemberPackage:
    """One package of one office; `id` is 0 until it is inserted."""

    office_code: str
    unit_code: str
    period_code: str
    amendment: int
    revision: int
    kind: PackageKind
    letter_number: str
    dated_on: date | None
    received_at: datetime
    read_at: datetime
    channel: str
    is_late: bool
    files: tuple[MemberFile, ...]
    data_sha256: str | None
    content_sha256: str
    facts: Facts = UNKNOWN
    doubts: tuple[str, ...] = ()
    anchor: str = ""
    message_id: str = ""
    draft_sha256: str | None = None
    draft_parts_sha256: str | None = None
    receipt_number: str = ""
    receipt_on: date | None = None
    note: str = ""
    points: tuple[Point, ...] = field(default=())
    status: PackageStatus = PackageStatus.INCOMPLETE
    id: int = 0

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        values["files"] = tuple(MemberFile(**each) for each in values["files"])
        values["points"] = tuple(Point(**each) for each in values["points"])
        values["doubts"], values["facts"] = tuple(values["doubts"]), Facts.of(values["facts"])
        return cls(**{**values, "status": PackageStatus(values["status"])})

    @property
    def period(self) -> Period:
        return parse_period(self.period_code)

    @property
    def title(self) -> str:
        """As people call it, its office aside."""
        return f"Paket RB {self.period.short_title}{amendment_suffix(self.amendment)}"

    @property
    def report_number(self) -> str:
        """What a receipt names it by: its letter's number, or what it is where that is not known."""
        return self.letter_number or f"{self.title} ({self.unit_code})"

    @property
    def subject(self) -> str:
        """Its name in the audit chain."""
        return f"package/{self.office_code}/{self.unit_code}/{self.period_code}/{self.content_sha256[:16]}"

    @property
    def order(self) -> tuple[int, int, int]:
        """Which of an office's packages for a period is the later one."""
        return self.amendment, self.revision, self.id

    @property
    def awaits_number(self) -> bool:
        """Whether it is decided and its receipt has no number yet, which is then the operator's to type."""
        return self.status in DECIDED and not self.receipt_number

    def lacks(self, here: Iterable[str]) -> tuple[MemberFile, ...]:
        """What of it is not among the digests that came."""
        came = set(here)
        return tuple(each for each in self.files if each.sha256 not in came)


def digest_of(unit_code: str, period_code: str, files: Iterable[MemberFile]) -> str:
    """What is decided: every paper by its digest. Evidence is pinned by the manifest, which is one of them."""
    papers = sorted([each.name, each.sha256] for each in files if each.kind != EVIDENCE)
    return hashlib.sha256(canonical([unit_code, period_code, papers]).encode()).hexdigest()


def insert_package(conn: Connection, new: MemberPackage, *, actor: str, at: datetime) -> MemberPackage:
    """The package with its event, as it is kept."""
    values = asdict(new) | {"points": [each._asdict() for each in new.points], "facts": new.facts.as_data()}
    del values["id"]
    number: int = conn.execute(member_package.insert().values(values).returning(member_package.c.id)).scalar_one()
    audit.append(
        conn,
        office_code=new.office_code,
        at=at,
        actor=actor,
        action="package_received",
        subject=new.subject,
        body={"content_sha256": new.content_sha256, "letter_number": new.letter_number, "anchor": new.anchor},
        written=[audit.Written(member_package, [number])],
    )
    return replace(new, id=number)


def move_package(
    conn: Connection,
    package: MemberPackage,
    to: PackageStatus,
    *,
    actor: Actor,
    at: datetime,
    name: str = "",
    **values: Any,  # noqa: ANN401 - columns of member_package
) -> bool:
    """Bring it to its next state with its event; False where it stands where that is not allowed."""
    told = {key: values[key] for key in ("receipt_number", "note", "points") if key in values}
    event = {
        "office_code": package.office_code,
        "at": at,
        "actor": name or actor,
        "action": f"package_{to}",
        "subject": package.subject,
        "body": told,
    }
    return audit.move(
        conn, member_package, member_package.c.id == package.id, PACKAGE.move_to(to, by=actor), event=event, **values
    )


def packages(conn: Connection, office_code: str, *, period_code: str = "", unit_code: str = "") -> list[MemberPackage]:
    """All of the office's, of one period or one member where these are named, the earliest first."""
    where = [member_package.c.office_code == office_code]
    where += [member_package.c.period_code == period_code] if period_code else []
    where += [member_package.c.unit_code == unit_code] if unit_code else []
    query = select(member_package).where(*where).order_by(member_package.c.id)
    return [MemberPackage.of(row) for row in conn.execute(query)]


def accepted_ids(conn: Connection, office_code: str) -> dict[tuple[str, str], int]:
    """Of each member and period the package that was accepted last, by its id alone."""
    table = member_package.c
    mine = (table.office_code == office_code, table.status == PackageStatus.ACCEPTED)
    order = (table.amendment, table.revision, table.id)
    query = select(table.unit_code, table.period_code, table.id).where(*mine).order_by(*order)
    return {(row.unit_code, row.period_code): row.id for row in conn.execute(query)}


def package_by_id(conn: Connection, office_code: str, package_id: int) -> MemberPackage | None:
    mine = (member_package.c.office_code == office_code, member_package.c.id == package_id)
    row = conn.execute(select(member_package).where(*mine)).one_or_none()
    return None if row is None else MemberPackage.of(row)


def decided_at(conn: Connection, package: MemberPackage) -> datetime | None:
    """When it was accepted or returned last."""
    told = [f"package_{status}" for status in DECIDED]
    mine = (audit_event.c.office_code == package.office_code, audit_event.c.subject == package.subject)
    at = conn.scalar(select(func.max(audit_event.c.at)).where(*mine, audit_event.c.action.in_(told)))
    return None if at is None else datetime.fromisoformat(at)


def came_from(conn: Connection, office_code: str, unit_code: str) -> set[str]:
    """The digests of every file that the member sent and that was taken."""
    mine = (received_file.c.office_code == office_code, received_file.c.unit_code == unit_code)
    taken = (received_file.c.reason_code == "", received_file.c.sha256.is_not(None))
    return set(conn.scalars(select(received_file.c.sha256).where(*mine, *taken)))


def came_beside(conn: Connection, package: MemberPackage) -> list[tuple[str, str]]:
    """Name and digest of what the member sent after this package and before its next one, and none of them names."""
    every = packages(conn, package.office_code, unit_code=package.unit_code)
    named = {file.sha256 for each in every for file in each.files}
    came, columns = received_file.c.received_at, (received_file.c.name, received_file.c.sha256)
    mine = (received_file.c.office_code == package.office_code, received_file.c.unit_code == package.unit_code)
    since = [came >= package.received_at]
    if later := [each.received_at for each in every if each.id > package.id]:
        since.append(came < min(later))
    query = select(*columns).where(*mine, *since, received_file.c.outcome == FileOutcome.EVIDENCE)
    found = {sha256: name.rpartition("/")[2] for name, sha256 in conn.execute(query) if sha256 not in named}
    return [(name, sha256) for sha256, name in found.items()]


def take_receipt_number(conn: Connection, office_code: str, year: int, kind: str, package_id: int) -> int:
    """The next number of the office's own sequence, taken for this package's receipt once and for all."""
    columns = letter_number.c
    taken = conn.scalar(
        select(columns.number).where(columns.office_code == office_code, columns.package_id == package_id)
    )
    if taken is not None:
        return int(taken)
    sequence = (columns.office_code == office_code, columns.year == year, columns.kind == kind)
    number = int(conn.scalar(select(func.coalesce(func.max(columns.number), 0)).where(*sequence)) or 0) + 1
    values = {"office_code": office_code, "year": year, "kind": kind, "number": number, "package_id": package_id}
    conn.execute(letter_number.insert().values(values))
    return number


def set_receipt_number(
    conn: Connection, package: MemberPackage, *, receipt_number: str, receipt_on: date, at: datetime
) -> None:
    """Number and date of a receipt that waited for them, with their event."""
    values = {"receipt_number": receipt_number, "receipt_on": receipt_on}
    conn.execute(member_package.update().where(member_package.c.id == package.id).values(values))
    audit.append(
        conn,
        office_code=package.office_code,
        at=at,
        actor=Actor.OPERATOR,
        action="receipt_numbered",
        subject=package.subject,
        body={"receipt_number": receipt_number, "receipt_on": receipt_on.isoformat()},
        written=[audit.Written(member_package, [package.id], set(values))],
    )


def receipt_number_is_taken(conn: Connection, office_code: str, receipt_number: str) -> bool:
    """Whether another receipt or a report of the office carries this number."""
    receipts = (member_package.c.office_code == office_code, member_package.c.receipt_number == receipt_number)
    reports = (revision.c.office_code == office_code, revision.c.letter_number == receipt_number)
    queries = (select(member_package.c.id).where(*receipts), select(revision.c.id).where(*reports))
    return any(conn.execute(query.limit(1)).first() is not None for query in queries)
