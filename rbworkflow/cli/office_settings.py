"""Commands of the office's settings: the workbook out and in."""

from pathlib import Path
from typing import Annotated

import typer

from rbworkflow.cli.choosing_office import chosen
from rbworkflow.cli.printing_lines import said

settings_app = typer.Typer(no_args_is_help=True, help="Pengaturan kantor sebagai buku kerja Excel.")


@settings_app.command("export")
def settings_export(
    workbook: Annotated[Path, typer.Argument(metavar="BERKAS", dir_okay=False, help="Buku kerja yang ditulis (.xlsx)")],
) -> None:
    """Menulis pengaturan kantor ke buku kerja untuk diubah."""
    from rbworkflow.steps.periods.settings_by_command import export_settings
    from rbworkflow.steps.workplace import open_to_look

    said(lambda: export_settings(open_to_look(chosen()), workbook))


@settings_app.command("import")
def settings_import(
    workbook: Annotated[
        Path, typer.Argument(metavar="BERKAS", exists=True, dir_okay=False, help="Buku kerja yang sudah diubah (.xlsx)")
    ],
    *,
    agreed: Annotated[bool, typer.Option("--agree", help="Tulis perubahannya; tanpa ini hanya ditunjukkan.")] = False,
) -> None:
    """Menunjukkan perubahan pengaturan menurut buku kerja, dan menulisnya bila disetujui."""
    from rbworkflow.steps.periods.settings_by_command import import_settings
    from rbworkflow.steps.workplace import open_workplace

    said(lambda: import_settings(open_workplace(chosen()), workbook, is_agreed=agreed))
