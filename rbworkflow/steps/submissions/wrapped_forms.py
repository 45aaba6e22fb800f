"""A form that came inside a folder, as Windows unpacks a zip: taken as if the folder had not been there."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from rbworkflow.intake.arrivals.receiving import ReceivedFile
from rbworkflow.intake.evidence.endings import XLSX
from rbworkflow.intake.form_recognition import look_into
from rbworkflow.store import FileStore


def unwrapped(files: FileStore, received: tuple[ReceivedFile, ...]) -> tuple[ReceivedFile, ...]:
    """The files by their paths from the form's own folder; as they are where a workbook lies at the top, or none is
    a form, or two files would get one name.
    """
    if any(file.may_be_form or file.was_meant_as_form for file in received):
        return received
    around = _around_the_form(files, received)
    bare = tuple(replace(file, name=file.name.removeprefix(f"{around}/")) for file in received)
    return bare if len({file.name for file in bare}) == len(bare) else received


def _around_the_form(files: FileStore, received: Sequence[ReceivedFile]) -> str:
    """The folder of the newest workbook that carries a form's number; "." where there is none."""
    workbooks = [file for file in received if file.media_type == XLSX]
    contents = [files.get(file.sha256 or "") for file in workbooks]
    forms = [file for file, look in zip(workbooks, look_into(contents), strict=True) if look.form_id is not None]
    newest = max(forms, key=lambda file: file.changed_at, default=None)
    return PurePosixPath(newest.name).parent.as_posix() if newest else "."
