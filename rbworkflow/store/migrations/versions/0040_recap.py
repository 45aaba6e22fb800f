"""A province's report is measured against no plan of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("revision") as revision_table:
        revision_table.alter_column("plan_version_id", existing_type=sa.Integer(), nullable=True)
