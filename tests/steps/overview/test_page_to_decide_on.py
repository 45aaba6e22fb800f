"""The page to decide on, without Prefect: who may see it, what it shows, and what becomes of an answer."""

import html
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4

import pytest

from flows.approval import DecisionForm
from rbworkflow.access.accounts import Role
from rbworkflow.approval.launches import record_run
from rbworkflow.approval.requests import request_of_office
from rbworkflow.steps.decisions.turn import asked_in_short
from rbworkflow.steps.decisions.withdraw import withdraw_decision
from rbworkflow.store import read, write
from rbworkflow.store.schema import answer, printed
from tests.ground.coming_in import token_of
from tests.steps.office_walk import CHAIR, SECRETARY, STAND_IN, WRONG_CODE, Copied, Walk, text_of
from tests.steps.visiting import Runs, Visit, refreshes, words

TARIK: Final = re.compile(r"TARIK-\w{4}-\w{4}-\w{4}")
NOTE: Final = "Mohon lengkapi <b>data dukung</b> & lampiran"


@dataclass
class Page:
    """The sample office whose Secretary is asked, with the page of that request."""

    walk: Walk
    runs: Runs
    path: str

    def of(self, role: Role, address: str = "") -> Visit:
        return Visit(self.walk, self.runs, token_of(self.walk.workplace, role, address))

    def nobody(self) -> Visit:
        return Visit(self.walk, self.runs, "")


@pytest.fixture
def page(copied: Copied, compiled_data: Path) -> Page:
    walk = copied(compiled_data, "2026-07-06 09:00")
    return Page(walk, Runs(), f"/keputusan/{walk.asked().request_id}")


def test_the_officer_who_is_asked_sees_what_it_is_about_and_the_same_fields_as_on_prefects_page(page: Page) -> None:
    shown = page.of(Role.OFFICER, SECRETARY).get(page.path)
    read_by_him = words(shown)
    assert shown.status_code == 200
    title, briefing = asked_in_short(page.walk.workplace, page.walk.asked().request_id)
    points = [line for heading, lines in briefing.sections if lines for line in (heading, *lines)]
    for expected in (
        title,
        "paling lambat Selasa, 7 Juli 2026",
        *(line for fact in briefing.facts for line in fact),
        *points,
    ):
        assert expected in read_by_him
    for asked in DecisionForm.model_fields.values():
        assert asked.title is None or asked.title in read_by_him
        assert asked.description is None or asked.description in read_by_him
    first, second = read_by_him.index("Buka di halaman Prefect"), read_by_him.index("Kirim keputusan")
    assert first < second
    assert not refreshes(shown)


def test_the_page_shows_the_reports_charts_which_its_strict_policy_lets_be_drawn(page: Page) -> None:
    shown = page.of(Role.OFFICER, SECRETARY).get(page.path)
    pictures = re.findall(r'<svg class="chart".*?</svg>', shown.text, re.DOTALL)
    assert len(pictures) == 2
    assert "Diagram (2)" in words(shown)
    assert "Nilai capaian per area perubahan Semester I Tahun 2026" in words(shown)
    assert re.search(r"<text[^>]*>\d+,\d\d</text>", pictures[1])
    assert "unsafe-inline" not in shown.headers["content-security-policy"]
    assert not any("style" in each or "<script" in each for each in pictures)


def test_nobody_but_the_officer_who_is_asked_and_those_who_run_the_office_sees_it(page: Page) -> None:
    other = page.of(Role.OFFICER, CHAIR).get(page.path)
    assert "bukan untuk Saudara" in words(other)
    assert "Laporan RB" not in other.text
    operator = page.of(Role.OPERATOR).get(page.path)
    assert "Hanya Sekretaris" in words(operator)
    assert "<textarea" not in operator.text
    assert page.of(Role.OPERATOR).post(page.path, kode="x", sesudah="0").status_code == 403
    asked_to_come_in = page.nobody().get(page.path)
    assert asked_to_come_in.headers["location"] == f"/masuk?ke={page.path}"
    missing = page.of(Role.OFFICER, SECRETARY).get("/keputusan/999")
    assert "Permintaan keputusan ini tidak ada." in words(missing)


