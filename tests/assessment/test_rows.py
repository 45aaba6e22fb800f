"""Items by version, answers by submission."""

from datetime import UTC, datetime
from decimal import Decimal

from sqlalchemy import Engine

from rbworkflow.assessment import rows
from rbworkflow.assessment.model import AnswerKind, AssessmentItem, AssessmentVersion, Places
from rbworkflow.store import read, write
from tests.assessment.items import an_item

ITEMS = (
    an_item("P1", places=Places(sheet="LKE", answer="F6", reason="H6"), indicator_codes=("A1-01",)),
    an_item("P2", position=2, kind=AnswerKind.COUNTS, weight=Decimal("0.5"), required_evidence=("laporan",)),
)


def imported(engine: Engine, items: tuple[AssessmentItem, ...], workbook: str = "a" * 64) -> AssessmentVersion | None:
    with write(engine) as conn:
        return rows.insert_version(
            conn,
            items,
            office_code="3514",
            year=2026,
            workbook_sha256=workbook,
            workbook_name="LKE 2026.xlsx",
            layout="lke",
            actor="operator",
            at=datetime(2026, 11, 2, 3, tzinfo=UTC),
        )


def test_items_come_back_as_they_were_imported(any_engine: Engine) -> None:
    version = imported(any_engine, ITEMS)
    assert version is not None
    with read(any_engine) as conn:
        assert rows.newest_version(conn, "3514", 2026) == version
        assert rows.items_of(conn, version.id) == ITEMS


def test_the_same_workbook_again_is_no_new_version_and_another_is(any_engine: Engine) -> None:
    imported(any_engine, ITEMS)
    assert imported(any_engine, ITEMS) is None
    changed = imported(any_engine, ITEMS[:1])
    assert changed is not None
    assert changed.title == "LKE 2026 - Versi 2"
    with read(any_engine) as conn:
        assert rows.newest_version(conn, "3514", 2026) == changed
        assert rows.newest_version(conn, "3514", 2025) is None
