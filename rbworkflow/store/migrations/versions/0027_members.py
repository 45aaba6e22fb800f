"""What a province's offices sent, the receipts for it, and mails that answer somebody else's."""

import sqlalchemy as sa
from alembic import op

from rbworkflow.store.types import Json, Moment

revision = "0027"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "member_package",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("unit_code", sa.String(32), nullable=False),
        sa.Column("period_code", sa.String(16), nullable=False),
        sa.Column("amendment", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("letter_number", sa.Text(), nullable=False),
        sa.Column("dated_on", sa.Date()),
        sa.Column("received_at", Moment(length=32), nullable=False),
        sa.Column("read_at", Moment(length=32), nullable=False),
        sa.Column("channel", sa.String(32), nullable=False),
        sa.Column("is_late", sa.Boolean(), nullable=False),
        sa.Column("files", Json(), nullable=False),
        sa.Column("data_sha256", sa.String(64)),
        sa.Column("facts", Json(), nullable=False),
        sa.Column("doubts", Json(), nullable=False),
        sa.Column("anchor", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("content_sha256", sa.String(64), nullable=False),
        sa.Column("draft_sha256", sa.String(64)),
        sa.Column("draft_parts_sha256", sa.String(64)),
        sa.Column("receipt_number", sa.Text(), nullable=False, server_default=""),
        sa.Column("receipt_on", sa.Date()),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.Column("points", Json(), nullable=False),
        sa.UniqueConstraint("office_code", "unit_code", "period_code", "content_sha256"),
    )
    op.add_column("outbox", sa.Column("answers", sa.Text()))
    with op.batch_alter_table("letter_number") as letter_number:
        letter_number.alter_column("revision_id", existing_type=sa.Integer(), nullable=True)
        letter_number.add_column(sa.Column("package_id", sa.Integer()))
