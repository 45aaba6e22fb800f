"""Every pair of states: what is not in the table is refused."""

from itertools import product

import pytest

from rbworkflow import audit
from rbworkflow.approval.lifecycle import REQUEST
from rbworkflow.lifecycle import Actor
from rbworkflow.store import write
from rbworkflow.store.schema import request
from tests.approval.approval_desk import Desk

ALLOWED = {
    ("open", "approved"): Actor.OFFICER,
    ("open", "returned"): Actor.OFFICER,
    ("open", "cancelled"): Actor.OPERATOR,
}
STATES = ("open", "approved", "returned", "cancelled")


def test_the_table_knows_these_states_and_no_others() -> None:
    assert REQUEST.states == STATES


@pytest.mark.parametrize(("state", "to"), list(product(STATES, STATES)))
def test_a_request_moves_only_where_the_table_says(desk: Desk, state: str, to: str) -> None:
    request_id = desk.ask()
    before = len(desk.events())
    is_this = request.c.id == request_id
    event = {
        "office_code": desk.office.code,
        "at": desk.at,
        "actor": "test",
        "action": "moved",
        "subject": "request/1",
        "body": {},
    }
    with write(desk.engine) as conn:
        conn.execute(request.update().where(is_this).values(status=state))
        moved = audit.move(conn, request, is_this, lifecycle=REQUEST, to=to, event=event)
    assert moved is ((state, to) in ALLOWED)
    assert desk.request(request_id).status == (to if moved else state)
    assert len(desk.events()) == before + moved


@pytest.mark.parametrize(("state", "to"), ALLOWED)
def test_every_move_has_its_maker(state: str, to: str) -> None:
    assert REQUEST.moves[state][to] is ALLOWED[state, to]
