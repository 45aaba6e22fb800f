"""A signed copy by mail: an officer's or the operator's, whom the receiving server vouches for; nobody else's."""

from typing import Any

import pytest

from rbworkflow.steps.sending.to_sign import code_of
from rbworkflow.store.schema import received_mail, signed_copy
from tests.report.signed.signed_pdfs import scanned
from tests.steps.incoming.test_proven_senders import FAIL, HERE, PASS
from tests.steps.mail_post import KUL, MemoryPost, mail
from tests.steps.office_walk import CHAIR, OPERATOR, PROVINCE, Walk, attachments, text_of
from tests.steps.sending.test_signed_reports import signing


@pytest.fixture
def awaiting(decided_with_relay: Walk, memory: MemoryPost) -> Walk:
    return signing(decided_with_relay).with_settings(**memory.settings(), imap_authserv_id=HERE).due_work()


def mails(walk: Walk) -> list[Any]:
    return [row.status for row in walk.rows(received_mail)]


@pytest.mark.parametrize("sender", [OPERATOR, CHAIR])
def test_a_scan_in_a_mail_sends_the_report(awaiting: Walk, memory: MemoryPost, sender: str) -> None:
    asking = awaiting.mail(sender, "Mohon ditandatangani")
    assert "balas surel ini dengan PDF-nya" in text_of(asking)
    assert asking.message["Reply-To"] is None, "the answer comes to the office's mailbox"
    scan = scanned(code_of(awaiting.revision()))
    memory.deliver(mail({"ttd.pdf": scan}, sender=sender, Authentication_Results=PASS))
    awaiting.collect()
    assert mails(awaiting) == ["signed"]
    awaiting.due_work()
    assert list(attachments(awaiting.mail(PROVINCE)).values())[1] == scan
    awaiting.verify()


@pytest.mark.few(2)
@pytest.mark.parametrize(
    ("sender", "result", "files"),
    [
        (CHAIR, FAIL, ["ttd.pdf"]),
        (CHAIR, PASS.replace(HERE, "mx.penipu.example"), ["ttd.pdf"]),
        ("orang@lain.example", PASS.replace("kpu-pasuruan", "lain"), ["ttd.pdf"]),
        (KUL, PASS, ["ttd.pdf"]),
        (CHAIR, PASS, ["ttd.pdf", "catatan.docx"]),
    ],
)
def test_any_other_mail_goes_its_usual_way(
    awaiting: Walk, memory: MemoryPost, sender: str, result: str, files: list[str]
) -> None:
    scan = scanned(code_of(awaiting.revision()))
    memory.deliver(mail(dict.fromkeys(files, scan), sender=sender, Authentication_Results=result))
    awaiting.collect()
    awaiting.due_work()
    assert "signed" not in mails(awaiting)
    assert awaiting.rows(signed_copy) == []
    assert awaiting.revision().status == "awaiting_signature"
