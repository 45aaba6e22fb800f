"""The plan's rows: versions numbered per office and year, of which one at most is frozen and one in approval."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, bindparam, func, select

from rbworkflow import audit
from rbworkflow.lifecycle import Actor
from rbworkflow.plan.lifecycle import PLAN, PlanStatus
from rbworkflow.plan.model import COLUMNS, DrawnDraft, Indicator, PlanVersion, Proposal
from rbworkflow.store.schema import indicator, plan_version

_INDICATORS: Final = (
    select(*(indicator.c[name] for name in COLUMNS))
    .where(indicator.c.plan_version_id == bindparam("plan_version_id"))
    .order_by(indicator.c.position)
)


def insert_version(
    conn: Connection,
    proposal: Proposal,
    indicators: Sequence[Indicator],
    *,
    draft: DrawnDraft,
    actor: str,
    at: datetime,
) -> PlanVersion:
    """The proposal as a new version, in approval."""
    values = asdict(proposal) | draft._asdict() | {"status": PlanStatus.IN_APPROVAL, "imported_at": at}
    row = conn.execute(plan_version.insert().values(values).returning(plan_version)).one()
    version = PlanVersion.of(row)
    conn.execute(indicator.insert(), [_row(version.id, each) for each in indicators])
    told = ("content_sha256", "workbook_sha256", *DrawnDraft._fields, "reason")
    body = {name: values[name] for name in told} | {"indicator_count": len(indicators)}
    audit.append(
        conn,
        office_code=version.office_code,
        at=at,
        actor=actor,
        action="plan_imported",
        subject=subject(version),
        body=body,
        written=[audit.Written(plan_version, [version.id])],
    )
    return version


def freeze(conn: Connection, version: PlanVersion, *, officer: str, at: datetime) -> bool:
    """Make `version` the year's plan in place of the frozen one; False where it may not be frozen from its state."""
    standing = version_by_id(conn, version.id)
    if not PLAN.allows(standing.status, PlanStatus.FROZEN, by=Actor.OFFICER):
        return False
    before = frozen_version(conn, version.office_code, version.year)
    if before is not None:
        move_version(conn, before, PlanStatus.SUPERSEDED, actor=Actor.SYSTEM, at=at)
    return move_version(conn, version, PlanStatus.FROZEN, actor=Actor.OFFICER, name=officer, at=at, frozen_at=at)


def thaw(conn: Connection, version: PlanVersion, *, officer: str, at: datetime) -> bool:
    """The approval of `version` is taken back: the version that it replaced is the year's plan again."""
    undone = {"frozen_at": None, "document_sha256": None}
    if not move_version(conn, version, PlanStatus.IN_APPROVAL, actor=Actor.OFFICER, name=officer, at=at, **undone):
        return False
    was_frozen = (plan_version.c.frozen_at.is_not(None), plan_version.c.status == PlanStatus.SUPERSEDED)
    before = _one(conn, _of_year(version.office_code, version.year), *was_frozen)
    if version.status == PlanStatus.FROZEN and before is not None:
        move_version(conn, before, PlanStatus.FROZEN, actor=Actor.SYSTEM, at=at)
    return True


def move_version(
    conn: Connection,
    version: PlanVersion,
    to: PlanStatus,
    *,
    actor: Actor,
    name: str = "",
    at: datetime,
    **values: object,
) -> bool:
    """Bring a version to its next state with its event, made by `name`; False where its life does not allow it."""
    body = {"content_sha256": version.content_sha256}
    event = {
        "office_code": version.office_code,
        "at": at,
        "actor": name or actor,
        "action": f"plan_{to}",
        "subject": subject(version),
        "body": body,
    }
    is_this = plan_version.c.id == version.id
    return audit.move(conn, plan_version, is_this, PLAN.move_to(to, by=actor), event=event, **values)


def frozen_version(conn: Connection, office_code: str, year: int) -> PlanVersion | None:
    """The year's plan as it stands now, if any is frozen."""
    return _one(conn, _of_year(office_code, year), plan_version.c.status == PlanStatus.FROZEN)


