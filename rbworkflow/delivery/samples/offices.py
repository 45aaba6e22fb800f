"""What a province writes to its offices."""

from datetime import date

from rbworkflow.delivery.samples.common import SEMESTER, SENDING_URL, Samples


def office_samples() -> Samples:
    return {
        "package": (
            {
                "unit": "KPU Kabupaten Contoh Lor",
                "sentence": "Paket RB Semester I 2026 masuk.",
                "period": SEMESTER,
                "letter_number": "21/ORT.07-SD/3591/2026",
                "doubts": ("Disusun tanpa data: hanya dokumennya yang tercatat.",),
                "is_decided": False,
                "sending_url": SENDING_URL,
                "operator_email": "operator@kpu-jatim.example",
            },
        ),
        "package_refused": (
            {
                "unit": "KPU Kabupaten Contoh Lor",
                "sentence": "Isi paket ini laporan kantor lain (3514).",
                "period": "",
                "doubts": (),
                "refused": (("Laporan_data.json", "Isinya tidak sama dengan sidik pada daftar isi paket."),),
                "sending_url": "",
                "operator_email": "operator@kpu-jatim.example",
            },
        ),
        "package_receipt": (
            {
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
                "sending_url": SENDING_URL,
            },
        ),
        "evaluation": (
            {
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
            {"amendment": 1, "item_count": 0},
        ),
    }
