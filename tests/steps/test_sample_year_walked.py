"""The sample office's year as offices live it, with a relay: late, incomplete, returned, corrected, approved, sent."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rbworkflow import audit
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.local.catcher import mail_catcher
from rbworkflow.office import Period
from rbworkflow.store import read
from rbworkflow.store.schema import finding, letter_number, outbox, revision, submission
from tests.steps.office_walk import (
    CHAIR,
    OPERATOR,
    PROVINCE,
    S1,
    S2,
    SECRETARY,
    STAND_IN,
    UNITS,
    WRONG_CODE,
    YEAR,
    Walk,
    attachments,
    prepare,
    text_of,
    walk_in,
    words,
)

pytestmark = [pytest.mark.walk, pytest.mark.soak]

PHS_NAME = "Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"
NOTE = "Mohon lengkapi data dukung pengawasan dan jelaskan realisasi yang di bawah target."
REASON = "Lengkapi data dukung indikator pengawasan dan isi kendala serta tindak lanjutnya."


class Year:
    """The walk at the year's end, and what was heard on the way."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.heard: dict[str, list[str]] = {}
        self.verdicts: list[Verdict] = []
        self._first_semester()
        self._second_semester()

    def _first_semester(self) -> None:
        walk = prepare(self.walk)
        walk.on("2026-07-02 10:00")
        for unit in ("RDI", "KUL", "TPH"):
            walk.send(unit)
        walk.collect()
        self.heard["cut-off"] = walk.on("2026-07-06 07:00").daily_round()
        self.first_draft = walk.draft()
        walk.on("2026-07-07 09:00")
        self.verdicts += [walk.answer(WRONG_CODE), walk.send_back(NOTE)]
        self.heard["order"] = [walk.revise(units=("TPH",), until="2026-07-08", reason=REASON)]
        self.heard["too early"] = walk.half_hourly()
        walk.on("2026-07-08 10:00").send("TPH", "2026-S1-perbaikan").send("PHS")
        self.heard["corrected"] = walk.half_hourly()
        self.second_draft = walk.draft()
        self._approve("2026-07-09 09:00", "2026-07-09 13:00")

    def _second_semester(self) -> None:
        walk = self.walk
        self.heard["opens"] = walk.on("2026-12-14 07:00").daily_round()
        walk.on("2027-01-05 10:00")
        for unit in UNITS:
            walk.send(unit, "2026-S2")
        walk.collect()
        self.heard["second cut-off"] = walk.on("2027-01-11 07:00").daily_round()
        self._approve("2027-01-12 09:00", "2027-01-12 13:00")
        self.heard["annual"] = walk.on("2027-01-25 07:00").daily_round()
        self._approve("2027-01-26 09:00", "2027-01-26 13:00")

    def _approve(self, *moments: str) -> None:
        for moment in moments:
            self.verdicts.append(self.walk.on(moment).approve())


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    folder: Path = tmp_path_factory.mktemp("year")
    with mail_catcher(folder / "surel") as catcher:
        walk = walk_in(folder / "data", on="2026-06-22 07:00", catcher=catcher)
        yield Year(walk)
        walk.workplace.engine.dispose()


# -- semester I, revision 1: one unit is missing --


def test_the_cut_off_compiles_without_the_unit_that_is_late(year: Year) -> None:
    assert year.heard["cut-off"][-1] == (
        "Laporan RB Semester I 2026 - Revisi 1 disusun dan menunggu keputusan Sekretaris KPU Kabupaten Pasuruan."
    )


def test_the_secretary_reads_who_is_missing_and_what_is_open(year: Year) -> None:
    mail = year.walk.mails(SECRETARY, "Semester I 2026 - Revisi 1")[0]
    text = text_of(mail)
    assert "Mohon keputusan s.d. 7 Juli 2026:" in mail.subject
    assert f"Belum mengirim isian: {PHS_NAME}" in text
    assert "Kelengkapan: 16 dari 34 indikator dan " in text
    assert "Hal yang perlu dilengkapi: 5" in text
    assert "PERLU DILENGKAPI: SUBBAGIAN TEKNIS PENYELENGGARAAN PEMILU DAN HUKUM" in text
    assert "A7-28 Jumlah laporan manajemen risiko, TW I dan II: Realisasi belum disertai data dukung" in text
    assert "Lampirkan" not in text
    assert "Jangan teruskan kode ini; operator tidak pernah memintanya." in text


