import re
from pathlib import Path

from rbworkflow.office.rules import Rule
from rbworkflow.plan.policy import QualityTest
from rbworkflow.validation.catalogue import catalogue, rules_markdown
from rbworkflow.wording import number

ROOT = Path(__file__).resolve().parents[2]


def test_the_printed_catalogue_is_current():
    """`python -m rbworkflow.validation.catalogue > docs/rules.md` makes it so."""
    assert (ROOT / "docs/rules.md").read_text(encoding="utf-8") == catalogue(ROOT / "config")


def test_the_gravest_rules_come_first_and_a_rule_switched_off_says_so():
    note, fault = (
        Rule(code=code, severity=severity, name=code, message="x", is_active=False)
        for code, severity in (("R01", "note"), ("R02", "blocking"))
    )
    off = QualityTest(code="Q01", name="Q01", advice="Samakan dengan {detail}.", is_active=False)
    lines = [line for line in rules_markdown([note, fault], [off]).splitlines() if "(tidak dipakai)" in line]
    assert lines == [
        "| R02 | R02 (tidak dipakai) | wajib diperbaiki | – |  |",
        "| R01 | R01 (tidak dipakai) | catatan | – |  |",
        "| Q01 | bentuk | Q01 (tidak dipakai) | Samakan dengan …. |",
    ]


def test_every_rule_of_reading_a_form_tells_the_case_it_catches(office):
    listed = catalogue(ROOT / "config")
    for rule in office.reading_rules:
        assert rule.example
        limit = number(rule.threshold)
        assert f"| {rule.code} | {rule.name} | {rule.severity.label} | {limit} | {rule.example} |" in listed


def test_the_rules_of_the_self_assessment_have_a_table_of_their_own():
    _, own = catalogue(ROOT / "config").split("## Penilaian mandiri")
    assert re.findall(r"^\| ([A-Z])\d\d", own.split("## Uji mutu")[0], re.MULTILINE) == ["L"] * 17
