"""The words of the form's sheet "Petunjuk"."""

from typing import Final

_TEXT: Final = """\
# Tiga hal yang dibutuhkan

1. Realisasi tiap triwulan yang memiliki target. Tulis angkanya saja (85,5 bukan "85,5 persen"); untuk indikator
Ya/Tidak pilih Ya atau Tidak dari daftar. Bila belum ada hasilnya, kosongkan; jangan tulis 0.

2. Data dukung. Taruh berkasnya dalam subfolder indikatornya (lihat di bawah), nama berkas bebas. Tautan, uraian, atau
nama berkas yang ditaruh di tempat lain ditulis pada kolom Data dukung: satu baris satu bukti, jenis, titik dua, lalu
isinya. Contoh: "Undangan: https://contoh.go.id/undangan". Untuk baris baru di dalam satu sel tekan Alt+Enter.

3. Kendala dan rencana tindak lanjut, beserta PIC dan batas waktunya, bila realisasi di bawah target. Bukti bahwa tindak
lanjut (yang direncanakan sekarang atau pada periode lalu) dijalankan, bila sudah ada, ditulis pada kolom Data dukung
tindak lanjut dengan cara yang sama, atau ditaruh dalam subfolder "{follow_up}" di dalam subfolder indikatornya; bukti
itu tidak dihitung sebagai data dukung realisasi.

# Warna

Kuning: masih ditunggu isiannya, atau hasil sudah diisi tetapi kolom Data dukung masih kosong (boleh dibiarkan bila
berkasnya sudah ada dalam subfolder). Merah: realisasi di bawah target. Kolom abu-abu terisi dari rencana aksi; pada
semester berikutnya di sana juga ada hasil dan tindak lanjut dari periode lalu.

# Mengirim

Simpan sebagai .xlsx dan kirim paling lambat {due} ke folder inbox/{unit} pada folder bersama kantor, beserta folder
Data dukung. Kerjakan di komputer Saudara atau di folder formulir/{unit} pada folder bersama itu, bukan di folder inbox.
Boleh dikirim berulang kali: kiriman terakhir yang dipakai, dan semua kiriman disimpan.

Berkas data dukung: PDF, Word (.docx), Excel (.xlsx), PNG, atau JPG, paling besar 25 MB. Setiap indikator mempunyai
subfolder dalam folder Data dukung (misalnya {example}); apa pun nama berkas di dalamnya, berkas itu milik indikator
tersebut.

Jenis data dukung yang dikenali dari nama berkas: {kinds}.

{beside}

# Setelah dikirim

Jawaban datang lewat surel beserta formulir Saudara yang sudah ditandai pada sel yang perlu dilengkapi. Perbaiki pada
berkas itu, atau tulis alasannya pada kolom Penjelasan, lalu kirim lagi.

# Yang tidak diubah

Nomor formulir, judul kolom, kode, dan target. Baris bertanda "{not_due}" boleh dibiarkan kosong; bila hasilnya sudah
ada lebih awal, silakan diisi.

# Pernyataan

{statement}
"""


def paragraphs(*, beside: str = "", **words: str) -> tuple[str, ...]:
    """The paragraphs with their words filled in; one that begins with `# ` is a heading. `beside` are paragraphs on
    the form's other sheets.
    """
    parts = _TEXT.replace("\n\n{beside}", f"\n\n{beside}" if beside else "").split("\n\n")
    return tuple(" ".join(part.split()).format_map(words) for part in parts)
