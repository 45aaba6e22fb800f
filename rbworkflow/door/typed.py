"""What somebody typed into a form of ours: short texts, read within a limit before anything is done with them."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import Request

from rbworkflow.door.prefect_inside import TooLargeError, read_body

MOST_BYTES: Final = 64 * 1024
MOST_FIELDS: Final = 50


async def typed(request: Request) -> Mapping[str, str]:
    """The form's texts by their names; of a name given twice, the last. Raises TooLargeError for more than forms hold.

    A NUL, which no keyboard writes and one of the databases refuses, is left out.
    """
    body = await read_body(request.receive, most=MOST_BYTES)
    text = body.decode("utf-8", errors="replace")
    try:
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as error:
        raise TooLargeError from error
    return {name: value.replace("\0", "") for name, value in pairs}
