"""Every route of the pinned Prefect is judged: one that nobody has thought of fails here, and is refused till then."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import TypeAdapter
from starlette.routing import Mount, WebSocketRoute

from rbworkflow.access.accounts import Role
from rbworkflow.door.narrowing import NARROWINGS, answer, cancel, start
from rbworkflow.door.rules import ALLOWED, NOTHING, REFUSED, rules, ruling

VERDICTS = {ALLOWED, REFUSED, "settings", "only_v1", *NOTHING, *NARROWINGS}
UI_PAGES = {("GET", f"{ui}/runs/flow-run/{{id:uuid}}") for ui in ("", "/v2")}
"""Which Prefect's user interfaces read from the path by themselves: to the server they are one route, for all paths."""


def routes(listed: Any, prefix: str = "") -> Iterator[tuple[tuple[str, str], Any]]:
    """Method and path of every route, those of included routers and mounted applications too, with what it answers."""
    for route in listed:
        if hasattr(route, "original_router"):
            yield from routes(route.original_router.routes, prefix + getattr(route.include_context, "prefix", ""))
        elif isinstance(route, Mount):
            yield ("*" if route.path else "GET", f"{prefix}{route.path}/{{path:path}}"), None
            yield from routes(getattr(route.app, "routes", ()), prefix + route.path)
        elif isinstance(route, WebSocketRoute) or not getattr(route, "methods", None):
            yield ("WS", prefix + route.path), None
        else:
            answered = getattr(route, "response_model", None)
            yield from (((method, prefix + route.path), answered) for method in route.methods)


@pytest.fixture(scope="module")
def prefects_routes() -> dict[tuple[str, str], Any]:
    from prefect.server.api.server import create_app  # noqa: PLC0415 - it takes seconds, and nobody else here needs it

    return dict(routes(create_app().routes))


@pytest.mark.server
def test_every_route_of_prefects_is_judged(prefects_routes: dict[tuple[str, str], Any]) -> None:
    judged = {(rule.method, rule.path) for rule in rules()}
    assert sorted(prefects_routes.keys() - judged) == []
    assert sorted(judged - prefects_routes.keys() - UI_PAGES) == [], "these are no more"


@pytest.mark.server
def test_an_answer_that_there_is_nothing_has_the_shape_of_prefects_own(
    prefects_routes: dict[tuple[str, str], Any],
) -> None:
    empty = [(rule, verdict) for rule in rules() for verdict in set(rule.verdicts.values()) & NOTHING.keys()]
    assert empty
    for rule, verdict in empty:
        TypeAdapter(prefects_routes[rule.method, rule.path]).validate_python(NOTHING[verdict], strict=True)


def test_every_verdict_is_one_that_the_door_knows() -> None:
    assert {verdict for rule in rules() for verdict in rule.verdicts.values()} <= VERDICTS


def test_an_officer_gets_nothing_that_an_operator_does_not() -> None:
    more = [rule.path for rule in rules() if rule.verdicts["operator"] == REFUSED != rule.verdicts["officer"]]
    assert more == []


def test_nothing_but_what_is_narrowed_changes_anything() -> None:
    changing = {
        (rule.method, rule.path)
        for rule in rules()
        if rule.method in ("PUT", "PATCH", "DELETE", "*") and set(rule.verdicts.values()) != {REFUSED}
    }
    assert changing == set()
    reading = ("filter", "count", "paginate", "history", "lateness", "next-runs", "validate", "counts", "status")
    posts = [rule for rule in rules() if rule.method == "POST" and set(rule.verdicts.values()) != {REFUSED}]
    others = {
        rule.verdicts["operator"] for rule in posts if not rule.path.endswith(reading) and "count" not in rule.path
    }
    assert others == {start.__name__, answer.__name__, cancel.__name__}, "these alone make their body anew"


@pytest.mark.parametrize("role", list(Role))
def test_what_no_rule_speaks_of_is_refused(role: Role) -> None:
    for method, path in (("POST", "/"), ("PROPFIND", "/x"), ("GET", "/api/x"), ("POST", "/api/flow_runs/x/resume")):
        assert ruling(role, method, path).verdict == REFUSED
