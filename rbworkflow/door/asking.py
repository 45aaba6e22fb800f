"""Somebody's request to Prefect, as what narrows it gets to see it."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from rbworkflow.access.sessions import Session
from rbworkflow.door.desk import Desk
from rbworkflow.door.prefect_inside import PrefectInside
from rbworkflow.errors import RefusedError

NOT_YOURS: Final = "Halaman ini bukan untuk Saudara."


@dataclass(frozen=True)
class Asking:
    """Somebody's request to Prefect: whose, what stands in its path, and its body."""

    desk: Desk
    prefect: PrefectInside
    session: Session
    params: Mapping[str, str]
    body: bytes

    def given(self) -> dict[str, Any]:
        """The body, an object; raises RefusedError for anything else."""
        try:
            said = json.loads(self.body or b"{}")
        except ValueError as error:
            raise RefusedError("Isi permintaan ini tidak terbaca.") from error
        if not isinstance(said, dict):
            raise RefusedError("Isi permintaan ini tidak terbaca.")
        return said


Narrowing = Callable[[Asking], Awaitable[bytes]]
"""The body to pass on; raises RefusedError where there is none."""


def ids_in(given: object, name: str) -> set[str]:
    """The ids that a client's filter names with `any_`."""
    named = given.get(name) if isinstance(given, dict) else None
    ids = named.get("any_") if isinstance(named, dict) else None
    return {str(each) for each in ids} if isinstance(ids, list) else set()
