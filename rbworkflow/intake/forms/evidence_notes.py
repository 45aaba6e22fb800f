"""What is said at a cell for evidence."""

from typing import Final

EVIDENCE_NOTE: Final = (
    "Satu baris satu bukti, misalnya\nUndangan: undangan-rapat.pdf\nLaporan: https://…\n"
    "Berkas yang sudah ditaruh di subfolder {what} tidak perlu ditulis."
)
