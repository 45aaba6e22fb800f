"""The action plan's workbook becomes the year's frozen plan, or a list of what to mend in it."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.finding import Finding, Severity
from rbworkflow.plan import rows
from rbworkflow.plan.importing import PlanDraft, read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.quality import assess, quality_findings
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

PLAN_INBOX: Final = "rencana-aksi"
SHOWN: Final = 10


@dataclass(frozen=True)
class PlanImported:
    """The frozen version (None where nothing was frozen), what was found, and both in a sentence."""

    number: int | None
    findings: tuple[Finding, ...]
    message: str


def check_plan(workplace: Workplace, content: bytes, year: int) -> PlanDraft:
    """What the workbook says, what is wrong with it, and how good a plan it is; nothing is stored."""
    config = workplace.settings.config
    draft = read_plan(content, office=workplace.office, year=year, layouts=load_layouts(config))
    if not draft.rows:
        return draft
    with read(workplace.engine) as conn:
        asked = recommendations(conn, workplace.office.code, year)
    quality = assess(draft.rows, asked, load_plan_policy(config))
    notes = quality_findings(quality, draft.places, sheet=next(iter(draft.places.values()))[0])
    return replace(draft, findings=[*draft.findings, *notes])


def import_newest_plan(workplace: Workplace, year: int) -> PlanImported:
    """Import the newest workbook of inbox/rencana-aksi; raises RefusedError where there is none."""
    newest = newest_workbook(workplace, PLAN_INBOX)
    return import_plan(workplace, newest.read_bytes(), year, name=newest.name)


def newest_workbook(workplace: Workplace, inbox: str) -> Path:
    """The newest workbook of one of the operator's inbox folders; raises RefusedError where there is none."""
    folder = workplace.settings.inbox / inbox
    folder.mkdir(parents=True, exist_ok=True)
    workbooks = [path for path in folder.glob("*.xlsx") if not path.name.startswith("~$")]
    if not workbooks:
        raise RefusedError(f"Tidak ada buku kerja (.xlsx) di folder {folder}. Letakkan berkasnya di sana, lalu ulangi.")
    return max(workbooks, key=lambda path: path.stat().st_mtime)


def import_plan(workplace: Workplace, content: bytes, year: int, *, name: str) -> PlanImported:
    """Freeze the plan of `content` for `year`, unless something in it must be mended first.

    Raises RefusedError, listing sheet and cell, where a finding blocks; the same plan again changes nothing.
    """
    draft = check_plan(workplace, content, year)
    blocking = [finding for finding in draft.findings if finding.severity is Severity.BLOCKING]
    if blocking or not draft.indicators:
        raise RefusedError(to_mend(f"Rencana aksi di berkas {name} belum dapat ditetapkan", blocking))
    sha256 = workplace.files.put(content)
    with write(workplace.engine) as conn:
        version = rows.insert_version(
            conn,
            draft.indicators,
            office_code=workplace.office.code,
            year=year,
            workbook_sha256=sha256,
            actor="operator",
            at=workplace.now,
        )
        rows.freeze(conn, version, actor="operator", at=workplace.now)
    message = f"Rencana aksi {year} versi {version.number} ditetapkan: {len(draft.indicators)} indikator dari {name}."
    return PlanImported(version.number, tuple(draft.findings), message)


def to_mend(what: str, blocking: list[Finding]) -> str:
    """A refusal that lists what must be mended first, by sheet and cell."""
    points = [f"- {finding.place}: {finding.message}" for finding in blocking[:SHOWN]]
    rest = len(blocking) - SHOWN
    if rest > 0:
        points.append(f"- dan {rest} hal lainnya.")
    listed = "\n".join(points) or "- tidak ada satu pun baris yang terbaca."
    return f"{what}. Perbaiki dahulu:\n{listed}"
