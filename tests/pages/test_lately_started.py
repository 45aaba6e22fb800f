"""What the operator finds on our first page after Submit: that it runs, what came of it, and his form again."""

import json
import re
from collections.abc import Callable
from datetime import timedelta
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import pytest

from rbworkflow.access.acts import KEY, claim_act
from rbworkflow.store import write
from tests.pages.knocking import RUNS, Browser, Doorway, words

FLOW = str(uuid4())
FORM = {"isian": {"periode": "Semester I Tahun 2026", "nomor_surat": "7/RB", "tanggal_surat": "2026-12-01"}}
REFUSED = "Tanggal surat 1 Desember 2026 belum tiba. Periksa tanggalnya."
Later = Callable[[timedelta], None]


@pytest.fixture
def operator(doorway: Doorway) -> Browser:
    """Who has just pressed Submit."""
    doorway.prefect.answers[f"/api/deployments/{FLOW}"] = {"name": "12 Isi nomor surat"}
    operator = doorway.person(name="Bu Rini")
    operator.send(f"/api/deployments/{FLOW}/create_flow_run", {"parameters": FORM})
    return operator


def comes_to(doorway: Doorway, state: str, message: str = "", *, parameters: Any = FORM) -> None:
    """The run claims its act, and Prefect knows it in this state."""
    _, order = doorway.prefect.started[-1]
    office = doorway.workplace.office.code
    with write(doorway.workplace.engine) as conn:
        assert claim_act(conn, office, order["context"][KEY], run_id="run-1")
    run: dict[str, Any] = {"id": "run-1", "state_type": state, "deployment_id": FLOW, "parameters": parameters}
    doorway.prefect.answers[RUNS] = [{**run, "state": {"message": message}}]


def test_what_was_just_started_is_said_to_wait_and_the_page_looks_again_soon(
    doorway: Doorway, operator: Browser
) -> None:
    page = operator.get("/")
    assert "12 Isi nomor surat (Bu Rini, " in words(page)
    assert "): menunggu giliran" in words(page)
    assert '<meta http-equiv="refresh" content="3">' in page.text
    comes_to(doorway, "RUNNING")
    assert "): sedang berjalan" in words(operator.get("/"))


def test_what_was_done_says_its_sentence_and_the_page_rests(doorway: Doorway, operator: Browser) -> None:
    comes_to(doorway, "COMPLETED", "Laporan diberi nomor 7/RB.")
    page = operator.get("/")
    assert "selesai. Laporan diberi nomor 7/RB. Lihat halaman run" in words(page)
    assert 'href="/runs/flow-run/run-1"' in page.text
    assert '<meta http-equiv="refresh" content="60">' in page.text


def test_what_was_refused_offers_its_form_as_it_was_filled_in_to_who_filled_it_in(
    doorway: Doorway, operator: Browser
) -> None:
    comes_to(doorway, "FAILED", REFUSED)
    page = operator.get("/")
    assert f"tidak dilaksanakan. {REFUSED}" in words(page)
    found = re.search(r'href="([^"]+)">Perbaiki isiannya, lalu jalankan lagi', page.text)
    assert found
    link = urlsplit(unescape(found[1]))
    assert link.path == f"/deployments/deployment/{FLOW}/run"
    assert json.loads(parse_qs(link.query)["parameters"][0]) == FORM
    another = words(doorway.person(address="lain@kpu-pasuruan.example", name="Pak Budi").get("/"))
    assert REFUSED in another
    assert "Perbaiki isiannya" not in another


def test_of_a_refused_workbook_each_point_has_its_line_and_the_mended_one_is_given_on_our_page(
    doorway: Doorway,
) -> None:
    doorway.prefect.answers[f"/api/deployments/{FLOW}"] = {"name": "03 Impor rencana aksi"}
    operator = doorway.person(name="Bu Rini")
    form = {"isian": {"isi": "Rencana aksi", "tahun": 2026, "alasan": ""}}
    operator.send(f"/api/deployments/{FLOW}/create_flow_run", {"parameters": form})
    comes_to(doorway, "FAILED", "Perbaiki dahulu:\n- sel N6: kosong\n- sel O6: kosong", parameters=form)
    page = operator.get("/")
    assert '<span class="lines">Perbaiki dahulu:\n- sel N6: kosong\n- sel O6: kosong</span>' in page.text
    assert 'href="/berkas?tahun=2026&amp;isi=Rencana+aksi">Unggah buku kerja yang sudah diperbaiki' in page.text
    assert "Perbaiki isiannya" not in page.text


def test_what_was_done_at_the_second_try_no_longer_says_that_the_first_was_refused(
    doorway: Doorway, operator: Browser, later: Later
) -> None:
    comes_to(doorway, "FAILED", REFUSED)
    later(timedelta(seconds=30))
    operator.send(f"/api/deployments/{FLOW}/create_flow_run", {"parameters": FORM})
    page = words(operator.get("/"))
    assert "): menunggu giliran" in page
    assert REFUSED not in page


def test_what_prefect_did_not_take_is_no_longer_waited_for(doorway: Doorway, operator: Browser, later: Later) -> None:
    later(timedelta(minutes=2))
    page = operator.get("/")
    assert "Yang baru dijalankan" not in words(page)
    assert '<meta http-equiv="refresh" content="60">' in page.text


def test_what_the_program_starts_by_itself_and_officers_pages_are_left_out(doorway: Doorway) -> None:
    assert "Yang baru dijalankan" not in words(doorway.person().get("/"))
