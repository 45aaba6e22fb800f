import difflib
import hashlib
import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.text.paragraph import Paragraph

from rbworkflow.figures.achievement import with_achievement
from rbworkflow.office import Office
from rbworkflow.office.period import Semester
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.phrases import is_due
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import Draft, Stamp
from rbworkflow.report.word.docx import render
from tests.report.report_builders import (
    CHAIR,
    DRAFT,
    HOSTILE,
    ISSUED,
    SECRETARY,
    annual_content,
    content,
    document_lines,
    evidence,
    findings,
    page_marks,
    progress,
)

HEADINGS = [
    "KATA PENGANTAR",
    "DAFTAR ISI",
    "DAFTAR TABEL",
    "DAFTAR SINGKATAN",
    "BAB I\nPENDAHULUAN",
    "A. Latar Belakang",
    "B. Dasar Hukum",
    "C. Maksud dan Tujuan",
    "D. Ruang Lingkup",
    "E. Sistematika",
    "BAB II\nPELAKSANAAN REFORMASI BIROKRASI",
    "A. Tim Reformasi Birokrasi",
    "B. Rencana Aksi",
    "C. Pelaksanaan dan Capaian per Area Perubahan",
    "1. Manajemen Perubahan",
    "2. Deregulasi Kebijakan",
    "3. Penataan Organisasi",
    "4. Penataan Tata Laksana",
    "5. Penataan SDM Aparatur",
    "6. Penguatan Akuntabilitas",
    "7. Penguatan Pengawasan",
    "8. Peningkatan Kualitas Pelayanan Publik",
    "D. Quick Wins",
    "BAB III\nMONITORING DAN EVALUASI",
    "A. Hasil Penilaian Mandiri",
    "B. Kendala",
    "C. Solusi dan Tindak Lanjut",
    "D. Tindak Lanjut Rekomendasi Periode Lalu",
    "E. Rencana Periode Berikutnya",
    "BAB IV\nPENUTUP",
    "A. Kesimpulan",
    "B. Saran",
    "LAMPIRAN I\nMATRIKS CAPAIAN RENCANA AKSI SEMESTER I TAHUN 2026",
    "LAMPIRAN II\nINDIKATOR YANG BELUM MEMILIKI DATA",
    "LAMPIRAN III\nDAFTAR DATA DUKUNG",
]


def read(made: Content, stamp: Stamp, layout: ReportLayout) -> str:
    return "\n".join(document_lines(render(made, stamp, layout)))


def style_of(line: Paragraph) -> str:
    assert line.style is not None
    return str(line.style.name)


def test_the_chapters_come_in_their_order(semester: Content, layout: ReportLayout) -> None:
    document = docx.Document(BytesIO(render(semester, DRAFT, layout)))
    assert [line.text for line in document.paragraphs if style_of(line).startswith("Heading")] == HEADINGS


def test_the_contents_page_lists_every_heading_without_being_updated(semester: Content, layout: ReportLayout) -> None:
    document = docx.Document(BytesIO(render(semester, DRAFT, layout)))
    listed = [line.hyperlinks[0].text for line in document.paragraphs if style_of(line).startswith("Daftar Isi")]
    assert listed == [heading.replace("\n", " ") for heading in HEADINGS if heading != "DAFTAR ISI"]


def test_tables_are_numbered_and_listed_without_being_updated(semester: Content, layout: ReportLayout) -> None:
    lines = document_lines(render(semester, DRAFT, layout))
    listed = lines[lines.index("DAFTAR TABEL") + 1 : lines.index("DAFTAR SINGKATAN")]
    captions = [f"{line}\t" for line in lines[lines.index("DAFTAR SINGKATAN") :] if line.startswith("Tabel ")]
    assert listed == captions
    assert [line.partition(".")[0] for line in listed] == [f"Tabel {number}" for number in range(1, len(listed) + 1)]


