"""A province whose letters are numbered elsewhere types its receipts' numbers; until then they wait, and say so."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.errors import RefusedError
from rbworkflow.office.policies import MembersPolicy, Numbering
from rbworkflow.steps.overview.next_form import next_form
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.province.decide_package import decide_package
from rbworkflow.steps.province.number_receipt import number_receipt
from tests.pages.knocking import Doorway, words
from tests.steps.office_walk import OPERATOR, Walk, text_of
from tests.steps.province_office import province_in
from tests.steps.sent_packages import LOR_MAIL, registered, send, whole

NUMBER, DAY = "81/ORT.07-SD/35/2026", date(2026, 7, 6)


@pytest.fixture
def decided(tmp_path: Path) -> Iterator[Walk]:
    """A package is accepted, by the operator, in an office with a letter system of its own."""
    walk = province_in(tmp_path, on="2026-07-06 07:00")
    walk = walk.with_office(members=MembersPolicy(decided_by="operator"), numbering=Numbering(mode="typed"))
    walk.daily_round()
    send(walk, whole())
    decide_package(walk.workplace, registered(walk)[0].id, is_accepted=True, note="")
    walk.due_work()
    yield walk
    walk.workplace.engine.dispose()


def test_the_receipt_waits_for_its_number_and_the_operator_reads_so(decided: Walk) -> None:
    assert not decided.mails(LOR_MAIL, "DITERIMA")
    act = status(decided.workplace).next_act
    assert act.startswith(
        "Tanda terima paket nomor 1 (Paket RB Semester I 2026 dari KPU Kabupaten Contoh Lor) menunggu"
    )
    form = next_form(act, (), year=2026)
    assert form is not None
    assert (form.flow, form.answers) == ("Isi nomor tanda terima", {"tanda_terima": 1})


def test_typed_it_leaves_with_that_number_once(decided: Walk) -> None:
    said = number_receipt(decided.workplace, 1, receipt_number=f" {NUMBER} ", dated_on=DAY)
    again = number_receipt(decided.workplace, 1, receipt_number=NUMBER, dated_on=DAY)
    assert said == again
    assert f"diberi nomor {NUMBER} tanggal 6 Juli 2026." in said
    decided.due_work()
    decided.due_work()
    (receipt,) = decided.mails(LOR_MAIL, "DITERIMA")
    assert NUMBER in text_of(receipt)
    assert len(decided.events("receipt_numbered")) == 1
    decided.verify()


@pytest.mark.parametrize(
    ("number", "day", "said"),
    [
        (" ", DAY, "Nomor surat belum diisi"),
        (NUMBER, date(2026, 7, 7), "Tanggal surat 7 Juli 2026 belum tiba"),
    ],
)
def test_what_cannot_be_a_letters_number_is_refused(decided: Walk, number: str, day: date, said: str) -> None:
    with pytest.raises(RefusedError, match=said):
        number_receipt(decided.workplace, 1, receipt_number=number, dated_on=day)


def test_a_number_is_one_letters_and_stays_its_own(decided: Walk) -> None:
    number_receipt(decided.workplace, 1, receipt_number=NUMBER, dated_on=DAY)
    with pytest.raises(RefusedError, match="tidak sedang menunggu nomor"):
        number_receipt(decided.workplace, 1, receipt_number="82", dated_on=DAY)
    send(decided, whole(number=9))
    decide_package(decided.workplace, registered(decided)[1].id, is_accepted=True, note="")
    with pytest.raises(RefusedError, match="sudah dipakai surat lain"):
        number_receipt(decided.workplace, 2, receipt_number=NUMBER, dated_on=DAY)


def test_the_operator_is_reminded_of_it_on_the_next_days(decided: Walk) -> None:
    decided.on("2026-07-07 07:00").daily_round()
    reminded = text_of(decided.mail(OPERATOR.replace("pasuruan", "jatim"), "Nomor surat belum diisi"))
    assert "kantor itu belum mendengar keputusannya" in reminded


def test_the_package_says_so_and_its_page_takes_the_number(decided: Walk) -> None:
    doorway = Doorway(decided.workplace)
    browser = doorway.person(Role.OPERATOR)
    assert "Tanda terima menunggu nomor surat" in words(browser.get("/kabupaten-kota/1"))
    went = browser.post("/kabupaten-kota/1/nomor", nomor_surat=NUMBER, tanggal_surat="2026-07-06")
    assert went.status_code == 303
    ((flow, order),) = doorway.prefect.started
    assert flow == "Isi nomor tanda terima"
    assert order["parameters"]["isian"] == {
        "tanda_terima": "Nomor 1: 3591 2026-S1",
        "nomor_surat": NUMBER,
        "tanggal_surat": "2026-07-06",
    }
    doorway.close()
