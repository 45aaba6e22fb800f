"""What people write in a cell for "nothing yet": the office's list, compared in small letters."""

from pathlib import Path

from rbworkflow.errors import ConfigurationError


def folded(text: str) -> str:
    """One line in small letters."""
    return " ".join(text.casefold().split())


def load_empty_words(path: Path) -> frozenset[str]:
    """The words of a file, one a line; lines that start with # are remarks. Raises ConfigurationError."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"Daftar kata {path} tidak terbaca: {error}.") from error
    return frozenset(folded(line) for line in lines if line.strip() and not line.startswith("#"))
