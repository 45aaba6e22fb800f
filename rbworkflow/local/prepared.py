"""What was prepared, as the process that did it hands it over: whoever takes it loads this alone."""

from collections.abc import Mapping
from dataclasses import dataclass

from rbworkflow.local.certificates import Certificate


@dataclass(frozen=True)
class Prepared:
    """The office, ready to be served."""

    name: str
    link: str | None
    """By which the administrator comes in, who came in nowhere yet."""
    lines: tuple[str, ...]
    """What there is to tell the person who starts it."""
    certificate: Certificate | None
    server: Mapping[str, str]
    """What the office says of Prefect's server, as its variables."""
