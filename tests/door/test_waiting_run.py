"""What a page's address names as its run is asked for as a run, or not at all."""

from typing import cast

import anyio
import pytest

from rbworkflow.door.pages.waiting_run import Progress, progress_of
from rbworkflow.door.prefect_inside import PrefectInside


class Unasked:
    """A Prefect that nobody may ask."""

    async def ask(self, method: str, path: str) -> None:
        raise AssertionError(f"{method} {path}")


@pytest.mark.parametrize("run_id", ["", "../deployments/1", "1/state", "1?x=1", "a%2Fb", "satu dua"])
def test_what_is_no_number_of_a_run_is_not_asked_for(run_id: str) -> None:
    assert anyio.run(progress_of, cast(PrefectInside, Unasked()), "19 Tarik keputusan", run_id) == Progress()
