"""What offices send to their province: registered, refused in a sentence, decided, shown on its page, reminded of."""

import io
import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import anyio
import docx
import pytest
from openpyxl import Workbook

from rbworkflow.access.accounts import Role
from rbworkflow.errors import RefusedError
from rbworkflow.office import Period, Semester, Year
from rbworkflow.office.policies import MembersPolicy
from rbworkflow.province.matrix import load_matrix_map
from rbworkflow.province.packages import MemberFile
from rbworkflow.province.points import beside_points, points_of
from rbworkflow.province.reading import PackageRefusedError
from rbworkflow.province.sending import made_by_hand
from rbworkflow.report.content.package import REPORT
from rbworkflow.report.content.reading import read_content
from rbworkflow.report.data import public_text
from rbworkflow.steps.decisions.withdraw import withdraw_decision
from rbworkflow.steps.incoming.confirm_sender import confirm_sender
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.province.decide_package import decide_package
from rbworkflow.steps.province.receipts import send_receipts
from rbworkflow.store.schema import received_mail
from tests.conftest import ROOT
from tests.door.sending_visitor import Visitor
from tests.pages.knocking import Doorway, words
from tests.steps.decisions.test_withdrawing import TARIK
from tests.steps.mail_post import MemoryPost, mail
from tests.steps.office_walk import Walk, attachments, text_of
from tests.steps.province_office import province_in
from tests.steps.sent_packages import (
    LOR,
    LOR_MAIL,
    NAME,
    PAPER,
    data,
    manifest,
    picture,
    registered,
    send,
    whole,
    zipped,
)


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Walk]:
    walk = province_in(tmp_path, on="2026-07-06 07:00")
    walk.daily_round()
    yield walk
    walk.workplace.engine.dispose()


def said_otherwise(name: str, was: bytes, wrong: bytes) -> dict[str, bytes]:
    """A package one of whose files says something else, without the file that would be found to differ."""
    files = whole()
    assert was in files[name]
    others = {each: content for each, content in files.items() if each == name or each.endswith(".pdf")}
    return others | {name: files[name].replace(was, wrong, 1)}


@pytest.fixture
def by_operator(province: Walk) -> Walk:
    return province.with_office(members=MembersPolicy(decided_by="operator"))


# -- what nobody's program writes --


@pytest.mark.few(3)
@pytest.mark.parametrize(
    ("name", "was", "wrong", "says"),
    [
        (f"{NAME}_data.json", b"Contoh Lor", b"Contoh \\u0000", "memuat angka atau huruf yang tidak mungkin"),
        (f"{NAME}_data.json", b"Contoh Lor", b"Contoh \\ud800", "memuat angka atau huruf yang tidak mungkin"),
        (f"{NAME}_data.json", b'"number": 2', b'"number": 99999999999999999999', "memuat angka atau huruf"),
        (f"{NAME}_data.json", b'"number": 2', b'"number": 1e999', "memuat angka atau huruf"),
        (f"{NAME}_data.json", b'"number": 2', b'"number": -2', "isinya tidak utuh"),
        (f"{NAME}_data.json", b'"number": 2', b'"number": 0', "isinya tidak utuh"),
        (f"{NAME}_daftar_isi.json", b"7/ORT", b"7\\u0000", "memuat angka atau huruf yang tidak mungkin"),
        (f"{NAME}_daftar_isi.json", b'"revisi": 2', b'"revisi": 99999999999', "memuat angka atau huruf"),
        (f"{NAME}_daftar_isi.json", b'"perubahan": 0', b'"perubahan": 99999999999', "memuat angka atau huruf"),
    ],
)
def test_what_no_database_keeps_is_refused_once_in_a_sentence(
    province: Walk, name: str, was: bytes, wrong: bytes, says: str
) -> None:
    assert says in send(province, said_otherwise(name, was, wrong))
    assert registered(province) == []
    assert province.collect().message == "Tidak ada isian baru."
    assert says in text_of(province.mail(LOR_MAIL, "perlu diperbaiki"))


# -- registered --


def test_a_package_in_the_folder_is_registered_with_its_number_and_figures(by_operator: Walk) -> None:
    assert send(by_operator, whole()) == "KPU Kabupaten Contoh Lor: Paket RB Semester I 2026 masuk."
    (package,) = registered(by_operator)
    assert (package.letter_number, package.kind, package.status) == ("7/ORT.07-SD/3591/2026", "data", "received")
    assert package.facts.score == json.loads(data())["score"]["score"]


