"""What units send that did not do the work or did not look: forty sets, written before the rules were tuned."""

from typing import Final

from tests.validation.honest_sets import CASES, INDEX, NO, PEOPLE, PERCENT, PROMISED, REASON, RISING, SHORT, Rows
from tests.validation.progress_rows import EMPTY

ONE_OF_FIVE = SHORT | {"actual": 1, "actual_text": "1"}
PLAN = {
    "follow_up": "Evaluasi dilanjutkan bersama biro hukum.",
    "follow_up_pic": "Kasubbag",
    "follow_up_due": "31 Agustus 2026",
}
COPIED = "Kegiatan telah dilaksanakan dengan baik dan tertib oleh seluruh jajaran."


def _copied(count: int, *, numbered: bool = False) -> Rows:
    return [
        {"indicator_code": f"A4.{n}", "narrative": f"{n}. {COPIED.upper()}" if numbered else COPIED}
        for n in range(count)
    ]


DISHONEST: Final[dict[str, Rows]] = {
    "nineteen against one": [{"actual": 19}],
    "seventy against four": [{"target": 4, "actual": 70}],
    "a dozen against one": [{"actual": 12, "unit_code": "TPH", "unit_of_measure": "dokumen"}],
    "forty against three people": [PEOPLE | {"target": 3, "actual": 40}],
    "the percentage where a count is meant": [{"target": 4, "actual": 100, "actual_text": "100%"}],
    "no reason: nothing in the way": [ONE_OF_FIVE | PLAN | {"obstacle": "Tidak ada kendala"}],
    "no reason: it will be done": [ONE_OF_FIVE | PLAN | {"obstacle": "Akan dilaksanakan"}],
    "no reason and no plan": [
        ONE_OF_FIVE | {"obstacle": "Tidak ada hambatan yang berarti", "follow_up": "Segera dilaksanakan"}
    ],
    "no plan: it is going on": [ONE_OF_FIVE | REASON | {"follow_up": "Masih dalam proses"}],
    "no reason, in a percentage": [PERCENT | PLAN | {"actual": 40, "obstacle": "Berjalan lancar"}],
    "told as not done": [{"narrative": "Monev belum dilaksanakan karena anggaran belum dapat dicairkan."}],
    "told as put off": [{"narrative": "Kegiatan ditunda sampai dengan triwulan berikutnya."}],
    "told as to come": [PERCENT | {"narrative": "Sosialisasi akan diselenggarakan pada bulan September mendatang."}],
    "not done, says its obstacle": [
        {"narrative": "Evaluasi SOP kearsipan subbagian.", "obstacle": "Belum terlaksana sebab narasumber sakit."}
    ],
    "one sentence for four": _copied(4),
    "one sentence for six, numbered and shouted": _copied(6, numbered=True),
    "the keyboard's middle row": [{"narrative": "asdf asdf asdf"}],
    "the keyboard's other rows": [{"obstacle": "qwerty zxcvb"}],
    "one word over and over": [{"narrative": "laporan laporan laporan laporan"}],
    "letters to fill the cell": [{"solution": "xxx yyy zzz"}],
    "a printer's text": [{"narrative": "Lorem ipsum dolor sit amet, consectetur adipiscing elit."}],
    "babble": [{"follow_up": "bla bla bla"}],
    "last year's minutes": [{"evidence_text": "undangan: undangan.pdf\nnotula: notula rapat 12 Mei 2025.pdf"}],
    "last year's list, by its file": [{"evidence_text": "", "evidence_names": "daftar hadir 03-02-2025.pdf"}],
    "last year's photo": [{"evidence_text": "", "evidence_names": "IMG-20250310-WA0001.jpg"}],
    "minutes of a day to come": [{"evidence_text": "notula: notula rapat 30 Juni 2027.pdf"}],
    "an index over a hundred": [INDEX | REASON | {"target": 82.4, "actual": 0.824}],
    "an index with its comma one place off": [INDEX | REASON | {"target": 79.5, "actual": 7.95, "unit_code": "RDI"}],
    "a fraction for a percentage": [PERCENT | REASON | {"target": 90, "actual": 0.9}],
    "what was added for what there is": [
        RISING | {"quarter": 1, "target": 10, "actual": 10},
        RISING | REASON | {"target": 30, "actual": 20},
    ],
    "what was added, three times": [
        RISING | {"quarter": 2, "target": 50, "actual": 50, "is_approved": True},
        RISING | REASON | {"quarter": 3, "target": 75, "actual": 25, "last_actual": 50},
    ],
    "somebody, some time": [ONE_OF_FIVE | REASON | {"follow_up_pic": "Terkait", "follow_up_due": "Segera"}],
    "as soon as possible": [PLAN | {"follow_up_due": "Secepatnya"}],
    "whoever it concerns": [PLAN | {"follow_up_pic": "Pihak yang bersangkutan"}],
    "complete, it says": [{"evidence_text": "Lengkap", "evidence_count": 1}],
    "at the office, it says": [{"evidence_text": "Data dukung sudah ada di kantor", "evidence_count": 1}],
    "a promise past its day": [PROMISED | {"solution": "Belum selesai, masih menunggu pembahasan."}],
    "more than a percent cell can hold": [PERCENT | {"actual": 9500}],
    "a case and no word": [CASES | {"actual": 2, "obstacle": "Nihil", "follow_up": "Nihil"}],
    "a draft counted by half": [{"actual": 0.5}, EMPTY | {"quarter": 1, "target": NO}],
}
"""By what they show."""
