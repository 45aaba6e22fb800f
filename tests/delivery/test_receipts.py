"""DITERIMA in a reply counts where the replier wrote it, and nowhere else."""

import pytest

from rbworkflow.delivery.receipts import confirms, named_report

SENT = """Yth. Sekretaris KPU Provinsi Jawa Timur di Surabaya

Bersama ini disampaikan Laporan.

Mohon berkenan membalas surel ini dengan kata DITERIMA sebagai tanda terima.
"""
QUOTED = "".join(f"> {line}\n" for line in SENT.splitlines())


@pytest.mark.parametrize(
    "reply",
    [
        "DITERIMA",
        "Diterima, terima kasih.",
        "Laporan sudah kami terima.\nDITERIMA\n",
        f"DITERIMA\n\nPada Sen, 13 Jul 2026 pukul 09.00 Pelaporan RB <rb@x.example> menulis:\n{QUOTED}",
        f"DITERIMA.\r\n\r\n-----Original Message-----\r\nFrom: Pelaporan RB\r\n{SENT}",
        f"Diterima\n________________________________\nDari: Pelaporan RB\n{SENT}",
        f"diterima\n\n{SENT}",
    ],
)
def test_a_reply_that_says_so_confirms(reply: str) -> None:
    assert confirms(reply, SENT)


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "Terima kasih, akan kami pelajari.",
        "Lampiran belum diterima.",
        "Tidak dapat diterima karena lampiran rusak.",
        "Diterima, namun mohon perbaikan tabel 3.",
        "DITERIMA tetapi dikembalikan",
        "diterimakan",
        "Blm diterima.",
        "Apakah sudah DITERIMA?",
        "Akan diterima setelah lengkap.",
        "Yang diterima hanya bagian 1 dari 3.",
        "Diterima dengan catatan: A1-01 salah.",
        "Lampirannya tdk dapat dibuka, diterima suratnya saja.",
        f"Mohon dikirim ulang.\n\n{QUOTED}",
        f"Mohon dikirim ulang.\n\n{SENT}",
        f"Pada Sen, 13 Jul 2026 Pelaporan RB menulis:\n{QUOTED}DITERIMA",
        "Ok.\nMohon berkenan membalas surel ini dengan kata\nDITERIMA sebagai tanda terima.",
    ],
)
def test_a_reply_that_does_not_say_so_or_only_quotes_us_confirms_nothing(reply: str) -> None:
    assert not confirms(reply, SENT)


@pytest.mark.parametrize(
    ("subject", "reply"),
    [
        ("DITERIMA: 7/ORT.07", ""),
        ("Bls: DITERIMA: 7/ORT.07", ""),
        ("[EXTERNAL] Fwd: DITERIMA: No. 7/ORT.07", ""),
        ("Laporan", "*DITERIMA: 7/ORT.07*"),
        ("Laporan", "DITERIMA: Nomor 7/ORT.07 tanggal 5 Juli 2026."),
    ],
)
def test_the_letters_number_is_read_beside_what_mail_programs_and_people_write_around_it(
    subject: str, reply: str
) -> None:
    assert named_report(subject, reply).casefold() == "7/ort.07"
