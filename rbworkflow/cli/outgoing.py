"""Commands about outgoing mails, one by one."""

from typing import Annotated, Final

import typer

from rbworkflow.cli.choosing_office import chosen
from rbworkflow.cli.printing_lines import acted, said
from rbworkflow.cli.sending import resolve_delivery
from rbworkflow.delivery.lifecycle import STATUS_LABELS, MailStatus

outbox_app = typer.Typer(no_args_is_help=True, help="Surel keluar: melihat, menahan, melepas, mengirim lagi.")
Number = Annotated[int, typer.Argument(metavar="NOMOR", help="Nomor surel.")]
STATES: Final = {label.partition(" (")[0].partition(",")[0]: status for status, label in STATUS_LABELS.items()}
"""By the words with which a list begins to say them."""


def _read_state(written: str) -> MailStatus:
    """By our own name of it, too: who calls this from a script has that."""
    try:
        return STATES.get(written.strip().lower()) or MailStatus(written)
    except ValueError as error:
        known = ", ".join(f"'{each}'" for each in STATES)
        raise typer.BadParameter(f"'{written}' bukan keadaan surel; yang ada: {known}.") from error


@outbox_app.command("list")
def outbox_list(
    *,
    status: Annotated[
        MailStatus | None,
        typer.Option(parser=_read_state, metavar="KEADAAN", help=f"Hanya yang berkeadaan ini: {', '.join(STATES)}."),
    ] = None,
    to: Annotated[str, typer.Option(help="Hanya yang alamat penerimanya memuat ini.")] = "",
    is_all: Annotated[bool, typer.Option("--all", help="Juga yang sudah terkirim atau dibatalkan.")] = False,
    most: Annotated[int, typer.Option(min=1, help="Paling banyak sebanyak ini, yang terbaru.")] = 50,
) -> None:
    """Surel keluar yang belum selesai, yang terbaru di atas."""
    from rbworkflow.steps.overview.outgoing import outgoing
    from rbworkflow.steps.workplace import open_to_look

    said(lambda: outgoing(open_to_look(chosen()), is_all=is_all, status=status, recipient=to, most=most))


@outbox_app.command("show")
def outbox_show(number: Number) -> None:
    """Kepala satu surel dan apa yang terjadi padanya; isinya tidak ditampilkan."""
    from rbworkflow.steps.overview.outgoing import one_outgoing
    from rbworkflow.steps.workplace import open_to_look

    said(lambda: one_outgoing(open_to_look(chosen()), number))


@outbox_app.command("hold")
def outbox_hold(number: Number, *, reason: Annotated[str, typer.Option(help="Mengapa surel itu ditahan.")]) -> None:
    """Menahan surel yang belum berangkat, sampai dilepas."""
    from rbworkflow.steps.sending.keeping_back import keep_back

    acted(lambda office: keep_back(office, number, reason=reason))


@outbox_app.command("release")
def outbox_release(number: Number) -> None:
    """Melepas surel yang ditahan; surel itu langsung dikirim."""
    from rbworkflow.steps.sending.keeping_back import release

    acted(lambda office: release(office, number))


@outbox_app.command("resend")
def outbox_resend(number: Number) -> None:
    """Mengirim lagi surel yang ditolak, ditunda, atau belum pasti sampai: sama seperti semula, kode selalu baru."""
    from rbworkflow.steps.sending.keeping_back import resend

    acted(lambda office: resend(office, number))


outbox_app.command("resolve")(resolve_delivery)
