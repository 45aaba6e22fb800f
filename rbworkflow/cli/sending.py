"""Commands of issuing, sending, and what comes back."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rbworkflow.cli.printing_lines import Day, PeriodCode, acted, day, said_of_each
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.office import parse_period
from rbworkflow.settings import Settings

if TYPE_CHECKING:
    from rbworkflow.steps.workplace import Workplace


def type_number(
    period: PeriodCode,
    number: Annotated[str, typer.Option(help="Seperti tercatat di aplikasi persuratan.")],
    dated: Annotated[Day, day("Tanggal surat.")],
) -> None:
    """Mengisi nomor surat laporan yang sudah disetujui; laporan lalu diterbitkan dan dikirim."""
    from rbworkflow.steps.sending.type_number import type_number as type_it

    dated_on = dated.date()
    acted(lambda office: type_it(office, parse_period(period), letter_number=number, dated_on=dated_on))


def signed(
    file: Annotated[
        Path, typer.Argument(metavar="BERKAS", exists=True, dir_okay=False, help="PDF yang ditandatangani.")
    ],
) -> None:
    """Memeriksa salinan bertanda tangan; laporan yang dimaksud lalu diterbitkan dan dikirim."""
    from rbworkflow.steps.sending.signed_copies import receive_signed_copy
    from rbworkflow.steps.sending.signed_inbox import in_words

    acted(lambda office: in_words(receive_signed_copy(office, file.read_bytes(), name=file.name)))


def confirm_signed(
    number: Annotated[int, typer.Argument(metavar="NOMOR", help="Nomor salinan.")],
    *,
    reason: Annotated[str, typer.Option(help="Mengapa salinan itu dokumennya, atau bukan.")],
    refuse: Annotated[bool, typer.Option("--refuse", help="Bukan dokumennya.")] = False,
) -> None:
    """Memutuskan salinan bertanda tangan yang tidak dapat dikenali sendiri oleh program."""
    from rbworkflow.steps.sending.signed_copies import confirm_signed_copy

    acted(lambda office: confirm_signed_copy(office, number, reason=reason, is_ours=not refuse))


def deliver() -> None:
    """Menerbitkan yang disetujui dan mengirim surel yang menunggu."""
    from rbworkflow.steps.safekeeping.back_up import back_up_if_due
    from rbworkflow.steps.sending.due_work import do_due_work
    from rbworkflow.steps.sending.send_despite import send_despite
    from rbworkflow.steps.workplace import open_workplace

    def work(settings: Settings) -> str:
        try:
            workplace = open_workplace(settings)
        except ConfigurationError as error:
            typer.echo(send_despite(settings, error))
            raise
        due_work = do_due_work(workplace)
        return "\n".join([*due_work.done, due_work.delivered.message, *back_up_if_due(workplace)])

    said_of_each(work)


def resolve_delivery(
    number: Annotated[int, typer.Argument(metavar="NOMOR", help="Nomor surel.")],
    *,
    arrived: Annotated[
        bool | None, typer.Option("--arrived/--send-again", help="Sudah sampai, atau dikirim lagi.")
    ] = None,
    give_up: Annotated[str, typer.Option(help="Tidak dikirim lagi, dengan alasan ini.")] = "",
) -> None:
    """Memutuskan kiriman yang belum pasti sampai, setelah penerimanya ditanyai, atau yang ditolak."""
    acted(lambda office: _settle(office, number, arrived=arrived, give_up=give_up))


def enter_receipt(
    period: PeriodCode,
    received: Annotated[Day, day("Diterima tanggal.")],
    remark: Annotated[str, typer.Option(help="Misalnya nama penerima atau nomor tanda terima.")] = "",
) -> None:
    """Mencatat tanda terima laporan dari provinsi."""
    from rbworkflow.steps.sending.enter_receipt import enter_receipt as enter

    received_on = received.date()
    acted(lambda office: enter(office, parse_period(period), received_on=received_on, remark=remark))


def withdraw_receipt(
    period: PeriodCode, reason: Annotated[str, typer.Option(help="Alasan; dibaca pejabat, tercatat di jejak audit.")]
) -> None:
    """Mencabut tanda terima yang keliru dicatat; laporannya kembali menunggu tanda terima."""
    from rbworkflow.steps.sending.withdraw_receipt import withdraw_receipt as withdraw

    acted(lambda office: withdraw(office, parse_period(period), reason=reason))


def _settle(office: "Workplace", number: int, *, arrived: bool | None, give_up: str) -> str:
    from rbworkflow.steps.sending.resolve_delivery import close_delivery
    from rbworkflow.steps.sending.resolve_delivery import resolve_delivery as resolve

    if give_up:
        return close_delivery(office, number, reason=give_up)
    if arrived is None:
        raise RefusedError("Sebutkan apa yang terjadi: --arrived, --send-again, atau --give-up ALASAN.")
    return resolve(office, number, arrived=arrived)
