"""A province sees its offices: who stands where, who is lowest in what, in as many questions for 38 as for six."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from rbworkflow.access.accounts import Role
from rbworkflow.province.board import MemberStanding, board, lowest_of
from rbworkflow.province.comparing import MemberState, member_states
from rbworkflow.province.facts import Facts, IndicatorFact
from rbworkflow.province.lifecycle import PackageStatus
from rbworkflow.province.packages import MemberFile, MemberPackage, insert_package
from rbworkflow.store import write
from rbworkflow.store.schema import member_package
from tests.pages.knocking import Browser, Doorway, words
from tests.steps.office_walk import Walk
from tests.steps.province_office import province_in

MORE = 32


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    """38 offices: some late, some returned, the others with figures; half of them with one of the period before."""
    walk = province_in(tmp_path_factory.mktemp("besar"), on="2026-07-06 07:00", more=MORE)
    walk.daily_round()
    walk.on("2026-07-13 07:00")
    for number, unit in enumerate(walk.workplace.office.units):
        if number % 5:
            sent(walk, unit.code, number)
    yield walk
    walk.workplace.engine.dispose()


@pytest.fixture(scope="module")
def doorway(big: Walk) -> Iterator[Doorway]:
    made = Doorway(big.workplace)
    yield made
    made.close()


@pytest.fixture
def browser(doorway: Doorway) -> Browser:
    return doorway.person(Role.OPERATOR)


def facts(number: int) -> Facts:
    return Facts(
        score=f"{60 + number}.50",
        coverage=f"{100 - number}.00",
        evidence_count=number * 3,
        assessment=None if number % 3 == 0 else f"{70 + number}.00",
        areas={"Manajemen Perubahan": f"{50 + number}.00", "Penguatan Pengawasan": "88.00"},
        common={"RB-01": IndicatorFact("A1-01", "Jumlah SK Tim RB", f"{40 + number}.00")},
        indicators={"A1-01": "Jumlah SK Tim RB"},
    )


def package(unit: str, number: int, period: str = "2026-S1", **values: Any) -> MemberPackage:
    sha256 = f"{number:04d}{period.encode().hex()}".ljust(64, "0")
    files = (
        MemberFile("report", "Laporan.pdf", sha256, 10),
        MemberFile("data", "Laporan_data.json", sha256, 10),
        MemberFile("evidence", "Laporan_bukti_1_dari_1.zip", sha256, 10),
    )
    told: dict[str, Any] = {
        "office_code": "35",
        "unit_code": unit,
        "period_code": period,
        "amendment": 0,
        "revision": 1,
        "kind": "data",
        "letter_number": f"{number}/2026",
        "dated_on": None,
        "channel": "folder",
        "is_late": number % 4 == 0,
        "files": files,
        "data_sha256": sha256,
        "content_sha256": sha256,
        "facts": facts(number),
    }
    return MemberPackage(**(told | values))


def sent(walk: Walk, unit: str, number: int) -> None:
    at = walk.workplace.now - timedelta(days=3)
    status = PackageStatus.RETURNED if number % 7 == 0 else PackageStatus.ACCEPTED
    new = package(unit, number, received_at=at, read_at=at)
    with write(walk.workplace.engine) as conn:
        kept = insert_package(conn, new, actor="unit", at=at)
        conn.execute(member_package.update().where(member_package.c.id == kept.id).values(status=status))
        if number % 2:
            earlier = package(unit, number, "2025-S2", received_at=at, read_at=at)
            earlier = replace(earlier, facts=replace(earlier.facts, score="60.00"))
            insert_package(conn, earlier, actor="unit", at=at)


def asked(browser: Browser, path: str) -> tuple[str, int]:
    """The page's words, and how many questions it asked the database."""
    count = 0

    def note(*_: object) -> None:
        nonlocal count
        count += 1

    event.listen(Engine, "before_cursor_execute", note)
    try:
        page = browser.get(path)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert page.status_code == 200
    return words(page), count


def test_the_page_says_how_many_offices_stand_where_and_shows_those_of_one_standing(browser: Browser) -> None:
    said, _ = asked(browser, "/kabupaten-kota")
    assert "38 kantor 8 terlambat 4 dikembalikan 26 diterima" in said
    late, _ = asked(browser, "/kabupaten-kota?keadaan=terlambat")
    assert "KPU Kabupaten Pasuruan Terlambat, belum masuk" in late
    assert late.count("Belum ada yang dapat dibandingkan") == 8
    assert "Diterima, masuk" not in late


def test_offices_stand_in_the_order_that_a_link_asks_for(browser: Browser) -> None:
    said, _ = asked(browser, "/kabupaten-kota?urut=kelengkapan")
    first, last = said.index("KPU Kabupaten Rekaan 31"), said.index("KPU Kabupaten Contoh Lor")
    assert first < last < said.index("KPU Kabupaten Pasuruan"), "without figures: last"


def test_each_office_is_held_against_its_last_period(browser: Browser) -> None:
    assert "61,50 +1,50 dari Semester II 2025" in asked(browser, "/kabupaten-kota")[0]


def test_a_figure_has_a_bar_as_long_as_it_is(browser: Browser) -> None:
    drawn = browser.get("/kabupaten-kota?keadaan=diterima").text
    for number, told in ((1, "61,50"), (2, "62,50")):
        width = f'<rect width="{60 + number}.5" height="10"/></svg>{told}'
        assert width in drawn


