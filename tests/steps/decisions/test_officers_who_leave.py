"""An officer's access ends with his post, or with his address in config/: he and those in charge hear of it."""

from rbworkflow.access.accounts import Role, accounts
from rbworkflow.access.sessions import session_of
from rbworkflow.store import read
from tests.ground.coming_in import token_of
from tests.steps.office_walk import CHAIR, OPERATOR, SECRETARY, STAND_IN, Walk, text_of

NEXT = "sekretaris.baru@kpu-pasuruan.example"
ENDED = "Akses berakhir"


def officers(walk: Walk) -> set[str]:
    with read(walk.workplace.engine) as conn:
        found = accounts(conn, walk.workplace.office.code)
    return {each.address for each in found if each.role is Role.OFFICER}


def with_another_secretary(walk: Walk) -> Walk:
    officials = walk.workplace.office.officials
    another = officials["secretary"].model_copy(update={"name": "Sekretaris Baru Contoh", "email": NEXT})
    return walk.with_office(officials={**officials, "secretary": another})


def test_whoever_lost_his_post_comes_in_no_more_and_those_in_charge_hear_of_it(compiled: Walk) -> None:
    device = token_of(compiled.workplace, Role.OFFICER, SECRETARY, "Sekretaris")
    after = with_another_secretary(compiled).due_work().confirm_appointments()
    assert SECRETARY not in officers(after)
    with read(after.workplace.engine) as conn:
        assert session_of(conn, after.workplace.office.code, device, at=after.workplace.now) is None
    for reader in (SECRETARY, NEXT, CHAIR):
        assert f"Alamat {SECRETARY}" in text_of(after.mail(reader, ENDED))
    assert after.mails(OPERATOR, ENDED) == []
    after.due_work()
    assert len(after.mails(CHAIR, ENDED)) == 1
    after.verify()


def test_whoever_holds_a_seat_or_is_asked_keeps_his_access(compiled: Walk) -> None:
    token_of(compiled.workplace, Role.OFFICER, CHAIR, "Ketua")
    compiled.due_work()
    assert {SECRETARY, CHAIR} <= officers(compiled)
    assert compiled.mails(SECRETARY, ENDED) == []


def test_a_stand_in_keeps_his_access_for_a_month_after_his_last_day(compiled: Walk) -> None:
    compiled.on("2026-07-08 07:00").daily_round()
    compiled.on("2026-08-09 09:00").due_work()
    assert STAND_IN in officers(compiled)
    compiled.on("2026-08-10 09:00").due_work()
    assert STAND_IN not in officers(compiled)


def test_who_gets_a_seat_again_comes_in_again(compiled: Walk) -> None:
    with_another_secretary(compiled).due_work().confirm_appointments()
    compiled.due_work().confirm_appointments()
    assert SECRETARY in officers(compiled)
    assert compiled.approve().is_decision
