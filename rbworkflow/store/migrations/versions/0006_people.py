"""What a unit sends through its page has a state; a session says when it was used last."""

import sqlalchemy as sa
from alembic import op

from rbworkflow.store.types import Moment

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sending",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("claim", sa.String(64), nullable=False),
        sa.Column("unit_code", sa.String(32), nullable=False),
        sa.Column("period_code", sa.String(16), nullable=False),
        sa.Column("sent_at", Moment(), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sending"),
        sa.UniqueConstraint("office_code", "claim", name="uq_sending_office_code_claim"),
    )
    op.add_column("session", sa.Column("seen_at", Moment()))
