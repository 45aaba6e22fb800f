"""What a province's evaluator wrote of an office's report, row by row, and the mail that brings it to a district."""

import sqlalchemy as sa
from alembic import op

from rbworkflow.store.types import Moment

revision = "0045"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "evaluation",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("unit_code", sa.String(32), nullable=False),
        sa.Column("period_code", sa.String(16), nullable=False),
        sa.Column("amendment", sa.Integer(), nullable=False),
        sa.Column("package_id", sa.Integer(), sa.ForeignKey("member_package.id"), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("workbook_sha256", sa.String(64), nullable=False),
        sa.Column("workbook_name", sa.Text(), nullable=False),
        sa.Column("content_sha256", sa.String(64), nullable=False),
        sa.Column("read_at", Moment(length=32), nullable=False),
        sa.Column("draft_sha256", sa.String(64)),
        sa.Column("draft_parts_sha256", sa.String(64)),
        sa.Column("letter_number", sa.Text(), nullable=False, server_default=""),
        sa.Column("letter_on", sa.Date()),
        sa.Column("letter_sha256", sa.String(64)),
        sa.Column("recommendations_sha256", sa.String(64)),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.UniqueConstraint("office_code", "unit_code", "period_code", "content_sha256"),
    )
    op.create_table(
        "evaluation_row",
        sa.Column("evaluation_id", sa.Integer(), sa.ForeignKey("evaluation.id"), nullable=False),
        sa.Column("code", sa.String(32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("consequence", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("unit_code", sa.String(32), nullable=False),
        sa.Column("due_on", sa.Date()),
        sa.PrimaryKeyConstraint("evaluation_id", "code"),
    )
    op.create_table(
        "evaluated_item",
        sa.Column("evaluation_id", sa.Integer(), sa.ForeignKey("evaluation.id"), nullable=False),
        sa.Column("item_code", sa.String(32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("own_answer", sa.Text(), nullable=False),
        sa.Column("own_value", sa.String(40)),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("value", sa.String(40)),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("evaluation_id", "item_code"),
    )
    op.add_column("letter_number", sa.Column("evaluation_id", sa.Integer()))
    op.add_column("received_mail", sa.Column("workbook_sha256", sa.String(64)))
    op.add_column("received_mail", sa.Column("plan_year", sa.Integer()))
