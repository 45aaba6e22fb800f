"""Forms as they went out: laid where their unit finds them, and known again for as long as nobody has filled them."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.delivery.enclosures import enclosures
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.form_names import has_form_ending
from rbworkflow.intake.forms.kits import kit_contents
from rbworkflow.intake.reasons import IntakeRefusedError
from rbworkflow.intake.submissions import rows
from rbworkflow.office import Semester
from rbworkflow.office.people import Unit
from rbworkflow.plan.model import PlanVersion
from rbworkflow.steps.plans.plan_in_force import form_numbers
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from rbworkflow.store.shared_files import lay_shared

KEY: Final = "form"


def form_key(semester: Semester, unit: Unit, plan_number: int) -> str:
    """What the mails of a form are known by."""
    return f"{KEY}/{semester.code}/{unit.code}/{plan_number}"


def folder_of(unit: Unit, semester: Semester) -> PurePath:
    """Where the unit finds its form, below the shared folder; it works there, and sends by copying to the inbox."""
    return PurePath("formulir", unit.code, semester.short_title)


def lay_forms(workplace: Workplace, unit: Unit, semester: Semester, plan_number: int) -> None:
    """The form and its subfolders as they were mailed last. What stands there already may be filled, and stays."""
    with read(workplace.engine) as conn:
        sent = [
            each for _, each in enclosures(conn, workplace.office.code, form_key(semester, unit, plan_number) + "/")
        ]
    kit = [each for each in sent if each.media_type == "application/zip"][-1]
    for path, content in kit_contents(workplace.files.get(kit.sha256)).items():
        target = workplace.settings.shared / folder_of(unit, semester) / path
        if not target.exists():
            lay_shared(workplace.settings.shared, target, content)


def blank_forms(conn: Connection, office_code: str) -> Mapping[str, str]:
    """The semester's code of every form that went out, by the sha256 of its bytes."""
    sent = enclosures(conn, office_code, f"{KEY}/")
    return {each.sha256: key.split("/")[1] for key, each in sent if has_form_ending(each.name)}


def plans_of_forms(conn: Connection, office_code: str, semester: Semester, unit_code: str = "") -> set[int]:
    """The numbers of the plan's versions that the semester's forms, or those of one unit, were made from."""
    of_unit = f"{unit_code}/" if unit_code else ""
    return {int(key.split("/")[3]) for key, _ in enclosures(conn, office_code, f"{KEY}/{semester.code}/{of_unit}")}


def addresses_with_form(conn: Connection, office_code: str, semester: Semester) -> Mapping[str, set[str]]:
    """By unit where the semester's forms were sent to, in small letters."""
    is_form = outbox.c.key.startswith(f"{KEY}/{semester.code}/", autoescape=True)
    mine = (outbox.c.office_code == office_code, is_form, outbox.c.status != MailStatus.VOID)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key, recipient in conn.execute(select(outbox.c.key, outbox.c.recipient).where(*mine)):
        found[key.split("/")[2]].add(recipient.lower())
    return found


def plan_of_good_form(conn: Connection, office_code: str, semester: Semester, unit: Unit, plan: PlanVersion) -> int:
    """The newest version that a form of the unit was made from, of those that ask it for the same; 0 for none."""
    sent = plans_of_forms(conn, office_code, semester, unit.code)
    return max(sent & form_numbers(conn, plan, unit.code), default=0)


def is_unfilled(workplace: Workplace, unit: Unit, standing: Iterable[PurePath]) -> bool:
    """Whether the unit only copied its form into its inbox folder so far: no other workbook lies beside the blank one.

    Once its form was accepted, a blank one that still lies there keeps no later evidence waiting.
    """
    workbooks = [path for path in standing if has_form_ending(path)]
    if not workbooks:
        return False
    with read(workplace.engine) as conn:
        blank = blank_forms(conn, workplace.office.code)
        periods = {path: blank.get(_digest(workplace, unit, path), "") for path in workbooks}
        return any(
            period
            and all(periods[other] for other in workbooks if other.parent == path.parent)
            and unit.code not in rows.newest_accepted(conn, workplace.office.code, period)
            for path, period in periods.items()
        )


def _digest(workplace: Workplace, unit: Unit, path: PurePath) -> str:
    """Of the file as it stands; "" where collecting will have to say why it cannot be read."""
    try:
        return hashlib.sha256(inbox.read_content(inbox.Claim(workplace.settings.inbox / unit.code), path)).hexdigest()
    except IntakeRefusedError:
        return ""
