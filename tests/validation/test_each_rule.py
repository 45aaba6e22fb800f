"""One truth table: what each rule catches, and the nearest thing it lets pass."""

import math
from datetime import date

import pytest

from rbworkflow.validation.registry import CHECKS, rule
from rbworkflow.validation.rules import check
from tests.validation.progress_rows import EMPTY, RULES, codes, findings, row, table

NO = math.nan
PERCENT = {"kind": "persen", "target": 100, "actual": 100, "target_kind": "rata_rata", "unit_of_measure": "persen"}
RISING = {"kind": "persen", "target_kind": "kumulatif", "target": 50, "actual": 50, "unit_of_measure": "persen"}
CASES = {"polarity": "min", "target": 0, "unit_of_measure": "kasus"}
SHORT = {"target": 5, "actual": 3}
REASON = {"obstacle": "Narasumber berhalangan hadir.", "follow_up": "Evaluasi dua SOP dijadwalkan ulang."}
PLANNED = {"follow_up": "Menyusun SOP.", "follow_up_pic": "Kasubbag", "follow_up_due": "30 September 2026"}
RANGE = {"kind": "nilai", "polarity": "rentang", "target": 90, "target_low": 80, "target_high": 90}
INDEX = {"kind": "nilai", "target": 82.4, "unit_of_measure": "indeks", "target_kind": "rata_rata"}
UNTOLD = {"narrative": "", "evidence_count": 0}
HOURS = {"unit_of_measure": "JP", "target": 20, "actual": 22.5}
GROWTH = {"baseline": -4, "target": 1, "actual": -2}
ORDERS = {"kind": "jumlah", "target": 10, "unit_of_measure": "orang"}