def test_areas_and_common_codes_name_the_lowest_office(browser: Browser) -> None:
    said, _ = asked(browser, "/kabupaten-kota")
    assert "KPU Kabupaten Contoh Lor, 51,00" in said
    assert "Penguatan Pengawasan 88,00 semua sama" in said, "nobody is the lowest where all are alike"
    assert "RB-01 Jumlah SK Tim RB" in said
    one, _ = asked(browser, "/kabupaten-kota?area=Manajemen+Perubahan")
    assert "Manajemen Perubahan Dari yang terendah. Kantor Capaian KPU Kabupaten Contoh Lor 51,00" in one


def test_one_click_leads_to_what_an_office_sent(browser: Browser) -> None:
    shown = browser.get("/kabupaten-kota")
    anchors = ("dokumen", "data", "data-dukung", "keputusan")
    page = browser.get("/kabupaten-kota/1")
    for anchor in anchors:
        assert f'href="/kabupaten-kota/1#{anchor}"' in shown.text
        assert f'id="{anchor}"' in page.text
    assert "Data dukung Laporan_bukti_1_dari_1.zip (belum datang)" in words(page)


def test_the_way_to_bring_a_package_in_stands_above_all_offices_for_whoever_may(
    doorway: Doorway, browser: Browser
) -> None:
    shown = browser.get("/kabupaten-kota").text
    assert shown.index('href="#unggah"') < shown.index('class="members"') < shown.index('id="unggah"')
    officer = doorway.person(Role.OFFICER, "ketua@kpu-jatim.example", "Ketua")
    assert "unggah" not in officer.get("/kabupaten-kota").text


def test_nobody_who_has_not_come_in_sees_it_and_officers_do(doorway: Doorway) -> None:
    assert doorway.somebody().get("/kabupaten-kota").status_code == 303
    officer = doorway.person(Role.OFFICER, "ketua@kpu-jatim.example", "Ketua")
    page = officer.get("/kabupaten-kota/1")
    assert page.status_code == 200
    assert "Unggah paket" not in words(officer.get("/kabupaten-kota"))


def test_38_offices_are_as_many_questions_as_six(browser: Browser, tmp_path: Path) -> None:
    small = province_in(tmp_path, on="2026-07-06 07:00")
    small.daily_round()
    sent(small, "3591", 1)
    few = Doorway(small.workplace)
    visitor = few.person(Role.OPERATOR)
    counted = [asked(visitor, "/kabupaten-kota?urut=nilai")[1] for _ in range(2)][-1]  # the first opens the office
    asked(browser, "/kabupaten-kota")
    assert asked(browser, "/kabupaten-kota?urut=nilai")[1] == counted
    few.close()
    small.workplace.engine.dispose()


def test_what_came_from_an_office_that_is_no_member_any_more_is_named(tmp_path: Path) -> None:
    walk = province_in(tmp_path, on="2026-07-06 07:00")
    walk.daily_round()
    sent(walk, "3591", 1)
    listed = walk.workplace.settings.config / "members.csv"
    listed.write_text(listed.read_text(encoding="utf-8").replace("\n3591,", "\n3599,"), encoding="utf-8")
    doorway = Doorway(walk.workplace)
    said, _ = asked(doorway.person(Role.OPERATOR), "/kabupaten-kota")
    assert (
        "Kode 3591 tidak ada lagi dalam daftar kabupaten/kota (members.csv). Paket RB Semester I 2026 darinya" in said
    )
    doorway.close()
    walk.workplace.engine.dispose()


def states(big: Walk, packages: list[MemberPackage], *, is_over: bool = False) -> list[MemberState]:
    today = big.workplace.today
    due_on = today - timedelta(days=1) if is_over else today
    return member_states(big.workplace.office.units[:2], packages, [], due_on=due_on, today=today)


@pytest.mark.parametrize(
    ("status", "is_over", "stands"),
    [
        (None, False, MemberStanding.MISSING),
        (None, True, MemberStanding.OVERDUE),
        (PackageStatus.INCOMPLETE, True, MemberStanding.REVIEWED),
        (PackageStatus.IN_APPROVAL, False, MemberStanding.REVIEWED),
        (PackageStatus.RETURNED, True, MemberStanding.RETURNED),
        (PackageStatus.ACCEPTED, True, MemberStanding.ACCEPTED),
    ],
)
def test_where_an_office_stands_follows_its_latest_package(
    big: Walk, status: PackageStatus | None, stands: MemberStanding, *, is_over: bool
) -> None:
    at = big.workplace.now
    came = [package("3514", 1, received_at=at, read_at=at, status=status)] if status else []
    assert board(states(big, came, is_over=is_over)).counts[stands] >= 1


def test_a_figure_that_nobody_has_is_in_no_mean_and_lowest_of_nothing(big: Walk) -> None:
    at = big.workplace.now
    none = replace(facts(1), score=None, areas={"A": None}, common={"RB-01": IndicatorFact("A1-01", "x", None)})
    made = board(states(big, [package("3514", 1, received_at=at, read_at=at, facts=none)]))
    assert (made.mean, list(made.areas), lowest_of(made.common[0])) == (None, [], None)
    assert made.common[0].known == [], "it is counted among those that have a figure nowhere"
    two = [package("3514", 1, received_at=at, read_at=at), package("3591", 2, received_at=at, read_at=at)]
    assert board(states(big, two)).areas[0].mean == Decimal("51.5")
