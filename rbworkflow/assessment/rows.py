"""The self-assessment's rows: items by version, answers by submission. The year's newest version is the one asked."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from rbworkflow import audit
from rbworkflow.assessment.answers import ANSWER_COLUMNS, ItemAnswer
from rbworkflow.assessment.model import ITEM_COLUMNS, AssessmentItem, AssessmentVersion
from rbworkflow.audit.chain import canonical
from rbworkflow.store.schema import assessment_answer, assessment_item, assessment_version


def items_digest(items: Iterable[AssessmentItem]) -> str:
    """sha256 of the items in canonical form."""
    plain = [{**each.stored, "weight": None if each.weight is None else str(each.weight)} for each in items]
    return hashlib.sha256(canonical(plain).encode()).hexdigest()


def insert_version(  # noqa: PLR0913 - what an import is known by
    conn: Connection,
    items: Sequence[AssessmentItem],
    *,
    office_code: str,
    year: int,
    workbook_sha256: str,
    workbook_name: str,
    layout: str,
    actor: str,
    at: datetime,
) -> AssessmentVersion | None:
    """The items as the year's next version; None, with nothing written, where they are the newest one's."""
    before = newest_version(conn, office_code, year)
    digest = items_digest(items)
    if before and (before.content_sha256, before.workbook_sha256) == (digest, workbook_sha256):
        return None
    values: dict[str, Any] = {
        "office_code": office_code,
        "year": year,
        "number": before.number + 1 if before else 1,
        "content_sha256": digest,
        "workbook_sha256": workbook_sha256,
        "workbook_name": workbook_name,
        "layout": layout,
        "imported_at": at,
    }
    row = conn.execute(assessment_version.insert().values(values).returning(assessment_version)).one()
    version = AssessmentVersion.of(row)
    conn.execute(assessment_item.insert(), [{"assessment_version_id": version.id, **each.stored} for each in items])
    told = ("content_sha256", "workbook_sha256", "workbook_name", "layout")
    audit.append(
        conn,
        office_code=office_code,
        at=at,
        actor=actor,
        action="assessment_imported",
        subject=f"assessment/{office_code}/{year}/{version.number}",
        body={name: values[name] for name in told} | {"item_count": len(items)},
        written=[audit.Written(assessment_version, [version.id])],
    )
    return version


def newest_version(conn: Connection, office_code: str, year: int) -> AssessmentVersion | None:
    """The year's version that is asked for, if any was imported."""
    mine = (assessment_version.c.office_code == office_code) & (assessment_version.c.year == year)
    newest = select(func.max(assessment_version.c.number)).where(mine).scalar_subquery()
    found = conn.execute(select(assessment_version).where(mine, assessment_version.c.number == newest)).one_or_none()
    return None if found is None else AssessmentVersion.of(found)


def version_by_id(conn: Connection, version_id: int) -> AssessmentVersion:
    found = select(assessment_version).where(assessment_version.c.id == version_id)
    return AssessmentVersion.of(conn.execute(found).one())


def numbered_version(conn: Connection, office_code: str, year: int, number: int) -> AssessmentVersion:
    """The version that a report was compiled with."""
    mine = (assessment_version.c.office_code == office_code) & (assessment_version.c.year == year)
    found = select(assessment_version).where(mine, assessment_version.c.number == number)
    return AssessmentVersion.of(conn.execute(found).one())


def items_of(conn: Connection, version_id: int) -> tuple[AssessmentItem, ...]:
    """A version's items, in their order."""
    columns = [assessment_item.c[name] for name in ITEM_COLUMNS]
    mine = assessment_item.c.assessment_version_id == version_id
    rows = conn.execute(select(*columns).where(mine).order_by(assessment_item.c.position))
    return tuple(map(AssessmentItem.of, rows))


def former_codes(conn: Connection, version: AssessmentVersion) -> frozenset[str]:
    """The codes of items that earlier versions of its year had and this one has not."""
    of_year = (assessment_version.c.office_code == version.office_code) & (assessment_version.c.year == version.year)
    versions = select(assessment_version.c.id).where(of_year, assessment_version.c.number < version.number)
    before = conn.scalars(select(assessment_item.c.code).where(assessment_item.c.assessment_version_id.in_(versions)))
    return frozenset(before) - {item.code for item in items_of(conn, version.id)}


def insert_answers(conn: Connection, submission_id: int, answers: Iterable[ItemAnswer]) -> None:
    """What a submission answers, in the transaction that makes the submission."""
    rows = [_row(each) | {"submission_id": submission_id} for each in answers]
    if rows:
        conn.execute(assessment_answer.insert(), rows)


def answers_of(conn: Connection, submission_ids: Iterable[int]) -> Mapping[str, ItemAnswer]:
    """The answers of these submissions together, by item."""
    columns = [assessment_answer.c[name] for name in ANSWER_COLUMNS]
    rows = conn.execute(select(*columns).where(assessment_answer.c.submission_id.in_(list(submission_ids))))
    return {answer.item_code: answer for answer in map(ItemAnswer.of, rows)}


def _row(answer: ItemAnswer) -> dict[str, Any]:
    return {name: getattr(answer, name) for name in ANSWER_COLUMNS} | {"cells": dict(answer.cells)}
