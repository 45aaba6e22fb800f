"""Commands of a province's evaluations."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rbworkflow.cli.printing_lines import Day, PeriodCode, acted, day, said
from rbworkflow.office import parse_period

if TYPE_CHECKING:
    from rbworkflow.steps.workplace import Workplace

evaluation_app = typer.Typer(no_args_is_help=True, help="Evaluasi laporan kabupaten/kota (di provinsi).")
Number = Annotated[int, typer.Argument(metavar="NOMOR", help="Nomor evaluasi pada halaman Kabupaten/Kota.")]


@evaluation_app.command("prepare")
def prepare_evaluations(
    period: PeriodCode, unit: Annotated[str, typer.Option(help="Kode kantor; tanpa ini semuanya.")] = ""
) -> None:
    """Menyiapkan buku kerja evaluasi dari laporan yang sudah diterima, di folder templat pada folder bersama."""
    from rbworkflow.steps.province.prepare_evaluations import prepare_evaluations as prepare
    from rbworkflow.steps.workplace import open_workplace

    said(lambda: prepare(open_workplace(), parse_period(period), unit_code=unit).message)


@evaluation_app.command("import")
def import_evaluations(
    workbook: Annotated[
        Path | None,
        typer.Argument(
            metavar="BERKAS", exists=True, dir_okay=False, help="Satu buku kerja; tanpa ini seluruh inbox/evaluasi"
        ),
    ] = None,
) -> None:
    """Membaca evaluasi yang sudah diisi dan memintakan keputusan atasnya."""
    from rbworkflow.steps.province.import_evaluations import import_evaluation
    from rbworkflow.steps.province.import_evaluations import import_evaluations as import_all

    def work(workplace: "Workplace") -> str:
        if workbook is not None:
            return import_evaluation(workplace, workbook.read_bytes(), name=workbook.name).line
        return "\n".join(each.line for each in import_all(workplace))

    acted(work)


@evaluation_app.command("decide")
def decide_evaluation(
    number: Number,
    *,
    approve: Annotated[bool, typer.Option("--approve/--return", help="Disetujui, atau dikembalikan dengan catatan.")],
    note: Annotated[str, typer.Option(help="Yang perlu diperbaiki evaluator.")] = "",
) -> None:
    """Menyetujui atau mengembalikan evaluasi, bila itu diserahkan kepada operator."""
    from rbworkflow.steps.province.decide_evaluation import decide_evaluation as decide

    acted(lambda office: decide(office, number, is_approved=approve, note=note))


@evaluation_app.command("number")
def number_evaluation(
    number: Number,
    letter: Annotated[str, typer.Option(help="Nomor surat dari aplikasi persuratan.")],
    dated: Annotated[Day, day("Tanggal surat.")],
) -> None:
    """Mengisi nomor surat evaluasi yang sudah disetujui."""
    from rbworkflow.steps.province.decide_evaluation import number_evaluation as number_it

    acted(lambda office: number_it(office, number, number=letter, on=dated.date()))
