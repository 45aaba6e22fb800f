"""Practice or real: a database is one of them from its first use on, so that nothing rehearsed ever counts."""

from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow import audit
from rbworkflow.errors import ConfigurationError
from rbworkflow.store.schema import office_mode

PRACTICE: Final = "practice"
REAL: Final = "real"
OWN_FOLDER: Final = (
    "pakai folder data sendiri lewat RBWORKFLOW_DATA_DIR (dan basis data sendiri, bila RBWORKFLOW_DATABASE_URL diisi)"
)
REFUSED: Final = {
    PRACTICE: "Folder data {data} berisi latihan: keputusan dan nomor surat di dalamnya tidak berlaku, dan suratnya "
    f"tidak boleh terkirim lewat relay. Untuk bekerja sungguhan, {OWN_FOLDER}.",
    REAL: "Folder data {data} milik kantor yang bekerja sungguhan, tetapi relay surel tidak diatur. Isi kembali "
    f"RBWORKFLOW_RELAY_HOST dan pengaturan relay lainnya. Untuk berlatih, {OWN_FOLDER}.",
}


def is_locked(conn: Connection, office_code: str, *, is_practice: bool, data: Path) -> bool:
    """Whether the office's database is marked already; raises ConfigurationError where it was marked as the other."""
    marked = _mark(conn, office_code)
    if marked not in (None, PRACTICE if is_practice else REAL):
        raise ConfigurationError(REFUSED[marked].format(data=data))
    return marked is not None


def hold_practice_lock(conn: Connection, office_code: str, *, is_practice: bool, data: Path, at: datetime) -> None:
    """Mark the office's database at its first use; raises ConfigurationError where it was marked as the other."""
    if is_locked(conn, office_code, is_practice=is_practice, data=data):
        return
    mode = PRACTICE if is_practice else REAL
    conn.execute(office_mode.insert().values(office_code=office_code, mode=mode, marked_at=at))
    audit.append(
        conn,
        office_code=office_code,
        at=at,
        actor="system",
        action="mode_marked",
        subject=f"office {office_code}",
        body={"mode": mode},
    )


def is_practice_data(conn: Connection, office_code: str, *, otherwise: bool) -> bool:
    """What the office's rows are, whatever the relay's setting says today; `otherwise` before their first use."""
    marked = _mark(conn, office_code)
    return otherwise if marked is None else marked == PRACTICE


def _mark(conn: Connection, office_code: str) -> str | None:
    return conn.scalar(select(office_mode.c.mode).where(office_mode.c.office_code == office_code))
