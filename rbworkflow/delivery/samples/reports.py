"""What becomes of a plan and of reports on their way."""

from datetime import date, datetime

from rbworkflow.delivery.samples.common import POINTED, ROWS, SEMESTER, SENDING_URL, TITLE, UNIT, Samples


def report_samples(moment: datetime) -> Samples:
    return {
        "plan": (
            {
                "title": "Rencana Aksi RB 2026 - Versi 2",
                "held_from": date(2026, 9, 7),
                "reason": "Anggaran semester II dikurangi.",
                "changes": ["A4-01: target TW IV dari 5 menjadi 3."],
                "units": [(UNIT, 14), ("Subbagian Perencanaan, Data, dan Informasi", 6)],
            },
            {"changes": []},
        ),
        "returned": (
            {
                "is_plan": False,
                "subject_kind": "report",
                "title": TITLE,
                "officer_title": "Ketua KPU Kabupaten Pasuruan",
                "note": "Realisasi A5-03 belum sesuai rekap presensi. Mohon diperiksa kembali bersama subbagian.",
                "pointed": POINTED,
                "elsewhere": "",
                "state_url": "http://127.0.0.1:4200/",
                "ui_url": "http://127.0.0.1:4200/berkas",
            },
            {"is_plan": True},
            {"subject_kind": "package"},
            {"subject_kind": "evaluation"},
            {"pointed": ()},
            {"elsewhere": "Angka dan uraiannya berasal dari laporan semester."},
        ),
        "correction": (
            {
                "unit": UNIT,
                "unit_code": "PHS",
                "period": SEMESTER,
                "until": date(2026, 7, 8),
                "note": "Realisasi A5-03 belum sesuai rekap presensi.",
                "officer_title": "Ketua KPU Kabupaten Pasuruan",
                "officer_note": "Mohon A5-03 diperiksa kembali.",
                "pointed": ROWS,
                "is_whole": False,
                "has_workbook": True,
                "sending_url": SENDING_URL,
                "reach": "",
            },
            {"officer_title": "", "officer_note": "", "pointed": (), "has_workbook": False, "sending_url": ""},
            {"is_whole": True},
        ),
        "closed": ({"unit": UNIT, "period": SEMESTER, "reason": "Salah memilih semester."},),
        "approved": (
            {
                "unit": UNIT,
                "period": SEMESTER,
                "title": TITLE,
                "decided_at": moment,
                "due": 14,
                "counted": ["A5-01", "A5-02"],
                "others": ["A5-03 Persentase pegawai yang hadir tepat waktu: TW II belum ada data"],
            },
            {"counted": [], "others": ["A5-03 Persentase pegawai: belum ada data"] * 16},
            {"others": []},
        ),
        "noted": (
            {
                "unit": UNIT,
                "period": SEMESTER,
                "title": TITLE,
                "officer_title": "Ketua KPU Kabupaten Pasuruan",
                "officer_note": "Mohon A5-03 diperiksa kembali.",
                "pointed": ROWS,
                "is_whole": False,
            },
            {"is_whole": True, "pointed": ()},
        ),
        "recalled": (
            {
                "title": TITLE,
                "reason": "Angka PHS belum lengkap.",
                "follows": "Revisi berikutnya dimintakan keputusan tersendiri, mulai dari pejabat pertama.",
                "is_standing": False,
                "passed_to": "",
                "moved_to": "",
                "at": moment,
                "zone": "WIB",
            },
            {"is_standing": True},
            {"passed_to": "Plh. Sekretaris KPU Kabupaten Pasuruan (Pelaksana Harian Contoh)"},
            {"passed_to": "Ketua KPU Kabupaten Pasuruan (Ketua Contoh)", "moved_to": "ketua@kpu-pasuruan.example"},
        ),
        "annulled": (
            {
                "title": TITLE,
                "period": SEMESTER,
                "reason": "Angka triwulan II keliru.",
                "at": moment,
                "zone": "WIB",
                "operator_email": "operator@kpu-pasuruan.example",
            },
        ),
        "waiting": (
            {
                "unit": UNIT,
                "period": SEMESTER,
                "sent_at": moment,
                "zone": "WIB",
                "operator_email": "operator@kpu-pasuruan.example",
            },
        ),
        "set_aside": (
            {
                "unit": UNIT,
                "unit_code": "PHS",
                "period": SEMESTER,
                "received_at": moment,
                "zone": "WIB",
                "workbook_name": "Isian_PHS.xlsx",
                "reason": "Berkas ini formulir latihan.",
                "earlier_at": moment,
                "report": TITLE,
                "until": date(2026, 7, 3),
                "is_over": False,
                "sending_url": SENDING_URL,
                "reach": "",
            },
            {"earlier_at": None, "report": ""},
            {"earlier_at": None, "is_over": True, "sending_url": ""},
        ),
    }
