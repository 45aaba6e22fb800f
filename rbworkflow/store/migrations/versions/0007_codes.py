"""Codes have twelve symbols, and those that an answer named in vain are void; earlier ones of eight are still taken."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("code_issue", sa.Column("symbols", sa.Integer(), nullable=False, server_default="8"))
    op.add_column("code_issue", sa.Column("exposed", sa.String(32), nullable=False, server_default=""))
    op.add_column("answer", sa.Column("exposed", sa.String(32), nullable=False, server_default=""))
    op.add_column("answer", sa.Column("note", sa.Text(), nullable=False, server_default=""))
