"""A submission has a state, so that one can be set aside, and says why it was; it keeps who answers for it."""

import sqlalchemy as sa
from alembic import op

from rbworkflow.store.types import Json

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What was accepted before stays so; who answered for it then nobody wrote down."""
    op.add_column("submission", sa.Column("status", sa.String(32), nullable=False, server_default="accepted"))
    op.add_column("submission", sa.Column("note", sa.Text(), nullable=False, server_default=""))
    op.add_column("submission", sa.Column("submitter", Json(), nullable=True))