CAUGHT = [
    ("R01", {"is_unreadable": True, "actual": NO, "actual_text": "seratus persen"}),
    ("R02", {"actual_text": "100%", "target": 100, "actual": 100}),
    ("R02", {"actual_text": "100 Persen", "target": 100, "actual": 100}),
    ("R03", {"actual": -1}),
    ("R04", PERCENT | {"actual": 8500}),
    ("R34", PERCENT | {"actual": 130}),
    ("R35", RISING | {"target": 30, "actual": 20, "last_actual": 10, "earlier_actual": 10} | REASON | PLANNED),
    ("R35", RISING | {"target": 50, "actual": 25, "last_actual": 25, "earlier_actual": 25}),
    ("R36", INDEX | {"actual": 0.824}),
    ("R36", INDEX | {"actual": 8.1} | REASON | PLANNED),
    ("R36", INDEX | {"actual": 824}),
    ("R37", {"evidence_text": "notula: notula 12 Mei 2025.pdf"}),
    ("R37", {"evidence_text": "", "evidence_names": "IMG-20250512-WA0003.jpg\ndaftar hadir Mei 2025.pdf"}),
    ("R37", {"evidence_text": "SK Tim RB 12 Januari 2025.pdf"}),
    ("R37", {"evidence_text": "SK PPID 3 Maret 2023.pdf\nnotula 4 Mei 2025.pdf"}),
    ("R38", PLANNED | {"follow_up_due": "Segera"}),
    ("R38", PLANNED | {"follow_up_pic": "bagian terkait"}),
    ("R39", {"narrative": "Monev belum dilaksanakan karena anggaran belum cair."}),
    ("R39", {"narrative": "Rapat ditunda. Undangan sudah disebarkan."}),
    ("R39", {"obstacle": "Belum terlaksana karena narasumber sudah pindah tugas."}),
    ("R39", {"narrative": "Rapat tidak jadi diadakan karena peserta tidak hadir."}),
    ("R39", {"narrative": "Rapat monev TW II. Belum dilaksanakan karena anggaran belum cair."}),
    ("R39", {"narrative": "Rencananya dilaksanakan pada bulan September."}),
    ("R41", {"actual": 0, "is_covered": True} | UNTOLD),
    ("R05", {"actual": 1.5}),
    ("R06", {"kind": "ya_tidak", "actual": 2}),
    ("R06", {"kind": "ya_tidak", "is_unreadable": True, "actual": NO, "actual_text": "dua kali"}),
    ("R07", {"evidence_count": 0}),
    ("R07", {"evidence_text": "Lengkap"}),
    ("R07", {"evidence_text": "Dokumen sudah ada di kantor"}),
    *(
        ("R07", {"evidence_text": said})
        for said in (
            "✓",
            "Nihil",
            "belum ada",
            "xxx",
            "idem",
            "s.d.a.",
            "sudah diupload",
            "Lihat drive",
            "dikirim via WA",
            "lengkap 100%",
            "hardcopy di ruang Umum",
        )
    ),
    ("R08", {"missing_kinds": "notula"}),
    ("R09", {"is_shared": True}),
    ("R10", CASES | {"actual": 0, "evidence_count": 0}),
    ("R11", {"target": NO}),
    ("R11", {"target": 0}),
    ("R12", CASES | {"actual": 1}),
    ("R15", RISING | {"last_actual": 60}),
    ("R16", {"previous_actual": 2}),
    ("R16", EMPTY | {"previous_actual": 2}),
    ("R18", EMPTY),
    ("R18", EMPTY | CASES),
    ("R18", EMPTY | RANGE),
    ("R19", SHORT),
    ("R19", SHORT | {"obstacle": REASON["obstacle"]}),
    ("R19", SHORT | {"obstacle": "-", "follow_up": "-"}),
    ("R19", SHORT | {"obstacle": "Tidak ada", "follow_up": "-"}),
    ("R19", SHORT | PLANNED | {"obstacle": "Tidak ada kendala"}),
    ("R19", SHORT | PLANNED | {"obstacle": "Akan dilaksanakan pada bulan September"}),
    ("R19", SHORT | REASON | PLANNED | {"follow_up": "Segera ditindaklanjuti"}),
    ("R19", CASES | {"target": 2, "actual": 3}),
    ("R20", ORDERS | {"actual": 30}),
    ("R21", ORDERS | {"actual": 16}),
    ("R21", ORDERS | {"polarity": "rentang", "target_low": 8, "target_high": 10, "actual": 16}),
    ("R22", {"actual": 100}),
    ("R22", {"actual": 19}),
    ("R22", {"target": 4, "actual": 70}),
    ("R23", ORDERS | {"target": 12, "actual": 18, "last_actual": 5}),
    ("R24", ORDERS | {"target": NO, "actual": 18, "same_period_last_year": 5}),
    ("R25", PERCENT | {"actual": 0.85}),
    ("R26", {"narrative": ""}),
    ("R26", {"narrative": "-"}),
    ("R26", {"narrative": "s.d.a."}),
    ("R27", {"narrative": "Terlaksana"}),
    ("R28", {"solution": "xxx"}),
    ("R28", {"obstacle": "asdf asdf"}),
    ("R28", {"obstacle": "Lorem ipsum dolor sit amet, consectetur."}),
    ("R29", {"evidence_text": "notula: notula 30 Juni 2027.pdf"}),
    ("R29", {"evidence_text": "", "evidence_names": "undangan.pdf\nlaporan naskah dinas 30 Juni 2027.pdf"}),
    ("R30", PLANNED | {"follow_up_due": "30 Juni 2026"}),
    ("R30", PLANNED | {"follow_up_due": "Juni 2026", "solution": "Masih dalam proses."}),
    ("R31", {"follow_up": "Akan dikoordinasikan dengan bagian lain."}),
    ("R32", {"last_follow_up": "Menyusun SOP pengelolaan arsip."}),
    ("R33", {"target": NO, "actual": NO, "actual_text": ""}),
]

