"""Who stands before the door: a person by his device's cookie, this machine by its key, or nobody."""

import hmac
from enum import Enum
from http.cookies import CookieError, SimpleCookie
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Scope

from rbworkflow.access.sessions import Session
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.machine_key import HEADER
from rbworkflow.settings import LOOPBACK, Settings

COOKIE: Final = "sesi"
SAFE: Final = frozenset({"GET", "HEAD"})
OPEN_HOSTS: Final = (LOOPBACK, "localhost", "::1")


class Machine(Enum):
    """The worker, the runs and the command of this machine."""

    KEY = "key"


async def visitor(scope: Scope, desk: Desk) -> Session | Machine | None:
    """Who asks. A key that is shown and wrong is nobody's, whatever else comes with it."""
    headers = Headers(scope=scope)
    shown = headers.get(HEADER)
    if shown is not None:
        return Machine.KEY if hmac.compare_digest(shown.encode(), desk.key.encode()) else None
    token = cookie(headers)
    return await in_thread(desk.session, token) if token else None


def cookie(headers: Headers) -> str:
    """The device's token, empty where it has none."""
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


def keep_cookie(response: Response, token: str, *, seconds: int, is_secure: bool) -> None:
    """Let the device keep its session: no script reads it; of other pages' requests, only a link's carries it."""
    response.set_cookie(COOKIE, token, max_age=seconds, httponly=True, samesite="lax", secure=is_secure, path="/")


def is_our_host(scope: Scope, settings: Settings) -> bool:
    """Whether it is us that the browser thinks it speaks to: another name may be somebody's trick."""
    host = urlsplit(f"//{Headers(scope=scope).get('host', '')}").hostname
    names = {urlsplit(address).hostname for address in (settings.ui_address, settings.machine_address)}
    return host in {settings.host, *names, *OPEN_HOSTS}


def is_our_origin(scope: Scope) -> bool:
    """Whether a page of ours asks. A browser names the page's origin with everything that may change something."""
    headers = Headers(scope=scope)
    origin = urlsplit(headers.get("origin", ""))
    return bool(origin.netloc) and origin.netloc == headers.get("host") and origin.scheme in ("http", "https")