def test_few_tables_and_figures_are_not_listed(semester: Content, layout: ReportLayout) -> None:
    def headings(list_from: int) -> set[str]:
        return set(document_lines(render(semester, DRAFT, layout.model_copy(update={"list_from": list_from}))))

    assert {"DAFTAR TABEL", "DAFTAR GAMBAR"} <= headings(2)
    assert "DAFTAR GAMBAR" not in headings(3)
    assert "DAFTAR TABEL" not in headings(99)


def test_abbreviations_that_the_chapters_use_are_explained_before_them(semester: Content, layout: ReportLayout) -> None:
    lines = document_lines(render(semester, DRAFT, layout))
    listed = lines[lines.index("DAFTAR SINGKATAN") + 1 : lines.index("BAB I\nPENDAHULUAN")]
    assert "SOP\tStandar Operasional Prosedur" in listed
    assert "TPH\tSubbagian Teknis Penyelenggaraan Pemilu dan Hukum" in listed
    assert not any(line.startswith(("SPBE", "Plh.")) for line in listed), "nobody uses them there"


def test_an_office_that_explains_no_abbreviation_has_its_units_explained(
    semester: Content, layout: ReportLayout
) -> None:
    bare = semester | {"texts": semester["texts"] | {"singkatan": "SOP\n: kosong\nSKM:\nPPI: ada dalam PPID saja"}}
    lines = document_lines(render(bare, DRAFT, layout))
    listed = lines[lines.index("DAFTAR SINGKATAN") + 1 : lines.index("BAB I\nPENDAHULUAN")]
    assert {line.partition("\t")[0] for line in listed if line} == {"KUL", "PHS", "RDI", "TPH"}


def test_the_cover_letter_comes_first_and_answers_the_provinces_letter(semester: Content, layout: ReportLayout) -> None:
    text = read(semester, ISSUED, layout)
    start = text[: text.index("LAPORAN PELAKSANAAN")]
    for line in (
        "KOMISI PEMILIHAN UMUM\nKABUPATEN PASURUAN",
        "Nomor\n:\n21/ORT.07-SD/3514/2026\nBangil, 9 Juli 2026",
        "Sifat\n:\nPenting",
        "Hal\n:\nPenyampaian Laporan Pelaksanaan Reformasi Birokrasi Semester I Tahun 2026",
        "Yth. Sekretaris KPU Provinsi Jawa Timur\ndi\nSurabaya",
        "Menindaklanjuti surat KPU Provinsi Jawa Timur Nomor 77/ORT.07-SD/35/2026 tanggal 15 Juni 2026, ",
    ):
        assert line in start


@pytest.mark.parametrize(
    ("typed", "opening"),
    [
        ("", "Bersama ini kami sampaikan"),
        ("Nomor 7 tanggal 1 Juni 2026", "Menindaklanjuti surat KPU Provinsi Jawa Timur Nomor 7 tanggal"),
        ("surat Ketua KPU Provinsi Nomor 7", "Menindaklanjuti surat Ketua KPU Provinsi Nomor 7, bersama ini"),
    ],
)
def test_the_letter_opens_by_what_the_operator_typed(
    office: Office, layout: ReportLayout, typed: str, opening: str
) -> None:
    lines = document_lines(render(content(office, province_letter=typed), ISSUED, layout))
    assert any(line.startswith(opening) for line in lines)


def test_a_draft_says_so_on_every_page_and_an_issued_report_does_not(semester: Content, layout: ReportLayout) -> None:
    assert page_marks(render(semester, DRAFT, layout)) == {"DRAF – Revisi 2 – belum ditandatangani"}
    assert page_marks(render(semester, ISSUED, layout)) == {""}


def test_practice_mode_says_so_on_every_page(semester: Content, layout: ReportLayout) -> None:
    draft = render(semester, replace(DRAFT, is_practice=True), layout)
    issued = render(semester, replace(ISSUED, is_practice=True), layout)
    assert page_marks(draft) == {"DRAF – Revisi 2 – belum ditandatangani – MODE LATIHAN"}
    assert page_marks(issued) == {"MODE LATIHAN"}


