"""No sentence of the program speaks of the first office: who an office is, and how it is called, is its config's.

The first office's words are read from its own config (`second_office.first_offices_words`); a place that has some says
here why it may.
"""

from pathlib import Path

from rbworkflow.office import load_office
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from tests.plan.layout_forms import area_form
from tests.running.source import Module, Source
from tests.steps.office_walk import ROOT
from tests.steps.second_office import SECOND, foreign_words

MAY = {
    "rbworkflow/cli/machine.py": "names the sample offices that the demo can play",
    "rbworkflow/local/sample_office.py": "names the sample offices that the demo can play",
    "rbworkflow/local/played_province/cast.py": "names the sample offices that the demo of a province plays",
    "rbworkflow/local/played_province/district.py": "names the sample office's units, which the demo plays",
    "rbworkflow/local/played_province/sample_member.py": "makes other sample offices of the first one's config",
    "rbworkflow/local/played_province/story.py": "names what the demo's sample offices are told",
    "rbworkflow/delivery/samples/common.py": "values by which a mail's template is tried; nobody reads them",
    "rbworkflow/delivery/samples/decisions.py": "values by which a mail's template is tried; nobody reads them",
    "rbworkflow/delivery/samples/offices.py": "values by which a mail's template is tried; nobody reads them",
    "rbworkflow/delivery/samples/operator.py": "values by which a mail's template is tried; nobody reads them",
    "rbworkflow/delivery/samples/people.py": "values by which a mail's template is tried; nobody reads them",
    "rbworkflow/delivery/samples/reminders.py": "values by which a mail's template is tried; nobody reads them",
    "rbworkflow/delivery/samples/reports.py": "values by which a mail's template is tried; nobody reads them",
    "rbworkflow/delivery/samples/sending.py": "values by which a mail's template is tried; nobody reads them",
    "rbworkflow/delivery/samples/units.py": "values by which a mail's template is tried; nobody reads them",
    "rbworkflow/office/questions.py": "examples beside the questions that a new office is asked, and its usual words",
    "rbworkflow/office/province_questions.py": "examples beside the questions that a new province is asked",
    "rbworkflow/office/answers.py": "an example beside an answer of a new office that cannot be",
    "rbworkflow/office/zones.py": "the times of the whole country",
}
OFFICES_OWN = ("config/office.toml", "config/officials.toml", "config/team.toml", "config/assessment.toml")
"""The first office's config itself: an office writes its own."""
SPELLINGS = ("config/columns/", "config/regimes/", "rbworkflow/office/own_settings/words.toml")
"""Headings that forms of any regime may have, and the regimes and time zones to choose from."""


def test_no_string_of_the_program_has_a_word_of_the_first_office(source: Source) -> None:
    told = {name: foreign_strings(module) for name, module in source.items()}
    found = {name: lines for name, lines in told.items() if lines}
    assert {name: lines for name, lines in found.items() if name not in MAY} == {}
    assert set(MAY) == set(found), "a reason that no place needs any more"


def test_neither_does_a_page_a_mail_or_a_rule_that_comes_with_it() -> None:
    files = [path for room in ("rbworkflow", "config", "deploy") for path in sorted((ROOT / room).rglob("*"))]
    kept = [path for path in files if path.suffix in (".j2", ".html", ".toml", ".csv", ".yaml", ".txt", ".css", ".js")]
    assert len(kept) > 60
    names = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in kept}
    told = {name: foreign_words(uncommented(name, text)) for name, text in names.items()}
    may = (*OFFICES_OWN, *SPELLINGS)
    assert {name: words for name, words in told.items() if words and not name.startswith(may)} == {}


def test_a_string_with_such_a_word_would_be_seen() -> None:
    made = Module('"""Of KPU Kabupaten Pasuruan."""\nSAID = f"{1} pukul 13.00 WIB"\n')
    assert foreign_strings(made) == [(2, {"WIB"})]


def test_a_form_without_units_is_not_read_by_the_first_offices(tmp_path: Path) -> None:
    """The layout's map says which unit an area falls to, as the first office has them: another office is asked for its
    column instead of hearing of a unit it has not.
    """
    config = SECOND.config(tmp_path / "config")
    read = read_plan(area_form(), office=load_office(config), year=2025, layouts=load_layouts(config))
    told = [point.message for point in read.findings if point.is_open]
    assert told
    assert {message.partition(" belum dapat")[2] for message in told} == {
        " ditentukan penanggung jawab. Tambahkan kolom Penanggung Jawab pada formulir ini dan isi."
    }


def foreign_strings(module: Module) -> list[tuple[int, set[str]]]:
    """The lines of strings that have words of the first office, and these."""
    told = ((each.lineno, foreign_words(str(each.value))) for each in module.strings)
    return [(line, words) for line, words in told if words]


def uncommented(name: str, text: str) -> str:
    """Without comments, which are read by who writes the file alone."""
    lines = text.splitlines()
    return "\n".join(line for line in lines if not (name.endswith(".toml") and line.lstrip().startswith("#")))
