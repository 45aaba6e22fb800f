"""Until when the certificates of the servers that an office speaks to are good, as they were last seen."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "seen_certificate",
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("whose", sa.String(32), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("ends_at", sa.String(32), nullable=False),
        sa.Column("seen_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("office_code", "whose", name="pk_seen_certificate"),
    )
