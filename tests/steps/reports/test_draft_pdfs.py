"""What officers get to read comes as PDF, too; where it cannot be had, everything goes on without it."""

import re
import shutil
from pathlib import Path

import pytest

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.report import pdf as printing
from rbworkflow.settings import Settings
from rbworkflow.steps.decisions.draft_pdfs import print_drafts
from rbworkflow.steps.decisions.kept_pdfs import pdf_of
from rbworkflow.steps.decisions.resend_codes import resend_codes
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.reports.compile import compile_due
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store import write
from rbworkflow.store.schema import fault, outbox, printed
from tests.faults.killing import NEVER, run_at_once, run_killed
from tests.programs.office_suite import pages_of
from tests.programs.pretended_suite import PRINT, PretendedSuite, print_of
from tests.running.chance import Sample
from tests.running.house_rules import BrokenRuleError
from tests.running.patience import PATIENCE
from tests.steps.office_walk import (
    CHAIR,
    CONFIG,
    OPERATOR,
    PLAN,
    SECRETARY,
    STAND_IN,
    Copied,
    New,
    Walk,
    attachments,
    text_of,
    words,
)

forking = pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
ASKED = "Mohon keputusan"
WITH_PDF = "Dokumennya terlampir sebagai PDF, yang mudah dibuka di telepon, dan sebagai dokumen Word."
TOO_LARGE = (
    "Dokumennya terlampir sebagai dokumen Word; PDF-nya terlalu besar untuk surel ini dan dapat dibuka di halaman "
    "keputusan."
)
HANGING = "sleep 600"
BOTH = ["DRAF.docx", "DRAF.pdf", "Lembar.docx", "Lembar.pdf"]
WORD_ALONE = ["DRAF.docx", "Lembar.docx"]


@pytest.fixture
def suite(tmp_path: Path) -> PretendedSuite:
    return PretendedSuite(tmp_path)


@pytest.fixture
def asking(received: Walk, suite: PretendedSuite) -> Walk:
    """A report is compiled, and its request waits for its run: nothing has been printed yet."""
    compile_due(received.workplace)
    return with_suite(received, suite)


def with_suite(walk: Walk, suite: PretendedSuite, *, seconds: float = PATIENCE) -> Walk:
    return walk.with_settings(office_suite=suite.program, office_suite_seconds=seconds)


def enclosed(walk: Walk, officer: str = SECRETARY) -> dict[str, bytes]:
    """What the officer's newest request carries, by the files' endings and beginnings."""
    return attachments(walk.mail(officer, ASKED))


def draft_of(files: dict[str, bytes]) -> tuple[bytes, bytes]:
    """The draft as Word document and as PDF."""
    name = next(name for name in files if name.startswith("DRAF_") and name.endswith(".docx"))
    return files[name], files[f"{name.removesuffix('.docx')}.pdf"]


def names(files: dict[str, bytes]) -> list[str]:
    return sorted(name.partition("_")[0] + name[name.rindex(".") :] for name in files)


# -- as it should be --


def test_the_secretary_gets_draft_and_sheet_as_pdf_beside_the_word_documents(asking: Walk) -> None:
    asking.due_work()
    files = enclosed(asking)
    assert names(files) == BOTH
    draft, pdf = draft_of(files)
    assert pdf == print_of(draft)
    assert WITH_PDF in asking.mail(SECRETARY, ASKED).text


def test_the_chair_gets_the_same_pdf_of_the_same_draft(asking: Walk, suite: PretendedSuite) -> None:
    asking.due_work()
    first = enclosed(asking)
    assert asking.approve() is Verdict.APPROVED
    assert enclosed(asking, CHAIR) == first
    assert len(suite.starts) == 1


def test_a_draft_that_is_asked_about_again_is_printed_once(asking: Walk, suite: PretendedSuite) -> None:
    for _ in range(3):
        asking.due_work()
        print_drafts(asking.workplace, again=True)
    assert len(suite.starts) == 1
    assert len(asking.rows(printed)) == 2
    assert len(asking.mails(SECRETARY, ASKED)) == 1


def test_the_pdf_of_a_draft_is_found_by_the_drafts_digest(asking: Walk) -> None:
    (mail,) = asking.rows(outbox, outbox.c.key.startswith("request/"), outbox.c.status == "waiting")
    draft = mail.attachments[0]["sha256"]
    assert pdf_of(asking.workplace, draft) is None
    asking.due_work()
    made = pdf_of(asking.workplace, draft)
    assert made is not None
    assert asking.workplace.files.get(made) == print_of(asking.workplace.files.get(draft))


def test_what_was_enclosed_later_stands_in_the_chain(asking: Walk) -> None:
    asking.due_work()
    (event,) = asking.events("mail_enclosed")
    pdfs = [row.pdf_sha256 for row in asking.rows(printed)]
    assert all(digest in event.body for digest in pdfs)
    asking.verify()


def test_a_plan_comes_as_pdf_too(new: New, suite: PretendedSuite) -> None:
    walk = with_suite(new("2026-06-22 07:00"), suite)
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    walk.due_work()
    files = attachments(walk.mail(SECRETARY, "Rencana Aksi"))
    assert names(files) == ["DRAF.docx", "DRAF.pdf", "Mutu.docx", "Mutu.pdf"]
    draft, pdf = draft_of(files)
    assert pdf == print_of(draft)


