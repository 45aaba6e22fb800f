from collections.abc import Iterator
from uuid import UUID

import pytest
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.filters import LogFilter, LogFilterFlowRunId
from prefect.client.schemas.objects import FlowRun, FlowRunInput

from flows.runs import RunFailedError, Runs, message
from rbworkflow.errors import ConfigurationError, RefusedError, RetryLaterError
from rbworkflow.local.deploying import deploy
from rbworkflow.local.server import Server
from rbworkflow.polling import poll
from tests.local.suspending_flow import RIGHT_CODE
from tests.programs.prefect_server import TEST_DEPLOYMENTS, form_of
from tests.running.patience import PATIENCE


@pytest.fixture(scope="module")
def ticking(live_server: Server, live_runs: Runs) -> Iterator[None]:
    """A schedule that ticks every ten seconds."""
    deploy(live_server, TEST_DEPLOYMENTS.with_name("ticking.yaml"), timezone="Asia/Jayapura")
    yield
    live_runs.pause_schedules("Uji jadwal")


@pytest.fixture(scope="module")
def waiting_run(live_runs: Runs) -> FlowRun:
    """A run that waits for its first answer; tests that use it leave it waiting."""
    return live_runs.run_and_wait("Uji persetujuan", {"perihal": "Laporan S1"})


@pytest.mark.usefixtures("ticking")
def test_a_deployed_cron_makes_its_runs_and_they_happen(live_runs: Runs) -> None:
    def scheduled_message() -> str | None:
        runs = live_runs.client.read_flow_runs()
        done = (run for run in runs if run.auto_scheduled and run.state and run.state.is_completed())
        return next((message(run) for run in done), None)

    assert poll(scheduled_message, seconds=PATIENCE) == "Berjalan terjadwal: dari cron"


def test_a_run_waits_with_a_readable_form_and_an_indonesian_name(live_runs: Runs, waiting_run: FlowRun) -> None:
    run = waiting_run
    form = form_of(live_runs, run.id)
    assert run.name == "Persetujuan Laporan S1"
    assert form.fields == ("kode", "catatan")
    assert form.schema["required"] == ["kode"]
    assert form.key == "jawaban-1"
    assert "| Laporan S1 | 30 November 2026 |" in form.description
    assert run.id in [waiting.id for waiting in live_runs.waiting()]


def test_a_wrong_code_asks_again_under_the_next_key_and_the_right_one_completes(live_runs: Runs) -> None:
    run = live_runs.run_and_wait("Uji persetujuan", {"perihal": "Laporan S2"})
    live_runs.resume(run.id, {"kode": "KELIRU"})
    again = live_runs.wait(run.id)
    assert form_of(live_runs, run.id).key == "jawaban-2"
    assert "**Kode KELIRU tidak dikenal.**" in form_of(live_runs, run.id).description
    live_runs.resume(run.id, {"kode": RIGHT_CODE, "catatan": "baik {{ tujuh }}"})
    done = live_runs.wait(run.id)
    assert again.id == done.id
    assert message(done) == "Disetujui: Laporan S2. Catatan: baik {{ tujuh }}"
    assert live_runs.form(run.id) is None
    assert live_runs.artifacts(run.id) == {"rincian": "Rincian **Laporan S2**"}


def test_an_answer_the_schema_refuses_leaves_the_run_waiting(live_runs: Runs, waiting_run: FlowRun) -> None:
    with pytest.raises(RefusedError, match="kode"):
        live_runs.resume(waiting_run.id, {"catatan": "saya setuju"})
    assert form_of(live_runs, waiting_run.id).key == "jawaban-1"


def test_a_run_that_does_not_wait_takes_no_answer(live_runs: Runs) -> None:
    run = live_runs.run_and_wait("Uji jadwal", {"pesan": "sekali"})
    with pytest.raises(RefusedError, match="tidak diterima"):
        live_runs.resume(run.id, {"kode": RIGHT_CODE})


def test_a_run_started_from_inside_a_flow_can_suspend_unless_it_is_a_subflow(live_runs: Runs) -> None:
    starter = live_runs.run_and_wait("Uji memulai persetujuan", {"perihal": "dari alur lain"})
    started = live_runs.wait(UUID(message(starter)))
    assert started.name == "Persetujuan dari alur lain"
    assert live_runs.form(started.id) is not None


def test_a_failed_run_is_raised_with_its_own_sentence(live_runs: Runs) -> None:
    with pytest.raises(RunFailedError, match=r"Nomor surat belum diisi\. Isi nomor itu, lalu jalankan lagi\."):
        live_runs.run_and_wait("Uji gagal")


def test_a_cancelled_run_says_why_and_is_raised(live_runs: Runs) -> None:
    run = live_runs.run_and_wait("Uji persetujuan", {"perihal": "dibatalkan"})
    live_runs.cancel(run.id, "Permintaan ini sudah ditutup.")
    with pytest.raises(RunFailedError, match="Permintaan ini sudah ditutup"):
        live_runs.wait(run.id)
    mine = LogFilter(flow_run_id=LogFilterFlowRunId(any_=[run.id]))
    logged = sorted(live_runs.client.read_logs(log_filter=mine), key=lambda log: log.timestamp)
    assert logged[-1].message == "Permintaan ini sudah ditutup."


def test_waiting_too_long_says_in_which_state_the_run_is(live_runs: Runs, waiting_run: FlowRun) -> None:
    with pytest.raises(RetryLaterError, match="masih dalam keadaan Suspended"):
        live_runs.wait_for_state(waiting_run.id, "Completed", timeout=0.5)


def test_one_key_starts_one_run(live_runs: Runs) -> None:
    first = live_runs.start("Uji jadwal", {"pesan": "sekali"}, key="permintaan-1-1")
    assert live_runs.start("Uji jadwal", {"pesan": "sekali"}, key="permintaan-1-1") == first


def test_an_unknown_flow_is_named(live_runs: Runs) -> None:
    with pytest.raises(ConfigurationError, match="'Tidak ada' belum didaftarkan"):
        live_runs.start("Tidak ada")


def test_the_log_of_a_run_holds_only_what_our_own_logger_said(live_runs: Runs, waiting_run: FlowRun) -> None:
    def logged() -> list[str] | None:
        return [log.message for log in live_runs.client.read_logs() if log.flow_run_id == waiting_run.id] or None

    assert poll(logged, seconds=PATIENCE) == ["Menunggu kode untuk Laporan S1"]


def test_a_form_is_read_once_its_description_is_stored_which_comes_last(
    live_runs: Runs, waiting_run: FlowRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = SyncPrefectClient.filter_flow_run_input

    def half_stored(
        client: SyncPrefectClient, run_id: UUID, prefix: str, limit: int, exclude_keys: set[str]
    ) -> list[FlowRunInput]:
        found = stored(client, run_id, prefix, limit=limit, exclude_keys=exclude_keys)
        return [each for each in found if not each.key.endswith("-description")]

    monkeypatch.setattr(SyncPrefectClient, "filter_flow_run_input", half_stored)
    assert live_runs.form(waiting_run.id) is None
