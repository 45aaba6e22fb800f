"""Of which offices a recap tells: those of its own period, also once the settings have others."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection

from rbworkflow.office import Office, Period, Year
from rbworkflow.office.people import Unit
from rbworkflow.province.lifecycle import PackageStatus
from rbworkflow.province.packages import MemberPackage
from rbworkflow.report.revisions import approved_revision


def with_halves(period: Period) -> Sequence[Period]:
    """The periods whose packages tell of it."""
    return (period, *period.semesters) if isinstance(period, Year) else (period,)


def with_offices_of(conn: Connection, office: Office, period: Period, every: Collection[MemberPackage]) -> Office:
    """The province as a recap of this period is to print it: once one was approved, with the offices that it told of.

    One that is no member any more stays as long as its package counts, and no other of its name, under another code,
    sent one; one that is new comes in with its first package.
    """
    approved = approved_revision(conn, office.code, period)
    recap = None if approved is None else approved.content.get("recap")
    if recap is None:
        return office
    then = {each["code"]: each["name"] for each in recap["offices"]}
    codes = {each.code for each in with_halves(period)}
    told = [each for each in every if each.period_code in codes]
    sent = {each.unit_code for each in told}
    counted = {each.unit_code for each in told if each.status is PackageStatus.ACCEPTED}
    here = {unit.code: unit for unit in office.units}
    new = [unit for code, unit in here.items() if code not in then and code in sent]
    names = {unit.name for unit in new}
    left = {code for code, name in then.items() if code in counted - here.keys() and name not in names}
    stayed = [here.get(code) or _left(office, code, name) for code, name in then.items() if code in {*here, *left}]
    return office.model_copy(update={"units": (*stayed, *new)})


def _left(office: Office, code: str, name: str) -> Unit:
    """Nobody leads it any more; nothing is mailed there."""
    return Unit(code=code, name=name, head=office.operator)
