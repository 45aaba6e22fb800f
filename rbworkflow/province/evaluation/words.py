"""What the letter with an evaluation says: config/evaluation.toml, or the words that came with the program."""

from pathlib import Path
from typing import Annotated, Final

from rbworkflow.config_files import load_config_file
from rbworkflow.home import shipped
from rbworkflow.office.strict import Model, fillable

FILE: Final = "evaluation.toml"
Worded = Annotated[str, fillable(unit="", period="", next_year="", office="", province="")]


class EvaluationWords(Model):
    """The standing words of the letter; `copies` are who else gets it."""

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