PASSED = [
    ("an honest row", {}),
    ("a row that owes nothing and says nothing", EMPTY | {"target": NO}),
    ("nothing due, zero reported", EMPTY | {"target": NO, "actual": 0, "actual_text": "0"}),
    ("a percentage with a percent sign", PERCENT | {"actual_text": "100%"}),
    ("a percent sign where percents are counted", {"unit_of_measure": "persen", "actual_text": "1%"}),
    ("a percentage over a hundred that the plan asks for", PERCENT | {"target": 120, "actual": 115} | REASON | PLANNED),
    ("parts where the plan counts parts", {"target": 1.5, "actual": 1.5}),
    ("parts where the plan's year counts parts", {"target_year": 2.5, "actual": 1.5}),
    ("parts of a measure that has them", HOURS),
    (
        "a decrease where the plan starts from one",
        PERCENT | {"baseline": -4, "target": 1, "actual": -2} | REASON | PLANNED,
    ),
    ("seldom is the plan below zero", INDEX | {"target": -2, "actual": -1}),
    ("millions with decimals", HOURS | {"unit_of_measure": "Rp juta", "target": 12, "actual": 12.75}),
    ("a mean of something counted", {"target_kind": "rata_rata", "target": 3, "actual": 3.5}),
    ("a little more than the whole", PERCENT | {"actual": 104}),
    (
        "a state below its target that waits",
        RISING | {"target": 60, "actual": 50, "last_actual": 50} | REASON | PLANNED,
    ),
    ("a state that less is better for", RISING | {"polarity": "min", "target": 30, "actual": 20, "last_actual": 30}),
    ("an index below its target", INDEX | {"actual": 61.5} | REASON | PLANNED),
    ("five times a small target", {"actual": 5}),
    ("a quarter that an earlier result covers", EMPTY | {"is_covered": True}),
    ("a form that has lost the quarter's column", EMPTY | {"cell": ""}),
    ("nothing yet, with its reason and what follows", EMPTY | REASON | PLANNED),
    ("a sum that was done in an earlier half", SHORT | {"earlier_actual": 2, "earlier_target": 0}),
    (
        "a case that was dealt with",
        CASES | {"actual": 1, "obstacle": REASON["obstacle"], "solution": "Ditegur tertulis."},
    ),
    ("a decree and how long it holds", {"evidence_text": "SK Tim RB berlaku s.d. 31 Desember 2026.pdf"}),
    ("a schedule and an invitation", {"evidence_text": "Jadwal 1 Agustus 2026.pdf\nUndangan 9 September 2026.pdf"}),
    ("last year's decree for this year", {"evidence_text": "SK 3 November 2025 tentang Tim RB 2026.pdf"}),
    ("an old decree beside a report", {"evidence_text": "sk: SK PPID 3 Maret 2023.pdf\nlaporan: laporan layanan.pdf"}),
    ("a schedule under its heading", {"evidence_text": "Jadwal:\n20 Juli 2026.pdf"}),
    ("a decree of last December", {"evidence_text": "SK 29 Desember 2025.pdf"}),
    ("old minutes beside new ones", {"evidence_text": "notula 12 Mei 2025.pdf\nnotula 12 Mei 2026.pdf"}),
    ("a shelf mark", {"evidence_text": "Arsip nomor 045/RB, lemari 3"}),
    ("a decree by its number in the archive", {"evidence_text": "SK Nomor 12 Tahun 2026 ada di arsip"}),
    ("an application by its name", {"evidence_text": "Rekap naskah pada aplikasi Srikandi"}),
    ("a link to what is complete", {"evidence_text": "Lengkap: https://drive.example/rb"}),
    (
        "a promise kept, by its day",
        PLANNED | {"follow_up_due": "30 Juni 2026", "solution": "Sudah selesai pada 30 Juni"},
    ),
    (
        "a promise kept, by what came of it",
        PLANNED | {"follow_up_due": "30 Juni 2026", "solution": "SOP Nomor 4 terbit"},
    ),
    ("a promise put off", PLANNED | {"follow_up_due": "30 Juni 2026, diperpanjang sampai Agustus 2026"}),
    ("nothing to follow", {"obstacle": "Tidak ada kendala", "follow_up": "Tidak ada tindak lanjut"}),
    ("nothing was promised", {"last_follow_up": "Tidak ada tindak lanjut"}),
    ("a follow-up by a month", PLANNED | {"follow_up_pic": "Sekretaris", "follow_up_due": "TW III"}),
    ("a delay that was made good", {"narrative": "Rapat yang semula ditunda dilaksanakan pada 3 Juni 2026."}),
    ("done, with something left", {"narrative": "Rapat dilaksanakan 3 Juni. Laporan belum ditandatangani ketua."}),
    ("what others have not done", {"obstacle": "Sebagian desa belum mengirimkan data. Anggaran belum dicairkan."}),
    ("an agency that has not", {"obstacle": "Anggaran belum dicairkan sampai bulan Mei."}),
    ("a meeting on what is to be", {"narrative": "Rapat membahas kegiatan yang akan dilaksanakan pada TW III."}),
    ("a report that has still to be sent", {"narrative": "Rapat membahas laporan. Salinannya belum disampaikan."}),
    ("an obstacle on the way", {"obstacle": "Dua dari lima SOP sempat belum ditetapkan karena pejabat cuti."}),
    ("yes", {"kind": "ya_tidak"}),
    ("zero cases with a recap", CASES | {"actual": 0}),
    ("a case with its reason and what follows", CASES | {"actual": 1} | REASON | PLANNED),
    ("a case in a quarter without target", CASES | {"target": NO, "actual": 1}),
    ("a rising state", RISING | {"last_actual": 30}),
    ("a state that stands still", RISING | {"last_actual": 50}),
    ("a sum may fall", {"target": 5, "actual": 5, "last_actual": 9}),
    ("an approved figure repeated", {"previous_actual": 1}),
    ("a shortfall with its reason and what follows", SHORT | REASON | PLANNED),
    ("one case of two allowed", CASES | {"target": 2, "actual": 1}),
    ("no case of two allowed", CASES | {"target": 2, "actual": 0}),
    ("half again of the target", ORDERS | {"actual": 15}),
    ("thrice a small target", {"actual": 3}),
    ("inside its range", RANGE | {"actual": 85}),
    ("many times the last quarter as planned", ORDERS | {"actual": 10, "last_actual": 1}),
    ("many times the last quarter and a little more than planned", ORDERS | {"actual": 12, "last_actual": 3}),
    ("thrice the last quarter", ORDERS | {"target": 12, "actual": 15, "last_actual": 5}),
    ("a small count grows", {"actual": 4, "last_actual": 1, "same_period_last_year": 1}),
    ("a state grows", RISING | {"target": 60, "actual": 80, "last_actual": 10}),
    ("one percent of two", PERCENT | {"target": 2, "actual": 1} | REASON | PLANNED),
    ("half a percent where less is better", PERCENT | {"polarity": "min", "target": 10, "actual": 0.5}),
    ("a dash where there is nothing to tell", {"obstacle": "-", "solution": "Nihil", "follow_up": "tidak ada"}),
    ("a promise that was kept", {"last_follow_up": "Menyusun SOP.", "solution": "SOP ditetapkan pada bulan Mei."}),
    ("a follow-up with person and date", PLANNED),
    ("evidence of today", {"evidence_text": "notula 6 Juli 2026, 2026-07-06, 06/07/2026, 31/02/2027"}),
    ("a file of today", {"evidence_names": "notula 6 Juli 2026.pdf\nIMG-20260706-WA0012.jpg"}),
    ("columns that hold nothing", {"is_shared": None, "same_period_last_year": NO, "last_follow_up": NO}),
]


