"""How a command ends: in the sentence its step returned, or an error's own, after the mail it queued has left."""

import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from rbworkflow.cli.choosing_office import chosen, chosen_offices, chosen_unsaid, of_office
from rbworkflow.errors import RefusedError, WorkflowError, foreseen
from rbworkflow.settings import Settings

if TYPE_CHECKING:
    from rbworkflow.office.duties import Duty
    from rbworkflow.steps.workplace import Workplace

T = TypeVar("T")
PeriodCode = Annotated[str, typer.Argument(metavar="PERIODE", help="2026-S1, 2026-S2, atau 2026-T")]


def day(help_: str) -> Any:  # noqa: ANN401 - typer's own option
    """An option that is a day, written 2026-07-10."""
    return typer.Option(parser=_read_day, metavar="TTTT-BB-HH", help=help_)


def _read_day(written: str) -> datetime:
    try:
        return datetime.strptime(written.strip(), "%Y-%m-%d")  # noqa: DTZ007 - a day has no hour anywhere
    except ValueError as error:
        example = "tahun, bulan, dan hari dengan angka, misalnya 2026-07-10"
        raise typer.BadParameter(f"'{written}' bukan tanggal; tulis {example}.") from error


Day = datetime
"""What typer makes of it; the steps take its date."""


def outcome(work: Callable[[], T]) -> T:
    """What the work gives; an error ends the command in its own sentence, on the error stream, with exit code 1."""
    try:
        return work()
    except Exception as fault:
        error = fault if isinstance(fault, WorkflowError) else foreseen(fault)
        if error is None:
            raise
        typer.echo(str(error), err=True)
        sys.exit(2 if isinstance(error, RefusedError) else 1)


def said(work: Callable[[], str | None]) -> None:
    """Say the work's sentence, or its error's."""
    if sentence := outcome(work):
        typer.echo(sentence)


def of_duty(duty: "Duty", command: Callable[..., None]) -> Callable[..., None]:
    """The command, at offices with this duty alone; elsewhere it is refused in the duty's sentence."""

    @wraps(command)
    def done(*args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - the command's own
        said(lambda: _require(duty))
        command(*args, **kwargs)

    return done


def _require(duty: "Duty") -> None:
    from rbworkflow.office.loading import load_office
    from rbworkflow.steps.duty import require

    require(load_office(chosen_unsaid().config), duty)


def said_of_each(work: Callable[[Settings], str | None]) -> None:
    """Say the work's sentence for the office that is meant; for all of a server's where none is named, each alone.

    One that fails is told by its code, and the others go on; then the exit code is 1.
    """
    codes = outcome(chosen_offices)
    if len(codes) == 1:
        said(lambda: work(of_office(codes[0])))
        return
    failed = 0
    for code in codes:
        try:
            typer.echo(f"{code}: {work(of_office(code)) or ''}".rstrip())
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is this office's alone
            error = fault if isinstance(fault, WorkflowError) else foreseen(fault)
            if error is None:
                traceback.print_exc()
            typer.echo(f"{code}: {error or type(fault).__name__}", err=True)
            failed += 1
    if failed:
        typer.echo(f"{failed} dari {len(codes)} kantor tidak selesai.", err=True)
        sys.exit(1)


def acted(work: Callable[["Workplace"], str]) -> None:
    """Do an operator's act at this office and what follows from it; the mails that left are told besides.

    Runs that wait for officers are created by the server, at its next round, and that is told as well.
    """
    from rbworkflow.steps.decisions.requested_runs import waiting_for_their_pages
    from rbworkflow.steps.safekeeping.back_up import back_up_if_due
    from rbworkflow.steps.sending.due_work import do_due_work
    from rbworkflow.steps.workplace import open_workplace
    from rbworkflow.store import read

    def whole() -> str:
        workplace = open_workplace(chosen())
        with read(workplace.engine) as conn:
            workplace.require_not_held(conn)
        lines = [*filter(None, [workplace.moved]), work(workplace), *do_due_work(workplace).lines]
        return "\n".join([*lines, *waiting_for_their_pages(workplace), *back_up_if_due(workplace)])

    said(whole)
