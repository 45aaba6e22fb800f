"""An office's old copies of the program's words: what nobody changed gives way, what somebody changed stays."""

import re
import shutil
from pathlib import Path

import pytest

from rbworkflow.office import load_office, newest_words
from rbworkflow.office.handover_words import load_handover_words
from rbworkflow.office.model import Office
from rbworkflow.office.newest_words import FILES, things_said
from rbworkflow.office.rules import Rule
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.words import load_plan_words
from rbworkflow.steps.notices.configuration import broken_files
from tests.steps.office_walk import walk_in

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config"
FIRST = ROOT / "tests" / "store" / "data" / "settings_0.2.0"
LISTED = Path(newest_words.__file__).with_name("once_shipped.txt")
OWN = "Mohon angkanya dilihat lagi bersama Kasubbag."


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The sample's settings as version 0.2.0 had them."""
    return shutil.copytree(FIRST, tmp_path / "kantor")


def rule(office: Office, code: str) -> Rule:
    return next(each for each in office.rules if each.code == code)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("file", FILES)
def test_whatever_is_said_today_is_listed_so_that_a_later_version_may_say_it_better(file: str) -> None:
    """Lines of words that changed stay: they are what knows the copies that offices have."""
    known = LISTED.read_text(encoding="utf-8").splitlines()
    missing = [line for line in map(" ".join, things_said(CONFIG / file)) if line not in known]
    assert not missing, "\n".join([f"add to {LISTED.name}:", *missing])


def test_a_folder_of_the_first_version_is_good_and_says_what_the_program_says_today(
    older: Path, tmp_path: Path
) -> None:
    walk = walk_in(tmp_path / "data", on="2026-07-06 07:00", config_dir=older)
    assert broken_files(walk.workplace) == {}
    today, office = load_office(CONFIG), walk.workplace.office
    for each in (*office.rules, *office.reading_rules):
        now = next(one for one in (*today.rules, *today.reading_rules) if one.code == each.code)
        assert each.wordings == now.wordings
    assert office.texts.items() >= today.texts.items()
    assert [each.advice for each in load_plan_policy(older).tests][:8] == [
        each.advice for each in load_plan_policy(CONFIG).tests
    ][:8]


def test_a_folder_from_before_a_plans_words_were_a_file_has_those_of_the_program(older: Path, tmp_path: Path) -> None:
    (older / "columns" / "rencana_aksi.toml").unlink()
    walk = walk_in(tmp_path / "data", on="2026-07-06 07:00", config_dir=older)
    assert broken_files(walk.workplace) == {}
    assert load_plan_words(older) == load_plan_words(CONFIG)


def test_what_the_office_wrote_itself_stays_and_the_rest_of_its_rule_does_not(older: Path) -> None:
    said = re.search(r'code = "R02".*?message = "(.*?)"', (older / "rules.toml").read_text(encoding="utf-8"), re.DOTALL)
    assert said
    change(older / "rules.toml", said[1], OWN)
    own, today = rule(load_office(older), "R02"), rule(load_office(CONFIG), "R02")
    assert (own.message, own.for_officer) == (OWN, today.for_officer)


def test_how_a_rule_judges_stays_as_the_folder_has_it(older: Path) -> None:
    change(older / "rules.toml", 'severity = "blocking"', 'severity = "note"')
    own, today = load_office(older), load_office(CONFIG)
    assert own.rules[0].severity == "note"
    assert rule(own, "R04").threshold != rule(today, "R04").threshold


def test_a_text_of_the_offices_own_stays(older: Path) -> None:
    change(older / "texts.toml", "Puji syukur kami panjatkan", "Segala puji bagi Tuhan")
    own, today = load_office(older).texts, load_office(CONFIG).texts
    assert own["kata_pengantar"].startswith("Segala puji bagi Tuhan")
    assert own["penutup_kesimpulan"] == today["penutup_kesimpulan"]


def test_a_part_of_the_handover_paper_that_was_changed_stays_whole(tmp_path: Path) -> None:
    shutil.copyfile(CONFIG / "handover.toml", tmp_path / "handover.toml")
    change(
        tmp_path / "handover.toml",
        "[[checklist]]",
        '[[checklist]]\nwho = "baru"\nwhat = "Kunci lemari."\n\n[[checklist]]',
    )
    own, today = load_handover_words(tmp_path), load_handover_words(CONFIG)
    assert own.checklist[0].what == "Kunci lemari."
    assert own.procedures == today.procedures
