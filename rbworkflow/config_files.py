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
    return toml_values(config_text(path), path)


def config_text(path: Path) -> str:
    """What stands in the file; raises ConfigurationError where it is missing or no text."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigurationError(f"Berkas pengaturan {path} tidak ada. Salin dari contoh di config/.") from error
    except UnicodeDecodeError as error:
        raise _unreadable(path, error) from error
    except OSError as error:
        raise ConfigurationError(f"Berkas pengaturan {path} tidak terbaca: periksa izinnya.") from error


def toml_values(text: str, path: Path) -> dict[str, Any]:
    """What the file's text says; raises ConfigurationError where it is no TOML."""
    try:
        return parse_toml(text)
    except tomllib.TOMLDecodeError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: tomllib.TOMLDecodeError | UnicodeDecodeError) -> ConfigurationError:
    return ConfigurationError(f"Berkas pengaturan {path} tidak terbaca: {unreadable(error)}.")


def as_model(model: type[M], values: Mapping[str, Any], path: Path) -> M:
    """Values that the file says, maybe with others; raises ConfigurationError naming file, line and key."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        said = faults(error, model, {(): ConfigSource(path, path.name)})
        raise ConfigurationError(f"Pengaturan di {path} belum benar:\n{said}") from error
