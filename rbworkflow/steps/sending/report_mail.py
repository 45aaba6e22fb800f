"""The mails that carry an issued report's package to the province, and the papers that go with the report."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Row

from rbworkflow import audit
from rbworkflow.delivery import outbox
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.delivery.outbox import EVIDENCE as EVIDENCE_MAIL
from rbworkflow.report.content.model import Content, PackageItem, ReportedPackage
from rbworkflow.report.content.package import EVIDENCE, LETTER, REPORT, portal_name, recap_name
from rbworkflow.report.content.package_phrases import (
    SIGNED,
    attachment_text,
    enclosures,
    evidence_sentences,
    files_of,
    in_sentence,
    left_out,
)
from rbworkflow.report.content.recap import Recap
from rbworkflow.report.content.recap_phrases import report_title
from rbworkflow.report.data import data_workbook, public_text
from rbworkflow.report.portal_rows import portal_csv
from rbworkflow.report.recap_workbook import recap_workbook
from rbworkflow.report.revisions import Revision
from rbworkflow.steps.decisions.report_matter import report_key
from rbworkflow.steps.notices.queueing import post
from rbworkflow.steps.reports.worksheet import Enclosed
from rbworkflow.steps.sending.approval_sheets import approval_sheet
from rbworkflow.steps.sending.shipment import shipment
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import amendment_suffix, listed

FOLLOWING: Final = ("menyusul dalam surel bagian {}", "menyusul dalam surel bagian {} s.d. {}")

WITH_REPORT: Final = "satu dokumen dengan laporan"
"""Said of the letter where the office came to want both signed only after they were compiled."""


@dataclass(frozen=True)
class Leaving:
    """The mail to the province, those that follow it, and digests for the event of what was issued."""

    mail: Mail
    further: tuple[Mail, ...]
    digests: Mapping[str, str]


def accepted_mail(conn: Connection, revision: Revision) -> Row[Any] | None:
    """The report's mail, once the relay has taken it, unless it came back."""
    mail = outbox.newest(conn, revision.office_code, report_key(revision))
    return mail if mail is not None and mail.status == MailStatus.ACCEPTED else None


def papers_beside(workplace: Workplace, revision: Revision, document_sha256: str) -> list[Attachment]:
    """The report's figures for the province's recap, the same for programs, and who approved it."""
    content, is_practice = revision.content, workplace.settings.is_practice
    name = content["file_name"]
    approval = Attachment(f"{name}_persetujuan.docx", approval_sheet(workplace, revision, document_sha256))
    if "recap" in content:
        return [*_recap_papers(workplace, revision, content, content["recap"]), approval]
    package = public_text(content, is_practice=is_practice).encode()
    data = revision.data_sha256 or _figures(workplace, content)
    return [
        Attachment(f"{name}_data.xlsx", data),
        Attachment(f"{name}_data.json", workplace.files.put(package)),
        approval,
    ]


def _recap_papers(workplace: Workplace, revision: Revision, content: Content, recap: Recap) -> list[Attachment]:
    """A recap's workbook, and its rows for the national portal."""
    paper, is_practice = workplace.office.sheet_paper, workplace.settings.is_practice
    book = revision.data_sha256 or workplace.files.put(recap_workbook(content, paper=paper, is_practice=is_practice))
    rows = workplace.files.put(portal_csv(recap).encode())
    return [Attachment(recap_name(content), book), Attachment(portal_name(content), rows)]


def _figures(workplace: Workplace, content: Content) -> str:
    paper, is_practice = workplace.office.sheet_paper, workplace.settings.is_practice
    return workplace.files.put(data_workbook(content, paper=paper, is_practice=is_practice))


def leaving(workplace: Workplace, revision: Revision, papers: Sequence[Attachment], worksheet: Enclosed) -> Leaving:
    """The package as it leaves: the papers, the worksheet, the manifest, and the evidence as the report says."""
    made = shipment(workplace, revision, [*papers, *worksheet.attachments])
    carried, *rest = made.mails
    count = len(made.mails)
    further = tuple(_part_mail(workplace, revision, each, number, count) for number, each in enumerate(rest, 2))
    return Leaving(_report_mail(workplace, revision, carried, worksheet, count), further, made.digests)


