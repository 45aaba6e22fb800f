"""An acting assignment is told of before it is in force; what an older program entered is in force as it stands."""

import sqlalchemy as sa
from alembic import op

from rbworkflow.store.types import Moment

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("acting_assignment", sa.Column("status", sa.String(32), nullable=False, server_default="confirmed"))
    op.add_column("acting_assignment", sa.Column("named_at", Moment()))
    op.add_column("acting_assignment", sa.Column("in_force_on", sa.Date()))
