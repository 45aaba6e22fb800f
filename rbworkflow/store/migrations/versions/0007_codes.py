"""Codes have twelve symbols; those that were sent before have eight, and are accepted until they end."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("code_issue", sa.Column("symbols", sa.Integer(), nullable=False, server_default="8"))
