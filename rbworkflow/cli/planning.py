"""Commands of the action plan."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Protocol

import typer

from rbworkflow.cli.choosing_office import chosen
from rbworkflow.cli.printing_lines import acted, said
from rbworkflow.finding import Finding

plan_app = typer.Typer(no_args_is_help=True, help="Rencana aksi: templat, mutu, impor, dan rekomendasi.")


@plan_app.command("import")
def plan_import(
    workbook: Annotated[
        Path, typer.Argument(metavar="BERKAS", exists=True, dir_okay=False, help="Buku kerja rencana aksi (.xlsx)")
    ],
    year: Annotated[int, typer.Option(help="Tahun rencana aksi")],
    *,
    reason: Annotated[str, typer.Option(help="Alasan perubahan rencana aksi yang sudah berlaku.")] = "",
    check: Annotated[bool, typer.Option("--check", help="Hanya memeriksa.")] = False,
) -> None:
    """Mengimpor rencana aksi dan memintakan keputusan para pejabat."""
    from rbworkflow.steps.plans.import_plan import import_plan

    content = workbook.read_bytes()
    if check:
        said(lambda: _checked(content, year, name=workbook.name, reason=reason))
    else:
        acted(lambda office: imported(import_plan(office, content, year, name=workbook.name, reason=reason)))


@plan_app.command("recommendations")
def plan_recommendations(
    workbook: Annotated[
        Path, typer.Argument(metavar="BERKAS", exists=True, dir_okay=False, help="Buku kerja rekomendasi (.xlsx)")
    ],
    year: Annotated[int, typer.Option(help="Tahun rencana aksi yang menjawabnya")],
    *,
    check: Annotated[bool, typer.Option("--check", help="Hanya memeriksa.")] = False,
) -> None:
    """Mengimpor rekomendasi evaluasi provinsi."""
    from rbworkflow.steps.plans.import_recommendations import import_recommendations
    from rbworkflow.steps.workplace import open_workplace

    content = workbook.read_bytes()
    if check:
        said(lambda: _checked_recommendations(content, year, name=workbook.name))
    else:
        said(lambda: imported(import_recommendations(open_workplace(chosen()), content, year, name=workbook.name)))


@plan_app.command("template")
def plan_template(
    year: Annotated[int, typer.Option(help="Tahun rencana aksi")],
    to: Annotated[Path | None, typer.Option(dir_okay=False, help="Hanya templat rencana aksi, ke berkas ini.")] = None,
) -> None:
    """Membuat templat rencana aksi, rekomendasi, dan LKE di folder templat pada folder bersama."""
    from rbworkflow.steps.plans.plan_files import lay_template
    from rbworkflow.steps.workplace import open_workplace

    said(lambda: lay_template(open_workplace(chosen()), year, to=to).message)


@plan_app.command("next-year")
def plan_next_year(
    year: Annotated[int, typer.Option(help="Tahun rencana aksi yang disiapkan, misalnya 2027")],
) -> None:
    """Menyiapkan rencana aksi tahun berikutnya yang terisi dari tahun ini, di folder templat pada folder bersama."""
    from rbworkflow.steps.periods.next_plan import lay_next_plan
    from rbworkflow.steps.workplace import open_workplace

    said(lambda: lay_next_plan(open_workplace(chosen()), year).message)


@plan_app.command("quality")
def plan_quality(
    workbook: Annotated[
        Path, typer.Argument(metavar="BERKAS", exists=True, dir_okay=False, help="Buku kerja rencana aksi (.xlsx)")
    ],
    year: Annotated[int, typer.Option(help="Tahun rencana aksi")],
) -> None:
    """Menguji mutu rencana aksi: lembar Word dan tabel Excel untuk FGD di folder templat pada folder bersama."""
    from rbworkflow.steps.plans.plan_files import lay_quality
    from rbworkflow.steps.workplace import open_workplace

    said(lambda: lay_quality(open_workplace(chosen()), workbook.read_bytes(), year, name=workbook.name).message)


def _checked(content: bytes, year: int, *, name: str, reason: str) -> str:
    from rbworkflow.steps.plans.check_plan import check_plan, foretold
    from rbworkflow.steps.workplace import open_workplace

    workplace = open_workplace(chosen())
    draft = check_plan(workplace, content, year)
    list_findings(draft.findings)
    return foretold(workplace, draft, year, name=name, reason=reason)


def _checked_recommendations(content: bytes, year: int, *, name: str) -> str:
    from rbworkflow.steps.plans.import_recommendations import check_recommendations, foretold_recommendations
    from rbworkflow.steps.workplace import open_workplace

    draft = check_recommendations(open_workplace(chosen()), content, year)
    list_findings(draft.findings)
    return foretold_recommendations(draft, name=name)


class Imported(Protocol):
    """What an import came to: its sentence, and what is to be known of the workbook."""

    @property
    def findings(self) -> tuple[Finding, ...]: ...

    @property
    def message(self) -> str: ...


def imported(given: Imported) -> str:
    """The import's sentence, below a line for each point."""
    list_findings(given.findings)
    return given.message


def list_findings(findings: Iterable[Finding]) -> None:
    """One line for each point, what must be mended first."""
    from rbworkflow.steps.plans.invalid_workbook import open_first

    for each in open_first(findings):
        typer.echo(": ".join(filter(None, (f"[{each.severity.label}] {each.place}".rstrip(), each.message))))
