"""Who may come in, by what, and what each began."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from rbworkflow.store.schema.base import CODE, OFFICE, PERIOD, SHA256, metadata
from rbworkflow.store.types import Moment

account = Table(
    "account",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("role", CODE, nullable=False),  # administrator | operator | officer | server
    Column("address", Text, nullable=False),  # lower case; empty: the administrator, who has none
    Column("name", Text, nullable=False),  # as the chain, runs and pages call the person
    Column("password_hash", Text, nullable=False, default=""),
    Column("app_key", Text, nullable=False, default=""),  # of an authenticator app, sealed
    Column("app_step", Integer, nullable=False, default=0),  # of the last code taken: none is taken twice
    Column("failures", Integer, nullable=False, default=0),  # since the last success
    Column("locked_until", Moment),
    Column("created_at", Moment, nullable=False),
    Column("ended_at", Moment),
    UniqueConstraint("office_code", "role", "address"),
)

session = Table(
    "session",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token_sha256", SHA256, nullable=False, unique=True),
    Column("account_id", ForeignKey("account.id"), nullable=False),
    Column("way", CODE, nullable=False),  # how the person came in
    Column("device", Text, nullable=False),
    Column("began_at", Moment, nullable=False),
    Column("seen_at", Moment),  # its last use, to the hour; none: of a version that did not note it
    Column("expires_at", Moment, nullable=False),
    Column("ended_at", Moment),
)

link = Table(
    "link",
    metadata,
    Column("token_sha256", SHA256, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("account_id", ForeignKey("account.id")),  # who comes in by it; none: a unit, which only sends
    Column("unit_code", CODE, nullable=False, default=""),
    Column("period_code", PERIOD, nullable=False, default=""),
    Column("path", Text, nullable=False, default="/"),  # the page it leads to
    Column("made_at", Moment, nullable=False),
    Column("expires_at", Moment),  # none: with its period
    Column("used_at", Moment),
    Column("ended_at", Moment),  # replaced by another
)

act = Table(
    "act",
    metadata,
    Column("nonce", String(36), primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("account_id", ForeignKey("account.id")),  # none: this machine
    Column("who", Text, nullable=False),
    Column("way", CODE, nullable=False),  # how the person had come in
    Column("what", Text, nullable=False),  # the deployment that is started, or the run that is answered
    Column("at", Moment, nullable=False),
    Column("run_id", String(36)),  # the one run that may say that it is this act
)