def test_he_gets_the_draft_and_the_internal_sheet_and_nobody_else_gets_his_codes(year: Year) -> None:
    mail = year.walk.mails(SECRETARY, "Mohon keputusan")[0]
    draft, sheet = attachments(mail).items()
    assert draft[0] == "DRAF_Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_Revisi_1.docx"
    assert "DRAF – Revisi 1 – belum ditandatangani" in words(draft[1])
    assert sheet[0] == "Lembar_Verifikasi.docx"
    assert f"{PHS_NAME}\nKasubbag PHS Contoh\nbelum menyampaikan" in words(sheet[1])
    for asked in year.walk.mails("", "Mohon keputusan"):
        assert len(asked.recipients) == 1


def test_the_report_says_neutrally_what_has_no_data(year: Year) -> None:
    assert "belum menyampaikan" not in year.first_draft
    assert "terlambat" not in year.first_draft.lower()
    for order in ("Lampirkan", "Isi Kendala", "jelaskan mengapa"):
        assert order not in year.first_draft
    missing = year.first_draft.partition("LAMPIRAN II\n")[2].partition("LAMPIRAN III\n")[0]
    assert "Persentase pegawai yang mengikuti pelatihan" in missing
    assert "Data belum tersedia sampai dengan laporan ini disusun." in missing


# -- returned, corrected, revision 2 --


def test_a_wrong_code_decides_nothing_and_the_right_one_returns(year: Year) -> None:
    assert year.verdicts[:2] == [Verdict.WRONG_CODE, Verdict.RETURNED]


def test_the_operator_hears_of_the_return_with_the_note(year: Year) -> None:
    mail = year.walk.mail(OPERATOR, "Dikembalikan, mohon mulai revisi")
    assert f"> {NOTE}" in text_of(mail)
    assert 'Jalankan "Mulai revisi" untuk melanjutkan.' in text_of(mail)


def test_the_named_unit_and_its_head_are_asked_to_correct(year: Year) -> None:
    for reader in ("tph@kpu-pasuruan.example", "kasubbag.tph@kpu-pasuruan.example"):
        (mail,) = year.walk.mails(reader, "Mohon perbaiki isian RB")
        assert "paling lambat Rabu, 8 Juli 2026" in text_of(mail)
        assert f"> {REASON}" in text_of(mail)
    assert year.walk.mails("phs@kpu-pasuruan.example", "Mohon perbaiki") == []


def test_until_it_has_corrected_nothing_is_compiled(year: Year) -> None:
    assert year.heard["too early"] == ["Tidak ada isian baru."]


def test_the_next_revision_follows_by_itself_and_says_what_changed(year: Year) -> None:
    assert year.heard["corrected"][-1].startswith("Laporan RB Semester I 2026 - Revisi 2 disusun")
    text = text_of(year.walk.mail(STAND_IN, "Mohon keputusan"))
    changed = text.partition("PERUBAHAN SEJAK REVISI SEBELUMNYA")[2]
    assert f"Catatan pengembalian: {NOTE}" in changed
    assert f"Yang diminta diperbaiki: {REASON}" in changed
    assert f"{PHS_NAME} kini sudah mengirim isian." in changed
    assert "Hal yang perlu dilengkapi: semula 5, kini 0." in changed
    assert f"Isian diterima sesudah batas waktu: {PHS_NAME}" in text


def test_the_acting_secretary_is_asked_on_his_days_and_signs_as_such(year: Year) -> None:
    document = _issued(year, S1)
    assert "Plh. Sekretaris KPU Kabupaten Pasuruan,\nPelaksana Harian Contoh\nNIP 19750202 200003 2 002" in document
    assert "Ketua KPU Kabupaten Pasuruan,\nKetua Contoh\n" in document
    assert [mail.recipients for mail in year.walk.mails(STAND_IN, "Mohon keputusan")] == [(STAND_IN,)]


