"""A report is compiled of all that came by then: inboxes first, and a mailbox that is away is waited for, and told."""

import pytest

from rbworkflow.errors import RetryLaterError
from rbworkflow.report.revisions import submissions_in
from rbworkflow.steps.incoming.compile_collected import compile_collected
from rbworkflow.steps.overview.office_state import PeriodState
from rbworkflow.steps.overview.status import status
from rbworkflow.store import read
from rbworkflow.store.schema import revision
from tests.steps.office_walk import OPERATOR, S1, Walk, text_of

AWAY = {"imap_host": "localhost", "imap_port": 1}
WAITS = "Laporan Semester I Tahun 2026 menunggu sampai kotak surat itu terbaca, paling lama sampai"
OUTSIDE = "belum termuat dalam laporan: masuk revisi berikutnya"


def semester(walk: Walk) -> PeriodState:
    (period,) = (each for each in status(walk.workplace).periods if each.code == S1.code)
    return period


def label(walk: Walk, unit: str) -> str:
    (found,) = (each.label for each in semester(walk).units if each.code == unit)
    return found


def test_what_lies_in_an_inbox_is_in_the_report_that_the_operator_compiles(opened: Walk) -> None:
    opened.send("KUL")
    made = compile_collected(opened.workplace, S1)
    assert [answer.unit_code for answer in made.collected.answers] == ["KUL"]
    with read(opened.workplace.engine) as conn:
        assert len(submissions_in(conn, opened.revision())) == 1
    assert OUTSIDE not in label(opened, "KUL")


def test_a_form_that_came_after_compiling_is_not_said_to_be_in_the_report(opened: Walk) -> None:
    opened.send("TPH").collect()
    opened.compile()
    opened.send("KUL").collect()
    assert label(opened, "KUL").endswith(f"{OUTSIDE}, bila operator menjalankan 'Mulai revisi'")
    assert OUTSIDE not in label(opened, "TPH")
    opened.revise(units=("RDI",), until="2026-07-09")
    assert label(opened, "KUL").endswith(f"{OUTSIDE}, yang sudah diminta")


def test_at_the_cut_off_a_mailbox_that_is_away_is_waited_for_and_told(received: Walk) -> None:
    walk = received.with_settings(**AWAY)
    (said,) = (each for each in walk.daily_round() if WAITS in each)
    assert "Kotak surat isian tidak dapat dibaca sejak 6 Juli 2026" in said
    assert WAITS in semester(walk).waiting
    walk.on("2026-07-06 09:30").half_hourly()
    assert WAITS in text_of(walk.mail(OPERATOR, "laporan Semester I Tahun 2026 belum dapat disusun"))
    assert walk.rows(revision) == []


def test_a_mailbox_that_is_back_is_not_waited_for(received: Walk) -> None:
    received.with_settings(**AWAY).daily_round()
    received.on("2026-07-06 09:00").half_hourly()
    assert semester(received).waiting == ""
    assert len(received.rows(revision)) == 1


def test_after_the_time_that_the_office_gives_it_is_compiled_without_and_said_so(received: Walk) -> None:
    walk = received.with_settings(**AWAY)
    walk.daily_round()
    walk.on("2026-07-07 06:30").half_hourly()
    assert walk.rows(revision) == []
    walk.on("2026-07-07 07:30")
    (said,) = (each for each in walk.half_hourly() if "isian di dalamnya tidak termuat" in each)
    assert said.startswith("Laporan")
    told = text_of(walk.mail(OPERATOR, "disusun tanpa isian di kotak surat"))
    assert "masuk revisi berikutnya ('Mulai revisi')" in told
    assert len(walk.rows(revision)) == 1


def test_by_hand_a_report_waits_for_the_mailbox_as_at_the_cut_off(received: Walk) -> None:
    walk = received.on("2026-07-03 08:00").with_settings(**AWAY)
    with pytest.raises(RetryLaterError, match=WAITS):
        compile_collected(walk.workplace, S1)
    walk.on("2026-07-04 08:30")
    made = compile_collected(walk.workplace, S1)
    assert "isian di dalamnya tidak termuat" in made.compiled.message
    assert "Kotak surat localhost:1 belum dapat dibaca" in made.compiled.message
