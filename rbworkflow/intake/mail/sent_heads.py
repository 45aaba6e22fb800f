"""In the child: what the head of a mail of ours says."""

from email import policy
from email.parser import BytesHeaderParser
from typing import Final

LONGEST: Final = 2000
PURPOSE: Final = "X-RBWorkflow"


def read_sent(content: bytes) -> dict[str, str]:
    """As plain text, each of a readable length."""
    message = BytesHeaderParser(policy=policy.default).parsebytes(content)
    named = {"message_id": "Message-ID", "subject": "Subject", "purpose": PURPOSE}
    said = {name: " ".join(str(message.get(header, "")).split())[:LONGEST] for name, header in named.items()}
    for name, header in (("sender", "From"), ("recipient", "To")):
        addresses = [each.addr_spec.lower() for each in getattr(message.get(header), "addresses", ())]
        said[name] = addresses[0] if len(addresses) == 1 else ""
    return said
