"""On the office's network the door speaks TLS under the office's own authority, and worker and runs know it."""

import ssl
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from flows.runs import Runs, message
from rbworkflow.clock import Clock
from rbworkflow.local.certificates import certificate_for
from rbworkflow.local.deploying import deploy
from rbworkflow.local.processes import LOOPBACK, free_port
from rbworkflow.local.server import prefect_server
from rbworkflow.local.worker import prefect_worker
from rbworkflow.office import load_office
from rbworkflow.settings import Settings
from tests.programs.prefect_server import FROM_HERE, ROOT, TEST_DEPLOYMENTS

pytestmark = [pytest.mark.server, pytest.mark.soak]


def test_a_run_goes_its_way_over_tls_and_nobody_who_does_not_know_the_authority_is_answered(
    prefect_home: Callable[[], Path], tmp_path: Path
) -> None:
    office, port = load_office(ROOT / "config"), free_port()
    data = tmp_path / "data"
    settings = Settings(config_dir=ROOT / "config", data_dir=data, host=LOOPBACK, port=port, tls="own")
    certificate = certificate_for(settings, office.name, Clock(office.tz).now())
    assert certificate is not None
    env = settings.as_environment()
    with (
        prefect_server(prefect_home(), env, data=data, port=port, certificate=certificate) as server,
        prefect_worker(server, {**FROM_HERE, **env}, TEST_DEPLOYMENTS, query_seconds=0.5),
        server.client() as client,
    ):
        assert server.url == settings.ui_address == f"https://{LOOPBACK}:{port}"
        deploy(server, TEST_DEPLOYMENTS, timezone="Asia/Jakarta")
        run = Runs(client).run_and_wait("Uji persetujuan", {"perihal": "Laporan S1"})
        assert Runs(client).form(run.id) is not None, message(run)
        with pytest.raises(httpx.ConnectError, match="certificate"):
            httpx.get(f"{server.url}/hidup")
        known = ssl.create_default_context(cafile=certificate.authority)
        given = httpx.get(f"{server.url}/sertifikat/kantor.crt", verify=known)
        assert given.content == settings.own_authority_file.read_bytes()
        assert b"PRIVATE" not in given.content
