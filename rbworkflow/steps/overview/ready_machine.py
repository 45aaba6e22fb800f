"""The parts of *Uji kesiapan* that look at this computer: what it stores, its clock, its programs."""

import os
import shlex
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from rbworkflow import audit
from rbworkflow.config_faults import unheard_names
from rbworkflow.home import WHERE_SET
from rbworkflow.intake.arrivals.moments import TOLERANCE
from rbworkflow.key_folder import key_folder
from rbworkflow.report.layout import TEMPLATE
from rbworkflow.report.pdf import as_pdf
from rbworkflow.report.word.docx import try_template
from rbworkflow.settings import unheard_variables
from rbworkflow.steps.overview.readiness_part import Condition, ReadinessPart
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.system import readable_by_others
from rbworkflow.wording import clock_time, number

UNITS_OWN: Final = ("claims", "quarantine")
"""What units laid belongs to who laid it, with his rights; nobody else gets to it through the data folder."""
MAKE_WRITABLE: Final = (
    "Periksa apakah cakramnya rusak atau terpasang hanya-baca, dan apakah folder itu milik pengguna yang menjalankan "
    "program; sebelum itu tidak ada yang dapat dicatat."
)
A_PAGE: Final = b"Uji kesiapan"
KEY_FOLDER: Final = "Folder kunci"
SET_CLOCK: Final = "Samakan jam komputer; hapus RBWORKFLOW_CLOCK_FILE."
SET_CLOCK_OR_NOT: Final = (
    "Samakan jam komputer bila keliru. Bila benar, jam itu pernah terlalu maju; yang tercatat ketika itu tetap ada."
)
EARLIEST: Final = datetime(2026, 1, 1, tzinfo=UTC)


def database_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    with read(workplace.engine) as conn:
        head = audit.verify(conn, workplace.office.code)
    yield ReadinessPart("Basis data dan rantai audit", is_good=True, found=f"{number(head.seq)} peristiwa, utuh")


def private_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    data = workplace.settings.data
    for name, folder in (("Folder data", data), (KEY_FOLDER, key_folder(data))):
        readable = next(readable_by_others(folder, but=UNITS_OWN), None)
        found = f"{readable} terbaca oleh pengguna lain" if readable else "hanya terbaca oleh pengguna ini"
        todo = (
            f"Jadikan folder itu milik pengguna yang menjalankan program, pada cakram yang mengenal hak akses, lalu "
            f"jalankan: chmod -R go-rwx {shlex.quote(str(folder))}"
        )
        if os.access(folder, os.W_OK):
            yield ReadinessPart(name, is_good=readable is None, found=found, todo=todo)
        else:
            yield ReadinessPart(name, is_good=False, found=f"{folder} tidak dapat ditulisi", todo=MAKE_WRITABLE)


def clock_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    now = workplace.now
    is_good = now > EARLIEST and workplace.settings.clock_file is None
    todo, otherwise = SET_CLOCK, Condition.BROKEN
    found = f"{clock_time(now)} {workplace.zone}"
    if workplace.settings.clock_file is not None:
        found += " (jam geladi)"
    with read(workplace.engine) as conn:
        newest, latest = (of(conn, workplace.office.code) for of in (audit.newest_at, audit.latest_at))
    if newest is not None and latest is not None and latest > now + TOLERANCE:
        found += f", padahal sudah ada yang tercatat {clock_time(latest.astimezone(workplace.office.tz))}"
        if is_good and newest <= now + TOLERANCE:
            todo, otherwise = SET_CLOCK_OR_NOT, Condition.WARNING
        is_good = False
    yield ReadinessPart("Jam", is_good=is_good, found=found, todo=todo, otherwise=otherwise)


def layout_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    layout = workplace.layout
    try_template(layout)
    own = f"berkas {TEMPLATE.name}, " if layout.template else ""
    found = f"{own}{layout.font}, kertas {layout.paper[0]} x {layout.paper[1]} mm, sidik {layout.template_sha256[:12]}"
    yield ReadinessPart("Templat laporan", is_good=True, found=found)


def variables_parts(_workplace: Workplace) -> Iterator[ReadinessPart]:
    """One that is misspelt holds as if nobody had set it."""
    if found := unheard_names(unheard_variables()):
        yield ReadinessPart(
            "Nama pengaturan",
            is_good=False,
            found=found,
            todo=f"Betulkan namanya di {WHERE_SET}; sebelum itu pengaturannya tidak berlaku.",
            otherwise=Condition.WARNING,
        )


def libre_office_parts(workplace: Workplace) -> Iterator[ReadinessPart]:
    """Tried on a page of its own: where only its spreadsheets are installed the program is there and prints nothing."""
    soffice = workplace.settings.soffice
    is_good = bool(soffice) and bool(as_pdf(soffice, {"uji": A_PAGE}, seconds=workplace.settings.office_suite_seconds))
    bad = "terpasang, tetapi tidak dapat membuat PDF" if soffice else "tidak terpasang"
    todo = "Tidak wajib. Agar pejabat juga menerima draf sebagai PDF, pasang paket libreoffice-writer."
    found = "dapat membuat PDF" if is_good else bad
    yield ReadinessPart("LibreOffice", is_good=is_good, found=found, todo=todo, otherwise=Condition.WARNING)
