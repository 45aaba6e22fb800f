"""Several people, or one of them twice, before the door at one moment, on either database: once is once."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pyotp
import pytest

from rbworkflow.access.accounts import Account, Role, ensure_account
from rbworkflow.access.acts import begin_act, claim_act
from rbworkflow.access.app_codes import install_app, new_app_key, seal, take_code
from rbworkflow.access.links import make_link, personal_link, use_link
from rbworkflow.access.passwords import FREE_TRIES, count_failure
from rbworkflow.access.sessions import Way, begin_session, session_of, sessions_of
from rbworkflow.errors import WorkflowError
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import account, sending, submission
from tests.door.sending_visitor import Visitor
from tests.steps.office_walk import SECRETARY, Copied, Walk, sample_form
from tests.steps.test_at_once import RACERS, at_once

KEY = "k" * 43
A_DAY = timedelta(days=1)


@pytest.fixture
def walk(on_database: Copied, opened_data: Path) -> Walk:
    return on_database(opened_data, "2026-07-02 10:00")


def secretary(workplace: Workplace) -> Account:
    with write(workplace.engine) as conn:
        return ensure_account(
            conn, workplace.office.code, Role.OFFICER, address=SECRETARY, name="Sekretaris", at=workplace.now
        )


def test_one_account_is_made_for_one_person(walk: Walk) -> None:
    who = {"address": "admin@kpu-pasuruan.example", "name": "Administrator"}

    def let_in(workplace: Workplace) -> Account:
        with write(workplace.engine) as conn:
            return ensure_account(conn, workplace.office.code, Role.ADMINISTRATOR, **who, at=workplace.now)

    assert len({each.id for each in at_once(walk, let_in)}) == 1
    assert len(walk.rows(account, account.c.address == who["address"])) == 1
    assert [event.subject for event in walk.events("account_made")][-1:] == [f"administrator {who['address']}"]
    walk.verify()


def test_a_link_lets_one_in_and_an_app_code_counts_once(walk: Walk) -> None:
    his, at = secretary(walk.workplace), walk.workplace.now
    with write(walk.workplace.engine) as conn:
        token = make_link(conn, his, path="/", lasts=A_DAY, at=at)

    def follow(workplace: Workplace) -> bool:
        with write(workplace.engine) as conn:
            link = personal_link(conn, workplace.office.code, token, at=at)
            assert link is not None
            return use_link(conn, link, at=at)

    assert sorted(at_once(walk, follow)) == [False] * (RACERS - 1) + [True]
    app = new_app_key()
    code = pyotp.TOTP(app).at(at)
    put_in = at_once(walk, lambda here: install_app(here.engine, KEY, his, seal(KEY, his, app), code, at=at))
    assert [each for each in put_in if not isinstance(each, WorkflowError)] == [True]
    later = at + timedelta(minutes=1)
    next_code = pyotp.TOTP(app).at(later)
    taken = at_once(walk, lambda here: take_code(here.engine, KEY, his, next_code, at=later))
    assert sorted(taken) == [False] * (RACERS - 1) + [True]


def test_every_wrong_password_is_counted(walk: Walk) -> None:
    his, at = secretary(walk.workplace), walk.workplace.now
    at_once(walk, lambda here: count_failure(here.engine, his, at=at), count=FREE_TRIES + 1)
    (row,) = walk.rows(account, account.c.id == his.id)
    assert (row.failures, row.locked_until is not None) == (FREE_TRIES + 1, True)
    walk.verify()


def test_sessions_begun_at_once_all_stand_and_an_act_is_claimed_by_one_run(walk: Walk) -> None:
    his, at, office_code = secretary(walk.workplace), walk.workplace.now, walk.workplace.office.code

    def come_in(workplace: Workplace) -> str:
        with write(workplace.engine) as conn:
            return begin_session(conn, his, way=Way.LINK, device="uji", lasts=A_DAY, at=at)

    tokens = at_once(walk, come_in)
    with read(walk.workplace.engine) as conn:
        assert len(sessions_of(conn, his, at=at)) == len(set(tokens)) == RACERS
        session = session_of(conn, office_code, tokens[0], at=at)
    with write(walk.workplace.engine) as conn:
        nonce = begin_act(conn, office_code, session, what="04 Buka periode", at=at)

    def claim(run_id: str) -> Any:
        def claimed(workplace: Workplace) -> bool:
            with write(workplace.engine) as conn:
                return claim_act(conn, office_code, nonce, run_id=run_id) is not None

        return claimed

    runs = [f"run-{number}" for number in range(RACERS)]
    assert sum(at_once(walk, *map(claim, runs), count=1)) == 1
    walk.verify()


def test_a_form_that_is_sent_twice_at_once_through_the_page_is_taken_in_once(walk: Walk) -> None:
    visitor = Visitor(walk.workplace)
    visitor.send(("formulir", "Isian.xlsx", sample_form("KUL")), step="simpan")
    number = visitor.number()
    went = at_once(walk, lambda _workplace: visitor.send(number=number).headers["location"])
    visitor.desk.workplace().engine.dispose()
    assert len(set(went)) == 1
    at_once(walk, collect)
    assert [row.unit_code for row in walk.rows(submission)] == ["KUL"]
    assert len(walk.rows(sending)) == 1
    walk.verify()
