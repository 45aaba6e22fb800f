"""Prints of a form that came instead of it: a PDF in which the form's number stands is no evidence."""

from collections.abc import Sequence
from typing import Final

from rbworkflow.intake.arrivals.receiving import ReceivedFile, candidates
from rbworkflow.intake.evidence.endings import PDF
from rbworkflow.intake.form_names import lies_at_the_top
from rbworkflow.intake.form_recognition import printed_forms
from rbworkflow.store import FileStore

REASON: Final = "FORMULIR_PDF"


def without_prints(files: FileStore, received: Sequence[ReceivedFile]) -> tuple[ReceivedFile, ...]:
    """The files, prints of a form set aside where no workbook came that may be the form itself."""
    if candidates(received):
        return tuple(received)
    papers = [file for file in received if file.media_type == PDF and file.is_accepted and lies_at_the_top(file.name)]
    numbers = printed_forms(files.get(file.sha256 or "") for file in papers)
    prints = [file for file, number in zip(papers, numbers, strict=True) if number is not None]
    return tuple(file.refused(REASON) if file in prints else file for file in received)
