import pytest

from rbworkflow.finding import Severity
from rbworkflow.intake.evidence.endings import PDF
from rbworkflow.intake.evidence.matching import (
    Evidence,
    SentFile,
    content_digest,
    gather,
    kinds_of,
    read_lines,
    together,
)
from tests.intake.intake_builders import KINDS, RULES

CODES = ("A1-01", "A1-02", "A1-010")


def sent(name, sha256="1" * 64):
    return SentFile(name=name, sha256=sha256, size=10, media_type=PDF)


def gathered(files=(), **cells):
    texts = dict.fromkeys(CODES, "") | {name.replace("_", "-"): text for name, text in cells.items()}
    return gather(files, texts, KINDS, {"-", "belum terjadwal"}, rules=RULES)


def placed(files=(), **cells):
    evidence, _ = gathered(files, **cells)
    return [(each.indicator_code, each.kind, each.mode, each.name) for each in evidence]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Undangan Rapat.pdf", ("undangan",)),
        ("daftar_hadir-TW1", ("daftar_hadir",)),
        ("undangan1", ("undangan",)),
        ("UNDANGAN, daftar hadir, dan notulen", ("undangan", "daftar_hadir", "notula")),
        ("Laporan SKM", ("laporan_skm",)),
        ("laporan dan laporan skm", ("laporan", "laporan_skm")),
        ("diskusi", ()),
    ],
)
def test_a_kind_shows_in_whole_words_and_the_longest_phrase_wins(text, kinds):
    assert kinds_of(text, KINDS) == kinds


def test_a_file_in_a_subfolder_belongs_to_the_indicator_the_folder_names():
    assert placed([sent("A1-01 rapat/undangan A1-02.pdf")]) == [
        ("A1-01", "undangan", "file", "A1-01 rapat/undangan A1-02.pdf")
    ]


def test_a_file_belongs_to_the_indicator_whose_cell_names_it_and_has_the_kind_said_there():
    assert placed([sent("scan0001.pdf")], A1_02="Notula: scan0001.pdf") == [("A1-02", "notula", "file", "scan0001.pdf")]


@pytest.mark.parametrize("said", ["Scan_0001.PDF", "scan 0001", "A1/scan 0001.pdf"])
def test_a_name_in_a_cell_is_understood_without_ending_capitals_or_folder(said):
    assert placed([sent("A1/scan 0001.pdf")], A1_02=f"Notula: {said}")[0][:2] == ("A1-02", "notula")


def test_a_file_that_came_is_found_among_the_words_of_its_cell():
    came = [sent("Laporan UPG.pdf"), sent("Materi dan notula.pdf")]
    said = "Laporan UPG.pdf, foto kegiatan; Materi dan notula"
    evidence, asked = gathered(came, A1_02=said)
    assert [(each.mode, each.name) for each in evidence] == [
        ("file", "Laporan UPG.pdf"),
        ("file", "Materi dan notula.pdf"),
        ("text", "foto kegiatan"),
    ]
    assert asked == []


@pytest.mark.parametrize("between", [" dan ", ",", " & ", " / ", " serta "])
def test_names_are_told_apart_however_people_join_them(between):
    came = [sent("Laporan UPG.pdf"), sent("Notula.pdf")]
    evidence, asked = gathered(came, A1_02=between.join(["Laporan UPG.pdf", "notula"]))
    assert [(each.mode, each.name) for each in evidence] == [("file", "Laporan UPG.pdf"), ("file", "Notula.pdf")]
    assert asked == []


def test_a_file_that_nobody_names_belongs_to_the_code_in_its_own_name():
    assert placed([sent("A1-02_laporan.pdf")]) == [("A1-02", "laporan", "file", "A1-02_laporan.pdf")]


def test_a_file_named_by_two_indicators_belongs_to_both():
    files = [sent("undangan.pdf")]
    codes = [row[0] for row in placed(files, A1_01="undangan.pdf", A1_02="Undangan: undangan.pdf")]
    assert codes == ["A1-01", "A1-02"]


