"""Who holds a seat, who acts for whom, and what is to change in the office's settings."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, Text, text

from rbworkflow.store.schema.base import CODE, OFFICE, SHA256, STATUS, metadata
from rbworkflow.store.types import Json, Moment

acting_assignment = Table(
    "acting_assignment",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("role", CODE, nullable=False),
    Column(
        "kind", String(4), nullable=False
    ),  # Plt, Plh; Def: to hold the seat; App, Pwd: to be taken off; Set: settings
    Column("official", Json, nullable=False),  # name, nip, title, email
    Column("decree", Text, nullable=False),  # empty where config/ alone names a definitive officer
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date),  # none: until another holds the seat, or it is taken off
    Column("status", STATUS, nullable=False, default="named"),
    Column("named_at", Moment),  # none for what an older program entered
    Column("in_force_on", Date),  # unless somebody objects; none before the officers were told
    Column("named_by", Text, nullable=False, server_default=""),  # who asked for it to be taken off
    Index(
        "uq_acting_assignment_decree",
        "office_code",
        "role",
        "decree",
        "starts_on",
        unique=True,
        sqlite_where=text("decree <> ''"),
        postgresql_where=text("decree <> ''"),
    ),
)

settings_change = Table(
    "settings_change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("office_code", OFFICE, nullable=False),
    Column("appointment_id", ForeignKey("acting_assignment.id")),  # what it waits for; none: it counts at once
    Column("asked_by", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("workbook_sha256", SHA256, nullable=False),
    Column("edits", Json, nullable=False),  # file, place, was, to: each as TOML writes it
    Column("changes", Json, nullable=False),  # the same in words
    Column("status", STATUS, nullable=False),
)
