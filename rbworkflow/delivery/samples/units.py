"""What units get of their forms."""

from datetime import date, datetime

from rbworkflow.delivery.samples.common import SEMESTER, SENDING_URL, UNIT, Samples, points
from rbworkflow.office.model import Office


def unit_samples(office: Office, moment: datetime) -> Samples:
    return {
        "form": (
            {
                "unit": UNIT,
                "unit_code": "PHS",
                "period": SEMESTER,
                "due_on": date(2026, 7, 3),
                "is_over": False,
                "changed": "",
                "due_count": 14,
                "item_count": 10,
                "recommendation_count": 3,
                "folder": "Semester_I_2026/PHS",
                "has_mailbox": True,
                "sending_url": SENDING_URL,
                "reach": "Tautan ini terbuka di jaringan kantor.",
            },
            {"reach": "", "has_mailbox": False},
            {"item_count": 0, "recommendation_count": 0},
            {"changed": "Rencana Aksi RB 2026 - Versi 2", "is_over": True},
        ),
        "answer": (
            {
                "unit": UNIT,
                "verdict": "diterima dengan hal yang perlu dilengkapi",
                "is_accepted": True,
                "period": SEMESTER,
                "filled": 12,
                "assessed": "9 dari 10 butir terjawab, 8 dengan data dukung",
                "followed_up": "3 dari 3 dilaporkan (1 selesai), 2 dengan data dukung",
                "due": 14,
                "reason": "",
                "points": points(12),
                "notes": points(1),
                "evidence": "9 berkas dan 2 tautan, untuk realisasi 11 indikator; 1 berkas belum dikaitkan",
                "readings": ("A5-01 TW II 85 (tertulis '85 persen')", "A5-02 TW II 98,5"),
                "small_pictures": 2,
                "is_unmarkable": False,
                "refusals": ((["bukti/foto.exe"], "Jenis berkas ini tidak diterima. Kirim sebagai PDF, JPG, PNG."),),
                "came_at": datetime(2026, 7, 3, 16, 45, tzinfo=office.tz),
                "read_at": moment,
                "is_clock_doubted": False,
                "zone": "WIB",
                "is_late": False,
                "due_on": date(2026, 7, 3),
                "awaited": "",
                "awaited_until": None,
                "is_after_compilation": False,
                "has_workbook": True,
                "changes": ("Jumlah laporan monev: realisasi TW II dari 1 menjadi 2.",),
                "channel": "surel",
                "sender": "staf.phs@kpu-pasuruan.example",
                "operator_email": "operator@kpu-pasuruan.example",
            },
            {"is_accepted": False, "reason": "Formulir ini tidak terbaca.", "due": 0, "points": (), "changes": None},
            {
                "has_workbook": False,
                "is_unmarkable": True,
                "is_late": True,
                "is_after_compilation": True,
                "changes": (),
            },
            {
                "points": (),
                "notes": (),
                "refusals": (),
                "is_clock_doubted": True,
                "channel": "halaman kirim",
                "sender": "",
            },
            {
                "points": (),
                "notes": (),
                "refusals": (),
                "awaited": "Semester II Tahun 2026",
                "awaited_until": date(2027, 1, 8),
            },
        ),
    }
