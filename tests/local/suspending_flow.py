"""Flows that only the tests deploy: they suspend, answer, tick and start one another as the product's flows do."""

import logging
import time
from pathlib import Path

from prefect import flow, runtime
from prefect.artifacts import create_markdown_artifact
from prefect.client.schemas.objects import FlowRun, State
from prefect.deployments import run_deployment
from prefect.flow_runs import suspend_flow_run
from prefect.input import RunInput
from prefect.states import Completed, Failed
from pydantic import ConfigDict, Field

RIGHT_CODE = "SETUJU-7K4M-Q2XD-9PRT"
log = logging.getLogger("rbworkflow")
log.setLevel(logging.INFO)


class Answer(RunInput):
    model_config = ConfigDict(extra="ignore")

    kode: str = Field(title="Kode", description="Salin kode dari surel.")
    catatan: str = Field(default="", title="Catatan", description="Wajib diisi bila dikembalikan.")


def name_of_the_run() -> str:
    return f"Persetujuan {runtime.flow_run.parameters['perihal']}"


@flow(name="Uji persetujuan", flow_run_name=name_of_the_run)
def asking(perihal: str, rem: str = "") -> State:
    """Asks for a code until it is right; each answer has its own key, so earlier ones are replayed."""
    log.info("Menunggu kode untuk %s", perihal)
    create_markdown_artifact(f"Rincian **{perihal}**", key="rincian")
    description = f"| Perihal | Batas |\n|---|---|\n| {perihal} | 30 November 2026 |"
    for number in range(1, 10):
        form = Answer.with_initial_data(description=description)
        answer = suspend_flow_run(wait_for_input=form, timeout=None, key=f"jawaban-{number}")
        _brake(rem, number)
        if answer.kode == RIGHT_CODE:
            return Completed(message=f"Disetujui: {perihal}. Catatan: {answer.catatan}")
        description = f"**Kode {answer.kode} tidak dikenal.** Periksa kembali surel Anda."
    return Failed(message="Terlalu banyak kode salah.")


@flow(name="Uji memulai persetujuan")
def starting(perihal: str) -> State:
    """Starts the asking flow from inside a flow: only `as_subflow=False` lets it suspend."""
    run = run_deployment(
        "Uji persetujuan/Uji persetujuan", parameters={"perihal": perihal}, timeout=0, as_subflow=False
    )
    assert isinstance(run, FlowRun)
    return Completed(message=str(run.id))


@flow(name="Uji jadwal")
def ticking(pesan: str) -> State:
    return Completed(message=f"Berjalan terjadwal: {pesan}")


@flow(name="Uji gagal")
def failing() -> State:
    return Failed(message="Nomor surat belum diisi. Isi nomor itu, lalu jalankan lagi.")


def _brake(path: str, number: int) -> None:
    """While the file exists the first answer stays read but unanswered, so that the run can be killed there."""
    while number == 1 and path and Path(path).exists():
        time.sleep(0.05)
