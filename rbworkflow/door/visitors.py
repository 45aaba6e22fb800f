"""Who stands before the door: a person by his device's cookie, this machine by its key, or nobody.

Of several offices, which one he comes to: the one of the link that he opens, else the one that his cookie names.
"""

import hmac
import re
from dataclasses import dataclass
from enum import Enum
from http.cookies import CookieError, SimpleCookie
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Scope

from rbworkflow.access.sessions import Session
from rbworkflow.door.desk import Desk, Desks, in_thread
from rbworkflow.machine_key import HEADER
from rbworkflow.settings import LOOPBACK, Settings

COOKIE: Final = "sesi"
LAST_OFFICE: Final = "kantor"
"""The office that somebody came to last on this device, to be offered first. It proves nothing."""
A_YEAR: Final = 365 * 24 * 60 * 60
BY_LINK: Final = re.compile(r"/(?:masuk|kirim)/(?P<token>[^/]+).*", re.DOTALL)
"""Pages that belong to whoever has the link, and to nobody's session of another office."""
SAFE: Final = frozenset({"GET", "HEAD"})
OPEN_HOSTS: Final = (LOOPBACK, "localhost", "::1")


class Machine(Enum):
    """The worker, the runs and the command of this machine."""

    KEY = "key"


@dataclass(frozen=True)
class Comer:
    """Whoever is no machine: the office that he comes to, and his session there, if he has one."""

    desk: Desk
    session: Session | None = None


async def visitor(scope: Scope, desks: Desks) -> Comer | Machine:
    """Who asks. A key that is shown and wrong is nobody's, whatever else comes with it."""
    headers = Headers(scope=scope)
    shown = headers.get(HEADER)
    if shown is not None:
        is_ours = hmac.compare_digest(shown.encode(), desks.key.encode())
        return Machine.KEY if is_ours else Comer(desks.front)
    token, link = cookie(headers), BY_LINK.fullmatch(scope["path"])
    home = desks.of_token(token) if token else None
    desk = (desks.of_token(link["token"]) if link else home) or desks.front
    return Comer(desk, await in_thread(desk.session, token) if token and desk is home else None)


def cookie(headers: Headers, name: str = COOKIE) -> str:
    """The device's token, empty where it has none."""
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return ""
    return found.value if found else ""


def keep_cookie(response: Response, token: str, *, seconds: int, is_secure: bool) -> None:
    """Let the device keep its session: no script reads it; of other pages' requests, only a link's carries it."""
    response.set_cookie(COOKIE, token, max_age=seconds, httponly=True, samesite="lax", secure=is_secure, path="/")


def remember_office(response: Response, code: str, *, is_secure: bool) -> None:
    """Let the device offer this office first, next time."""
    response.set_cookie(LAST_OFFICE, code, max_age=A_YEAR, httponly=True, samesite="lax", secure=is_secure, path="/")


def is_our_host(scope: Scope, settings: Settings) -> bool:
    """Whether it is us that the browser thinks it speaks to: another name may be somebody's trick."""
    try:
        host = urlsplit(f"//{Headers(scope=scope).get('host', '')}").hostname
    except ValueError:  # a bracket that is not closed
        return False
    names = {urlsplit(address).hostname for address in (settings.ui_address, settings.machine_address)}
    return host in {settings.host, *names, *OPEN_HOSTS}


def is_our_origin(scope: Scope) -> bool:
    """Whether a page of ours asks. A browser names the page's origin with everything that may change something."""
    headers = Headers(scope=scope)
    try:
        origin = urlsplit(headers.get("origin", ""))
    except ValueError:
        return False
    return bool(origin.netloc) and origin.netloc == headers.get("host") and origin.scheme in ("http", "https")
