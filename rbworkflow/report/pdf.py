"""Word documents as PDF, by LibreOffice: for telephones, so pictures no sharper than a page on a screen needs."""

import json
from collections.abc import Mapping
from typing import Final

from rbworkflow.isolation.programs import run_program
from rbworkflow.isolation.running import ChildLimits

PICTURE_DPI: Final = 150
PICTURE_QUALITY: Final = 65
MEMORY_MIB: Final = 2048
LARGEST_MIB: Final = 64
_OPTIONS: Final = {
    "ReduceImageResolution": {"type": "boolean", "value": "true"},
    "MaxImageResolution": {"type": "long", "value": str(PICTURE_DPI)},
    "UseLosslessCompression": {"type": "boolean", "value": "false"},
    "Quality": {"type": "long", "value": str(PICTURE_QUALITY)},
}
_FILTER: Final = f"pdf:writer_pdf_Export:{json.dumps(_OPTIONS, separators=(',', ':'))}"
_HEAD, _TAIL = b"%PDF-", b"%%EOF"


def as_pdf(soffice: str, documents: Mapping[str, bytes], *, seconds: float) -> dict[str, bytes]:
    """The documents as PDF by their keys, in one run of the program `soffice`, whose profile is as new as its home.

    One that could not be made in this time, or at all, is not in the answer; raises nothing.
    """
    names = {f"{number}.docx": key for number, key in enumerate(documents)}
    command = [
        soffice,
        "--headless",
        "--norestore",
        "--convert-to",
        _FILTER,
        *names,
    ]
    limits = ChildLimits(
        memory_mib=MEMORY_MIB, cpu_seconds=int(seconds) + 1, wall_seconds=seconds, file_mib=LARGEST_MIB
    )
    made = run_program(command, {name: documents[key] for name, key in names.items()}, limits=limits)
    pdfs = {key: made.get(f"{name.removesuffix('.docx')}.pdf", b"") for name, key in names.items()}
    return {key: pdf for key, pdf in pdfs.items() if pdf.startswith(_HEAD) and pdf.rstrip().endswith(_TAIL)}
