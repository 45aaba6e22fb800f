from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from rbworkflow import audit
from rbworkflow.finding import Finding, Severity
from rbworkflow.intake.arrivals.received_rows import FileOutcome, insert_received, is_recorded
from rbworkflow.intake.arrivals.receiving import ReceivedFile
from rbworkflow.intake.evidence.endings import PDF
from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.intake.evidence.used_elsewhere import used_elsewhere
from rbworkflow.intake.submissions.progress import progress_table
from rbworkflow.intake.submissions.rows import (
    Submission,
    files_of,
    findings_of,
    newest_accepted,
    set_aside,
    submission_by_id,
    submissions_of,
    uses_of,
)
from rbworkflow.intake.submissions.stored import Contents, insert_submission, joined, read_submitted
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event, plan_version, received_file
from tests.intake.intake_builders import AT, RULES, arrival, indicator, record, rows, submission

DIGESTS = ("content_sha256", "workbook_sha256", "draft_sha256")
BY: dict[str, Any] = {"actor": "system", "at": AT}
WORKBOOK = ReceivedFile(name="isian.xlsx", sha256="w" * 64, size=9)
PIPE = ReceivedFile(name="pipa.pdf", reason_code="BUKAN_BERKAS", message="Ini bukan berkas biasa.")
INVITATION = Evidence(
    indicator_code="A1-01",
    kind="undangan",
    mode="file",
    name="u.pdf",
    sha256="1" * 64,
    size=5,
    media_type=PDF,
    page_count=3,
)


def finding(rule="I03", severity=Severity.BLOCKING, **changes):
    return Finding(rule=rule, severity=severity, **{"message": "Lengkapi.", "indicator_code": "A1-01"} | changes)


@pytest.fixture
def engine(any_engine):
    with write(any_engine) as conn:
        values = {"office_code": "3514", "year": 2026, "number": 1, "status": "frozen", "imported_at": AT}
        conn.execute(plan_version.insert().values(id=1, **dict.fromkeys(DIGESTS, "p"), reason="", **values))
    return any_engine


@pytest.fixture
def conn(engine):
    with write(engine) as conn:
        yield conn


def accept(conn, contents=None, **changes):
    return insert_submission(conn, submission(**changes), contents or Contents(rows=rows()), **BY)


def test_a_submission_is_kept_with_all_it_says(conn):
    said = rows(record(actual="1234.50", narrative="Rapat"), record(quarter=2, actual=None, actual_text="belum"))
    contents = Contents(rows=said, evidence=[INVITATION], findings=[finding(cell="H8", sheet="Isian")])
    number = accept(conn, contents)
    submitted = read_submitted(conn, submissions_of(conn, "3514", "2026-S1"))
    assert submitted.rows["actual"].tolist() == [Decimal("1234.50"), None]
    assert submitted.rows["actual_text"].tolist() == ["1234.50", "belum"]
    assert submitted.evidence["sha256"].tolist() == ["1" * 64]
    assert findings_of(conn, number) == [finding(cell="H8", sheet="Isian")]


def test_what_was_kept_makes_the_same_progress_table_again(conn):
    accept(conn, Contents(rows=rows(record(actual="0.5")), evidence=[INVITATION]))
    submitted = read_submitted(conn, newest_accepted(conn, "3514", "2026-S1").values())
    progress = progress_table([indicator()], (1, 2), submitted)
    assert progress["actual"].iloc[0] == pytest.approx(0.5)
    assert progress["evidence_count"].tolist() == [1, 1]


def test_an_empty_submission_may_be_kept(conn):
    number = accept(conn, Contents(rows=rows()[:0]))
    assert findings_of(conn, number) == []


def test_accepting_a_submission_appends_its_event(conn):
    accept(conn, Contents(rows=rows(), evidence=[INVITATION]))
    event = conn.execute(select(audit_event)).one()
    assert event.action == "submission_accepted"
    assert event.subject == f"submission/3514/2026-S1/PHS/{'c' * 64}"
    assert "1" * 64 in event.body
    audit.verify(conn, "3514")


