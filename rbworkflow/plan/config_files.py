"""A file of config/ as frozen values."""

import tomllib
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from rbworkflow.errors import ConfigurationError
from rbworkflow.toml_reading import parse_toml

M = TypeVar("M", bound=BaseModel)


def load_config_file(path: Path, model: type[M]) -> M:
    """The file's values; raises ConfigurationError naming file and key."""
    try:
        return model.model_validate(parse_toml(path.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise ConfigurationError(f"Berkas pengaturan {path} tidak ada. Salin dari contoh di config/.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"Berkas pengaturan {path} tidak terbaca: {error}.") from error
    except ValidationError as error:
        faults = "; ".join(f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors())
        raise ConfigurationError(f"Pengaturan di {path} belum benar: {faults}.") from error
