"""The door: every request is somebody's or is refused; our own pages first, then Prefect as the rules allow."""

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Router
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rbworkflow.access.accounts import Role
from rbworkflow.access.sessions import Session
from rbworkflow.beginnings import Starting, is_at_work
from rbworkflow.door.asking import Asking
from rbworkflow.door.desk import Desks, in_thread
from rbworkflow.door.forms_answered import IN_INDONESIAN
from rbworkflow.door.lost_pages import mend_after_cancel
from rbworkflow.door.machine_acts import CREATE_RUN, RESUME, office_of_call
from rbworkflow.door.narrowing import NARROWINGS, cancel
from rbworkflow.door.of_office import REPLIES
from rbworkflow.door.prefect_inside import PrefectInside, TooLargeError, read_body, with_act
from rbworkflow.door.refusing import fault, is_known, not_in, refusal, wants_page
from rbworkflow.door.rules import ALLOWED, NOTHING, REFUSED, ruling
from rbworkflow.door.visitors import SAFE, Machine, is_our_host, is_our_origin, visitor
from rbworkflow.door.way_back import asking_for_a_page, with_way_back
from rbworkflow.errors import RefusedError
from rbworkflow.offices import is_many

POLICY: Final = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; "
    "form-action 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'"
)
"""What Prefect's pages need, and nothing from elsewhere."""
HEADERS: Final = {
    b"content-security-policy": POLICY.encode(),
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"same-origin",
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
}
OTHER_HOST: Final = "Alamat ini bukan alamat program. Buka alamat yang tertulis pada surel."
OTHER_ORIGIN: Final = "Permintaan ini tidak datang dari halaman program, maka tidak dilaksanakan."
NOT_THIS: Final = (
    "Ini tidak dapat dilakukan di sini. Yang boleh: melihat, menjalankan alur bernomor, dan membatalkan run."
)
NOT_AN_OFFICERS: Final = (
    "Ini tidak dapat dilakukan di sini. Yang boleh: melihat halaman keputusan Saudara dan menjawabnya (Resume)."
)
NO_ADVERTISING: Final = {
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": False,
    "server": {"ui": {"show_promotional_content": False}},
}
"""All that is read of the server's settings. Each of Prefect's UIs advertises unless the name it asks by says no."""
WITHOUT_OOPS: Final = HTTPStatus.CONFLICT
"""Of an act that is refused: Prefect's pages say *Oops* beside our sentence where 401, 403 or a fault of the server's
is answered, and nothing else where it is this."""
TOO_LARGE: Final = "Isi permintaan ini terlalu besar."
TOO_LONG: Final = "Alamat ini terlalu panjang. Salin tautannya utuh dari surel."
LONGEST_PATH: Final = 2000


