"""Whose a call of this machine's is, on a server of many offices: its act is written where the run looks for it."""

import json
from typing import Any, Final

from rbworkflow.door.prefect_inside import PrefectInside
from rbworkflow.offices import FIELD, MARK

CREATE_RUN: Final = "/create_flow_run"
RESUME: Final = "/resume"


async def office_of_call(prefect: PrefectInside, path: str, body: bytes) -> str:
    """The code of the office that the new run, or the answered one, is of; "" where it is of none."""
    if path.endswith(CREATE_RUN):
        given: dict[str, Any] = json.loads(body or b"{}")
        return str((given.get("parameters") or {}).get(FIELD, ""))
    run = await prefect.ask("GET", path.removesuffix(RESUME))
    tags = run.content["tags"] if run.is_good else []
    return next((tag.removeprefix(MARK) for tag in tags if tag.startswith(MARK)), "")
