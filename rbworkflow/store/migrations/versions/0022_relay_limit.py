"""How large a mail the relay said it takes, when it was last asked."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "relay_limit",
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("largest", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("office_code", name="pk_relay_limit"),
    )