@pytest.mark.parametrize(("code", "values"), CAUGHT)
def test_a_rule_catches_what_it_is_for_and_no_other_rule_does(code, values):
    assert codes(row(**values)) == [code]


@pytest.mark.parametrize("values", [pytest.param(values, id=what) for what, values in PASSED])
def test_what_is_in_order_draws_nothing(values):
    assert codes(row(**values)) == []


def test_every_shipped_rule_has_its_line_here():
    assert {code for code, _ in CAUGHT} | {"R40"} == {rule.code for rule in RULES} == set(CHECKS)


@pytest.mark.parametrize(("code", "values"), CAUGHT)
def test_a_unit_that_has_not_sent_is_told_nothing(code, values):
    assert code not in codes(row(**values, is_submitted=False))


def test_a_state_is_compared_with_the_newest_quarter_that_has_one():
    quarters = [row(**RISING | {"quarter": q, "actual": a, "target": NO}) for q, a in ((1, 60), (2, NO), (3, 40))]
    assert "R15" in codes(*quarters)
    assert "R15" not in codes(*quarters[1:])


def test_a_result_before_its_target_is_called_what_it_is():
    rows = {is_reached: row(target=NO, actual=1, is_reached_early=is_reached) for is_reached in (True, False)}
    told = {is_reached: list(findings(each)["message"]) for is_reached, each in rows.items()}
    assert told == {
        True: ["TW II tidak bertarget; realisasi 1 dicatat sebagai tercapai lebih awal."],
        False: ["TW II tidak bertarget; realisasi 1 dicatat sebagai mulai dikerjakan."],
    }


def test_an_excess_in_one_quarter_makes_up_for_no_empty_one():
    assert "R18" in codes(row(quarter=1, target=1, actual=3), row(**EMPTY, target=1))


def test_a_sum_done_in_an_earlier_quarter_owes_nothing_later():
    early = row(quarter=1, target=NO, actual=1, is_reached_early=True)
    assert codes(early, row(**EMPTY, is_covered=True)) == ["R11"]
    assert codes(early, row(**EMPTY | {"actual": 0})) == ["R11"]
    assert codes(row(quarter=1, target=1, actual=1), row(**EMPTY)) == ["R18"]


def copies(*indicators, **values):
    return [row(indicator_code=code, **values) for code in indicators]


