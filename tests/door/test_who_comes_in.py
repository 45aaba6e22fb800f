"""Nobody gets anything without a session or the machine's key, from another page, or under another name."""

import asyncio

import pytest
from starlette.types import Message

from rbworkflow.access.accounts import Role
from rbworkflow.door.visitors import COOKIE
from rbworkflow.machine_key import HEADER, machine_key
from tests.door.doorway import HOST, Doorway
from tests.ground.coming_in import token_of

CREATE_RUN = "/api/deployments/5f0c2f6e-8a4e-4b9e-9d0e-2f5c1f9a7b11/create_flow_run"
ATTACK = {"job_variables": {"command": "id > /tmp/x"}, "parameters": {}}
PAGE = {"accept": "text/html"}


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", CREATE_RUN), ("POST", "/api/flow_runs/filter"), ("GET", "/api/admin/settings"), ("GET", "/runs/x")],
)
def test_who_has_not_come_in_gets_nothing_of_prefects(doorway: Doorway, method: str, path: str) -> None:
    browser = doorway.somebody()
    with doorway.nothing_passes():
        answer = browser.request(method, path, json=ATTACK if method == "POST" else None)
    assert answer.status_code == 401
    assert answer.json()["detail"] == "Masuk dahulu lewat tautan di surel Saudara atau halaman /masuk."


def test_somebody_who_opens_a_page_is_led_to_come_in_and_back(doorway: Doorway) -> None:
    browser = doorway.somebody(**PAGE)
    answer = browser.get("/runs/flow-run/1?tab=logs")
    assert (answer.status_code, answer.headers["location"]) == (303, "/masuk?ke=/runs/flow-run/1%3Ftab%3Dlogs")


@pytest.mark.parametrize("key", ["", "x", "kunci"])
def test_a_key_that_is_not_the_machines_is_nobodys(doorway: Doorway, key: str) -> None:
    browser = doorway.person(Role.OPERATOR, "", **{HEADER: key})
    with doorway.nothing_passes():
        assert browser.post("/api/flow_runs/filter", json={}).status_code == 401


def test_the_machines_key_opens_everything_and_its_runs_can_name_an_act(doorway: Doorway) -> None:
    key = machine_key(doorway.workplace.settings.data)
    program = doorway.somebody(**{HEADER: key, "origin": "http://x"})
    assert program.post(CREATE_RUN, json={"parameters": {"a": 1}, "context": {"b": 2}}).status_code == 200
    (passed,) = doorway.prefect.seen
    assert passed.body["parameters"] == {"a": 1}
    assert set(passed.body["context"]) == {"b", "tindakan"}


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "", "http://127.0.0.1:4201", "file://"])
def test_a_page_of_another_origin_changes_nothing_even_for_who_has_come_in(doorway: Doorway, origin: str) -> None:
    browser = doorway.person(origin=origin)
    with doorway.nothing_passes():
        answer = browser.post(CREATE_RUN, json=ATTACK)
    assert answer.status_code == 403
    assert answer.json()["detail"].startswith("Permintaan ini tidak datang dari halaman program")


def test_another_name_than_ours_is_not_answered(doorway: Doorway) -> None:
    browser = doorway.person(host="evil.example:4200")
    with doorway.nothing_passes():
        assert browser.get("/api/health").status_code == 421


@pytest.mark.parametrize("path", ["/hidup", "/masuk", "/aset/door.css", "/sertifikat"])
def test_what_everybody_may_see_says_nothing_of_the_office(doorway: Doorway, path: str) -> None:
    browser = doorway.somebody(**PAGE)
    answer = browser.get(path)
    assert answer.status_code == 200
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert "@" not in answer.text.replace("@media", "").replace("@supports", "")


def test_prefects_pages_may_ask_nobody_but_this_server(doorway: Doorway) -> None:
    policy = doorway.person(accept="text/html").get("/runs").headers["content-security-policy"].split("; ")
    assert {"default-src 'self'", "connect-src 'self'", "form-action 'self'", "object-src 'none'"} <= set(policy)


def test_people_cannot_bring_a_password_of_prefects(doorway: Doorway) -> None:
    browser = doorway.person(authorization="Basic eDp5")
    browser.get("/api/admin/version")
    assert "authorization" not in doorway.prefect.seen[0].headers


def test_a_busy_database_is_asked_again_with_the_same_body(doorway: Doorway) -> None:
    doorway.prefect.busy = 2
    browser = doorway.person()
    assert browser.post("/api/logs/filter", json={"limit": 3}).status_code == 200
    assert [each.body for each in doorway.prefect.seen] == [{"limit": 3}] * 3


def test_a_body_that_is_too_large_is_refused_in_a_sentence(doorway: Doorway) -> None:
    browser = doorway.person()
    with doorway.nothing_passes():
        answer = browser.post("/api/logs/filter", content=b" " * (21 * 1024 * 1024))
    assert answer.status_code == 413
    assert answer.json() == {"detail": "Isi permintaan ini terlalu besar."}


@pytest.mark.parametrize("path", ["/api/events/out", "/api/logs/out", "/api/work_pools/rbworkflow/workers/connect"])
def test_sockets_are_this_machines_alone(doorway: Doorway, path: str) -> None:
    token = token_of(doorway.workplace)
    sent: list[Message] = []

    async def knock() -> None:
        async def send(message: Message) -> None:
            sent.append(message)

        async def receive() -> Message:
            return {"type": "websocket.connect"}

        headers = [(b"host", b"127.0.0.1:4200"), (b"cookie", f"{COOKIE}={token}".encode())]
        await doorway.door({"type": "websocket", "path": path, "headers": headers}, receive, send)

    asyncio.run(knock())
    assert sent == [{"type": "websocket.close", "code": 1008}]


def test_every_host_of_ours_is_served(doorway: Doorway) -> None:
    for host in ("127.0.0.1:4200", "localhost:4200"):
        browser = doorway.somebody(host=host, origin=HOST)
        assert browser.get("/hidup").text == "hidup"
