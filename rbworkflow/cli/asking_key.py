"""Asking for the recovery key at the terminal, line by line as it stands on its page."""

import sys
from typing import Final

import typer

from rbworkflow.backup.typed_key import TypedKey
from rbworkflow.errors import RefusedError

HOW: Final = """\
Kunci pemulihan dari brankas. Ketik baris demi baris seperti tercetak, juga angka dalam kurung, dan tekan Enter sesudah
setiap baris; atau pindai kode QR-nya. Besar kecil huruf dan spasi tidak berpengaruh.
Enter saja pada baris 1: tanpa kata sandi dan kunci. Ctrl-C: berhenti, tidak ada yang diubah."""
AGAIN: Final = "  ! {} Ketik lagi."
ENDED: Final = "Kunci pemulihan berakhir sebelum baris {}. Ulangi dengan semua barisnya."
STOPPED: Final = "Dihentikan. Tidak ada yang diubah."
READ: Final = "Kunci terbaca. Memulihkan; ini dapat perlu beberapa menit …"


def asked_key() -> str:
    """The key, "" where none is wanted. A wrong line is asked again; raises RefusedError where nobody sits there."""
    typer.echo(HOW)
    typed = TypedKey()
    while not typed.is_whole:
        line = _read(typed.next_line)
        if not line.strip() and typed.next_line == 1:
            return ""
        try:
            typed.add(line)
        except RefusedError as wrong:
            if not sys.stdin.isatty():
                raise
            typer.echo(AGAIN.format(wrong))
    typer.echo(READ)
    return typed.key


def _read(number: int) -> str:
    try:
        return input(f"Baris {number}: ")
    except EOFError as ended:
        raise RefusedError(ENDED.format(number)) from ended
    except KeyboardInterrupt as stopped:
        raise RefusedError(STOPPED) from stopped
