from pathlib import Path

from rbworkflow.office.model import Rule
from rbworkflow.validation.catalogue import rules_markdown

ROOT = Path(__file__).resolve().parents[2]


def test_the_printed_catalogue_is_current(office):
    """`python -m rbworkflow.validation.catalogue > docs/rules.md` makes it so."""
    assert (ROOT / "docs/rules.md").read_text(encoding="utf-8") == rules_markdown(office.rules)


def test_the_gravest_rules_come_first_and_a_rule_switched_off_says_so():
    note, fault = (
        Rule(code=code, severity=severity, name=code, message="x", is_active=False)
        for code, severity in (("R01", "note"), ("R02", "blocking"))
    )
    lines = rules_markdown([note, fault]).splitlines()[-2:]
    assert lines == [
        "| R02 | R02 (tidak dipakai) | wajib diperbaiki | – |  |",
        "| R01 | R01 (tidak dipakai) | catatan | – |  |",
    ]
