"""What officers are asked and told of decisions."""

from datetime import date, datetime

from rbworkflow.delivery.samples.common import ANCHOR, POINTED, TITLE, UNIT, Samples


def decision_samples(moment: datetime) -> Samples:
    withdrawal = {
        "title": TITLE,
        "subject_kind": "report",
        "decision_word": "disetujui",
        "officer_title": "Sekretaris KPU Kabupaten Pasuruan",
        "officer_name": "Sekretaris Contoh",
        "at": moment,
        "zone": "WIB",
        "why": "Keputusan tidak dapat ditarik lagi: Ketua KPU Kabupaten Pasuruan sudah memutus.",
        "another": "",
    }
    return {
        "request": (
            {
                "occasion": "",
                "title": TITLE,
                "officer_title": "Sekretaris KPU Kabupaten Pasuruan",
                "due_on": date(2026, 7, 9),
                "is_over": False,
                "term": "",
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
                        ("A4-01 SOP dievaluasi, TW II: Realisasi 16 melampaui 150 persen. Penjelasan: tambahan.",),
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
            {"reach": "", "has_pdf": False},
            {"has_pdf": False, "is_pdf_too_large": True, "occasion": "launch"},
            {"occasion": "issue"},
            {"occasion": "resend", "is_over": True},
            {"occasion": "answer"},
            {"occasion": "round"},
            {
                "term": "Plh. Sekretaris KPU Kabupaten Pasuruan (Pelaksana Harian Contoh) berwenang memutus sampai 8 "
                "Juli 2026; sesudah itu yang belum diputus dimintakan kepada Sekretaris KPU Kabupaten Pasuruan "
                "(Sekretaris Contoh)."
            },
        ),
        "decision": (
            {
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
            {"exception": "Memutus dengan izin pengaturan kantor."},
            {"note": "Mohon dilengkapi.", "pointed": POINTED, "next_title": ""},
            {"is_plan": True, "next_title": ""},
            {"subject_kind": "package", "next_title": ""},
            {"subject_kind": "evaluation", "next_title": ""},
        ),
        "decided": (
            {
                "title": TITLE,
                "subject_kind": "report",
                "is_return": False,
                "next_title": "Ketua",
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
            {"note": "Mohon dilengkapi.", "pointed": POINTED, "withdrawal_code": "", "reach": ""},
            *({"subject_kind": kind, "next_title": ""} for kind in ("report", "plan", "package")),
            *({"subject_kind": kind, "next_title": "", "is_return": True} for kind in ("report", "plan")),
        ),
        "withdrawn": (
            withdrawal,
            {"subject_kind": "plan"},
            {"another": "Plh. Sekretaris KPU Kabupaten Pasuruan (Pelaksana Harian Contoh)"},
        ),
        "withdrawal_refused": (withdrawal,),
    }
