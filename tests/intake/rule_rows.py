"""How each rule of config/rules.toml is made to speak by a unit's own form, and what its sentence tells to do."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from openpyxl import load_workbook

from rbworkflow.store.schema import finding, submission
from tests.intake.intake_builders import pdf
from tests.intake.remedied import FORM, Act, Remedy, Stage
from tests.steps.office_walk import COMPLETE, Walk, attachments, cell_of, sample_form, typed
from tests.steps.reports.test_earlier_periods import mine, next_year, second_semester

A, B = "Realisasi TW I", "Realisasi TW II"
STORY, OBSTACLE, SOLUTION = "Uraian kegiatan", "Kendala", "Solusi yang telah dilakukan"
NEXT, WHO, WHEN = "Rencana tindak lanjut", "PIC tindak lanjut", "Batas waktu tindak lanjut"
PROOF, REASON = "Data dukung", "Penjelasan"
Cells = dict[tuple[str, str], Any]
Files = Mapping[str, bytes]


@dataclass(frozen=True)
class Row:
    """How a unit's sample is spoilt, the sentence that is read of it, and what it tells to do.

    `without` are names of files that do not come; `files` come beside the form, `sent` alone and later.
    """

    code: str
    at: str
    sentence: str
    wrong: Cells = field(default_factory=dict)
    right: Cells = field(default_factory=dict)
    unit: str = "KUL"
    folder: str = "2026-S1"
    without: str = ""
    files: Files = field(default_factory=dict)
    sent: Files = field(default_factory=dict)
    before: Act = lambda stage: None
    form: Any = None

    @property
    def is_explained(self) -> bool:
        """The point stays, answered."""
        return (self.at, REASON) in self.right

    def remedy(self) -> Remedy:
        return Remedy(self.spoilt, self.mended)

    def spoilt(self, stage: Stage) -> None:
        self.before(stage)
        stage.walk.put_evidence(self.unit, self.folder)
        for path in stage.walk.inbox(self.unit).rglob(f"*{self.without}*"):
            if self.without and path.is_file():
                path.unlink()
        form = self.form(stage.walk) if self.form else sample_form(self.unit, self.folder)
        self.put(stage, {FORM: typed(form, self.wrong), **self.files})

    def mended(self, stage: Stage) -> None:
        form = {FORM: typed(self.marked(stage), self.right)} if self.right else {}
        self.put(stage, {**form, **self.sent})

    def put(self, stage: Stage, files: Files) -> None:
        for name, content in files.items():
            stage.walk.put(self.unit, name, content)

    def marked(self, stage: Stage) -> bytes:
        """The workbook that came back with the answer, else the one that was sent."""
        books = [each for name, each in attachments(stage.walk.answer_to(self.unit)).items() if name.endswith(".xlsx")]
        newest = stage.walk.rows(submission)[-1]
        return books[0] if books else stage.walk.workplace.files.get(newest.workbook_sha256)

    def points(self, stage: Stage) -> set[tuple[str, str]]:
        """Rules and indicators of the newest submission."""
        newest = stage.walk.rows(submission)[-1]
        rows = stage.walk.rows(finding, finding.c.submission_id == newest.id)
        return {(row.rule, row.indicator_code) for row in rows}


def cell(code: str, at: str, title: str, wrong: object, right: object, sentence: str, **more: Any) -> Row:
    """One cell spoilt and mended."""
    return Row(code, at, sentence, {(at, title): wrong}, {(at, title): right}, **more)


def explained(code: str, at: str, wrong: Cells, sentence: str, **more: Any) -> Row:
    """What can only be explained."""
    return Row(code, at, sentence, wrong, {(at, REASON): "Ada tambahan kegiatan dari provinsi pada bulan Mei."}, **more)


def told(code: str) -> str:
    return f"Kegiatan {code} dilaksanakan pada Mei 2026 dan hasilnya disampaikan kepada sekretaris."


def planned(code: str) -> Cells:
    """A follow-up in full."""
    return {(code, NEXT): THEN, (code, WHO): "Kasubbag KUL", (code, WHEN): "31 Agustus 2026"}


def as_last_year(walk: Walk) -> bytes:
    """PHS's blank form of 2027 with its figures and stories of a year ago."""
    sheet = load_workbook(io.BytesIO(sample_form("PHS")))["Isian"]
    codes = [cell.value for cell in sheet["B"] if "-" in str(cell.value)]
    again = {(code, title): sheet[cell_of(sheet, code, title)].value for code in codes for title in (A, B, STORY)}
    return typed(mine(walk), again)


