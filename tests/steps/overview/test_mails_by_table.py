"""Whoever gets a mail stands in the table that says which mail goes to whom."""

from collections.abc import Iterator

from rbworkflow.office import Office
from rbworkflow.office.reminding import ASKED, Waited
from rbworkflow.steps.notices.mail_table import MAILS, MailRule, Reader, When
from rbworkflow.steps.reminders.due import told_today
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from tests.steps.office_walk import CHAIR, COMPLETE, SECRETARY, STAND_IN, UNITS, Walk


def readers(office: Office, address: str) -> Iterator[Reader]:
    """As whom this address may be written to."""
    for unit in office.units:
        yield from [Reader.UNIT] * (address in unit.senders) + [Reader.HEAD] * (address == unit.head.email)
    if address in (SECRETARY, STAND_IN, CHAIR):
        yield from (Reader.ASKED, Reader.OTHER)
    if address == office.operator.email:
        yield Reader.OPERATOR
    if address == office.recipient.email:
        yield Reader.PROVINCE


def row_of(key: str) -> MailRule:
    """The longest name in the table that the key begins with."""
    return MAILS[max((name for name in MAILS if f"{key}/".startswith(f"{name}/")), key=len)]


def strays(walk: Walk) -> list[str]:
    """Mails to somebody to whom the table sends none of the kind."""
    rows = [row for row in walk.rows(outbox) if row.kind != "reminder"]
    assert len({row.kind for row in rows}) > 3
    office = walk.workplace.office
    return [
        f"{row.key} to {row.recipient}"
        for row in rows
        if all(row_of(row.key).when(reader) is When.NEVER for reader in readers(office, row.recipient))
    ]


def test_from_the_plan_to_the_province_every_mail_goes_to_whom_the_table_names(decided_with_relay: Walk) -> None:
    assert strays(decided_with_relay.due_work()) == []


def test_a_return_and_a_correction_go_to_whom_the_table_names(compiled: Walk) -> None:
    compiled.send_back("Lengkapi data dukung.")
    compiled.revise(units=("PHS",), until="2026-07-10")
    assert strays(compiled) == []


def test_in_every_role_that_is_reminded_the_table_says_daily(opened: Walk) -> None:
    for unit in UNITS[:-1]:
        opened.send(unit, COMPLETE[unit])
    told = set()
    for day in ("02", "03", "06", "07", "08", "09", "10", "13", "14"):
        opened.on(f"2026-07-{day} 07:00").daily_round()
        with read(opened.workplace.engine) as conn:
            after = opened.workplace.today.replace(day=opened.workplace.today.day - 1)
            found = told_today(conn, opened.workplace, after=after)
        told |= {(each.waiting.kind, each.role) for all_told in found.values() for each in all_told}
    assert {role for kind, role in told if kind is Waited.SUBMISSION} == {
        ASKED,
        "head",
        "operator",
        "secretary",
        "chair",
    }
    assert {role for kind, role in told if kind is Waited.DECISION} == {ASKED, "other", "operator"}
