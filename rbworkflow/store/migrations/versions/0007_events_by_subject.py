"""The events on one mail are found at once: each is asked for before the mail leaves."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(op.f("ix_audit_event_office_code_subject"), "audit_event", ["office_code", "subject"])
