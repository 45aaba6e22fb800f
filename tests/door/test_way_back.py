"""Each of Prefect's pages leads back to our first one; nothing else of what it answers is touched."""

import asyncio

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from rbworkflow.access.accounts import Role
from rbworkflow.door.application import Door
from rbworkflow.door.desk import Desk
from rbworkflow.door.pages import PAGES
from rbworkflow.door.visitors import COOKIE
from rbworkflow.steps.workplace import Workplace
from tests.door.doorway import HOST
from tests.ground.coming_in import token_of

PAGE = '<html><body><div id="app"></div></body></html>'
LINK = '<a class="way-back" href="/">'


async def whole(request: Request) -> Response:
    assert "accept-encoding" not in request.headers, "a packed page could not be added to"
    return HTMLResponse(PAGE, headers={"etag": "x"})


async def in_pieces(_request: Request) -> Response:
    return StreamingResponse(iter([PAGE[:30], PAGE[30:]]), media_type="text/html; charset=utf-8")


async def data(_request: Request) -> Response:
    return JSONResponse({"page": PAGE})


PREFECT = Starlette(
    routes=[
        Route("/runs", whole),
        Route("/runs/flow-run/1", in_pieces),
        Route("/api/health", data),
        Route("/deployments", data),
    ]
)


def asked(workplace: Workplace, path: str, accept: str, role: Role = Role.OPERATOR) -> httpx.Response:
    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(Door(PREFECT, Desk(workplace.settings, "kunci"), PAGES))
        address = "sekretaris@kpu-pasuruan.example" if role is Role.OFFICER else ""
        cookies = {COOKIE: token_of(workplace, role, address)}
        async with httpx.AsyncClient(transport=transport, base_url=HOST, cookies=cookies) as client:
            return await client.get(path, headers={"accept": accept})

    return asyncio.run(ask())


@pytest.mark.parametrize("path", ["/runs", "/runs/flow-run/1"])
def test_a_page_of_prefects_leads_back_to_ours(workplace: Workplace, path: str) -> None:
    answered = asked(workplace, path, "text/html,*/*")
    assert answered.text.count(LINK) == 1
    assert answered.text.startswith(PAGE.removesuffix("</body></html>"))
    assert answered.text.endswith("</body></html>")
    assert answered.headers["content-length"] == str(len(answered.content))


@pytest.mark.parametrize(("path", "accept"), [("/api/health", "application/json"), ("/deployments", "text/html")])
def test_what_is_no_page_passes_as_it_is(workplace: Workplace, path: str, accept: str) -> None:
    assert asked(workplace, path, accept).json() == {"page": PAGE}


@pytest.mark.parametrize(("role", "times"), [(Role.OPERATOR, 0), (Role.OFFICER, 1)])
def test_an_officer_has_no_other_way_on(workplace: Workplace, role: Role, times: int) -> None:
    answered = asked(workplace, "/runs", "text/html", role).text
    assert (answered.count("/aset/only_way.css"), answered.count(LINK)) == (times, 1)


@pytest.mark.parametrize("role", [Role.OPERATOR, Role.OFFICER])
def test_it_can_say_that_the_session_is_over_and_where_to_come_in(workplace: Workplace, role: Role) -> None:
    page = asked(workplace, "/runs", "text/html", role).text
    assert "Sesi di perangkat ini sudah berakhir" in page
    assert "status === 401" in asked(workplace, "/aset/session_over.js", "*/*").text


def test_its_look_is_ours_to_serve(workplace: Workplace) -> None:
    assert ".way-back" in asked(workplace, "/aset/way_back.css", "text/css").text