def test_an_answer_is_acknowledged_at_once_and_a_wrong_code_leaves_the_note_and_never_the_code(page: Page) -> None:
    his = page.of(Role.OFFICER, SECRETARY)
    sent = his.post(page.path, kode=WRONG_CODE, catatan=NOTE, sesudah="0")
    assert sent.headers["location"] == f"{page.path}?sesudah=0"
    waiting = his.get(sent.headers["location"])
    assert "Diterima, sedang dicatat" in words(waiting)
    assert refreshes(waiting)

    page.runs.goes_on(page.walk)
    beside_the_field = his.get(sent.headers["location"]).headers["location"]
    assert beside_the_field == f"{page.path}#putuskan"
    said = his.get(beside_the_field)
    assert "Kode tidak cocok. Salin kode dari surel terbaru" in words(said)
    assert "&lt;b&gt;data dukung&lt;/b&gt; &amp; lampiran</textarea>" in said.text
    assert WRONG_CODE not in said.text
    assert not refreshes(said)


def test_after_a_wrong_code_the_page_comes_back_to_the_field_by_itself_however_long_the_run_takes(page: Page) -> None:
    his = page.of(Role.OFFICER, SECRETARY)
    sent = his.post(page.path, kode=WRONG_CODE, catatan=NOTE, sesudah="0")
    page.runs.goes_on(page.walk)
    page.runs.state = "RUNNING"
    looked_at = [sent.headers["location"]]
    for _ in range(3):
        shown = his.get(looked_at[-1])
        assert "Kode tidak cocok" in words(shown)
        assert "Kirim keputusan" not in words(shown)
        looked_at.append(html.unescape(shown.text.split("1;url=")[1].split('"')[0]))
    assert len(set(looked_at)) == len(looked_at), "a browser that loads one address anew stays where it stood"
    page.runs.state = "PAUSED"
    assert his.get(looked_at[-1]).headers["location"] == f"{page.path}#putuskan"


def test_a_decision_is_shown_with_who_when_and_his_note(page: Page) -> None:
    his, codes = page.of(Role.OFFICER, SECRETARY), page.walk.codes(SECRETARY)
    sent = his.post(page.path, kode=codes["KEMBALI"], catatan=NOTE, sesudah="0")
    page.runs.goes_on(page.walk)
    closed = his.get(sent.headers["location"])
    told = words(closed)
    assert "Keputusan tercatat: dikembalikan dengan catatan." in told
    assert "6 Juli 2026 pukul 09.00 WIB" in told
    assert NOTE in told
    assert "Kirim keputusan" not in told
    assert codes["KEMBALI"] not in closed.text


def test_what_is_sent_twice_counts_once(page: Page) -> None:
    his, codes = page.of(Role.OFFICER, SECRETARY), page.walk.codes(SECRETARY)
    first = his.post(page.path, kode=WRONG_CODE, sesudah="0")
    assert his.post(page.path, kode=WRONG_CODE, sesudah="0").headers["location"] == first.headers["location"]
    page.runs.goes_on(page.walk)
    late = his.get(his.post(page.path, kode=WRONG_CODE, sesudah="0").headers["location"])
    assert "sudah pernah dikirim" in words(late)
    assert len(page.walk.rows(answer)) == 1

    his.post(page.path, kode=codes["SETUJU"], sesudah="1")
    page.runs.goes_on(page.walk)
    after = his.get(his.post(page.path, kode=codes["SETUJU"], sesudah="1").headers["location"])
    assert "tidak dipakai, karena permintaan ini sudah ditutup" in words(after)
    assert "Keputusan tercatat: disetujui." in words(after)
    assert len(page.walk.rows(answer)) == 2


