"""The files of a package as they leave: evidence packed into its parts, the manifest over all, and what each takes.

Made before the transaction that issues the report; made again it is the same files.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple

from rbworkflow.delivery.mail import Attachment
from rbworkflow.report.content.model import Content, ReportedPackage
from rbworkflow.report.content.package import EVIDENCE, MANIFEST
from rbworkflow.report.content.package_phrases import files_of
from rbworkflow.report.evidence_parts import write_part
from rbworkflow.report.manifest import Issue, PackageFile, manifest_text
from rbworkflow.report.revisions import Revision
from rbworkflow.sheets.parts import parts_digest
from rbworkflow.steps.sending.issued_pdfs import size_of
from rbworkflow.steps.workplace import Workplace

MANIFEST_BYTES: Final = (64 * 1024, 768)
"""What the manifest needs in the first mail at most: by itself, and for each line of evidence."""
WITH_PARTS: Final = (".docx", ".xlsx")


class Shipment(NamedTuple):
    """What each mail carries, the report's first, and digests for the event of what was issued."""

    mails: tuple[tuple[Attachment, ...], ...]
    digests: Mapping[str, str]


def shipment(workplace: Workplace, revision: Revision, papers: Sequence[Attachment]) -> Shipment:
    """The package around these papers; of a content that names none, the papers alone."""
    content, package = revision.content, revision.content.get("package")
    if not package:
        return Shipment((tuple(papers),), {})
    parts = list(_parts(workplace, package))
    begun, further = _shared_out(workplace, content, papers, parts)
    mails = [[*papers, *begun], *([each] for each in further)]
    manifest = _manifest(workplace, revision, package, mails)
    mails[0] = _in_order(package, [*mails[0], manifest])
    return Shipment(tuple(map(tuple, mails)), {"manifest_sha256": manifest.sha256})


def _parts(workplace: Workplace, package: ReportedPackage) -> Iterator[Attachment]:
    """Each part of the evidence, packed and kept."""
    names = next((item["files"] for item in package["items"] if item["kind"] == EVIDENCE), [])
    for number, name in enumerate(names, 1):
        mine = [each for each in package["files"] if each["part"] == number]
        sources = [(each["path"], workplace.files.checked(each["sha256"])) for each in mine]
        yield Attachment(name, workplace.files.put_made(partial(write_part, files=sources)))


def _shared_out(
    workplace: Workplace, content: Content, papers: Sequence[Attachment], parts: Sequence[Attachment]
) -> tuple[Sequence[Attachment], Sequence[Attachment]]:
    """The first parts, as many as the report's own mail can take, and those that follow in a mail each."""
    base, for_each = MANIFEST_BYTES
    room = workplace.package.room - base - for_each * len(content["evidence"])
    room -= sum(size_of(workplace, paper) for paper in papers)
    for at, part in enumerate(parts):
        room -= size_of(workplace, part)
        if room < 0:
            return parts[:at], parts[at:]
    return parts, ()


def _manifest(
    workplace: Workplace, revision: Revision, package: ReportedPackage, mails: Sequence[Sequence[Attachment]]
) -> Attachment:
    issue = Issue(
        letter_number=revision.letter_number or "",
        dated_on=revision.dated_on or workplace.today,
        content_sha256=revision.content_sha256,
        mail_count=len(mails),
        is_practice=workplace.settings.is_practice,
    )
    files = [_file(workplace, each, number) for number, carried in enumerate(mails, 1) for each in carried]
    text = manifest_text(revision.content, package, issue, files)
    (name,) = next(item["files"] for item in package["items"] if item["kind"] == MANIFEST)
    return Attachment(name, workplace.files.put(text.encode()))


def _file(workplace: Workplace, attachment: Attachment, mail: int) -> PackageFile:
    has_parts = attachment.name.endswith(WITH_PARTS)
    parts = parts_digest(workplace.files.get(attachment.sha256)) if has_parts else ""
    return PackageFile(attachment.name, size_of(workplace, attachment), attachment.sha256, mail, parts)


def _in_order(package: ReportedPackage, carried: Sequence[Attachment]) -> list[Attachment]:
    """As the package names them; what it does not name comes last."""
    names = [each.name for each in carried]
    order = list(dict.fromkeys(name for item in package["items"] for name in files_of(item, names)))
    return sorted(carried, key=lambda each: order.index(each.name) if each.name in order else len(order))
