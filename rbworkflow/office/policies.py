"""How the office wants its periods, letters, mails, copies and keeping."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Final, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from rbworkflow.office.strict import Model, fillable

COMMON_YEAR: Final = 2001
JULY: Final = 7


def _of_a_common_year(day: tuple[int, int]) -> tuple[int, int]:
    try:
        date(COMMON_YEAR, *day)
    except ValueError:
        raise ValueError("bukan tanggal; tulis [bulan, hari], misalnya [7, 10]") from None
    return day


DayOfYear = Annotated[tuple[int, int], AfterValidator(_of_a_common_year)]
"""Month and day; not 29 February, which most years do not have."""


class WindowRule(Model):
    """When a period opens and closes. Month and day; `year_offset` 1 means the year after the period's."""

    opens: DayOfYear
    province_due: DayOfYear
    year_offset: Annotated[int, Field(ge=0, le=1)] = 0
    internal_days: Annotated[int, Field(ge=1, le=60)] = 5
    """Working days between the internal due date and the province's."""
    cut_off_days: Annotated[int, Field(ge=0)] = 4
    """Working days between the cut-off (compilation) and the province's due date; fewer than internal_days, so that
    units have their last day whole.
    """
    days_after_semester_2: int = Field(default=10, ge=0, le=120)
    """Of the year's window alone: working days after semester II's province due date before which it is not due; with
    0 both may be due on one day.
    """
    link_days: int = Field(default=31, ge=0, le=366)
    """Days after the province's due date on which units' links to send by still open."""
    confirm_days: int = Field(default=1, ge=0, le=30)
    """Working days before the cut-off from which on what replaces a submission by link waits for the operator's word
    until the report is compiled; 0: it never does.
    """
    earlier_days: int = Field(default=60, ge=0, lt=366)
    later_days: int = Field(default=300, ge=0, lt=365)
    """How far from `province_due` a deadline typed in a form may lie; less than a year, so that a wrong year shows."""

    @model_validator(mode="after")
    def _its_days_follow_each_other(self) -> Self:
        if self.cut_off_days >= self.internal_days:
            raise ValueError(
                "laporan disusun sebelum hari terakhir subbagian berakhir; cut_off_days harus kurang dari internal_days"
            )
        opens, due = date(COMMON_YEAR, *self.opens), date(COMMON_YEAR + self.year_offset, *self.province_due)
        if (due - opens).days <= self.internal_days:
            raise ValueError("province_due harus sesudah opens, dan internal_days harus muat di antaranya")
        return self


def _not_in_the_first_half(rule: WindowRule) -> WindowRule:
    if rule.opens < (JULY, 1):
        raise ValueError("opens harus sesudah Semester I berakhir, 1 Juli atau kemudian")
    return rule


class Windows(Model):
    """Those of a year's three periods."""

    semester_1: WindowRule
    semester_2: Annotated[WindowRule, AfterValidator(_not_in_the_first_half)]
    annual: WindowRule


class Letterhead(Model):
    lines: tuple[str, ...]
    address: str
    contact: str


class Numbering(Model):
    """Letter numbers from the office's own sequence, or typed by the operator from the office's letter system."""

    mode: Literal["sequence", "typed"] = "sequence"
    template: Annotated[str, fillable(number=1, office="9999", year=2026, needs=("number",))] = (
        "{number}/ORT.07-SD/{office}/{year}"
    )
    kind: str = "SD"


class Signing(Model):
    """Which papers come back signed, by hand or certified, before they leave."""

    papers: tuple[Literal["report"], ...] = ()
    """None: what was approved leaves as it is."""
    issuers: str = "penerbit-sertifikat"
    """The folder, in config/, of the certificates (.pem) of those whose signatures are trusted."""


class Receiving(Model):
    """How what comes from outside is met."""

    strangers_a_day: Annotated[int, Field(ge=1)] = 20
    """How many mails that nobody vouches for are kept a day; of the others nothing but the head is read."""
    strangers_kept_days: Annotated[int, Field(ge=1)] = 30
    """After how many days those that were set aside are removed, once the operator was told of them."""
    mailbox_wait_hours: Annotated[int, Field(ge=0, le=240)] = 24
    """So long a report that is due waits for a mailbox that cannot be read; then it is compiled without."""


class MembersPolicy(Model):
    """How a province meets the packages of its offices."""

    decided_by: Literal["officers", "operator"] = "officers"
    """Who accepts or returns them: the officers of the stages, or the operator alone."""
    parts_days: Annotated[int, Field(ge=0)] = 2
    """After how many working days a package whose parts have not all come is decided all the same."""


class RecapPolicy(Model):
    """What a province's recap of its offices says beside their figures."""

    ranking: Literal["none", "score"] = "none"
    """Whether offices are ranked: not at all, or by the score of their own assessment."""
    threshold: Annotated[Decimal, Field(ge=0, le=100)] = Decimal(60)
    """Offices whose score of an area is below it are named there."""


class Backup(Model):
    """Copies of the office: where they go, and how many are kept."""

    is_active: bool = True
    """Whether they are made by themselves."""
    folder: str = ""
    """A folder, of a second disk at best; empty: `cadangan` beside the data folder, on the same disk."""
    newest: Annotated[int, Field(ge=1)] = 10
    days: Annotated[int, Field(ge=1)] = 14
    """The last copy of each of so many days is kept, and of so many months."""
    months: Annotated[int, Field(ge=0)] = 24
    drill_days: Annotated[int, Field(ge=1)] = 30
    """After how many days a copy is tried again."""


class HealthLimits(Model):
    """From when on it is told that something has not been done for too long."""

    mail_hours: Annotated[int, Field(ge=1)] = 2
    """A mail waits for the relay."""
    round_hours: Annotated[int, Field(ge=1)] = 26
    """No round of work came to its end: the daily one begins every day."""
    copy_days: Annotated[int, Field(ge=1)] = 3
    """The newest copy of the office is so old."""
    certificate_days: Annotated[int, Field(ge=1)] = 21
    """A certificate lasts so many days and no longer."""
    worker_minutes: Annotated[int, Field(ge=2)] = 5
    """The worker, which speaks every half minute, was not heard."""


class Retention(Model):
    """How long what nobody answers for is kept. The office's rows, files and chain stay for good."""

    run_days: Annotated[int, Field(ge=31)] = 365
    """Prefect's runs that ended, with their logs."""
    event_days: Annotated[int, Field(ge=1)] = 7
    """Prefect's own events."""
    practice_days: Annotated[int, Field(ge=1)] = 400
    """Mails that were only practised."""
    log_mb: Annotated[int, Field(ge=1)] = 20
    """So long may a log be before a new one is begun; the one before it is kept."""
