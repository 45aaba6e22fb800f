"""`rbworkflow demo --province`: the sample province's semester with six offices, told while it happens."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Final

from rich.console import Console

from rbworkflow.errors import RefusedError
from rbworkflow.local.demo import progress
from rbworkflow.local.demo_outcome import read_ending
from rbworkflow.local.demo_record import Story
from rbworkflow.local.demo_told import left_behind, tell
from rbworkflow.local.page import write_documents, write_page
from rbworkflow.local.played_province.cast import members_of
from rbworkflow.local.played_province.postman import HERE
from rbworkflow.local.played_province.sample_member import province_config
from rbworkflow.local.played_province.story import PERIOD, province_semester
from rbworkflow.local.processes import stopping_on_signals
from rbworkflow.local.rehearsal import MAILBOX, Rehearsal, make_room, rehearsal
from rbworkflow.office import load_office
from rbworkflow.province.comparing import latest
from rbworkflow.province.lifecycle import STATUS_LABELS, PackageStatus
from rbworkflow.province.packages import MemberPackage, packages
from rbworkflow.report.content.model import DecimalText
from rbworkflow.store import read
from rbworkflow.wording import amendment_suffix

TEMPLATE: Final = "province.html.j2"


@dataclass(frozen=True)
class MemberEnding:
    """Where an office stands in the end, and every receipt that it got."""

    name: str
    label: str
    is_accepted: bool
    score: DecimalText
    coverage: DecimalText
    receipts: tuple[str, ...]


def demo(output: Path, *, as_json: bool) -> None:
    """Play the province into `output`; raises RefusedError where it does not end as it should, or where `output` holds
    something else.
    """
    console = Console(stderr=as_json, highlight=False, markup=False)
    started = monotonic()
    make_room(output)
    config = province_config(output / "pengaturan")
    story = Story(console.print, mailbox=output / "data" / MAILBOX)
    with stopping_on_signals(), progress(console), ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="geladi-kantor-")))
        title = "Menyiapkan provinsi, dan lima kantor yang menyusun laporannya"
        with story.stage("start", title, "all on this machine"), ThreadPoolExecutor(1) as beside:
            cast = stack.enter_context(members_of(load_office(config), scratch))
            worked = beside.submit(cast.work_until_sent)
            office = stack.enter_context(
                rehearsal(output / "data", config=config, on="2026-06-22 07:00", imap_authserv_id=HERE)
            )
            worked.result()
        province_semester(story, office, cast)
        ending, members = read_ending(office.workplace), list(_members(office))
        documents = write_documents(output, ending)
        with story.stage("page", "Menulis halaman cerita", "the story as a page"):
            mails = office.catcher.messages()
            page = write_page(output, story=story, mails=mails, ending=ending, template=TEMPLATE, members=members)
        labels = {each.name: each.label for each in members}
        result = left_behind(office, ending, documents, at_recipient="above") | {"members": labels}
        result |= {"page": str(page), "seconds": story.seconds | {"total": round(monotonic() - started, 1)}}
    arrived = f"Di tingkat pusat: {'; '.join(result['mails']['above']) or '–'}"
    tell(console, result, [f"{name}: {label}" for name, label in labels.items()], arrived=arrived)
    if as_json:
        print(json.dumps(result, ensure_ascii=False))  # noqa: T201 - the command's output
    _check(members)


def _members(office: Rehearsal) -> Iterator[MemberEnding]:
    workplace = office.workplace
    with read(workplace.engine) as conn:
        every = packages(conn, workplace.office.code, period_code=PERIOD)
    for unit in workplace.office.units:
        mine = [each for each in every if each.unit_code == unit.code]
        last = latest(mine, unit.code)
        yield MemberEnding(
            name=unit.name,
            label=_label(last),
            is_accepted=last is not None and last.status is PackageStatus.ACCEPTED,
            score=last.facts.score if last else None,
            coverage=last.facts.coverage if last else None,
            receipts=tuple(each.receipt_number for each in mine if each.receipt_number),
        )


def _label(package: MemberPackage | None) -> str:
    if package is None:
        return "belum masuk"
    late = ", masuk terlambat" if package.is_late else ""
    amended = amendment_suffix(package.amendment, before=", ")
    return f"{STATUS_LABELS[package.status]}{amended}{late}"


def _check(members: Sequence[MemberEnding]) -> None:
    """The demo is a promise: every office's report is accepted in the end, and answered."""
    lacking = [each.name for each in members if not each.is_accepted or not each.receipts]
    if lacking:
        raise RefusedError(f"Geladi tidak lengkap: {'; '.join(lacking)} belum diterima.")
