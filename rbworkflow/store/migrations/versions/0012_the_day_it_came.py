"""What came keeps when it came and when it was read; folders keep when somebody looked into them last."""

import sqlalchemy as sa
from alembic import op

from rbworkflow.store.types import Json, Moment

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("submission", "received_file", "received_mail"):
        op.add_column(table, sa.Column("read_at", Moment()))
    for table in ("submission", "received_mail"):
        op.add_column(table, sa.Column("is_clock_doubted", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "folder_look",
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("unit_code", sa.String(32), nullable=False),
        sa.Column("looked_at", Moment(), nullable=False),
        sa.Column("standing", Json(), nullable=False),
        sa.PrimaryKeyConstraint("office_code", "unit_code", name="pk_folder_look"),
    )
    op.create_table(
        "claim_came",
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("claim", sa.String(64), nullable=False),
        sa.Column("came_at", Moment(), nullable=False),
        sa.Column("is_clock_doubted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("office_code", "claim", name="pk_claim_came"),
    )
    op.create_table(
        "round_done",
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("name", sa.String(32), nullable=False),
        sa.Column("began_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("office_code", "name", name="pk_round_done"),
    )
