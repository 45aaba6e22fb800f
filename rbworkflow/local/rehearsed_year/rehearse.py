"""`rbworkflow rehearse`: an office sees its coming year, every day and every mail of it, before it happens."""

import tempfile
from pathlib import Path
from time import monotonic

from rich.console import Console

from rbworkflow.errors import RefusedError
from rbworkflow.local.rehearsed_year.book import make_room, write_book
from rbworkflow.local.rehearsed_year.play import play_year
from rbworkflow.local.rehearsed_year.variants import Variant
from rbworkflow.office.period import known_year


def rehearse(config: Path, year: int, folder: Path, *, variant: str = Variant.USUAL) -> None:
    """Play the year and leave it in `folder`; raises RefusedError where that holds something else."""
    console = Console(highlight=False, markup=False, soft_wrap=True)
    known_year(year)
    chosen = _variant(variant)
    make_room(folder)
    started = monotonic()
    console.print(f"Geladi tahun {year} menurut {config}; tidak ada yang keluar dari komputer ini.")
    with tempfile.TemporaryDirectory(prefix="geladi-") as scratch:
        played = play_year(config, year, scratch=Path(scratch), say=console.print, variant=chosen)
        page = write_book(folder, played)
    console.print(f"Selesai dalam {round(monotonic() - started)} detik: {len(played.diary.mails)} surel.")
    console.print(f"  Buka {page.absolute()}")


def _variant(name: str) -> Variant:
    if name not in set(Variant):
        raise RefusedError(f"Ragam '{name}' tidak dikenal. Pilihan: {', '.join(Variant)}.")
    return Variant(name)
