"""A province over the years: a recap tells of the offices, the team and the packages of its own period."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.office import Period, Semester, Year
from rbworkflow.office.people import Team, Unit
from rbworkflow.office.policies import MembersPolicy
from rbworkflow.office.windows import window_of
from rbworkflow.report.data import public_text
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.province.decide_package import decide_package
from rbworkflow.steps.province.members import members_in
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store import read
from tests.exact.material import usual
from tests.steps.office_walk import Walk
from tests.steps.province_office import province_in
from tests.steps.sent_packages import LOR, PAPER, manifest, registered, send

KIDUL, TENGAH = "3592", "3595"
S1, S2, YEAR, NEXT = Semester(2026, 1), Semester(2026, 2), Year(2026), Year(2027)


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Walk]:
    """In the days in which both periods of the year's end are collected; of semester I nobody sent anything."""
    walk = province_in(tmp_path, on="2026-07-06 07:00")
    walk.daily_round()
    walk.on("2026-12-14 07:00").daily_round()
    walk.approve_all()
    yield walk.with_office(members=MembersPolicy(decided_by="operator"))
    walk.workplace.engine.dispose()


def report(period: Period, unit_code: str, score: str, *, year: int = 2026, amendment: int = 0) -> dict[str, bytes]:
    """A package of the period with this score."""
    made = usual().annual() if isinstance(period, Year) else usual().semester(period.half)
    told: dict[str, Any] = json.loads(public_text(made).replace("2026", str(year)))
    told["office"] |= {"code": unit_code, "name": f"KPU {unit_code}"}
    told["score"] |= {"score": score}
    told["amendment"] = amendment
    name = f"Laporan_RB_{period.code}_{unit_code}_{amendment}"
    files = {f"{name}_data.json": json.dumps(told).encode(), f"{name}.pdf": PAPER + name.encode()}
    of = {"kode": period.code, "nama": period.title}
    number = {"revisi": told["number"], "perubahan": amendment}
    return files | {f"{name}_daftar_isi.json": manifest(files, kantor={"kode": unit_code}, periode=of, **number)}


def accept(walk: Walk, period: Period, unit_code: str, score: str, **named: Any) -> None:
    send(walk, report(period, unit_code, score, **named), unit_code=unit_code)
    package = registered(walk)[-1]
    assert (package.unit_code, package.period_code) == (unit_code, period.code)
    decide_package(walk.workplace, package.id, is_accepted=True, note="")


def approved(walk: Walk, period: Period) -> Walk:
    compile_report(walk.workplace, period)
    walk.due_work()
    return walk.approve_all()


def told(walk: Walk, period: Period) -> dict[str, tuple[str, str | None]]:
    """Each office's state and score as the newest recap has them."""
    offices = walk.revision(period).content["recap"]["offices"]
    return {each["code"]: (each["state"], each["score"]) for each in offices}


def amend(walk: Walk, period: Period, until: str) -> dict[str, tuple[str, str | None]]:
    walk.revise(period, until=until, reason="Perubahan kantor.")
    walk.on(f"{until} 07:00").daily_round()
    return told(walk, period)


def members(walk: Walk, *units: Unit, **changes: Any) -> Walk:
    return walk.with_office(units=units, **changes)


def test_an_amended_recap_tells_of_the_offices_of_its_own_year(province: Walk) -> None:
    """By then one has another code, one is no member, and a new one came."""
    walk = province.on("2027-01-20 09:00")
    for code, score in ((LOR, "80.00"), (KIDUL, "70.00"), (TENGAH, "60.00")):
        accept(walk, YEAR, code, score)
    approved(walk, YEAR)
    before = told(walk, YEAR)
    units = {unit.code: unit for unit in walk.workplace.office.units}
    coded = units[TENGAH].model_copy(update={"code": "3605"})
    new = units[TENGAH].model_copy(update={"code": "3606", "name": "KPU Kabupaten Baru"})
    kept = [unit for code, unit in units.items() if code not in {KIDUL, TENGAH, "3593"}]
    office, team = walk.workplace.office, Team(decree="Keputusan Nomor 3 Tahun 2027", members=())
    later = members(walk, *kept, coded, new, team=team).on("2027-03-01 09:00")
    accept(later, YEAR, LOR, "90.00", amendment=1)
    assert amend(later, YEAR, "2027-03-02") == {
        code: (state, "90.00" if code == LOR else score)
        for code, (state, score) in before.items()
        if code != "3593"  # sent nothing, and is gone
    }
    content = later.revision(YEAR).content
    assert content["team"]["decree"] == walk.workplace.office.team.decree
    since = content["changes_since"]
    with read(later.workplace.engine) as conn:
        awaited = {each.unit.code for each in members_in(conn, later.workplace, window_of(conn, office, YEAR))}
    assert awaited == {unit.code for unit in kept}, (
        "neither the new one nor the new code is late in a year that is over"
    )
    assert "KPU Kabupaten Contoh Wetan: tidak dihitung lagi sebagai kantor." in since
    assert not [each for each in since if "Baru" in each or "Tengah" in each]


