"""kill -9 anywhere between the mailbox and the committed rows: the mail counts once, and none is lost.

The mailbox is a real dovecot, so that a kill also falls between two commands of the IMAP conversation.
"""

from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage

import pytest
from sqlalchemy import select

from rbworkflow.steps.incoming.collect import collect
from rbworkflow.store import read
from rbworkflow.store.schema import received_mail, submission
from tests.faults.endings import ending
from tests.faults.killing import NEVER, run_killed
from tests.faults.scenes import SAMPLES, Scene, come_to_rest
from tests.programs.imap_server import ImapServer
from tests.running.chance import Sample

pytestmark = [
    pytest.mark.soak,
    pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning"),
]


def sent(sender: str, number: int, unit: str = "KUL") -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"], message["Message-ID"] = sender, "Isian", f"<{number}@unit.example>"
    message.set_content("Terlampir.")
    (form,) = (SAMPLES / "2026-S1" / unit).glob("*.xlsx")
    message.add_attachment(form.read_bytes(), maintype="application", subtype="octet-stream", filename=form.name)
    message.set_boundary("=_tetap")
    return message.as_bytes()


MAILS = (sent("kul@kpu-pasuruan.example", 1), sent("orang@lain.example", 2, "PHS"))


def test_a_mail_counts_once_wherever_its_collecting_is_killed(
    begin: Callable[..., Scene],
    dovecot: ImapServer,
    sample: Sample,
    tell_kills: Callable[[str, int], None],
) -> None:
    def mailed() -> Scene:
        scene = begin("opened").practising().on("2026-07-02 10:00")
        dovecot.empty()
        dovecot.deliver(*MAILS)
        return replace(scene, relay=scene.relay.model_copy(update=dovecot.settings()))

    def collecting(scene: Scene) -> None:
        with scene.workplace() as workplace:
            collect(workplace)

    scene = mailed()
    collecting(scene)
    expected = ending(come_to_rest(scene))
    assert outcome(scene) == (["KUL"], ["collected", "awaiting"])
    scene = mailed()
    events = run_killed(lambda: collecting(scene), at=NEVER).events
    kills = 0
    for number in sample(range(1, events + 1), few=1, most=30):
        scene = mailed()
        run = run_killed(lambda: collecting(scene), at=number)  # noqa: B023 - it is called at once
        kills += run.killed_at is not None
        collecting(scene)
        found = ending(come_to_rest(scene))
        assert found.rows == expected.rows, run.killed_at
        assert found == expected, run.killed_at
        assert dovecot.waiting() == [], run.killed_at
    assert kills
    tell_kills("collect from the mailbox", kills)


def outcome(scene: Scene) -> tuple[list[str], list[str]]:
    """Whose submissions are in, and how the mails ended."""
    with scene.workplace() as workplace, read(workplace.engine) as conn:
        units = list(conn.scalars(select(submission.c.unit_code).order_by(submission.c.id)))
        return units, list(conn.scalars(select(received_mail.c.status).order_by(received_mail.c.id)))