def test_issuing_changes_only_number_date_and_signature(semester: Content, layout: ReportLayout) -> None:
    draft, issued = (document_lines(render(semester, stamp, layout)) for stamp in (DRAFT, ISSUED))
    changes = {line for line in difflib.ndiff(draft, issued) if line[:2] in ("- ", "+ ")}
    assert changes == {
        "- (nomor ditetapkan saat terbit)",
        "+ 21/ORT.07-SD/3514/2026",
        "- Bangil, (tanggal terbit)",
        "+ Bangil, 9 Juli 2026",
        "- Sekretaris KPU Kabupaten Pasuruan,",
        "+ Plh. Sekretaris KPU Kabupaten Pasuruan,",
        "- (belum ditandatangani)",
        "+ Pelaksana Harian Contoh",
        "+ Ketua Contoh",
        "+ ",  # the chair's cell beside the secretary's NIP
        "+ NIP 19750202 200003 2 002",
    }


def test_the_secretary_signs_as_acting_with_his_nip_and_the_chair_without_any(
    semester: Content, layout: ReportLayout
) -> None:
    text = read(semester, ISSUED, layout)
    assert text.count("Plh. Sekretaris KPU Kabupaten Pasuruan,") == 2
    assert text.count("NIP ") == text.count("NIP 19750202 200003 2 002") == 2
    foreword = text[text.index("KATA PENGANTAR") : text.index("DAFTAR ISI")]
    assert "Bangil, 9 Juli 2026" in foreword
    assert "Ketua Contoh" in foreword
    assert "NIP" not in foreword


def test_an_exception_to_four_eyes_is_printed_under_the_name(semester: Content, layout: ReportLayout) -> None:
    note = "Menetapkan selaku Sekretaris dan Ketua menurut pengaturan kantor."
    signed_alone = replace(ISSUED, signers=(SECRETARY, replace(CHAIR, note=note)))
    closing = read(semester, signed_alone, layout).partition("BAB IV\nPENUTUP\n")[2]
    assert note in closing[: closing.index("LAMPIRAN I")]


def test_the_last_signer_signs_for_a_role_that_nobody_has(semester: Content, layout: ReportLayout) -> None:
    alone = replace(ISSUED, signers=(CHAIR,))
    letter = read(semester, alone, layout).partition("LAPORAN PELAKSANAAN")[0]
    assert "Ketua Contoh" in letter


def test_a_missing_unit_shows_neutrally_as_indicators_without_data(semester: Content, layout: ReportLayout) -> None:
    text = read(semester, ISSUED, layout)
    annex = text[text.rindex("LAMPIRAN II\n") : text.rindex("LAMPIRAN III\n")]
    assert "Jumlah SOP yang dievaluasi" in annex
    assert "Data belum tersedia sampai dengan laporan ini disusun." in annex
    for word in ("terlambat", "setelah batas waktu", "belum menyampaikan", "tidak menyampaikan"):
        assert word not in text.lower()


@pytest.mark.parametrize(
    ("due", "told"),
    [
        (0, "Tidak ada indikator yang jatuh tempo."),
        (1, "Satu-satunya indikator yang jatuh tempo telah memiliki data."),
        (2, "Kedua indikator yang jatuh tempo telah memiliki data."),
        (12, "Seluruh 12 indikator yang jatuh tempo telah memiliki data."),
    ],
)
def test_where_nothing_is_missing_the_annex_says_of_how_many(
    office: Office, layout: ReportLayout, due: int, told: str
) -> None:
    made = content(office, missing="")
    rows = [row for row in made["indicators"] if is_due(row["total"])][:due]
    text = read(made | {"indicators": rows}, DRAFT, layout)
    assert told in text[text.rindex("LAMPIRAN II\n") :]