class Door:
    """The application that the server serves. `pages` are our own, in the order they are looked through."""

    def __init__(self, prefect: ASGIApp, desks: Desks, pages: Sequence[BaseRoute] = ()) -> None:
        self.prefect, self.desks = PrefectInside(prefect), desks
        self.pages = Router(routes=list(pages), default=self._prefect_for_somebody, redirect_slashes=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.prefect.app(scope, receive, self._telling_of_the_start(send))
        elif scope["type"] == "websocket":
            await self._socket(scope, receive, send)
        else:
            await self._answer_at_all(scope, receive, _with_headers(send))

    def _telling_of_the_start(self, send: Send) -> Send:
        """From here on requests are answered: the server is no longer being started."""

        async def told(message: Message) -> None:
            if message["type"] == "lifespan.startup.complete":
                is_at_work(self.desks.settings, Starting.SERVER)
            await send(message)

        return told

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Only this machine opens any: neither of Prefect's pages does."""
        if await visitor(scope, self.desks) is Machine.KEY:
            await self.prefect.app(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1008})

    async def _answer_at_all(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A sentence also where a fault of the machine's, of config/ or of ours lets nothing else be answered.

        What nobody foresaw is raised all the same: the server's log keeps it.
        """
        is_begun = False

        async def sending(message: Message) -> None:
            nonlocal is_begun
            is_begun = True
            await send(message)

        try:
            await self._answer(scope, receive, sending)
        except Exception as error:
            if not is_begun:
                await fault(Request(scope), error)(scope, receive, send)
            if is_begun or not is_known(error):
                raise

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        given = {"desks": self.desks, "desk": self.desks.front, "prefect": self.prefect, "session": None}
        scope["state"] = {**scope.get("state", {}), **given}
        if not is_our_host(scope, self.desks.settings):
            await refusal(Request(scope), HTTPStatus.MISDIRECTED_REQUEST, OTHER_HOST)(scope, receive, send)
            return
        if len(scope["path"]) > LONGEST_PATH:
            await refusal(Request(scope), HTTPStatus.REQUEST_URI_TOO_LONG, TOO_LONG)(scope, receive, send)
            return
        asks = await visitor(scope, self.desks)
        try:
            if isinstance(asks, Machine):
                await self._prefect_for_machine(scope, receive, send)
                return
            scope["state"] |= {"desk": asks.desk, "session": asks.session}
            if scope["method"] not in SAFE and not is_our_origin(scope):
                await refusal(Request(scope), HTTPStatus.FORBIDDEN, OTHER_ORIGIN)(scope, receive, send)
            else:
                await self.pages(scope, receive, send)
        except TooLargeError:
            await refusal(Request(scope), HTTPStatus.REQUEST_ENTITY_TOO_LARGE, TOO_LARGE)(scope, receive, send)

    async def _prefect_for_machine(self, scope: Scope, receive: Receive, send: Send) -> None:
        """All of it; a new run gets an act too, which is this machine's."""
        body = await read_body(receive)
        if scope["method"] == "POST" and scope["path"].endswith((CREATE_RUN, RESUME)):
            body = await self._with_machines_act(scope["path"], body)
        await self.prefect.pass_on(scope, receive, send, body)

    async def _with_machines_act(self, path: str, body: bytes) -> bytes:
        is_shared = is_many(self.desks.settings)
        code = await office_of_call(self.prefect, path, body) if is_shared else ""
        desk = self.desks.of_code(code) if is_shared else self.desks.front
        if desk is None:  # of a run of no office, or of all
            return body
        nonce = await in_thread(desk.begin_act, None, path)
        return with_act(body, "context" if path.endswith(CREATE_RUN) else "run_input", nonce)

    async def _prefect_for_somebody(self, scope: Scope, receive: Receive, send: Send) -> None:
        session: Session | None = scope["state"]["session"]
        if session is None:
            await not_in(Request(scope))(scope, receive, send)
            return
        rule = ruling(session.account.role, scope["method"], scope["path"])
        if rule.verdict == REFUSED:
            said = NOT_AN_OFFICERS if session.account.role is Role.OFFICER else NOT_THIS
            await refusal(Request(scope), HTTPStatus.FORBIDDEN, said)(scope, receive, send)
        elif rule.verdict == "settings":
            await JSONResponse(NO_ADVERTISING)(scope, receive, send)
        elif rule.verdict in NOTHING:
            await JSONResponse(NOTHING[rule.verdict])(scope, receive, send)
        elif rule.verdict == "only_v1":
            await (await self._without_v2(scope))(scope, receive, send)
        else:
            await self._as_allowed(scope, receive, send, session, rule.verdict, rule.params)

    async def _as_allowed(
        self, scope: Scope, receive: Receive, send: Send, session: Session, verdict: str, params: Mapping[str, str]
    ) -> None:
        asking = Asking(scope["state"]["desk"], self.prefect, session, params, await read_body(receive))
        try:
            body = await NARROWINGS[verdict](asking) if verdict != ALLOWED else asking.body
            if verdict in IN_INDONESIAN or (verdict in REPLIES and asking.desk.code):
                await (await self._rewritten(scope, asking, verdict, body))(scope, receive, send)
                return
        except RefusedError as error:
            is_act = scope["method"] not in SAFE and not wants_page(Request(scope))
            status = WITHOUT_OOPS if is_act else HTTPStatus.FORBIDDEN
            await refusal(Request(scope), status, str(error))(scope, receive, send)
            return
        passed = _without(scope, b"authorization")
        if asking_for_a_page(scope):
            passed = _without(passed, b"accept-encoding")
            send = with_way_back(send, is_only_way=session.account.role is Role.OFFICER)
        await self.prefect.pass_on(passed, receive, send, body)
        if verdict == cancel.__name__:
            await mend_after_cancel(asking.desk, self.prefect, params["id"])

    async def _without_v2(self, scope: Scope) -> Response:
        """What Prefect's pages read about its UIs, so that they invite nobody into V2."""
        reply = await self.prefect.ask("GET", scope["path"])
        content = {**reply.content, "available_uis": ["v1"]} if reply.is_good else reply.content
        return JSONResponse(content, reply.status)

    async def _rewritten(self, scope: Scope, asking: Asking, verdict: str, body: bytes) -> Response:
        """Of what Prefect answers, what is of his office, in his language."""
        reply = await self.prefect.ask(scope["method"], scope["path"], json.loads(body) if body else None)
        content = reply.content
        if reply.is_good and verdict in IN_INDONESIAN:
            content = IN_INDONESIAN[verdict](content)
        elif reply.is_good:
            content = await REPLIES[verdict](asking, content)
        return JSONResponse(content, reply.status)


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            named = {name.lower() for name, _ in message.get("headers", [])}
            ours = [(name, value) for name, value in HEADERS.items() if name not in named]
            message = {**message, "headers": [*message.get("headers", []), *ours]}
        await send(message)

    return sending


def _without(scope: Scope, header: bytes) -> Scope:
    return {**scope, "headers": [(name, value) for name, value in scope["headers"] if name != header]}
