"""An answer keeps what its officer ticked, and a return what it points at."""

import sqlalchemy as sa
from alembic import op

from rbworkflow.store.types import Json

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("answer", "decision"):
        op.add_column(table, sa.Column("items", Json()))
