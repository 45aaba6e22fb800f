"""A disk that fills up at any file, or under the database: what was begun waits for the next run."""

import errno
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from rbworkflow.store import FileStore, open_engine
from tests.faults.acts import Act, act_named
from tests.faults.endings import Ending, ending
from tests.faults.scenes import Scene, come_to_rest

pytestmark = pytest.mark.soak
KEEPING = ("import the plan", "send forms", "collect", "compile", "issue")


@pytest.mark.parametrize("name", KEEPING)
def test_a_disk_that_is_full_at_any_file_leaves_the_work_for_the_next_run(
    name: str,
    stage: Callable[[Act], Scene],
    undisturbed: Callable[[Act], Ending],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    act = act_named(name)
    expected = undisturbed(act)
    for fits in count():
        scene, disk = stage(act), Disk(fits)
        with monkeypatch.context() as patch:
            patch.setattr(FileStore, "put", disk.put)
            with suppress(OSError):
                act(scene)
        if not disk.is_full:
            break
        act(scene)
        found = ending(come_to_rest(scene))
        assert replace(found, alarms=()) == expected, fits
        assert len(found.alarms) == (name in ("collect", "issue"))  # whose items stand alone
        act.check(scene)
    assert fits


def test_a_report_that_could_not_be_kept_before_it_leaves_leaves_later_once(
    stage: Callable[[Act], Scene], undisturbed: Callable[[Act], Ending], monkeypatch: pytest.MonkeyPatch
) -> None:
    act = act_named("deliver the report")
    expected = undisturbed(act)
    scene = stage(act)
    with monkeypatch.context() as patch:
        patch.setattr(FileStore, "put", Disk(0).put)
        act(scene)
    assert not scene.postbox.received
    assert ending(come_to_rest(scene)) == expected
    act.check(scene)


@pytest.mark.parametrize("name", ["collect", "compile"])
def test_a_database_without_room_takes_nothing_half(
    name: str, stage: Callable[[Act], Scene], undisturbed: Callable[[Act], Ending]
) -> None:
    act = act_named(name)
    expected = undisturbed(act)
    scene = stage(act)
    before = ending(scene)
    with scene.workplace() as workplace:
        full = open_engine(scene.settings.store_url)
        event.listen(full, "connect", lambda connection, _: connection.execute("PRAGMA max_page_count=1"))
        with suppress(OperationalError):
            act.step(replace(workplace, engine=full), scene)
        full.dispose()
    # That it failed may be told, where a word of it still finds room; when a sending came is noted before all else.
    told: dict[str, Any] = {"fault": [], "claim_came": []}
    assert ending(scene).rows | told == before.rows | told
    act(scene)
    assert replace(ending(come_to_rest(scene)), alarms=()) == expected
    act.check(scene)


class Disk:
    """A disk with room for so many files more; its `put` stands in for a store's."""

    def __init__(self, room: int) -> None:
        self.is_full = False
        plain = FileStore.put

        def put(store: FileStore, content: bytes) -> str:
            nonlocal room
            if room == 0:
                self.is_full = True
                raise OSError(errno.ENOSPC, "No space left on device")
            room -= 1
            return plain(store, content)

        self.put = put
