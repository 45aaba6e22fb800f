"""The unit's page to send through, opened when its day is over: it says so, and what becomes of what is sent now."""

from contextlib import closing

from tests.door.sending_visitor import Visitor, words
from tests.steps.office_walk import Walk

OVER = "batas waktu itu sudah lewat"
COMPILED = "Laporannya sudah disusun. Yang dikirim sekarang tetap diterima dan dipakai pada revisi atau perubahan"


def read_by(walk: Walk, unit: str) -> str:
    visitor = Visitor(walk.workplace, unit=unit)
    with closing(visitor.desk):
        return words(visitor.get())


def test_until_its_day_is_over_nothing_of_it_is_said(opened: Walk) -> None:
    shown = read_by(opened.on("2026-07-03 16:00"), "TPH")
    assert "paling lambat Jumat, 3 Juli 2026 ." in shown
    assert OVER not in shown
    assert COMPILED not in shown


def test_between_its_day_and_the_compiling_it_is_late_but_counted(opened: Walk) -> None:
    shown = read_by(opened.on("2026-07-04 09:00"), "TPH")
    assert f"paling lambat Jumat, 3 Juli 2026 ; {OVER}." in shown
    assert COMPILED not in shown


def test_once_the_report_is_compiled_it_says_what_is_sent_now_for(opened: Walk) -> None:
    opened.on("2026-07-06 07:00").daily_round()
    assert COMPILED in read_by(opened, "TPH")


def test_a_unit_that_is_asked_to_mend_its_form_reads_the_day_of_that(compiled: Walk) -> None:
    compiled.send_back("Mohon lengkapi A4-11.")
    compiled.revise(units=("KUL",), until="2026-07-10")
    shown = read_by(compiled, "KUL")
    assert "paling lambat Jumat, 10 Juli 2026 ." in shown
    assert COMPILED not in shown
    assert OVER in read_by(compiled, "TPH")
