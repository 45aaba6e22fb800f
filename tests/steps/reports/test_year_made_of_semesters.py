"""A year's report counts what its semesters' reports say: what is amended or wrong there is told to the operator."""

from pathlib import Path

import pytest

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import RefusedError
from rbworkflow.office.people import Team
from rbworkflow.steps.decisions.requested_runs import runs_wanted
from rbworkflow.steps.overview.next_form import NextForm, next_form, with_suggestion
from rbworkflow.steps.overview.status import status
from tests.steps.mail_post import MemoryPost, mail
from tests.steps.office_walk import (
    CODE,
    OPERATOR,
    PROVINCE,
    S1,
    S2,
    YEAR,
    Copied,
    Further,
    Walk,
    sample_form,
    text_of,
    typed,
)

AMENDED = "Laporan RB Semester I 2026 - Perubahan ke-1 - Revisi 1"
ANNUAL = "Laporan RB Tahunan 2026 - Revisi 1"
HERE = "mx.kpu-pasuruan.example"
PROVEN = f"{HERE}; dmarc=pass header.from={PROVINCE.partition('@')[2]}"
AGAIN = (
    f"{AMENDED} disetujui sesudah {ANNUAL} disusun dan belum termuat di dalamnya. Jalankan 'Mulai revisi' bila hendak "
    "dimuat."
)
IN_THE_SEMESTER = (
    "Angka dan uraian laporan tahunan berasal dari laporan semester yang disetujui; bila itu yang keliru, mulai dahulu "
    "revisi laporan semesternya."
)


def compiled_year(walk: Walk) -> Walk:
    walk.on("2026-12-14 07:00").daily_round()
    walk.on("2027-01-11 07:00").daily_round()
    walk.approve_all()
    walk.on("2027-01-25 07:00").daily_round()
    return walk


@pytest.fixture(scope="module")
def compiled_data(reported_data: Path, further: Further) -> Path:
    """25 January: the year's report waits for the Secretary; nobody sent a form for semester II."""
    return further(reported_data, "2026-07-06 07:00", compiled_year)


@pytest.fixture(scope="module")
def sent_data(compiled_data: Path, further: Further) -> Path:
    return further(compiled_data, "2027-01-25 07:00", Walk.approve_all)


@pytest.fixture
def compiled(compiled_data: Path, after: Copied) -> Walk:
    return after(compiled_data, on="2027-01-25 07:00")


@pytest.fixture
def sent(sent_data: Path, after: Copied) -> Walk:
    return after(sent_data, on="2027-01-25 07:00")


def amend(walk: Walk, on: str, *, in_words_alone: bool = False) -> Walk:
    """Semester I's report is amended, and both officers approve that while they may be asked for more."""
    walk.on(f"{on} 09:00").revise(units=() if in_words_alone else ("KUL",), until=on)
    if not in_words_alone:
        walk.put("KUL", "Isian_perbaikan.xlsx", typed(sample_form("KUL"), {("A4-11", "Realisasi TW II"): 1}))
    walk.half_hourly()
    title = walk.revision(S1).title
    for _ in walk.workplace.office.stages:
        (asked,) = [each for each in runs_wanted(walk.workplace) if title in each.title]
        newest = [each for each in walk.mails(about="Mohon keputusan") if title in each.subject][-1]
        codes = {word: code for code, word in CODE.findall(text_of(newest))}
        assert walk.answer(codes["SETUJU"], request_id=asked.request_id) is Verdict.APPROVED
    return walk


def first_act(walk: Walk) -> str:
    return status(walk.workplace).next_act


def form(walk: Walk) -> NextForm | None:
    now = status(walk.workplace)
    return with_suggestion(next_form(now.next_act, [S1, S2, YEAR], year=2027), now.periods)


