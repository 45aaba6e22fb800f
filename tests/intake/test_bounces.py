import pytest

from rbworkflow.intake.mail.bounces import Bounce, Fate, read_bounce, without_the_letter
from rbworkflow.intake.mail.mails import read_message
from tests.ground.bounced import PROVINCE, notification
from tests.intake.mail_builders import mail

ID = "<abc@kpu-pasuruan.example>"
FAILED = Bounce(message_id=ID, fates=(Fate((PROVINCE,), "failed", "550 5.1.1 Unknown user"),))


def bounce_of(content: bytes) -> Bounce:
    bounce = read_bounce(content)
    assert bounce is not None
    return bounce


@pytest.mark.parametrize("head_only", [False, True])
def test_a_notification_says_of_which_mail_to_whom_what_became(head_only):
    assert read_bounce(notification(ID, head_only=head_only)) == FAILED


def test_a_recipient_is_known_by_the_address_we_wrote_to_and_by_the_last_one():
    bounce = bounce_of(notification(ID, recipient="RB@KPU-Jatim.example", final="staf@lain.example"))
    fates = [bounce.fate_of(name) for name in (PROVINCE, "Staf@lain.example")]
    assert [fate and fate.action for fate in fates] == ["failed", "failed"]
    assert bounce.fate_of("arsip@kpu-pasuruan.example") is None


def test_every_recipients_block_is_read():
    more = b"Final-Recipient: rfc822; arsip@kpu-pasuruan.example\nAction: delivered\nStatus: 2.0.0\n\n--batas\n"
    two = notification(ID).replace(b"--batas\nContent-Type: message/rfc822", more + b"Content-Type: message/rfc822", 1)
    bounce = bounce_of(two)
    assert bounce.fates == (*FAILED.fates, Fate(("arsip@kpu-pasuruan.example",), "delivered", "2.0.0"))


def test_a_long_text_of_many_lines_becomes_one_short_line():
    bounce = bounce_of(notification(ID, text="smtp; 550 satu\n    dua\x07 " + "x" * 900))
    assert bounce.fates[0].text.startswith("550 satu dua xxx")
    assert len(bounce.fates[0].text) == 300


@pytest.mark.parametrize("text", ["smtp; 550 5.1.1 x", "X-Postfix; 550 5.1.1 x", "550 5.1.1 x"])
def test_whose_words_they_are_is_left_out(text):
    assert bounce_of(notification(ID, text=text)).fates[0].text == "550 5.1.1 x"


@pytest.mark.parametrize(
    "other",
    [
        mail(),
        b"",
        b"\xff\xfe\0",
        notification(ID).replace(b"multipart/report", b"multipart/mixed"),
        notification(ID).replace(b"message/delivery-status", b"text/plain"),
        notification(ID).replace(b"message/rfc822", b"text/plain"),
        notification(ID).replace(b"Action: failed\n", b""),
        notification("tanpa tanda kurung"),
        notification(ID)[:300],
    ],
)
def test_anything_else_is_none(other):
    assert read_bounce(other) is None


def test_what_is_kept_of_it_says_the_same_without_the_letter_that_came_back():
    whole = notification(ID, final="staf@lain.example", letter="Untuk menyetujui: SETUJU-7K4M-Q2XD-9PRT")
    kept = without_the_letter(whole, bounce_of(whole))
    assert read_bounce(kept) == read_bounce(whole)
    assert b"SETUJU" not in kept
    letter = read_message(kept)
    assert (letter.message_id, letter.is_automatic) == ("<pantulan.1@mx.example>", True)
    assert kept == without_the_letter(whole, bounce_of(whole))
