"""Two offices in one database: each has keys, numbers, turns and a chain of its own, and neither acts for the other."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from rbworkflow.audit import BrokenChainError
from rbworkflow.errors import RefusedError
from rbworkflow.steps.decisions.decide import answer
from rbworkflow.steps.decisions.turn import turn
from rbworkflow.steps.notices.operator_alerts import tell_operator
from rbworkflow.store import write
from tests.steps.office_walk import CONFIG, OPERATOR, PROVINCE, Copied, Walk, prepare, walk_in

NEIGHBOUR = "3515"


@pytest.fixture
def first(on_database: Copied, compiled_data: Path) -> Walk:
    """The sample office, whose Secretary is asked."""
    return on_database(compiled_data, "2026-07-06 09:00")


@pytest.fixture
def second(first: Walk, any_url: str, tmp_path: Path) -> Iterator[Walk]:
    """Its neighbour in the same database, with a data folder of its own; its Secretary is asked too."""
    config = tmp_path / "config"
    shutil.copytree(CONFIG, config)
    office = config / "office.toml"
    own = office.read_text(encoding="utf-8").replace('code = "3514"', f'code = "{NEIGHBOUR}"')
    office.write_text(own, encoding="utf-8")
    walk = prepare(walk_in(tmp_path / "neighbour", on="2026-06-22 07:00", config_dir=config, database_url=any_url))
    assert walk.workplace.office.code == NEIGHBOUR != first.workplace.office.code
    walk.on("2026-07-06 09:00").daily_round()
    yield walk
    walk.workplace.engine.dispose()


def test_each_office_decides_and_sends_its_own_report(first: Walk, second: Walk) -> None:
    for walk, other in ((first, second), (second, first)):
        waiting = other.revision().status
        walk.approve_all()
        assert (walk.revision().status, other.revision().status) == ("issued", waiting)
        assert len(walk.mails(PROVINCE)) == 1
    assert first.revision().letter_number != second.revision().letter_number
    first.verify()
    second.verify()


def test_neither_office_serves_the_others_request(first: Walk, second: Walk) -> None:
    asked, code = first.asked(), first.codes()["SETUJU"]
    with pytest.raises(RefusedError, match="milik kantor lain"):
        turn(second.workplace, asked.request_id)
    with pytest.raises(RefusedError, match="milik kantor lain"):
        answer(second.workplace, asked.request_id, 1, typed=code, note="")
    assert turn(first.workplace, asked.request_id).answers == 0


def test_an_alarm_of_the_same_key_on_one_day_reaches_both_operators(first: Walk, second: Walk) -> None:
    for walk in (first, second):
        tell_operator(walk.workplace, key="archive/2026-07-06", what="kotak surat", detail="-", todo="-")
        walk.due_work()
    assert [len(walk.mails(OPERATOR, "kotak surat")) for walk in (first, second)] == [1, 1]


def test_one_offices_broken_chain_leaves_the_others_verifiable(first: Walk, second: Walk) -> None:
    engine = second.workplace.engine
    off = "DISABLE TRIGGER USER" if engine.dialect.name == "postgresql" else ""
    with write(engine) as conn:
        conn.execute(text(f"ALTER TABLE audit_event {off}" if off else "DROP TRIGGER audit_event_no_update"))
        conn.execute(text(f"UPDATE audit_event SET actor = 'orang lain' WHERE office_code = '{NEIGHBOUR}' AND seq = 5"))
    first.verify()
    with pytest.raises(BrokenChainError, match="baris 5"):
        second.verify()