def test_an_office_without_standing_texts_still_gets_a_report_that_speaks_neutrally(
    semester: Content, layout: ReportLayout
) -> None:
    text = read(semester | {"texts": {}}, DRAFT, layout)
    assert "Jumlah SOP yang dievaluasi: Belum ada data sampai batas waktu kompilasi." in text


def test_an_area_shows_target_actual_raw_and_counted_achievement(semester: Content, layout: ReportLayout) -> None:
    text = read(semester, DRAFT, layout)
    assert "Persentase pegawai yang mengikuti pelatihan\npersen\n30\n31,25\n104,17\n100,00" in text
    assert "Jumlah SOP yang dievaluasi\nSOP\n5\n–\nbelum ada data\n–" in text
    assert "Jumlah dokumen peta jabatan yang dimutakhirkan\ndokumen\n–\n–\nbelum ada target\n–" in text


def test_the_score_is_called_self_assessed_and_stands_with_its_coverage(
    semester: Content, layout: ReportLayout
) -> None:
    text = read(semester, DRAFT, layout)
    sentence = (
        "menurut penilaian mandiri adalah 87,96 dengan predikat Tinggi. Nilai tersebut didasarkan pada 87,23% "
        "dari triwulan yang jatuh tempo."
    )
    assert sentence in text
    assert "Penetapan nilai dan kategori reformasi birokrasi merupakan kewenangan evaluator." in text


def test_open_points_are_printed_with_their_explanations(semester: Content, layout: ReportLayout) -> None:
    text = read(semester, DRAFT, layout)
    assert (
        "A2-08 Persentase produk hukum yang diunggah tepat waktu, TW II: Capaian berubah dari isian sebelumnya. "
        "Penjelasan: Keputusan tanggal 29 Juni 2026 diunggah pada 1 Juli 2026, masih dalam batas tiga hari kerja."
    ) in text
    assert "A7-29 Jumlah laporan sosialisasi dan pengelolaan WBS, TW II: Ada realisasi" in text
    assert "Berkas data dukung dipakai oleh beberapa indikator." not in text, "notes stay in the office"


def test_follow_up_names_who_and_until_when(semester: Content, layout: ReportLayout) -> None:
    text = read(semester, DRAFT, layout)
    assert "Memantau rencana penanganan tiga risiko tertinggi setiap bulan.\nKasubbag Teknis" in text
    assert re.search(r"\nKasubbag Teknis [^\n]+\n30 September 2026\n", text), "in one cell"


def test_the_next_quarters_targets_are_listed(semester: Content, layout: ReportLayout) -> None:
    text = read(semester, DRAFT, layout)
    assert "Persentase pegawai yang mengikuti pelatihan\npersen\n60\n100" in text


def test_a_range_is_the_next_quarters_target_too(office: Office, layout: ReportLayout) -> None:
    table = progress(office, Semester(2026, 1))
    is_range = table["indicator_code"].eq("A8-32")
    table.loc[is_range, "polarity"] = "rentang"
    table.loc[is_range, ["target_low", "target_high"]] = [75.0, 82.0]
    text = read(content(office, progress=table), DRAFT, layout)
    assert "Nilai survei kepuasan masyarakat (SKM)\nnilai\n–\n75–82\n" in text


def test_the_index_of_evidence_names_kind_file_and_fingerprint(semester: Content, layout: ReportLayout) -> None:
    text = read(semester, DRAFT, layout)
    digest = hashlib.sha256(b"A1-01").hexdigest()
    assert f"Laporan\nberkas\nA1-01/A1-01_laporan.pdf\n1 KB\n3 halaman\n{digest[:12]}\n" in text
    assert "Publikasi\ntautan\nhttps://jdih.kpu-pasuruan.example/produk-hukum\n–" in text
    assert "(belum dikaitkan dengan indikator)\n–\nuraian\nFoto kegiatan tersimpan di subbagian\n–" in text


