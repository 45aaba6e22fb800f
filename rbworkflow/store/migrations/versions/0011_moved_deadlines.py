"""A deadline that the calendar moved keeps why."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("period", "request", "revision_order"):
        op.add_column(table, sa.Column("moved_because", sa.Text(), nullable=False, server_default=""))
