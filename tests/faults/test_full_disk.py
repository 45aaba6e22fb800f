"""A disk that fills up at any file, or under the database: what was begun waits for the next run."""

import errno
from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest
from acts import Act, act_named
from endings import Ending, ending
from scenes import Scene, come_to_rest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from rbworkflow.store import FileStore, open_engine

KEEPING = ("import the plan", "send forms", "collect", "compile", "issue")
FULL = OSError(errno.ENOSPC, "No space left on device")


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
        scene = stage(act)
        with monkeypatch.context() as patch:
            patch.setattr(FileStore, "put", only_first(fits))
            try:
                act(scene)
            except OSError as error:
                assert error.errno == errno.ENOSPC  # noqa: PT017 - the last round raises nothing
            else:
                break
        act(scene)
        assert ending(come_to_rest(scene)) == expected, fits
        act.check(scene)
    assert fits


def test_a_report_that_could_not_be_kept_before_it_leaves_leaves_later_once(
    stage: Callable[[Act], Scene], undisturbed: Callable[[Act], Ending], monkeypatch: pytest.MonkeyPatch
) -> None:
    act = act_named("deliver the report")
    expected = undisturbed(act)
    scene = stage(act)
    with monkeypatch.context() as patch:
        patch.setattr(FileStore, "put", only_first(0))
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
    with scene.workplace() as workplace:
        full = open_engine(scene.settings.store_url)
        event.listen(full, "connect", lambda connection, _: connection.execute("PRAGMA max_page_count=1"))
        with pytest.raises(OperationalError, match="full"):
            act.step(replace(workplace, engine=full), scene)
        full.dispose()
    act(scene)
    assert ending(come_to_rest(scene)) == expected
    act.check(scene)


def only_first(count: int) -> Callable[[FileStore, bytes], str]:
    """A `put` for which the disk has room `count` times."""
    plain, room = FileStore.put, iter(range(count))

    def put(self: FileStore, content: bytes) -> str:
        if next(room, None) is None:
            raise FULL
        return plain(self, content)

    return put
