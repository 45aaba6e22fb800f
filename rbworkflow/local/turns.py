"""What the screen of `rbworkflow try` says to whoever must act, and at the end."""

from typing import Final

OFFICERS_TURN: Final = """
Giliran: {title} (the officer's turn)
  1. Baca drafnya (read the draft), di sini atau dari lampiran surelnya:
{drafts}
  2. Buka tautan pejabat itu (open)  {url}
     dan tekan Masuk (press Masuk: you come in as this officer)
  3. Salin SATU kode dari surel ini ke halaman itu, lalu Kirim keputusan (paste ONE code of this mail);
     atau Buka di halaman Prefect, lalu Resume (or press Resume on Prefect's page)

  Surel kepada {to}:
{mail}

Menunggu keputusan Saudara … (Ctrl-C untuk berhenti)"""
OPERATORS_TURN: Final = """
Dikembalikan. Giliran operator (returned: the operator's turn)
  1. Buka tautan operator (open)  {url}
     dan tekan Masuk (press Masuk: you come in as the operator)
  2. Formulirnya berisi catatan pejabat. Pilih {unit} pada Yang diminta memperbaiki, lalu
     batas waktunya: Today, Apply.
  3. Submit. Subbagian lalu mengirim perbaikannya dan laporan disusun kembali.
Menunggu perintah revisi … (Ctrl-C untuk berhenti)"""
THE_END: Final = """
Laporan tiba di provinsi (it arrived): {subject}
  Lampiran (attached): {names}
  Buka halaman ceritanya (open this page): {page}
  Semua surel (every mail): {folder}
  Semua halaman (every page): {url}
Ctrl-C menghentikan server; halaman cerita tetap ada (the story stays)."""
