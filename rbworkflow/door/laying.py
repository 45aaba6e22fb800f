"""Files that people bring through a page: laid where a flow takes them from, and taken in by a run in their name."""

from collections.abc import Callable, Mapping
from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request

from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.limited_form import read_form
from rbworkflow.door.runs import run_now


async def lay_and_run(
    request: Request,
    lay: Callable[[Desk, FormData], None],
    flow: str,
    parameters: Mapping[str, Any] | None = None,
    *,
    most_bytes: int,
    most_files: int,
) -> str:
    """The run's id. Raises RefusedError for what is not taken, RetryLaterError where it lies there but no run began."""
    async with read_form(request, most_bytes=most_bytes, most_files=most_files) as form:
        await in_thread(lay, request.state.desk, form)
    return await run_now(request.state.desk, request.state.prefect, request.state.session, flow, parameters)
