"""What the tables share: where they are known, and the kinds of their columns."""

from sqlalchemy import MetaData, String

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

OFFICE = String(8)
PERIOD = String(16)
CODE = String(32)
STATUS = String(32)
SHA256 = String(64)
