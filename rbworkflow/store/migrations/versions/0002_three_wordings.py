"""What officers and the report say of a point, beside the sentence to its unit."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

WORDINGS = ("for_officer", "for_report")


def upgrade() -> None:
    for wording in WORDINGS:
        op.add_column("finding", sa.Column(wording, sa.Text(), nullable=False, server_default=""))