def version_in_approval(conn: Connection, office_code: str, year: int) -> PlanVersion | None:
    """The version that officers are deciding on, if any."""
    return _one(conn, _of_year(office_code, year), plan_version.c.status == PlanStatus.IN_APPROVAL)


def version_in_force(conn: Connection, office_code: str, year: int, until: datetime) -> PlanVersion | None:
    """The plan that holds for what is measured at `until`: the newest frozen before it, else the year's first.

    The latter is an office that starts in mid-year and enters earlier periods late.
    """
    ever_frozen = (_of_year(office_code, year), plan_version.c.frozen_at.is_not(None))
    held = _one(conn, *ever_frozen, plan_version.c.frozen_at < until)
    return held or next(reversed(_versions(conn, *ever_frozen)), None)


def version_before(conn: Connection, version: PlanVersion) -> PlanVersion | None:
    """The version that this one replaced, or is to replace."""
    mine = _of_year(version.office_code, version.year)
    return _one(conn, mine, plan_version.c.number < version.number, plan_version.c.frozen_at.is_not(None))


def latest_version(conn: Connection, office_code: str, year: int) -> PlanVersion | None:
    """The version imported last, whatever became of it."""
    return _one(conn, _of_year(office_code, year))


def next_number(conn: Connection, office_code: str, year: int) -> int:
    query = select(func.coalesce(func.max(plan_version.c.number), 0)).where(_of_year(office_code, year))
    return int(conn.execute(query).scalar_one()) + 1


def version_by_id(conn: Connection, version_id: int) -> PlanVersion:
    (version,) = _versions(conn, plan_version.c.id == version_id)
    return version


def undocumented_versions(conn: Connection, office_code: str) -> list[PlanVersion]:
    """Approved versions whose signed document is still to be made."""
    columns = plan_version.c
    return _versions(
        conn, columns.office_code == office_code, columns.frozen_at.is_not(None), columns.document_sha256.is_(None)
    )


def record_document(conn: Connection, version: PlanVersion, sha256: str, *, at: datetime) -> bool:
    """Keep an approved version's signed document, once; False where it has one."""
    is_this = (plan_version.c.id == version.id) & plan_version.c.document_sha256.is_(None)
    if not conn.execute(plan_version.update().where(is_this).values(document_sha256=sha256)).rowcount:
        return False
    body = {"document_sha256": sha256}
    audit.append(
        conn,
        office_code=version.office_code,
        at=at,
        actor="system",
        action="plan_documented",
        subject=subject(version),
        body=body,
        written=[audit.Written(plan_version, [version.id], {"document_sha256"})],
    )
    return True


def indicators(conn: Connection, plan_version_id: int) -> tuple[Indicator, ...]:
    """The version's indicators in the plan's order."""
    return tuple(_indicator(row._asdict()) for row in conn.execute(_INDICATORS, {"plan_version_id": plan_version_id}))


def subject(version: PlanVersion) -> str:
    """The version's name in the audit chain."""
    return f"plan/{version.office_code}/{version.year}/{version.number}"


def _of_year(office_code: str, year: int) -> ColumnElement[bool]:
    return (plan_version.c.office_code == office_code) & (plan_version.c.year == year)


def _one(conn: Connection, *where: ColumnElement[bool]) -> PlanVersion | None:
    return next(iter(_versions(conn, *where)), None)


def _versions(conn: Connection, *where: ColumnElement[bool]) -> list[PlanVersion]:
    query = select(plan_version).where(*where).order_by(plan_version.c.number.desc())
    return [PlanVersion.of(row) for row in conn.execute(query)]


def _row(version_id: int, each: Indicator) -> dict[str, Any]:
    row: dict[str, Any] = {name: getattr(each, name) for name in COLUMNS}
    return row | {"plan_version_id": version_id, "required_evidence": list(each.required_evidence)}


def _indicator(row: dict[str, Any]) -> Indicator:
    return Indicator(**row | {"required_evidence": tuple(row["required_evidence"])})