def test_parts_that_come_later_complete_the_package_in_any_order(by_operator: Walk) -> None:
    files = {f"{NAME}_data.json": data(), f"{NAME}.pdf": PAPER}
    parts = {f"{NAME}_bukti_{n}_dari_2.zip": zipped((f"A1-01/bukti{n}.pdf", PAPER)) for n in (1, 2)}
    listed = {f"{NAME}_daftar_isi.json": manifest(files | parts)}
    (first, second) = parts.items()
    send(by_operator, dict([second]))
    send(by_operator, files, listed)
    assert [each.status for each in registered(by_operator)] == ["incomplete"]
    send(by_operator, dict([first]))
    assert [each.status for each in registered(by_operator)] == ["received"]


def test_parts_by_mail_in_disorder_one_twice_and_one_by_page_are_told_for_what_they_are(
    by_operator: Walk, memory: MemoryPost
) -> None:
    walk = by_operator.with_settings(**memory.settings())
    files = {f"{NAME}_data.json": data(), f"{NAME}.pdf": PAPER}
    first, second, third = (f"{NAME}_bukti_{n}_dari_3.zip" for n in (1, 2, 3))
    parts = {name: zipped((f"A1-01/{name}.pdf", PAPER)) for name in (first, second, third)}

    def mailed(number: int, sent: dict[str, bytes]) -> str:
        memory.deliver(mail(sent, sender="rb@kpu-contohlor.example", number=number, subject="Re: Laporan RB"))
        return walk.collect().message

    assert "surat dan laporannya masih ditunggu" in mailed(1, {third: parts[third]})
    listed = {f"{NAME}_daftar_isi.json": manifest(files | parts)}
    assert f"Masih ditunggu: {first} dan {second}." in mailed(2, files | listed)
    again = mailed(3, {third: parts[third]})
    assert "sudah masuk sebelumnya; tidak ada yang berubah. Masih ditunggu: " in again
    assert Visitor(walk.workplace, unit=LOR).send(("formulir", first, parts[first])).status_code == 303
    assert f"diterima. Masih ditunggu: {second}." in walk.collect().message
    whole_now = "Semua berkas pada daftar isi paketnya sudah masuk."
    assert f"diterima. {whole_now}" in mailed(4, {second: parts[second], first: parts[first]})
    walk.due_work()
    assert f"tidak ada yang berubah. {whole_now}" in mailed(5, {second: parts[second]})
    assert [(each.status, each.doubts) for each in registered(walk)] == [("received", ())]
    walk.verify()


def test_a_part_that_never_comes_is_told_to_who_decides(by_operator: Walk) -> None:
    files = {f"{NAME}_data.json": data(), f"{NAME}.pdf": PAPER}
    send(by_operator, files, {f"{NAME}_daftar_isi.json": manifest(files | {f"{NAME}_bukti_1_dari_1.zip": b"PK"})})
    by_operator.on("2026-07-09 07:00").due_work()
    (package,) = registered(by_operator)
    assert package.doubts == (f"Belum datang: {NAME}_bukti_1_dari_1.zip.",)
    assert package.status == "received"


def test_evidence_that_comes_before_its_report_is_kept_and_nobody_is_asked_to_mend_it(by_operator: Walk) -> None:
    first, second = (f"{NAME}_bukti_{number}_dari_2.zip" for number in (1, 2))
    parts = {first: zipped(("A1-01/sk.pdf", PAPER)), second: zipped(("A1-02/sk.pdf", PAPER))}
    files = {f"{NAME}_data.json": data(), f"{NAME}.pdf": PAPER}
    assert "surat dan laporannya masih ditunggu" in send(by_operator, {second: parts[second]})
    assert not by_operator.mails(LOR_MAIL, "perlu diperbaiki")
    said = send(by_operator, files, {f"{NAME}_daftar_isi.json": manifest(files | parts)})
    assert f"Masih ditunggu: {first}." in said
    assert f"Masih ditunggu: {first}." in text_of(by_operator.mail(LOR_MAIL, "Paket laporan masuk: Semester I"))
    assert "ditunggu" not in send(by_operator, {first: parts[first]})
    (package,) = registered(by_operator)
    assert (package.status, package.doubts) == ("received", ())


