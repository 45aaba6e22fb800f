"""Behind a proxy that speaks TLS: people know it by its address, workers by another, and cookies travel encrypted."""

import re
from collections.abc import Iterator

import pytest

from rbworkflow.steps.people.letting_in import administrators_link
from tests.door.doorway import Doorway
from tests.ground.first_day import Opening

INNER = "proxy:4200"


@pytest.fixture
def doorway(open_office: Opening) -> Iterator[Doorway]:
    named = {"ui_url": "https://rb.kantor.example", "server_url": f"http://{INNER}"}
    doorway = Doorway(open_office(host="0.0.0.0", tls="proxy", **named))
    yield doorway
    doorway.close()


@pytest.mark.parametrize(("host", "status"), [("rb.kantor.example", 200), (INNER, 200), ("lain.example", 421)])
def test_it_answers_to_the_names_of_the_proxy_alone(doorway: Doorway, host: str, status: int) -> None:
    assert doorway.somebody(host=host).get("/hidup").status_code == status


def test_whoever_comes_in_keeps_a_cookie_for_encrypted_ways_alone(doorway: Doorway) -> None:
    link = administrators_link(doorway.workplace, is_wanted=True)
    assert link is not None
    assert link.startswith("https://rb.kantor.example/masuk/")
    own = "rb.kantor.example"
    came = doorway.somebody(host=own, origin=f"https://{own}").post(link.removeprefix(f"https://{own}"))
    assert re.search(r"sesi=\S+;.*\bSecure\b", came.headers["set-cookie"])
