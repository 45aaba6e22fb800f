"""How far a long collection has come, as a bar on the run's page. Short ones need none."""

from typing import Final, cast
from uuid import UUID

from prefect.artifacts import create_progress_artifact, update_progress_artifact

KEY: Final = "isian-terkumpul"
MANY: Final = 20
STEPS: Final = 20


class CollectingBar:
    """Call it with (done, of all) as often as you like: the bar moves in twentieths."""

    def __init__(self) -> None:
        self._artifact_id: UUID | None = None

    def __call__(self, done: int, of_all: int) -> None:
        if of_all < MANY or (done * STEPS // of_all) == ((done - 1) * STEPS // of_all):
            return
        per_cent, words = 100 * done / of_all, f"{done} dari {of_all} kiriman diproses"
        if self._artifact_id is None:
            made = create_progress_artifact(per_cent, key=KEY, description=words)
            self._artifact_id = cast("UUID", made)  # a coroutine only in an async flow
        else:
            update_progress_artifact(self._artifact_id, per_cent, description=words)
