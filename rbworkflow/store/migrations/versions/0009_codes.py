"""Codes have twelve symbols, and those that an answer named in vain are void; a decision may be withdrawn."""

import sqlalchemy as sa
from alembic import op

from rbworkflow.store.types import Moment

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("code_issue", sa.Column("symbols", sa.Integer(), nullable=False, server_default="8"))
    op.add_column("code_issue", sa.Column("exposed", sa.String(32), nullable=False, server_default=""))
    op.add_column("answer", sa.Column("exposed", sa.String(32), nullable=False, server_default=""))
    op.add_column("answer", sa.Column("note", sa.Text(), nullable=False, server_default=""))
    with op.batch_alter_table("decision") as decision:
        decision.drop_constraint("uq_decision_office_code_subject_kind_subject_id_stage", type_="unique")
        decision.add_column(sa.Column("withdrawn_at", Moment(length=32)))
    op.create_index(
        "uq_decision_standing",
        "decision",
        ["office_code", "subject_kind", "subject_id", "stage"],
        unique=True,
        sqlite_where=sa.text("withdrawn_at IS NULL"),
        postgresql_where=sa.text("withdrawn_at IS NULL"),
    )
