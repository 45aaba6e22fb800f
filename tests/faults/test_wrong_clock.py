"""A clock that ran ahead, or was set back: nothing waits for a year, and what came last is last."""

import shutil
from collections.abc import Callable
from datetime import timedelta

import pytest

from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.report.revisions import latest_revision
from rbworkflow.store import read
from tests.faults.acts import Act, act_named
from tests.faults.endings import Ending, ending
from tests.faults.killing import run_killed
from tests.faults.scenes import SAMPLES, SEMESTER, UNIT, Scene, codes_in, come_to_rest, statuses

A_YEAR = timedelta(days=365)
AN_HOUR = timedelta(hours=1)
ISSUE = act_named("issue")
REPORT = act_named("deliver the report")


@pytest.mark.parametrize("ahead", [AN_HOUR, A_YEAR], ids=["an hour", "a year"])
@pytest.mark.few(1)
def test_mails_queued_by_a_clock_that_ran_ahead_leave_once_it_is_right(
    ahead: timedelta, stage: Callable[[Act], Scene], undisturbed: Callable[[Act], Ending]
) -> None:
    expected = undisturbed(ISSUE)
    scene = stage(ISSUE)
    ISSUE(scene.moved(ahead))
    assert "queued" in statuses(scene).values()
    assert ending(come_to_rest(scene)) == expected
    ISSUE.check(scene)


@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_a_pump_killed_while_its_clock_ran_ahead_holds_its_mail_no_longer_than_any(
    stage: Callable[[Act], Scene], undisturbed: Callable[[Act], Ending]
) -> None:
    expected = undisturbed(REPORT)
    scene = stage(REPORT)
    run = run_killed(lambda: REPORT(scene.moved(A_YEAR)), at=8)
    assert run.killed_at
    assert "sending" in statuses(scene).values()
    assert ending(come_to_rest(scene)) == expected
    REPORT.check(scene)


def test_what_came_last_counts_though_the_clock_was_set_back(begin: Callable[[str], Scene]) -> None:
    scene = come_to_rest(begin("sent in").practising())
    before = _counting(scene)
    more = next((SAMPLES / "2026-S1" / "TPH").rglob("*.pdf"))
    shutil.copy(more, scene.settings.inbox / UNIT / "A9-99_laporan_susulan.pdf")
    come_to_rest(scene.moved(-A_YEAR))
    assert _counting(scene) > before


def test_signers_stand_in_the_order_of_their_stages_though_the_clock_was_set_back(
    begin: Callable[[str], Scene],
) -> None:
    scene = begin("chair asked")
    assert scene.moved(-AN_HOUR * 24).answer(scene.codes["SETUJU"]) == "approved"
    with scene.workplace() as workplace, read(workplace.engine) as conn:
        latest = latest_revision(conn, scene.office.code, SEMESTER)
        assert latest is not None
        assert [signer.role for signer in latest.signers] == [stage.role for stage in scene.office.stages]


def test_codes_that_a_clock_ran_past_are_replaced_by_themselves(begin: Callable[[str], Scene]) -> None:
    scene = begin("secretary asked")
    assert scene.moved(A_YEAR).answer(scene.codes["SETUJU"]) == "expired"
    come_to_rest(scene)
    (mail,) = scene.code_mails
    assert scene.answer(codes_in(mail)["SETUJU"], number=2) == "approved"


def _counting(scene: Scene) -> int:
    """The number of the unit's submission that counts."""
    with scene.workplace() as workplace, read(workplace.engine) as conn:
        return newest_accepted(conn, scene.office.code, SEMESTER.code)[UNIT].id
