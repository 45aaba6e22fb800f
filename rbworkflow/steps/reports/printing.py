"""Printing a report: its pictures come from the file store, everything else from its content."""

from typing import Final

from rbworkflow.isolation.running import ChildLimits, run_each
from rbworkflow.report.content.model import Content, Print
from rbworkflow.report.content.photos import photo_digests, to_print
from rbworkflow.report.stamps import Stamp
from rbworkflow.report.word.docx import render
from rbworkflow.steps.workplace import Workplace

SHRINK: Final = "rbworkflow.report.word.shrinking.shrink"
SHRINKING_LIMITS: Final = ChildLimits(memory_mib=640, cpu_seconds=60, wall_seconds=120)
"""For a batch of photos as telephones take them; one of 80 million pixels needs most of the memory."""


def print_report(workplace: Workplace, content: Content, stamp: Stamp) -> str:
    """Render the report and keep it; its sha256. Raises RefusedError where a picture is gone from the store."""
    layout = workplace.layout
    photos = {digest: workplace.files.get(digest) for digest in photo_digests(content, layout)}
    return workplace.files.put(render(content, stamp, layout, photos))


def prints(workplace: Workplace, content: Content) -> dict[str, Print]:
    """Prints of the pictures of this report, made and kept, by the sha256 of the picture.

    A picture that cannot be opened has none. Raises RefusedError as print_report.
    """
    layout = workplace.layout
    wanted = to_print(content, layout)
    pictures = (workplace.files.get(digest) for digest in wanted)
    sizes = (layout.photo_pixels, layout.largest_photo_bytes)
    made = zip(wanted, run_each(SHRINK, pictures, *sizes, given_up=None, limits=SHRINKING_LIMITS), strict=True)
    return {digest: _kept(workplace, *each) for digest, each in made if each is not None}


def _kept(workplace: Workplace, picture: bytes, width: int, height: int) -> Print:
    return {"sha256": workplace.files.put(picture), "size": len(picture), "width": width, "height": height}