def approved(stage: Stage) -> None:
    """Semester I was sent by all and approved, and its report is out."""
    for unit, folder in COMPLETE.items():
        stage.walk.send(unit, folder)
    stage.walk.collect()
    stage.walk.on("2026-07-06 07:00").daily_round()
    stage.walk.on("2026-07-07 09:00").approve_all()


def approved_and_asked_again(stage: Stage) -> None:
    approved(stage)
    stage.walk.revise(units=("KUL",), until="2026-07-09")


def half_a_year_later(stage: Stage) -> None:
    approved(stage)
    second_semester(stage.walk)


def a_year_later(stage: Stage) -> None:
    approved(stage)
    next_year(stage.walk)


ALIKE = "Kegiatan telah dilaksanakan dengan baik dan lancar."
KUL = ("A4-11", "A4-12", "A4-14", "QW-35")
OLD, LATE = "laporan naskah dinas 12 Mei 2025.pdf", "laporan naskah dinas 30 Juni 2027.pdf"
SHORT = {("A4-11", OBSTACLE): "-", ("A4-11", NEXT): None, ("A4-11", WHO): None, ("A4-11", WHEN): None}
LINK = "https://arsip.kpu-pasuruan.example/rb"
WHY = "Pejabat pengadaan mengikuti pelatihan sampai akhir Juni."
THEN = "Evaluasi SOP pengadaan langsung diselesaikan bersama pejabat pengadaan."