def test_an_older_packages_data_without_manifest_counts_as_well(by_operator: Walk) -> None:
    older = read_content((ROOT / "tests" / "report" / "data" / "semester_format_4.json").read_text(encoding="utf-8"))
    told = json.loads(public_text(older))
    told["office"] |= {"code": LOR}
    told["period"] |= {"code": "2026-S1"}
    send(by_operator, {f"{NAME}_data.json": json.dumps(told).encode(), f"{NAME}.pdf": PAPER})
    assert [each.kind for each in registered(by_operator)] == ["data"]


def test_a_perubahan_takes_the_place_of_what_nobody_decided(by_operator: Walk) -> None:
    send(by_operator, whole())
    changed = data(amendment=1, number=1)
    files = {f"{NAME}_P1_data.json": changed, f"{NAME}_P1.pdf": PAPER}
    send(by_operator, files, {f"{NAME}_P1_daftar_isi.json": manifest(files, perubahan=1, revisi=1)})
    assert [(each.amendment, each.status) for each in registered(by_operator)] == [(0, "replaced"), (1, "received")]
    told = text_of(by_operator.mail(LOR_MAIL, "Paket laporan masuk"))
    assert "masuk. Paket ini menggantikan yang masuk 6 Juli 2026, yang belum diputus." in told


def test_officers_hear_when_a_perubahan_takes_the_place_of_what_they_decide_on(province: Walk) -> None:
    send(province, whole())
    province.approve()
    changed = data(amendment=1, number=1)
    files = {f"{NAME}_P1_data.json": changed, f"{NAME}_P1.pdf": PAPER}
    send(province, files, {f"{NAME}_P1_daftar_isi.json": manifest(files, perubahan=1, revisi=1)})
    for officer in ("sekretaris@kpu-jatim.example", "ketua@kpu-jatim.example"):
        (gone,) = province.mails(officer, "Ditarik, tidak perlu diputus lagi: Paket RB Semester I 2026 - KPU")
        assert "Diganti oleh paket yang dikirim sesudahnya." in text_of(gone)
        assert "Paket yang baru dimintakan keputusan tersendiri." in text_of(gone)
    assert province.mail("sekretaris@kpu-jatim.example", "Mohon keputusan").subject.endswith(
        "Paket RB Semester I 2026 Perubahan ke-1 - KPU Kabupaten Contoh Lor"
    )


def test_a_package_that_came_after_its_perubahan_is_kept_and_takes_nobodys_time(province: Walk) -> None:
    files = {f"{NAME}_P1_data.json": data(amendment=1, number=1), f"{NAME}_P1.pdf": PAPER}
    send(province, files, {f"{NAME}_P1_daftar_isi.json": manifest(files, perubahan=1, revisi=1)})
    send(province, whole())
    assert [(each.amendment, each.status) for each in registered(province)] == [(1, "in_approval"), (0, "replaced")]
    assert not province.mails("sekretaris@kpu-jatim.example", "Ditarik")
    assert len(province.mails("sekretaris@kpu-jatim.example", "Mohon keputusan")) == 1


def test_a_report_made_by_hand_is_registered_with_the_matrix_in_it(by_operator: Walk) -> None:
    book, made = Workbook(), io.BytesIO()
    sheet = book.worksheets[0]
    sheet.append(["Kode Indikator", "Kode Bersama", "Indikator", "Target", "Realisasi", "Capaian (%)"])
    sheet.append(["A1-01", "rb-01", "Jumlah SK Tim RB", 1, 1, 100])
    sheet.append(["A1-02", "RB-02", "Jumlah rencana aksi", 4, 3, 75])
    book.save(made)
    send(by_operator, {"Laporan Semester I 2026.pdf": PAPER, "matriks.xlsx": made.getvalue()})
    (package,) = registered(by_operator)
    assert (package.kind, package.period_code) == ("matrix", "2026-S1")
    assert {code: each.counted for code, each in package.facts.common.items()} == {"RB-01": "100.00", "RB-02": "75.00"}
    assert "Disusun tanpa data" in text_of(by_operator.mail(LOR_MAIL, "Paket laporan masuk"))


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([["Indikator", "Realisasi", "Capaian (%)"], ["Jumlah SK Tim RB", 1, 100]], "tidak ada kolom 'Kode Indikator'"),
        ([["Rekap surat masuk"], ["Januari", 12]], "tidak ditemukan tabel indikator"),
    ],
)
def test_why_no_figure_was_read_of_a_workbook_that_came_is_told(
    by_operator: Walk, rows: list[list[object]], said: str
) -> None:
    book, made = Workbook(), io.BytesIO()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(made)
    send(by_operator, {"Laporan Semester I 2026.pdf": PAPER, "matriks.xlsx": made.getvalue()})
    (package,) = registered(by_operator)
    assert package.kind == "papers"
    assert said in package.doubts[1]
    assert "sehingga tidak ada angka yang dibaca" in text_of(by_operator.mail(LOR_MAIL, "Paket laporan masuk"))


