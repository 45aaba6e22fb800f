"""A unit's form and its subfolders as one zip."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import PurePosixPath

from rbworkflow.sheets.zips import packed


def form_kit(files: Mapping[PurePosixPath, bytes]) -> bytes:
    """The files as one zip, the same bytes each time."""
    return packed({path.as_posix(): content for path, content in files.items()})


def kit_contents(kit: bytes) -> dict[PurePosixPath, bytes]:
    """The files of a zip that form_kit made."""
    with zipfile.ZipFile(io.BytesIO(kit)) as archive:
        return {PurePosixPath(name): archive.read(name) for name in archive.namelist()}