def test_the_index_ends_with_what_belongs_to_no_indicator(office: Office, layout: ReportLayout) -> None:
    proofs = evidence(progress(office, Semester(2026, 1))).iloc[::-1]
    assert proofs["indicator_code"].iloc[0] == ""
    text = read(content(office, evidence=proofs), DRAFT, layout)
    assert text.rindex("_laporan.pdf") < text.index("(belum dikaitkan dengan indikator)")


def test_a_years_index_says_of_which_semester_evidence_is(office: Office, layout: ReportLayout) -> None:
    text = read(annual_content(office), DRAFT, layout)
    first = text.index("\nSemester I Tahun 2026\n1\n")
    rows = re.findall(r"(\nSemester I+ Tahun 2026)?\n(\d+)\n[^\n]+\n[^\n]+\n(?:berkas|tautan|uraian)\n", text[first:])
    assert [int(number) for _, number in rows] == list(range(1, len(rows) + 1))
    assert [heading.strip() for heading, _ in rows if heading] == ["Semester I Tahun 2026", "Semester II Tahun 2026"]


def test_the_index_marks_what_proves_a_follow_up(office: Office, layout: ReportLayout) -> None:
    table = progress(office, Semester(2026, 1))
    proofs = evidence(table).head(2).assign(purpose="follow_up", kind=["laporan", ""])
    text = read(content(office, evidence=proofs), DRAFT, layout)
    assert "Laporan\n(tindak lanjut)\nberkas\n" in text
    assert "\ntindak lanjut\nberkas\n" in text


def test_an_amendment_says_so_in_letter_and_cover(office: Office, layout: ReportLayout) -> None:
    text = read(content(office, amendment=1), ISSUED, layout)
    assert "Reformasi Birokrasi Semester I Tahun 2026 (Perubahan ke-1)" in text
    assert "SEMESTER I TAHUN 2026\nPERUBAHAN KE-1" in text


def test_hostile_text_is_printed_as_text(office: Office, layout: ReportLayout) -> None:
    table = progress(office, Semester(2026, 1))
    for name in ("indicator", "activity", "narrative", "obstacle", "solution", "follow_up", "explanation"):
        table[name] = HOSTILE
    files = evidence(table).assign(name=HOSTILE)
    points = findings().assign(message=HOSTILE, explanation=HOSTILE)
    document = render(content(office, progress=table, evidence=files, findings=points), DRAFT, layout)
    printed = '<w:t>&amp; "{office}" =HYPERLINK("x")\ngnp.exe {{ 1+1 }} ]]>'
    text = "\n".join(document_lines(document))
    assert text.count(printed) > 6 * 35
    assert text.count("HYPERLINK") == text.count(printed)
    assert docx.Document(BytesIO(document)).tables


def test_the_same_content_is_the_same_bytes(office: Office, layout: ReportLayout) -> None:
    assert render(content(office), ISSUED, layout) == render(content(office), ISSUED, layout)


@pytest.mark.processes
@pytest.mark.parametrize("hash_seed", ["1", "2"])
def test_a_fresh_process_makes_the_same_bytes(semester: Content, layout: ReportLayout, hash_seed: str) -> None:
    here = Path(__file__).resolve()
    program = (
        "import hashlib, pathlib; from tests.report import report_builders as b; "
        "from rbworkflow.office import load_office; "
        "from rbworkflow.report.word.docx import render; from rbworkflow.report.layout import load_layout; "
        "config = b.SAMPLES.parents[1] / 'config'; made = b.content(load_office(config)); "
        "print(hashlib.sha256(render(made, b.ISSUED, load_layout(config / 'report.toml'))).hexdigest())"
    )
    environment = {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(here.parents[2]), "TZ": "Asia/Jayapura"}
    told = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == hashlib.sha256(render(semester, ISSUED, layout)).hexdigest()


