"""The sample province's demo: its offices play with their own program, and the whole of it ends as it promises."""

import json
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from lxml import html

from rbworkflow.errors import ConfigurationError
from rbworkflow.local.played_province.cast import HANDMADE, LOWEST, performance_of
from rbworkflow.local.played_province.district import District, district_in
from rbworkflow.local.played_province.handmade import handmade_mail
from rbworkflow.local.played_province.postman import HERE, bring, carry
from rbworkflow.local.played_province.sample_member import member_config, province_config
from rbworkflow.office import load_office
from tests.programs.several_servers import COMMAND
from tests.running.chance import is_soak
from tests.steps.office_walk import Walk
from tests.steps.province_office import province_in
from tests.steps.sent_packages import registered


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Walk]:
    walk = province_in(tmp_path, on="2026-07-08 09:00", imap_authserv_id=HERE)
    walk.daily_round()
    yield walk
    walk.workplace.engine.dispose()


@pytest.fixture
def district(province: Walk, tmp_path: Path) -> Iterator[District]:
    """The office whose figures are lowest, its report on its way."""
    config = member_config(province.workplace.office, LOWEST, tmp_path / "pengaturan")
    with district_in(tmp_path / LOWEST, config) as made:
        made.work_until_sent(performance_of(LOWEST), sends_on=date(2026, 7, 8))
        yield made


def test_an_office_of_which_the_sample_says_nothing_is_refused_by_its_code_and_file() -> None:
    with pytest.raises(ConfigurationError, match=r"provinsi/pemeran\.toml tidak memuat capaian kantor 3599\."):
        performance_of("3599")


@pytest.mark.soak
def test_an_invented_office_sends_as_any_district_does_and_its_figures_are_its_own(
    province: Walk, district: District
) -> None:
    office = province.workplace.office
    assert carry(district.sent_to(office.sender_address), province.workplace) == 1
    bring(
        handmade_mail(
            office.unit(HANDMADE), province.workplace.layout, to=office.sender_address, at=province.workplace.now
        ),
        province.workplace,
    )
    province.half_hourly()
    by_hand, sent = sorted(registered(province), key=lambda each: each.unit_code)
    assert (by_hand.unit_code, by_hand.kind, by_hand.facts.common["RB.A1.03"].counted) == (HANDMADE, "matrix", "64.00")
    assert (sent.unit_code, sent.kind, sent.letter_number) == (LOWEST, "data", f"1/ORT.07-SD/{LOWEST}/2026")
    assert sent.facts.score is not None
    assert 60 < float(sent.facts.score) < 90
    assert {each.status for each in registered(province)} == {"in_approval"}


def test_a_members_settings_are_the_first_offices_under_its_own_name(tmp_path: Path) -> None:
    province = load_office(province_config(tmp_path / "provinsi"))
    member = load_office(member_config(province, LOWEST, tmp_path / "kantor"))
    known = province.unit(LOWEST)
    assert (member.code, member.name, member.sender_address) == (LOWEST, known.name, known.senders[0])
    text = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "kantor").glob("off*.toml"))
    assert "asuruan" not in text
    assert "3514" not in text


@pytest.mark.server
@pytest.mark.soak
def test_the_demo_of_a_province_ends_with_every_office_answered_and_its_own_report_above(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    if not is_soak(pytestconfig):
        pytest.skip("A long proof: make soak runs it.")
    output = tmp_path / "hasil"
    command = [COMMAND, "demo", "--province", "--json", "--output", output]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert len(told["members"]) == 6
    assert all(each.startswith("diterima") for each in told["members"].values())
    assert sum("terlambat" in each for each in told["members"].values()) == 2
    assert len(told["decisions"]) == 17
    assert [each["decision"] for each in told["decisions"]].count("return") == 1
    assert told["mails"]["above"] == ["[35] Laporan RB Semester I Tahun 2026 - KPU Provinsi Jawa Timur"]
    page = html.document_fromstring((output / "index.html").read_text(encoding="utf-8"))
    assert len(page.cssselect("#kantor tbody tr")) == 6
    links = [str(each.get("href")) for each in page.cssselect("a[href^='halaman/Lembar_Telaah']")]
    assert len(links) == 1
    assert "Contoh_Kidul" in links[0], "of the office that is returned, not of who was asked about last"
