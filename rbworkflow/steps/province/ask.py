"""What follows once a package is here: its parts are awaited, its data read, and whoever decides is asked."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from rbworkflow.delivery.mail import Attachment
from rbworkflow.lifecycle import Actor
from rbworkflow.office.duties import Duty
from rbworkflow.office.period import parse_period
from rbworkflow.province.facts import areas_in_order, facts_of
from rbworkflow.province.lacking import Lacking, lacking_of
from rbworkflow.province.lifecycle import PackageStatus
from rbworkflow.province.packages import MemberFile, MemberPackage, move_package, packages
from rbworkflow.province.reading import PackageRefusedError, read_data
from rbworkflow.province.review_sheet import SentEarlier, render_review
from rbworkflow.province.sending import are_scans
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.package import REPORT
from rbworkflow.sheets.parts import parts_digest
from rbworkflow.steps.decisions.package_matter import name_of, package_matter
from rbworkflow.steps.decisions.request import ask_stage
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

LARGEST_ENCLOSED: Final = 10 * 1024 * 1024
"""Of an office's own report in an officer's mail; a larger one is on the page."""


@of_duty(Duty.MEMBERS)
def follow_packages(workplace: Workplace) -> list[str]:
    """Bring each package that nobody decided yet as far as it goes by itself; what could not be done, in words."""
    with part(workplace, "packages", "paket laporan kantor belum dapat diproses") as following:
        with read(workplace.engine) as conn:
            waiting = packages(conn, workplace.office.code)
        for each in waiting:
            if each.status in (PackageStatus.INCOMPLETE, PackageStatus.RECEIVED):
                with following.alone(str(each.id), f"{each.title} dari {each.unit_code} belum dapat diproses"):
                    _follow(workplace, each)
    return following.troubles


def content_of(workplace: Workplace, package: MemberPackage) -> Content | None:
    """All that the package's data say; None where it brought none. The one place where they are read back."""
    if package.kind != "data" or package.data_sha256 is None:
        return None
    content, name = workplace.files.get(package.data_sha256), f"{package.title} ({package.unit_code})"
    return read_data(content, name=name, is_practice=workplace.settings.is_practice)


def accepted_before(every: Sequence[MemberPackage], package: MemberPackage) -> MemberPackage | None:
    """What the office's last accepted report before this period was."""
    mine = (each for each in every if each.unit_code == package.unit_code and each.period_code < package.period_code)
    same = [each for each in mine if each.status is PackageStatus.ACCEPTED]
    return max(same, key=lambda each: (each.period_code, each.order), default=None)


def _returned_before(every: Sequence[MemberPackage], package: MemberPackage) -> MemberPackage | None:
    """What of the period was returned last before it."""
    same = (each for each in every if each.period_code == package.period_code and each.order < package.order)
    back = [each for each in same if each.status is PackageStatus.RETURNED]
    return max(back, key=lambda each: each.order, default=None)


def _follow(workplace: Workplace, package: MemberPackage) -> None:
    if package.status is PackageStatus.INCOMPLETE:
        with read(workplace.engine) as conn:
            lacks = lacking_of(conn, package)
        if lacks.files and not _is_awaited_long(workplace, package):
            return
        package = _received(workplace, package, lacks)
    if workplace.office.members.decided_by == "officers":
        _ask(workplace, package)


def _is_awaited_long(workplace: Workplace, package: MemberPackage) -> bool:
    office = workplace.office
    came_on = package.received_at.astimezone(office.tz).date()
    return workplace.today > office.calendar.add_working_days(came_on, office.members.parts_days)


def _received(workplace: Workplace, package: MemberPackage, lacks: Lacking) -> MemberPackage:
    """With its figures, where its data came later than its manifest, and what it lacks told to who decides."""
    doubts, facts = [*package.doubts, *lacks.sentences], package.facts
    has_data = package.data_sha256 not in {None, *(each.sha256 for each in lacks.files)}
    if not facts.indicators and has_data:
        try:
            content = content_of(workplace, package)
            facts = facts_of(content) if content else facts
        except PackageRefusedError as refusal:
            doubts.append(str(refusal))
    values: dict[str, Any] = {"doubts": doubts, "facts": facts.as_data()}
    with write(workplace.engine) as conn:
        move_package(conn, package, PackageStatus.RECEIVED, actor=Actor.SYSTEM, at=workplace.now, **values)
    return replace(package, doubts=tuple(doubts), facts=facts, status=PackageStatus.RECEIVED)


def _ask(workplace: Workplace, package: MemberPackage) -> None:
    """Draw the sheet, then ask the first officer, in one transaction."""
    office = workplace.office
    name, local = name_of(office, package.unit_code), package.received_at.astimezone(office.tz)
    with read(workplace.engine) as conn:
        every = packages(conn, office.code, unit_code=package.unit_code)
        lacks = lacking_of(conn, package)
    earlier = SentEarlier(accepted=accepted_before(every, package), returned=_returned_before(every, package))
    areas = (area.label for area in office.regime(package.period.year).areas)
    facts = replace(package.facts, areas=areas_in_order(package.facts.areas, areas))
    shown = replace(package, received_at=local, facts=facts)
    is_practice = workplace.settings.is_practice
    sheet = render_review(shown, name, lacks, earlier, workplace.layout, is_practice=is_practice)
    drawn = {"draft_sha256": workplace.files.put(sheet), "draft_parts_sha256": parts_digest(sheet)}
    own = Attachment(_review_name(package, name), drawn["draft_sha256"])
    papers = (own, *(Attachment(each.name, each.sha256) for each in _enclosed(package, lacks.files)))
    with write(workplace.engine) as conn:
        if move_package(conn, package, PackageStatus.IN_APPROVAL, actor=Actor.SYSTEM, at=workplace.now, **drawn):
            ask_stage(conn, workplace, package_matter(conn, workplace, package.id), office.stages[0], papers)


def _review_name(package: MemberPackage, office_name: str) -> str:
    """Of the sheet as a file: officers read it as its title."""
    label = parse_period(package.period_code).file_label
    return "_".join(["Lembar_Telaah_RB", label, *re.findall(r"\w+", office_name)]) + ".docx"


def _enclosed(package: MemberPackage, lacks: Sequence[MemberFile]) -> list[MemberFile]:
    """The office's report, where it is here and not too large: as Word document, as PDF where there is none, or all
    pictures of its pages.
    """
    reports = (each for each in package.files if each not in lacks and each.kind == REPORT)
    fitting = [each for each in reports if each.size <= LARGEST_ENCLOSED]
    if are_scans(fitting):
        return fitting if sum(each.size for each in fitting) <= LARGEST_ENCLOSED else []
    return sorted(fitting, key=lambda each: not each.name.lower().endswith(".docx"))[:1]
