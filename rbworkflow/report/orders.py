"""The orders that start a report's next revision: what for, by whom, until when."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from rbworkflow import audit
from rbworkflow.lifecycle import Actor
from rbworkflow.report.lifecycle import ORDER, OrderStatus
from rbworkflow.report.revisions import Revision
from rbworkflow.store.schema import revision_order


@dataclass(frozen=True, kw_only=True)
class Order:
    """The operator's order for the revision after `revision_id`."""

    id: int
    revision_id: int
    units: tuple[str, ...]
    until: date
    reason: str
    ordered_at: datetime
    moved_because: str = ""


def has_order(conn: Connection, after: Revision) -> bool:
    """Whether the operator ordered the revision after this one."""
    mine = select(revision_order.c.id).where(revision_order.c.revision_id == after.id)
    return conn.execute(mine).first() is not None


def insert_order(
    conn: Connection, after: Revision, *, units: tuple[str, ...], until: date, reason: str, at: datetime
) -> bool:
    """Order the revision after `after`, or change the order that stands; False where it was carried out already.

    The same order again changes nothing: what came in since the first time still answers it.
    """
    values = {"units": list(units), "until": until, "reason": reason, "ordered_at": at, "moved_because": ""}
    standing = conn.execute(select(revision_order).where(revision_order.c.revision_id == after.id)).first()
    if standing is None:
        conn.execute(revision_order.insert().values(revision_id=after.id, status=OrderStatus.OPEN, **values))
    elif standing.status != OrderStatus.OPEN:
        return False
    elif (tuple(standing.units), standing.until, standing.reason) == (units, until, reason):
        return True
    else:
        conn.execute(revision_order.update().where(revision_order.c.id == standing.id).values(values))
    body = {"units": list(units), "until": until.isoformat(), "reason": reason}
    audit.append(
        conn,
        office_code=after.office_code,
        at=at,
        actor="operator",
        action="revision_ordered",
        subject=after.subject,
        body=body,
    )
    return True


def order_of(conn: Connection, revision_id: int) -> Order | None:
    """The order for the revision after this one, if there is any."""
    row = conn.execute(select(revision_order).where(revision_order.c.revision_id == revision_id)).first()
    if row is None:
        return None
    values = row._asdict()
    values.pop("status")
    return Order(**values | {"units": tuple(row.units)})


def postpone_order(conn: Connection, order: Order, until: date, *, office_code: str, reason: str, at: datetime) -> None:
    """Give units more time to correct; the row keeps why, and so does its event."""
    conn.execute(
        revision_order.update().where(revision_order.c.id == order.id).values(until=until, moved_because=reason)
    )
    audit.append(
        conn,
        office_code=office_code,
        at=at,
        actor="system",
        action="order_postponed",
        subject=f"order/{order.id}",
        body={"until": until.isoformat(), "reason": reason},
    )


def finish_order(conn: Connection, order: Order, *, office_code: str, at: datetime) -> None:
    """The order has been carried out: its revision is compiled."""
    done = ORDER.move_to(OrderStatus.DONE, by=Actor.SYSTEM)
    event = {
        "office_code": office_code,
        "at": at,
        "actor": Actor.SYSTEM,
        "action": "order_done",
        "subject": f"order/{order.id}",
    }
    audit.move(conn, revision_order, revision_order.c.id == order.id, done, event=event)
