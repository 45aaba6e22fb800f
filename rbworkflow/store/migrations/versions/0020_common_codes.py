"""What the province calls an indicator in all offices."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("indicator", sa.Column("common_code", sa.String(32), nullable=False, server_default=""))
