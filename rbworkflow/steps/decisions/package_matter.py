"""A member's package as a province's officers decide on it, and what follows: a receipt with a number of our own."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final

from sqlalchemy import Connection

from rbworkflow.approval.deciding import CurrentDigests, decisions_on
from rbworkflow.approval.items import ItemGroup, Items
from rbworkflow.approval.model import Subject
from rbworkflow.approval.officers import Officer
from rbworkflow.delivery import outbox
from rbworkflow.delivery.lifecycle import MAIL, MailStatus
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office.model import Office
from rbworkflow.province.lifecycle import DECIDED, PackageStatus
from rbworkflow.province.packages import MemberPackage, digest_of, move_package, package_by_id, take_receipt_number
from rbworkflow.province.phrases import facts_in_words
from rbworkflow.province.points import Point, points_of
from rbworkflow.steps.decisions.integrity import bound_digest, stored_digest
from rbworkflow.steps.decisions.matter import Briefing
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.schema import outbox as outbox_table

PACKAGE: Final = "package"
RECEIPT: Final = "package_receipt"
"""The kind of mail by which an office hears whether its package was accepted or returned."""
NOTED: Final = "package"
REFUSED: Final = "package_refused"
"""The kinds of mail by which an office hears at once what became of what it sent."""
UNKNOWN: Final = "Paket nomor {} tidak ada."


@dataclass(frozen=True)
class PackageMatter:
    """A package to decide on."""

    package: MemberPackage
    unit_name: str
    revision_id: None = None
    remedy: str = "Mintalah kantor itu mengirim paketnya sekali lagi."

    @property
    def subject(self) -> Subject:
        return Subject(kind=PACKAGE, id=self.package.id, title=f"{self.package.title} - {self.unit_name}")

    @property
    def content_sha256(self) -> str:
        return self.package.content_sha256

    @property
    def draft_sha256(self) -> str:
        return self.package.draft_sha256 or ""

    @property
    def bound_sha256(self) -> str:
        return bound_digest(self.draft_sha256, self.package.draft_parts_sha256)

    @cached_property
    def groups(self) -> tuple[ItemGroup, ...]:
        """The office itself, and its indicators."""
        facts = self.package.facts
        return (ItemGroup(self.package.unit_code, self.unit_name, facts.indicators, also=facts.own_codes),)

    def briefing(self, workplace: Workplace) -> Briefing:  # noqa: ARG002 - a matter's way
        facts = tuple(facts_in_words(self.package.facts))
        told = ", ".join(f"{name.lower()} {value}" for name, value in facts[:2]) or "tanpa data"
        late = ", terlambat" if self.package.is_late else ""
        return Briefing(
            line=f"{self.unit_name}: {told}{late}. Rinciannya di surel.",
            facts=(("Kantor", self.unit_name), *facts),
            sections=(("Perhatian", self.package.doubts),),
        )

    def current_digests(self, workplace: Workplace) -> CurrentDigests:
        """Of the package's papers as their row names them, and of the sheet as it is stored."""
        package = self.package
        return CurrentDigests(
            content_sha256=digest_of(package.unit_code, package.period_code, package.files),
            draft_sha256=stored_digest(workplace, self.draft_sha256, package.draft_parts_sha256),
        )

    def last_day(self, conn: Connection, workplace: Workplace) -> date | None:  # noqa: ARG002 - a matter's way
        return None

    def returned(self, conn: Connection, workplace: Workplace, officer: Officer, note: str) -> None:
        """What was pointed at, in the decision's row, becomes a point each."""
        taken = decisions_on(conn, PACKAGE, self.package.id)
        pointed = Items.of(taken[-1].items).indicators if taken else ()
        settle(
            conn,
            workplace,
            self.package,
            PackageStatus.RETURNED,
            actor=Actor.OFFICER,
            name=officer.title,
            note=note,
            pointed=pointed,
        )

    def approved(self, conn: Connection, workplace: Workplace, officer: Officer) -> None:
        settle(conn, workplace, self.package, PackageStatus.ACCEPTED, actor=Actor.OFFICER, name=officer.title)

    def kept_from_withdrawal(self, conn: Connection, workplace: Workplace) -> str:
        """The office was told."""
        key = receipt_key(self.package)
        mine = (outbox_table.c.office_code == workplace.office.code, outbox_table.c.key.startswith(f"{key}/"))
        here = (MailStatus.VOID, *MAIL.move_to(MailStatus.VOID, by=Actor.SYSTEM).sources)
        left = conn.execute(outbox_table.select().where(*mine, outbox_table.c.status.not_in(here))).first()
        if left is not None or self.package.status is PackageStatus.REPLACED:
            return f"Keputusan atas {self.subject.title} sudah disampaikan atau paketnya sudah diganti."
        return ""

    def withdrawn(self, conn: Connection, workplace: Workplace, officer: Officer, reason: str) -> None:
        """Its receipt that has not left is void; the number stays its own."""
        mine = outbox_table.c.office_code == workplace.office.code
        is_its = outbox_table.c.key.startswith(f"{receipt_key(self.package)}/", autoescape=True)
        outbox.void(conn, mine & is_its, reason=reason, at=workplace.now)
        if self.package.status in DECIDED:
            move_package(
                conn,
                self.package,
                PackageStatus.IN_APPROVAL,
                actor=Actor.OFFICER,
                name=officer.title,
                at=workplace.now,
                note="",
                points=[],
            )

    def told_of_it(self, conn: Connection, workplace: Workplace) -> list[str]:  # noqa: ARG002 - a matter's way
        """Nobody besides: a decision that the office was told of is not taken back."""
        return []


def package_matter(conn: Connection, workplace: Workplace, package_id: int) -> PackageMatter:
    """As it is stored; raises RefusedError where there is none."""
    package = package_by_id(conn, workplace.office.code, package_id)
    if package is None:
        raise RefusedError(UNKNOWN.format(package_id))
    return PackageMatter(package, name_of(workplace.office, package.unit_code))


def name_of(office: Office, unit_code: str) -> str:
    """The member's name, its code where it is none any more."""
    return next((unit.name for unit in office.units if unit.code == unit_code), unit_code)


def receipt_key(package: MemberPackage) -> str:
    """What the outbox knows its receipt by."""
    return f"{RECEIPT}/{package.id}"


def settle(  # noqa: PLR0913 - who decided what, and why
    conn: Connection,
    workplace: Workplace,
    package: MemberPackage,
    to: PackageStatus,
    *,
    actor: Actor,
    name: str = "",
    note: str = "",
    pointed: tuple[str, ...] = (),
) -> bool:
    """Accept or return it, with number and day of the receipt where they follow the office's own sequence; False where
    somebody decided before.
    """
    office, today = workplace.office, workplace.today
    numbered: dict[str, Any] = {}
    if not package.receipt_number and office.numbering.mode == "sequence":
        number = take_receipt_number(conn, office.code, today.year, office.numbering.kind, package.id)
        text = office.numbering.template.format(number=number, office=office.code, year=today.year)
        numbered = {"receipt_number": text, "receipt_on": today}
    points = _points(package, note, pointed) if to is PackageStatus.RETURNED else ()
    return move_package(
        conn,
        package,
        to,
        actor=actor,
        name=name,
        at=workplace.now,
        note=note,
        points=[each._asdict() for each in points],
        **numbered,
    )


def _points(package: MemberPackage, note: str, pointed: tuple[str, ...]) -> tuple[Point, ...]:
    return points_of(note, pointed, package.facts.indicators, package.facts.own_codes)