def test_the_same_content_is_never_kept_twice(conn):
    accept(conn)
    with pytest.raises(IntegrityError):
        accept(conn)


def test_the_last_to_come_counts_for_each_unit_though_the_clock_was_set_back(conn):
    accept(conn, content_sha256="1")
    accept(conn, content_sha256="2", received_at=AT + timedelta(hours=2))
    accept(conn, content_sha256="3", received_at=AT + timedelta(hours=1))
    accept(conn, content_sha256="4", unit_code="KUL")
    newest = newest_accepted(conn, "3514", "2026-S1")
    assert {unit: each.content_sha256 for unit, each in newest.items()} == {"PHS": "3", "KUL": "4"}


def test_what_came_after_a_moment_does_not_count_at_that_moment(conn):
    accept(conn, content_sha256="1")
    accept(conn, content_sha256="2", received_at=AT + timedelta(hours=1))
    until = AT + timedelta(minutes=59)
    assert newest_accepted(conn, "3514", "2026-S1", until=until)["PHS"].content_sha256 == "1"
    assert newest_accepted(conn, "3514", "2026-S1", until=AT + timedelta(hours=1))["PHS"].content_sha256 == "2"
    assert newest_accepted(conn, "3514", "2026-S1", until=AT - timedelta(seconds=1)) == {}


def test_every_submission_of_a_unit_is_kept_in_the_order_it_came(conn):
    accept(conn, content_sha256="2", received_at=AT + timedelta(hours=1))
    accept(conn, content_sha256="1")
    accept(conn, content_sha256="3", unit_code="KUL")
    assert [each.content_sha256 for each in submissions_of(conn, "3514", "2026-S1", "PHS")] == ["2", "1"]


def test_points_on_the_same_place_are_joined_and_the_gravest_weight_holds():
    both = [
        finding(severity=Severity.NOTE, message="Satu."),
        finding(message="Dua.", explanation="Karena libur."),
        finding(message="Satu.", quarter=1),
    ]
    first, second = joined(both)
    assert (first.message, first.severity, first.explanation) == ("Satu. Dua.", Severity.BLOCKING, "Karena libur.")
    assert second.quarter == 1


def test_joined_points_fit_the_rows(conn):
    number = accept(conn, Contents(rows=rows(), findings=[finding(message="Satu."), finding(message="Dua.")]))
    assert [each.message for each in findings_of(conn, number)] == ["Satu. Dua."]


def test_points_are_told_gravest_first(conn):
    points = [finding("I01", Severity.NOTE), finding("I02", Severity.NEEDS_EXPLANATION), finding("I03")]
    number = accept(conn, Contents(rows=rows(), findings=points))
    assert [each.rule for each in findings_of(conn, number)] == ["I03", "I02", "I01"]


def test_evidence_files_are_told_once_each_so_that_later_ones_can_join_them(conn):
    evidence = [
        INVITATION,
        Evidence(**{**INVITATION.__dict__, "kind": "notula"}),
        Evidence(indicator_code="A1-01", kind="", mode="link", name="https://contoh.example"),
    ]
    number = accept(conn, Contents(rows=rows(), evidence=evidence))
    (file,) = files_of(conn, number)
    assert (file.name, file.sha256, file.size, file.media_type) == ("u.pdf", "1" * 64, 5, PDF)
    assert (file.page_count, file.width, file.height) == (3, None, None)


def test_received_files_are_recorded_once_though_their_claim_comes_again(conn):
    files = [(WORKBOOK, FileOutcome.WORKBOOK), (PIPE, FileOutcome.QUARANTINE)]
    number = accept(conn)
    assert not is_recorded(conn, "3514", "PHS-1")
    assert insert_received(conn, arrival(), files, submission_id=number, **BY) == 2
    assert is_recorded(conn, "3514", "PHS-1")
    assert insert_received(conn, arrival(), files, submission_id=number, **BY) == 0
    kept = conn.execute(select(received_file).order_by(received_file.c.name)).all()
    assert [(row.name, row.outcome, row.reason_code, row.sha256) for row in kept] == [
        ("isian.xlsx", "workbook", "", "w" * 64),
        ("pipa.pdf", "quarantine", "BUKAN_BERKAS", None),
    ]
    assert len(conn.execute(select(audit_event)).all()) == 2


