"""docs/ that are drawn from the code say what the code says."""

from pathlib import Path

from typer.testing import CliRunner

from rbworkflow.cli import app

ROOT = Path(__file__).resolve().parents[2]


def test_the_diagrams_of_states_are_those_of_the_tables_in_the_code() -> None:
    drawn = CliRunner().invoke(app, ["states"]).output
    kept = (ROOT / "docs/states.md").read_text(encoding="utf-8")
    assert kept == drawn, "Draw anew: rbworkflow states > docs/states.md"
