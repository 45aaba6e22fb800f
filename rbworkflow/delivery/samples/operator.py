"""What the operator is told, and of what everybody is reminded."""

from rbworkflow.delivery.samples.common import Samples
from rbworkflow.delivery.samples.reminders import MATTERS, reminder_sample


def operator_samples() -> Samples:
    return {
        "reminder": (
            reminder_sample(MATTERS[0]),
            *(reminder_sample(each) for each in MATTERS),
            reminder_sample(*MATTERS),
            {"reach": "", "has_mailbox": False},
        ),
        "unread": (
            {
                "mail_subject": "Data dukung triwulan II",
                "reason": "Surel ini tidak berlampiran. Lampirkan formulir isian dan data dukungnya, lalu kirim lagi.",
            },
        ),
        "alarm": (
            {
                "what": "surel ditolak",
                "number": 17,
                "mail_subject": "Mohon keputusan: Laporan RB Semester I Tahun 2026",
                "recipient": "ketua@kpu-pasuruan.example",
                "detail": "550 5.1.1 User unknown",
                "todo": "perbaiki sebabnya, lalu kirim ulang surel itu.",
                "code": "P01",
                "page": "https://192.168.1.10:4200/panduan/peringatan",
            },
        ),
    }
