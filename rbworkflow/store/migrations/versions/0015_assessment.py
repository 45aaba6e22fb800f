"""The self-assessment's items and answers; recommendations with what they rest on, and what units tell of them."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("recommendation") as recommendation:
        for name in ("condition", "criterion", "consequence", "answer_reason"):
            recommendation.add_column(sa.Column(name, sa.Text(), nullable=False, server_default=""))
        recommendation.add_column(sa.Column("unit_code", sa.String(32), nullable=False, server_default=""))
        recommendation.add_column(sa.Column("due_on", sa.Date()))
    op.create_table(
        "assessment_version",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content_sha256", sa.String(64), nullable=False),
        sa.Column("workbook_sha256", sa.String(64), nullable=False),
        sa.Column("workbook_name", sa.Text(), nullable=False),
        sa.Column("layout", sa.String(32), nullable=False),
        sa.Column("imported_at", sa.String(32), nullable=False),
        sa.UniqueConstraint("office_code", "year", "number"),
    )
    op.create_table(
        "assessment_item",
        sa.Column("assessment_version_id", sa.Integer(), sa.ForeignKey("assessment_version.id"), nullable=False),
        sa.Column("code", sa.String(32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(32), nullable=False),
        sa.Column("area_code", sa.String(32), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("weight", sa.String(40)),
        sa.Column("unit_code", sa.String(32), nullable=False),
        sa.Column("required_evidence", sa.Text(), nullable=False),
        sa.Column("indicator_codes", sa.Text(), nullable=False),
        sa.Column("last_answer", sa.Text(), nullable=False),
        sa.Column("evaluator_answer", sa.Text(), nullable=False),
        sa.Column("evaluator_note", sa.Text(), nullable=False),
        sa.Column("places", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("assessment_version_id", "code"),
    )
    op.add_column(  # in place: a table that others refer to cannot be made anew
        "submission",
        sa.Column("assessment_version_id", sa.Integer(), sa.ForeignKey("assessment_version.id")),
        inline_references=True,
    )
    op.create_table(
        "assessment_answer",
        sa.Column("submission_id", sa.Integer(), sa.ForeignKey("submission.id"), nullable=False),
        sa.Column("item_code", sa.String(32), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("choice", sa.String(32), nullable=False),
        sa.Column("percent", sa.String(40)),
        sa.Column("numerator", sa.String(40)),
        sa.Column("denominator", sa.String(40)),
        sa.Column("fault", sa.String(32)),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("evidence_text", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("cells", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("submission_id", "item_code"),
    )
    op.create_table(
        "recommendation_progress",
        sa.Column("submission_id", sa.Integer(), sa.ForeignKey("submission.id"), nullable=False),
        sa.Column("recommendation_code", sa.String(32), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("status_text", sa.Text(), nullable=False),
        sa.Column("done", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("evidence_text", sa.Text(), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=False),
        sa.Column("cells", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("submission_id", "recommendation_code"),
    )