def test_the_chair_is_asked_only_after_the_secretary_approved(year: Year) -> None:
    asked = [mail.recipients for mail in year.walk.mails("", "Mohon keputusan")]
    first, second, both = [(SECRETARY,)], [(STAND_IN,), (CHAIR,)], [(SECRETARY,), (CHAIR,)]
    assert asked == [*first, *second, *both, *both]


def test_every_decision_is_confirmed_to_both_officers_and_the_operator(year: Year) -> None:
    for reader in (STAND_IN, CHAIR, OPERATOR):
        titles = [mail.subject for mail in year.walk.mails(reader, "Disetujui oleh") if "Semester I " in mail.subject]
        assert [title.partition(":")[0] for title in titles] == [
            "Disetujui oleh Plh. Sekretaris KPU Kabupaten Pasuruan",
            "Disetujui oleh Ketua KPU Kabupaten Pasuruan",
        ]


# -- sent --


def test_the_province_gets_three_reports_with_document_and_data(year: Year) -> None:
    mails = year.walk.mails(PROVINCE)
    assert [mail.subject for mail in mails] == [
        "[3514] Laporan RB Semester I Tahun 2026 - KPU Kabupaten Pasuruan",
        "[3514] Laporan RB Semester II Tahun 2026 - KPU Kabupaten Pasuruan",
        "[3514] Laporan RB Tahun 2026 - KPU Kabupaten Pasuruan",
    ]
    for mail, label in zip(mails, ("Semester_I_2026", "Semester_II_2026", "Tahunan_2026"), strict=True):
        name = f"Laporan_RB_{label}_KPU_Kab_Pasuruan_3514"
        endings = (".docx", "_data.xlsx", "_data.json", "_persetujuan.docx", "_bukti_1_dari_1.zip", "_daftar_isi.json")
        letter = f"{name.replace('Laporan', 'Surat_Pengantar')}.docx"
        assert list(attachments(mail)) == [letter, *(f"{name}{ending}" for ending in endings)]
        assert "Mohon berkenan membalas surel ini dengan kata DITERIMA" in text_of(mail)
        assert "Lembar_Verifikasi.docx" not in attachments(mail)


def test_letter_numbers_follow_each_other_in_their_year(year: Year) -> None:
    numbers = [row.letter_number for row in year.walk.rows(revision, revision.c.letter_number.is_not(None))]
    assert numbers == ["1/ORT.07-SD/3514/2026", "1/ORT.07-SD/3514/2027", "2/ORT.07-SD/3514/2027"]
    assert len(year.walk.rows(letter_number)) == 3
    for mail, number in zip(year.walk.mails(PROVINCE), numbers, strict=True):
        assert f"Nomor surat: {number}" in text_of(mail)
        assert number in words(next(iter(attachments(mail).values())))


def test_what_was_approved_is_what_is_sent_but_for_number_date_signatures_and_mark(year: Year) -> None:
    draft = year.second_draft.splitlines()
    issued = _issued(year, S1).splitlines()
    only_draft, only_issued = [set(one) - set(other) - {""} for one, other in ((draft, issued), (issued, draft))]
    assert only_draft == {
        "DRAF – Revisi 2 – belum ditandatangani",
        "(nomor ditetapkan saat terbit)",
        "Bangil, (tanggal terbit)",
        "Sekretaris KPU Kabupaten Pasuruan,",
        "(belum ditandatangani)",
    }
    assert only_issued == {
        "1/ORT.07-SD/3514/2026",
        "Bangil, 9 Juli 2026",
        "Plh. Sekretaris KPU Kabupaten Pasuruan,",
        "Pelaksana Harian Contoh",
        "NIP 19750202 200003 2 002",
        "Ketua Contoh",
    }


def test_those_concerned_hear_that_it_was_sent_with_the_proof(year: Year) -> None:
    sent = year.walk.mails(PROVINCE)[0]
    for reader in (OPERATOR, STAND_IN, CHAIR):
        text = text_of(year.walk.mails(reader, "Terkirim ke provinsi: Laporan RB Semester I 2026")[0])
        assert "pada 9 Juli 2026 pukul 13.00 WIB" in text
        assert str(sent.message["Message-ID"]) in text
        assert "Nomor surat: 1/ORT.07-SD/3514/2026" in text