def test_the_revisions_number_changes_the_mark_only(semester: Content, layout: ReportLayout) -> None:
    one, two = (render(semester, Draft(revision=number), layout) for number in (1, 2))
    assert document_lines(one) == document_lines(two)
    assert page_marks(one) != page_marks(two)


def test_a_report_of_nothing_is_still_a_report(office: Office, layout: ReportLayout) -> None:
    table = progress(office, Semester(2026, 1), missing="").query("area_code != 'A3' and area_code != 'QW'").copy()
    table[["obstacle", "solution", "follow_up", "narrative"]] = ""
    table.loc[table["area_code"].eq("A2"), "target"] = float("nan")
    nothing = with_achievement(table.assign(actual=float("nan")), office.figures)
    text = read(content(office, progress=nothing, evidence=evidence(nothing).head(0)), DRAFT, layout)
    for sentence in (
        "Rencana aksi Tahun 2026 tidak memuat indikator pada area perubahan ini.",
        "Kedua indikator pada area perubahan ini belum memiliki target pada Semester I Tahun 2026.",
        "Data yang dihitung belum tersedia (kelengkapan 0,00%). Nilai capaian menurut penilaian mandiri adalah 0,00.",
        "Tidak ada kendala yang dilaporkan oleh subbagian pada periode ini.",
        "Tidak ada tindak lanjut yang dilaporkan oleh subbagian pada periode ini.",
        "Belum ada data dukung yang diterima.",
    ):
        assert sentence in text


def test_where_nothing_is_due_no_score_is_given(office: Office, layout: ReportLayout) -> None:
    table = progress(office, Semester(2026, 1), missing="").assign(target=float("nan"), actual=float("nan"))
    text = read(content(office, progress=with_achievement(table, office.figures)), DRAFT, layout)
    assert "belum dapat dihitung karena belum ada indikator yang jatuh tempo" in text
    assert "Menurut penilaian mandiri, nilai capaian" not in text


def test_an_area_of_which_there_is_nothing_to_tell_has_its_sentence_and_its_table(
    office: Office, layout: ReportLayout
) -> None:
    """Nothing due, missing, or asked, and not a word written: as of an activity of the first half in the second."""
    table = progress(office, Semester(2026, 1), missing="")
    in_area = table["area_code"].eq("A8")
    table.loc[in_area, ["target", "actual"]] = float("nan")
    table.loc[in_area, "narrative"] = ""
    text = read(content(office, progress=with_achievement(table, office.figures)), DRAFT, layout)
    (section,) = re.findall(
        r"^8\. Peningkatan Kualitas Pelayanan Publik\n(.*?)^D\. Quick Wins$", text, re.MULTILINE | re.DOTALL
    )
    assert "belum memiliki target pada Semester I Tahun 2026." in section
    assert "Jumlah SK standar pelayanan" in section
    assert "Uraian pelaksanaan" not in section


@pytest.mark.parametrize(
    ("actual", "row"),
    [
        (7, "140,00\n100,00"),
        (8, "160,00\n100,00\njauh di atas target"),
        (20, "400,00\n100,00\ncapaian meragukan"),
    ],
)
def test_the_matrix_remarks_on_an_achievement_far_over_its_target(
    office: Office, layout: ReportLayout, actual: int, row: str
) -> None:
    table = progress(office, Semester(2026, 1), missing="")
    table.loc[table["indicator_code"].eq("A4-11") & table["quarter"].eq(2), "actual"] = actual
    text = read(content(office, progress=with_achievement(table, office.figures)), DRAFT, layout)
    matrix = text[text.rindex("LAMPIRAN I\nMATRIKS") :].partition("LAMPIRAN II\n")[0]
    (line,) = (part for part in matrix.split("\nJumlah ") if part.startswith("SOP yang dievaluasi"))
    assert f"{actual}\n{row}\n" in line
    assert ("\njauh di atas target\n" in matrix, "\ncapaian meragukan\n" in matrix) == (actual == 8, actual == 20)
