"""A mail server that is away, or takes a mail and says nothing: nothing is lost, nothing comes twice in silence."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from rbworkflow.steps.decisions.requested_runs import runs_wanted
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.store import read
from rbworkflow.store.schema import code_issue
from tests.faults.acts import Act, act_named
from tests.faults.endings import Ending, check_codes, check_report, ending, in_doubt
from tests.faults.scenes import Scene, come_to_rest, free_port, settle_doubts, statuses

REPORT = act_named("deliver the report")
CODES = act_named("deliver codes")


def away(scene: Scene) -> Scene:
    """The same moment while nobody listens at the relay's port."""
    return replace(scene, relay=scene.relay.model_copy(update={"relay_port": free_port()}))


@pytest.mark.parametrize("act", [REPORT, CODES], ids=["report", "codes"])
@pytest.mark.few(1)
def test_what_an_absent_relay_could_not_take_leaves_when_it_is_back(
    act: Act, stage: Callable[[Act], Scene], undisturbed: Callable[[Act], Ending]
) -> None:
    expected = undisturbed(act)
    scene = stage(act)
    for _ in range(3):
        act(away(scene))
    assert not scene.postbox.received
    assert "deferred" in statuses(scene).values()
    assert ending(come_to_rest(scene)) == expected
    act.check(scene)


def test_an_absent_relay_costs_no_codes(stage: Callable[[Act], Scene]) -> None:
    scene = stage(CODES)
    for _ in range(3):
        CODES(away(scene))
    with scene.workplace() as workplace, read(workplace.engine) as conn:
        (asked,) = runs_wanted(workplace)
        assert conn.execute(code_issue.select().where(code_issue.c.request_id == asked.request_id)).all() == []


def test_a_report_whose_acceptance_was_not_heard_is_shown_as_unknown_and_never_sent_again_by_itself(
    stage: Callable[[Act], Scene], undisturbed: Callable[[Act], Ending]
) -> None:
    expected = undisturbed(REPORT)
    scene = stage(REPORT)
    scene.postbox.manner = "deaf"
    REPORT(scene)
    come_to_rest(scene)
    (key,) = in_doubt(scene)
    assert key.startswith("report/")
    check_report(scene)
    (alarm,) = [mail for mail in scene.postbox.received if mail.to == scene.office.operator.email]
    assert "belum pasti" in alarm.text
    settle_doubts(scene)
    assert ending(come_to_rest(scene)) == expected.told_of({key})
    check_report(scene)


def test_a_report_that_did_not_arrive_is_sent_again_as_it_was_when_the_operator_says_so(
    stage: Callable[[Act], Scene],
) -> None:
    scene = stage(REPORT)
    scene.postbox.manner = "deaf"
    REPORT(scene)
    first = scene.postbox.received.pop(0)  # taken, and lost at the other side
    settle_doubts(scene)
    come_to_rest(scene)
    check_report(scene)
    again = next(mail for mail in scene.postbox.received if mail.id == first.id)
    assert again.content == first.content


def test_codes_whose_arrival_is_unsure_are_replaced_by_new_ones(stage: Callable[[Act], Scene]) -> None:
    scene = stage(CODES)
    scene.postbox.manner = "deaf"
    CODES(scene)
    come_to_rest(scene)
    assert not in_doubt(scene)
    assert len(scene.code_mails) == 2
    check_codes(scene)


def test_a_mail_withdrawn_while_the_relay_was_away_never_leaves(stage: Callable[[Act], Scene]) -> None:
    scene = stage(CODES)
    CODES(away(scene))
    act_named("start a revision")(scene)
    come_to_rest(scene)
    with scene.workplace() as workplace:
        deliver(workplace)
    assert not scene.code_mails
