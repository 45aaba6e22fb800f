"""A province's report is measured against no plan of its own."""

import re

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        op.alter_column("revision", "plan_version_id", existing_type=sa.Integer(), nullable=True)
        return
    made = op.get_bind().execute(sa.text("SELECT sql FROM sqlite_master WHERE name = 'revision'")).scalar_one()
    beside = op.get_bind().execute(
        sa.text("SELECT sql FROM sqlite_master WHERE tbl_name = 'revision' AND type <> 'table' AND sql IS NOT NULL")
    )
    others = [row.sql for row in beside]
    # Other tables refer to these rows: they are missed until the end of the transaction alone, and by then are back.
    op.execute("PRAGMA defer_foreign_keys = ON")
    op.execute("CREATE TEMPORARY TABLE kept_revision AS SELECT * FROM revision")
    op.execute("DROP TABLE revision")
    op.execute(re.sub(r"(plan_version_id INTEGER) NOT NULL", r"\1", made))
    op.execute("INSERT INTO revision SELECT * FROM kept_revision")
    op.execute("DROP TABLE kept_revision")
    for each in others:
        op.execute(each)
