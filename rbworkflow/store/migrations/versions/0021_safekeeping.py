"""Copies of the office, and what a restored one must know of the days that its copy lacks."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "safekeeping",
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("name", sa.String(32), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("office_code", "name", name="pk_safekeeping"),
    )
    op.create_table(
        "restoration",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("copy_made_at", sa.String(32), nullable=False),
        sa.Column("copy_seq", sa.Integer(), nullable=False),
        sa.Column("restored_at", sa.String(32), nullable=False),
        sa.Column("reconciled_at", sa.String(32)),
        sa.Column("lost_anchors", sa.Text(), nullable=False),
    )
    op.create_table(
        "left_mail",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("restoration_id", sa.Integer(), sa.ForeignKey("restoration.id"), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("left_at", sa.String(32), nullable=False),
        sa.Column("period_code", sa.String(16), nullable=False),
        sa.Column("amendment", sa.Integer(), nullable=False),
        sa.Column("letter_number", sa.Text(), nullable=False),
        sa.Column("dated_on", sa.Date()),
        sa.Column("outbox_id", sa.Integer(), sa.ForeignKey("outbox.id")),
        sa.UniqueConstraint("office_code", "restoration_id", "message_id"),
    )
