"""A province's offices with their packages, and the recap of them."""

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from rbworkflow.office import Office, Period, Semester, load_office
from rbworkflow.office.people import Unit
from rbworkflow.province.facts import UNKNOWN, Facts, facts_of
from rbworkflow.province.lifecycle import PackageStatus
from rbworkflow.province.packages import MemberPackage, PackageKind
from rbworkflow.province.recap.content import compared, no_plan, recap_content
from rbworkflow.province.recap.reports import MemberReport
from rbworkflow.report.content.circumstances import Occasion
from rbworkflow.report.content.heading import Identity
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.package import package_of
from tests.report.report_builders import FIRST_HALF, SAMPLES
from tests.report.report_builders import content as district_content
from tests.steps.province_office import province_config

CONFIG = SAMPLES.parents[1] / "config"


@cache
def province() -> Office:
    """The sample province, whose members are six."""
    with tempfile.TemporaryDirectory() as folder:
        return load_office(province_config(Path(folder)))


@cache
def district() -> Office:
    return load_office(CONFIG)


def package(
    unit: Unit,
    *contents: Content,
    status: PackageStatus = PackageStatus.ACCEPTED,
    kind: PackageKind = "data",
    facts: Facts | None = None,
    **values: Any,
) -> MemberPackage:
    told = facts or (facts_of(contents[0]) if contents else UNKNOWN)
    given = {
        "office_code": "35",
        "unit_code": unit.code,
        "period_code": "2026-S1",
        "amendment": 0,
        "revision": 1,
        "letter_number": f"7/ORT.07-SD/{unit.code}/2026",
        "dated_on": date(2026, 7, 9),
        "received_at": datetime(2026, 7, 9, 3, tzinfo=UTC),
        "read_at": datetime(2026, 7, 9, 3, tzinfo=UTC),
        "channel": "mail",
        "is_late": False,
        "files": (),
        "data_sha256": "d" * 64 if kind == "data" else None,
        "content_sha256": unit.code.ljust(64, "a"),
        "receipt_number": f"{unit.code}/ORT.07-SD/35/2026",
        "id": int(unit.code),
        **values,
    }
    return MemberPackage(**given, kind=kind, facts=told, status=status)


def sent(unit: Unit, content: Content, **values: Any) -> MemberReport:
    """An office whose package was accepted."""
    accepted = package(unit, content, **values)
    return MemberReport(
        unit=unit, latest=accepted, counted=(accepted,), contents=(content,), received_on=date(2026, 7, 9)
    )


def scored(content: Content, score: str, **areas: str) -> Content:
    """The same with another score of its own and of these areas."""
    return content | {
        "score": content["score"] | {"score": score},
        "areas": [area | {"score": areas.get(area["code"], area["score"])} for area in content["areas"]],
    }


def six_reports() -> list[MemberReport]:
    """Accepted in time; accepted late, without LKE; returned; made by hand; not sent; accepted, the lowest in A1."""
    units, told = province().units, district_content(district(), FIRST_HALF)
    assessed = told | {"assessment": None}
    by_hand = package(units[3], kind="papers", doubts=("Disusun tanpa data: hanya dokumennya yang tercatat.",))
    back = package(units[2], told, status=PackageStatus.RETURNED)
    return [
        sent(
            units[0],
            scored(told, "90.00", A1="95.00"),
            facts=replace(facts_of(scored(told, "90.00")), assessment="71.00"),
        ),
        sent(units[1], scored(assessed, "80.00", A1="55.00"), is_late=True),
        MemberReport(unit=units[2], latest=back, received_on=date(2026, 7, 10)),
        MemberReport(unit=units[3], latest=by_hand, counted=(by_hand,), received_on=date(2026, 7, 8)),
        MemberReport(unit=units[4]),
        sent(
            units[5],
            scored(told, "80.00", A1="40.00"),
            facts=replace(facts_of(scored(told, "80.00")), assessment="60.00"),
        ),
    ]


def recap(
    reports: list[MemberReport] | None = None,
    *,
    office: Office | None = None,
    period: Period = FIRST_HALF,
    **changes: Any,
) -> Content:
    """A recap as it is stored, with the package that it goes with."""
    office, reports = office or province(), six_reports() if reports is None else reports
    identity = Identity(
        office=office, period=period, plan=no_plan(period.year), amendment=0, number=1, is_recap=True, **changes
    )
    before = Semester(2025, 2)
    occasion = Occasion(comparisons=[compared(before, reports, office.regime(period.year))])
    made = recap_content(identity, reports, occasion)
    return made | {"package": package_of(made, office.package, copies=(), is_one=False)}
