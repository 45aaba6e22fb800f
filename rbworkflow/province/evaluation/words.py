"""What the letter with an evaluation says: config/evaluation.toml, or the words that came with the program."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict

from rbworkflow.config_files import load_config_file
from rbworkflow.home import shipped

FILE: Final = "evaluation.toml"
NAMES: Final = ("unit", "period", "next_year", "office", "province")
_PLACE: Final = re.compile(r"\{(\w*)\}")


def _known(text: str) -> str:
    for name in _PLACE.findall(text):
        if name not in NAMES:
            raise ValueError(
                f"memuat {{{name}}} yang tidak dikenal; pakai {', '.join(f'{{{each}}}' for each in NAMES)}"
            )
    return text


Worded = Annotated[str, AfterValidator(_known)]


class EvaluationWords(BaseModel):
    """The standing words of the letter; `copies` are who else gets it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    nature: str = "Penting"
    subject: Worded
    opening: Worded
    closing: Worded
    note: Worded
    copies: tuple[Worded, ...] = ()


def load_evaluation_words(config: Path) -> EvaluationWords:
    """The office's own, or the shipped ones; raises ConfigurationError naming file, line and key."""
    own = config / FILE
    return load_config_file(own if own.is_file() else shipped(FILE), EvaluationWords)


def worded(text: str, values: Mapping[str, str]) -> str:
    """A text with its blanks filled in; all of them are known since it was loaded."""
    return _PLACE.sub(lambda found: values[found[1]], text)
