"""An officer points at indicators and units: by ticks, by the codes in his note, and what becomes of that."""

import html
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, urlsplit

import pytest

from flows.start_revision import RevisionForm
from rbworkflow.access.accounts import Role
from rbworkflow.approval.items import Items
from rbworkflow.steps.decisions.turn import turn
from rbworkflow.steps.overview.choices import unit_picked
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.store.schema import answer, decision
from tests.ground.coming_in import token_of
from tests.pages.knocking import Doorway, words
from tests.steps.office_walk import PLAN, SECRETARY, WRONG_CODE, Copied, New, Walk
from tests.steps.visiting import Runs, Visit

KUL_LINE: Final = "Subbagian Keuangan, Umum, dan Logistik: A4-11, A4-14"
NOTE: Final = "Angka a4-14 belum sesuai dokumennya; subbagian tph mohon memeriksa lagi."


@dataclass
class Page:
    """The Secretary before the page of his request."""

    walk: Walk
    runs: Runs
    path: str

    @property
    def his(self) -> Visit:
        return Visit(self.walk, self.runs, token_of(self.walk.workplace, Role.OFFICER, SECRETARY))

    def answers(self, code: str, *, ticks: list[str], note: str = "") -> str:
        """He sends the form, and reads the page once it is recorded."""
        number = len(self.walk.rows(answer))
        sent = self.his.post(self.path, kode=code, catatan=note, butir=ticks, sesudah=str(number))
        self.runs.goes_on(self.walk)
        return self.his.get(sent.headers["location"].partition("?")[0]).text


@pytest.fixture
def page(copied: Copied, compiled_data: Path) -> Page:
    walk = copied(compiled_data, "2026-07-06 09:00")
    return Page(walk, Runs(), f"/keputusan/{walk.asked().request_id}")


def ticked(shown: str) -> list[str]:
    return re.findall(r'value="([^"]+)" checked', shown)


def test_the_page_offers_every_indicator_of_the_report_folded_by_unit(page: Page) -> None:
    shown = page.his.get(page.path).text
    offered = re.findall(r'name="butir" value="([^"]+)"', shown)
    content = page.walk.revision().content
    assert {each for each in offered if each.startswith("indikator:")} == {
        f"indikator:{row['code']}" for row in content["indicators"]
    }
    assert {each for each in offered if each.startswith("subbagian:")} == {
        f"subbagian:{code}" for code in ("KUL", "PHS", "RDI", "TPH")
    }
    folded = html.unescape(shown).partition('<fieldset class="items"')[2].partition("</fieldset>")[0]
    assert "<summary>Subbagian Keuangan, Umum, dan Logistik (" in folded
    assert "<details open" not in folded
    assert "<script" not in shown


def test_the_page_says_whom_a_note_reaches(page: Page, new: New) -> None:
    reached = "Catatan lalu sampai kepada operator, dan lewat dia kepada yang diminta memperbaiki."
    assert reached in words(page.his.get(page.path))
    walk = new("2026-01-12 08:00")
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    runs = Runs()
    walk.due_work()
    officer = Visit(walk, runs, token_of(walk.workplace, Role.OFFICER, SECRETARY))
    told = words(officer.get(f"/keputusan/{walk.asked().request_id}"))
    assert "Catatan lalu sampai kepada operator, yang memperbaikinya." in told


def test_ticks_and_the_notes_codes_are_kept_with_the_return_and_shown_back(page: Page) -> None:
    codes = page.walk.codes(SECRETARY)
    shown = page.answers(codes["KEMBALI"], ticks=["indikator:A4-11", "indikator:X9-99"], note=NOTE)
    told = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", shown)).split())
    assert KUL_LINE in told.replace("\N{NON-BREAKING HYPHEN}", "-")
    assert "Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: semua indikator" in told
    (taken,) = page.walk.rows(decision)
    assert Items.of(taken.items) == Items(units=("TPH",), indicators=("A4-11", "A4-14"))
    page.walk.verify()
    said = turn(page.walk.workplace, taken.request_id).said
    assert said == (
        f"Keputusan tercatat: dikembalikan dengan catatan. Yang ditunjuk: {KUL_LINE}; "
        "Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: semua indikator."
    )


def test_what_was_ticked_stays_after_a_wrong_code_and_nothing_is_decided(page: Page) -> None:
    shown = page.answers(WRONG_CODE, ticks=["indikator:A4-11", "subbagian:TPH"], note=NOTE)
    assert ticked(shown) == ["indikator:A4-11", "subbagian:TPH"]
    assert "(1 dicentang)" in shown
    assert not page.walk.rows(decision)


def test_ticks_alone_are_no_return_and_the_note_is_still_asked_for(page: Page) -> None:
    shown = page.answers(page.walk.codes(SECRETARY)["KEMBALI"], ticks=["indikator:A4-11"])
    assert "isi juga catatan" in shown
    assert ticked(shown) == ["indikator:A4-11"]


def test_ticks_that_could_not_be_sent_yet_stay(page: Page) -> None:
    page.runs.state = "RUNNING"
    shown = page.his.post(page.path, kode=WRONG_CODE, butir=["indikator:A4-11"], sesudah="0")
    assert shown.status_code == 409
    assert ticked(shown.text) == ["indikator:A4-11"]
    assert 'http-equiv="refresh"' not in shown.text


def test_ticks_beside_an_approval_do_not_count_and_the_page_says_so(page: Page) -> None:
    shown = page.answers(page.walk.codes(SECRETARY)["SETUJU"], ticks=["indikator:A4-11"])
    assert "Centang tidak dipakai, karena keputusan ini menyetujui." in shown
    assert "Yang ditunjuk" not in shown
    (taken,) = page.walk.rows(decision)
    assert not Items.of(taken.items)


def test_the_next_orders_form_begins_with_what_the_officer_pointed_at(page: Page) -> None:
    page.answers(page.walk.codes(SECRETARY)["KEMBALI"], ticks=["indikator:A4-11"], note=NOTE)
    doorway = Doorway(page.walk.workplace)
    shown = doorway.person().get("/")
    doorway.close()
    assert KUL_LINE in words(shown).replace("\N{NON-BREAKING HYPHEN}", "-")
    link = re.search(r'href="(/deployments/deployment/Mulai-revisi/run\?[^"]+)"', shown.text)
    assert link
    begun = json.loads(parse_qs(urlsplit(html.unescape(link[1])).query)["parameters"][0])["isian"]
    assert begun["periode"] == "Semester I Tahun 2026"
    assert begun["alasan"] == NOTE
    order = RevisionForm.model_validate({**begun, "sampai": "2026-07-08"})
    office = page.walk.workplace.office
    assert [unit_picked(office, each) for each in order.unit] == ["KUL", "TPH"]

    page.walk.revise(units=("KUL",), until="2026-07-08", reason=order.alasan)
    doorway = Doorway(page.walk.workplace)
    ordered = doorway.person().get("/").text
    doorway.close()
    assert "/deployment/Mulai-revisi/" not in ordered
