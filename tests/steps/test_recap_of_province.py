"""A province's own report: compiled at its day, decided, sent upward, and compiled again for what came late."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from rbworkflow.errors import RefusedError
from rbworkflow.local.catcher import mail_catcher
from rbworkflow.office import Semester
from rbworkflow.office.model import MembersPolicy
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.province.decide_package import decide_package
from rbworkflow.steps.reports.cancel_revision import cancel_revision
from rbworkflow.steps.sending.enter_receipt import enter_receipt
from tests.steps.office_walk import Walk, attachments, text_of
from tests.steps.province_office import province_in
from tests.steps.sent_packages import LOR, registered, send, whole

ABOVE = "rb@kpu.example"
SECRETARY = "sekretaris@kpu-jatim.example"
TENGAH = "3595"
S1 = Semester(2026, 1)


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Walk]:
    with mail_catcher(tmp_path / "surel") as catcher:
        walk = province_in(tmp_path, on="2026-07-06 07:00", catcher=catcher)
        walk.daily_round()
        yield walk.with_office(members=MembersPolicy(decided_by="operator"))
        walk.workplace.engine.dispose()


def accept(walk: Walk, unit_code: str = LOR) -> None:
    send(walk, whole(unit_code), unit_code=unit_code)
    package = registered(walk)[-1]
    assert package.unit_code == unit_code
    decide_package(walk.workplace, package.id, is_accepted=True, note="")


def counted(walk: Walk) -> list[str]:
    return [each["code"] for each in walk.revision().content["recap"]["offices"] if each["packages"]]


def test_at_its_cut_off_it_is_compiled_decided_and_sent_upward_and_its_receipt_entered(province: Walk) -> None:
    accept(province)
    assert not province.on("2026-07-21 07:00").is_asking()
    province.on("2026-07-22 07:00").daily_round()
    asked = province.mail(SECRETARY, "Mohon keputusan")
    assert "- Paket diterima: 1 dari 6 (enam) kantor" in text_of(asked)
    assert any(name.endswith("_rekap.xlsx") for name in attachments(asked))
    province.approve_all()
    revision = province.revision()
    assert (revision.status, counted(province)) == ("sent", [LOR])
    mail = province.mail(ABOVE, "Laporan RB Semester I Tahun 2026")
    assert "Rekapitulasi Pelaksanaan Reformasi Birokrasi Kabupaten/Kota KPU Provinsi Jawa Timur" in text_of(mail)
    papers = attachments(mail)
    assert b"kegiatan_utama,indikator,target_tahunan" in papers[next(each for each in papers if each.endswith(".csv"))]
    listed = json.loads(papers[next(each for each in papers if each.endswith("_daftar_isi.json"))])
    assert {each["nama_berkas"] for each in listed["berkas"]} | {mail_name(papers)} == set(papers)
    assert status(province.workplace).periods[0].report.endswith("terkirim ke tingkat pusat")
    enter_receipt(province.workplace, S1, received_on=province.workplace.today, remark="Diterima lewat surel.")
    assert province.revision().status == "received"
    province.verify()


def mail_name(papers: dict[str, bytes]) -> str:
    """The manifest, which does not name itself."""
    return next(each for each in papers if each.endswith("_daftar_isi.json"))


def test_what_both_rounds_compile_is_one_recap(province: Walk) -> None:
    accept(province)
    province.on("2026-07-22 07:00").daily_round()
    first = province.revision()
    province.daily_round()
    province.half_hourly()
    assert province.revision() == first


def test_what_is_accepted_later_is_shown_and_enters_the_revision_that_the_operator_orders(province: Walk) -> None:
    accept(province)
    province.on("2026-07-22 07:00").daily_round()
    accept(province, TENGAH)
    now = status(province.workplace)
    assert "diterima sesudah rekapitulasi disusun: KPU Kota Contoh Tengah" in now.periods[0].report
    assert "Jalankan 'Mulai revisi' bila hendak dihitung" in now.next_act
    province.revise(S1, until="2026-07-23", reason="Paket Kota Contoh Tengah.")
    province.daily_round()
    assert (province.revision().number, counted(province)) == (2, [LOR, TENGAH])
    assert (
        "KPU Kota Contoh Tengah: semula tidak mengirim, kini diterima, terlambat."
        in province.revision().content["changes_since"]
    )
    assert "sesudah rekapitulasi" not in status(province.workplace).periods[0].report


def test_after_it_was_sent_it_enters_a_perubahan(province: Walk) -> None:
    accept(province)
    province.on("2026-07-22 07:00").daily_round()
    province.approve_all()
    accept(province, TENGAH)
    province.revise(S1, until="2026-07-23", reason="Paket Kota Contoh Tengah.")
    province.daily_round()
    province.approve_all()
    revision = province.revision()
    assert (revision.amendment, revision.status, counted(province)) == (1, "sent", [LOR, TENGAH])
    assert len(province.mails(ABOVE, "Laporan RB")) == 2


def test_what_an_officer_returns_asks_no_office_for_anything(province: Walk) -> None:
    accept(province)
    province.on("2026-07-22 07:00").daily_round()
    province.send_back("Mohon diperjelas.", ticked=LOR)
    suggested = status(province.workplace).periods[0].suggested
    assert suggested is not None
    assert suggested.units == ()
    with pytest.raises(RefusedError, match="Kantor diminta memperbaiki dengan mengembalikan paketnya"):
        province.revise(S1, units=(LOR,), until="2026-07-24")
    province.revise(S1, until="2026-07-24")
    province.daily_round()
    assert province.revision().number == 2


def test_it_is_cancelled_like_any_report(province: Walk) -> None:
    province.on("2026-07-22 07:00").daily_round()
    assert "dibatalkan" in cancel_revision(province.workplace, S1, reason="Salah waktu.")
    assert province.revision().status == "voided"
