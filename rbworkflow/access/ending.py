"""Ending what somebody comes in by: his devices' sessions and the links that nobody used."""

from datetime import datetime

from sqlalchemy import Connection

from rbworkflow.access.accounts import Account, end_account
from rbworkflow.access.links import end_links
from rbworkflow.access.sessions import Session, end_sessions


def end_ways_in(conn: Connection, account: Account, *, at: datetime, but: Session | None = None) -> None:
    """He has to come in anew, but perhaps on the device he sits at."""
    end_sessions(conn, account, at=at, but=but)
    end_links(conn, account, at=at)


def end_access(conn: Connection, account: Account, *, at: datetime) -> None:
    """He comes in no more; his name stays in what he did."""
    end_account(conn, account, at=at)
    end_ways_in(conn, account, at=at)