def test_new_codes_come_with_the_pdf(asking: Walk, suite: PretendedSuite) -> None:
    asking.due_work()
    first = enclosed(asking)
    asking.on("2026-07-07 09:00")
    resend_codes(asking.workplace)
    asking.due_work()
    assert len(asking.mails(SECRETARY, ASKED)) == 2
    assert enclosed(asking) == first
    assert len(suite.starts) == 1


def test_no_document_is_made_inside_a_transaction(asking: Walk) -> None:
    with write(asking.workplace.engine), pytest.raises(BrokenRuleError):
        printing.as_pdf("soffice", {"draf": b""}, seconds=1)


# -- by LibreOffice --


def test_the_pdf_shows_exactly_this_draft_and_each_revision_has_its_own(received: Walk, office_suite: str) -> None:
    walk = received.with_settings(office_suite=office_suite, office_suite_seconds=PATIENCE)
    walk.compile()
    first = enclosed(walk)
    assert is_shown(walk, first)
    walk.on("2026-07-06 09:00").send_back("Perbaiki redaksi pada Bab II.")
    walk.revise(until="2026-07-07")
    walk.on("2026-07-08 07:00").daily_round()
    second = enclosed(walk, STAND_IN)
    assert is_shown(walk, second)
    for files, revision in ((first, "Revisi 1"), (second, "Revisi 2")):
        pages = pages_of(draft_of(files)[1])
        assert all(f"DRAF – {revision}" in page for page in pages)
    assert len(walk.rows(printed)) == 4


def is_shown(walk: Walk, files: dict[str, bytes]) -> bool:
    """Whether the PDF has the words of the draft that the codes are bound to."""
    draft, pdf = draft_of(files)
    assert walk.workplace.files.get(walk.revision().draft_sha256) == draft
    wanted = {word for word in words(draft).split() if word.isalpha() and len(word) > 3}
    assert len(wanted) > 300
    lacking = wanted - set(" ".join(pages_of(pdf)).split())
    return len(lacking) < len(wanted) / 100  # a narrow column breaks a few


def test_readiness_tries_the_program(opened: Walk, office_suite: str) -> None:
    assert libre_office(opened.with_settings(office_suite=office_suite)) == (True, "dapat membuat PDF")


# -- where it cannot be had --


def libre_office(walk: Walk) -> tuple[bool, str]:
    """What readiness says of it."""
    (part,) = (part for part in readiness(walk.workplace) if part.name == "LibreOffice")
    assert "pasang paket libreoffice-writer" in part.todo
    return part.is_good, part.found


def test_without_the_program_the_word_documents_go_alone(asking: Walk) -> None:
    without = asking.with_settings(office_suite="")
    without.due_work()
    assert names(enclosed(without)) == WORD_ALONE
    told = without.mail(SECRETARY, ASKED).text
    assert "Dokumennya terlampir." in told
    assert "PDF" not in told
    assert without.rows(fault) == []
    assert libre_office(without) == (False, "tidak terpasang")


def test_by_default_the_program_is_the_one_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RBWORKFLOW_OFFICE_SUITE")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert Settings().soffice == ""
    program = PretendedSuite(tmp_path).program
    assert Settings().soffice == program
    assert Settings(office_suite="").soffice == ""


@pytest.mark.parametrize("script", [HANGING, "kill -SEGV $$", "exit 1"])
def test_a_program_that_hangs_or_fails_holds_up_no_mail(asking: Walk, tmp_path: Path, script: str) -> None:
    broken = PretendedSuite(tmp_path / "rusak", script)
    walk = with_suite(asking, broken, seconds=0.5)
    walk.due_work()
    assert names(enclosed(walk)) == WORD_ALONE
    assert "PDF" not in walk.mail(SECRETARY, ASKED).text
    assert libre_office(walk) == (False, "terpasang, tetapi tidak dapat membuat PDF")


def test_a_program_that_hangs_holds_up_the_first_round_and_no_answer(asking: Walk, tmp_path: Path) -> None:
    broken = PretendedSuite(tmp_path / "rusak", HANGING)
    walk = with_suite(asking, broken, seconds=0.5)
    walk.due_work()
    walk.due_work()
    assert walk.answer("SETUJU-2222-2222-2222") is Verdict.WRONG_CODE
    assert walk.approve() is Verdict.APPROVED
    assert names(enclosed(walk, CHAIR)) == WORD_ALONE
    assert len(broken.starts) == 1
    walk.half_hourly()
    assert len(broken.starts) == 2