ASKED = [
    cell("R01", "A4-12", B, "seratus persen sesuai rencana", 1, "Tulis angkanya saja, misalnya 85"),
    cell("R03", "A4-12", B, -1, 1, "periksa tanda minusnya."),
    cell("R04", "QW-35", B, 8500, 85, "lalu tulis angkanya saja, misalnya 85."),
    cell("R05", "A4-12", B, 1.5, 1, "Tulis yang sudah selesai saja"),
    Row(
        "R07",
        "A4-14",
        "Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung.",
        wrong={("A4-14", PROOF): None},
        without="kearsipan",
        sent={"Data dukung/A4-14 Tim/SK tim kearsipan.pdf": pdf(b"9 0 obj\n")},
    ),
    cell(
        "R07",
        "A4-14",
        PROOF,
        None,
        "Surat keputusan (SK): https://arsip.kpu-pasuruan.example/12",
        "Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung.",
        without="kearsipan",
    ),
    cell("R16", "A4-11", B, 3, "4,0", "Kembalikan angkanya, atau jelaskan", before=approved_and_asked_again),
    cell("R18", "A4-12", B, None, 1, "Isi angkanya"),
    Row(
        "R18",
        "A4-12",
        "tulis juga sebabnya di Kendala dan langkah berikutnya di Rencana tindak lanjut, dengan PIC dan batas",
        wrong={("A4-12", B): None},
        right={("A4-12", B): 0, ("A4-12", OBSTACLE): WHY} | planned("A4-12"),
    ),
    cell("R25", "QW-35", B, 0.85, 85, "tulis angka persennya; bila benar, jelaskan."),
    cell("R36", "A8-32", B, "0,824", "82,4", "Periksa letak komanya (82,4 dan bukan 0,824)", unit="PHS"),
    cell("R36", "A8-32", B, 824, "82,4", "Periksa letak komanya (82,4 dan bukan 0,824)", unit="PHS"),
    cell("R34", "QW-35", B, 115, 95, "Periksa pembaginya; bila benar, jelaskan."),
    Row(
        "R35",
        "A5-17",
        "Tulis keadaan sampai dengan triwulan ini, atau jelaskan.",
        wrong={("A5-17", A): 10, ("A5-17", B): 20},
        right={("A5-17", B): 30},
        unit="PHS",
    ),
    Row(
        "R15",
        "A1-04",
        "Tulis keadaan sampai dengan triwulan ini (bukan tambahannya saja), atau jelaskan.",
        wrong={("A1-04", A): 60, ("A1-04", B): 50},
        right={("A1-04", B): 60},
        unit="PHS",
    ),
    cell("R20", "A4-11", B, 20, 5, "Periksa angkanya; bila benar, jelaskan bagaimana tercapai."),
    explained("R21", "A4-11", {("A4-11", B): 8}, "Jelaskan sebabnya, misalnya ada tambahan kegiatan"),
    cell("R22", "A4-12", B, 19, 1, "Bila yang dimaksud persen capaian, tulis banyaknya; bila benar, jelaskan."),
    explained(
        "R23",
        "QW-35",
        {("QW-35", A): 30, ("QW-35", B): 104} | planned("QW-35"),
        "Jelaskan sebab kenaikannya.",
    ),
    explained(
        "R24",
        "A8-32",
        {("A8-32", B): 824},
        "Jelaskan sebab kenaikannya.",
        unit="PHS",
        before=a_year_later,
        form=as_last_year,
    ),
    Row(
        "R12",
        "A5-20",
        "Tulis penyebabnya di Kendala, dan penanganannya di Solusi",
        wrong={("A5-20", B): 1},
        right={
            ("A5-20", OBSTACLE): "Seorang pegawai tidak masuk tanpa izin.",
            ("A5-20", SOLUTION): "Ditegur tertulis.",
        },
        unit="PHS",
    ),
    Row(
        "R12",
        "A5-20",
        "atau di Rencana tindak lanjut, dengan PIC dan batas waktunya.",
        wrong={("A5-20", B): 1},
        right={("A5-20", OBSTACLE): "Seorang pegawai tidak masuk tanpa izin.", **planned("A5-20")},
        unit="PHS",
    ),
    Row(
        "R19",
        "A4-11",
        "Tulis sebabnya di Kendala dan langkah berikutnya di Rencana tindak lanjut, dengan PIC dan batas waktunya.",
        wrong=SHORT,
        right={("A4-11", OBSTACLE): WHY} | planned("A4-11"),
    ),
    Row(
        "R08",
        "A4-11",
        "Lampirkan; bila sudah terlampir dengan nama lain, sebut berkasnya di kolom Data dukung",
        wrong={("A4-11", PROOF): "Kertas kerja: kertas_kerja_evaluasi_prosedur.pdf"},
        without="sop_evaluasi",
        sent={"Data dukung/A4-11 SOP/SOP pencairan.pdf": pdf(b"9 0 obj\n")},
    ),
    Row(
        "R29",
        "A4-12",
        "Periksa tanggalnya, atau jelaskan.",
        wrong={("A4-12", PROOF): f"Laporan: {LATE}"},
        right={("A4-12", PROOF): f"Laporan: {LATE.replace('2027', '2026')}"},
        without="naskah_dinas",
        files={LATE: pdf(b"9 0 obj\n")},
        sent={LATE.replace("2027", "2026"): pdf(b"9 0 obj\n")},
    ),
    Row(
        "R29",
        "A4-12",
        "Periksa tanggalnya, atau jelaskan.",
        wrong={("A4-12", PROOF): None},
        without="naskah_dinas",
        files={f"A4-12/{LATE}": pdf(b"9 0 obj\n")},
        sent={f"A4-12/{LATE.replace('2027', '2026')}": pdf(b"9 0 obj\n")},
    ),
    Row(
        "R37",
        "A4-12",
        "Lampirkan bukti tahun ini, atau jelaskan",
        wrong={("A4-12", PROOF): f"Laporan: {OLD}"},
        without="naskah_dinas",
        files={OLD: pdf(b"9 0 obj\n")},
        sent={f"A4-12/{OLD.replace('2025', '2026')}": pdf(b"8 0 obj\n")},
    ),
    cell("R26", "A4-12", STORY, "-", told("ini"), "Tulis satu atau dua kalimat di Uraian kegiatan"),
    cell(
        "R39",
        "A4-12",
        STORY,
        "Belum dilaksanakan karena anggaran belum cair.",
        told("ini"),
        "Betulkan angkanya atau uraiannya, atau jelaskan.",
    ),
    Row(
        "R40",
        "A4-11",
        "Tulis bagi masing-masing apa yang dilakukan, kapan, dan hasilnya, atau jelaskan.",
        wrong={(code, STORY): ALIKE for code in KUL},
        right={("A4-11", STORY): "Lima SOP dinilai.", **{(code, STORY): told(code) for code in KUL[1:]}},
    ),
    cell("R28", "A4-12", OBSTACLE, "xxx", None, "atau kosongkan bila tidak ada."),
    cell("R28", "A4-12", SOLUTION, "lorem ipsum", "Petugas dilatih.", "Ganti dengan keterangan yang sebenarnya"),
    cell("R30", "A4-14", WHEN, "30 Juni 2026", "30 September 2026", "atau perbarui batas waktunya."),
    Row(
        "R30",
        "A4-14",
        "Tulis hasilnya di Solusi yang telah dilakukan, misalnya tanggal selesainya",
        wrong={("A4-14", WHEN): "30 Juni 2026"},
        right={("A4-14", SOLUTION): "Selesai pada 29 Juni 2026."},
    ),
    Row(
        "R38",
        "A4-14",
        "Tulis nama jabatan dan tanggal atau bulannya.",
        wrong={("A4-14", WHO): "terkait", ("A4-14", WHEN): "segera"},
        right={("A4-14", WHO): "Arsiparis", ("A4-14", WHEN): "Agustus 2026"},
    ),
    cell(
        "R32",
        "A1-05",
        SOLUTION,
        None,
        "Batas penyampaian bahan ditetapkan dengan nota dinas.",
        "Tulis pelaksanaannya di Solusi yang telah dilakukan.",
        unit="RDI",
        folder="2026-S2",
        before=half_a_year_later,
    ),
]

