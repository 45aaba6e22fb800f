"""How an office is, as a file beside its rows: written at the end of each round, read where no rows are asked."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from rbworkflow.secret_files import keep
from rbworkflow.steps.overview.health import COPIES, DISK, MAILS, told_health
from rbworkflow.steps.overview.next_form import named_flow
from rbworkflow.steps.overview.readiness_part import Condition
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.workplace import Workplace

FILE: Final = "kesehatan.json"
"""In the data folder."""
UNDONE: Final = "putaran-tidak-selesai"
"""Beside it, until a round ends again."""


@dataclass(frozen=True, kw_only=True)
class KeptHealth:
    """How an office was when its last round ended: nothing of what it works on, whose it is or what it is called."""

    at: datetime
    condition: Condition
    not_well: tuple[str, ...]
    """The kinds of parts that are not."""
    todo: tuple[str, ...]
    """What is to be done about them."""
    round_at: datetime | None
    mail_since: datetime | None
    """Since when the oldest mail waits that cannot leave."""
    copy_at: datetime | None
    disk: str
    next_flow: str
    """The flow that its operator is asked to run next, empty where he waits for others."""


def write_health(workplace: Workplace) -> None:
    """How the office is now, whole or as it was before."""
    told = {**told_health(workplace), "next_flow": named_flow(status(workplace).next_act)}
    keep(workplace.settings.data / FILE, json.dumps(told, ensure_ascii=False, indent=2))
    (workplace.settings.data / UNDONE).unlink(missing_ok=True)


def mark_undone(data: Path) -> None:
    """The round of the office with these data did not come to its end; where even that cannot be kept, time tells."""
    with suppress(OSError):
        keep(data / UNDONE, "")


def is_undone(data: Path) -> bool:
    """Whether its last round did not."""
    return (data / UNDONE).exists()


def kept_health(data: Path) -> KeptHealth | None:
    """How the office with these data was; None where no round of it has ended, or what it left cannot be read."""
    try:
        told = json.loads((data / FILE).read_text(encoding="utf-8"))
        return _read(told)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _read(told: Mapping[str, Any]) -> KeptHealth:
    parts = {part["kind"]: part for part in reversed(told["parts"])}
    not_well = [part for part in told["parts"] if part["condition"] != Condition.OK]
    return KeptHealth(
        at=datetime.fromisoformat(told["at"]),
        condition=Condition(told["condition"]),
        not_well=tuple(dict.fromkeys(part["kind"] for part in not_well)),
        todo=tuple(dict.fromkeys(part["todo"] for part in not_well)),
        round_at=_moment(told["round_at"]),
        mail_since=_moment(parts[MAILS]["since"]),
        copy_at=_moment(parts.get(COPIES, {}).get("since")),
        disk=str(parts[DISK]["found"]),
        next_flow=str(told["next_flow"]),
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
