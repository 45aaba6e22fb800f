"""Practice is laid out around today, whatever the year, whole or not at all, and leads from step to step."""

import io
import re
import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
import yaml
from openpyxl import load_workbook

from rbworkflow.assessment.rows import items_of, newest_version
from rbworkflow.clock import set_clock
from rbworkflow.errors import ConfigurationError
from rbworkflow.key_folder import keys_beside
from rbworkflow.local import practice_layout
from rbworkflow.local.practice_layout import lay_out_practice
from rbworkflow.local.sample_year import PLAN, sample_workbook
from rbworkflow.office import Office
from rbworkflow.office.national_days import national_days
from rbworkflow.office.period import parse_period
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.settings import Settings
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.steps.overview.next_form import next_form
from rbworkflow.steps.overview.practice_steps import COMPILE, DECIDE, ISSUED, SEND
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.verifying import verify
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store import read
from tests.conftest import ROOT
from tests.running.house_rules import house_rules
from tests.steps.office_walk import CHAIR, SECRETARY, Walk, text_of

pytestmark = pytest.mark.walk

SPRING = "2030-05-09"
"""No semester I may be due on the working days around it."""
DAYS = (
    "2025-12-31",
    "2027-03-14",  # a Sunday after the joint leave of Idulfitri
    "2031-06-23",  # the day on which semester I opens by itself
)
MORE_DAYS = (
    "2025-03-31",  # Idulfitri
    "2026-01-01",
    "2026-11-28",  # a Saturday
    "2028-02-29",
    SPRING,
    "2032-12-31",
    "2035-07-08",  # a Sunday
)
NOTHING_TO_DO = "Tidak ada. Semua berjalan sendiri."


