"""Photos are printed once for all revisions that show them."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "photo_print",
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("source_sha256", sa.String(64), nullable=False),
        sa.Column("made_as", sa.String(64), nullable=False),
        sa.Column("print_sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("office_code", "source_sha256", "made_as", name="pk_photo_print"),
    )
