"""Who we are: the office, its units and officials, acting officers, periods and the working-day calendar."""

from rbworkflow.office.loading import load_office
from rbworkflow.office.model import Office
from rbworkflow.office.people import Official, Stage, Unit
from rbworkflow.office.period import Period, Semester, Year, parse_period

__all__ = ["Office", "Official", "Period", "Semester", "Stage", "Unit", "Year", "load_office", "parse_period"]
