"""On a server of many offices one tick starts the rounds: a run for each batch of the offices of one time zone.

Prefect shares the runs out among its workers, wherever they are. A run is named by what it serves, so that a tick that
runs twice, or after a kill, starts nothing twice.
"""

import hashlib
import hmac
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from prefect import flow, runtime
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.objects import FlowRun, State
from prefect.states import Completed, Failed

from flows.offered_offices import offer_offices
from flows.runs import Runs
from rbworkflow.errors import RefusedError, WorkflowError
from rbworkflow.machine_key import machine_key
from rbworkflow.office.at_a_glance import AtAGlance, at_a_glance
from rbworkflow.office.zones import called
from rbworkflow.offices import office_codes, server_rules
from rbworkflow.settings import Settings

KICKOFF: Final = "Bagi putaran"
ROUND_OF_OFFICES: Final = "Putaran beberapa kantor"
PROOF: Final = "bukti"
"""Where such a run's context says that a program of this machine ordered it."""
PUNCTUAL: Final = timedelta(minutes=10)
CATCHING_UP: Final = timedelta(minutes=30)
"""Ticks that were missed and are made up for within so much are one."""
NOT_BY_HAND: Final = "Putaran beberapa kantor dijalankan oleh jadwalnya sendiri, maka tidak dilaksanakan."
NOBODY: Final = "Tidak ada kantor di zona {} yang dilayani."


@flow(name=KICKOFF, log_prints=False)
def kickoff(putaran: str, zona: str) -> State[Any]:
    """Membagi putaran kantor-kantor satu zona waktu kepada pekerja."""
    server = Settings()
    try:
        with get_client(sync_client=True) as client:
            require_ours(client, server)
            offices = [at_a_glance(server, code) for code in office_codes(server)]
            offer_offices(client, offices)
            started = start_rounds(client, server, putaran=putaran, zone=zona, offices=offices, at=_moment())
    except WorkflowError as error:
        return Failed(message=str(error))
    return Completed(message=started)


def start_rounds(
    client: SyncPrefectClient,
    server: Settings,
    *,
    putaran: str,
    zone: str,
    offices: Sequence[AtAGlance],
    at: datetime,
) -> str:
    """Order a run for each batch of the zone's offices; what was ordered, in words."""
    codes = [office.code for office in offices if office.zone == zone]
    if not codes:
        return NOBODY.format(called(zone))
    size = server_rules(server).batch(len(codes))
    batches = [codes[first : first + size] for first in range(0, len(codes), size)]
    for batch in batches:
        key = f"putaran-{putaran}-{zone}-{at:%Y%m%dT%H%M%S}-{_digest(batch)}".replace(" ", "-")
        Runs(client).start(
            ROUND_OF_OFFICES,
            {"putaran": putaran, "daftar_kantor": batch, "saat": at.isoformat()},
            key=key,
            name=f"Putaran {putaran} {called(zone)}, {_span(batch)}",
            context={PROOF: proof(server, key)},
        )
    return f"Putaran {putaran} {called(zone)}: {len(codes)} kantor dalam {len(batches)} run."


def order_kickoffs(client: SyncPrefectClient, server: Settings, *, putaran: str, zones: Sequence[str]) -> None:
    """What a tick would start, now: for a server that begins."""
    for zone in zones:
        key = f"mulai-{putaran}-{zone}-{time.time_ns()}"
        given = {"putaran": putaran, "zona": zone}
        Runs(client).start(KICKOFF, given, key=key, context={PROOF: proof(server, key)})


def require_ours(client: SyncPrefectClient, server: Settings) -> FlowRun:
    """The run at hand; raises RefusedError where neither Prefect's clock nor who has the machine's key ordered it."""
    run = client.read_flow_run(UUID(runtime.flow_run.id))
    said, needed = str(run.context.get(PROOF, "")), proof(server, run.idempotency_key or "")
    if not (run.auto_scheduled or hmac.compare_digest(said, needed)):
        raise RefusedError(NOT_BY_HAND)
    return run


def proof(server: Settings, key: str) -> str:
    """What only who has the machine's key can say of an order of this key."""
    return hmac.new(machine_key(server.data).encode(), f"putaran/{key}".encode(), hashlib.sha256).hexdigest()


def _moment() -> datetime:
    """When this tick was to be; of those that are made up for together, the same."""
    wanted: datetime = runtime.flow_run.scheduled_start_time
    now = datetime.fromtimestamp(time.time(), UTC)
    if now - wanted <= PUNCTUAL:
        return wanted.astimezone(UTC)
    return datetime.fromtimestamp(now.timestamp() // CATCHING_UP.total_seconds() * CATCHING_UP.total_seconds(), UTC)


def _digest(codes: Sequence[str]) -> str:
    return hashlib.sha256("/".join(codes).encode()).hexdigest()[:12]


def _span(codes: Sequence[str]) -> str:
    return codes[0] if len(codes) == 1 else f"{codes[0]} s.d. {codes[-1]}"
