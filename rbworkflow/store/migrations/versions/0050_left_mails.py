"""Of which revision a mail told that left before a restoration: it is known again also where rows are numbered anew."""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0045"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("left_mail", sa.Column("revision_number", sa.Integer(), nullable=False, server_default="0"))
