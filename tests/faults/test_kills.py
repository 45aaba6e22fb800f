"""kill -9 wherever a step leaves a trace: the next run ends where an undisturbed one does, once."""

from collections.abc import Callable

import pytest

from tests.faults.acts import ACTS, NAMES, Act
from tests.faults.endings import Ending, ending, in_doubt
from tests.faults.killing import NEVER, run_killed
from tests.faults.scenes import Scene, come_to_rest, settle_doubts
from tests.running.chance import Sample

pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")


@pytest.mark.few(8)
@pytest.mark.parametrize("act", ACTS, ids=NAMES)
def test_a_step_killed_anywhere_ends_as_if_it_had_not_been(
    act: Act,
    stage: Callable[[Act], Scene],
    undisturbed: Callable[[Act], Ending],
    sample: Sample,
    tell_kills: Callable[[str, int], None],
) -> None:
    expected = undisturbed(act)
    scene = stage(act)
    events = run_killed(lambda: act(scene), at=NEVER).events
    kills = 0
    for number in sample(act.numbers(events), few=1, most=30):
        scene = stage(act)
        run = run_killed(lambda: act(scene), at=number)  # noqa: B023 - it is called at once
        kills += run.killed_at is not None
        doubted = in_doubt(scene)
        act(scene)
        come_to_rest(scene)
        assert in_doubt(scene) == doubted, run.killed_at
        if doubted:
            settle_doubts(scene)
            come_to_rest(scene)
        found = ending(scene)
        assert found.rows == expected.rows, run.killed_at
        assert found == expected.told_of(doubted), run.killed_at
        act.check(scene)
    assert kills
    tell_kills(act.name, kills)
