"""Whose mails count at once: those that the receiving server vouches for; others wait where they could do harm."""

import io

import pytest
from openpyxl import load_workbook

from rbworkflow.errors import RefusedError
from rbworkflow.intake.form_id import TOKEN_LENGTH, FormId
from rbworkflow.steps.incoming.confirm_sender import confirm_sender
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.readiness_part import ReadinessPart
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.store.schema import received_mail, submission
from tests.programs.imap_server import ImapServer
from tests.steps.mail_post import KUL, MemoryPost, form, incoming, mail
from tests.steps.office_walk import OPERATOR, S1, Walk, renamed, text_of, typed

HERE = "mx.kpu-pasuruan.example"
PASS = f"{HERE}; dmarc=pass header.from=kpu-pasuruan.example"
FAIL = f"{HERE}; dmarc=fail header.from=kpu-pasuruan.example"
EVIDENCE = {"SK A4-11.pdf": b"%PDF-1.4\n%%EOF"}


@pytest.fixture
def walk(opened: Walk, memory: MemoryPost) -> Walk:
    return opened.with_settings(**memory.settings(), imap_authserv_id=HERE)


def counted(walk: Walk) -> list[str]:
    return [row.unit_code for row in walk.rows(submission)]


def test_a_forged_sender_replaces_nothing(walk: Walk, memory: MemoryPost) -> None:
    memory.deliver(mail(form(), Authentication_Results=PASS))
    walk.collect()
    forged = b"Authentication-Results: " + FAIL.encode() + b"\n" + mail(EVIDENCE, number=2, Authentication_Results=PASS)
    memory.deliver(forged)
    assert walk.collect().answers == []
    assert (counted(walk), incoming(walk)) == (["KUL"], [("collected", ""), ("awaiting", "")])
    told = text_of(walk.mail(OPERATOR, "pengirim isian perlu dikonfirmasi"))
    assert "tidak dapat memastikan bahwa surel itu dari alamat yang tertulis" in told
    assert "surel masuk nomor 2" in status(walk.workplace).next_act


def test_what_the_operator_confirms_counts_whatever_the_server_found(walk: Walk, memory: MemoryPost) -> None:
    memory.deliver(mail(form(), Authentication_Results=FAIL))
    walk.collect()
    assert counted(walk) == []
    confirm_sender(walk.workplace, 1, is_genuine=True)
    walk.collect()
    assert counted(walk) == ["KUL"]


def test_what_is_older_than_what_counts_by_now_cannot_be_confirmed(walk: Walk, memory: MemoryPost) -> None:
    memory.deliver(mail(form(), Authentication_Results=FAIL))
    walk.collect()
    walk = walk.on("2026-07-03 09:00")
    memory.deliver(mail(form(), number=2, Authentication_Results=PASS))
    walk.collect()
    with pytest.raises(RefusedError, match=r"Sesudah Surel masuk nomor 1 isian lain dari .+ sudah diterima"):
        confirm_sender(walk.workplace, 1, is_genuine=True)
    assert "ditolak" in confirm_sender(walk.workplace, 1, is_genuine=False)
    walk.collect()
    assert counted(walk) == ["KUL"]


def test_evidence_that_waited_is_let_in_beside_a_newer_form(walk: Walk, memory: MemoryPost) -> None:
    memory.deliver(mail(EVIDENCE, Authentication_Results=FAIL))
    walk.collect()
    walk = walk.on("2026-07-03 09:00")
    memory.deliver(mail(form(), number=2, Authentication_Results=PASS))
    walk.collect()
    confirm_sender(walk.workplace, 1, is_genuine=True)
    walk.collect()
    assert counted(walk) == ["KUL", "KUL"]


@pytest.mark.parametrize(("here", "result"), [(HERE, ""), ("", PASS), (HERE, PASS.replace(HERE, "lain.example"))])
def test_where_the_server_says_nothing_a_first_sending_counts_and_a_late_replacement_waits(
    opened: Walk, memory: MemoryPost, here: str, result: str
) -> None:
    walk = opened.with_settings(**memory.settings(), imap_authserv_id=here)

    def letter(files: dict[str, bytes], number: int, sender: str = KUL) -> bytes:
        sent = mail(files, number=number, sender=sender)
        return b"Authentication-Results: " + result.encode() + b"\n" + sent if result else sent

    memory.deliver(letter(form(), 1))
    walk.collect()
    memory.deliver(letter(EVIDENCE, 2))
    walk.collect()
    assert counted(walk) == ["KUL", "KUL"]  # Thursday, a day before units are due
    walk = walk.on("2026-07-04 08:00")
    memory.deliver(letter({"SK A4-14.pdf": b"%PDF-1.4\n%%EOF"}, 3))
    memory.deliver(letter(form("PHS"), 4, "phs@kpu-pasuruan.example"))
    walk.collect()
    assert counted(walk) == ["KUL", "KUL", "PHS"]
    assert incoming(walk)[2:] == [("awaiting", ""), ("collected", "")]
    assert "menjelang penyusunan laporan" in text_of(walk.mail(OPERATOR, "pengirim isian perlu dikonfirmasi"))


