"""What is issued goes out as PDF beside the Word document; where no PDF can be had it goes out all the same."""

from pathlib import Path

import pytest

from rbworkflow.steps.overview.status import status
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.sending.issue import issue_approved
from rbworkflow.store.schema import fault, outbox, printed
from tests.programs.pretended_suite import PretendedSuite, print_of
from tests.running.patience import PATIENCE
from tests.steps.office_walk import OPERATOR, PLAN, PROVINCE, New, Walk, attachments, text_of

WITH_PDFS = ["docx", "pdf", "docx", "pdf", "xlsx", "json", "docx", "pdf", "zip", "json"]
IN_WORD = ["docx", "docx", "xlsx", "json", "docx", "zip", "json"]
HANGING = "sleep 600"
FAILING = "exit 1"
TITLE = "Laporan RB Semester I 2026 - Revisi 1"
WITHOUT = f"Perlu tindakan: {TITLE} berangkat tanpa PDF, dengan dokumen Word saja"


@pytest.fixture
def suite(tmp_path: Path) -> PretendedSuite:
    return PretendedSuite(tmp_path / "suite")


def with_suite(walk: Walk, suite: PretendedSuite, *, seconds: float = PATIENCE) -> Walk:
    return walk.with_settings(office_suite=suite.program, office_suite_seconds=seconds)


def kinds(files: dict[str, bytes]) -> list[str]:
    return [name.rpartition(".")[2] for name in files]


def test_the_province_gets_the_report_as_pdf_beside_the_word_document(decided: Walk, suite: PretendedSuite) -> None:
    walk = with_suite(decided, suite).due_work()
    mail = walk.mail(PROVINCE)
    files = attachments(mail)
    assert kinds(files) == WITH_PDFS
    (document, pdf, *_), (name, pdf_name, *_) = list(files.values()), list(files)
    assert pdf == print_of(document)
    assert pdf_name == name.replace(".docx", ".pdf")
    assert f"{name} dan {pdf_name}" in " ".join(text_of(mail).split())
    walk.verify()


def test_the_same_report_is_printed_once(decided: Walk, suite: PretendedSuite) -> None:
    walk = with_suite(decided, suite)
    for _ in range(3):
        walk.due_work()
    row = walk.revision()
    assert len([each for each in walk.rows(printed) if each.source_sha256 == row.document_sha256]) == 1
    assert len(walk.mails(PROVINCE)) == 1


def test_where_there_is_no_libreoffice_nothing_waits_and_nobody_is_troubled(decided: Walk) -> None:
    walk = decided.due_work()
    mail = walk.mail(PROVINCE)
    assert kinds(attachments(mail)) == IN_WORD
    assert ".pdf" not in text_of(mail)
    assert walk.mails(OPERATOR, "tanpa PDF") == []


def test_the_mail_waits_for_a_program_that_fails_and_gets_its_pdf_from_the_next_round(
    decided: Walk, tmp_path: Path, suite: PretendedSuite
) -> None:
    walk = with_suite(decided, PretendedSuite(tmp_path / "rusak", FAILING)).due_work()
    assert walk.mails(PROVINCE) == []
    assert walk.revision().status == "approved"
    (said,) = [line for line in issue_approved(walk.workplace) if "menunggu" in line]
    until = "7 Juli 2026 pukul 11.00 WIB"
    assert said == f"{TITLE} menunggu PDF-nya sampai {until}; sesudah itu berangkat dengan dokumen Word saja."
    mended = with_suite(walk, suite).on("2026-07-07 10:30")
    mended.due_work()
    assert mended.mails(PROVINCE) == []  # what failed is tried by the round alone
    mended.half_hourly()
    assert kinds(attachments(mended.mail(PROVINCE))) == WITH_PDFS
    assert mended.mails(OPERATOR, "tanpa PDF") == []
    assert mended.due_work().rows(fault) == []


@pytest.mark.parametrize("script", [FAILING, HANGING])
def test_when_the_time_is_over_the_report_leaves_in_word_and_the_operator_hears_once(
    decided: Walk, tmp_path: Path, script: str
) -> None:
    broken = PretendedSuite(tmp_path / "rusak", script)
    walk = with_suite(decided, broken, seconds=0.5).due_work()
    tried = len(broken.starts)
    walk.due_work()
    assert len(broken.starts) == tried
    walk.on("2026-07-07 11:10").due_work()
    assert kinds(attachments(walk.mail(PROVINCE))) == IN_WORD
    walk.half_hourly()
    (told,) = walk.mails(OPERATOR, WITHOUT)
    assert "LibreOffice tidak membuatnya dalam 60 menit." in text_of(told)
    assert len(walk.mails(PROVINCE)) == 1
    walk.due_work()
    assert [each.part for each in walk.rows(fault) if each.part == "issue-pdf"] == []


def test_an_office_that_waits_for_nothing_does_not_wait(decided: Walk, tmp_path: Path) -> None:
    broken = PretendedSuite(tmp_path / "rusak", FAILING)
    walk = with_suite(decided, broken).with_office(pdf_wait_minutes=0).due_work()
    assert kinds(attachments(walk.mail(PROVINCE))) == IN_WORD


def test_while_it_waits_the_state_says_so(decided: Walk, tmp_path: Path) -> None:
    walk = with_suite(decided, PretendedSuite(tmp_path / "rusak", FAILING)).due_work()
    told = [each.what for each in walk.rows(fault)]
    assert f"PDF {TITLE} belum dapat dibuat" in told
    assert status(walk.workplace).periods


def test_a_pdf_that_no_mail_could_carry_stays_behind(decided: Walk, tmp_path: Path) -> None:
    large = (
        'for each in "$@"; do case "$each" in *.docx) '
        "(echo %PDF-1.7; head -c 16000000 /dev/zero; echo; echo %%EOF) > ${each%.docx}.pdf ;; esac; done\n"
    )
    walk = with_suite(decided, PretendedSuite(tmp_path / "besar", large)).due_work()
    assert kinds(attachments(walk.mail(PROVINCE))) == IN_WORD
    assert walk.mails(OPERATOR, "tanpa PDF") == []


def test_units_get_the_plan_in_force_as_pdf_too(new: New, suite: PretendedSuite) -> None:
    walk = with_suite(new("2026-01-05 09:00"), suite)
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    walk.due_work().approve_all()
    (mail, *_) = walk.rows(outbox, outbox.c.key.startswith("plan/"))
    assert [each["name"].rpartition(".")[2] for each in mail.attachments] == ["docx", "pdf"]
