"""The page of what waits for signatures: taken away, brought back, and the operator's word on what nobody can tell."""

from collections.abc import Iterator

import anyio
import httpx
import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.steps.people.letting_in import seed_people
from rbworkflow.steps.sending.signed_copies import receive_signed_copy
from rbworkflow.steps.sending.to_sign import code_of
from tests.pages.knocking import Browser, Doorway, words
from tests.report.signed.signed_pdfs import scanned
from tests.steps.office_walk import SECRETARY, Walk
from tests.steps.sending.test_signed_reports import BLANK, TITLE, signing

PAGE = "/tanda-tangan"


@pytest.fixture
def awaiting(decided_with_relay: Walk) -> Walk:
    return signing(decided_with_relay).due_work()


@pytest.fixture
def doorway(awaiting: Walk) -> Iterator[Doorway]:
    seed_people(awaiting.workplace)
    doorway = Doorway(awaiting.workplace)
    yield doorway
    doorway.close()


def officer(doorway: Doorway) -> Browser:
    return doorway.person(Role.OFFICER, SECRETARY, name="Sekretaris KPU")


def upload(browser: Browser, name: str, content: bytes) -> httpx.Response:
    async def send() -> httpx.Response:
        return await browser.client.post(PAGE, files={"berkas": (name, content)})

    return anyio.run(send)


def test_an_officer_takes_the_document_away_and_brings_it_back_signed(doorway: Doorway, awaiting: Walk) -> None:
    browser = officer(doorway)
    shown = words(browser.get(PAGE))
    assert TITLE in shown
    assert code_of(awaiting.revision()) in shown
    document = browser.get(f"{PAGE}/{awaiting.revision().id}/0")
    assert document.content == awaiting.workplace.files.get(awaiting.revision().document_sha256 or "")
    brought = upload(browser, "ttd.pdf", scanned(code_of(awaiting.revision())))
    assert brought.headers["location"] == f"{PAGE}?kata=simpan"
    ((flow, order),) = doorway.prefect.started
    assert (flow, order["parameters"]) == ("Salinan bertanda tangan", {"isian": {}}), "Prefect refuses it without"
    assert awaiting.revision().status == "awaiting_signature", "the page only keeps it"
    awaiting.due_work()
    assert awaiting.revision().status == "sent"
    assert "Tidak ada laporan yang menunggu salinan bertanda tangan" in words(browser.get(PAGE))


def test_what_is_no_pdf_is_not_kept(doorway: Doorway) -> None:
    said = upload(doorway.person(), "ttd.docx", b"PK")
    assert said.status_code == 422
    assert "ttd.docx bukan PDF" in words(said)
    assert doorway.prefect.started == []


def test_a_refused_copy_says_why(doorway: Doorway, awaiting: Walk) -> None:
    receive_signed_copy(awaiting.workplace, b"bukan pdf", name="rusak.pdf")
    assert "Tidak diterima. Berkas ini bukan PDF yang utuh." in words(doorway.person().get(PAGE))


def test_only_the_operator_says_what_a_doubted_copy_is_and_why(doorway: Doorway, awaiting: Walk) -> None:
    copy = receive_signed_copy(awaiting.workplace, BLANK, name="buram.pdf")
    path, answer = f"{PAGE}/salinan/{copy.id}", "Ini dokumennya, terima"
    operator, secretary = doorway.person(), officer(doorway)
    assert operator.get(path).content == BLANK
    assert "Ini dokumennya" in words(operator.get(PAGE))
    assert "Ini dokumennya" not in words(secretary.get(PAGE))
    assert secretary.post(path, alasan="Cocok.", jawaban=answer).status_code == 403
    assert "Alasan" in words(operator.post(path, alasan=" ", jawaban=answer))
    assert doorway.prefect.started == []
    assert operator.post(path, alasan="Cocok.", jawaban=answer).headers["location"] == f"{PAGE}?kata=putus"
    ((flow, order),) = doorway.prefect.started
    assert flow == "Salinan bertanda tangan"
    assert order["parameters"]["isian"] == {
        "salinan": f"Nomor {copy.id}: buram.pdf",
        "jawaban": answer,
        "alasan": "Cocok.",
    }
