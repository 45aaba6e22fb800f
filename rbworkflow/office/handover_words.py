"""The standing words of the hand-over paper, as data: how things are done, the keys, the checklist, the minutes."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import Field

from rbworkflow.config_files import as_model
from rbworkflow.errors import ConfigurationError
from rbworkflow.filling import fill
from rbworkflow.home import shipped
from rbworkflow.office.newest_words import newest_values
from rbworkflow.office.strict import Model

FILE: Final = "handover.toml"
PLACES: Final = (
    *("run", "where", "start", "stop", "address", "config", "data", "shared", "keys", "copies"),
    *("install", "own", "same_folders", "settings_back", "start_new", "office", "province", "sheet"),
    *("restarted", "rotating", "machine_back"),
    *("sending", "one", "head", "links", "new_links"),
)
"""What the program puts into the words."""


class Procedure(Model):
    """How something is done, step by step."""

    title: str
    steps: Annotated[tuple[str, ...], Field(min_length=1)]


class KeyWords(Model):
    """A key or password: `secret` is the setting that holds it, `last` the event of its last change."""

    name: str
    how: str
    secret: str = ""
    last: str = ""


class HandoverCheck(Model):
    """Something that is done at the hand-over, and by whom."""

    who: Literal["lama", "baru", "bersama"]
    what: str


class HandoverMinutes(Model):
    """The minutes that both sign."""

    opening: str
    closing: str


class HandoverWords(Model):
    """All of it."""

    intro: str
    procedures: tuple[Procedure, ...]
    keys: tuple[KeyWords, ...]
    checklist: tuple[HandoverCheck, ...]
    minutes: HandoverMinutes


def load_handover_words(config: Path, values: Mapping[str, str] | None = None) -> HandoverWords:
    """The office's words, else the shipped ones, with `values` in their places.

    Raises ConfigurationError naming file and key, also for a place that the program does not fill.
    """
    own = config / FILE
    path = own if own.exists() else shipped(FILE)
    words = as_model(HandoverWords, newest_values(path), path).model_dump()
    return HandoverWords.model_validate(_in_place(words, values or dict.fromkeys(PLACES, ""), path))


def _in_place(value: Any, values: Mapping[str, str], path: Path) -> Any:  # noqa: ANN401 - plain data of a file
    if isinstance(value, dict):
        return {key: _in_place(each, values, path) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [_in_place(each, values, path) for each in value]
    try:
        return fill(str(value).strip(), values)
    except ValueError as error:
        raise ConfigurationError(f"{path}: {error}.") from error
