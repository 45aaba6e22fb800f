"""Columns as wide as what stands in them."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from rbworkflow.report.word.tables import LOOSELY, KeptTogether, TableColumn, Total, table
from rbworkflow.report.word.widths import by_content, condensed, holding

SIZE = 8.5
ROWS = st.lists(st.tuples(st.text(max_size=300), st.text(max_size=30), st.text(max_size=5)), max_size=5)


@given(ROWS, st.integers(20, 300))
def test_columns_fill_the_width_whatever_stands_in_them(rows: list[tuple[str, ...]], width: int) -> None:
    made = by_content(("Uraian", "Satuan", "Target"), rows, width, size=SIZE)
    assert abs(sum(made) - width) < 0.01
    assert all(each > 0 for each in made)


def test_a_long_text_gets_the_room_and_no_short_word_is_broken() -> None:
    rows = [("Rapat koordinasi dengan seluruh subbagian dan pemangku kepentingan. " * 4, "dokumen", "31 Juli 26")]
    text, unit, day = by_content(("Uraian", "Satuan", "Batas Waktu"), rows, 150, size=SIZE)
    assert text > 100
    assert unit > len("dokumen") * SIZE * 0.6 * 25.4 / 72
    assert day > len("31 Juli 26") * SIZE * 0.45 * 25.4 / 72


def test_no_figure_is_broken_though_its_column_was_given_less() -> None:
    columns = [TableColumn("Indikator", 36), *(TableColumn("T", 4, "SelKanan") for _ in range(20))]
    figures = ["86,25" if at == 5 else "4" for at in range(20)]
    markup = "".join(table(columns, [("Persentase pegawai", *figures)], 260, suffix="Kecil"))
    root = etree.fromstring(f'<w:body xmlns:w="w">{markup}</w:body>')
    name, *widths = (int(node.get("{w}w") or 0) * 25.4 / 1440 for node in root.iter("{w}gridCol"))
    assert widths[5] >= holding(["86,25"], size=7) - 0.05 > widths[4]
    assert name > 2 * widths[5]


MILLIONS = "1.234.567.890,25"


@pytest.mark.parametrize("name", [TableColumn("Indikator", 36), TableColumn("Indikator")])
def test_many_large_figures_are_condensed_and_leave_the_texts_half_their_width(name: TableColumn) -> None:
    """A year in rupiah: the names had less than no room, and LibreOffice put the titles in wrong places."""
    columns = [name, *(TableColumn("T", 4, "SelKanan", group=f"TW {at // 4}") for at in range(16))]
    rows = [("Persentase pegawai", *["86,25"] * 16), ("Realisasi anggaran", *[MILLIONS] * 16)]
    root = etree.fromstring(f'<w:body xmlns:w="w">{"".join(table(columns, rows, 257, suffix="Kecil"))}</w:body>')
    text, *widths = (int(node.get("{w}w") or 0) * 25.4 / 1440 for node in root.iter("{w}gridCol"))
    assert text >= 257 * 36 / 100 / 2 - 0.1
    assert min(widths) >= holding(["86,25"], size=7) - 0.05
    breadths = {
        "".join(map(str, run.itertext())): int(node.get("{w}val") or 0)
        for run in root.iter("{w}r")
        for node in run.iter("{w}w")
    }
    assert breadths == {MILLIONS: 55}


def test_a_figure_is_condensed_only_as_far_as_it_must_be_and_words_never_are() -> None:
    for text, percent in ((MILLIONS, 80), ("86,25", 100), ("capaian meragukan", 100), ("", 100)):
        width = (holding([MILLIONS], size=SIZE) - 2.6) * 0.8 + 2.6
        assert abs(condensed(text, width, size=SIZE) - percent) <= 1
    assert condensed(MILLIONS, 3, size=SIZE) == 55


def test_every_broad_column_of_texts_gives_its_share_to_figures() -> None:
    """One alone gave it all: its words were broken beside three that had room."""
    texts = [TableColumn(title, 20) for title in ("Kegiatan", "Indikator", "Data Dukung Wajib")]
    columns = [
        *texts,
        *(TableColumn("T", 5, "SelKanan") for _ in range(3)),
        TableColumn("Rekomendasi", 25, "SelTengah"),
    ]
    row = ("Rapat", "Jumlah laporan", "Notula", *[MILLIONS] * 3, "R2025-01")
    root = etree.fromstring(f'<w:body xmlns:w="w">{"".join(table(columns, [row], 257, suffix="Kecil"))}</w:body>')
    *broad, _, _, figure, code = (int(node.get("{w}w") or 0) * 25.4 / 1440 for node in root.iter("{w}gridCol"))
    assert max(broad) - min(broad) < 0.1
    assert figure >= holding([MILLIONS], size=7) - 0.1
    assert abs(code - 257 / 4) < 0.1


def test_large_figures_of_columns_that_share_the_width_give_way_to_texts() -> None:
    titles = ("Indikator", "Satuan", "Target", "Sem. I", "Sem. II", "Setahun")
    row = ("Persentase anggaran yang direalisasikan", "pertanggungjawaban", *[MILLIONS] * 4)
    least = holding(["direalisasikan"], size=SIZE)
    assert by_content(titles, [row], 165, size=SIZE)[0] < least
    text, unit, *figures = by_content(titles, [row], 165, size=SIZE, figures=range(2, 6))
    assert text >= least
    assert unit >= holding(["pertanggungjawaban"], size=SIZE)
    assert min(figures) > holding(["Setahun"], size=SIZE * 1.1) - 0.1


def test_a_title_of_more_lines_than_its_two_rows_makes_the_second_higher() -> None:
    """LibreOffice cut it on each page but a table's first."""

    def heights(title: str) -> list[int]:
        columns = [TableColumn(title, 8), TableColumn("Sem. I", 46, group="R"), TableColumn("Sem. II", 46, group="R")]
        root = etree.fromstring(f'<w:body xmlns:w="w">{"".join(table(columns, [("1", "2", "3")], 165))}</w:body>')
        return [int(node.get("{w}val") or 0) for node in root.iter("{w}trHeight")]

    assert heights("Target Setahun") == []
    (higher,) = heights("Diperhi\u00adtungkan (%)")
    assert higher >= 2 * SIZE * 1.4 * 20


