"""Settings that were asked for become what config/ says: at once, or when the officers had their say.

First the row, then the files: what a kill left half done the next round ends. A file that somebody changed otherwise
meanwhile is left as it is, and the operator is told.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from rbworkflow.approval.appointments import Appointment
from rbworkflow.approval.lifecycle import AppointmentStatus, SettingsStatus
from rbworkflow.approval.settings_changes import SettingsChange, ask_settings, asked_settings, end_settings, waits_for
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.home import bundled
from rbworkflow.office.loading import load_office
from rbworkflow.office.own_settings.edits import Edit, SettingChange
from rbworkflow.office.own_settings.folder import SettingsFolder
from rbworkflow.office.own_settings.writing import require_own, write_edits
from rbworkflow.report.layout import ReportLayout, load_measures
from rbworkflow.settings import Settings
from rbworkflow.steps.notices.operator_alerts import alarm, post_alarm
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.system import only_one

FORMER: Final = "pengaturan-lama"
"""In the data folder: what the files said before each change, by its number."""
NOTHING: Final = "Tidak ada perubahan: isi buku kerja sama dengan pengaturan sekarang."
WRITTEN: Final = "Perubahan sudah ditulis."
WAITING: Final = (
    "Perubahan diminta. Sekretaris dan Ketua diberi tahu; ditulis begitu salah satunya mengonfirmasi, atau pada hari "
    "kerja sesudah pemberitahuannya bila tidak ada keberatan."
)
BUSY: Final = "Pengaturan kantor sedang ditulis. Coba lagi sebentar lagi."
OVERTAKEN: Final = (
    "Sesudah diminta, berkas pengaturan yang sama diubah dengan cara lain, sehingga yang diminta tidak ditulis."
)


def settings_folder(config: Path) -> SettingsFolder:
    """config/ as settings, the report's layout among them."""
    return SettingsFolder(config, {"report.toml": ReportLayout})


def check_folder(config: Path) -> None:
    """Raises ConfigurationError where a folder of settings is not good as a whole."""
    load_office(config)
    load_measures(config / "report.toml")


def ask_for_settings(
    workplace: Workplace, edits: Sequence[Edit], changes: Sequence[SettingChange], *, workbook_sha256: str
) -> SettingsChange:
    """Ask for these settings in the name of whoever does so; what nobody has to hear of first is written.

    Raises RefusedError for the sample office, one that was restored and is held, and where the same waits already.
    """
    require_own(workplace.settings.config, bundled("config"))
    with write(workplace.engine) as conn:
        workplace.require_not_held(conn)
        for other in asked_settings(conn, workplace.office.code):
            if {(each.file, each.place) for each in other.edits} & {(each.file, each.place) for each in edits}:
                raise RefusedError(
                    f"Sebagian dari perubahan ini sudah diminta oleh {other.asked_by} dan masih menunggu."
                )
        asked = ask_settings(
            conn,
            workplace.office,
            edits,
            changes,
            workbook_sha256=workbook_sha256,
            by=workplace.act.who,
            at=workplace.now,
        )
    if asked.appointment_id is None:
        _carry_out(workplace, asked, None)
    return asked


def carry_out_settings(workplace: Workplace) -> list[str]:
    """Write what is in force by now, and drop what an officer objected to; what failed, in words."""
    with part(workplace, "settings", "perubahan pengaturan kantor belum dapat ditulis") as changing:
        with read(workplace.engine) as conn:
            waiting = [(each, waits_for(conn, each)) for each in asked_settings(conn, workplace.office.code)]
        for asked, named in waiting:
            with changing.alone(str(asked.id), f"perubahan pengaturan nomor {asked.id} belum dapat ditulis"):
                _carry_out(workplace, asked, named)
    return changing.troubles


def _carry_out(workplace: Workplace, asked: SettingsChange, named: Appointment | None) -> None:
    if named is not None and named.status is AppointmentStatus.OBJECTED:
        _end(workplace, asked, SettingsStatus.DROPPED, why="keberatan pejabat")
    elif named is None or named.is_in_force(workplace.today):
        with only_one(workplace.settings.data / FORMER / ".lock") as is_mine:
            if not is_mine:
                raise RetryLaterError(BUSY)
            _write(workplace, asked)


def _write(workplace: Workplace, asked: SettingsChange) -> None:
    settings: Settings = workplace.settings
    folder = settings_folder(settings.config)
    left = [each for each in asked.edits if not each.is_done(folder)]
    if not all(each.is_due(folder) for each in left):
        _end(workplace, asked, SettingsStatus.DROPPED, why=OVERTAKEN)
        return
    kept = settings.data / FORMER / str(asked.id)
    names = write_edits(settings.config, left, kept=kept, check=check_folder)
    _end(workplace, asked, SettingsStatus.WRITTEN, files=names)


def _end(workplace: Workplace, asked: SettingsChange, status: SettingsStatus, **said: object) -> None:
    told = None
    if said.get("why") == OVERTAKEN:
        todo = "Unduh buku kerja Pengaturan kantor yang baru, ulangi perubahannya, lalu kirim."
        what = f"perubahan pengaturan yang diminta {asked.asked_by} tidak ditulis"
        told = alarm(workplace, "settings", what=what, detail=OVERTAKEN, todo=todo)
    with write(workplace.engine) as conn:
        is_first = end_settings(conn, asked, status, on=workplace.today, at=workplace.now, **said)
        if is_first and told is not None:
            post_alarm(conn, workplace, told, key=f"settings/{asked.id}")
