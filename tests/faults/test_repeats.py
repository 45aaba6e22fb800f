"""Doing a step again, or twice at the same moment, does it once."""

from collections.abc import Callable

import pytest

from tests.faults.acts import ACTS, NAMES, Act
from tests.faults.endings import Ending, ending
from tests.faults.killing import run_at_once
from tests.faults.scenes import Scene, codes_in, come_to_rest

pytestmark = [
    pytest.mark.soak,
    pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning"),
]


@pytest.mark.parametrize("act", ACTS, ids=NAMES)
def test_a_step_done_again_changes_nothing(
    act: Act, stage: Callable[[Act], Scene], undisturbed: Callable[[Act], Ending]
) -> None:
    expected = undisturbed(act)
    scene = stage(act)
    act(scene)
    act(scene)
    come_to_rest(scene)
    act(scene)
    assert ending(come_to_rest(scene)) == expected
    act.check(scene)


@pytest.mark.parametrize("act", ACTS, ids=NAMES)
def test_a_step_done_by_two_at_once_is_done_once(
    act: Act, stage: Callable[[Act], Scene], undisturbed: Callable[[Act], Ending]
) -> None:
    expected = undisturbed(act)
    scene = stage(act)
    run_at_once(lambda: act(scene), lambda: act(scene))
    assert ending(come_to_rest(scene)) == expected
    act.check(scene)


def test_the_answer_that_locked_the_codes_read_again_voids_no_new_ones(begin: Callable[[str], Scene]) -> None:
    scene = begin("secretary asked")
    for number in range(1, scene.office.code_tries + 1):
        verdict = scene.answer("SETUJU-2222-2222-2222", number=number)
    assert verdict == "locked"
    come_to_rest(scene)
    assert scene.answer("SETUJU-2222-2222-2222", number=number) == "locked"
    come_to_rest(scene)
    (mail,) = scene.code_mails
    assert scene.answer(codes_in(mail)["SETUJU"], number=number + 1) == "approved"