@pytest.mark.walk
@pytest.mark.parametrize("at", ["compiled", "sent"])
def test_a_semester_that_is_amended_after_the_years_report_was_compiled_is_told_with_the_form(
    at: str, request: pytest.FixtureRequest
) -> None:
    walk: Walk = request.getfixturevalue(at)
    amend(walk, "2027-01-26")
    assert first_act(walk) == AGAIN
    assert form(walk) == NextForm("Mulai revisi", {"periode": "2026-T"})
    (said,) = [each.report for each in status(walk.workplace).periods if each.code == YEAR.code]
    assert said.endswith(f"; disetujui sesudahnya dan belum termuat di dalamnya: {AMENDED}")


def test_a_semester_that_is_amended_in_its_own_words_alone_changes_no_year(sent: Walk) -> None:
    amend(sent, "2027-01-26", in_words_alone=True)
    assert sent.revision(S1).amendment == 1
    assert AMENDED not in first_act(sent)
    (said,) = [each.report for each in status(sent.workplace).periods if each.code == YEAR.code]
    assert AMENDED not in said


def test_what_the_amended_year_counts_is_told_no_more(sent: Walk) -> None:
    amend(sent, "2027-01-26").revise(YEAR, until="2027-01-26")
    assert first_act(sent) != AGAIN, "it is ordered"
    sent.half_hourly()
    sent.approve_all()
    assert sent.revision(YEAR).amendment == 1
    assert AMENDED not in first_act(sent)


def test_a_year_that_was_compiled_after_the_amendment_counts_it(reported: Walk) -> None:
    amend(reported, "2026-08-03")
    compiled_year(reported).approve_all()
    assert AMENDED not in first_act(reported)


def test_a_years_report_that_the_province_returns_is_mended_in_its_semester_first(
    sent: Walk, memory: MemoryPost
) -> None:
    walk = sent.with_settings(**memory.settings(), imap_authserv_id=HERE)
    number = walk.revision(YEAR).letter_number
    text = f"DIKEMBALIKAN: {number}\n\n- A4.11: realisasi TW II keliru\n"
    memory.deliver(mail(sender=PROVINCE, subject=f"DIKEMBALIKAN: {number}", text=text, Authentication_Results=PROVEN))
    walk.half_hourly()
    assert IN_THE_SEMESTER in text_of(walk.mail(OPERATOR, "mengembalikan laporan"))
    assert f"lalu dikembalikan KPU Provinsi Jawa Timur. {IN_THE_SEMESTER} " in first_act(walk)
    begun = form(walk)
    assert begun is not None
    assert begun.answers == {"periode": "2026-T", "unit": [], "alasan": "Indikator A4.11: realisasi TW II keliru"}


def test_a_years_report_that_an_officer_returns_is_mended_in_its_semester_first(compiled: Walk) -> None:
    compiled.send_back("Realisasi A4-11 keliru.")
    assert first_act(compiled) == f"{ANNUAL}: dikembalikan. {IN_THE_SEMESTER} Jalankan 'Mulai revisi'."
    told = text_of(compiled.mail(OPERATOR, "mohon mulai revisi"))
    assert IN_THE_SEMESTER in told
    assert "Tentukan subbagian" not in told
    assert "dan subbagian yang ditunjuk" not in told
    with pytest.raises(RefusedError, match="Kosongkan daftar yang diminta memperbaiki"):
        compiled.revise(YEAR, units=("KUL",), until="2027-01-26")


def test_an_amended_report_prints_the_team_of_its_own_year(sent: Walk) -> None:
    """By then the settings have the next year's."""
    team, newer = sent.workplace.office.team, Team(decree="Keputusan Nomor 3 Tahun 2027", members=())
    walk = sent.with_office(team=newer)
    for period in (S2, YEAR):
        walk.on("2027-02-10 09:00").revise(period, until="2027-02-10")
        walk.half_hourly()
        amended = walk.revision(period)
        assert (amended.amendment, amended.content["team"]["decree"]) == (1, team.decree)
        assert f"Susunan Tim Reformasi Birokrasi ({team.decree})" in walk.draft(period)
        walk.approve_all()
