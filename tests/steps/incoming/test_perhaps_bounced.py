"""A mail came back in a form that names no mail: the operator hears of it, and nothing changes its state."""

import pytest

from rbworkflow.store.schema import outbox
from tests.ground.bounced import PROVINCE
from tests.ground.other_bounces import FORMS, bounce_in
from tests.steps.mail_post import MemoryPost
from tests.steps.office_walk import OPERATOR, SECRETARY, Walk, text_of

TOLD = "Perlu tindakan: mungkin ada surel yang dikembalikan"


def states(walk: Walk) -> list[tuple[str, str]]:
    return [(row.key, row.status) for row in walk.rows(outbox) if not row.key.startswith("alarm/")]


@pytest.mark.parametrize("form", FORMS)
def test_an_alarm_names_address_and_newest_mail_and_no_state_changes(
    reported: Walk, memory: MemoryPost, form: str
) -> None:
    walk = reported.with_settings(**memory.settings())
    before = states(walk)
    memory.deliver(bounce_in(form, PROVINCE), bounce_in(form, PROVINCE, number=2))
    walk.collect()
    walk.due_work()
    told = text_of(walk.mail(OPERATOR, TOLD))
    (report,) = walk.rows(outbox, outbox.c.kind == "report")
    said = f"Surel dari mailer-daemon@mx.example, dibaca 6 Juli 2026 pukul 07.00, menyebut {PROVINCE} tidak dapat"
    assert said in " ".join(told.split())
    assert f"nomor {report.id} ({report.subject})" in " ".join(told.split())
    assert states(walk) == before


@pytest.mark.parametrize("form", FORMS)
def test_nothing_that_a_stranger_wrote_into_such_a_notice_is_repeated(
    reported: Walk, memory: MemoryPost, form: str
) -> None:
    walk, lure = reported.with_settings(**memory.settings()), "Klik http://penipu.example"
    memory.deliver(bounce_in(form, PROVINCE, letter=lure, subject=lure))
    walk.collect()
    walk.due_work()
    assert "penipu" not in str(walk.mail(OPERATOR, TOLD).message)


def test_of_addresses_that_we_do_not_write_to_nothing_is_told(reported: Walk, memory: MemoryPost) -> None:
    walk = reported.with_settings(**memory.settings())
    memory.deliver(bounce_in("qmail", "orang@lain.example"))
    walk.collect()
    walk.due_work()
    assert walk.mails(OPERATOR, TOLD) == []


def test_a_code_mail_that_came_back_so_is_told_and_its_codes_are_kept_nowhere(
    received_with_relay: Walk, memory: MemoryPost
) -> None:
    walk = received_with_relay.with_settings(**memory.settings())
    walk.daily_round()
    codes = list(walk.codes(SECRETARY).values())
    memory.deliver(bounce_in("qmail", SECRETARY, letter=walk.mail(SECRETARY, "Mohon keputusan").text))
    walk.collect()
    walk.due_work()
    told = text_of(walk.mail(OPERATOR, TOLD))
    assert "Kirim ulang kode" in told
    kept = [path.read_bytes() for path in walk.workplace.settings.data.rglob("*") if path.is_file()]
    assert not [code for code in codes for content in kept if code.encode() in content]
