"""What officers approve of a draft is bound by its parts; what an older program asked for stays bound by its file."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("plan_version", "revision"):
        op.add_column(table, sa.Column("draft_parts_sha256", sa.String(64)))
