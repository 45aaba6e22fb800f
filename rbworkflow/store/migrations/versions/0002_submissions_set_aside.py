"""A submission has a state, so that one can be set aside, and says why it was."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What was accepted before stays so."""
    op.add_column("submission", sa.Column("status", sa.String(32), nullable=False, server_default="accepted"))
    op.add_column("submission", sa.Column("note", sa.Text(), nullable=False, server_default=""))