ANSWERED = [
    cell("R06", "A4-14", A, 2, 1, "Indikator ini dijawab 1 (ya) atau 0 (tidak)."),
    cell("R06", "A4-14", A, "sekali", 1, "Indikator ini dijawab 1 (ya) atau 0 (tidak)."),
]
"""Where the plan asks for yes or no."""

NOTED = [
    Row(
        "R41",
        "A4-11",
        "Kosongkan sel ini bila tidak ada hasil baru.",
        wrong={("A4-11", A): 5, ("A4-11", B): 0},
        right={("A4-11", B): None},
    ),
    Row(
        "R09",
        "A4-12",
        "Pastikan isinya memang membuktikan indikator ini.",
        wrong={("A4-12", PROOF): f"Laporan: {LINK}", ("A4-14", PROOF): f"Surat keputusan (SK): {LINK}"},
        right={("A4-12", PROOF): f"Laporan: {LINK}/naskah-dinas"},
    ),
    Row(
        "R10",
        "A5-20",
        "Bila ada, lampirkan rekapitulasinya",
        unit="PHS",
        without="A5-20",
        sent={"A5-20/rekap disiplin.pdf": pdf(b"9 0 obj\n")},
    ),
    cell("R27", "A4-12", STORY, "Terlaksana", told("ini"), "Sebaiknya tulis apa yang dilakukan, kapan, dan hasilnya."),
    Row(
        "R31",
        "A4-14",
        "Kolom PIC tindak lanjut atau Batas waktu tindak lanjut",
        wrong={("A4-14", WHO): None, ("A4-14", WHEN): None},
        right={("A4-14", WHO): "Arsiparis", ("A4-14", WHEN): "Agustus 2026"},
    ),
    Row(
        "R33",
        "A3-10",
        "Bila hasilnya sudah ada, isi angkanya dan lampirkan data dukungnya.",
        wrong={("A3-10", STORY): told("ini")},
        right={("A3-10", B): 1},
        unit="PHS",
        sent={f"A3-10/{name}.pdf": pdf(name.encode()) for name in ("peta jabatan", "analisis beban kerja")},
    ),
]
NOTHING_TO_DO = {
    "R02": "a form's percentage is asked about as it is read, by I18; this rule judges tables that came otherwise",
    "R11": "tells how a result without a target is counted, and asks for nothing",
}
