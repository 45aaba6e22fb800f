"""What somebody must have typed into a form."""

from rbworkflow.errors import RefusedError


def filled(text: str, field: str) -> str:
    """The field's words on one line; raises RefusedError, naming the field, where there are none."""
    words = " ".join(text.split())
    if not words:
        raise RefusedError(f"{field} belum diisi.")
    return words
