"""A numbered zip part of the evidence: the same files give the same bytes everywhere, since nothing is deflated."""

import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, Final

from rbworkflow.report.word.package import EPOCH

_RIGHTS: Final = 0o644 << 16
_UNIX: Final = 3


def write_part(target: BinaryIO, files: Iterable[tuple[str, Path]]) -> None:
    """Write the part's files, each under its path; they are passed on in pieces."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for path, source in files:
            entry = zipfile.ZipInfo(path, EPOCH)
            entry.create_system, entry.external_attr = _UNIX, _RIGHTS
            entry.file_size = source.stat().st_size
            with archive.open(entry, "w") as packed, source.open("rb") as content:
                shutil.copyfileobj(content, packed)
