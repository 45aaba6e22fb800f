"""Prefect's part of the machine: does its server keep what it is told, and does a worker take up the runs."""

import ssl
import time
from datetime import datetime
from typing import Final

import httpx
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.actions import WorkPoolUpdate

from flows.pool import POOL
from rbworkflow.beginnings import Starting, is_starting
from rbworkflow.home import START_AGAIN
from rbworkflow.settings import Settings
from rbworkflow.steps.overview.readiness_part import ReadinessPart, or_starting

SERVER: Final = "Server Prefect dan basis datanya"
WORKER: Final = "Pekerja Prefect"
PAGES: Final = "Alamat pada tautan surel"
ALIVE: Final = "hidup"
"""What the door says of itself to everybody."""
LEADS_ELSEWHERE: Final = (
    "Periksa RBWORKFLOW_HOST, RBWORKFLOW_PORT, RBWORKFLOW_UI_URL, dan proksi di depannya: tautan surel menuju ke sana."
)
DISTRUSTED: Final = (
    "Isi RBWORKFLOW_TLS_AUTHORITY_FILE dengan berkas sertifikat penerbitnya (.crt atau .pem), atau periksa sertifikat "
    "alamat itu: peramban memperingatkan tentang hal yang sama."
)
PATIENCE_SECONDS: Final = 10
HEARTBEAT_SECONDS: Final = 30
MISSED: Final = 3
"""A worker that missed so many heartbeats is gone, as Prefect itself reckons."""
RESTART: Final = f"{START_AGAIN} Catatannya ada di prefect/ pada folder data."


def prefect_parts(client: SyncPrefectClient, *, at: datetime, pool: str = POOL) -> list[ReadinessPart]:
    """The server through `client`, by a word written and read back, and the workers of the pool."""
    note = f"Menjalankan alur kerja kantor; diuji {at.isoformat()}"
    try:
        with client as server:
            server.update_work_pool(pool, WorkPoolUpdate(description=note))
            is_kept = server.read_work_pool(pool).description == note
            workers = server.read_workers_for_work_pool(pool)
    except Exception as error:  # noqa: BLE001 - whatever the server does not answer is what is looked for
        return [ReadinessPart(SERVER, is_good=False, found=f"tidak menjawab ({type(error).__name__})", todo=RESTART)]
    found = "menjawab dan menyimpan" if is_kept else "menjawab, tetapi tidak menyimpan"
    spoke = [(worker.last_heartbeat_time, worker.heartbeat_interval_seconds) for worker in workers]
    return [ReadinessPart(SERVER, is_good=is_kept, found=found, todo=RESTART), _worker(spoke)]


def machine_parts(client: SyncPrefectClient, settings: Settings, *, at: datetime) -> list[ReadinessPart]:
    """Server, workers and the address of links, of which what is just being started is said to be so."""
    server, *worker = prefect_parts(client, at=at)
    begun = {each: is_starting(settings, Starting.SERVER, each) for each in Starting}
    return [
        or_starting(server, is_starting=begun[Starting.SERVER]),
        *(or_starting(each, is_starting=begun[Starting.WORKER]) for each in worker),
        or_starting(pages_part(settings), is_starting=begun[Starting.SERVER]),
    ]


def pages_part(settings: Settings) -> ReadinessPart:
    """Whether the address that links name leads to us, tried as a device that trusts whoever issued its certificate."""
    address, authority, todo = settings.ui_address, settings.authority_file, LEADS_ELSEWHERE
    try:
        verify = ssl.create_default_context(cafile=authority) if authority else True
        answers = httpx.get(f"{address}/hidup", verify=verify, timeout=PATIENCE_SECONDS).text == ALIVE
        found = "menjawab" if answers else "dijawab oleh program lain"
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        answers, found = False, f"tidak menjawab ({type(error).__name__})"
        if "CERTIFICATE_VERIFY_FAILED" in str(error):
            found, todo = "menjawab dengan sertifikat yang tidak dipercaya komputer ini", DISTRUSTED
    return ReadinessPart(PAGES, is_good=answers, found=f"{address} {found}", todo=todo)


def _worker(spoke: list[tuple[datetime | None, int | None]]) -> ReadinessPart:
    """Whether one of the workers spoke a short time ago, by the machine's clock, which is Prefect's too."""
    ages = [(time.time() - moment.timestamp(), every or HEARTBEAT_SECONDS) for moment, every in spoke if moment]
    if not ages:
        return ReadinessPart(WORKER, is_good=False, found="belum pernah dijalankan", todo=RESTART)
    age, every = min(ages)
    found = f"memberi kabar {max(round(age), 0)} detik yang lalu"
    return ReadinessPart(WORKER, is_good=age <= MISSED * every, found=found, todo=RESTART)
