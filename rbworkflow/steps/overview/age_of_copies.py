"""How old the newest copy is, in sentences for the page of where we are."""

from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from rbworkflow.backup.done import COPY, DRILL, last_done
from rbworkflow.home import command_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import clock_time

NEVER: Final = "Belum pernah dibuat cadangan."
LAST: Final = "Cadangan terakhir {} {}."
SAME_DISK: Final = "Cadangan ada pada cakram yang sama dengan data; cakram kedua lebih aman ([backup] di office.toml)."
UNTRIED: Final = "Cadangan belum pernah dicoba dipulihkan."
TRIED: Final = "Terakhir dicoba dipulihkan {} {}: utuh."
NO_KEY: Final = "Buat kunci pemulihan, agar cadangan juga menyimpan kata sandi dan kunci kantor: jalankan {}."


def copies_in_words(conn: Connection, workplace: Workplace) -> str:
    """Nothing for an office that practises: nobody needs its copies."""
    policy = workplace.office.backup
    if workplace.settings.is_practice or not policy.is_active:
        return ""
    code, tz, zone = workplace.office.code, workplace.office.tz, workplace.zone
    copied, tried = last_done(conn, code, COPY), last_done(conn, code, DRILL)
    if copied is None:
        return NEVER
    said = [LAST.format(clock_time(copied.at.astimezone(tz)), zone)]
    said.append(TRIED.format(clock_time(tried.at.astimezone(tz)), zone) if tried else UNTRIED)
    return " ".join([*said, *([] if policy.folder else [SAME_DISK])])


def missing_key(workplace: Workplace) -> list[str]:
    """What to do where copies lack the secrets, since there is no key to seal them to."""
    settings = workplace.settings
    is_copied = workplace.office.backup.is_active and not settings.is_practice
    is_missing = is_copied and not recipient_of(settings.data)
    return [NO_KEY.format(command_of(settings.office_code, "recovery-key"))] if is_missing else []


def recipient_of(data: Path) -> str:
    """The half of the recovery key that seals; "" where none was made."""
    file = recipient_file(data)
    return file.read_text(encoding="ascii").strip() if file.is_file() else ""


def recipient_file(data: Path) -> Path:
    return data / "kunci-pemulihan.txt"
