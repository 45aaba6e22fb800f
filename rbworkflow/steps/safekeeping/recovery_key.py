"""Making the recovery key: one half stays here, the other leaves on paper."""

from pathlib import Path
from typing import Final

from rbworkflow import audit
from rbworkflow.backup.recovery_page import recovery_page
from rbworkflow.backup.sealing import RecoveryKey
from rbworkflow.errors import RefusedError
from rbworkflow.steps.overview.age_of_copies import recipient_file, recipient_of
from rbworkflow.steps.safekeeping.place import place_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write, write_whole
from rbworkflow.system import make_private_file
from rbworkflow.wording import long_date

KNOWN: Final = (
    "Kantor ini sudah mempunyai kunci pemulihan (penanda {}). Bila lembarnya hilang, buat yang baru dengan --replace; "
    "cadangan yang lebih tua tetap hanya terbuka oleh kunci lama."
)
TAKEN: Final = "Berkas {} sudah ada. Sebut nama lain."
MADE: Final = (
    "Kunci pemulihan ditulis ke {}. Buka, cetak satu lembar, serahkan kepada Sekretaris untuk brankas, lalu hapus "
    "berkas itu. Cadangan berikutnya menyertakan kata sandi dan kunci kantor, terkunci oleh kunci ini."
)


def make_recovery_key(workplace: Workplace, page: Path, *, is_replacing: bool = False) -> str:
    """Write the page to print; this program keeps what seals, never what opens.

    Raises RefusedError where there is a key already, or the page's file.
    """
    data, known = workplace.settings.data, recipient_of(workplace.settings.data)
    if known and not is_replacing:
        raise RefusedError(KNOWN.format(known[-8:]))
    if page.exists():
        raise RefusedError(TAKEN.format(page))
    key, today = RecoveryKey.new(), workplace.today
    make_private_file(page)
    printed = recovery_page(
        key,
        office=workplace.office.name,
        made_on=long_date(today),
        copies=place_of(workplace).root,
        office_code=workplace.settings.office_code,
    )
    page.write_text(printed, encoding="utf-8")
    code = workplace.office.code
    with write(workplace.engine) as conn:
        audit.append(
            conn,
            office_code=code,
            at=workplace.now,
            actor="operator",
            action="recovery_key_made",
            subject=f"office {code}",
            body={"recipient": key.recipient},
        )
    write_whole(recipient_file(data), key.recipient.encode())
    return MADE.format(page.absolute())
