"""Whether a stored file is still what it was."""

import hashlib

from rbworkflow.errors import ConfigurationError
from rbworkflow.steps.workplace import Workplace


def stored_digest(workplace: Workplace, sha256: str) -> str:
    """The digest of the stored file as it is now; empty where it is gone or spoilt."""
    try:
        return hashlib.sha256(workplace.files.get(sha256)).hexdigest()
    except ConfigurationError:
        return ""
