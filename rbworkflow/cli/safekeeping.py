"""Commands of copies: making, trying and restoring them."""

from pathlib import Path
from typing import Annotated

import typer

from rbworkflow.cli.asking_key import asked_key
from rbworkflow.cli.choosing_office import chosen, chosen_to_restore
from rbworkflow.cli.printing_lines import said, said_of_each
from rbworkflow.settings import Settings


def backup(
    *,
    set_up: Annotated[
        bool, typer.Option("--set-up", help="Menyiapkan folder cadangan yang disebut di config/, sekali saja.")
    ] = False,
) -> None:
    """Membuat cadangan kantor ini sekarang."""
    from rbworkflow.steps.safekeeping.back_up import back_up, set_up_place
    from rbworkflow.steps.workplace import open_to_look

    def work(settings: Settings) -> str:
        workplace = open_to_look(settings)
        lines = [set_up_place(workplace)] if set_up else []
        return "\n".join([*lines, back_up(workplace)])

    said_of_each(work)


def recovery_key(
    page: Annotated[Path, typer.Argument(metavar="BERKAS", help="Lembar yang dicetak.")] = Path("kunci-pemulihan.html"),
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Mengganti kunci yang lembarnya hilang.")] = False,
) -> None:
    """Membuat kunci pemulihan: selembar kertas untuk brankas Sekretaris, satu kali."""
    from rbworkflow.steps.safekeeping.recovery_key import make_recovery_key
    from rbworkflow.steps.workplace import open_workplace

    said(lambda: make_recovery_key(open_workplace(chosen()), page, is_replacing=replace))


def restore(
    copy: Annotated[
        Path, typer.Argument(metavar="FOLDER", exists=True, readable=False, help="Folder cadangan, atau salah satunya.")
    ],
    *,
    key: Annotated[Path | None, typer.Option(help="Berkas berisi kunci pemulihan; bila tidak, ditanyakan.")] = None,
) -> None:
    """Memulihkan kantor dari cadangan; sesudahnya tidak ada yang dikirim sebelum `reconcile`."""
    from rbworkflow.steps.safekeeping.restore import restore as step

    def ask() -> str:
        return asked_key() if key is None else key.read_text(encoding="utf-8")

    said(lambda: step(chosen_to_restore(), copy, ask_key=ask))


def reconcile(
    *,
    anchor: Annotated[str, typer.Option(metavar="SEQ:HASH", help="Jangkar terbaru dari surel keputusan.")] = "",
    left_report: Annotated[
        list[str] | None,
        typer.Option(metavar="PERIODE=NOMOR", help="Tanpa kotak arsip: laporan yang sudah diterima penerimanya."),
    ] = None,
    no_report_left: Annotated[
        bool,
        typer.Option("--no-report-left", help="Tanpa kotak arsip: tidak ada laporan yang terkirim sejak cadangan."),
    ] = False,
) -> None:
    """Mencocokkan kantor yang dipulihkan dengan yang terjadi sesudah cadangan, lalu melepasnya."""
    from rbworkflow.steps.safekeeping.reconcile import reconcile as step
    from rbworkflow.steps.workplace import open_workplace

    def work() -> str:
        return step(
            open_workplace(chosen()), anchor=anchor, left_reports=left_report or (), is_no_report_left=no_report_left
        )

    said(work)


def drill(
    copy: Annotated[Path | None, typer.Argument(metavar="FOLDER", exists=True, help="Bila bukan yang terbaru.")] = None,
) -> None:
    """Mencoba memulihkan cadangan di tempat sementara dan memeriksa isinya."""
    from rbworkflow.steps.safekeeping.drill import drill as step
    from rbworkflow.steps.workplace import open_to_look

    said_of_each(lambda settings: step(open_to_look(settings), copy))


def handover(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Tempat berkasnya.")] = Path("serah-terima"),
    *,
    successor: Annotated[str, typer.Option(help="Nama operator pengganti; kosong: ditulis tangan.")] = "",
) -> None:
    """Buku serah terima: semua yang diperlukan operator pengganti, dicetak dari keadaan sekarang."""
    from rbworkflow.steps.safekeeping.hand_over import hand_over, laid_in
    from rbworkflow.steps.workplace import open_to_look

    def work() -> str:
        workplace = open_to_look(chosen())
        return laid_in(workplace, hand_over(workplace, successor=successor), folder)

    said(work)
