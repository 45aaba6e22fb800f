"""Commands of the action plan."""

from pathlib import Path
from typing import Annotated

import typer

from rbworkflow.cli.saying import acted, said
from rbworkflow.steps import import_plan as plan_step
from rbworkflow.steps.import_recommendations import import_recommendations
from rbworkflow.steps.plan_files import lay_quality, lay_template
from rbworkflow.steps.workplace import open_workplace

plan_app = typer.Typer(no_args_is_help=True, help="Rencana aksi: templat, mutu, impor, dan rekomendasi.")


@plan_app.command("import")
def plan_import(
    workbook: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Buku kerja rencana aksi (.xlsx)")],
    year: Annotated[int, typer.Option(help="Tahun rencana aksi")],
    *,
    reason: Annotated[str, typer.Option(help="Alasan perubahan rencana aksi yang sudah berlaku.")] = "",
    check: Annotated[bool, typer.Option("--check", help="Hanya memeriksa.")] = False,
) -> None:
    """Mengimpor rencana aksi dan memintakan keputusan para pejabat."""
    content = workbook.read_bytes()
    if check:
        said(lambda: _checked(content, year))
    else:
        acted(lambda office: plan_step.import_plan(office, content, year, name=workbook.name, reason=reason).message)


def _checked(content: bytes, year: int) -> str:
    findings = plan_step.check_plan(open_workplace(), content, year).findings
    return "\n".join(f"{each.place}: {each.message}" for each in findings) or "Tidak ada yang perlu diperbaiki."


@plan_app.command("recommendations")
def plan_recommendations(
    workbook: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Buku kerja rekomendasi (.xlsx)")],
    year: Annotated[int, typer.Option(help="Tahun rencana aksi yang menjawabnya")],
) -> None:
    """Mengimpor rekomendasi evaluasi provinsi."""
    said(lambda: import_recommendations(open_workplace(), workbook.read_bytes(), year, name=workbook.name))


@plan_app.command("template")
def plan_template(
    year: Annotated[int, typer.Option(help="Tahun rencana aksi")],
    to: Annotated[Path | None, typer.Option(dir_okay=False, help="Hanya templat rencana aksi, ke berkas ini.")] = None,
) -> None:
    """Membuat templat rencana aksi dan templat rekomendasi di folder data/templat."""
    said(lambda: lay_template(open_workplace(), year, to=to).message)


@plan_app.command("quality")
def plan_quality(
    workbook: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Buku kerja rencana aksi (.xlsx)")],
    year: Annotated[int, typer.Option(help="Tahun rencana aksi")],
) -> None:
    """Menguji mutu rencana aksi: lembar Word dan tabel Excel untuk FGD di folder data/templat."""
    said(lambda: lay_quality(open_workplace(), workbook.read_bytes(), year, name=workbook.name).message)
