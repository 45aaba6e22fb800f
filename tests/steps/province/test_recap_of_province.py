"""A province's own report: compiled at its day, decided, sent upward, and compiled again for what came late."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.local.catcher import mail_catcher
from rbworkflow.office import Period, Semester, Year
from rbworkflow.office.policies import MembersPolicy, Signing
from rbworkflow.report.data import public_text
from rbworkflow.steps.overview.deeds import last_deeds
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.province.decide_package import decide_package
from rbworkflow.steps.reports.cancel_revision import cancel_revision
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.steps.safekeeping.back_up import back_up
from rbworkflow.steps.safekeeping.place import place_of
from rbworkflow.steps.safekeeping.reconcile import reconcile
from rbworkflow.steps.sending.enter_receipt import enter_receipt
from rbworkflow.steps.sending.signed_copies import receive_signed_copy
from rbworkflow.steps.sending.to_sign import code_of
from rbworkflow.store import read
from rbworkflow.store.schema import received_mail
from tests.exact.material import usual
from tests.ground.coming_in import token_of
from tests.report.signed.signed_pdfs import scanned
from tests.steps.mail_post import MemoryPost, mail
from tests.steps.office_walk import Walk, attachments, text_of
from tests.steps.province_office import province_in
from tests.steps.restored import restored
from tests.steps.sent_packages import LOR, NAME, PAPER, manifest, registered, send, whole
from tests.steps.visiting import Runs, Visit

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


def counted(walk: Walk, period: Period = S1) -> list[str]:
    return [each["code"] for each in walk.revision(period).content["recap"]["offices"] if each["packages"]]


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


def test_its_signed_copy_is_known_by_its_code_and_sent_upward(province: Walk) -> None:
    walk = province.with_office(signing=Signing(papers=("report",)))
    accept(walk)
    walk.on("2026-07-22 07:00").daily_round()
    walk.approve_all()
    assert walk.revision().status == "awaiting_signature"
    receive_signed_copy(walk.workplace, scanned(code_of(walk.revision())), name="pindai.pdf")
    walk.due_work()
    assert walk.revision().status == "sent"
    assert any(name.endswith("_ttd.pdf") for name in attachments(walk.mail(ABOVE)))


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
    with pytest.raises(RefusedError, match="kembalikan dahulu paketnya"):
        province.revise(S1, units=(LOR,), until="2026-07-24")
    province.revise(S1, until="2026-07-24")
    province.daily_round()
    assert province.revision().number == 2


def test_it_is_cancelled_like_any_report(province: Walk) -> None:
    province.on("2026-07-22 07:00").daily_round()
    assert "dibatalkan" in cancel_revision(province.workplace, S1, reason="Salah waktu.")
    assert province.revision().status == "voided"


def test_the_recaps_page_names_offices_and_counts_no_indicators_of_theirs(province: Walk) -> None:
    accept(province)
    province.on("2026-07-22 07:00").daily_round()
    his = Visit(province, Runs(), token_of(province.workplace, Role.OFFICER, SECRETARY))
    shown = his.get(f"/keputusan/{province.asked().request_id}").text
    assert 'value="subbagian:3592"> <span>KPU Kabupaten Contoh Kidul</span>' in shown
    assert "0 indikator" not in shown


def test_where_a_provinces_own_report_went_is_called_what_lies_above_it(province: Walk) -> None:
    accept(province)
    province.on("2026-07-22 07:00").daily_round()
    province.approve_all()
    assert province.mail("operator@kpu-jatim.example", "Terkirim ke tingkat pusat: Laporan RB Semester I 2026")
    with read(province.workplace.engine) as conn:
        deeds = [deed.what for deed in last_deeds(conn, province.workplace.office)]
    assert "mengirim laporan ke tingkat pusat" in deeds


@pytest.mark.walk
def test_a_years_recap_is_compiled_of_the_annual_packages(tmp_path: Path) -> None:
    opened = province_in(tmp_path, on="2026-12-14 07:00")
    opened.daily_round()
    walk = opened.with_office(members=MembersPolicy(decided_by="operator"))
    told = json.loads(public_text(usual().annual()))
    told["office"] |= {"code": LOR, "name": "KPU Kabupaten Contoh Lor"}
    files = {f"{NAME}_data.json": json.dumps(told).encode(), f"{NAME}.pdf": PAPER}
    year = {"kode": "2026-T", "nama": "Tahun 2026"}
    files[f"{NAME}_daftar_isi.json"] = manifest(files, periode=year, revisi=told["number"])
    send(walk.on("2027-01-28 09:00"), files)
    (package,) = registered(walk)
    decide_package(walk.workplace, package.id, is_accepted=True, note="")
    said = compile_report(walk.workplace, Year(2026)).message
    assert "Laporan RB Tahunan 2026 - Revisi 1 disusun" in said
    assert counted(walk, Year(2026)) == [LOR]
    assert walk.revision(Year(2026)).content["score"]["score"] == told["score"]["score"]
    walk.verify()
    walk.workplace.engine.dispose()


def test_whoever_waits_for_a_provinces_own_report_is_what_lies_above_it(province: Walk) -> None:
    walk = province.with_office(signing=Signing(papers=("report",)))
    accept(walk)
    walk.on("2026-07-22 07:00").daily_round()
    walk.approve_all()
    walk.on("2026-07-24 07:00").daily_round()
    walk.half_hourly()
    reminded = text_of(walk.mail("operator@kpu-jatim.example", "Salinan bertanda tangan belum kembali"))
    assert "Tingkat pusat menunggunya paling lambat" in reminded
    assert "Buka halaman Tanda tangan:\nhttp://127.0.0.1:4200/tanda-tangan\n" in reminded
    receive_signed_copy(walk.workplace, scanned(code_of(walk.revision())), name="pindai.pdf")
    walk.due_work()
    told = enter_receipt(walk.workplace, S1, received_on=walk.workplace.today, remark="")
    assert told.endswith("diterima tingkat pusat 24 Juli 2026.")
    walk.due_work()
    assert walk.mail(SECRETARY, "Diterima tingkat pusat: Laporan RB Semester I 2026")


@pytest.mark.few(1)
@pytest.mark.parametrize(
    ("words", "vouched", "told"),
    [
        ("Mohon dilengkapi.", "dmarc=pass", "Balasan atas laporan ke tingkat pusat"),
        ("DITERIMA: {}", "dmarc=fail", "Surel atas nama tingkat pusat menyatakan laporan diterima"),
        ("DIKEMBALIKAN: {}", "dmarc=pass", "Laporan ini dikembalikan tingkat pusat;"),
    ],
)
def test_what_is_replied_to_a_provinces_own_report_comes_from_what_lies_above_it(
    province: Walk, memory: MemoryPost, words: str, vouched: str, told: str
) -> None:
    walk = province.with_settings(**memory.settings(), imap_authserv_id="mx.kpu-jatim.example")
    accept(walk)
    walk.on("2026-07-22 07:00").daily_round()
    walk.approve_all()
    said = words.format(walk.revision().letter_number)
    reply: dict[str, Any] = {
        "In_Reply_To": str(walk.mail(ABOVE).message["Message-ID"]),
        "Authentication_Results": f"mx.kpu-jatim.example; {vouched} header.from=kpu.example",
    }
    memory.deliver(mail(sender=ABOVE, subject=said, text=f"{said}\n", **reply))
    walk.collect()
    assert walk.rows(received_mail)[-1].message.startswith(told)


def test_a_restored_province_asks_what_lies_above_it_which_reports_arrived(province: Walk) -> None:
    accept(province)
    province.on("2026-07-22 07:00").daily_round()
    back_up(province.workplace)
    copy, config = place_of(province.workplace).newest()[0], province.workplace.settings.config
    walk = restored(province, copy, on="2026-07-22 12:00", config_dir=config)
    with pytest.raises(ConfigurationError, match="tanyakan kepada tingkat pusat laporan mana yang sudah diterimanya"):
        reconcile(walk.workplace)
    said = reconcile(walk.workplace, left_reports=["2026-S1=1/ORT.07-SD/35/2026"])
    assert "Laporan Semester I Tahun 2026 sudah terkirim ke tingkat pusat dengan nomor 1/ORT.07-SD/35/2026" in said
    walk.workplace.engine.dispose()
