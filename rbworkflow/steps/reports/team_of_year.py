"""Whose reports print which team: each year has its own, and the settings have the newest alone."""

from sqlalchemy import Connection

from rbworkflow.office import Office, Period, Semester, Year
from rbworkflow.office.people import Team, TeamMember
from rbworkflow.report.content.heading import ReportTeam
from rbworkflow.report.revisions import approved_revision


def with_team_of(conn: Connection, office: Office, period: Period) -> Office:
    """The office as a report of this period is to print it: where its team was appointed in a later year, with the one
    that the newest approved report of the period's own year has.
    """
    year = period.year
    if not _is_later(office.team, year):
        return office
    for each in (Year(year), Semester(year, 2), Semester(year, 1)):
        approved = approved_revision(conn, office.code, each)
        printed = None if approved is None else _team(approved.content["team"])
        if printed is not None and not _is_later(printed, year):
            return office.model_copy(update={"team": printed})
    return office


def _is_later(team: Team, year: int) -> bool:
    return team.year is not None and team.year > year


def _team(printed: ReportTeam) -> Team:
    members = tuple(TeamMember(position=each["position"], holder=each["holder"]) for each in printed["members"])
    return Team(decree=printed["decree"], members=members)
