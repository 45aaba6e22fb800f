"""Commands of copies: making, trying and restoring them."""

from typing import Annotated

import typer

from rbworkflow.cli.printing_lines import said


def backup(
    *,
    set_up: Annotated[
        bool, typer.Option("--set-up", help="Menyiapkan folder cadangan yang disebut di config/, sekali saja.")
    ] = False,
) -> None:
    """Membuat cadangan kantor ini sekarang."""
    from rbworkflow.steps.safekeeping.back_up import back_up, set_up_place
    from rbworkflow.steps.workplace import open_to_look

    def work() -> str:
        workplace = open_to_look()
        lines = [set_up_place(workplace)] if set_up else []
        return "\n".join([*lines, back_up(workplace)])

    said(work)
