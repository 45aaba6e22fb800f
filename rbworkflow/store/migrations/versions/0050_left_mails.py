"""Of which revision a mail told that left before a restoration, and what was found when that was settled."""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0045"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("left_mail", sa.Column("revision_number", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("restoration", sa.Column("note", sa.Text(), nullable=False, server_default=""))
