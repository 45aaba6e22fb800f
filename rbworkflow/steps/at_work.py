"""Who works at one of many offices: runs, beside each other, or one alone, who changes what they all work with."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.home import STOP_IT
from rbworkflow.settings import Settings
from rbworkflow.system import in_turn, make_private_folder, only_one

RUNS: Final = f"Kantor ini sedang berjalan. {STOP_IT}, lalu ulangi."
WORKS: Final = "Sebuah run kantor ini sedang bekerja. Server tidak perlu dihentikan: ulangi sebentar lagi."


@contextmanager
def at_work(settings: Settings) -> Iterator[None]:
    """While a run works. An office alone on its machine needs no word of it: whatever runs holds its start's lock."""
    if not settings.office_code:
        yield
        return
    make_private_folder(settings.data)
    with in_turn(settings.work_lock, is_shared=True):
        yield


@contextmanager
def nobody_at_work(settings: Settings) -> Iterator[None]:
    """While no program of this office works with its keys. Raises RefusedError where one does.

    An office alone has to be stopped. Of many, the server goes on: programs read an office's keys when they use them,
    so that only a run in the middle of its work would have the old ones.
    """
    is_one_of_many = bool(settings.office_code)
    with only_one(settings.work_lock if is_one_of_many else settings.start_lock) as is_mine:
        if not is_mine:
            raise RefusedError(WORKS if is_one_of_many else RUNS)
        yield