def test_the_same_name_in_another_claim_is_another_file(conn):
    for claim in ("PHS-1", "PHS-2"):
        assert insert_received(conn, arrival(claim), [(WORKBOOK, FileOutcome.DUPLICATE)], **BY) == 1


def test_a_transaction_given_up_leaves_neither_rows_nor_events(engine):
    def accept_and_fail():
        with write(engine) as conn:
            accept(conn)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        accept_and_fail()
    with read(engine) as conn:
        assert submissions_of(conn, "3514", "2026-S1") == ()
        assert audit.head(conn, "3514").seq == 0


def test_the_same_bytes_in_another_period_or_unit_are_found_and_those_of_the_units_own_period_are_not(conn):
    for at, (period, unit, code) in enumerate(
        [("2025-S2", "PHS", "A1-02"), ("2026-S1", "KUL", "A4-11"), ("2026-S1", "PHS", "A1-01"), ("2025-S2", "PHS", "")]
    ):
        said = Contents(rows=rows(), evidence=[replace(INVITATION, indicator_code=code, name=f"{at}.pdf")])
        accept(conn, said, period_code=period, unit_code=unit, content_sha256=str(at) * 64)
    uses = uses_of(conn, "3514", ["1" * 64, "2" * 64], besides_period="2026-S1", besides_unit="PHS")
    assert uses == [("1" * 64, "2025-S2", "A1-02"), ("1" * 64, "2026-S1", "A4-11")]
    (told,) = used_elsewhere([INVITATION, replace(INVITATION, indicator_code="")], uses, RULES)
    assert (told.rule, told.indicator_code, told.severity) == ("I26", "A1-01", Severity.NOTE)
    assert "u.pdf (A1-02 pada Semester II Tahun 2025, A4-11 pada Semester I Tahun 2026)" in told.message
    assert used_elsewhere([replace(INVITATION, sha256="3" * 64)], uses, RULES) == []


def kept(conn: Connection, number: int) -> Submission:
    found = submission_by_id(conn, "3514", number)
    assert found is not None
    return found


def test_what_is_set_aside_counts_no_more_and_the_one_before_does_again(conn):
    accept(conn)
    number = accept(conn, content_sha256="d" * 64, received_at=AT + timedelta(hours=1))
    wrong, earlier = kept(conn, number), newest_accepted(conn, "3514", "2026-S1", until=AT)["PHS"]
    assert set_aside(conn, wrong, earlier, reason="Salah berkas.", at=AT)
    assert newest_accepted(conn, "3514", "2026-S1") == {"PHS": earlier}
    aside = kept(conn, number)
    assert (aside.is_set_aside, aside.note) == (True, "Salah berkas.")
    assert submissions_of(conn, "3514", "2026-S1") == (earlier, aside)
    (event,) = conn.execute(select(audit_event).where(audit_event.c.action == "submission_set_aside"))
    assert (event.actor, event.subject) == ("operator", wrong.subject)
    assert earlier.subject in event.body


def test_what_was_set_aside_is_not_set_aside_again(conn):
    number = accept(conn)
    wrong = kept(conn, number)
    assert [set_aside(conn, wrong, None, reason=reason, at=AT) for reason in ("Satu.", "Dua.")] == [True, False]
    assert kept(conn, number).note == "Satu."
    assert newest_accepted(conn, "3514", "2026-S1") == {}
    assert audit.verify(conn, "3514").seq == 2


def test_another_offices_submission_is_none_of_ours(conn):
    number = accept(conn)
    assert submission_by_id(conn, "3515", number) is None
