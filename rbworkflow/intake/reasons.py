"""Why a file or a form is refused: a code for the rows, an Indonesian sentence that says what to do."""

from collections.abc import Mapping
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.sheets.refusals import SAVE_AS

SENTENCES: Final[Mapping[str, str]] = {
    # names
    "NAMA_SEMENTARA": "Ini berkas sementara milik aplikasi. Tutup Excel atau Word, lalu kirim berkas aslinya.",
    "NAMA_KODE": "Nama berkas memakai huruf yang tidak terbaca. Ganti namanya dengan huruf biasa, lalu kirim lagi.",
    "NAMA_KENDALI": "Nama berkas memuat pindah baris atau tanda tak tampak. Ganti namanya, lalu kirim lagi.",
    "NAMA_TERSEMBUNYI": "Nama berkas memuat tanda tersembunyi yang menyamarkan jenisnya. Ganti nama, lalu kirim lagi.",
    "NAMA_JALUR": "Nama berkas memuat jalur folder (\\, :, atau ..). Ganti namanya, lalu kirim lagi.",
    "NAMA_WINDOWS": "Nama berkas ini tidak dapat dibuka di Windows. Ganti namanya, lalu kirim lagi.",
    "NAMA_PANJANG": "Nama berkas lebih dari 120 huruf. Pendekkan namanya, lalu kirim lagi.",
    # what stands in the folder
    "BELUM_SELESAI": "Berkas masih disalin. Akan diambil setelah penyalinan selesai.",
    "SEDANG_DIBUKA": "Berkas ini masih terbuka di Excel atau Word. Simpan dan tutup; bila sudah ditutup, "
    "hapus berkas ~$ atau .~lock di sebelahnya.",
    "BELUM_DIISI": "Formulir di folder ini belum diisi. Semuanya diambil setelah formulirnya terisi.",
    "TAUTAN": "Ini pintasan, bukan berkas. Salin berkas aslinya ke folder ini.",
    "TAUTAN_KERAS": "Berkas ini terhubung dengan berkas di tempat lain. Salin ulang berkasnya ke folder ini.",
    "BUKAN_BERKAS": "Ini bukan berkas biasa. Kirim berkas PDF, Word, Excel, atau foto.",
    "TIDAK_TERBACA": "Berkas tidak boleh dibaca oleh program. Operator perlu membuka izin bacanya, lalu kirim lagi.",
    "HILANG": "Berkas hilang ketika akan dibaca. Kirim lagi.",
    "JALUR_DALAM": "Berkas berada terlalu dalam. Taruh paling dalam empat subfolder.",
    "KOSONG": "Berkas ini kosong (0 bita). Simpan ulang, lalu kirim lagi.",
    "TERLALU_BESAR": "Berkas lebih dari 25 MB. Perkecil (misalnya pindai 150 dpi), atau tulis tautannya di formulir.",
    # content
    "JENIS": "Jenis berkas ini tidak diterima. Simpan sebagai PDF, lalu kirim lagi.",
    "PROGRAM": "Berkas ini program, bukan dokumen, sehingga tidak diterima. Kirim tangkapan layarnya, atau dokumen "
    "yang membuktikannya.",
    "JENIS_BEDA": "Isi berkas tidak sesuai dengan akhiran namanya. Simpan ulang dari aplikasi asal, lalu kirim lagi.",
    "BUKAN_EXCEL": f"Ini lembar kerja, tetapi bukan berkas Excel. {SAVE_AS}",
    "BUKU_KERJA": "Ini buku kerja Excel, tetapi namanya tidak berakhir .xlsx. Ganti akhiran namanya, lalu kirim lagi.",
    "GAMBAR": "Gambar jenis ini tidak dapat dibuka. Simpan sebagai JPG atau kirim tangkapan layarnya.",
    "MEDIA": "Rekaman video dan suara tidak disimpan di sini. Unggah ke penyimpanan kantor, lalu tulis tautannya pada "
    "kolom Data dukung.",
    "PINTASAN": "Tidak ada alamat web dalam berkas ini. Tulis tautannya pada kolom Data dukung, atau kirim berkas yang "
    "ditunjuknya.",
    "SUREL_LAMPIRAN": "Ini surel yang disimpan sebagai berkas. Buka surel itu, simpan lampirannya, lalu kirim "
    "lampiran itu.",
    "SUREL_TERKUNCI": "Isi surel ini terkunci (S/MIME). Matikan enkripsi dan tanda tangan digital saat menulis surel, "
    "lalu kirim lagi.",
    "WINMAIL": "Outlook membungkus lampirannya menjadi winmail.dat. Saat menulis surel pilih Format Teks, HTML, lalu "
    "kirim lagi.",
    "ARSIP": "Arsip ini tidak dapat dibuka (bersandi, rusak, terlalu besar, atau bukan ZIP). Keluarkan isinya, lalu "
    "kirim berkas-berkasnya.",
    "FORMAT_LAMA": "Format Office lama. Buka, simpan sebagai .docx atau .xlsx (atau PDF), lalu kirim lagi.",
    "MAKRO": "Berkas memuat makro. Simpan sebagai .docx atau .xlsx tanpa makro (atau PDF), lalu kirim lagi.",
    "SANDI": "Berkas dikunci dengan sandi. Buka kuncinya atau cetak ke PDF baru, lalu kirim lagi.",
    "RUSAK": "Berkas rusak atau terpotong. Buka di komputer asal, simpan ulang, lalu kirim lagi.",
    "PDF_AKTIF": "PDF ini memuat program. Cetak ke PDF baru (Print to PDF), lalu kirim lagi.",
    "BOM_GAMBAR": "Gambar terlalu besar untuk dibuka. Simpan sebagai JPG yang lebih kecil, lalu kirim lagi.",
    "BOM_ZIP": "Isi berkas membengkak tidak wajar ketika dibuka. Simpan sebagai PDF, lalu kirim lagi.",
    "BERKAS_BANYAK": "Berkas dalam satu kiriman lebih dari 300. Kirim dalam beberapa bagian.",
    "KIRIMAN_BESAR": "Berkas-berkas ini bersama lebih dari 500 MB. Kirim dahulu sebagian, lalu sisanya.",
    # a unit's sending as a whole
    "TANPA_FORMULIR": "Tidak ada formulir isian di antara berkas yang dikirim, dan belum ada isian periode ini yang "
    "diterima sebelumnya. Isi dan kirim formulirnya.",
    "BUKAN_FORMULIR": "nomor formulir tidak ditemukan. Isi dan kirim formulir yang dikirimkan kepada subbagian.",
    "FORMULIR_PDF": "Ini cetakan formulir; angkanya tidak dapat dibaca dari PDF. Kirim buku kerja Excel (.xlsx) yang "
    "dicetak itu.",
    "FORMULIR_DARING": "Ini hanya tautan ke Google Spreadsheet. Buka di sana, pilih File, Download, Microsoft Excel "
    "(.xlsx), lalu kirim berkas hasilnya.",
    "FORMULIR_KOSONG": "formulir ini belum diisi. Isi dan simpan, lalu kirim lagi.",
    "TANPA_ISIAN_BARU": "Tidak ada berkas dalam kiriman ini yang dapat diterima. "
    "Isian yang sudah diterima tetap berlaku.",
    "LEBIH_LAMA": "isian ini dikirim sebelum isian yang sudah diterima, dan yang terakhir dikirim itulah yang berlaku. "
    "Bila justru isi yang ini benar, kirim sekali lagi.",
    "PERIODE_TUTUP": "Belum ada semester yang dibuka untuk pengisian. Kirim lagi setelah operator membukanya.",
    # mails as a whole
    "SUREL_RUSAK": "Surel ini tidak dapat dibaca. Kirim lagi berkasnya dengan surel baru.",
    "SUREL_BESAR": "Surel ini lebih dari 50 MB. Kirim data dukung dalam beberapa surel, atau lewat folder bersama.",
    "SUREL_BERAT": "Surel ini terlalu berat dibuka (isinya bersusun-susun atau membengkak) dan tidak disimpan. Kirim "
    "berkasnya satu per satu, tanpa arsip, dengan surel baru.",
    "KODE_DALAM_SUREL": "Surel ini memuat kode keputusan. Kode hanya ditempel pada halaman keputusan, tidak dibalas "
    "lewat surel. Buka tautan pada surel permintaan.",
    "TANPA_LAMPIRAN": "Surel ini tidak berlampiran. Lampirkan formulir isian dan data dukungnya, lalu kirim lagi.",
    "GAMBAR_KECIL": "Surel ini hanya memuat gambar kecil di dalam teksnya (misalnya logo). Lampirkan formulir dan data "
    "dukungnya sebagai berkas, lalu kirim lagi.",
    "LAMPIRAN_MENYATU": "Lampiran surel ini menyatu dengan teksnya dan tidak terbaca. Tulis surel baru, lampirkan "
    "berkasnya di sana, lalu kirim lagi.",
    "TAUTAN_SAJA": "Surel ini hanya memuat tautan, tanpa lampiran. Unduh formulirnya, lampirkan sebagai berkas, lalu "
    "kirim lagi.",
    "BANYAK_UNIT": "Surel ini memuat kiriman beberapa pengirim. Kirim masing-masing dalam surel sendiri.",
    "UNIT_TIDAK_JELAS": "Alamat ini dipakai beberapa pengirim, dan tidak ada formulir atau daftar isi paket yang "
    "menunjukkan kiriman siapa ini. Sertakan berkas itu.",
    "BUKAN_ISIAN": "Surel ini bukan isian atau paket laporan. Kotak surat ini dibaca program; untuk hal lain, hubungi "
    "operator.",
    "PENGIRIM_TIDAK_DIKENAL": "Pengirim tidak dikenal dan tidak ada formulir kantor ini di dalamnya.",
    "KUOTA_ASING": "Terlalu banyak surel dari pengirim yang tidak dapat dipastikan hari itu; yang ini tidak dibaca.",
    "PENGIRIM_DITOLAK": "Operator menolak kiriman ini karena bukan dari pemilik formulir atau paket di dalamnya. Bila "
    "berkasnya tertukar, kirim yang milik Saudara sendiri.",
    # replies to a report; `{above}` is what lies above the office
    "TANDA_TERIMA_RAGU": "Surel atas nama {above} menyatakan laporan diterima, tetapi keaslian pengirimnya tidak "
    "dapat dipastikan.",
    "LAPORAN_DIKEMBALIKAN": "Laporan ini dikembalikan {above}; menunggu operator memulai perubahannya.",
    "BALASAN_LAPORAN": "Balasan atas laporan ke {above} yang bukan tanda terima; perlu dibaca operator.",
}


class IntakeRefusedError(RefusedError):
    """One file is refused for good; the others of its claim go on."""

    def __init__(self, reason_code: str, message: str = "") -> None:
        super().__init__(message or SENTENCES[reason_code])
        self.reason_code = reason_code


class SubmissionRefusedError(IntakeRefusedError):
    """A workbook is not the form that is awaited from this unit for this period."""
