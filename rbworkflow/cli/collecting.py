"""Commands of periods and of what units send."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from rbworkflow.cli.choosing_office import chosen
from rbworkflow.cli.printing_lines import Day, PeriodCode, acted, day, said
from rbworkflow.office import parse_period

if TYPE_CHECKING:
    from rbworkflow.steps.workplace import Workplace

COLLECTED_TOLD: Final = 25
NOTHING_COUNTS: Final = "Tidak ada isian yang berlaku."
BEFORE_ASIDE: Final = "Isian yang berlaku, dan yang terjadi bila disisihkan:"


def open_command(
    period: PeriodCode,
    letter: Annotated[str, typer.Option(help="Nomor dan tanggal surat provinsi.")] = "",
    due: Annotated[Day | None, day("Batas waktu provinsi.")] = None,
) -> None:
    """Membuka periode pelaporan, atau mengubah batas waktunya."""
    from rbworkflow.steps.periods.open_period import open_period

    due_on = due.date() if due else None
    acted(lambda office: open_period(office, parse_period(period), province_letter=letter, province_due_on=due_on))


def close(period: PeriodCode, reason: Annotated[str, typer.Option(help="Alasan; tercatat di jejak audit.")]) -> None:
    """Menutup periode yang salah dibuka, selama belum ada isian untuknya."""
    from rbworkflow.steps.periods.close_period import close_period

    acted(lambda office: close_period(office, parse_period(period), reason=reason))


def forms(
    period: PeriodCode,
    unit: Annotated[
        list[str] | None, typer.Option(help="Kode subbagian yang dikirimi sekali lagi; boleh diulang.")
    ] = None,
) -> None:
    """Membuat dan mengirim formulir isian tiap subbagian kepada yang belum menerimanya."""
    from rbworkflow.steps.submissions.send_forms import send_forms

    again = [code.upper() for code in unit or []]
    acted(lambda office: send_forms(office, parse_period(period), again=again).message)


def collect() -> None:
    """Mengumpulkan isian dari folder bersama dan kotak surat, dan menjawabnya."""
    from rbworkflow.steps.incoming.collect import collect as collect_step

    acted(lambda office: collect_step(office, tell=_tell_how_far).message)


def _tell_how_far(done: int, of_all: int) -> None:
    """A line now and then while many come."""
    if done % COLLECTED_TOLD == 0:
        typer.echo(f"{done} dari {of_all} kiriman diproses ...", err=True)


def submit(
    files: Annotated[list[Path], typer.Argument(metavar="BERKAS...", help="Berkas dan folder, apa adanya.")],
    unit: Annotated[str, typer.Option(help="Kode subbagian; tanpa ini dibaca dari formulirnya.")] = "",
) -> None:
    """Menyerahkan formulir dan data dukung suatu subbagian, lalu menjawabnya; isi folder dan berkas ZIP ikut dibaca."""
    from rbworkflow.steps.incoming.submit_files import submit_files

    acted(lambda office: submit_files(office, files, unit_code=unit))


def confirm_sender(
    number: Annotated[str, typer.Argument(metavar="NOMOR", help="Nomor surel masuk, atau 'kiriman 5' untuk tautan.")],
    *,
    accept: Annotated[bool, typer.Option("--accept/--refuse", help="Benar darinya, atau bukan.")],
) -> None:
    """Memutuskan kiriman dari alamat yang bukan alamat pengirimnya, atau kiriman ulang lewat tautan."""
    from rbworkflow.steps.incoming.collect import collect as collect_step
    from rbworkflow.steps.overview.confirm_picked import confirm_picked

    def work(workplace: "Workplace") -> str:
        message = confirm_picked(workplace, number, is_genuine=accept)
        return f"{message}\n{collect_step(workplace).message}"

    acted(work)


def set_aside(
    number: Annotated[int | None, typer.Argument(metavar="[NOMOR]", help="Nomor isian; tanpa ini daftarnya.")] = None,
    reason: Annotated[str, typer.Option(help="Alasan; dibaca subbagian dan tercatat di jejak audit.")] = "",
) -> None:
    """Menyisihkan isian yang keliru: kiriman sebelumnya berlaku kembali. Tanpa nomor: daftar isian yang berlaku."""
    from rbworkflow.steps.submissions.set_aside import set_aside as set_aside_step

    if number is None:
        said(_counting)
        return
    acted(lambda office: set_aside_step(office, number, reason=reason))


def _counting() -> str:
    from rbworkflow.steps.submissions.counting import counting_submissions
    from rbworkflow.steps.workplace import open_to_look

    offered = counting_submissions(open_to_look(chosen()))
    lines = [" ".join([f"{each.label} (berkas {each.sent.workbook_name}).", *each.effects]) for each in offered]
    return "\n".join([BEFORE_ASIDE, *lines]) if lines else NOTHING_COUNTS
