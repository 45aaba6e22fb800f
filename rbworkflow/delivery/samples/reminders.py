"""What a reminder may have to say: a sample of everything that people are reminded of, in each role."""

from datetime import date, datetime
from typing import Any, Final

Facts = dict[str, Any]
_UNIT: Final = "Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"
_TITLE: Final = "Laporan RB Semester I 2026 - Revisi 2"
_SEMESTER: Final = "Semester I Tahun 2026"
_OTHERS: Final = ("Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM",)


def _matter(kind: str, facts: Facts, role: str = "asked") -> Facts:
    plain = {"due_on": date(2026, 7, 3), "when": "besok", "is_over": False, "others": ()}
    return {"kind": kind, "role": role, **plain, **facts}


_OF_UNIT: Final[Facts] = {
    "unit": _UNIT,
    "unit_code": "PHS",
    "period": _SEMESTER,
    "period_code": "2026-S1",
    "url": "http://127.0.0.1:4200/kirim/0f3a9c5e7b1d2f4a6c8e0b1d3f5a7c9e",
}
_SUBMISSION: Final[Facts] = {
    **_OF_UNIT,
    "form_subject": f"Isian RB {_SEMESTER} mohon dikirim s.d. 3 Juli 2026 - {_UNIT}",
    "form_on": date(2026, 7, 1),
    "head_name": "Kasubbag PHS Contoh",
    "head_title": "Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM",
    "cut_off_on": date(2026, 7, 6),
    "is_compiled": False,
}
_OVER: Final[Facts] = {"is_over": True, "when": "sudah lewat 1 hari kerja"}
_POINTS: Final[Facts] = {
    **_OF_UNIT,
    "count": 7,
    "points": ("lembar 'Isian' sel K15: Realisasi A5-03 TW II kosong, padahal targetnya sudah jatuh tempo.",),
    "received_on": date(2026, 7, 1),
}
_CORRECTION: Final[Facts] = {
    **_OF_UNIT,
    "note": "Realisasi A5-03 belum sesuai rekap presensi.",
    "ordered_on": date(2026, 7, 7),
}
_PACKAGE: Final[Facts] = {
    "unit": "KPU Kabupaten Contoh Lor",
    "unit_code": "3591",
    "period": _SEMESTER,
    "period_code": "2026-S1",
    "returned_on": None,
    "receipt_number": "",
    "url": "https://rb.kpu-jatim.example/kirim/0f3a9c5e7b1d2f4a6c8e0b1d3f5a7c9e",
}
_RETURNED_PACKAGE: Final[Facts] = _PACKAGE | {
    "returned_on": date(2026, 7, 2),
    "receipt_number": "12/ORT.07-SD/35/2026",
}
_DECISION: Final[Facts] = {
    "title": _TITLE,
    "request_id": 7,
    "officer_title": "Sekretaris KPU Kabupaten Pasuruan",
    "officer_name": "Sekretaris Contoh",
    "asked_on": date(2026, 6, 30),
    "codes_at": datetime(2026, 6, 30, 7, 5),  # noqa: DTZ001 - the office's own time, as it is written
    "is_expired": False,
    "is_spent": False,
    "url": "http://127.0.0.1:4200/keputusan/7",
    "code_subject": _TITLE,
}
_PLAN: Final[Facts] = {"year": 2026, "opens_on": date(2026, 6, 22), "officer_title": "", "is_returned": False}
_TERM: Final[Facts] = {
    "title": "Plh. Sekretaris KPU Kabupaten Pasuruan",
    "name": "Pelaksana Harian Contoh",
    "following": "Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)",
    "undecided": (_TITLE,),
}
_RECOMMENDATION: Final[Facts] = {
    "unit": _UNIT,
    "unit_code": "PHS",
    "evaluated": 2025,
    "recommendations": (
        {
            "code": "R2025-02",
            "status": "dalam proses",
            "text": "Setiap agen perubahan menghasilkan paling sedikit satu perubahan yang dilaporkan.",
        },
    ),
    "head_name": "Kasubbag PHS Contoh",
    "head_title": "Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM",
}
MATTERS: Final[tuple[Facts, ...]] = (
    _matter("submission", _SUBMISSION | {"others": _OTHERS}),
    _matter("submission", _SUBMISSION | _OVER),
    _matter("submission", _SUBMISSION | _OVER | {"is_compiled": True}),
    _matter("submission", _SUBMISSION | _OVER, "head"),
    _matter("submission", _SUBMISSION | _OVER | {"others": _OTHERS}, "secretary"),
    _matter("submission", _SUBMISSION | _OVER | {"is_compiled": True}, "chair"),
    _matter("submission", _SUBMISSION | _OVER, "operator"),
    _matter("points", _POINTS),
    _matter("points", _POINTS | {"count": 1}),
    _matter("correction", _CORRECTION),
    _matter("recommendation", _RECOMMENDATION),
    _matter("recommendation", _RECOMMENDATION | _OVER, "head"),
    _matter("recommendation", _RECOMMENDATION | _OVER, "operator"),
    _matter("package", _PACKAGE),
    _matter("package", _PACKAGE | _OVER, "head"),
    _matter("package", _PACKAGE | _OVER, "operator"),
    _matter("package", _RETURNED_PACKAGE),
    _matter("package", _RETURNED_PACKAGE | _OVER, "operator"),
    _matter("decision", _DECISION),
    _matter("decision", _DECISION | _OVER),
    _matter("decision", _DECISION | _OVER | {"is_expired": True}),
    _matter("decision", _DECISION | {"is_spent": True}),
    _matter("decision", _DECISION | _OVER, "other"),
    _matter("decision", _DECISION | _OVER, "operator"),
    _matter("decision", _DECISION | _OVER | {"codes_at": None}, "operator"),
    _matter("decision", _DECISION | _OVER | {"is_spent": True}, "operator"),
    _matter("plan", _PLAN),
    _matter("plan", _PLAN | {"officer_title": "Ketua KPU Kabupaten Pasuruan"}),
    _matter("plan", _PLAN | {"is_returned": True}),
    _matter("opening", {"periods": _SEMESTER, "has_forms": True, "province_due_on": date(2026, 7, 10)}),
    _matter("opening", {"periods": "Tahun 2026", "has_forms": False, "province_due_on": date(2027, 1, 15)}),
    _matter("forms", {"period": _SEMESTER}),
    _matter("returned", _OVER | {"title": _TITLE, "province_due_on": date(2026, 7, 10)}),
    _matter("number", {"title": _TITLE, "province_due_on": date(2026, 7, 10)}),
    _matter(
        "number", {"title": "Tanda terima Paket RB Semester I 2026 - KPU Kabupaten Contoh", "province_due_on": None}
    ),
    _matter("signature", {"title": _TITLE, "province_due_on": date(2026, 7, 10)}),
    _matter("receipt", {"title": _TITLE, "letter_number": "21/ORT.07-SD/3514/2026"}),
    _matter("term", _TERM),
    _matter("term", _TERM | {"undecided": ()}),
)
"""One for each thing that its template says differently."""


def reminder_sample(*matters: Facts) -> Facts:
    """A person's mail with these."""
    return {
        "matters": list(matters),
        "reach": "Tautan ini terbuka di jaringan kantor.",
        "has_mailbox": True,
        "forms_url": "http://127.0.0.1:4200/alur",
        "signing_url": "http://127.0.0.1:4200/tanda-tangan",
        "operator_email": "operator@kpu-pasuruan.example",
    }
