"""The province returns a report by mail: its points stand in the form of the amendment, which the operator starts."""

import json
from datetime import date
from typing import Any

import pytest

from rbworkflow.intake.mail.mail_rows import RETURNED_REPORT
from rbworkflow.steps.overview.next_form import next_form, with_suggestion
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.reports.revise import start_revision
from tests.steps.mail_post import STRANGER, MemoryPost, incoming, mail
from tests.steps.office_walk import OPERATOR, PROVINCE, S1, Walk, text_of

HERE = "mx.kpu-pasuruan.example"
PROVEN = f"{HERE}; dmarc=pass header.from={PROVINCE.partition('@')[2]}"
POINTS = "- A4.11: realisasi TW II belum didukung berita acara\n- A9.99: tidak dikenal di sini\n"


@pytest.fixture
def office(reported: Walk, memory: MemoryPost) -> Walk:
    """6 July: the report is at the province, whose server vouches for its mails."""
    return reported.with_settings(**memory.settings(), imap_authserv_id=HERE)


def returned(walk: Walk, *, points: str = POINTS, number: str | None = None, **changes: Any) -> bytes:
    """The mail that returns the report, in its thread unless `In_Reply_To` says otherwise."""
    named = walk.revision().letter_number if number is None else number
    usual = {
        "sender": PROVINCE,
        "subject": f"DIKEMBALIKAN: {named}",
        "text": f"DIKEMBALIKAN: {named}\n\n{points}",
        "In_Reply_To": str(walk.mail(PROVINCE).message["Message-ID"]),
        "Authentication_Results": PROVEN,
    }
    return mail(**{**usual, **changes})


def proposed(walk: Walk) -> dict[str, Any] | None:
    """The form that the first page opens with one click, as far as it is filled in."""
    now = status(walk.workplace)
    form = with_suggestion(next_form(now.next_act, [S1], year=2026), now.periods)
    return None if form is None or form.flow != "Mulai revisi" else dict(form.answers)


def test_the_operator_finds_the_amendments_form_filled_in_and_nothing_moves_by_itself(
    office: Walk, memory: MemoryPost
) -> None:
    before = office.revision()
    memory.deliver(returned(office))
    office.collect()
    assert incoming(office) == [("quarantined", RETURNED_REPORT)]
    assert "lalu dikembalikan KPU Provinsi Jawa Timur" in status(office.workplace).next_act
    assert proposed(office) == {
        "periode": "2026-S1",
        "unit": ["KUL"],
        "alasan": "Indikator A4.11: realisasi TW II belum didukung berita acara;\n"
        "Indikator A9.99: tidak dikenal di sini",
    }
    assert "realisasi TW II belum didukung" in text_of(office.mail(OPERATOR, "provinsi mengembalikan laporan"))
    office.daily_round()
    assert office.revision() == before


def proposed_by(mail: bytes, office: Walk, memory: MemoryPost) -> dict[str, Any]:
    """The form that it fills in for the operator."""
    memory.deliver(mail)
    office.collect()
    form = proposed(office)
    assert form is not None
    return form


def test_what_he_starts_is_a_numbered_amendment_that_tells_the_unit_which_rows(
    office: Walk, memory: MemoryPost
) -> None:
    form = proposed_by(returned(office), office, memory)
    until = date(2026, 7, 10)
    start_revision(office.workplace, S1, units=tuple(form["unit"]), until=until, reason="Lengkapi bukti A4.11.")
    asked = text_of(office.due_work().mail("kul@kpu-pasuruan.example", "Mohon perbaiki isian RB"))
    assert "karena laporannya dikembalikan oleh KPU Provinsi Jawa Timur" in asked
    assert "realisasi TW II belum didukung berita acara" in asked
    assert "A4.11" in asked.casefold().partition("yang ditunjuk")[2].upper()
    assert proposed(office) is None
    office.on("2026-07-13 07:00").daily_round()
    assert (office.revision().amendment, office.revision().status) == (1, "in_approval")


def test_from_the_order_on_nobody_waits_for_the_receipt_of_what_came_back_and_its_points_are_told_once(
    office: Walk, memory: MemoryPost
) -> None:
    form = proposed_by(returned(office), office, memory)
    typed = form["alasan"].replace("\n", "\r\n")  # as a browser sends it
    start_revision(office.workplace, S1, units=("KUL",), until=date(2026, 7, 14), reason=typed)
    assert "Catat tanda terima" not in status(office.workplace).next_act
    asked = text_of(office.due_work().mail("kul@kpu-pasuruan.example", "Mohon perbaiki isian RB"))
    letter = asked.partition("UNTUK DITERUSKAN")[0]
    assert letter.count("belum didukung berita acara; Indikator A9.99: tidak dikenal di sini") == 1
    for day in ("2026-07-10", "2026-07-13"):
        office.on(f"{day} 07:00").daily_round()
    assert office.mails(OPERATOR, "Tanda terima belum tercatat") == []


def test_nobody_is_reminded_of_a_receipt_while_he_is_to_order_what_follows(office: Walk, memory: MemoryPost) -> None:
    memory.deliver(returned(office))
    office.collect()
    for day in ("2026-07-09", "2026-07-13"):
        office.on(f"{day} 07:00").daily_round()
    assert not [mail for mail in office.mails(OPERATOR) if "Tanda terima belum tercatat" in text_of(mail)]


def test_the_file_for_programs_goes_before_the_lines(office: Walk, memory: MemoryPost) -> None:
    told = {"format": 1, "nomor": office.revision().letter_number, "points": [{"code": "A3.8", "text": "bukti kosong"}]}
    memory.deliver(returned(office, files={"pengembalian.json": json.dumps(told).encode()}))
    office.collect()
    form = proposed(office)
    assert form is not None
    assert form["alasan"] == "Indikator A3.8: bukti kosong"


def test_a_new_mail_is_known_by_the_letters_number_alone(office: Walk, memory: MemoryPost) -> None:
    memory.deliver(returned(office, In_Reply_To="<lain@kpu-jatim.example>"))
    office.collect()
    assert incoming(office) == [("quarantined", RETURNED_REPORT)]
    assert proposed(office) is not None


def test_a_report_that_an_amendment_took_the_place_of_is_not_returned_again(office: Walk, memory: MemoryPost) -> None:
    late = returned(office)
    start_revision(office.workplace, S1, units=(), until=date(2026, 7, 6), reason="Redaksi.")
    office.on("2026-07-07 07:00").daily_round()
    assert office.revision().amendment == 1
    memory.deliver(late)
    office.collect()
    assert incoming(office) == [("quarantined", "BALASAN_LAPORAN")]
    assert proposed(office) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"number": "999/LAIN"},
        {"sender": STRANGER},
        {"Authentication_Results": f"{HERE}; dmarc=fail header.from=kpu-jatim.example"},
        {"Authentication_Results": PROVEN.replace(HERE, "mx.penipu.example")},
        {"subject": "Re: Laporan RB", "text": "Laporan ini kami kembalikan, mohon dilengkapi."},
    ],
    ids=["another number", "a stranger", "found to be another's", "vouched for by nobody of ours", "other words"],
)
def test_what_is_not_surely_the_provinces_return_of_this_report_proposes_nothing(
    office: Walk, memory: MemoryPost, changes: dict[str, Any]
) -> None:
    memory.deliver(returned(office, **changes))
    office.collect()
    assert incoming(office) == [("quarantined", "BALASAN_LAPORAN")]
    assert proposed(office) is None
