import http.client
import json
import os
from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.local import server as serving
from rbworkflow.local.server import Server, doors_environment, prefect_server
from rbworkflow.machine_key import header
from tests.running.patience import PATIENCE


def get(server: Server, path: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=PATIENCE)
    connection.request("GET", path, headers=header(server.data))
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, body


def test_the_ui_calls_the_server_it_came_from_and_opens_the_first_version(live_server: Server) -> None:
    status, body = get(live_server, "/ui-settings")
    assert status == 200
    assert json.loads(body)["api_url"] == "/api"
    assert json.loads(body)["default_ui"] == "v1"


def test_the_server_counts_and_advertises_nothing(live_server: Server) -> None:
    settings = json.loads(get(live_server, "/api/admin/settings")[1])["server"]
    assert settings["analytics_enabled"] is False
    assert settings["ui"]["show_promotional_content"] is False


def test_the_servers_folder_is_its_owners_alone(live_server: Server) -> None:
    home = Path(live_server.env["PREFECT_HOME"])
    assert home.stat().st_mode & 0o777 == 0o700
    assert (home / "prefect.db").exists()


@pytest.mark.server
def test_a_server_that_cannot_start_is_explained_by_the_end_of_its_log(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    nowhere = f"sqlite+aiosqlite:///{tmp_path}/taken/prefect.db"
    with (
        pytest.raises(ConfigurationError, match=r"(?s)Server Prefect tidak dapat dijalankan.*server\.log.*database"),
        prefect_server(tmp_path / "prefect", database_url=nowhere),
    ):
        pytest.fail("a server without a database answered")


@pytest.mark.parametrize("is_ours", [True, False])
def test_where_the_program_is_another_users_prefect_lays_its_pages_into_our_folder(
    is_ours: bool,  # noqa: FBT001 - pytest's way
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert (serving.PREFECTS_SERVER / "api").is_dir(), "it is asked of the right folder"
    monkeypatch.setattr(os, "access", lambda *_: is_ours)
    told = doors_environment({}, home=tmp_path, host="127.0.0.1", port=4200)
    assert told.get("PREFECT_UI_STATIC_DIRECTORY") == (None if is_ours else str(tmp_path / "ui"))