@pytest.fixture(scope="module", autouse=True)
def _house_rules() -> Iterator[None]:
    with house_rules():
        yield


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The sample office in practice on a machine where nothing was started yet."""
    return Settings(
        config_dir=ROOT / "config", data_dir=tmp_path / "data", clock_file=tmp_path / "jam", settle_seconds=0
    )


def started(settings: Settings, office: Office, day: str) -> Walk:
    """What `make start` does first on this day."""
    assert settings.clock_file is not None
    set_clock(settings.clock_file, datetime.fromisoformat(f"{day} 08:30").replace(tzinfo=office.tz))
    settings.data.mkdir(exist_ok=True)
    lay_out_practice(settings)
    return Walk(open_workplace(settings))


@pytest.mark.few(1)
@pytest.mark.parametrize("day", [*DAYS, *(pytest.param(day, marks=pytest.mark.soak) for day in MORE_DAYS)])
def test_on_any_day_three_have_sent_one_is_late_and_the_report_waits_for_the_secretary(
    settings: Settings, office: Office, day: str
) -> None:
    walk = started(settings, office, day)
    now, today = status(walk.workplace), date.fromisoformat(day)
    (period,) = now.periods
    assert {unit.code: unit.received_at is None for unit in period.units} == {
        "KUL": False,
        "TPH": False,
        "RDI": False,
        "PHS": True,
    }
    assert period.due_on < today, "the one that has not sent is late"
    (turn,) = period.turns
    assert turn.officer == "Sekretaris KPU Kabupaten Pasuruan"
    assert turn.since < today
    assert office.calendar.is_working_day(turn.since)
    assert now.next_act.startswith(f"Latihan: putuskan {period.title} sebagai Sekretaris KPU Kabupaten Pasuruan.")
    assert parse_period(period.code).year in (today.year - 1, today.year)
    verify(walk.workplace)
    walk.workplace.engine.dispose()


def test_from_there_the_sentence_of_what_to_do_leads_to_the_issued_report(settings: Settings, office: Office) -> None:
    walk = started(settings, office, "2028-02-29").due_work()
    period = parse_period(status(walk.workplace).periods[0].code)
    walk.send_back("Lengkapi data dukung.")
    assert "Jalankan 'Mulai revisi'" in status(walk.workplace).next_act
    walk.revise(period, units=("PHS",), until="2028-03-03")
    told = status(walk.workplace).next_act
    assert told.startswith("Latihan: 3 dari 4 subbagian sudah mengirim isian Semester I Tahun 2027.")
    example = settings.shared / "contoh" / "2027-S1" / "PHS"
    assert "folder contoh PHS" in told
    shutil.copytree(example, walk.inbox("PHS"), dirs_exist_ok=True)
    walk.half_hourly()
    for officer, mailbox in (("Sekretaris", SECRETARY), ("Ketua", CHAIR)):
        told = status(walk.workplace).next_act
        assert f"sebagai {officer} KPU Kabupaten Pasuruan" in told
        assert "Surel latihan" in told
        assert walk.answer(walk.codes(mailbox)["SETUJU"]).is_decision
    told = status(walk.workplace).next_act
    assert told.startswith("Latihan: Laporan RB Semester I 2027 - Revisi 2 sudah terbit")
    walk.workplace.engine.dispose()


def test_what_lies_there_to_try_is_of_the_year_that_is_practised(settings: Settings, office: Office) -> None:
    walk = started(settings, office, "2031-06-23")
    period = status(walk.workplace).periods[0].code
    year = parse_period(period).year
    names = [path.relative_to(settings.shared / "contoh").as_posix() for path in walk_files(settings.shared / "contoh")]
    assert f"{period}/RDI/Isian_RB_{period}_RDI.xlsx" in names
    assert f"{period}-perbaikan/TPH/Isian_RB_{period}_TPH_perbaikan.xlsx" in names
    assert not any("2026" in name for name in names)
    (book,) = read_workbooks(
        [(settings.shared / "contoh" / period / "RDI" / f"Isian_RB_{period}_RDI.xlsx").read_bytes()]
    )
    assert f"RB1|3514|{period}|RDI|1" in str(book)
    assert "2026" not in str(book)
    told = text_of(walk.mail("", "Isian RB"))
    assert str(year) in told
    walk.workplace.engine.dispose()


@pytest.mark.parametrize("day", [pytest.param("2026-11-26", marks=pytest.mark.soak), "2031-06-23"])
def test_the_evaluation_and_the_self_assessment_of_the_year_are_there_too(
    settings: Settings, office: Office, day: str
) -> None:
    walk = started(settings, office, day)
    year = parse_period(status(walk.workplace).periods[0].code).year
    with read(walk.workplace.engine) as conn:
        recommended = recommendations(conn, office.code, year)
        version = newest_version(conn, office.code, year)
        assert version is not None
        items = items_of(conn, version.id)
    assert len(recommended) == 6
    assert {each.code.partition("-")[0] for each in recommended} == {f"R{year - 1}"}
    assert {each.due_on.year for each in recommended if each.due_on} == {year}
    assert (len(items), version.workbook_name) == (40, f"lke_{year}.xlsx")
    form = (settings.shared / "contoh" / f"{year}-S2" / "RDI" / f"Isian_RB_{year}-S2_RDI.xlsx").read_bytes()
    assert {"LKE", "Rekomendasi"} <= set(load_workbook(io.BytesIO(form)).sheetnames)
    told = text_of(walk.mail("", "mohon dikirim"))
    assert "rekomendasi evaluasi provinsi" in told
    walk.workplace.engine.dispose()


def walk_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_a_start_that_fails_leaves_nothing_half_made_and_the_next_one_works(
    settings: Settings, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slip(*_: object) -> None:
        raise ConfigurationError("Disk penuh.")

    with monkeypatch.context() as patch:
        patch.setattr(practice_layout, "_take_over", slip)
        with pytest.raises(ConfigurationError):
            started(settings, office, "2026-11-26")
    assert walk_files(settings.shared) == []
    assert [path.name for path in settings.data.iterdir() if path.is_dir()] == []
    walk = started(settings, office, "2026-11-26")
    assert [period.code for period in status(walk.workplace).periods] == ["2026-S1"]
    walk.workplace.engine.dispose()


@pytest.mark.parametrize("before", [pytest.param("files", marks=pytest.mark.soak), "keys"])
def test_a_start_that_is_killed_while_all_is_brought_to_its_place_counts_as_none(
    settings: Settings, office: Office, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    brought = practice_layout._bring_all

    def killed(source: Path, target: Path) -> None:
        if source.name == before or (before == "keys" and target == keys_beside(settings.data)):
            raise KeyboardInterrupt
        brought(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(practice_layout, "_bring_all", killed)
        with pytest.raises(KeyboardInterrupt):
            started(settings, office, "2026-11-26")
    walk = started(settings, office, "2026-11-27").due_work()
    assert walk.approve().is_decision
    walk.workplace.engine.dispose()


def test_an_office_that_went_its_own_way_is_left_alone(settings: Settings, office: Office) -> None:
    assert settings.clock_file is not None
    set_clock(settings.clock_file, datetime(2026, 11, 26, 8, tzinfo=office.tz))
    workplace = open_workplace(settings)
    name, content = sample_workbook(PLAN, 2026)
    import_plan(workplace, content, 2026, name=name)
    workplace.engine.dispose()
    assert lay_out_practice(settings) == []
    walk = started(settings, office, "2026-11-27")
    assert status(walk.workplace).periods == ()
    walk.workplace.engine.dispose()


def test_a_second_start_lays_nothing_out_again(settings: Settings, office: Office) -> None:
    started(settings, office, "2026-11-26").workplace.engine.dispose()
    assert lay_out_practice(settings) == []


def test_an_office_with_a_relay_or_one_of_its_own_gets_no_story(settings: Settings, tmp_path: Path) -> None:
    settings.data.mkdir()
    assert lay_out_practice(settings.model_copy(update={"relay_host": "mail.example"})) == []
    own = tmp_path / "kantor"
    shutil.copytree(ROOT / "config", own)
    text = (own / "office.toml").read_text(encoding="utf-8")
    (own / "office.toml").write_text(re.sub(r'code = "3514"', 'code = "3515"', text), encoding="utf-8")
    assert lay_out_practice(settings.model_copy(update={"config_dir": own})) == []


def test_what_the_sentences_name_in_quotes_is_a_form_that_opens() -> None:
    deployed = {each["name"] for each in yaml.safe_load((ROOT / "deploy" / "prefect.yaml").read_text())["deployments"]}
    named = [next_form(sentence, [], year=2026) for sentence in (DECIDE, SEND, COMPILE, ISSUED)]
    flows = {form.flow for form in named if form}
    assert len(flows) == 2
    assert all(any(name.endswith(flow) for name in deployed) for flow in flows), deployed


def test_the_days_are_what_they_are_called(office: Office) -> None:
    assert date(2025, 3, 31) in national_days(2025)
    assert not office.calendar.is_working_day(date.fromisoformat("2027-03-14"))
    assert len(DAYS + MORE_DAYS) == 10


def test_whoever_is_asked_to_mend_what_was_sent_is_not_told_to_send_the_same_again(
    settings: Settings, office: Office
) -> None:
    walk = started(settings, office, "2028-02-29").due_work()
    period = parse_period(status(walk.workplace).periods[0].code)
    walk.send_back("Perbaiki isian.")
    walk.revise(period, units=("KUL",), until="2028-03-03")
    told = status(walk.workplace).next_act
    assert told.startswith("Latihan: Subbagian Keuangan, Umum, dan Logistik diminta memperbaiki isian")
    assert "surel Mohon perbaiki isian" in told
    walk.workplace.engine.dispose()
