"""A mail says what is known of its sender, a form carries a token; a mail too heavy is not tried for ever."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of mails that came before nobody asked the receiving server."""
    code = sa.Column("authenticity", sa.String(32), nullable=False, server_default="unproven")
    op.add_column("received_mail", code)
    op.add_column("received_mail", sa.Column("is_told", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute("UPDATE received_mail SET is_told = true")  # what came before was told mail by mail
    op.add_column("received_mail", sa.Column("revision_id", sa.Integer(), nullable=True))
    op.create_table(
        "unopened_mail",
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("content_sha256", sa.String(64), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("office_code", "content_sha256", name=op.f("pk_unopened_mail")),
    )
    op.create_table(
        "form_token",
        sa.Column("office_code", sa.String(8), nullable=False),
        sa.Column("period_code", sa.String(16), nullable=False),
        sa.Column("unit_code", sa.String(32), nullable=False),
        sa.Column("plan_number", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("office_code", "period_code", "unit_code", "plan_number", name=op.f("pk_form_token")),
    )
