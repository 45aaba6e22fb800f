"""What is known of the evidence of the self-assessment, this year's and that of earlier years."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection, Engine

from rbworkflow.intake.evidence.matching import ASSESSMENT, Evidence
from rbworkflow.intake.submissions.assessment_evidence import evidence_of_items, used_before
from rbworkflow.intake.submissions.rows import set_aside, submission_by_id
from rbworkflow.intake.submissions.stored import Contents, insert_submission
from rbworkflow.store import write
from rbworkflow.store.schema import plan_version
from tests.intake.intake_builders import AT, rows, submission

DECREE = Evidence(indicator_code="1.a", kind="sk", mode="file", name="1.a/sk.pdf", sha256="1" * 64, purpose=ASSESSMENT)
FOLDER = Evidence(indicator_code="1.a", kind="", mode="link", name="https://drive.example/7", purpose=ASSESSMENT)


@pytest.fixture
def conn(any_engine: Engine) -> Any:
    digests = dict.fromkeys(("content_sha256", "workbook_sha256", "draft_sha256"), "p")
    values = {"office_code": "3514", "year": 2026, "number": 1, "status": "frozen", "imported_at": AT, "reason": ""}
    with write(any_engine) as opened:
        opened.execute(plan_version.insert().values(id=1, **digests, **values))
        yield opened


def sent(conn: Connection, period_code: str, *pieces: Evidence, **changes: Any) -> int:
    made = submission(period_code=period_code, content_sha256=f"{period_code}{len(pieces)}"[:64], **changes)
    return insert_submission(conn, made, Contents(rows=rows(), evidence=list(pieces)), actor="system", at=AT)


def test_what_another_unit_sent_for_an_item_proves_it_too(conn: Connection) -> None:
    stray, result = replace(DECREE, indicator_code=""), replace(DECREE, purpose="result", indicator_code="A1-01")
    mine, theirs = sent(conn, "2026-S2", DECREE, stray, result), sent(conn, "2026-S2", FOLDER, unit_code="KUL")
    assert evidence_of_items(conn, [mine]) == [DECREE]
    assert evidence_of_items(conn, [mine, theirs]) == [DECREE, FOLDER]
    assert evidence_of_items(conn, []) == []


def test_a_piece_is_known_by_its_bytes_or_its_address_and_the_last_year_it_proved(conn: Connection) -> None:
    sent(conn, "2024-S2", DECREE)
    sent(conn, "2025-S2", replace(DECREE, name="9.z/lain.pdf", indicator_code="9.z"), FOLDER)
    again = [replace(DECREE, name="baru.pdf"), FOLDER, replace(DECREE, sha256="2" * 64)]
    assert used_before(conn, "3514", 2026, again) == {"1" * 64: 2025, FOLDER.name: 2025}
    assert used_before(conn, "3514", 2025, again) == {"1" * 64: 2024}


@pytest.mark.parametrize(
    ("period_code", "piece", "changes"),
    [
        ("2026-S1", DECREE, {}),
        ("2027-S2", DECREE, {}),
        ("2025-S2", replace(DECREE, purpose="result", indicator_code="A1-01"), {}),
        ("2025-S2", replace(DECREE, indicator_code=""), {}),
        ("2025-S2", DECREE, {"office_code": "3575"}),
    ],
)
def test_the_same_year_results_and_other_offices_are_no_use_of_before(
    conn: Connection, period_code: str, piece: Evidence, changes: dict[str, Any]
) -> None:
    sent(conn, period_code, piece, **changes)
    assert used_before(conn, "3514", 2026, [DECREE]) == {}


def test_what_was_set_aside_proved_nothing(conn: Connection) -> None:
    wrong = submission_by_id(conn, "3514", sent(conn, "2025-S2", DECREE))
    assert wrong is not None
    assert set_aside(conn, wrong, None, reason="Salah berkas.", at=AT)
    assert used_before(conn, "3514", 2026, [DECREE]) == {}


def test_without_evidence_nothing_was_used(conn: Connection) -> None:
    sent(conn, "2025-S2", DECREE)
    assert used_before(conn, "3514", 2026, []) == {}
