"""config/columns/lke.toml as frozen values: the words that a self-assessment's workbook may be written with."""

from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict

from rbworkflow.assessment.model import AnswerKind
from rbworkflow.config_files import load_config_file
from rbworkflow.home import shipped

FILE: Final = "columns/lke.toml"


class _AssessmentWordsModel(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TitleWords(_AssessmentWordsModel):
    """What may stand before the name of an area or part in a title."""

    lead_ins: tuple[str, ...] = ()


class AssessmentWords(_AssessmentWordsModel):
    """All of the file; `kinds` gives the spellings of each kind of answer."""

    kinds: dict[AnswerKind, tuple[str, ...]]
    titles: TitleWords = TitleWords()


def load_assessment_words(config: Path) -> AssessmentWords:
    """The office's words, those that came with the program where its folder is older than them."""
    own = config / FILE
    return load_config_file(own if own.exists() else shipped(FILE), AssessmentWords)