def test_a_scan_of_several_papers_counts_for_each_kind_its_name_shows():
    assert [row[1] for row in placed([sent("A1-01/undangan dan daftar hadir.pdf")])] == ["undangan", "daftar_hadir"]


def test_the_folder_shows_the_kind_where_the_name_does_not():
    assert placed([sent("A1-01/Undangan/scan1.pdf")])[0][1] == "undangan"


def test_an_indicators_own_folder_says_nothing_of_the_kind():
    assert placed([sent("Data dukung/A1-01 Laporan undangan/scan1.pdf")])[0][:2] == ("A1-01", "")
    assert placed([sent("Data dukung/A1-01 Laporan/Notula/scan1.pdf")])[0][:2] == ("A1-01", "notula")


def test_a_file_that_fits_nowhere_is_kept_and_listed_with_what_to_do():
    evidence, findings = gathered([sent("scan1.pdf")])
    assert evidence[0].indicator_code == ""
    (finding,) = findings
    assert finding.severity is Severity.NOTE
    assert "scan1.pdf" in finding.message
    assert "kode indikator" in finding.message


def test_a_file_the_cell_names_but_nobody_sent_is_no_evidence_and_is_asked_for():
    evidence, findings = gathered(A1_01="Undangan: undangan.pdf; notula.docx")
    assert evidence == []
    (finding,) = findings
    assert finding.indicator_code == "A1-01"
    assert "undangan.pdf; notula.docx" in finding.message


def test_the_same_file_twice_under_one_indicator_is_one_piece():
    files = [sent("A1-01/undangan.pdf"), sent("A1-01/undangan salinan.pdf"), sent("A1-01/undangan 2.pdf", "2" * 64)]
    assert [row[3] for row in placed(files)] == ["A1-01/undangan.pdf", "A1-01/undangan 2.pdf"]


def test_links_and_words_in_the_cell_are_evidence_with_their_kind():
    cell = "- Undangan: https://contoh.example/a?b=1.\n2) Laporan: dikirim lewat pos\n\n•Notula rapat tanggal 3 Mei"
    assert placed(A1_01=cell) == [
        ("A1-01", "undangan", "link", "https://contoh.example/a?b=1"),
        ("A1-01", "laporan", "text", "dikirim lewat pos"),
        ("A1-01", "notula", "text", "Notula rapat tanggal 3 Mei"),
    ]


@pytest.mark.parametrize("cell", ["Undangan: -", "Undangan:", "- Undangan : –", "1. Undangan: n/a"])
def test_a_kind_without_anything_behind_it_is_no_evidence(cell):
    assert list(read_lines("A1-01", cell, KINDS, {"-", "n/a"})) == []


def test_what_stands_below_a_kinds_heading_is_of_that_kind_unless_it_tells_its_own():
    cell = "Undangan:\nscan001.pdf\nnotula.pdf\nlaporan: scan002.pdf\nscan003.pdf\nTW I:\nscan004.pdf"
    said = [(line.value, line.kinds) for line in read_lines("A1-01", cell, KINDS)]
    assert said == [
        ("scan001.pdf", ("undangan",)),
        ("notula.pdf", ("notula",)),
        ("scan002.pdf", ("laporan",)),
        ("scan003.pdf", ("undangan",)),
        ("scan004.pdf", ("",)),
    ]


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("Notula: a.pdf; Undangan: b.pdf", [("a.pdf", ("notula",)), ("b.pdf", ("undangan",))]),
        ("a.pdf, Undangan: b.pdf", [("a.pdf", ()), ("b.pdf", ("undangan",))]),
        (
            "Notula: https://a.example/1; Undangan: b.pdf",
            [("https://a.example/1", ("notula",)), ("b.pdf", ("undangan",))],
        ),
        ("Undangan, notula: a.pdf", [("a.pdf", ("undangan", "notula"))]),
        ("Notula: a.pdf; b.pdf", [("a.pdf", ("notula",)), ("b.pdf", ("notula",))]),
    ],
)
def test_several_kinds_may_stand_in_one_line_each_with_its_file(cell, said):
    assert [(line.value, tuple(filter(None, line.kinds))) for line in read_lines("A1-01", cell, KINDS)] == said


