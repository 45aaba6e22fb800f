"""The words of the form's sheet "Petunjuk"."""

from typing import Final

_TEXT: Final = """\
# Tiga hal yang dibutuhkan

1. Realisasi tiap triwulan yang memiliki target. Tulis angkanya saja (85,5 bukan "85,5 persen"); untuk indikator
Ya/Tidak tulis Ya atau Tidak. Bila belum ada hasilnya, kosongkan; jangan tulis 0.

2. Data dukung. Satu baris satu bukti: jenis, titik dua, lalu nama berkas, tautan, atau uraian. Contoh:
"Undangan: undangan-rapat.pdf". Untuk baris baru di dalam satu sel tekan Alt+Enter.

3. Kendala dan rencana tindak lanjut, beserta PIC dan batas waktunya, bila realisasi di bawah target.

# Mengirim

Simpan sebagai .xlsx dan kirim paling lambat {due} ke folder masukan {unit}, bersama berkas data dukungnya. Boleh
dikirim berulang kali: kiriman terakhir yang dipakai, dan semua kiriman disimpan.

Berkas data dukung: PDF, Word (.docx), Excel (.xlsx), PNG, atau JPG, paling besar 25 MB. Taruh dalam subfolder
bernama kode indikator (misalnya {example}), atau sebut nama berkasnya pada kolom Data dukung.

Jenis data dukung yang dikenali dari nama berkas: {kinds}.

# Setelah dikirim

Jawaban datang lewat surel beserta formulir Saudara yang sudah ditandai pada sel yang perlu dilengkapi. Perbaiki pada
berkas itu, atau tulis alasannya pada kolom Penjelasan, lalu kirim lagi.

# Yang tidak diubah

Nomor formulir, judul kolom, kode, dan target. Baris bertanda "{not_due}" boleh dibiarkan kosong; bila hasilnya sudah
ada lebih awal, silakan diisi.

# Pernyataan

{statement}
"""


def paragraphs(**words: str) -> tuple[str, ...]:
    """The paragraphs with their words filled in; one that begins with `# ` is a heading."""
    return tuple(" ".join(part.split()).format_map(words) for part in _TEXT.split("\n\n"))
