"""Commands of the self-assessment (LKE)."""

from pathlib import Path
from typing import Annotated

import typer

from rbworkflow.cli.choosing_office import chosen
from rbworkflow.cli.planning import imported, list_findings
from rbworkflow.cli.printing_lines import acted, said


def lke(
    workbook: Annotated[
        Path, typer.Argument(metavar="BERKAS", exists=True, dir_okay=False, help="Buku kerja LKE (.xlsx)")
    ],
    year: Annotated[int, typer.Option(help="Tahun LKE")],
    *,
    check: Annotated[bool, typer.Option("--check", help="Hanya memeriksa.")] = False,
) -> None:
    """Mengimpor butir-butir lembar kerja evaluasi (LKE) tahun itu."""
    from rbworkflow.steps.submissions.import_assessment import import_assessment

    content = workbook.read_bytes()
    if check:
        said(lambda: _checked(content, year, name=workbook.name))
    else:
        acted(lambda office: imported(import_assessment(office, content, year, name=workbook.name)))


def lke_template(
    year: Annotated[int, typer.Option(help="Tahun LKE")],
    to: Annotated[Path | None, typer.Option(dir_okay=False, help="Ke berkas ini.")] = None,
) -> None:
    """Membuat templat LKE di folder templat pada folder bersama."""
    from rbworkflow.steps.plans.plan_files import lay_assessment_template
    from rbworkflow.steps.workplace import open_workplace

    said(lambda: lay_assessment_template(open_workplace(chosen()), year, to=to).message)


def _checked(content: bytes, year: int, *, name: str) -> str:
    from rbworkflow.steps.submissions.import_assessment import check_assessment, foretold_assessment
    from rbworkflow.steps.workplace import open_workplace

    draft = check_assessment(open_workplace(chosen()), content, year, name=name)
    list_findings(draft.findings)
    return foretold_assessment(draft, name=name)