def test_an_office_that_amends_under_another_code_is_counted_once(province: Walk) -> None:
    walk = province.on("2027-01-20 09:00")
    accept(walk, YEAR, TENGAH, "60.00")
    approved(walk, YEAR)
    units = walk.workplace.office.units
    later = members(
        walk, *(each.model_copy(update={"code": "3605"}) if each.code == TENGAH else each for each in units)
    )
    accept(later.on("2027-03-01 09:00"), YEAR, "3605", "65.00", amendment=1)
    counted = amend(later, YEAR, "2027-03-02")
    assert (TENGAH in counted, counted["3605"]) == (False, ("accepted", "65.00"))


def test_an_office_that_came_since_is_counted_in_an_amended_recap_once_it_sends(province: Walk) -> None:
    walk = province.on("2027-01-20 09:00")
    *first, last = walk.workplace.office.units
    fewer = members(walk, *first)
    accept(fewer, YEAR, LOR, "80.00")
    approved(fewer, YEAR)
    accept(walk, YEAR, last.code, "60.00")
    assert "diterima sesudah rekapitulasi disusun: KPU Kota Contoh Tengah" in status(walk.workplace).periods[-1].report
    assert amend(walk, YEAR, "2027-01-21")[last.code] == ("accepted", "60.00")


def test_a_year_told_by_its_semesters_is_what_the_next_year_is_held_against(province: Walk) -> None:
    walk = province.on("2027-01-11 09:00")
    accept(walk, S1, LOR, "60.00")
    accept(walk, S2, LOR, "80.00")
    accept(walk, YEAR, KIDUL, "50.00")
    approved(walk, YEAR)
    assert (told(walk, YEAR)[LOR], walk.revision(YEAR).content["score"]["score"]) == (("accepted", "70.00"), "60.00")
    walk.on("2027-12-14 07:00")
    open_workplace(walk.workplace.settings).engine.dispose()  # which plans the new year
    walk.daily_round()
    accept(walk.on("2028-01-11 09:00"), NEXT, LOR, "75.00", year=2027)
    compile_report(walk.workplace, NEXT)
    content = walk.revision(NEXT).content
    assert {each["code"]: each["before"] for each in content["recap"]["offices"]}[LOR] == "70.00"
    assert content["comparisons"][0]["score"] == "60.00", "as last year's recap has it"


def test_no_recap_of_a_year_is_told_to_miss_a_semesters_recap(province: Walk) -> None:
    """It counts packages: semesters' recaps that are approved after it are nothing that it lacks."""
    walk = province.on("2027-01-20 09:00")
    accept(walk, S1, LOR, "60.00")
    accept(walk, S2, LOR, "60.00")
    accept(walk, YEAR, LOR, "80.00")
    approved(walk, YEAR)
    approved(walk, S2)
    amend(walk, S1, "2027-01-21")
    walk.approve_all()
    now = status(walk.workplace)
    assert "disetujui sesudah" not in f"{now.next_act} {' '.join(each.report for each in now.periods)}"
    accept(walk, S1, LOR, "70.00", amendment=1)
    amend(walk, S1, "2027-01-22")
    walk.approve_all()
    now = status(walk.workplace)
    assert "disetujui sesudah" not in f"{now.next_act} {' '.join(each.report for each in now.periods)}"


def test_a_year_told_by_its_semesters_is_outdated_by_a_semesters_package(province: Walk) -> None:
    walk = province.on("2027-01-20 09:00")
    accept(walk, S1, LOR, "60.00")
    accept(walk, S2, LOR, "80.00")
    approved(walk, YEAR)
    accept(walk, S1, LOR, "70.00", amendment=1)
    assert (
        "diterima sesudah rekapitulasi disusun: KPU Kabupaten Contoh Lor" in status(walk.workplace).periods[-1].report
    )
    assert amend(walk, YEAR, "2027-01-21")[LOR] == ("accepted", "75.00")


def test_an_office_that_reported_in_time_is_not_late_by_what_it_amends(province: Walk) -> None:
    walk = province.on("2027-01-11 09:00")
    accept(walk, S2, LOR, "60.00")
    accept(walk.on("2027-01-26 09:00"), S2, LOR, "70.00", amendment=1)
    accept(walk, S2, KIDUL, "70.00")
    accept(walk, S2, KIDUL, "75.00", amendment=1)
    approved(walk, S2)
    late = {each["code"]: each["is_late"] for each in walk.revision(S2).content["recap"]["offices"]}
    assert (late[LOR], late[KIDUL]) == (False, True)