def test_a_page_whose_run_does_not_wait_yet_says_so_and_asks_again(page: Page) -> None:
    his = page.of(Role.OFFICER, SECRETARY)
    page.runs.state = "RUNNING"
    for shown in (his.get(page.path), his.post(page.path, kode="x", sesudah="0")):
        assert "sedang disiapkan; coba lagi sebentar" in words(shown)
        assert refreshes(shown)
    assert "belum terkirim" in words(shown)
    page.runs.state = "CANCELLED"
    assert "disiapkan ulang dengan sendirinya" in words(his.get(page.path))


@pytest.mark.parametrize("state", ["RUNNING", "CANCELLED"])
def test_a_note_that_could_not_be_sent_yet_stays_in_its_field_and_the_code_does_not(page: Page, state: str) -> None:
    his = page.of(Role.OFFICER, SECRETARY)
    page.runs.state = state
    shown = his.post(page.path, kode=WRONG_CODE, catatan=NOTE, sesudah="0")
    assert shown.status_code == 409
    assert "Jawaban belum terkirim" in words(shown)
    assert "&lt;b&gt;data dukung&lt;/b&gt; &amp; lampiran</textarea>" in shown.text
    assert WRONG_CODE not in shown.text
    assert not refreshes(shown), "what he typed would be gone"
    page.runs.state = "PAUSED"
    sent = his.post(page.path, kode=WRONG_CODE, catatan=NOTE, sesudah="0")
    assert sent.headers["location"] == f"{page.path}?sesudah=0"


def test_an_answer_that_was_lost_with_its_run_is_asked_for_again(page: Page) -> None:
    his = page.of(Role.OFFICER, SECRETARY)
    sent = his.post(page.path, kode=WRONG_CODE, sesudah="0")
    page.runs.given.clear()
    page.runs.state = "PAUSED"
    assert "Jawaban tadi belum tercatat" in words(his.get(sent.headers["location"]))


def test_a_request_that_went_to_another_officer_says_so_to_the_one_before(page: Page) -> None:
    his, codes = page.of(Role.OFFICER, SECRETARY), page.walk.codes(SECRETARY)
    page.walk.on("2026-07-08 07:00").daily_round()
    told = words(his.get(his.post(page.path, kode=codes["SETUJU"], sesudah="0").headers["location"]))
    assert "dialihkan kepada Plh. Sekretaris KPU Kabupaten Pasuruan (Pelaksana Harian Contoh), yang kini" in told
    assert "tidak dipakai, karena permintaan ini sudah ditutup" in told
    assert page.runs.given == {}
    asked_now = f"/keputusan/{page.walk.asked().request_id}"
    assert "Kirim keputusan" in words(page.of(Role.OFFICER, STAND_IN).get(asked_now))
    assert "bukan untuk Saudara" in words(his.get(asked_now))


def test_a_form_sent_after_the_session_ended_leads_back_to_its_page(page: Page) -> None:
    sent = page.nobody().post(page.path, kode=WRONG_CODE, sesudah="0")
    assert sent.headers["location"] == f"/masuk?ke={page.path}&kata=belum"


def test_the_mail_calls_the_pages_buttons_by_their_names(page: Page) -> None:
    shown = page.of(Role.OFFICER, SECRETARY).get(page.path).text
    mail = " ".join(text_of(page.walk.mail(SECRETARY, "Mohon keputusan")).split())
    buttons = re.findall(r'<button>([^<]+)</button>|class="button" href="/runs[^"]+">([^<]+)<', shown)
    assert len(buttons) == 2
    for button in buttons:
        assert f"tekan {''.join(button)}" in mail


def test_an_answer_from_prefects_page_is_taken_from_the_officer_alone_and_is_text(page: Page) -> None:
    run_id = served_by_a_run(page)
    rendered = {"kode": {"__prefect_kind": "jinja", "template": "{{ flow_run }}"}, "catatan": "Ya"}
    for stranger in (page.of(Role.OFFICER, CHAIR), page.of(Role.OPERATOR)):
        assert stranger.order(f"/api/flow_runs/{run_id}/resume", {"run_input": rendered}).status_code == 403
    assert page.runs.given == {}
    his = page.of(Role.OFFICER, SECRETARY)
    assert his.order(f"/api/flow_runs/{run_id}/resume", {"run_input": rendered}).status_code == 201
    assert page.runs.given["suspended-jawaban-1-response"].keys() == {"catatan", "tindakan"}


