"""What the due work could not do last time: a row for each item that failed, gone once the item succeeds."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, bindparam, select

from rbworkflow.store.schema import fault


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One item that failed: what that means for the office, why, and what the operator does about it."""

    part: str
    item: str
    what: str
    detail: str
    todo: str
    since: datetime
    told_at: datetime | None

    @property
    def act(self) -> str:
        """What the operator does, in sentences of their own."""
        return f"{capitalized(self.what)}: {self.detail} {capitalized(self.todo)}"


COLLECT: Final = "collect"
MAILBOX_ITEM: Final = "mailbox"
"""Its item that is the mailbox as a whole."""
LOADING: Final = "load"
CONFIG: Final = "config"
MAIL_LOGIN: Final = "mail_login"
CAUSES: Final = (LOADING, CONFIG, MAIL_LOGIN)
"""Parts whose faults are most often what the others come from."""
VERIFY: Final = "verify"
"""The part that looks at everything, and so names again what others named more closely."""
_ITEMS: Final = select(fault.c.item).where(
    fault.c.office_code == bindparam("office_code"), fault.c.part == bindparam("part")
)


def told_faults(conn: Connection, office_code: str) -> list[Fault]:
    """What the operator was told and what still fails: causes first, then the oldest; verifying comes last."""
    told = (fault.c.office_code == office_code, fault.c.told_at.is_not(None))
    found = [_of(row) for row in conn.execute(select(fault).where(*told))]
    return sorted(
        found, key=lambda each: (each.part == VERIFY, each.part not in CAUSES, each.since, each.part, each.item)
    )


def fault_of(conn: Connection, office_code: str, part: str, item: str) -> Fault | None:
    row = conn.execute(select(fault).where(*_part_of(office_code, part), fault.c.item == item)).first()
    return None if row is None else _of(row)


def items_at_fault(conn: Connection, office_code: str, part: str) -> set[str]:
    """The part's items that failed and have not succeeded since."""
    return set(conn.scalars(_ITEMS, {"office_code": office_code, "part": part}))


def keep_fault(conn: Connection, office_code: str, met: Fault) -> None:
    """Store what failed, in the place of what was known of the same item."""
    close_faults(conn, office_code, met.part, [met.item])
    conn.execute(fault.insert().values(office_code=office_code, **vars(met)))


def close_faults(conn: Connection, office_code: str, part: str, items: Collection[str]) -> None:
    """These items succeeded, or are no more."""
    conn.execute(fault.delete().where(*_part_of(office_code, part), fault.c.item.in_(items)))


def capitalized(words: str) -> str:
    """With a capital letter first, the others as they are."""
    return words[:1].upper() + words[1:]


def _part_of(office_code: str, part: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return (fault.c.office_code == office_code, fault.c.part == part)


def _of(row: Row[Any]) -> Fault:
    values = row._asdict()
    values.pop("office_code")
    return Fault(**values)
