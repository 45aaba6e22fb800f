"""What honest units send: forty sets of rows, written before the rules were tuned; each is a name and its rows.

A row says only what differs from `progress_rows.row`: one report asked and made, told and proved.
"""

import math
from datetime import date
from typing import Any, Final

from tests.validation.progress_rows import EMPTY

NO = math.nan
Rows = list[dict[str, Any]]
JANUARY: Final = date(2027, 1, 11)
SHORT = {"target": 5, "actual": 3, "actual_text": "3", "unit_of_measure": "SOP"}
REASON = {
    "obstacle": "Narasumber dari biro hukum berhalangan hadir pada dua tanggal yang disepakati.",
    "follow_up": "Dua SOP dievaluasi pada rapat bulan Agustus.",
    "follow_up_pic": "Kasubbag Keuangan, Umum dan Logistik",
    "follow_up_due": "31 Agustus 2026",
}
PROMISED = {
    "follow_up": "Menyusun SOP pengelolaan arsip.",
    "follow_up_pic": "Kasubbag Hukum",
    "follow_up_due": "30 Juni 2026",
}
NOTHING_TO_TELL = {"obstacle": "Tidak ada kendala", "solution": "-", "follow_up": "Tidak ada tindak lanjut"}
PERCENT = {"kind": "persen", "unit_of_measure": "persen", "target_kind": "rata_rata", "target": 100, "actual": 100}
RISING = PERCENT | {"target_kind": "kumulatif"}
PEOPLE = {"unit_of_measure": "orang", "unit_code": "PHS", "target": 25, "actual": 25}
CASES = {"polarity": "min", "unit_of_measure": "kasus", "target": 0, "actual": 0, "actual_text": "0"}
INDEX = {"kind": "nilai", "unit_of_measure": "indeks", "target_kind": "rata_rata"}
UNDUE = EMPTY | {"target": NO}
EARLY_DONE = {"quarter": 1, "target": NO, "actual": 1, "is_approved": True}

HONEST: Final[dict[str, Rows]] = {
    "a report made in each quarter": [{"quarter": 1}, {"quarter": 2}],
    "nothing due, nothing said": [UNDUE | {"quarter": 1}, UNDUE],
    "all employees": [PERCENT | {"unit_code": "PHS", "actual_text": "100%"}],
    "a little more than all who were invited": [PERCENT | {"actual": 104, "indicator": "Partisipasi peserta"}],
    "more percent than planned": [PERCENT | {"target": 90, "actual": 97.5, "unit_code": "TPH"}],
    "hours of training in halves": [{"unit_of_measure": "JP", "target": 20, "actual": 22.5, "unit_code": "PHS"}],
    "millions with decimals": [{"unit_of_measure": "juta rupiah", "target": 12, "actual": 12.75, "unit_code": "KUL"}],
    "rupiah": [{"unit_of_measure": "rupiah", "target": 1_250_000, "actual": 1_312_500.5, "unit_code": "KUL"}],
    "a decree and how long it holds": [{"evidence_text": "sk: SK Tim RB Nomor 8, berlaku s.d. 31 Desember 2026.pdf"}],
    "a schedule of what is to come": [{"evidence_text": "", "evidence_names": "Jadwal monev 15 Oktober 2026.pdf"}],
    "an invitation for next month": [
        {"evidence_text": "undangan: Undangan FGD 4 Agustus 2026; notula 2 Juni 2026.pdf"}
    ],
    "a work plan until November": [{"evidence_text": "Rencana kerja 1 Agustus 2026 sampai 30 November 2026"}],
    "a promise kept, by its date": [PROMISED | {"solution": "Sudah selesai pada 30 Juni"}],
    "a promise kept, by its decree": [PROMISED | {"solution": "SOP ditetapkan dengan Keputusan Nomor 12."}],
    "a promise that takes longer": [PROMISED | {"follow_up_due": "Semula 30 Juni 2026, menjadi Agustus 2026"}],
    "nothing in the way, nothing to follow": [NOTHING_TO_TELL],
    "done a quarter early": [{"quarter": 1, "target": NO}, UNDUE],
    "done in the half before, nothing now": [EARLY_DONE, EMPTY | {"quarter": 3, "target": 1}],
    "done in the half before, a zero now": [EARLY_DONE, EMPTY | {"quarter": 3, "target": 1, "actual": 0}],
    "late and caught up": [{"quarter": 1, "actual": 0, "actual_text": "0"} | REASON, {"actual": 2} | REASON],
    "three of five with its reason": [SHORT | REASON],
    "an agency that is late": [
        PERCENT
        | {"actual": 85, "obstacle": "Dua pegawai cuti melahirkan"}
        | {"follow_up": "Menyusul pada gelombang II"}
        | {"follow_up_pic": "Kasubbag PHS", "follow_up_due": "TW III 2026"}
    ],
    "no case, no recap": [CASES | {"evidence_count": 0, "evidence_text": "", "narrative": "Nihil"}],
    "a case that was dealt with": [
        CASES
        | {"actual": 1, "obstacle": "Satu pegawai terlambat lima kali dalam sebulan."}
        | {"solution": "Teguran tertulis diberikan pada 20 Mei 2026.", "follow_up": "Tidak ada"}
    ],
    "faster than asked": [
        {
            "kind": "waktu",
            "polarity": "min",
            "unit_of_measure": "hari",
            "target": 10,
            "actual": 7.5,
            "target_kind": "rata_rata",
        }
    ],
    "yes": [{"kind": "ya_tidak", "unit_of_measure": "ya/tidak", "actual_text": "Ya"}],
    "inside its range": [
        INDEX | {"polarity": "rentang", "target": 90, "target_low": 80, "target_high": 90, "actual": 86.4}
    ],
    "an index of at most five": [INDEX | {"target": 3, "actual": 3.21, "unit_code": "RDI"}],
    "a state that rises": [RISING | {"quarter": 1, "target": 25, "actual": 25}, RISING | {"target": 50, "actual": 55}],
    "a state that waits": [RISING | {"target": 60, "actual": 50, "last_actual": 45} | REASON],
    "photos from a telephone": [
        {"evidence_text": "", "evidence_names": "IMG-20260412-WA0003.jpg\nIMG-20260412-WA0004.jpg"}
    ],
    "a link": [{"evidence_text": "https://drive.kpu.example/rb/A4-11", "evidence_count": 1}],
    "a shelf mark": [{"evidence_text": "laporan: arsip 045/RB/TW II, lemari 3", "evidence_count": 1}],
    "a decree of last December for this year": [{"evidence_text": "SK 30 Desember 2025 tentang Tim RB Tahun 2026.pdf"}],
    "last year's performance report": [{"evidence_text": "LKjIP Tahun 2025.pdf\ntanda terima 27 Februari 2026.pdf"}],
    "one meeting that serves two": [{"indicator_code": "A4.1"}, {"indicator_code": "A4.2"}],
    "a delay that was made good": [{"narrative": "Rapat yang semula ditunda akhirnya dilaksanakan pada 3 Juni 2026."}],
    "second half, sent in January": [
        {"quarter": 4, "today": JANUARY, "evidence_text": "notula: notula 9 Desember 2026.pdf"}
    ],
    "many more than planned came": [PEOPLE | {"actual": 45}],
    "far more than were invited": [PERCENT | {"actual": 130, "indicator": "Partisipasi peserta"}],
}
"""By what they show. Officers would ask about the last two; nobody should be asked about more than four."""