def test_an_officer_opens_what_his_own_run_shows_and_no_other(page: Page) -> None:
    run_id, other = served_by_a_run(page), str(uuid4())
    his = page.of(Role.OFFICER, SECRETARY)
    assert "Ringkasan" in his.get(f"/api/artifacts/{run_id}").text
    assert his.get(f"/api/artifacts/{other}").status_code == 403
    assert page.of(Role.OFFICER, CHAIR).get(f"/api/artifacts/{run_id}").status_code == 403


def served_by_a_run(page: Page) -> str:
    """The number, as Prefect's are, of the run that serves the page's request."""
    run_id = str(uuid4())
    with write(page.walk.workplace.engine) as conn:
        record_run(conn, page.walk.asked().request_id, run_id, launch=1)
    return run_id


def test_the_draft_opens_as_pdf_and_the_word_file_is_saved_and_nothing_in_them_runs(page: Page) -> None:
    his, files = page.of(Role.OFFICER, SECRETARY), page.walk.workplace.files
    with read(page.walk.workplace.engine) as conn:
        asked = request_of_office(conn, page.walk.workplace.office.code, int(page.path.rpartition("/")[2]))
    assert asked is not None
    sent = page.walk.revision().draft_sha256
    row = {
        "office_code": asked.office_code,
        "source_sha256": sent,
        "pdf_sha256": files.put(b"%PDF-1.7 x"),
    }
    with write(page.walk.workplace.engine) as conn:
        conn.execute(printed.delete())
        conn.execute(printed.insert().values(row))
    opened = re.findall(rf'href="({page.path}/berkas/\d+)"', his.get(page.path).text)
    pdf, draft, sheet = (his.get(path) for path in opened)
    assert (pdf.content, pdf.headers["content-type"]) == (b"%PDF-1.7 x", "application/pdf")
    assert pdf.headers["content-disposition"].startswith("inline")
    assert draft.content == files.get(sent)
    assert "DRAF_Laporan" in draft.headers["content-disposition"]
    assert draft.headers["content-disposition"].startswith("attachment")
    assert "wordprocessingml" in sheet.headers["content-type"]
    for each in (pdf, draft, sheet):
        assert "default-src 'none'" in each.headers["content-security-policy"]
        assert each.headers["x-content-type-options"] == "nosniff"
    assert "tidak ada pada permintaan" in words(his.get(f"{page.path}/berkas/99"))
    assert "bukan untuk Saudara" in words(page.of(Role.OFFICER, CHAIR).get(opened[1]))

    files.path(sent).write_bytes(b"lain")
    assert "Berkas ini tidak dapat dibuka" in words(his.get(opened[1]))


def test_who_opens_it_after_his_stand_in_decided_reads_who_decided_what_and_when(page: Page) -> None:
    page.walk.on("2026-07-08 07:00").daily_round()
    page.walk.on("2026-07-08 10:00").approve()
    told = words(page.of(Role.OFFICER, SECRETARY).get(page.path))
    by = "Plh. Sekretaris KPU Kabupaten Pasuruan (Pelaksana Harian Contoh) pada 8 Juli 2026 pukul 10.00 WIB"
    assert f"Tidak ada yang perlu diputus lagi di sini: hal ini disetujui oleh {by}." in told
    assert "yang kini berwenang" not in told


def test_a_decision_that_was_taken_back_is_told_as_such_before_all_else(page: Page) -> None:
    page.walk.approve()
    (code,) = TARIK.findall(text_of(page.walk.mail(SECRETARY, "Disetujui oleh")))
    withdraw_decision(page.walk.workplace, code)
    told = words(page.of(Role.OFFICER, SECRETARY).get(page.path))
    assert "Keputusan ini sudah ditarik dan tidak berlaku lagi. Keputusan dimintakan lagi" in told
    assert told.index("sudah ditarik") < told.index("Keputusan tercatat: disetujui.")