def post_report(conn: Connection, workplace: Workplace, revision: Revision, made: Leaving) -> None:
    """Queue it to the office's recipient, and what follows behind it."""
    recipient, key = workplace.office.recipient.email, report_key(revision)
    named = [each.email for each in workplace.office.package.copies or () if each.email]
    copies = [each for each in dict.fromkeys(named) if each != recipient]
    first = post(conn, workplace, made.mail, key=key, to=recipient, revision_id=revision.id, copies=copies)
    for number, mail in enumerate(made.further, 2):
        post(
            conn,
            workplace,
            mail,
            key=f"{EVIDENCE_MAIL}/{revision.id}/{number}",
            to=recipient,
            revision_id=revision.id,
            follows_id=first,
            status=MailStatus.WAITING,
        )


def _report_mail(
    workplace: Workplace, revision: Revision, carried: Sequence[Attachment], worksheet: Enclosed, count: int
) -> Mail:
    content = revision.content
    package = content.get("package")
    with read(workplace.engine) as conn:
        anchor = str(audit.head(conn, workplace.office.code))
    return workplace.composer.compose(
        "report",
        carried,
        **_named(revision, 1, count),
        report_title=report_title(content),
        dated_on=revision.dated_on,
        province_letter=content["province_letter"],
        amendment=revision.amendment,
        attachment=attachment_text(package) if package else "",
        items=list(_lines(package, [each.name for each in carried], count)) if package else [],
        evidence=list(evidence_sentences(content, package)) if package else [],
        left_out=_left_out(content, package),
        copies=package["copies"] if package else [],
        has_worksheet=bool(worksheet.attachments),
        is_worksheet_lacking=worksheet.is_lacking,
        worksheet_notes=worksheet.notes,
        anchor=anchor,
        has_pdf=any(each.name.endswith(".pdf") for each in carried),
        is_signed=any(each.name.endswith(SIGNED) for each in carried),
    )


def _part_mail(
    workplace: Workplace, revision: Revision, carried: Sequence[Attachment], number: int, count: int
) -> Mail:
    files = listed([each.name for each in carried])
    return workplace.composer.compose(EVIDENCE_MAIL, carried, **_named(revision, number, count), files=files)


def _named(revision: Revision, number: int, count: int) -> dict[str, Any]:
    """What stands in each mail of a package, its subject's end among it: which part of how many it is."""
    return {
        "period": revision.period.title,
        "amended": amendment_suffix(revision.amendment),
        "letter_number": revision.letter_number,
        "mail_number": number,
        "mail_count": count,
        "part": f" (bagian {number} dari {count})" if count > 1 else "",
    }


def _lines(package: ReportedPackage, names: Sequence[str], count: int) -> Iterator[str]:
    """What the letter encloses, in its order and by its names, each with its files in this mail."""
    for item, told in zip(package["items"], enclosures(package), strict=True):
        label = f"{told.number}. " if told.number else ""
        purpose = "" if item["kind"] in (LETTER, REPORT) else f" ({told.purpose})"
        yield f"{label}{told.name}{purpose}: {_files(item, names, count)}"


def _files(item: PackageItem, names: Sequence[str], count: int) -> str:
    here = files_of(item, names)
    if item["kind"] == EVIDENCE and len(here) < len(item["files"]):
        one, several = FOLLOWING
        follows = one.format(2) if count == 2 else several.format(2, count)  # noqa: PLR2004 - one mail follows
        missing = listed(item["files"][len(here) :])
        return f"{listed(here)}; {missing} {follows}" if here else f"{missing} {follows}"
    return listed(here) or (WITH_REPORT if item["kind"] == LETTER else "tidak dapat disertakan")


def _left_out(content: Content, package: ReportedPackage | None) -> str:
    return in_sentence(left_out(content, package)) if package else ""
