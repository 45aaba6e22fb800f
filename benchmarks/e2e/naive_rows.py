"""What the peer keeps, as objects of an ORM: each row asked for, then changed or added."""

from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine, create_engine, select  # noqa: TID251 - a peer, which is measured
from sqlalchemy.orm import (  # noqa: TID251 - a peer, which is measured; the program has no objects
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
)


class Kept(DeclarativeBase):
    """Everything that is a row."""


class KeptFile(Kept):
    __tablename__ = "kept_file"
    unit: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    sha256: Mapped[str]
    pages: Mapped[int]
    indicator: Mapped[str]


class KeptFigure(Kept):
    __tablename__ = "kept_figure"
    unit: Mapped[str]
    indicator: Mapped[str] = mapped_column(primary_key=True)
    quarter: Mapped[int] = mapped_column(primary_key=True)
    actual: Mapped[float | None]
    narrative: Mapped[str]
    obstacle: Mapped[str]
    solution: Mapped[str]
    follow_up: Mapped[str]
    evidence: Mapped[str]


class KeptPoint(Kept):
    __tablename__ = "kept_point"
    indicator: Mapped[str] = mapped_column(primary_key=True)
    rule: Mapped[str] = mapped_column(primary_key=True)
    severity: Mapped[str]
    cell: Mapped[str]
    message: Mapped[str]


class KeptResult(Kept):
    __tablename__ = "kept_result"
    indicator: Mapped[str] = mapped_column(primary_key=True)
    target: Mapped[float]
    actual: Mapped[float | None]
    percent: Mapped[float]


class KeptMail(Kept):
    __tablename__ = "kept_mail"
    recipient: Mapped[str] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    is_sent: Mapped[bool]


Row = TypeVar("Row", bound=Kept)


def kept_in(folder: Path) -> Engine:
    engine = create_engine(f"sqlite:///{folder / 'naive.sqlite3'}")
    Kept.metadata.create_all(engine)
    return engine


def upsert(session: Session, cls: type[Row], key: dict[str, Any], **values: Any) -> None:  # noqa: ANN401 - columns
    found = session.scalars(select(cls).filter_by(**key)).one_or_none()
    if found is None:
        session.add(cls(**key, **values))
        return
    for name, value in values.items():
        setattr(found, name, value)