def test_a_bare_link_is_evidence_without_a_kind():
    assert placed(A1_01="https://contoh.example/folder") == [("A1-01", "", "link", "https://contoh.example/folder")]


@pytest.mark.parametrize("cell", ["", "-", "Belum terjadwal", "\n \n"])
def test_words_that_mean_nothing_yet_are_no_evidence(cell):
    assert placed(A1_01=cell) == []


def test_a_time_of_day_is_not_taken_for_a_files_name():
    (line,) = read_lines("A1-01", "Rapat pukul 13.00", KINDS)
    assert line.mode == "text"


def test_what_arrives_under_a_known_name_replaces_it_and_the_rest_stays():
    earlier = [sent("undangan.pdf"), sent("A1-01/notula.pdf")]
    later = [sent("Undangan.pdf", "2" * 64)]
    assert [(file.name, file.sha256[0]) for file in together(earlier, later)] == [
        ("A1-01/notula.pdf", "1"),
        ("Undangan.pdf", "2"),
    ]


def test_what_arrives_again_at_another_place_has_moved_there_unless_it_came_for_both():
    earlier = [sent("IMG_1.pdf"), sent("A1-01/IMG_2.pdf", "2" * 64)]
    moved = [sent("A1-01/IMG_1.pdf"), sent("A1-02/IMG_2.pdf", "2" * 64)]
    assert [file.name for file in together(earlier, moved)] == ["A1-01/IMG_1.pdf", "A1-02/IMG_2.pdf"]
    both = [sent("A1-01/IMG_1.pdf"), sent("A1-02/IMG_1.pdf")]
    assert [file.name for file in together(earlier[:1], both)] == ["A1-01/IMG_1.pdf", "A1-02/IMG_1.pdf"]


def purposes(*names, cell="", follow_up=""):
    """What each file proves, by indicator; the cells are those of A1-01."""
    files = [sent(name, str(number) * 64) for number, name in enumerate(names)]
    cells = dict.fromkeys(CODES, "")
    followed = cells | {"A1-01": follow_up}
    evidence, findings = gather(files, cells | {"A1-01": cell}, KINDS, {"-"}, rules=RULES, follow_up_cells=followed)
    return {(each.indicator_code, each.name, each.purpose) for each in evidence}, findings


@pytest.mark.parametrize("name", ["nota.pdf", "A1-01/nota.pdf", "A1-01/Tindak lanjut/nota.pdf"])
def test_a_file_that_only_the_follow_ups_cell_names_proves_the_follow_up(name):
    assert purposes(name, follow_up="Notula: nota.pdf") == ({("A1-01", name, "follow_up")}, [])


def test_a_file_in_the_follow_ups_subfolder_needs_no_word():
    name = "Data dukung/A1-01 Rapat/Tindak lanjut/nota.pdf"
    assert purposes(name) == ({("A1-01", name, "follow_up")}, [])


def test_a_file_of_the_result_stays_there_beside_one_of_the_follow_up():
    placed, findings = purposes("A1-01/laporan.pdf", "A1-01/nota.pdf", follow_up="nota")
    assert placed == {("A1-01", "A1-01/laporan.pdf", "result"), ("A1-01", "A1-01/nota.pdf", "follow_up")}
    assert findings == []


def test_a_file_that_both_cells_name_proves_both():
    placed, _ = purposes("nota.pdf", cell="Laporan: nota.pdf", follow_up="Notula: nota.pdf")
    assert placed == {("A1-01", "nota.pdf", "result"), ("A1-01", "nota.pdf", "follow_up")}