def test_a_total_in_bold_is_not_broken_either() -> None:
    columns = [TableColumn("Area"), TableColumn("Berdata", align="SelTengah"), TableColumn("Nilai", 4, "SelKanan")]
    rows = [("Penguatan Akuntabilitas " * 20, "3 dari 3", "9"), Total(("KPU", "35 dari 35", "186,25"))]
    root = etree.fromstring(f'<w:body xmlns:w="w">{"".join(table(columns, rows, 120))}</w:body>')
    _, count, score = (int(node.get("{w}w") or 0) * 25.4 / 1440 for node in root.iter("{w}gridCol"))
    assert count >= holding(["35 dari 35"], size=SIZE * 1.1) - 0.05
    assert score >= holding(["186,25"], size=SIZE * 1.1) - 0.05


def test_columns_of_alike_texts_are_alike() -> None:
    first, second = by_content(("A", "A"), [("kata " * 50, "kata " * 50)], 150, size=SIZE)
    assert abs(first - second) < 0.01


def test_a_table_gives_its_open_columns_what_the_others_leave() -> None:
    columns = [TableColumn("No.", 10), TableColumn("Uraian"), TableColumn("Satuan")]
    markup = "".join(table(columns, ["Judul", ("1", "kata " * 30, "SOP")], 100))
    root = etree.fromstring(f'<w:body xmlns:w="w">{markup}</w:body>')
    number, text, unit = (int(node.get("{w}w") or 0) for node in root.iter("{w}gridCol"))
    assert abs(number / (number + text + unit) - 0.1) < 0.01
    assert text > 3 * unit


def test_rows_stay_together_where_a_page_must_not_part_them() -> None:
    def kept(count: int, keeping: KeptTogether = LOOSELY, *, headings: Sequence[int] = ()) -> list[bool]:
        rows = ["Judul" if at in headings else (str(at),) for at in range(count)]
        markup = "".join(table([TableColumn("No.", 100)], rows, 100, numbered=False, keeping=keeping))
        made = etree.fromstring(f'<w:body xmlns:w="w">{markup}</w:body>').iter("{w}tr")
        return [row.find(".//{w}keepNext") is not None for row in made]

    assert kept(1) == [True, False]
    assert kept(3) == [True, True, True, False]
    assert kept(7) == [True, True, False, False, False, False, True, False]
    headed = kept(9, headings=(0, 7))
    assert headed == [True, True, True, False, False, False, False, True, True, False], (
        "no last row with its heading alone"
    )
    assert kept(7, KeptTogether(is_whole=True)) == [True] * 7 + [False]
    assert kept(2, KeptTogether(is_followed=True)) == [True] * 3
