"""A link to our first page on each of Prefect's: where Submit leaves people, nothing says what came of it.

To an officer it is the only way on: Prefect's menu leads to what he is refused, and so does its Cancel. Where a session
ends while the page is open, a sentence says so, and that what is sent is lost.
"""

from typing import Final

from starlette.types import Message, Scope, Send

SESSION_OVER: Final = (
    b'<p class="session-over" role="alert">Sesi di perangkat ini sudah berakhir: yang dikirim dari halaman ini tidak '
    b'diterima. <a href="/masuk" target="_blank">Masuk lagi</a>, lalu kirim sekali lagi.</p>'
    b'<script src="/aset/session_over.js"></script>'
)
LINK: Final = (
    b'<link rel="stylesheet" href="/aset/way_back.css"><a class="way-back" href="/">&larr; Keadaan sekarang</a>'
    + SESSION_OVER
    + b"</body>"
)
ONLY_WAY: Final = b'<link rel="stylesheet" href="/aset/only_way.css">'


def asking_for_a_page(scope: Scope) -> bool:
    """Whether a browser goes to an address."""
    accepted = dict(scope["headers"]).get(b"accept", b"")
    return scope["method"] == "GET" and b"text/html" in accepted


def with_way_back(send: Send, *, is_only_way: bool) -> Send:
    """The link at the end of a page; whatever is none passes as it is."""
    added = ONLY_WAY + LINK if is_only_way else LINK
    start: Message | None = None
    page = b""

    async def sending(message: Message) -> None:
        nonlocal start, page
        if message["type"] == "http.response.start" and _is_page(message):
            start = message
        elif start is None:
            await send(message)
        else:
            page += message.get("body", b"")
            if not message.get("more_body", False):
                page = page.replace(b"</body>", added, 1)
                await send({**start, "headers": [*_unmeasured(start), (b"content-length", str(len(page)).encode())]})
                await send({**message, "body": page})

    return sending


def _is_page(start: Message) -> bool:
    return any(name.lower() == b"content-type" and value.startswith(b"text/html") for name, value in start["headers"])


def _unmeasured(start: Message) -> list[tuple[bytes, bytes]]:
    return [(name, value) for name, value in start["headers"] if name.lower() != b"content-length"]