def test_a_late_replacement_that_the_server_vouches_for_counts(walk: Walk, memory: MemoryPost) -> None:
    memory.deliver(mail(form(), Authentication_Results=PASS))
    walk.collect()
    walk = walk.on("2026-07-04 08:00")
    memory.deliver(mail(EVIDENCE, number=2, Authentication_Results=PASS))
    walk.collect()
    assert counted(walk) == ["KUL", "KUL"]


@pytest.mark.parametrize(("days", "second"), [(1, "awaiting"), (0, "collected")])
def test_whether_replacements_wait_is_the_offices_to_say(
    opened: Walk, memory: MemoryPost, days: int, second: str
) -> None:
    windows = opened.workplace.office.windows
    asking = windows.model_copy(update={name: rule.model_copy(update={"confirm_days": days}) for name, rule in windows})
    walk = opened.with_settings(**memory.settings()).with_office(windows=asking).on("2026-07-04 08:00")
    memory.deliver(mail(form()), mail(EVIDENCE, number=2))  # the form is on its way when the evidence is looked at
    walk.collect()
    assert incoming(walk) == [("collected", ""), (second, "")]


def senders(walk: Walk) -> ReadinessPart:
    (part,) = [part for part in readiness(walk.workplace) if part.name == "Keaslian pengirim surel"]
    return part


def test_readiness_says_whether_the_server_vouches_for_senders(
    opened: Walk, dovecot: ImapServer, memory: MemoryPost
) -> None:
    walk = opened.with_settings(**dovecot.settings())
    assert "RBWORKFLOW_IMAP_AUTHSERV_ID" in senders(walk).todo
    assert (senders(walk).is_good, senders(walk).found) == (False, "tidak diperiksa")
    walk = walk.with_settings(imap_authserv_id=HERE)
    assert senders(walk).is_good
    memory.deliver(mail(form()))
    walk.collect()
    assert (senders(walk).is_good, senders(walk).found) == (False, f"0 dari 1 surel terakhir diperiksa oleh {HERE}")
    memory.deliver(mail(EVIDENCE, number=2, Authentication_Results=PASS))
    walk.collect()
    assert senders(walk).is_good
    assert [row.authenticity for row in walk.rows(received_mail)] == ["unproven", "proven"]


# -- what a form carries --


def blank(walk: Walk, unit: str = "KUL") -> bytes:
    """The form as it lies in the unit's folder."""
    (path,) = (walk.workplace.settings.shared / "formulir" / unit).rglob("Formulir*.xlsx")
    return path.read_bytes()


def sent_out(walk: Walk) -> bytes:
    """It, with one figure typed."""
    return typed(blank(walk), {("A4-11", "Realisasi TW I"): 1})


def number_in(content: bytes) -> str:
    cells = (str(cell.value) for row in load_workbook(io.BytesIO(content))["Isian"].iter_rows() for cell in row)
    return next(cell for cell in cells if cell.startswith("RB1|"))


def test_each_form_carries_a_token_of_its_own_that_stays_when_it_is_made_again(opened: Walk) -> None:
    numbers = {unit: number_in(blank(opened, unit)) for unit in ("KUL", "PHS")}
    tokens = {FormId.find(number).token for number in numbers.values()}  # type: ignore[union-attr] # each has one
    assert {len(token) for token in tokens} == {TOKEN_LENGTH}
    assert len(tokens) == 2
    before = len(opened.mails())
    send_forms(opened.workplace, S1)
    assert (number_in(blank(opened)), len(opened.mails())) == (numbers["KUL"], before)


def test_late_a_form_that_went_out_counts_and_one_without_its_token_waits(walk: Walk, memory: MemoryPost) -> None:
    memory.deliver(mail({"Isian.xlsx": sent_out(walk)}, Authentication_Results=PASS))
    walk.collect()
    walk = walk.on("2026-07-04 08:00")
    memory.deliver(mail(form(), number=2, Authentication_Results=PASS))  # a form of an older program has no token
    memory.deliver(mail({"Isian.xlsx": sent_out(walk), **EVIDENCE}, number=3, Authentication_Results=PASS))
    walk.collect()
    assert incoming(walk) == [("collected", ""), ("awaiting", ""), ("collected", "")]


def test_a_token_that_was_made_up_waits_also_where_the_server_vouches(walk: Walk, memory: MemoryPost) -> None:
    number = number_in(sent_out(walk))
    invented = renamed(number, number[:-1] + ("2" if number[-1] != "2" else "3"), sent_out(walk))
    other_units = renamed(number, number.replace("KUL", "PHS"), sent_out(walk))
    memory.deliver(mail({"Isian.xlsx": invented}, Authentication_Results=PASS))
    memory.deliver(mail({"Isian.xlsx": other_units}, sender="phs@kpu-pasuruan.example", number=2))
    walk.collect()
    assert incoming(walk) == [("awaiting", "")] * 2
    assert "bukan nomor formulir yang dikirimkan" in text_of(walk.mails(OPERATOR, "pengirim isian")[0])


def test_a_form_without_a_token_counts_from_the_units_folder(opened: Walk) -> None:
    walk = opened.on("2026-07-03 08:00").send("KUL")
    assert len(walk.collect().answers) == 1
