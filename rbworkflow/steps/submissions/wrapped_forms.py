"""A form that came inside a folder, as Windows unpacks a zip: taken as if the folder had not been there."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from pathlib import PurePosixPath

from rbworkflow.intake.arrivals.receiving import ReceivedFile
from rbworkflow.intake.evidence.endings import XLSX
from rbworkflow.intake.folders import EVIDENCE, starts_with_code
from rbworkflow.intake.form_id import FormId
from rbworkflow.intake.form_recognition import look_into
from rbworkflow.steps.submissions.sent_form import two_forms
from rbworkflow.store import FileStore


def unwrapped(files: FileStore, received: tuple[ReceivedFile, ...]) -> tuple[ReceivedFile, ...]:
    """The files by their paths from the form's own folder; as they are where a workbook lies at the top, or none is
    a form, or two files would get one name. The same form with other content in another folder is set aside.

    A form that was laid into an evidence folder is taken out of it: what lies beside it is still that folder's.
    """
    if any(file.may_be_form or file.was_meant_as_form for file in received):
        return received
    forms = _forms(files, received)
    newest = max(forms, key=lambda file: file.changed_at, default=None)
    if newest is None:
        return received
    around = _folder(newest)
    rivals = [each for each in forms if forms[each] == forms[newest] and _folder(each) != around]
    why = two_forms(newest.name)
    told = (
        file.refused("FORMULIR_LAIN", why) if file in rivals and file.sha256 != newest.sha256 else file
        for file in received
    )
    outside = _outside_evidence(around)
    bare = tuple(
        replace(
            file,
            name=PurePosixPath(file.name).name
            if file in forms and _folder(file) == around
            else file.name.removeprefix(f"{outside}/"),
        )
        for file in told
    )
    return bare if len({file.name for file in bare}) == len(bare) else received


def _forms(files: FileStore, received: Sequence[ReceivedFile]) -> dict[ReceivedFile, FormId]:
    """The workbooks that carry a form's number, in their order, with it."""
    workbooks = [file for file in received if file.media_type == XLSX]
    looks = look_into(files.get(file.sha256 or "") for file in workbooks)
    return {file: look.form_id for file, look in zip(workbooks, looks, strict=True) if look.form_id is not None}


def _folder(file: ReceivedFile) -> str:
    return PurePosixPath(file.name).parent.as_posix()


def _outside_evidence(folder: str) -> str:
    """The folder, or where it is one for evidence or lies in one, the folder around that."""
    outer = takewhile(
        lambda part: not (starts_with_code(part) or part.startswith(EVIDENCE)), PurePosixPath(folder).parts
    )
    return PurePosixPath(*outer).as_posix()
