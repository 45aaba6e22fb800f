"""What codes are bound to of a draft, and whether the stored draft still is that."""

from rbworkflow.errors import ConfigurationError
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.parts import parts_digest


def bound_digest(draft_sha256: str, parts_sha256: str | None) -> str:
    """Of a draft, the digest over its parts; of one that an older program stored, its file's."""
    return parts_sha256 or draft_sha256


def stored_digest(workplace: Workplace, draft_sha256: str, parts_sha256: str | None) -> str:
    """The same of the stored file as it is now; empty where it is gone or spoilt."""
    try:
        content = workplace.files.get(draft_sha256)
    except ConfigurationError:
        return ""
    return parts_digest(content) if parts_sha256 else draft_sha256
