"""A mail of each kind with the values that the steps give: what a template must be able to write."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final

from rbworkflow.delivery.sample_reminders import MATTERS, reminder_sample
from rbworkflow.finding import Finding, Severity
from rbworkflow.office.model import Office

SEMESTER: Final = "Semester I Tahun 2026"
TITLE: Final = "Laporan RB Semester I Tahun 2026, revisi 2"
_SENDING: Final = "http://127.0.0.1:4200/kirim/0f3a9c5e7b1d2f4a6c8e0b1d3f5a7c9e"
UNIT: Final = "Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"
ROWS: Final = ("A5-03 Persentase pegawai yang hadir tepat waktu",)
POINTED: Final = (f"{UNIT}: A5-03", "Subbagian Perencanaan, Data, dan Informasi: semua indikator, A6-21")
ANCHOR: Final = f"214:{'a3' * 32}"
VARIANTS: Final[dict[str, tuple[dict[str, Any], ...]]] = {
    "appointed": ({"nip": ""}, {"heads": UNIT}),
    "form": ({"reach": "", "has_mailbox": False}, {"item_count": 0, "recommendation_count": 0}),
    "answer": (
        {"is_accepted": False, "reason": "Formulir ini tidak terbaca.", "due": 0, "points": (), "changes": None},
        {"has_workbook": False, "is_unmarkable": True, "is_late": True, "is_after_compilation": True, "changes": ()},
        {"points": (), "notes": (), "refusals": (), "is_clock_doubted": True, "channel": "halaman kirim", "sender": ""},
        {
            "points": (),
            "notes": (),
            "refusals": (),
            "awaited": "Semester II Tahun 2026",
            "awaited_until": date(2027, 1, 8),
        },
    ),
    "request": (
        {"reach": "", "has_pdf": False},
        {"has_pdf": False, "is_pdf_too_large": True, "occasion": "launch"},
        {"occasion": "issue"},
        {"occasion": "resend", "is_over": True},
    ),
    "decision": (
        {"exception": "Memutus dengan izin pengaturan kantor."},
        {"note": "Mohon dilengkapi.", "pointed": POINTED, "next_title": ""},
        {"is_plan": True, "next_title": ""},
        {"subject_kind": "package", "next_title": ""},
        {"subject_kind": "evaluation", "next_title": ""},
    ),
    "decided": ({"note": "Mohon dilengkapi.", "pointed": POINTED, "withdrawal_code": "", "reach": ""},),
    "correction": (
        {"officer_title": "", "officer_note": "", "pointed": (), "has_workbook": False, "sending_url": ""},
        {"is_whole": True},
    ),
    "approved": ({"counted": [], "others": ["A5-03 Persentase pegawai: belum ada data"] * 16}, {"others": []}),
    "noted": ({"is_whole": True, "pointed": ()},),
    "recalled": ({"is_standing": True},),
    "plan": ({"changes": []},),
    "returned": (
        {"is_plan": True},
        {"subject_kind": "package"},
        {"subject_kind": "evaluation"},
        {"pointed": (), "state_url": ""},
    ),
    "report": (
        {"amendment": 1, "amended": " Perubahan ke-1", "province_letter": "", "has_pdf": False},
        {"has_worksheet": True, "worksheet_notes": ("Jawaban butir LKE-07 tidak dapat dipakai, maka selnya kosong.",)},
        {"is_worksheet_lacking": True},
        {"is_signed": True},
        {"items": (), "evidence": (), "copies": (), "attachment": ""},
        {"left_out": "rekaman.mp4", "mail_count": 3, "part": " (bagian 1 dari 3)", "copies": ("Ketua", "Arsip")},
    ),
    "evidence": ({"amended": " Perubahan ke-1"},),
    "receipt": ({"remark": "", "is_late": True},),
    "evaluation": ({"amendment": 1, "item_count": 0},),
    "reminder": (
        *(reminder_sample(each) for each in MATTERS),
        reminder_sample(*MATTERS),
        {"reach": "", "has_mailbox": False},
    ),
    "to_sign": ({"has_pdf": False, "has_mailbox": False, "reach": ""},),
    "set_aside": ({"earlier_at": None, "report": ""}, {"earlier_at": None, "is_over": True, "sending_url": ""}),
}
"""What else a mail of the kind may have to say."""

_APPOINTMENT: Final[dict[str, Any]] = {
    "title": "Plh. Sekretaris KPU Kabupaten Pasuruan",
    "name": "Pelaksana Harian Contoh",
    "nip": "19750202 200003 2 002",
    "address": "plh.sekretaris@kpu-pasuruan.example",
    "decree": "12/SDM.05.4-ST/3514/2026",
    "starts_on": date(2026, 7, 8),
    "ends_on": date(2026, 7, 10),
    "heads": "",
    "reset": "",
    "is_of_settings": False,
    "zone": "WIB",
}


def samples(office: Office, kind: str) -> Iterator[dict[str, Any]]:
    """The values of every sample of this kind."""
    plain = sample_values(office)[kind]
    yield plain
    for changes in VARIANTS.get(kind, ()):
        yield plain | changes


def points(count: int) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            rule="R07",
            severity=Severity.BLOCKING if number % 3 == 0 else Severity.NEEDS_EXPLANATION,
            message=f"Realisasi A5-0{number} TW II (30) lebih rendah daripada TW I (45), padahal kumulatif. "
            "Perbaiki angkanya atau jelaskan di kolom Penjelasan.",
            sheet="Isian",
            cell=f"K{number + 12}",
            indicator_code=f"A5-0{number}",
        )
        for number in range(1, count + 1)
    )


def sample_values(office: Office) -> dict[str, dict[str, Any]]:
    """By kind, what its template is given."""
    moment = datetime(2026, 7, 6, 13, 5, tzinfo=office.tz)
    return {
        **_of_units(office, moment),
        **_of_decisions(moment),
        **_of_people(office, moment),
        **_of_reports(moment),
        **_of_sending(moment),
        **_of_offices(),
        **_of_the_operator(),
    }


def _of_units(office: Office, moment: datetime) -> dict[str, dict[str, Any]]:
    """What units get of their forms."""
    return {
        "form": {
            "unit": UNIT,
            "unit_code": "PHS",
            "period": SEMESTER,
            "due_on": date(2026, 7, 3),
            "due_count": 14,
            "item_count": 10,
            "recommendation_count": 3,
            "folder": "Semester_I_2026/PHS",
            "has_mailbox": True,
            "sending_url": _SENDING,
            "reach": "Tautan ini terbuka di jaringan kantor.",
        },
        "answer": {
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
    }


def _of_decisions(moment: datetime) -> dict[str, dict[str, Any]]:
    """What officers are asked and told of decisions."""
    withdrawal = {
        "title": TITLE,
        "decision_word": "disetujui",
        "officer_title": "Sekretaris KPU Kabupaten Pasuruan",
        "officer_name": "Sekretaris Contoh",
        "at": moment,
        "zone": "WIB",
        "why": "Keputusan tidak dapat ditarik lagi: Ketua KPU Kabupaten Pasuruan sudah memutus.",
    }
    return {
        "request": {
            "occasion": "",
            "title": TITLE,
            "officer_title": "Sekretaris KPU Kabupaten Pasuruan",
            "due_on": date(2026, 7, 9),
            "is_over": False,
            "facts": (
                ("Nilai (penilaian mandiri)", "86,42 (predikat Tinggi)"),
                ("Kelengkapan", "27 dari 29 indikator dan 40 dari 43 triwulan jatuh tempo berdata (93,02%)"),
                ("Hal yang perlu dilengkapi", "2"),
                ("Belum mengirim isian", "Subbagian Perencanaan, Data, dan Informasi"),
            ),
            "sections": (
                (
                    "Perubahan sejak revisi sebelumnya",
                    ("A5-03 TW I: 45 menjadi 40 (catatan Sekretaris)", "Nilai 84,10 menjadi 86,42"),
                ),
                (
                    f"Perlu dilengkapi: {UNIT}",
                    (
                        "A5-03 Persentase pegawai, TW II: Target 80 sudah jatuh tempo, tetapi realisasinya kosong.",
                        "A7-02 Laporan UPG, TW I: Data dukung belum memuat surat keputusan (SK).",
                    ),
                ),
                (
                    f"Sudah dijelaskan: {UNIT}",
                    ("A4-01 SOP dievaluasi, TW II: Realisasi 16 melampaui 150 persen target. Penjelasan: tambahan.",),
                ),
            ),
            "approve_code": "SETUJU-7K4M-Q2XD-9PRT",
            "return_code": "KEMBALI-9HTP-4WZC-T6RV",
            "expires_at": moment,
            "zone": "WIB",
            "run_url": "http://127.0.0.1:4200/masuk/Vq3xTn0c1Jr8wYb5Lz7mPd2KfGhS4eUa",
            "prefect_url": "http://127.0.0.1:4200/runs/flow-run/5f0c2f6e-8a4e-4b9e-9d0e-2f5c1f9a7b11",
            "reach": "Tautan ini terbuka di jaringan kantor.",
            "login_name": "",
            "has_pdf": True,
            "is_pdf_too_large": False,
            "anchor": ANCHOR,
        },
        "decision": {
            "is_plan": False,
            "subject_kind": "report",
            "title": TITLE,
            "decision_word": "disetujui",
            "officer_title": "Plh. Sekretaris KPU Kabupaten Pasuruan",
            "officer_name": "Pelaksana Harian Contoh",
            "decided_at": moment,
            "zone": "WIB",
            "note": "",
            "pointed": (),
            "exception": "",
            "next_title": "Ketua",
            "is_to_be_signed": True,
            "anchor": ANCHOR,
        },
        "decided": {
            "title": TITLE,
            "decision_word": "disetujui",
            "officer_title": "Sekretaris KPU Kabupaten Pasuruan",
            "officer_name": "Sekretaris Contoh",
            "decided_at": moment,
            "zone": "WIB",
            "note": "",
            "pointed": (),
            "withdrawal_code": "TARIK-7K4M-Q2XD-9PRT",
            "page_url": "http://127.0.0.1:4200/masuk/Vq3xTn0c1Jr8wYb5Lz7mPd2KfGhS4eUa",
            "reach": "Tautan ini terbuka di jaringan kantor.",
            "anchor": ANCHOR,
        },
        "withdrawn": withdrawal,
        "withdrawal_refused": withdrawal,
    }


def _of_people(office: Office, moment: datetime) -> dict[str, dict[str, Any]]:
    """Who comes in, is named, and leaves."""
    return {
        "login": {
            "name": "Operator",
            "link": "http://127.0.0.1:4200/masuk/Vq3xTn0c1Jr8wYb5Lz7mPd2KfGhS4eUa",
            "expires_at": moment,
            "zone": "WIB",
            "reach": "Tautan ini terbuka di jaringan kantor.",
        },
        "link_sent": {
            "name": "Operator",
            "address": office.operator.email,
            "at": moment,
            "zone": "WIB",
        },
        "operator_named": {
            "name": "Operator Pengganti",
            "address": office.operator.email,
            "named_by": "Administrator",
            "at": moment,
            "zone": "WIB",
        },
        "appointed": {"url": "http://127.0.0.1:4200/penunjukan/1", **_APPOINTMENT},
        "reset_named": {
            "url": "http://127.0.0.1:4200/penunjukan/5",
            "title": "Sekretaris KPU Kabupaten Pasuruan",
            "what": "aplikasi autentikator",
            "by": "Operator",
            "at": moment,
            "zone": "WIB",
        },
        "settings_named": {
            "url": "http://127.0.0.1:4200/penunjukan/6",
            "by": "Operator",
            "at": moment,
            "zone": "WIB",
            "changes": [
                {
                    "sheet": "Surel",
                    "name": "Surel arsip",
                    "old": "arsip@kantor.example",
                    "new": "arsip.baru@kantor.example",
                    "then": "Surel yang dibuat sesudah ini memakai alamat ini.",
                    "waits": True,
                }
            ],
        },
        "holder_named": {
            "url": "http://127.0.0.1:4200/penunjukan/4",
            **_APPOINTMENT,
            "before": {
                "name": "Sekretaris Contoh",
                "nip": "19700101 199503 1 001",
                "email": "sekretaris@kpu-pasuruan.example",
            },
        },
        "objected": {"who": "Ketua KPU Kabupaten Pasuruan", "at": moment, **_APPOINTMENT},
        "left": {
            "name": "Sekretaris KPU Kabupaten Pasuruan",
            "address": office.officials["secretary"].email,
            "at": moment,
            "zone": "WIB",
        },
        "taken_off": {
            "name": "Sekretaris KPU Kabupaten Pasuruan",
            "what": "aplikasi autentikator",
            "by": "Operator",
            "at": moment,
            "zone": "WIB",
        },
    }


def _of_reports(moment: datetime) -> dict[str, dict[str, Any]]:
    """What becomes of a plan and of reports on their way."""
    return {
        "plan": {
            "title": "Rencana Aksi RB 2026 - Versi 2",
            "held_from": date(2026, 9, 7),
            "reason": "Anggaran semester II dikurangi.",
            "changes": ["A4-01: target TW IV dari 5 menjadi 3."],
            "units": [(UNIT, 14), ("Subbagian Perencanaan, Data, dan Informasi", 6)],
        },
        "returned": {
            "is_plan": False,
            "subject_kind": "report",
            "title": TITLE,
            "officer_title": "Ketua KPU Kabupaten Pasuruan",
            "note": "Realisasi A5-03 belum sesuai rekap presensi. Mohon diperiksa kembali bersama subbagian.",
            "pointed": POINTED,
            "state_url": "http://127.0.0.1:4200/",
            "ui_url": "http://127.0.0.1:4200/deployments",
        },
        "correction": {
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
            "sending_url": _SENDING,
            "reach": "",
        },
        "closed": {"unit": UNIT, "period": SEMESTER, "reason": "Salah memilih semester."},
        "approved": {
            "unit": UNIT,
            "period": SEMESTER,
            "title": TITLE,
            "decided_at": moment,
            "due": 14,
            "counted": ["A5-01", "A5-02"],
            "others": ["A5-03 Persentase pegawai yang hadir tepat waktu: TW II belum ada data"],
        },
        "noted": {
            "unit": UNIT,
            "period": SEMESTER,
            "title": TITLE,
            "officer_title": "Ketua KPU Kabupaten Pasuruan",
            "officer_note": "Mohon A5-03 diperiksa kembali.",
            "pointed": ROWS,
            "is_whole": False,
        },
        "recalled": {
            "title": TITLE,
            "reason": "Angka PHS belum lengkap.",
            "follows": "Revisi berikutnya dimintakan keputusan tersendiri, mulai dari pejabat pertama.",
            "is_standing": False,
            "at": moment,
            "zone": "WIB",
        },
        "annulled": {
            "title": TITLE,
            "period": SEMESTER,
            "reason": "Angka triwulan II keliru.",
            "at": moment,
            "zone": "WIB",
            "operator_email": "operator@kpu-pasuruan.example",
        },
        "waiting": {
            "unit": UNIT,
            "period": SEMESTER,
            "sent_at": moment,
            "zone": "WIB",
            "operator_email": "operator@kpu-pasuruan.example",
        },
        "set_aside": {
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
            "sending_url": _SENDING,
            "reach": "",
        },
    }


def _of_sending(moment: datetime) -> dict[str, dict[str, Any]]:
    """A report that leaves, and its receipt."""
    return {
        "report": {
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
        "evidence": {
            "period": SEMESTER,
            "letter_number": "21/ORT.07-SD/3514/2026",
            "mail_number": 2,
            "mail_count": 3,
            "amended": "",
            "part": " (bagian 2 dari 3)",
            "files": "Laporan_RB_Semester_I_2026_bukti_1_dari_2.zip",
        },
        "to_sign": {
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
        "sent": {
            "title": TITLE,
            "sent_at": moment,
            "zone": "WIB",
            "letter_number": "21/ORT.07-SD/3514/2026",
            "recipient": "rb@kpu-jatim.example",
            "message_id": "<3f1c8a6b52de4f0b9a7e1c2d3e4f5a6b@kpu-pasuruan.example>",
        },
        "receipt": {
            "title": TITLE,
            "letter_number": "21/ORT.07-SD/3514/2026",
            "received_on": date(2026, 7, 10),
            "read_on": date(2026, 7, 13),
            "is_late": False,
            "due_on": date(2026, 7, 10),
            "how": "dicatat operator",
            "remark": "Tanda terima nomor 5",
        },
        "deadline_moved": {
            "what": "isian subbagian Semester I Tahun 2026",
            "before": date(2026, 7, 3),
            "now": date(2026, 7, 6),
            "reason": "3 Juli 2026 (Cuti bersama susulan) libur",
        },
    }


def _of_offices() -> dict[str, dict[str, Any]]:
    """What a province writes to its offices."""
    return {
        "package": {
            "unit": "KPU Kabupaten Contoh Lor",
            "sentence": "Paket RB Semester I 2026 masuk.",
            "period": SEMESTER,
            "letter_number": "21/ORT.07-SD/3591/2026",
            "doubts": ("Disusun tanpa data: hanya dokumennya yang tercatat.",),
            "sending_url": _SENDING,
            "operator_email": "operator@kpu-jatim.example",
        },
        "package_refused": {
            "unit": "KPU Kabupaten Contoh Lor",
            "sentence": "Isi paket ini laporan kantor lain (3514).",
            "period": "",
            "doubts": (),
            "refused": (("Laporan_data.json", "Isinya tidak sama dengan sidik pada daftar isi paket."),),
            "sending_url": "",
            "operator_email": "operator@kpu-jatim.example",
        },
        "package_receipt": {
            "unit": "KPU Kabupaten Contoh Lor",
            "is_accepted": False,
            "report_number": "21/ORT.07-SD/3591/2026",
            "period": SEMESTER,
            "amendment": 0,
            "received_on": date(2026, 7, 9),
            "due_on": date(2026, 7, 10),
            "receipt_number": "40/ORT.07-SD/35/2026",
            "receipt_on": date(2026, 7, 13),
            "note": "A5-03: bukti belum terbaca.",
            "points": ({"code": "A5-03", "text": "bukti belum terbaca."},),
            "sending_url": _SENDING,
        },
        "evaluation": {
            "unit": "KPU Kabupaten Contoh Lor",
            "period": "Tahun 2026",
            "amendment": 0,
            "letter_number": "41/ORT.07-SD/35/2027",
            "letter_on": date(2027, 3, 15),
            "next_year": 2027,
            "count": 12,
            "item_count": 10,
            "workbook": "Rekomendasi_Evaluasi_Tahunan_2026_3591.xlsx",
        },
    }


def _of_the_operator() -> dict[str, dict[str, Any]]:
    """What he is told."""
    return {
        "reminder": reminder_sample(MATTERS[0]),
        "unread": {
            "mail_subject": "Data dukung triwulan II",
            "reason": "Surel ini tidak berlampiran. Lampirkan formulir isian dan data dukungnya, lalu kirim lagi.",
        },
        "alarm": {
            "what": "surel ditolak",
            "number": 17,
            "mail_subject": "Mohon keputusan: Laporan RB Semester I Tahun 2026",
            "recipient": "ketua@kpu-pasuruan.example",
            "detail": "550 5.1.1 User unknown",
            "todo": "perbaiki sebabnya, lalu kirim ulang surel itu.",
            "code": "P01",
            "page": "https://192.168.1.10:4200/panduan/peringatan",
        },
    }
