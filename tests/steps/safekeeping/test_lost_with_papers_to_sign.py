"""The disk is lost where reports come back signed: nobody is asked twice for the same document, and what was signed
stays good.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from rbworkflow.intake.mail import archive as archives
from rbworkflow.steps.safekeeping.reconcile import reconcile
from rbworkflow.steps.sending.signed_copies import receive_signed_copy
from tests.report.signed.signed_pdfs import scanned
from tests.steps.mail_post import MemoryPost
from tests.steps.office_walk import PROVINCE, Walk
from tests.steps.safekeeping.test_lost_after_each_step import (
    ARCHIVE,
    STEPS,
    Played,
    lost_and_restored,
    play,
    playing,
    purposes,
    to_the_end,
)
from tests.steps.sending.test_signed_reports import code, signing

SIGNING_STEPS = (*STEPS[:-1], "asked", "sent")
CHEAP = ("half decided", "decided")
COPIES = [pytest.param(each, marks=[] if each in CHEAP else pytest.mark.soak) for each in SIGNING_STEPS[:-1]]
ANOTHER_DOCUMENT = ("opened", "received")
"""Copies of which the report is compiled anew, and says so: another document under the same number."""
TO_SIGN = "Mohon ditandatangani"


@pytest.fixture(scope="module")
def signed(opened_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    """The document was sent to be signed, came back, and left."""
    with playing(opened_data, tmp_path_factory.mktemp("signed"), play_signing, SIGNING_STEPS) as found:
        yield found


def play_signing(walk: Walk, post: MemoryPost) -> Iterator[None]:
    yield from play(signing(walk), post)
    hand_in(signing(walk))
    yield


def hand_in(walk: Walk) -> None:
    """The signed copy comes back."""
    receive_signed_copy(walk.workplace, scanned(code(walk)), name="ttd.pdf")
    walk.due_work()


def restored_at(signed: Played, folder: Path, step: str) -> Walk:
    return signing(lost_and_restored(signed, folder, step).with_settings(archive_imap_user="arsip"))


def code_asked_for(signed: Played) -> str:
    first = next(each for each in signed.left if TO_SIGN in each.subject)
    found = re.search(r"RBW-3514(-\w{4}){4}", first.text)
    assert found
    return found.group()


@pytest.mark.parametrize("step", COPIES)
def test_who_was_asked_to_sign_is_not_asked_again_and_what_was_signed_stays_good(
    signed: Played, tmp_path: Path, step: str
) -> None:
    count = len(signed.catcher.messages())
    walk = restored_at(signed, tmp_path, step)
    said = reconcile(walk.workplace)
    to_the_end(walk)
    assert not set(purposes(signed.catcher.since(count))) & set(purposes(signed.left))
    assert (walk.revision().status, walk.revision().letter_number) == ("awaiting_signature", signed.letter_number)
    assert (code(walk) == code_asked_for(signed)) is (step not in ANOTHER_DOCUMENT)
    assert "unggah berkas yang sama" in said
    assert "tidak berlaku lagi. Karena itu permintaan keputusan yang masih terbuka" in said
    hand_in(walk)
    assert walk.revision().status == "sent"
    assert not set(purposes(signed.catcher.since(count))) & set(purposes(signed.left))
    assert [each.subject for each in signed.catcher.since(count) if PROVINCE in each.recipients] == []
    walk.workplace.engine.dispose()


@pytest.mark.parametrize("step", COPIES[:-1])
def test_a_report_that_was_only_asked_for_keeps_its_number_date_and_code_and_leaves_once(
    signed: Played, tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = [each for each in signed.left if PROVINCE not in each.recipients and "Terkirim" not in each.subject]
    archive = MemoryPost()
    archive.deliver(*(each.path.read_bytes() for each in asked if ARCHIVE in each.recipients))
    monkeypatch.setattr(archives, "open_mailbox", archive.opened)
    count = len(signed.catcher.messages())
    walk = restored_at(signed, tmp_path, step)
    said = reconcile(walk.workplace)
    assert f"dengan nomor {signed.letter_number} sudah dimintakan tanda tangan sebelum pemulihan" in said
    to_the_end(walk)
    assert not set(purposes(signed.catcher.since(count))) & set(purposes(asked))
    assert (walk.revision().status, walk.revision().letter_number) == ("awaiting_signature", signed.letter_number)
    assert (code(walk) == code_asked_for(signed)) is (step not in ANOTHER_DOCUMENT)
    hand_in(walk)
    assert [PROVINCE in each.recipients for each in signed.catcher.since(count)].count(True) == 1
    walk.workplace.engine.dispose()
