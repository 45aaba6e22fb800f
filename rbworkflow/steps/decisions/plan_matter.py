"""A plan's version as officers decide on it, and what follows from their decision."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.approval.deciding import CurrentDigests
from rbworkflow.approval.items import ItemGroup
from rbworkflow.approval.model import Subject
from rbworkflow.approval.officers import Officer
from rbworkflow.delivery import outbox
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.lifecycle import Actor
from rbworkflow.plan import rows
from rbworkflow.plan.lifecycle import PlanStatus
from rbworkflow.plan.model import PlanVersion, content_digest
from rbworkflow.steps.decisions.integrity import bound_digest, stored_digest
from rbworkflow.steps.decisions.matter import Briefing
from rbworkflow.steps.decisions.plan_papers import PlanPapers, plan_papers
from rbworkflow.steps.notices.queueing import addresses_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.schema import outbox as outbox_table

PLAN: Final = "plan"


@dataclass(frozen=True)
class PlanMatter:
    """A version to decide on, with what there is to read about it."""

    version: PlanVersion
    papers: PlanPapers
    unit_names: Mapping[str, str] = field(default_factory=dict)
    revision_id: None = None
    remedy: str = "Jalankan 'Impor rencana aksi' sekali lagi."

    @property
    def subject(self) -> Subject:
        return plan_subject(self.version)

    @property
    def content_sha256(self) -> str:
        return self.version.content_sha256

    @property
    def draft_sha256(self) -> str:
        return self.version.draft_sha256

    @property
    def bound_sha256(self) -> str:
        return bound_digest(self.version.draft_sha256, self.version.draft_parts_sha256)

    @cached_property
    def groups(self) -> tuple[ItemGroup, ...]:
        """The plan's indicators by the unit that answers for them."""
        rows = self.papers.indicators
        return tuple(
            ItemGroup(
                unit, self.unit_names.get(unit, unit), {row.code: row.name for row in rows if row.unit_code == unit}
            )
            for unit in dict.fromkeys(row.unit_code for row in rows)
        )

    def briefing(self, workplace: Workplace) -> Briefing:
        return self.papers.briefing(workplace)

    def current_digests(self, workplace: Workplace) -> CurrentDigests:
        """The digests of the rows that would hold from now on, and of the draft as it is stored."""
        return CurrentDigests(
            content_sha256=content_digest(self.papers.indicators),
            draft_sha256=stored_digest(workplace, self.version.draft_sha256, self.version.draft_parts_sha256),
        )

    def last_day(self, conn: Connection, workplace: Workplace) -> date | None:  # noqa: ARG002 - a matter's way
        """None: nobody but the office itself waits for a plan."""
        return None

    def returned(self, conn: Connection, workplace: Workplace, officer: Officer, note: str) -> None:
        rows.move_version(
            conn,
            self.version,
            PlanStatus.RETURNED,
            actor=Actor.OFFICER,
            name=officer.title,
            at=workplace.now,
            note=note,
        )

    def approved(self, conn: Connection, workplace: Workplace, officer: Officer) -> None:
        """It holds from now on; its signed document follows."""
        rows.freeze(conn, self.version, officer=officer.title, at=workplace.now)

    def kept_from_withdrawal(self, conn: Connection, workplace: Workplace) -> str:  # noqa: ARG002 - a matter's way
        """Another version came after it, or units were given forms made from it."""
        version = self.version
        latest = rows.latest_version(conn, version.office_code, version.year)
        if latest is None or latest.id != version.id:
            return f"Sesudah {version.title} ada versi lain; keputusan tidak dapat ditarik lagi."
        if version.status == PlanStatus.FROZEN and self._has_forms(conn):
            return f"Formulir dari {version.title} sudah dibagikan; keputusan tidak dapat ditarik lagi."
        return ""

    def _has_forms(self, conn: Connection) -> bool:
        version, columns = self.version, outbox_table.c
        form = columns.key.startswith(f"form/{version.year}-", autoescape=True)
        of_it = columns.key.contains(f"/{version.number}/", autoescape=True)
        mine = (columns.office_code == version.office_code, form, of_it, columns.status != MailStatus.VOID)
        return conn.execute(select(columns.id).where(*mine)).first() is not None

    def withdrawn(self, conn: Connection, workplace: Workplace, officer: Officer, reason: str) -> None:
        """The version before it holds again, if there was one; its own mails that have not left are void."""
        mine = outbox_table.c.office_code == self.version.office_code
        is_its = outbox_table.c.key.startswith(f"{PLAN}/{self.version.id}/", autoescape=True)
        outbox.void(conn, mine & is_its, reason=reason, at=workplace.now)
        if self.version.status != PlanStatus.IN_APPROVAL:
            rows.thaw(conn, self.version, officer=officer.title, at=workplace.now)

    def told_of_it(self, conn: Connection, workplace: Workplace) -> list[str]:  # noqa: ARG002 - a matter's way
        """The units, once the signed plan was mailed to them."""
        if self.version.document_sha256 is None:
            return []
        return [address for unit in workplace.office.units for address in addresses_of(unit)]


def plan_subject(version: PlanVersion) -> Subject:
    return Subject(kind=PLAN, id=version.id, title=version.title)


def plan_matter(conn: Connection, workplace: Workplace, version_id: int) -> PlanMatter:
    version = rows.version_by_id(conn, version_id)
    names = {unit.code: unit.name for unit in workplace.office.units}
    return PlanMatter(version, plan_papers(conn, version), names)
