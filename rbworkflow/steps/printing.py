"""Printing a report: its pictures come from the file store, everything else from its content."""

from rbworkflow.report.content import Content
from rbworkflow.report.docx import render
from rbworkflow.report.photos import photo_digests
from rbworkflow.report.stamps import Stamp
from rbworkflow.steps.workplace import Workplace


def print_report(workplace: Workplace, content: Content, stamp: Stamp) -> str:
    """Render the report and keep it; its sha256. Raises RefusedError where a picture is gone from the store."""
    layout = workplace.layout
    photos = {digest: workplace.files.get(digest) for digest in photo_digests(content, layout)}
    return workplace.files.put(render(content, stamp, layout, photos))
