"""Definitive officers, and what is to be taken off officers' accounts, stand among the appointments."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("acting_assignment") as assignment:
        assignment.drop_constraint("uq_acting_assignment_office_code_role_decree_starts_on", type_="unique")
        assignment.alter_column("ends_on", existing_type=sa.Date(), nullable=True)
        assignment.add_column(sa.Column("named_by", sa.Text(), nullable=False, server_default=""))
    op.create_index(
        "uq_acting_assignment_decree",
        "acting_assignment",
        ["office_code", "role", "decree", "starts_on"],
        unique=True,
        sqlite_where=sa.text("decree <> ''"),
        postgresql_where=sa.text("decree <> ''"),
    )