def test_a_second_matrix_is_named(by_operator: Walk) -> None:
    head = ["Kode", "Kode Bersama", "Indikator", "Capaian (%)"]
    books = []
    for row in (["A1-01", "RB-01", "Jumlah SK Tim RB", 100], ["A2-01", "RB-09", "Jumlah SOP", 50]):
        book, made = Workbook(), io.BytesIO()
        for cells in (head, row):
            book.worksheets[0].append(cells)
        book.save(made)
        books.append(made.getvalue())
    files = {"a1.xlsx": books[0], "a2.xlsx": books[1]}
    send(by_operator, {"Laporan Semester I 2026.pdf": PAPER, **files})
    (package,) = registered(by_operator)
    assert [*package.facts.common] == ["RB-01"]
    assert package.doubts[1:] == ("Tabel indikator pada a2.xlsx tidak dibaca: angka hanya dibaca dari satu matriks.",)


def test_a_matrix_in_a_hidden_sheet_is_named(by_operator: Walk) -> None:
    book, made = Workbook(), io.BytesIO()
    for row in (["Kode", "Indikator", "Realisasi", "Capaian (%)"], ["A1-01", "Jumlah SK Tim RB", 1, 100]):
        book.worksheets[0].append(row)
    book.worksheets[0].sheet_state, book.active = "hidden", book.create_sheet("Kosong")
    book.save(made)
    send(by_operator, {"Laporan Semester I 2026.pdf": PAPER, "matriks.xlsx": made.getvalue()})
    (package,) = registered(by_operator)
    assert package.doubts[1] == (
        "Tabel indikator pada matriks.xlsx ada di lembar tersembunyi 'Sheet', sehingga tidak ada angka yang dibaca. "
        "Bila itu yang dimaksud, tampilkan lembarnya, lalu kirim lagi."
    )


def test_data_and_manifest_that_were_renamed_to_text_are_what_they_are(by_operator: Walk) -> None:
    files = whole()
    send(by_operator, {name.replace(".json", ".txt"): content for name, content in files.items()})
    (package,) = registered(by_operator)
    assert package.kind == "data"
    assert package.facts.score


def test_a_report_that_was_photographed_is_registered_and_goes_to_who_decides(province: Walk) -> None:
    pages = {"Laporan Semester I 2026 hal 1.jpg": picture(), "hal 2.jpg": picture() + b" "}
    send(province, pages)
    (package,) = registered(province)
    assert package.kind == "papers"
    province.due_work()
    assert "Laporan Semester I 2026 hal 1.jpg" in attachments(
        province.mail("sekretaris@kpu-jatim.example", "Mohon keputusan")
    )


def test_pictures_take_the_place_of_no_report_and_none_without_the_word_is_one(by_operator: Walk) -> None:
    assert "tidak ada laporan" in send(by_operator, {"foto rapat Semester I 2026.jpg": picture()})
    assert registered(by_operator) == []
    send(by_operator, {"Laporan Semester I 2026.pdf": PAPER})
    said = send(by_operator, {"Laporan kegiatan Semester I 2026.jpg": picture()})
    assert "gambar ini tidak menggantikannya" in said
    assert [each.kind for each in registered(by_operator)] == ["papers"]


@pytest.mark.parametrize(
    ("names", "enclosed"),
    [(["Laporan akhir.pdf"], "Laporan akhir.pdf"), (["Laporan.pdf", "Laporan.docx"], "Laporan.docx")],
)
def test_who_decides_gets_the_report_that_was_made_by_hand_also_where_it_is_a_pdf(
    province: Walk, names: list[str], enclosed: str
) -> None:
    word = io.BytesIO()
    docx.Document().save(word)
    contents = {".pdf": PAPER, ".docx": word.getvalue()}
    send(province, {name: contents[Path(name).suffix] for name in names})
    province.due_work()
    papers = attachments(province.mail("sekretaris@kpu-jatim.example", "Mohon keputusan"))
    sheet, report = papers
    assert report == enclosed
    headings = [each.text for each in docx.Document(io.BytesIO(papers[sheet])).paragraphs if each.text[1:3] == ". "]
    assert headings == ["A. Laporan", "B. Berkas"]