def test_of_two_files_called_alike_each_proves_what_its_folder_is_for():
    names = ("A1-01/scan.pdf", "A1-01/Tindak lanjut/scan.pdf")
    expected = {("A1-01", names[0], "result"), ("A1-01", names[1], "follow_up")}
    assert purposes(*names, cell="scan.pdf", follow_up="scan.pdf")[0] == expected
    assert purposes(*names, follow_up="scan.pdf")[0] == expected


def test_a_file_in_one_indicators_follow_up_may_prove_anothers_result():
    name = "A1-02/Tindak lanjut/nota.pdf"
    placed, _ = purposes(name, cell="Laporan: nota.pdf")
    assert placed == {("A1-02", name, "follow_up"), ("A1-01", name, "result")}


def test_a_follow_ups_files_links_and_words_have_the_kinds_said_there():
    cells = dict.fromkeys(CODES, "")
    said = cells | {"A1-01": "Notula: a.pdf\nUndangan: https://contoh.example/a\nSK menyusul"}
    evidence, findings = gather([sent("a.pdf")], cells, KINDS, rules=RULES, follow_up_cells=said)
    assert {each.purpose for each in evidence} == {"follow_up"}
    assert [(each.kind, each.mode) for each in evidence] == [("notula", "file"), ("undangan", "link"), ("sk", "text")]
    assert findings == []


def test_a_file_the_follow_ups_cell_names_but_nobody_sent_is_asked_for_under_that_column():
    placed, (finding,) = purposes(follow_up="nota.pdf")
    assert placed == set()
    assert "kolom Data dukung tindak lanjut belum diterima: nota.pdf" in finding.message
    assert finding.indicator_code == "A1-01"


def test_a_submissions_content_is_its_workbook_and_files_whatever_their_order():
    one, two = sent("A1-01/undangan.pdf"), sent("notula.pdf", "2" * 64)
    assert content_digest("w", [two, one, one]) == content_digest("w", [one, two])
    assert content_digest("w", [one]) != content_digest("w", [])
    assert content_digest("w", []) != content_digest("v", [])


def test_a_file_at_another_place_is_another_content_since_its_place_says_what_it_proves():
    assert content_digest("w", [sent("IMG_1.pdf")]) != content_digest("w", [sent("A1-01/IMG_1.pdf")])


def test_going_back_to_an_earlier_content_is_a_new_content():
    assert content_digest("w", [], after="newest") != content_digest("w", [])


def test_evidence_knows_where_it_is_kept():
    evidence, _ = gathered([sent("A1-01/undangan.pdf")])
    assert evidence == [
        Evidence(
            indicator_code="A1-01",
            kind="undangan",
            mode="file",
            name="A1-01/undangan.pdf",
            sha256="1" * 64,
            size=10,
            media_type=PDF,
        )
    ]


@pytest.mark.parametrize(
    "name", ["D:\\Data\\PPID\\notula rapat.pdf", "file:///C:/Data/notula rapat.pdf", "\\\\server\\a\\notula rapat.pdf"]
)
def test_a_path_copied_from_somebodys_disk_names_the_file_that_came(name):
    assert placed([sent("notula rapat.pdf")], A1_01=f"Notula: {name}") == [
        ("A1-01", "notula", "file", "notula rapat.pdf")
    ]


def test_a_file_that_was_saved_twice_bears_the_name_that_the_cell_says():
    assert placed([sent("rapat (1).pdf")], A1_01="Notula: rapat.pdf") == [("A1-01", "notula", "file", "rapat (1).pdf")]


def test_a_link_without_its_beginning_is_a_link():
    assert placed(A1_01="Notula: bit.ly/notula-rb") == [("A1-01", "notula", "link", "https://bit.ly/notula-rb")]
