"""The plan's rows: versions numbered per office and year, of which one at most is frozen."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from rbworkflow import audit
from rbworkflow.plan.lifecycle import DRAFT, FROZEN, PLAN, SUPERSEDED
from rbworkflow.plan.model import COLUMNS, Indicator, PlanVersion, content_digest
from rbworkflow.store.schema import indicator, plan_version


def insert_version(  # noqa: PLR0913 - a version's own columns
    conn: Connection,
    indicators: Sequence[Indicator],
    *,
    office_code: str,
    year: int,
    workbook_sha256: str,
    actor: str,
    at: datetime,
) -> PlanVersion:
    """The version with these indicators: the one that stands already, or a new draft in place of older drafts."""
    digest = content_digest(indicators)
    standing = (
        _of_year(office_code, year),
        plan_version.c.content_sha256 == digest,
        plan_version.c.status != SUPERSEDED,
    )
    if same := _one(conn, *standing):
        return same
    for older in _versions(conn, _of_year(office_code, year), plan_version.c.status == DRAFT):
        _move(conn, older, SUPERSEDED, actor=actor, at=at)
    number = _last_number(conn, office_code, year) + 1
    values: dict[str, Any] = {
        "office_code": office_code,
        "year": year,
        "number": number,
        "status": DRAFT,
        "content_sha256": digest,
        "workbook_sha256": workbook_sha256,
        "imported_at": at,
    }
    version_id = conn.execute(plan_version.insert().values(values).returning(plan_version.c.id)).scalar_one()
    conn.execute(indicator.insert(), [_row(version_id, each) for each in indicators])
    version = PlanVersion(id=version_id, frozen_at=None, **values)
    body = {"content_sha256": digest, "workbook_sha256": workbook_sha256, "indicator_count": len(indicators)}
    audit.append(conn, at=at, actor=actor, action="plan_imported", subject=subject(version), body=body)
    return version


def freeze(conn: Connection, version: PlanVersion, *, actor: str, at: datetime) -> bool:
    """Make `version` the year's plan in place of the frozen one; False where it may not be frozen from its state."""
    if not PLAN.allows(_status(conn, version), FROZEN):
        return False
    before = frozen_version(conn, version.office_code, version.year)
    if before is not None:
        _move(conn, before, SUPERSEDED, actor=actor, at=at)
    return _move(conn, version, FROZEN, actor=actor, at=at, frozen_at=at)


def frozen_version(conn: Connection, office_code: str, year: int) -> PlanVersion | None:
    """The plan that holds for the year, if any is frozen."""
    return _one(conn, _of_year(office_code, year), plan_version.c.status == FROZEN)


def version_by_id(conn: Connection, version_id: int) -> PlanVersion | None:
    return _one(conn, plan_version.c.id == version_id)


def indicators(conn: Connection, plan_version_id: int) -> tuple[Indicator, ...]:
    """The version's indicators in the plan's order."""
    columns = [indicator.c[name] for name in COLUMNS]
    query = select(*columns).where(indicator.c.plan_version_id == plan_version_id).order_by(indicator.c.position)
    return tuple(_indicator(row._asdict()) for row in conn.execute(query))


def subject(version: PlanVersion) -> str:
    """The version's name in the audit chain."""
    return f"plan/{version.office_code}/{version.year}/{version.number}"


def _move(conn: Connection, version: PlanVersion, to: str, *, actor: str, at: datetime, **values: object) -> bool:
    event = {
        "at": at,
        "actor": actor,
        "action": f"plan_{to}",
        "subject": subject(version),
        "body": {"content_sha256": version.content_sha256},
    }
    where = plan_version.c.id == version.id
    return audit.move(conn, plan_version, where, lifecycle=PLAN, to=to, event=event, **values)


def _of_year(office_code: str, year: int) -> ColumnElement[bool]:
    return (plan_version.c.office_code == office_code) & (plan_version.c.year == year)


def _one(conn: Connection, *where: ColumnElement[bool]) -> PlanVersion | None:
    return next(iter(_versions(conn, *where)), None)


def _versions(conn: Connection, *where: ColumnElement[bool]) -> list[PlanVersion]:
    query = select(plan_version).where(*where).order_by(plan_version.c.number.desc())
    return [PlanVersion(**row._asdict()) for row in conn.execute(query)]


def _status(conn: Connection, version: PlanVersion) -> str:
    query = select(plan_version.c.status).where(plan_version.c.id == version.id)
    return str(conn.execute(query).scalar_one())


def _last_number(conn: Connection, office_code: str, year: int) -> int:
    query = select(func.coalesce(func.max(plan_version.c.number), 0)).where(_of_year(office_code, year))
    return int(conn.execute(query).scalar_one())


def _row(version_id: int, each: Indicator) -> dict[str, Any]:
    row: dict[str, Any] = {name: getattr(each, name) for name in COLUMNS}
    return row | {"plan_version_id": version_id, "required_evidence": list(each.required_evidence)}


def _indicator(row: dict[str, Any]) -> Indicator:
    return Indicator(**row | {"required_evidence": tuple(row["required_evidence"])})
