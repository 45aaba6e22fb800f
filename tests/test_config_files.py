"""Every TOML file of config/ that is read by itself says its faults by file, line and key."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from rbworkflow.assessment.words import load_assessment_words
from rbworkflow.errors import ConfigurationError
from rbworkflow.office.rule_words import load_rule_words
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.words import load_plan_words
from rbworkflow.report.layout import load_measures
from rbworkflow.sheets.vocabulary import Vocabulary

SAMPLE = Path(__file__).resolve().parents[1] / "config"
READERS: dict[str, Callable[[Path], object]] = {
    "plan.toml": load_plan_policy,
    "report.toml": lambda config: load_measures(config / "report.toml"),
    "words.toml": load_rule_words,
    "columns/bacaan.toml": Vocabulary.load,
    "columns/lke.toml": load_assessment_words,
    "columns/rencana_aksi.toml": load_plan_words,
}


@pytest.mark.parametrize("name", READERS)
def test_a_key_that_is_misspelt_is_told_with_its_line_and_the_near_one(name: str, tmp_path: Path) -> None:
    config = shutil.copytree(SAMPLE, tmp_path / "config")
    path = config / name
    content = path.read_text(encoding="utf-8")
    found = re.search(r"^(\[?)(\w{4,})(?= = |\])", content, re.MULTILINE)
    assert found
    key, line = found[2], content[: found.start()].count("\n") + 1
    path.write_text(f"{content[: found.start(2)]}{key}x{content[found.end(2) :]}", encoding="utf-8")
    with pytest.raises(ConfigurationError) as told:
        READERS[name](config)
    assert f"- {path.name} baris {line}, kunci {key}x: tidak dikenal, periksa ejaannya; mungkin maksudnya '{key}'" in (
        str(told.value)
    )


@pytest.mark.parametrize("name", READERS)
def test_a_file_that_is_no_toml_is_told_with_its_line(name: str, tmp_path: Path) -> None:
    config = shutil.copytree(SAMPLE, tmp_path / "config")
    path = config / name
    content = path.read_text(encoding="utf-8")
    path.write_text(f"{content}\nsalah = ya\n", encoding="utf-8")
    with pytest.raises(
        ConfigurationError, match=rf"{path.name} tidak terbaca: baris {content.count(chr(10)) + 2}, kolo"
    ):
        READERS[name](config)