def test_the_operator_hears_of_it_once_after_a_while_and_no_longer_once_it_works(
    asking: Walk, suite: PretendedSuite, tmp_path: Path
) -> None:
    walk = with_suite(asking, PretendedSuite(tmp_path / "rusak", "exit 1"))
    for hour in ("07:00", "07:30", "09:30", "10:00"):
        walk.on(f"2026-07-06 {hour}").half_hourly()
        walk.due_work()
        told = walk.mails(OPERATOR, "Perlu tindakan")
        assert len(told) == (0 if hour < "09" else 1)
    assert "Revisi 1 belum dapat dibuat sebagai PDF" in text_of(told[0])
    assert "Tidak mendesak" in text_of(told[0])
    assert "belum dapat dibuat sebagai PDF" in status(walk.workplace).next_act
    with_suite(walk, suite).half_hourly()
    assert walk.rows(fault) == []
    assert len(walk.mails(SECRETARY, ASKED)) == 1


def test_what_failed_is_made_later_for_the_page_and_goes_with_the_next_mail(
    asking: Walk, suite: PretendedSuite, tmp_path: Path
) -> None:
    walk = with_suite(asking, PretendedSuite(tmp_path / "rusak", "exit 1"))
    walk.due_work()
    draft = walk.revision().draft_sha256
    assert pdf_of(walk.workplace, draft) is None
    walk = with_suite(walk, suite)
    walk.half_hourly()
    assert pdf_of(walk.workplace, draft) is not None
    assert len(walk.mails(SECRETARY, ASKED)) == 1, "a second mail would void the first one's codes"
    assert walk.approve() is Verdict.APPROVED
    assert names(enclosed(walk, CHAIR)) == BOTH


def test_a_mail_that_waits_gets_what_was_made_meanwhile(received: Walk, suite: PretendedSuite) -> None:
    """Its run is not there yet, or the relay is away."""
    compile_due(received.workplace)
    print_drafts(received.workplace)
    print_drafts(with_suite(received, suite).workplace)
    received.due_work()
    assert names(enclosed(received)) == BOTH


# -- too large for a mail --


def test_a_pdf_too_large_for_a_telephone_stays_out_of_the_mail_and_is_kept(asking: Walk) -> None:
    walk = asking.with_office(largest_pdf_kb=0)
    walk.due_work()
    assert names(enclosed(walk)) == WORD_ALONE
    assert TOO_LARGE in walk.mail(SECRETARY, ASKED).text
    assert pdf_of(walk.workplace, walk.revision().draft_sha256) is not None


def test_a_mail_takes_the_draft_first_and_the_sheet_only_where_there_is_room(asking: Walk, tmp_path: Path) -> None:
    large = PRINT.replace("sha256sum", "head -c 600 /dev/zero; sha256sum")
    walk = with_suite(asking, PretendedSuite(tmp_path / "besar", large)).with_office(largest_pdf_kb=1)
    walk.due_work()
    assert names(enclosed(walk)) == ["DRAF.docx", "DRAF.pdf", "Lembar.docx"]
    assert WITH_PDF in walk.mail(SECRETARY, ASKED).text


def test_an_offices_older_template_still_makes_a_mail(asking: Walk, tmp_path: Path) -> None:
    shutil.copytree(CONFIG, tmp_path / "config")
    template = tmp_path / "config" / "mails" / "request.j2"
    older = re.sub(
        r"{% if has_pdf %}.*?{% endif %}\n", "Dokumennya terlampir.\n", template.read_text(), flags=re.DOTALL
    )
    assert "has_pdf" not in older
    template.write_text(older, encoding="utf-8")
    walk = asking.with_settings(config_dir=tmp_path / "config")
    walk.due_work()
    assert names(enclosed(walk)) == BOTH
    assert "Dokumennya terlampir." in walk.mail(SECRETARY, ASKED).text


# -- several at once, and kills --


@forking
def test_of_two_rounds_at_once_one_prints(asking: Walk, tmp_path: Path) -> None:
    slow = PretendedSuite(tmp_path / "lambat", f"sleep 1\n{PRINT}")
    settings = with_suite(asking, slow).workplace.settings
    run_at_once(*[lambda: print_drafts(open_workplace(settings))] * 2)
    assert len(slow.starts) == 1
    assert len(asking.rows(printed)) == 2


@forking
def test_a_round_killed_anywhere_is_made_good_by_the_next(
    received_data: Path, copied: Copied, suite: PretendedSuite, sample: Sample
) -> None:
    """The mail carries both PDFs, each made of its own document, and leaves once."""
    kept = with_suite(copied(received_data, on="2026-07-06 07:00"), suite)
    compile_due(kept.workplace)
    kept.workplace.engine.dispose()
    data = kept.workplace.settings.data
    base = data.with_name("base")
    shutil.copytree(data, base)
    events = run_killed(lambda: print_drafts(open_workplace(kept.workplace.settings)), at=NEVER).events
    assert events > 10
    for number in sample(range(1, events + 1), few=6):
        shutil.rmtree(data)
        shutil.copytree(base, data)
        run_killed(lambda: print_drafts(open_workplace(kept.workplace.settings)), at=number)
        kept.due_work()
        files = enclosed(kept)
        assert names(files) == BOTH, number
        draft, pdf = draft_of(files)
        assert pdf == print_of(draft)
        assert len(kept.mails(SECRETARY, ASKED)) == 1
        assert len(kept.rows(printed)) == 2
        kept.verify()
        kept.workplace.engine.dispose()
