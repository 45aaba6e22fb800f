"""A report that leaves, and its receipt."""

from datetime import date, datetime

from rbworkflow.delivery.samples.common import ANCHOR, SEMESTER, TITLE, Samples


def sending_samples(moment: datetime) -> Samples:
    return {
        "report": (
            {
                "period": SEMESTER,
                "report_title": "Laporan Pelaksanaan Reformasi Birokrasi",
                "letter_number": "21/ORT.07-SD/3514/2026",
                "dated_on": date(2026, 7, 9),
                "province_letter": "Nomor 77/ORT.07/35/2026 tanggal 2 Juni 2026",
                "amendment": 0,
                "has_worksheet": False,
                "is_worksheet_lacking": False,
                "worksheet_notes": (),
                "anchor": ANCHOR,
                "has_pdf": True,
                "is_signed": False,
                "attachment": "6 (enam) berkas",
                "items": (
                    "Surat pengantar: Surat_Pengantar_RB_Semester_I_2026.docx",
                    "1. Laporan Pelaksanaan Reformasi Birokrasi Semester I Tahun 2026: Laporan_RB_Semester_I_2026.docx",
                ),
                "evidence": ("Letak setiap data dukung dimuat pada daftar isi paket.",),
                "left_out": "",
                "copies": ("Ketua KPU Kabupaten Pasuruan",),
                "mail_number": 1,
                "mail_count": 1,
                "amended": "",
                "part": "",
            },
            {"amendment": 1, "amended": " Perubahan ke-1", "province_letter": "", "has_pdf": False},
            {
                "has_worksheet": True,
                "worksheet_notes": ("Jawaban butir LKE-07 tidak dapat dipakai, maka selnya kosong.",),
            },
            {"is_worksheet_lacking": True},
            {"is_signed": True},
            {"items": (), "evidence": (), "copies": (), "attachment": ""},
            {"left_out": "rekaman.mp4", "mail_count": 3, "part": " (bagian 1 dari 3)", "copies": ("Ketua", "Arsip")},
        ),
        "evidence": (
            {
                "period": SEMESTER,
                "letter_number": "21/ORT.07-SD/3514/2026",
                "mail_number": 2,
                "mail_count": 3,
                "amended": "",
                "part": " (bagian 2 dari 3)",
                "files": "Laporan_RB_Semester_I_2026_bukti_1_dari_2.zip",
            },
            {"amended": " Perubahan ke-1"},
        ),
        "to_sign": (
            {
                "title": TITLE,
                "letter_number": "21/ORT.07-SD/3514/2026",
                "dated_on": date(2026, 7, 9),
                "code": "RBW-3514-7K4M-Q2XD-9PRT-0ABC",
                "has_pdf": True,
                "folder": "inbox/ttd",
                "has_mailbox": True,
                "page_url": "http://127.0.0.1:4200/tanda-tangan",
                "reach": "Tautan ini terbuka di jaringan kantor.",
            },
            {"has_pdf": False, "has_mailbox": False, "reach": ""},
        ),
        "sent": (
            {
                "title": TITLE,
                "sent_at": moment,
                "zone": "WIB",
                "letter_number": "21/ORT.07-SD/3514/2026",
                "recipient": "rb@kpu-jatim.example",
                "message_id": "<3f1c8a6b52de4f0b9a7e1c2d3e4f5a6b@kpu-pasuruan.example>",
            },
        ),
        "receipt": (
            {
                "title": TITLE,
                "letter_number": "21/ORT.07-SD/3514/2026",
                "received_on": date(2026, 7, 10),
                "read_on": date(2026, 7, 13),
                "is_late": False,
                "due_on": date(2026, 7, 10),
                "how": "dicatat operator",
                "remark": "Tanda terima nomor 5",
            },
            {"remark": "", "is_late": True},
        ),
        "receipt_withdrawn": (
            {
                "title": TITLE,
                "letter_number": "21/ORT.07-SD/3514/2026",
                "received_on": date(2026, 7, 10),
                "reason": "Tanda terima itu untuk laporan tahunan.",
            },
        ),
        "deadline_moved": (
            {
                "what": "isian subbagian Semester I Tahun 2026",
                "before": date(2026, 7, 3),
                "now": date(2026, 7, 6),
                "reason": "3 Juli 2026 (Cuti bersama susulan) libur",
            },
        ),
    }
