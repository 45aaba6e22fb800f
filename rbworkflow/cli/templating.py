"""Commands of the office's Word template."""

import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from rbworkflow.cli.choosing_office import chosen
from rbworkflow.cli.printing_lines import said

template_app = typer.Typer(no_args_is_help=True, help="Templat Word kantor: memulai dan memeriksa.")
_FILE: Final = "Berkas Word (.docx)"


@template_app.command("export")
def template_export(
    to: Annotated[Path, typer.Argument(metavar="BERKAS", dir_okay=False, help=_FILE)] = Path("laporan.docx"),
) -> None:
    """Menulis templat untuk memulai: bentuk bawaan program, dengan semua gaya dan tanda isian."""
    from rbworkflow.steps.overview.word_template import export_template

    said(lambda: export_template(chosen(), to))


@template_app.command("check")
def template_check(
    file: Annotated[Path | None, typer.Argument(metavar="BERKAS", exists=True, dir_okay=False, help=_FILE)] = None,
    *,
    to: Annotated[Path, typer.Option(file_okay=False, help="Folder contoh hasil cetaknya.")] = Path("contoh-templat"),
) -> None:
    """Memeriksa templat: gaya dan tanda isian yang kurang, tidak dikenal, atau salah ketik; lalu mencetak contoh."""
    from rbworkflow.steps.overview.word_template import check_template

    is_good = True

    def work() -> str:
        nonlocal is_good
        lines, is_good = check_template(chosen(), file, to)
        return "\n".join(lines)

    said(work)
    if not is_good:
        sys.exit(1)
