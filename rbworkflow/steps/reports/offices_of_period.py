"""Of which offices a recap tells: those of its own period, also once the settings have others."""

from collections.abc import Sequence

from sqlalchemy import Connection

from rbworkflow.office import Office, Period, Year
from rbworkflow.office.people import Unit
from rbworkflow.province.lifecycle import PackageStatus
from rbworkflow.province.packages import MemberPackage
from rbworkflow.report.revisions import approved_revision


def with_offices_of(conn: Connection, office: Office, period: Period, every: Sequence[MemberPackage]) -> Office:
    """The province as a recap of this period is to print it: once one was approved, with the offices that it told of.

    One that is no member any more stays as long as its package counts, one that is new comes in with its first package.
    """
    approved = approved_revision(conn, office.code, period)
    recap = None if approved is None else approved.content.get("recap")
    if recap is None:
        return office
    codes = {period.code, *(half.code for half in (period.semesters if isinstance(period, Year) else ()))}
    sent = {each.unit_code for each in every if each.period_code in codes}
    counted = {each.unit_code for each in every if each.period_code in codes and each.status is PackageStatus.ACCEPTED}
    here, then = {unit.code: unit for unit in office.units}, {each["code"]: each["name"] for each in recap["offices"]}
    stayed = [here.get(code) or _left(office, code, name) for code, name in then.items() if code in {*here, *counted}]
    new = [unit for unit in office.units if unit.code not in then and unit.code in sent]
    return office.model_copy(update={"units": (*stayed, *new)})


def _left(office: Office, code: str, name: str) -> Unit:
    """Nobody leads it any more; nothing is mailed there."""
    return Unit(code=code, name=name, head=office.operator)
