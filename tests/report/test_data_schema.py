"""The JSON Schema that is published for the data of reports: everything produced keeps to it, and it to the program."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter
from typer.testing import CliRunner

from rbworkflow.cli import app
from rbworkflow.office import Office
from rbworkflow.office.period import Semester
from rbworkflow.report.content.heading import FORMAT
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.reading import content_text, read_content
from rbworkflow.report.data import data_schema, public_text
from tests.report.report_builders import content
from tests.report.test_recommendations_reported import standing, told
from tests.report.test_self_assessment_pages import told as assessed_content

STORED: Final = sorted((Path(__file__).parent / "data").glob("*.json"))
SCHEMA: Final[dict[str, Any]] = json.loads(data_schema())
KEPT_IN_THE_OFFICE: Final = {
    "Content": {"units", "exceptions", "changes_since", "recap"},
    "ReportedFinding": {"unit", "quarters", "for_officer", "for_report"},
}
ADDED: Final = {"mode"}


def faults(made: Content, **changes: Any) -> list[str]:
    public = json.loads(public_text(made)) | changes
    return [error.json_path for error in Draft202012Validator(SCHEMA).iter_errors(public)]


def objects(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    yield "Content", schema
    yield from schema["$defs"].items()


@pytest.mark.parametrize("path", STORED, ids=lambda path: path.stem)
def test_contents_of_every_format_keep_to_the_schema(path: Path) -> None:
    assert faults(read_content(path.read_text(encoding="utf-8"))) == []


def test_reports_of_every_kind_keep_to_the_schema(office: Office, semester: Content, annual: Content) -> None:
    amended = content(office, amendment=1, recommendations=[standing(told("proses", "kendali.pdf"))])
    without = content(office, Semester(2026, 2), is_assessment_due=True)
    for made in (semester, annual, amended, without, assessed_content(office)):
        assert faults(made) == []
    assert json.loads(public_text(without))["assessment"] is None


def test_in_practice_the_data_say_so_and_nothing_else(semester: Content) -> None:
    assert faults(semester, mode="latihan") == []
    assert faults(semester, mode="resmi") == ["$.mode"]


def test_what_is_left_out_added_or_of_another_kind_is_a_fault(semester: Content) -> None:
    rows = json.loads(public_text(semester))["indicators"]
    del rows[0]["polarity"]
    assert faults(semester, indicators=rows) == ["$.indicators[0]"]
    assert faults(semester, catatan="") == ["$"]
    assert faults(semester, amendment="0") == ["$.amendment"]
    assert faults(semester, format=FORMAT + 1) == ["$.format"]


def test_the_schema_has_the_fields_that_the_program_writes_and_demands_those_that_it_always_does() -> None:
    written = TypeAdapter(Content).json_schema()
    mine = dict(objects(SCHEMA))
    for name, shape in objects(written):
        if name == "ReportedUnit" or name.startswith("Recap"):  # of whom the province is not told, or its own
            assert name not in mine
            continue
        kept = KEPT_IN_THE_OFFICE.get(name, set())
        added = ADDED if name == "Content" else set()
        assert set(mine[name]["properties"]) == set(shape["properties"]) - kept | added, name
        assert set(mine[name]["required"]) == set(shape["required"]) - kept, name
        assert mine[name]["additionalProperties"] is False


def test_every_field_has_a_title_and_says_what_it_means_in_indonesian() -> None:
    for name, shape in objects(SCHEMA):
        for field, said in shape["properties"].items():
            assert said["title"], (name, field)
            assert said["description"].endswith("."), (name, field)


def test_the_schema_is_sound_and_bears_the_number_of_the_newest_format() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"] == f"urn:rbworkflow:data-laporan:{FORMAT}"
    assert SCHEMA["properties"]["format"]["maximum"] == FORMAT


def test_the_command_prints_the_schema_whole() -> None:
    assert json.loads(CliRunner().invoke(app, ["data-schema"]).stdout) == SCHEMA


def test_numbers_are_text_that_no_program_rounds(semester: Content) -> None:
    broken = json.loads(content_text(semester))
    broken["score"]["score"] = "87,96"
    assert faults(read_content(json.dumps(broken))) == ["$.score.score"]
