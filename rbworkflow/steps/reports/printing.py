"""Printing a report: its pictures come from the file store, everything else from its content."""

from collections.abc import Iterable, Iterator
from typing import Final

from sqlalchemy import select

from rbworkflow.errors import ConfigurationError
from rbworkflow.isolation.running import ChildLimits, run_each
from rbworkflow.report.content.model import Content, Print
from rbworkflow.report.content.photos import photo_digests, to_print
from rbworkflow.report.stamps import Stamp
from rbworkflow.report.word.docx import render
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import photo_print

SHRINK: Final = "rbworkflow.report.word.shrinking.shrink"
SHRINKING: Final = 1
"""Goes up when a picture is made into another print than before."""
SHRINKING_LIMITS: Final = ChildLimits(memory_mib=640, cpu_seconds=60, wall_seconds=120)
"""For a batch of photos as telephones take them; one of 80 million pixels needs most of the memory."""
_MIB: Final = 1024 * 1024


def print_report(workplace: Workplace, content: Content, stamp: Stamp) -> str:
    """Render the report and keep it; its sha256. Raises RefusedError where a picture is gone from the store."""
    layout = workplace.layout
    photos = {digest: workplace.files.get(digest) for digest in photo_digests(content, layout)}
    return workplace.files.put(render(content, stamp, layout, photos))


def prints(workplace: Workplace, content: Content) -> dict[str, Print]:
    """Prints of the pictures of this report, by the sha256 of the picture, as many as it has room for.

    Each is made once and kept. A picture that cannot be opened has none. Raises RefusedError as print_report.
    """
    layout = workplace.layout
    wanted = to_print(content, layout)
    kept = _kept_prints(workplace, wanted)
    room = layout.all_photos_mb * _MIB - sum(each["size"] for each in content["prints"].values())
    made = _made(workplace, (digest for digest in wanted if digest not in kept))
    found = {}
    for digest in wanted:
        if room < layout.largest_photo_bytes:
            break
        small = kept[digest] if digest in kept else next(made)
        if small is not None:
            found[digest] = small
            room -= small["size"]
    return found


def _made(workplace: Workplace, wanted: Iterable[str]) -> Iterator[Print | None]:
    """A print of each picture in turn, made as it is asked for and kept; None where there is none to be had."""
    layout, digests = workplace.layout, list(wanted)
    pictures = (workplace.files.get(digest) for digest in digests)
    sizes = (layout.photo_pixels, layout.largest_photo_bytes)
    shrunk = run_each(SHRINK, pictures, *sizes, given_up=None, limits=SHRINKING_LIMITS)
    for digest, each in zip(digests, shrunk, strict=False):  # whoever asks may need no more of them
        yield None if each is None else _keep(workplace, digest, *each)


def _kept_prints(workplace: Workplace, wanted: Iterable[str]) -> dict[str, Print]:
    """What an earlier revision needed as well, where the file is still what it was."""
    office_code, columns = workplace.office.code, photo_print.c
    mine = (columns.office_code == office_code, columns.made_as == _made_as(workplace))
    query = select(columns.source_sha256, columns.print_sha256, columns.size, columns.width, columns.height)
    with read(workplace.engine) as conn:
        rows = conn.execute(query.where(*mine, columns.source_sha256.in_(list(wanted)))).all()
    prints: dict[str, Print] = {
        row.source_sha256: {"sha256": row.print_sha256, "size": row.size, "width": row.width, "height": row.height}
        for row in rows
    }
    return {source: each for source, each in prints.items() if _is_whole(workplace, each["sha256"])}


def _keep(workplace: Workplace, source: str, picture: bytes, width: int, height: int) -> Print:
    made: Print = {"sha256": workplace.files.put(picture), "size": len(picture), "width": width, "height": height}
    row = {"office_code": workplace.office.code, "source_sha256": source, "made_as": _made_as(workplace)}
    is_it = [photo_print.c[name] == value for name, value in row.items()]
    sizes = {"print_sha256": made["sha256"], "size": made["size"], "width": width, "height": height}
    with write(workplace.engine) as conn:
        conn.execute(photo_print.delete().where(*is_it))  # its file was gone or spoilt, or another run was quicker
        conn.execute(photo_print.insert().values(row | sizes))
    return made


def _made_as(workplace: Workplace) -> str:
    """What a print hangs on besides its picture."""
    layout = workplace.layout
    return f"{SHRINKING}/{layout.photo_pixels}/{layout.largest_photo_bytes}"


def _is_whole(workplace: Workplace, sha256: str) -> bool:
    try:
        workplace.files.checked(sha256)
    except ConfigurationError:
        return False
    return True
