"""A district's package goes into its province's office as it left, and the province's receipt back to the district."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from rbworkflow.local.catcher import mail_catcher
from rbworkflow.province.packages import MemberPackage, packages
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.province.ask import content_of
from rbworkflow.store import read
from tests.steps.between_offices import Postman, postman
from tests.steps.office_walk import PROVINCE, Walk, attachments, text_of
from tests.steps.province_office import province_in

__all__ = ["postman"]
SENDER = "rb@kpu-pasuruan.example"
DISTRICT, THERE = "kabupaten", "provinsi"


@pytest.fixture
def district(reported: Walk, postman: Postman) -> Walk:
    return postman.serve(reported, DISTRICT)


@pytest.fixture
def province(tmp_path: Path, postman: Postman) -> Iterator[Walk]:
    with mail_catcher(tmp_path / "surel-provinsi") as catcher:
        walk = postman.serve(province_in(tmp_path, on="2026-07-07 07:00", catcher=catcher), THERE)
        walk.daily_round()
        yield walk
        walk.workplace.engine.dispose()


@pytest.fixture
def sent(district: Walk, province: Walk, postman: Postman) -> Walk:
    """The province, with the district's package in it and the Secretary asked."""
    postman.carry(district.mails(PROVINCE), THERE)
    province.half_hourly()
    return province


def registered(province: Walk) -> list[MemberPackage]:
    with read(province.workplace.engine) as conn:
        return packages(conn, province.workplace.office.code)


def test_the_package_is_taken_in_whole_and_says_what_the_report_says(sent: Walk, district: Walk) -> None:
    (package,) = registered(sent)
    revision = district.revision()
    assert (package.unit_code, package.period_code, package.kind) == ("3514", "2026-S1", "data")
    assert package.letter_number == revision.letter_number
    assert package.facts.score == revision.content["score"]["score"]
    content = content_of(sent.workplace, package)
    assert content is not None
    assert content["indicators"] == revision.content["indicators"]
    assert package.status == "in_approval"


def test_its_anchor_is_kept_and_proves_the_districts_own_chain(sent: Walk, district: Walk) -> None:
    (package,) = registered(sent)
    assert package.anchor in text_of(district.mails(PROVINCE)[0])
    assert package.anchor.partition(":")[0].isdigit()


def test_the_secretary_reads_what_came_before_he_decides(sent: Walk) -> None:
    asked = sent.mail("sekretaris@kpu-jatim.example", "Mohon keputusan")
    assert "KPU Kabupaten Pasuruan" in text_of(asked)
    names = list(attachments(asked))
    assert "Lembar_Telaah_RB_Semester_I_2026_KPU_Kabupaten_Pasuruan.docx" in names
    assert any(name.startswith("Laporan_RB") for name in names)
    sheet = docx.Document(io.BytesIO(attachments(asked)[names[0]]))
    assert [each.text for each in sheet.paragraphs if each.text[1:3] == ". "] == [
        "A. Laporan",
        "B. Nilai Area",
        "C. Berkas",
    ]
    areas = [area.label for area in sent.workplace.office.regime(2026).areas]
    assert [row.cells[1].text for row in sheet.tables[1].rows][1:] == areas
    sizes = [row.cells[2].text for row in sheet.tables[2].rows][1:]
    assert "0,01" in sizes
    assert "0" not in sizes


def test_what_both_approved_is_received_and_closes_the_loop_at_the_district(
    sent: Walk, district: Walk, postman: Postman
) -> None:
    sent.approve_all()
    (package,) = registered(sent)
    assert package.status == "accepted"
    assert package.receipt_number == "1/ORT.07-SD/35/2026"
    receipt = sent.mail(SENDER, "DITERIMA")
    assert text_of(receipt).startswith(f"DITERIMA: {district.revision().letter_number}")
    assert receipt.message["In-Reply-To"] == district.mails(PROVINCE)[0].message["Message-ID"]
    postman.carry([receipt], DISTRICT)
    district.half_hourly()
    assert district.revision().status == "received"


def test_what_is_returned_reaches_the_districts_operator_with_a_point_for_each_indicator(
    sent: Walk, district: Walk, postman: Postman
) -> None:
    code = registered(sent)[0].period and next(iter(registered(sent)[0].facts.indicators))
    sent.send_back(f"Mohon dilengkapi.\n{code}: bukti belum terbaca.\nA1-05 juga belum lengkap.")
    returned = sent.mail(SENDER, "DIKEMBALIKAN")
    number = district.revision().letter_number
    text = text_of(returned)
    assert text.startswith(f"DIKEMBALIKAN: {number}")
    assert f"- {code}: bukti belum terbaca." in text
    assert text.count("bukti belum terbaca") == 1
    told = json.loads(attachments(returned)["pengembalian.json"])
    assert (told["format"], told["nomor"]) == (1, number)
    assert {"code": code, "text": "bukti belum terbaca."} in told["points"]
    assert "A1-05" in [point["code"] for point in told["points"]]
    postman.carry([returned], DISTRICT)
    district.half_hourly()
    assert district.revision().status == "sent"
    told = text_of(district.mail("operator@kpu-pasuruan.example", "provinsi mengembalikan laporan"))
    assert "Mulai revisi" in told
    assert "lalu dikembalikan" in status(district.workplace).next_act


def test_the_same_package_once_more_is_recognised(sent: Walk, district: Walk, postman: Postman) -> None:
    again = district.mails(PROVINCE)[0]
    again.message.replace_header("Message-ID", "<lain@kpu-pasuruan.example>")
    again.path.write_bytes(again.message.as_bytes())
    postman.carry([again], THERE)
    sent.half_hourly()
    assert len(registered(sent)) == 1
    assert "sudah tercatat" in text_of(sent.mail(SENDER, "Paket laporan masuk"))


def test_the_rows_are_as_their_events_say(sent: Walk) -> None:
    sent.approve_all()
    sent.verify()