def test_every_report_ends_as_sent_and_no_mail_is_left(year: Year) -> None:
    statuses = [(row.period_code, row.number, row.status) for row in year.walk.rows(revision)]
    assert statuses == [
        ("2026-S1", 1, "returned"),
        ("2026-S1", 2, "sent"),
        ("2026-S2", 1, "sent"),
        ("2026-T", 1, "sent"),
    ]
    assert {row.status for row in year.walk.rows(outbox)} == {"accepted"}


# -- semester II and the year --


def test_semester_ii_and_the_year_open_in_december(year: Year) -> None:
    opened = " ".join(year.heard["opens"])
    assert "Semester II Tahun 2026 dibuka: isian subbagian paling lambat 8 Januari 2027" in opened
    assert " Tahun 2026 dibuka: laporan di provinsi paling lambat" in opened


def test_semester_ii_draws_no_question(year: Year) -> None:
    sent = {row.id for row in year.walk.rows(submission, submission.c.period_code == "2026-S2")}
    assert len(sent) == 4
    found = [row for row in year.walk.rows(finding) if row.submission_id in sent and row.severity != "note"]
    assert found == []
    assert "Hal yang perlu dilengkapi: 0" in text_of(year.walk.mail(SECRETARY, "Mohon keputusan s.d. 14 Januari 2027"))


@pytest.mark.parametrize("period", [S2, YEAR])
def test_what_became_of_a_promise_is_indexed_after_the_proof_of_the_result(year: Year, period: Period) -> None:
    index = _issued(year, period).partition("LAMPIRAN III\nDAFTAR DATA DUKUNG\n")[2]
    *results, follow_up = [line for line in index.splitlines() if line.startswith("A1-05/")]
    assert follow_up == "A1-05/Tindak lanjut/nota_dinas_batas_bahan.pdf"
    assert f"\ntindak lanjut\nberkas\n{follow_up}\n" in index
    assert results
    assert "Publikasi\n(tindak lanjut)\ntautan\nhttps://ppid.kpu-pasuruan.example/permohonan-informasi\n" in index


def test_the_annual_report_follows_semester_ii_by_its_own_window_and_nobody_is_alarmed(year: Year) -> None:
    assert not any("menunggu persetujuan" in said for said in year.heard["second cut-off"])
    assert year.walk.mails(OPERATOR, "belum dapat disusun") == []
    assert year.heard["annual"][-1].startswith("Laporan RB Tahunan 2026 - Revisi 1 disusun")


def test_the_annual_report_has_all_four_quarters_as_they_were_approved(year: Year) -> None:
    halves = {row["code"]: row for period in (S1, S2) for row in year.walk.revision(period).content["indicators"]}
    annual = year.walk.revision(YEAR).content
    assert annual["quarters"] == [1, 2, 3, 4]
    assert {row["code"] for row in annual["indicators"]} == set(halves)
    by_code = {row["code"]: row["total"]["actual"] for row in annual["indicators"]}
    assert (by_code["A1-05"], by_code["A5-17"]) == ("4.00", "100.00")
    assert "LAPORAN PELAKSANAAN\nREFORMASI BIROKRASI\nTAHUN 2026" in _issued(year, YEAR)


def test_the_chain_holds_from_every_anchor_that_was_mailed(year: Year) -> None:
    anchors = {
        line.rpartition(" ")[2]
        for mail in year.walk.mails()
        for line in text_of(mail).splitlines()
        if line.startswith(("Jangkar audit", "Draf laporan terlampir"))
    }
    assert len(anchors) > 10
    with read(year.walk.workplace.engine) as conn:
        for anchor in anchors:
            audit.verify(conn, year.walk.workplace.office.code, audit.Anchor.parse(anchor))


def test_after_a_year_every_row_is_as_its_event_says(year: Year) -> None:
    found = year.walk.verify()
    assert found.row_count > 200
    assert found.older_count == 0


def _issued(year: Year, period: Period) -> str:
    return year.walk.document(period)