def test_who_decides_on_an_amendment_reads_what_was_to_be_mended(province: Walk) -> None:
    send(province, whole())
    province.due_work()
    code = next(iter(registered(province)[0].facts.indicators))
    province.send_back(f"Mohon dilengkapi.\n{code}: bukti belum terbaca.")
    province.due_work()
    files = {f"{NAME}_P1_data.json": data(amendment=1, number=1), f"{NAME}_P1.pdf": PAPER}
    send(province, files, {f"{NAME}_P1_daftar_isi.json": manifest(files, perubahan=1, revisi=1)})
    province.due_work()
    papers = attachments(province.mail("sekretaris@kpu-jatim.example", "Perubahan ke-1"))
    about, *_ = docx.Document(io.BytesIO(next(iter(papers.values())))).tables
    told = {row.cells[0].text: row.cells[1].text for row in about.rows}
    (back, _) = registered(province)
    assert told["Dikembalikan sebelumnya"].startswith(f"Paket RB Semester I 2026 dengan nomor {back.receipt_number}")
    assert (told[f"Yang diminta, {code}"], told["Catatan"]) == ("bukti belum terbaca.", "Mohon dilengkapi.")


S2, ANNUAL = Semester(2026, 2), Year(2026)


@pytest.mark.parametrize(
    ("subject", "meant"),
    [
        ("Laporan RB Semester II Tahun 2026 KPU Kabupaten Contoh", S2),
        ("laporan semester 2 tahun 2026, KPU Contoh", S2),
        ("Laporan_RB_Smt_II_2026.pdf", S2),
        ("Semester Kedua", S2),
        ("2026-S2", S2),
        ("Laporan RB Tahun 2026 KPU Kabupaten Contoh", ANNUAL),
        ("Laporan Tahunan RB", ANNUAL),
        ("Laporan RB 2026-T", ANNUAL),
        ("Laporan RB 2026", None),
        ("Laporan RB", None),
        ("Laporan Tahunan dan Semester II Tahun 2026", None),
        ("Laporan RB Semester I Tahun 2026", None),
        ("Laporan RB Semester II Tahun 2025", None),
    ],
)
def test_the_period_of_a_report_made_by_hand_is_told_where_two_are_open(subject: str, meant: Period | None) -> None:
    files = [MemberFile(REPORT, "laporan.pdf", "a" * 64, 1)]
    columns = load_matrix_map(ROOT / "config")
    told: list[str] = []
    with suppress(PackageRefusedError):
        made = made_by_hand(files, lambda _: PAPER, said=subject, opened=[S2, ANNUAL], columns=columns)
        told.append(made.period_code)
    assert told == ([meant.code] if meant else [])


@pytest.mark.parametrize(
    "subject", ["Laporan RB Semester II Tahun 2026", "Laporan RB 2026-S2", "Laporan RB Tahun 2025"]
)
def test_a_report_made_by_hand_of_another_period_than_the_only_one_is_refused(subject: str) -> None:
    files = [MemberFile(REPORT, "laporan.pdf", "a" * 64, 1)]
    columns = load_matrix_map(ROOT / "config")
    with pytest.raises(PackageRefusedError, match=r"Yang dikumpulkan: Semester I Tahun 2026\."):
        made_by_hand(files, lambda _: PAPER, said=subject, opened=[Semester(2026, 1)], columns=columns)


# -- refused, each in a sentence --


def bomb() -> bytes:
    return zipped(("A1-01/besar.pdf", b"\0" * 300 * 1024 * 1024))


