"""A page of another origin, or an .html file from disk, opened where somebody has come in: nothing happens."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Response

from flows.runs import Runs
from rbworkflow.local.server import Server
from rbworkflow.steps.workplace import Workplace
from tests.browser.browsing import chromium
from tests.ground.coming_in import carry, token_of

ATTACK = """<!doctype html><title>Undangan</title><p id="said">...</p><script>
const body = JSON.stringify({parameters: {perihal: "x"}, job_variables: {command: "id"}});
const ways = [
  fetch("%(form)s", {method: "POST", credentials: "include", headers: {"Content-Type": "application/json"}, body}),
  fetch("%(form)s", {method: "POST", credentials: "include", mode: "no-cors", body}),
  fetch("%(server)s/api/flow_runs/filter", {method: "POST", credentials: "include", mode: "no-cors", body: "{}"}),
];
const form = document.createElement("form");
form.method = "post"; form.action = "%(form)s"; form.target = "hidden"; form.enctype = "text/plain";
form.innerHTML = '<input name=\\'{"parameters": {"a": "\\' value=\\'"}}\\'>';
document.body.append(form);
Promise.allSettled(ways).then(results => {
  const said = results.map(r => r.status + " " + (r.value ? r.value.type : ""));
  document.getElementById("said").textContent = said.join(", ");
  form.submit();
});
</script><iframe name="hidden"></iframe>"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The folder as another web site."""
    handler = partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def _status(server: Server, response: Response) -> list[int]:
    return [response.status] if response.url.startswith(server.url) else []


@pytest.mark.browser
@pytest.mark.parametrize("kind", ["another site", "a file from disk"])
def test_a_foreign_page_starts_no_run_for_who_has_come_in(
    browser: Browser, live_server: Server, live_runs: Runs, live_office: Workplace, tmp_path: Path, kind: str
) -> None:
    deployment = live_runs.client.read_deployment_by_name("Uji persetujuan/Uji persetujuan")
    form = f"{live_server.api_url}/deployments/{deployment.id}/create_flow_run"
    (tmp_path / "undangan.html").write_text(ATTACK % {"form": form, "server": live_server.url}, encoding="utf-8")
    before = {run.id for run in live_runs.client.read_flow_runs()}
    context = browser.new_context()
    carry(context, live_server.url, token_of(live_office))
    page = context.new_page()
    answered: list[int] = []
    page.on("response", lambda response: answered.extend(_status(live_server, response)))
    with served(tmp_path) as site:
        page.goto(f"{site}/undangan.html" if kind == "another site" else f"file://{tmp_path}/undangan.html")
        page.wait_for_function("!document.getElementById('said').textContent.startsWith('...')")
        page.wait_for_timeout(500)
        said = page.inner_text("#said")
    context.close()
    assert said.startswith("rejected"), said
    assert answered
    assert set(answered) <= {401, 403, 405}
    assert {run.id for run in live_runs.client.read_flow_runs()} == before
