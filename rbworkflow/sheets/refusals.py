"""Why a workbook is refused: a code for the rows, and an Indonesian sentence that says what to do."""

from collections.abc import Mapping
from typing import Final

from rbworkflow.errors import RefusedError

AS_XLSX: Final = "Buka di Excel atau LibreOffice, pilih File, Save As (Simpan sebagai), jenis Excel (.xlsx)"
SAVE_AS: Final = f"{AS_XLSX}, lalu kirim lagi."
"""How somebody whose office uses another program comes to a workbook that is read."""

SENTENCES: Final[Mapping[str, str]] = {
    "KOSONG": "Berkas ini kosong (0 bita). Simpan ulang dari Excel atau LibreOffice, lalu kirim lagi.",
    "TERLALU_BESAR": "Berkas lebih dari 25 MB. Hapus foto dari dalamnya (kirim sebagai data dukung), lalu kirim lagi.",
    "RUSAK": "Berkas rusak atau terpotong. Buka di Excel atau LibreOffice, simpan ulang (.xlsx), lalu kirim lagi.",
    "JENIS_BEDA": f"Isi berkas bukan buku kerja Excel. {SAVE_AS}",
    "BUKAN_OOXML": f"Berkas ini bukan buku kerja Excel (.xlsx). {SAVE_AS}",
    "FORMAT_LAMA": f"Format Excel ini tidak dibaca. {SAVE_AS}",
    "SANDI": "Buku kerja dikunci dengan sandi. Buka, hapus sandinya, simpan, lalu kirim lagi.",
    "BOM_ZIP": "Isi berkas membengkak tidak wajar ketika dibuka. Salin isinya ke formulir baru, lalu kirim lagi.",
    "XML_BERBAHAYA": "Berkas memuat perintah XML yang tidak diterima. Salin isinya ke formulir baru, lalu kirim lagi.",
    "ZIP_JALUR": "Susunan dalam berkas tidak wajar (jalur folder). Salin isinya ke formulir baru, lalu kirim lagi.",
    "ZIP_GANDA": "Susunan dalam berkas tidak wajar (bagian ganda). Salin isinya ke formulir baru, lalu kirim lagi.",
    "MAKRO": "Buku kerja memuat makro. Simpan sebagai Buku Kerja Excel (.xlsx) tanpa makro, lalu kirim lagi.",
    "OBJEK_TERTANAM": "Buku kerja memuat objek tertanam. Hapus objek itu (kirim sebagai data dukung), lalu kirim lagi.",
    "TAUTAN_LUAR": "Buku kerja mengambil data dari berkas lain. Di Excel pilih Data, Edit Tautan, Putuskan Tautan, "
    "lalu kirim lagi.",
    "TERLALU_LUAS": "Ada isian yang sangat jauh dari tabel (di bawah baris 9.999 atau sesudah kolom ZZ). "
    "Hapus isian itu, lalu kirim lagi.",
    "TERLALU_BERAT": "Berkas tidak selesai dibaca dalam batas waktu dan memori. Salin isinya ke formulir baru, "
    "lalu kirim lagi.",
    "TANDA_TANGAN": "Buku kerja ditandatangani secara elektronik; mengisinya akan membatalkan tanda tangan itu. Minta "
    "buku kerja yang belum ditandatangani, lalu kirim lagi.",
}

CELL_SENTENCES: Final[Mapping[str, str]] = {
    "LEMBAR": "lembar ini tidak ada dalam buku kerja, atau tidak memuat sel",
    "RUMUS": "sel ini memuat rumus, maka tidak ditimpa",
    "DAFTAR": "isian tidak ada dalam daftar pilihan sel ini ({})",
    "BATAS": "isian bukan bilangan yang boleh diisikan ke sel ini ({})",
    "GABUNGAN": "sel ini, atau sel gabungan yang memuatnya, sudah mendapat isian lain",
    "PANJANG": "isian melebihi 32.767 karakter, batas isi satu sel",
}
"""Why one cell of a workbook cannot take what was to be written into it."""


class WorkbookRefusedError(RefusedError):
    """A workbook is refused for good; its text says why and what to do."""

    def __init__(self, reason_code: str, message: str = "") -> None:
        super().__init__(message or SENTENCES[reason_code])
        self.reason_code = reason_code