def test_one_story_for_four_indicators_is_asked_about_once_at_the_first_of_them():
    asked = findings(*copies("A", "B", "C", "D"), row(indicator_code="E", narrative="Satu SOP disahkan pada 2 Mei."))
    assert asked[["rule", "indicator_code"]].to_numpy().tolist() == [["R40", "A"]]
    assert "Uraian kegiatan A, B, C, dan D sama." in asked["message"][0]


def test_copies_that_differ_in_numbers_and_capitals_are_copies():
    stories = [f"{n}. KEGIATAN ke-{n} terlaksana dengan tertib" for n in range(3)] + [
        "Kegiatan ke terlaksana, dengan tertib."
    ]
    assert codes(*[row(indicator_code=f"A{n}", narrative=story) for n, story in enumerate(stories)]) == ["R40"]


def test_a_story_may_be_that_of_three_indicators_of_both_quarters_of_two_units_and_of_what_has_no_result():
    quarters = [row(indicator_code=code, quarter=q) for code in "ABC" for q in (1, 2)]
    assert codes(*quarters) == []
    assert codes(*quarters, *copies("D", unit_code="KUL")) == []
    assert codes(*quarters, *copies("D", actual=0, polarity="min")) == []


def test_the_year_reported_on_is_told_or_seen_by_the_day():
    old = table(row(quarter=4, evidence_text="notula 12 Mei 2026.pdf"))
    january = date(2027, 1, 11)
    assert list(check(old, RULES, today=january)["rule"]) == []
    assert list(check(old, RULES, today=january, year=2027)["rule"]) == ["R37"]
    assert list(check(table(row(evidence_text="notula 12 Mei 2025.pdf")), RULES)["rule"]) == []


@pytest.mark.parametrize(
    "said",
    [
        "Notula",
        "Undangan, daftar hadir, notula",
        "2 berkas terlampir",
        "SKP terlampir",
        "Laporan pelaksanaan kegiatan",
        "2 (dua) lembar foto dan 1 bendel dokumen",
        "1. notula rapat\n2. 3 lembar foto",
    ],
)
def test_a_kind_of_evidence_without_date_number_or_name_proves_nothing(said):
    (asked,) = findings(row(evidence_text=said)).to_dict("records")
    assert asked["rule"] == "R07"
    assert f"baru tertulis '{' '.join(said.split())}'" in asked["message"]


@pytest.mark.parametrize(
    "said",
    [
        "Notula 3 Maret",
        "SK 12",
        "SK Nomor 8, 9 Mei",
        "Notula rapat monev",
        "Undangan: arsip 045\nNotula",
        "https://drive.example/laporan",
    ],
)
def test_evidence_that_can_be_found_by_what_is_said_proves(said):
    assert codes(row(evidence_text=said)) == []


def test_a_mere_claim_beside_what_came_takes_nothing_away():
    for came in ("IMG_0001.jpg", "https://drive.example/rb"):
        assert codes(row(evidence_text="Lengkap", evidence_names=came)) == []


@pytest.mark.parametrize("measure", ["orang-jam", "orang hari", "jam orang", "detik", "Rp juta"])
def test_what_has_parts_may_be_reported_in_parts(measure):
    assert codes(row(unit_of_measure=measure, target=20, actual=22.5)) == []


@pytest.mark.parametrize(
    ("story", "found"),
    [
        ("Rapat sempat tertunda dua pekan, lalu digelar 3 Juni 2026.", []),
        ("Bimtek yang sempat diundur akhirnya terselenggara di Bangil.", []),
        ("Rapat dijadwalkan pada bulan Juli.", ["R39"]),
        ("Rapat tidak digelar.", ["R39"]),
        ("Pelaksanaannya sedang berlangsung.", ["R39"]),
    ],
)
def test_a_full_result_is_asked_about_where_its_story_says_not_yet(story, found):
    assert codes(row(narrative=story)) == found


def test_no_time_for_it_is_no_reason():
    assert codes(row(**SHORT, obstacle="Belum sempat", follow_up="Dievaluasi bersama biro hukum.")) == ["R19", "R31"]


def test_words_about_a_row_that_reports_in_another_quarter_are_in_order():
    assert codes(row(quarter=1), row(**EMPTY | {"target": NO, "narrative": "Rapat telah dilaksanakan."})) == []


def test_two_rules_cannot_share_a_code():
    with pytest.raises(ValueError, match="R01 is registered twice"):
        rule("R01")(lambda rows: rows.has_actual)