@pytest.mark.few(3)
@pytest.mark.parametrize(
    ("files", "said"),
    [
        (
            {f"{NAME}_data.json": data(office=json.loads(data())["office"] | {"code": "3514"})},
            "laporan kantor lain (3514)",
        ),
        (
            {f"{NAME}_data.json": data(period=json.loads(data())["period"] | {"code": "2025-S2"})},
            "Laporan Semester II Tahun 2025 tidak",
        ),
        (
            {f"{NAME}_data.json": data(score=json.loads(data())["score"] | {"score": "seratus"})},
            "tidak sesuai dengan skema data laporan pada $.score.score",
        ),
        ({f"{NAME}_data.json": data(format=99)}, "format 99 lebih baru"),
        ({f"{NAME}_data.json": b"[" * 200_000}, "bukan berkas JSON"),
        ({f"{NAME}_data.json": b"\xff\xfe{"}, "bukan berkas JSON"),
        ({f"{NAME}_daftar_isi.json": b'{"kantor": {}}'}, "Daftar isi paket"),
        ({f"{NAME}_daftar_isi.json": manifest({"../../etc/passwd": b""})}, "isinya tidak utuh (berkas.0.nama_berkas)"),
        ({"catatan.xlsx": b"PK\x03\x04rusak"}, "tidak ada laporan"),
    ],
)
def test_what_cannot_be_a_package_is_refused_in_a_sentence(
    by_operator: Walk, files: dict[str, bytes], said: str
) -> None:
    assert said in send(by_operator, files)
    assert registered(by_operator) == []
    assert said in text_of(by_operator.mail(LOR_MAIL, "Kiriman laporan perlu diperbaiki"))


def test_a_file_that_is_not_as_the_manifest_says_is_asked_for_again(by_operator: Walk) -> None:
    send(by_operator, (whole() | {f"{NAME}.pdf": PAPER + b"\n% lain"}))
    assert [each.status for each in registered(by_operator)] == ["incomplete"]
    assert "tidak sama dengan sidik pada daftar isi" in text_of(by_operator.mail(LOR_MAIL, "perlu diperbaiki"))
    send(by_operator, {f"{NAME}.pdf": PAPER})
    assert [each.status for each in registered(by_operator)] == ["received"]


def test_a_zip_that_swells_is_refused_and_the_report_beside_it_is_taken(by_operator: Walk) -> None:
    send(by_operator, {"Laporan Semester I 2026.pdf": PAPER, "bukti.zip": bomb()})
    assert [each.name for each in registered(by_operator)[0].files] == ["Laporan Semester I 2026.pdf"]
    assert "bukti.zip: Arsip ini tidak dapat dibuka" in text_of(by_operator.mail(LOR_MAIL, "perlu diperbaiki"))


# -- decided by the operator alone --


def test_the_operator_alone_decides_where_config_says_so(by_operator: Walk) -> None:
    send(by_operator, whole())
    assert "menunggu keputusan operator" in status(by_operator.workplace).next_act
    (package,) = registered(by_operator)
    with pytest.raises(RefusedError, match="Tulis apa yang perlu diperbaiki"):
        decide_package(by_operator.workplace, package.id, is_accepted=False, note=" ")
    code = next(iter(package.facts.indicators))
    said = decide_package(by_operator.workplace, package.id, is_accepted=False, note=f"{code}: foto tidak terbuka.")
    assert said == "Paket RB Semester I 2026 - KPU Kabupaten Contoh Lor dikembalikan."
    by_operator.due_work()
    receipt = by_operator.mail(LOR_MAIL, "DIKEMBALIKAN: 7/ORT.07-SD/3591/2026")
    assert json.loads(attachments(receipt)["pengembalian.json"])["points"] == [
        {"code": code, "text": "foto tidak terbuka."}
    ]
    with pytest.raises(RefusedError, match="dikembalikan; tidak dapat diputus sekarang"):
        decide_package(by_operator.workplace, package.id, is_accepted=True, note="")
    by_operator.verify()


def test_what_officers_decide_the_operator_does_not(province: Walk) -> None:
    send(province, whole())
    with pytest.raises(RefusedError, match="Paket diputus pejabat"):
        decide_package(province.workplace, registered(province)[0].id, is_accepted=True, note="")


def test_a_receipt_waits_as_long_as_the_office_says_so_that_the_decision_can_be_taken_back(province: Walk) -> None:
    """Monday at 15.00, and four hours of work."""
    walk = province.with_office(delay_hours=4)
    send(walk, whole())
    walk.on("2026-07-06 15:00").approve_all()
    (said,) = send_receipts(walk.workplace)
    assert said.startswith(
        "Tanda terima Paket RB Semester I 2026 - KPU Kabupaten Contoh Lor menunggu sampai 7 Juli 2026"
    )
    (code,) = TARIK.findall(text_of(walk.mail("ketua@kpu-jatim.example", "Disetujui oleh Ketua")))
    withdraw_decision(walk.workplace, code)
    assert [each.status for each in registered(walk)] == ["in_approval"]
    walk.due_work().approve()
    assert not walk.mails(LOR_MAIL, "DITERIMA")
    walk.on("2026-07-07 11:30").due_work().due_work()
    assert len(walk.mails(LOR_MAIL, "DITERIMA")) == 1
    walk.verify()


