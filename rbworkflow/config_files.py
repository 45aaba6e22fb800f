"""A file of config/ as frozen values, or what is wrong in it."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from rbworkflow.config_faults import ConfigSource, faults, unreadable
from rbworkflow.errors import ConfigurationError
from rbworkflow.toml_reading import parse_toml

M = TypeVar("M", bound=BaseModel)


def load_config_file(path: Path, model: type[M]) -> M:
    """The file's values; raises ConfigurationError naming file, line and key."""
    return as_model(model, config_values(path), path)


def config_values(path: Path) -> dict[str, Any]:
    """What the file says; raises ConfigurationError where it is missing or no TOML."""
    try:
        return parse_toml(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise ConfigurationError(f"Berkas pengaturan {path} tidak ada. Salin dari contoh di config/.") from error
    except OSError as error:
        raise ConfigurationError(f"Berkas pengaturan {path} tidak terbaca: periksa izinnya.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"Berkas pengaturan {path} tidak terbaca: {unreadable(error)}.") from error


def as_model(model: type[M], values: Mapping[str, Any], path: Path) -> M:
    """Values that the file says, maybe with others; raises ConfigurationError naming file, line and key."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        said = faults(error, model, {(): ConfigSource(path, path.name)})
        raise ConfigurationError(f"Pengaturan di {path} belum benar:\n{said}") from error
