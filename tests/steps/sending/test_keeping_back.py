"""The operator looks at outgoing mails, keeps one back, lets it go and has it sent again: `rbworkflow outbox`."""

import pytest
from sqlalchemy import select

from rbworkflow.delivery import outbox
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError
from rbworkflow.steps.overview.outgoing import NONE, one_outgoing, outgoing
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.sending.keeping_back import keep_back, release, resend
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as table
from tests.steps.office_walk import OPERATOR, SECRETARY, Walk

REASON = "Menunggu konfirmasi subbagian."


def queued(walk: Walk, kind: str = "answer", **columns: object) -> int:
    """A mail of this kind, as columns say."""
    mail = Mail("Perihal contoh", "ISI RAHASIA", "<p>ISI RAHASIA</p>")
    office = walk.workplace.office.code
    with write(walk.workplace.engine) as conn:
        number = outbox.queue(
            conn, office_code=office, key=f"{kind}/x", kind=kind, mail=mail, recipient=SECRETARY, at=walk.workplace.now
        )
        if columns:
            conn.execute(table.update().where(table.c.id == number).values(**columns))
    return number


def stands(walk: Walk, number: int) -> str:
    with read(walk.workplace.engine) as conn:
        return str(conn.scalar(select(table.c.status).where(table.c.id == number)))


def test_a_mail_kept_back_leaves_only_when_it_is_let_go(opened: Walk) -> None:
    number = queued(opened)
    assert keep_back(opened.workplace, number, reason=REASON).startswith(f"Surel nomor {number} ditahan sampai dilepas")
    opened.due_work().on("2026-07-09 07:00").half_hourly()
    assert stands(opened, number) == "kept_back"
    assert status(opened.workplace).mails[0].label == "ditahan operator"
    assert release(opened.workplace, number) == f"Surel nomor {number} dilepas."
    opened.due_work()
    assert stands(opened, number) == "practice"
    kept, let_go = opened.events("mail_kept_back"), opened.events("mail_let_go")
    assert [(each.actor, REASON in each.body) for each in (*kept, *let_go)] == [("operator", True), ("operator", False)]


def test_what_is_kept_back_stays_the_next_act_so_that_nobody_forgets_it(issued: Walk) -> None:
    number = queued(issued)
    keep_back(issued.workplace, number, reason=REASON)
    act = status(issued.workplace).next_act
    assert act == (
        f"Surel nomor {number} kepada {SECRETARY} ditahan: {REASON} Bila sudah boleh berangkat, jalankan "
        f"'.venv/bin/rbworkflow outbox release {number}'."
    )


@pytest.mark.parametrize("kind", ["request", "login", "decided", "withdrawn", "operator_named"])
def test_what_officers_get_as_themselves_is_never_kept_back(opened: Walk, kind: str) -> None:
    number = queued(opened, kind)
    with pytest.raises(RefusedError, match="tidak dapat ditahan"):
        keep_back(opened.workplace, number, reason=REASON)
    assert stands(opened, number) == "queued"


@pytest.mark.parametrize("state", sorted(set(MailStatus) - {"queued", "deferred", "held"}))
def test_only_what_has_not_begun_to_leave_is_kept_back(opened: Walk, state: str) -> None:
    number = queued(opened, status=state)
    with pytest.raises(RefusedError, match="tidak dapat ditahan"):
        keep_back(opened.workplace, number, reason=REASON)
    assert stands(opened, number) == state


def test_keeping_back_needs_a_reason_and_a_mail_and_letting_go_one_kept_back(opened: Walk) -> None:
    number = queued(opened)
    with pytest.raises(RefusedError, match="Isi alasannya"):
        keep_back(opened.workplace, number, reason=" ")
    with pytest.raises(RefusedError, match="Tidak ada surel keluar nomor 9999"):
        keep_back(opened.workplace, 9999, reason=REASON)
    with pytest.raises(RefusedError, match="sekarang dalam antrean, maka tidak dapat dilepas"):
        release(opened.workplace, number)


@pytest.mark.parametrize("state", ["rejected", "deferred", "unknown"])
def test_what_did_not_arrive_is_sent_again(opened: Walk, state: str) -> None:
    number = queued(opened, status=state)
    said = resend(opened.workplace, number)
    assert f"dikirim lagi kepada {SECRETARY}" in said
    assert ("dicatat belum sampai" in said) is (state == "unknown")
    opened.due_work()
    assert stands(opened, number) == "practice"


@pytest.mark.parametrize(
    ("kind", "state", "why"),
    [
        ("answer", "accepted", "sudah diterima peladen surel. Mintalah penerima memeriksa folder spam"),
        ("request", "accepted", "Jalankan 'Kirim ulang kode': kodenya baru"),
        ("answer", "kept_back", "ditahan operator, maka tidak dapat dikirim lagi"),
        ("answer", "void", "dibatalkan, maka tidak dapat dikirim lagi"),
    ],
)
def test_what_arrived_or_is_over_is_not_sent_twice(opened: Walk, kind: str, state: str, why: str) -> None:
    number = queued(opened, kind, status=state)
    with pytest.raises(RefusedError, match=why):
        resend(opened.workplace, number)
    assert stands(opened, number) == state


def test_the_list_holds_what_is_not_over_and_the_rest_where_asked_for(opened: Walk) -> None:
    assert outgoing(opened.workplace, is_all=False) == NONE
    number = queued(opened, status="rejected")
    line = f"{number}  ditolak  {SECRETARY}  Perihal contoh"
    assert outgoing(opened.workplace, is_all=False) == line
    everything = outgoing(opened.workplace, is_all=True, most=3).splitlines()
    assert everything[0] == line
    assert len(everything) == 3
    assert outgoing(opened.workplace, is_all=False, status=MailStatus.DEFERRED) == NONE
    assert outgoing(opened.workplace, is_all=True, recipient=OPERATOR.upper()).count(OPERATOR) > 0
    assert outgoing(opened.workplace, is_all=True, recipient="%") == NONE


def test_a_mail_is_shown_by_its_head_and_the_servers_words_but_never_what_stands_in_it(opened: Walk) -> None:
    number = queued(opened, status="rejected", smtp_code=554, smtp_text="5.7.1 spam", text_body="SETUJU-ABCD")
    shown = one_outgoing(opened.workplace, number)
    assert f"Kepada:          {SECRETARY}" in shown
    assert "Keterangan:      554 5.7.1 spam" in shown
    assert "spam atau melanggar aturannya" in shown
    assert "RAHASIA" not in shown
    assert "SETUJU" not in shown
    with pytest.raises(RefusedError, match="Tidak ada surel keluar nomor 9999"):
        one_outgoing(opened.workplace, 9999)
