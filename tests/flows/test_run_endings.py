import re
from uuid import UUID

import httpx
import pytest
from openpyxl import load_workbook
from prefect.client.schemas.filters import ArtifactFilter, ArtifactFilterKey

from flows.markdown import plain
from flows.runs import RunFailedError, message
from rbworkflow.door.visitors import COOKIE
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.polling import poll
from rbworkflow.store.schema import code_issue, request, revision
from tests.ground.held_office import hold
from tests.programs.premises import ASKED, COLLECTED, EMPTY, ROOT, TICK, Premises, count, head
from tests.running.patience import PATIENCE

UNITS = ("RDI", "KUL", "TPH", "PHS")
REFUSAL = "Semester II Tahun 2026 belum dibuka. Buka periode itu lebih dahulu."


def test_a_refusal_ends_the_run_as_failed_in_one_sentence_and_changes_nothing(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    before = head(office)
    with pytest.raises(RunFailedError, match="keadaan Failed: Semester II Tahun 2026 belum dibuka"):
        office.run("Susun laporan semester", periode="2026-S2")
    assert head(office) == before
    (run,) = premises.runs.client.read_flow_runs()
    assert message(run) == REFUSAL
    shown = premises.runs.artifacts(run.id)
    assert plain(REFUSAL) in shown["tidak-dilaksanakan"]
    assert "Semester I Tahun 2026" in shown["keadaan-3514"]
    assert log_tab(premises, run.id) == [REFUSAL]


def test_a_held_office_lets_no_run_do_anything_but_the_one_that_settles_it(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    hold(office.workplace)
    with pytest.raises(RunFailedError, match="masih ditahan: tidak ada surel yang dikirim"):
        office.run("Susun laporan semester", periode="2026-S1")
    assert count(office, revision) == 0
    office.run("Cocokkan pemulihan", tidak_ada=True)
    assert "Revisi 1 disusun" in office.run("Susun laporan semester", periode="2026-S1")


def test_a_mistake_of_ours_ends_the_run_in_one_sentence_too(premises: Premises) -> None:
    premises.play(COLLECTED)
    with pytest.raises(RunFailedError, match=r"Kesalahan yang tidak terduga \(NoResultFound\)\. Jalankan lagi"):
        premises.runs.run_and_wait("Persetujuan", {"permintaan": 404})


def test_the_plans_files_are_laid_from_a_form_with_what_is_known_of_the_fgd(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    said = office.run("Siapkan berkas rencana aksi", tahun=2026, tempat_fgd="Aula")
    assert "Templat_Rencana_Aksi_2026.xlsx" in said
    assert "Mutu rencana aksi (penilaian mandiri): A" in said
    assert len(list((office.settings.shared / "templat").iterdir())) == 5


def test_a_refused_plan_shows_all_that_must_be_mended_on_its_runs_page(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    book = load_workbook(ROOT / "samples" / "rencana_aksi_2026.xlsx")
    units = [cell for row in book["Rencana Aksi"].iter_rows() for cell in row if cell.value in UNITS]
    for unit in units[:12]:
        unit.value = None
    folder = office.settings.inbox / "rencana-aksi"
    folder.mkdir(parents=True, exist_ok=True)
    book.save(folder / "rencana.xlsx")

    with pytest.raises(RunFailedError, match=r"dan 2 hal lainnya; semuanya ada di tab Artifacts\."):
        office.run("Impor rencana aksi", tahun=2026)

    shown = page(office, "yang-perlu-dilengkapi")
    assert [shown.count(f"sel {unit.coordinate}") for unit in units[:12]] == [1] * 12
    assert "wajib diperbaiki" in shown


def test_two_orders_for_one_report_make_one_report_one_request_and_one_run(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    form = {"isian": {"periode": "Semester I Tahun 2026"}}
    twice = [premises.runs.start("07 Susun laporan semester", form) for _ in range(2)]
    said = [message(premises.runs.wait(run_id)) for run_id in twice]
    assert ["Laporan RB Semester I 2026 - Revisi 1" in sentence for sentence in said] == [True, True]
    assert count(office, revision) == count(office, request) == 1
    assert count(office, code_issue, code_issue.c.status == "active") == 1
    assert [run.name for run in premises.runs.waiting()] == [office.waiting().title]


def test_a_decision_shows_at_once_on_the_page_of_where_we_are_and_its_run_never_asks_again(premises: Premises) -> None:
    office = premises.play(ASKED)
    office.run(TICK)
    asked = office.waiting()
    assert "Menunggu keputusan **Sekretaris KPU" in state_page(office)
    assert str(asked.run_id) in state_page(office)

    office.answer(asked, office.codes_for(asked)["KEMBALI"], "Mohon lengkapi data dukung.")
    assert "Jalankan 'Mulai revisi'" in state_page(office)
    assert office.runs.waiting() == []

    again = premises.runs.run_and_wait("Persetujuan", {"permintaan": asked.request_id})
    assert message(again) == "Keputusan tercatat: dikembalikan dengan catatan."
    assert again.state is not None
    assert again.state.is_completed()


def test_a_decisions_log_ends_with_who_answered_it(premises: Premises) -> None:
    office = premises.play(ASKED)
    office.run(TICK)
    asked = office.waiting()
    address = office.workplace.office.officials["secretary"].email
    answered = httpx.post(
        f"{office.server.url}/api/flow_runs/{asked.run_id}/resume",
        json={"run_input": {"kode": office.codes_for(asked)["SETUJU"], "catatan": ""}},
        headers={"origin": office.server.url, "cookie": f"{COOKIE}={office.officers_session(address)}"},
    )
    assert answered.json()["status"] == "ACCEPT"
    office.runs.wait(UUID(asked.run_id or ""))
    said = f"Keputusan tercatat: disetujui. Dijawab oleh {address}."
    assert poll(lambda: (log_tab(premises, UUID(asked.run_id or "")) or [])[1:] or None, seconds=PATIENCE) == [said]


def log_tab(premises: Premises, run_id: object) -> list[str] | None:
    """What the run's first tab says, once it has come."""

    def lines() -> list[str] | None:
        return [log.message for log in premises.runs.client.read_logs() if log.flow_run_id == run_id] or None

    return poll(lines, seconds=PATIENCE)


def state_page(office: Rehearsal) -> str:
    return page(office, "keadaan-3514")


def page(office: Rehearsal, name: str) -> str:
    key = ArtifactFilterKey(any_=[name])
    found = office.runs.client.read_artifacts(artifact_filter=ArtifactFilter(key=key))
    newest = max(found, key=lambda artifact: artifact.created.timestamp() if artifact.created else 0.0)
    return str(newest.data)


def test_the_page_of_where_we_are_leads_to_the_form_of_the_act_that_is_due(premises: Premises) -> None:
    office = premises.play(EMPTY)
    office.run("Uji kesiapan")
    link = re.search(r"jalankan 'Impor rencana aksi'\. \[Buka formulirnya\]\((\S+)\)", state_page(office))
    assert link is not None
    assert link[1].startswith(f"{office.settings.ui_address}/deployments/deployment/")
    deployment = office.runs.client.read_deployment(link[1].split("/")[-2])
    assert deployment.name == "03 Impor rencana aksi"


def test_the_readiness_page_shows_that_prefect_keeps_and_its_worker_works(premises: Premises) -> None:
    premises.play(EMPTY)
    run = premises.runs.run_and_wait("01 Uji kesiapan")
    assert "Prefect" not in message(run)
    page = premises.runs.artifacts(run.id)["uji-kesiapan"]
    assert "- **Server Prefect dan basis datanya**: menjawab dan menyimpan" in page
    assert re.search(r"- \*\*Pekerja Prefect\*\*: memberi kabar \d+ detik yang lalu", page)
