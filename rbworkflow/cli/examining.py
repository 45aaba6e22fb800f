"""`doctor`: every part of this machine examined, without an act and without a mail."""

import json
from typing import TYPE_CHECKING, Annotated, Final

import typer

from rbworkflow.cli.choosing_office import chosen_offices, of_office
from rbworkflow.cli.printing_lines import outcome
from rbworkflow.errors import WorkflowError, foreseen

if TYPE_CHECKING:
    from rbworkflow.steps.overview.readiness_part import ReadinessPart

OPENING: Final = "Membuka kantor"


def doctor(*, as_json: Annotated[bool, typer.Option("--json", help="Sebagai satu objek JSON.")] = False) -> None:
    """Memeriksa komputer ini tanpa mengubah apa pun; keluar dengan kode 1 bila ada bagian yang bermasalah."""
    from rbworkflow.steps.overview.readiness import readiness_in_short
    from rbworkflow.steps.overview.readiness_part import Condition, worst

    examined = {code: _examined(code) for code in outcome(chosen_offices)}
    told = {
        code: {"condition": worst(parts), "parts": [part.told for part in parts]} for code, parts in examined.items()
    }
    if as_json:
        whole = told if len(told) > 1 else next(iter(told.values()))
        typer.echo(json.dumps(whole, ensure_ascii=False, indent=2))
    else:
        for code, parts in examined.items():
            heading = [f"== {code}"] if len(examined) > 1 else []
            typer.echo("\n".join([*heading, *(part.line for part in parts), readiness_in_short(parts)]))
    if Condition.BROKEN in {each["condition"] for each in told.values()}:
        raise typer.Exit(1)


def _examined(code: str | None) -> "list[ReadinessPart]":
    """Where the office cannot be opened at all, that is the only part, and says why."""
    from rbworkflow.local.prefect_tried import prefect_of
    from rbworkflow.steps.overview.readiness import readiness
    from rbworkflow.steps.overview.readiness_part import FOLLOW, ReadinessPart
    from rbworkflow.steps.workplace import open_to_look

    try:
        workplace = open_to_look(of_office(code))
        return [*readiness(workplace), *prefect_of(workplace)]
    except Exception as fault:
        error = fault if isinstance(fault, WorkflowError) else foreseen(fault)
        if error is None:
            raise
        return [ReadinessPart(OPENING, is_good=False, found=str(error), todo=FOLLOW)]