def test_points_are_the_lines_that_begin_with_a_code_and_what_was_pointed_at() -> None:
    known = ["A1-01", "A1-02", "A1-03"]
    note = "Umum.\n- a1-01: bukti kurang.\nA9-99: tidak dikenal.\nPukul 10: rapat."
    points = points_of(note, ["A1-02"], known)
    assert points[0] == ("A1-01", "bukti kurang.")
    assert points[1].code == "A1-02"
    assert points[1].text == "Umum. A9-99: tidak dikenal. Pukul 10: rapat."
    assert len(points) == 2
    assert not beside_points(note, points)
    assert beside_points(note, points[:1]) == "Umum.\nA9-99: tidak dikenal.\nPukul 10: rapat."


def test_a_point_may_call_its_indicator_by_the_common_code_and_take_several_lines() -> None:
    note = "Umum.\nRB.A1.01: bukti hilang.\na1-01: tanggalnya salah.\nRB.A1.02: lain."
    also = {"RB.A1.01": "A1-01", "RB.A1.02": "A1-02"}
    points = points_of(note, [], ["A1-01", "A1-02"], also)
    assert [tuple(each) for each in points] == [("A1-01", "bukti hilang. tanggalnya salah."), ("A1-02", "lain.")]
    assert beside_points(note, points, also) == "Umum."
    assert beside_points(note, points[:1], also) == "Umum.\nRB.A1.02: lain."


def test_an_officer_who_names_a_common_code_points_at_the_offices_own(province: Walk) -> None:
    first, *others = json.loads(data())["indicators"]
    send(province, whole(indicators=[first | {"common_code": "RB.A1.01"}, *others]))
    province.send_back("Mohon dilengkapi.\nRB.A1.01: bukti belum terbaca.")
    province.due_work()
    receipt = province.mail(LOR_MAIL, "DIKEMBALIKAN: 7/ORT.07-SD/3591/2026")
    told = json.loads(attachments(receipt)["pengembalian.json"])
    assert told["points"] == [{"code": first["code"], "text": "bukti belum terbaca."}]
    assert told["catatan"] == "Mohon dilengkapi."


# -- seen, and reminded of --


def test_the_page_shows_every_office_with_its_state_and_leads_to_what_it_sent(by_operator: Walk) -> None:
    send(by_operator, whole())
    doorway = Doorway(by_operator.workplace)
    browser = doorway.person(Role.OPERATOR)
    page = browser.get("/kabupaten-kota")
    assert page.status_code == 200
    assert "KPU Kabupaten Contoh Lor Masuk, belum diputus" in words(page)
    assert "KPU Kota Contoh Kulon Belum masuk" in words(page)
    (package,) = registered(by_operator)
    shown = browser.get(f"/kabupaten-kota/{package.id}")
    assert "7/ORT.07-SD/3591/2026" in words(shown)
    place = next(number for number, each in enumerate(package.files) if each.name.endswith(".pdf"))
    got = browser.get(f"/kabupaten-kota/{package.id}/{place}")
    assert got.content == PAPER
    assert "attachment" in got.headers["content-disposition"]
    assert browser.get("/kabupaten-kota/99").status_code == 422
    assert doorway.somebody().get("/kabupaten-kota").status_code == 303
    doorway.close()


def test_a_packages_page_names_whose_decision_it_waits_for_and_gives_out_what_came_after_it(province: Walk) -> None:
    send(province, whole())
    scan = PAPER + b"% pindaian"
    send(province, {"Surat Semester I 2026 ttd.pdf": scan})
    doorway = Doorway(province.workplace)
    browser = doorway.person(Role.OPERATOR)
    (package,) = registered(province)
    shown = browser.get(f"/kabupaten-kota/{package.id}")
    waits = "Menunggu keputusan Sekretaris KPU Provinsi Jawa Timur sejak 6 Juli 2026, paling lambat 9 Juli 2026."
    assert waits in words(shown)
    assert "Menyusul Dikirim kantor ini sesudah paketnya, dan bukan bagian darinya. Surat Semester I" in words(shown)
    assert browser.get(f"/kabupaten-kota/{package.id}/{len(package.files)}").content == scan
    assert browser.get(f"/kabupaten-kota/{package.id}/{len(package.files) + 1}").status_code == 422
    send(province, whole(number=9))
    newer = registered(province)[-1]
    assert "Menyusul" not in words(browser.get(f"/kabupaten-kota/{newer.id}")), "it followed the one before"
    doorway.close()


