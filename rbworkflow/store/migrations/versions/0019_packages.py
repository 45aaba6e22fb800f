"""Mails that name others who get them, and mails that follow another one."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("copies", sa.Text()))
    op.add_column("outbox", sa.Column("follows_id", sa.Integer()))
