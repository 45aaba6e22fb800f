"""Changes of an office's settings that came by a workbook."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "settings_change",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("appointment_id", sa.Integer(), sa.ForeignKey("acting_assignment.id")),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.String(32), nullable=False),
        sa.Column("workbook_sha256", sa.String(64), nullable=False),
        sa.Column("edits", sa.Text(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
    )