def test_what_the_operator_cannot_decide_so_is_told_on_the_packages_own_page(province: Walk) -> None:
    told = province.workplace.settings.config / "office.toml"
    text = told.read_text(encoding="utf-8").replace('decided_by = "officers"', 'decided_by = "operator"')
    told.write_text(text, encoding="utf-8")
    walk = province.with_office(members=MembersPolicy(decided_by="operator"))
    send(walk, whole())
    doorway = Doorway(walk.workplace)
    browser = doorway.person(Role.OPERATOR)
    (package,) = registered(walk)
    page = f"/kabupaten-kota/{package.id}"
    bare = browser.post(page, jawaban="Kembalikan", catatan=" ")
    assert (bare.status_code, "Tulis apa yang perlu diperbaiki" in words(bare)) == (422, True)
    assert doorway.prefect.started == []
    assert browser.post(page, jawaban="Kembalikan", catatan="A1-01: kurang.").status_code == 303
    decide_package(walk.workplace, package.id, is_accepted=True, note="")
    second = browser.post(page, jawaban="Kembalikan", catatan="A1-01: kurang.")
    assert "Contoh Lor diterima; tidak dapat diputus sekarang." in words(second), "somebody else was quicker"
    assert [flow for flow, _ in doorway.prefect.started] == ["Putuskan paket"]
    doorway.close()


def test_a_district_has_no_such_page(opened: Walk) -> None:
    doorway = Doorway(opened.workplace)
    browser = doorway.person(Role.OPERATOR)
    assert browser.get("/kabupaten-kota").status_code == 422
    assert "/kabupaten-kota" not in browser.get("/").text
    doorway.close()


def test_an_office_that_has_not_sent_is_reminded_and_one_that_has_is_not(by_operator: Walk) -> None:
    send(by_operator, whole())
    by_operator.on("2026-07-07 07:00").daily_round()
    reminded = by_operator.mail("rb@kpu-contohkidul.example", "Laporan RB ditunggu s.d. 10 Juli 2026")
    assert "KPU Kabupaten Contoh Kidul belum masuk di KPU Provinsi Jawa Timur" in text_of(reminded)
    assert not by_operator.mails(LOR_MAIL, "ditunggu")
    decide_package(by_operator.workplace, registered(by_operator)[-1].id, is_accepted=True, note="")
    awaited = "Tidak ada. Paket laporan Semester I Tahun 2026 dari KPU Kabupaten Pasuruan, KPU Kabupaten Contoh Kidul, "
    assert status(by_operator.workplace).next_act.startswith(awaited), "by their names, not their numbers"


def test_a_package_from_an_address_that_is_not_the_offices_waits_for_the_operator(
    by_operator: Walk, memory: MemoryPost
) -> None:
    walk = by_operator.with_settings(**memory.settings())
    memory.deliver(mail(whole(), sender="orang@lain.example"))
    send(walk)
    assert registered(walk) == []
    (waiting,) = walk.rows(received_mail)
    assert (waiting.status, waiting.unit_code) == ("awaiting", LOR)
    assert status(walk.workplace).next_act == (
        f"Tanyakan kepada KPU Kabupaten Contoh Lor apakah surel masuk nomor {waiting.id} dari orang@lain.example "
        "memang darinya, lalu jalankan 'Konfirmasi pengirim'."
    )
    confirm_sender(walk.workplace, waiting.id, is_genuine=True)
    send(walk)
    assert [each.unit_code for each in registered(walk)] == [LOR]


def test_what_the_operator_uploads_for_an_office_is_taken_in_as_its_own(by_operator: Walk) -> None:
    doorway = Doorway(by_operator.workplace)
    browser = doorway.person(Role.OPERATOR)
    files = [("berkas", (name, content)) for name, content in whole().items()]

    async def upload() -> Any:
        return await browser.client.post("/kabupaten-kota", data={"kantor": LOR}, files=files)

    assert anyio.run(upload).status_code == 303
    assert [flow for flow, _ in doorway.prefect.started] == ["Kumpulkan isian unit"]
    send(by_operator)
    assert [(each.unit_code, each.channel) for each in registered(by_operator)] == [(LOR, "door")]
    doorway.close()
