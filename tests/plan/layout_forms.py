"""Workbooks in layouts that offices already use, as people fill them: titles, merged cells, two header rows."""

# ruff: noqa: RUF005 - long rows read better in two pieces
import io

from openpyxl import Workbook

AREA_FORM_HEADER = (
    ("NO", "AREA PERUBAHAN", "PROGRAM", "KEGIATAN", "PERIODE PELAKSANA", None)
    + ("ANGGARAN\nRp 000.000", None, "STATUS CAPAIAN", None, "ALASAN TIDAK TERCAPAI"),
    (None,) * 4 + ("TARGET", "REALISASI", "TARGET", "REALISASI", "TERCAPAI", "TIDAK TERCAPAI", None),
)
QUICK_WINS_HEADER = (
    ("NO", "AREA PERUBAHAN", "PROGRAM", "KEGIATAN", "SASARAN", "INDIKATOR", "OUTPUT", None, "BULAN KE-", None)
    + ("ANGGARAN Rp 000.000", None, "STATUS CAPAIAN", None, "ALASAN TIDAK TERCAPAI"),
    (None,) * 6 + ("TARGET", "REALISASI") * 3 + ("TERCAPAI", "TIDAK TERCAPAI", None),
)
PROGRESS = ("Uraian Kegiatan", "Capaian", "Bukti", "Kendala", "Solusi")
QUARTERLY_HEADER = (
    ("Kegiatan Utama/Indeks", "Indikator", "Rencana Aksi", "Output", "Satuan", "Target", None, None, None, "PIC")
    + ("Triwulan I", None, None, None, None, "Triwulan II", None, None, None, None, "Catatan Evaluator"),
    (None,) * 5 + ("TW I", "TW II", "TW III", "TW IV", None) + PROGRESS * 2 + (None,),
)


def form(title, header, rows, *, merges=(), numbered=True, blank_below=()):
    """A form with two title lines, a gap, its header in two merged rows, the numbers 1, 2, 3 ..., and its rows."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Formulir"
    width = len(header[0])
    for number, text in enumerate((title, "KPU KABUPATEN PASURUAN per 30 Desember 2026"), start=1):
        sheet.cell(number, 1).value = text
        sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=width)
    for row in (*([()]), *header):
        sheet.append(row)
    _merge_header(sheet, header)
    if numbered:
        sheet.append(list(range(1, width + 1)))
    for row in (*rows, *blank_below):
        sheet.append(row)
    for area in merges:
        sheet.merge_cells(area)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _merge_header(sheet, header):
    first = sheet.max_row - 1
    top, below = header
    for column, text in enumerate(top, start=1):
        if below[column - 1] is None:
            sheet.merge_cells(start_row=first, end_row=first + 1, start_column=column, end_column=column)
        elif text is not None:
            end = column
            while end < len(top) and top[end] is None and below[end] is not None:
                end += 1
            if end > column:
                sheet.merge_cells(start_row=first, end_row=first, start_column=column, end_column=end)


def area_form(*, rows=None, **changes):
    """The form of the eight areas; area and program stand once, merged or with blanks below."""
    given = rows or (
        (1, "MANAJEMEN PERUBAHAN", "Tim RB", "Penetapan Tim RB", "Januari - Maret", None, 10),
        (None, None, None, "Rapat monev", "B03,B06,B09,B12"),
        (None, None, "Agen perubahan", "Penetapan agen perubahan", "TW II"),
        (2, "PENATAAN TATALAKSANA", None, "Evaluasi SOP", "Semester I dan II"),
        (3, "PENATAAN SDM APARATUR", "Disiplin", "Pemantauan presensi", "sepanjang tahun"),
    )
    return form("RENCANA AKSI REFORMASI BIROKRASI 8 AREA", AREA_FORM_HEADER, given, **changes)


def quick_wins_form(*, rows=None, **changes):
    given = rows or (
        (1, "QUICK WINS", "Daftar pemilih", "Pemutakhiran", "Daftar akurat", "Jumlah rekapitulasi", "4 rekapitulasi")
        + (None, "3, 6, 9, 12"),
        (2, None, "Pelayanan", "Jawaban informasi", "Tepat waktu", "Persentase dijawab", "100%", None, "6, 12"),
        (3, None, None, None, "Tertib", "Jumlah SK PPID", "1 (satu) dokumen", None, 2),
    )
    return form("RENCANA AKSI QUICK WINS", QUICK_WINS_HEADER, given, **changes)


def quarterly_sheet(*, rows=None, **changes):
    given = rows or (
        ("Manajemen Perubahan", "Jumlah laporan monev", "Rapat monev", "Laporan", "laporan", 1, 1, 1, 1, "RDI")
        + ("Rapat digelar", "1", "notula", "-", "-"),
        (None, "Persentase pegawai", "Internalisasi", "Kegiatan", "persen", 100, "Belum terjadwal", "-", None, "PHS"),
        ("Penguatan Pengawasan", "Jumlah laporan UPG", "Kampanye gratifikasi", "Laporan", "laporan", None, 1, None, 1)
        + ("Kasubbag TPH",),
    )
    return form("MONITORING RENCANA AKSI", QUARTERLY_HEADER, given, **changes)
