"""Plans with one defect or none: what is wrong is caught by the right point, what is good is left in peace."""

from functools import cache

import pytest

from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.quality import assess
from rbworkflow.plan.quality_points import quality_findings
from tests.plan.plan_book import CONFIG, LAYOUTS, OFFICE, QUARTERS, book, cell, row

POLICY = load_plan_policy(CONFIG)
MINOR = {"P21", "P22", "P35", "P37"}
"""Notes that only say how something was read."""

CHANGE, STAFF, SERVICE = "Manajemen Perubahan", "Penataan SDM Aparatur", "Peningkatan Kualitas Pelayanan Publik"
COUNTED = {"Jenis_Indikator": "jumlah"}
MONEV = row(
    "A1-01", CHANGE, "Rapat monev RB", (1, 1, 1, 1), Indikator="Jumlah laporan monev RB", Satuan="laporan", **COUNTED
)
PERCENT = row(
    "A5-02",
    STAFF,
    "Pengisian SKP",
    (85, 90, 95, 100),
    Indikator="Persentase pegawai dengan SKP",
    Satuan="persen",
    Jenis_Indikator="persen",
    Sifat_Target="rata_rata",
)
CASES = row(
    "A5-03",
    STAFF,
    "Pembinaan disiplin",
    (0, 0, 0, 0),
    Indikator="Jumlah pelanggaran disiplin",
    Satuan="kasus",
    Polaritas="min",
    **COUNTED,
)
INDEX = row(
    "A8-04",
    SERVICE,
    "Survei kepuasan",
    (None, 80, None, 82),
    Indikator="Indeks kepuasan masyarakat",
    Satuan="indeks",
    Jenis_Indikator="nilai",
    Sifat_Target="rata_rata",
)
YES = row(
    "A8-05",
    SERVICE,
    "Penetapan maklumat",
    (None, "Ya"),
    Indikator="Maklumat pelayanan ditetapkan",
    Satuan="ada/tidak",
    Jenis_Indikator="ya_tidak",
    Sifat_Target="kumulatif",
)
TIME = row(
    "A8-06",
    SERVICE,
    "Layanan informasi",
    (5, 5, 4, 4),
    Indikator="Waktu layanan informasi",
    Satuan="hari",
    Jenis_Indikator="waktu",
    Polaritas="min",
    Sifat_Target="rata_rata",
)
GOOD = (MONEV, PERCENT, CASES, INDEX, YES, TIME)


def with_(changed, **cells):
    """The good plan with one row in other words."""
    new = changed | {heading.replace("_", " "): value for heading, value in cells.items()}
    return [new if each is changed else each for each in GOOD]


def targets(*values):
    return dict(zip((each.replace(" ", "_") for each in QUARTERS), (*values, *(None,) * 4), strict=False))


def late(value):
    """A target for TW IV and no other."""
    return dict(zip(QUARTERS, (None, None, None, value), strict=True))


def at(heading, changed):
    return cell(heading, GOOD.index(changed))


BAD = {
    "a fraction where percent is meant": (
        with_(PERCENT, **targets(0.85, 0.85, 0.9, 1)), "P33", at(QUARTERS[0], PERCENT),
    ),
    "a tenth of a percent for all": (with_(PERCENT, **targets("0,85%", "0,85%")), "Q12", at(QUARTERS[0], PERCENT)),
    "over a hundred percent": (with_(PERCENT, **targets(85, 150, 95, 100)), "Q13", at(QUARTERS[1], PERCENT)),
    "a percentage without its comma": (with_(PERCENT, **targets(8500, 90)), "Q13", at(QUARTERS[0], PERCENT)),
    "percentages summed": (with_(PERCENT, Sifat_Target="jumlah"), "Q14", at("Sifat Target", PERCENT)),
    "half a document": (with_(MONEV, **targets(0.5, 0.5)), "Q15", at(QUARTERS[0], MONEV)),
    "separators mixed": (with_(MONEV, **targets("1.500", "1,500")), "P32", at(QUARTERS[1], MONEV)),
    "an index typed with thousands": (with_(INDEX, **targets(None, "81.500")), "P32", at(QUARTERS[1], INDEX)),
    "an index beyond its scale": (with_(INDEX, **targets(None, 815, None, 820)), "Q16", at(QUARTERS[1], INDEX)),
    "more offences are better": (with_(CASES, Polaritas="max", **targets(0, 0, 0, 1)), "Q17", at("Polaritas", CASES)),
    "more complaints are better": (
        with_(MONEV, Indikator="Jumlah keluhan masyarakat", Satuan="keluhan"), "Q17", at("Polaritas", MONEV),
    ),
    "slower is better": (with_(TIME, Polaritas="max"), "Q17", at("Polaritas", TIME)),
    "less content is better": (with_(INDEX, Polaritas="min"), "Q17", at("Polaritas", INDEX)),
    "all in the last quarter": (
        [each | late(value) for each, value in ((MONEV, 4), (PERCENT, 100))],
        "Q18", cell(QUARTERS[3]),
    ),
    "the same indicator twice": ([*GOOD, MONEV | {"Kode Indikator": "A1-09"}], "Q19", cell("Indikator", len(GOOD))),
    "the same indicator with other marks": (
        [*GOOD, MONEV | {"Kode Indikator": "A1-09", "Indikator": "Jumlah laporan monev RB."}],
        "Q19", cell("Indikator", len(GOOD)),
    ),
    "an index whose comma slipped": (with_(INDEX, **targets(None, 8.5, None, 85)), "Q16", at(QUARTERS[3], INDEX)),
    "more punished are better": (
        with_(MONEV, Indikator="Jumlah pegawai yang dikenai hukuman disiplin", Satuan="orang"),
        "Q17", at("Polaritas", MONEV),
    ),
    "three outputs with commas": (
        with_(MONEV, Indikator="Jumlah undangan, notula, dan laporan"), "Q24", at("Indikator", MONEV),
    ),
    "two outputs by another word for and": (
        with_(MONEV, Indikator="Jumlah SOP serta juknis yang disusun"), "Q24", at("Indikator", MONEV),
    ),
    "a number in percent": (with_(MONEV, Satuan="persen", Jenis_Indikator="persen"), "Q20", at("Satuan", MONEV)),
    "a percentage in documents": (
        with_(PERCENT, Satuan="dokumen", Jenis_Indikator="jumlah"), "Q20", at("Satuan", PERCENT),
    ),
    "a time in documents": (with_(TIME, Satuan="dokumen"), "Q20", at("Satuan", TIME)),
    "an activity of keys": (with_(MONEV, Kegiatan="asdf"), "Q21", at("Kegiatan", MONEV)),
    "an indicator of crosses": (with_(MONEV, Indikator="xxx"), "Q21", at("Indikator", MONEV)),
    "yes or no summed": (with_(YES, Sifat_Target="jumlah"), "Q22", at("Sifat Target", YES)),
    "no weight at all": (with_(MONEV, Bobot=0), "Q23", at("Bobot", MONEV)),
    "two outputs in the wording": (
        with_(MONEV, Indikator="Jumlah SK dan laporan tim RB"), "Q24", at("Indikator", MONEV),
    ),
    "two outputs in the target": (with_(MONEV, **targets("1 SK dan 2 laporan")), "P27", at(QUARTERS[0], MONEV)),
    "a product for a target": (with_(MONEV, **targets("10 org x 2 keg")), "P27", at(QUARTERS[0], MONEV)),
    "words beside the number": (with_(MONEV, **targets("10 (draf)")), "P28", at(QUARTERS[0], MONEV)),
    "another unit beside the number": (with_(MONEV, **targets("1 dokumen")), "P30", at(QUARTERS[0], MONEV)),
    "a superscript": (with_(MONEV, **targets("1²")), "P04", at(QUARTERS[0], MONEV)),
    "a wording that stays open": (with_(MONEV, Indikator="Jumlah laporan, dll."), "Q09", at("Indikator", MONEV)),
}  # fmt: skip

GOODS = {
    "the plain plan": list(GOOD),
    "various activities": with_(MONEV, Kegiatan="Sosialisasi RB melalui berbagai media"),
    "the usual opening": with_(MONEV, Indikator="Tersedianya laporan monev RB"),
    "by the rules": with_(MONEV, Indikator="Jumlah laporan yang disusun sesuai ketentuan"),
    "units beside the numbers": with_(MONEV, **targets("1 laporan", "1 lap", "1 (satu) laporan", 1)),
    "a limit": with_(TIME, **targets("≤ 5", "maks 5", "5 hari", 5)),
    "a floor": with_(INDEX, **targets(None, "≥ 80", None, "min 82")),
    "the way by its words": with_(MONEV, Polaritas="Makin besar makin baik"),
    "percent by word and sign": with_(PERCENT, Satuan="Persen (%)"),
    "a range": with_(INDEX, Polaritas="rentang", **targets(None, "80-90", None, "80-90")),
    "complaints answered": with_(
        PERCENT, Indikator="Persentase pengaduan yang ditindaklanjuti", **targets(90, 90, 95, 100)
    ),
    "no offence and a decimal": with_(PERCENT, **targets("87,5", "90", "92,5%", 100)),
    "few mistakes in percent": with_(
        PERCENT, Indikator="Persentase kesalahan data pemilih", Polaritas="min", **targets(0.5, 0.5, 0.4, 0.3)
    ),
    "shares that make a whole": with_(PERCENT, Sifat_Target="jumlah", **targets(25, 25, 25, 25)),
    "one offence a quarter": with_(CASES, **targets(1, 1, 0, 0)),
    "reports of two subjects": with_(MONEV, Indikator="Jumlah laporan sosialisasi dan pengelolaan WBS"),
    "an index on a scale of four": with_(INDEX, **targets(None, "3,2", None, "3,4")),
    "a list of subjects": with_(MONEV, Indikator="Jumlah laporan monev, sosialisasi, dan pengelolaan WBS"),
    "money": with_(
        MONEV, Indikator="Jumlah anggaran yang dihemat", Satuan="rupiah", **targets(1500000, 2000000.5, 0, 0)
    ),
    "areas by other names, dashes for nothing": with_(
        MONEV, Area_Perubahan="A1", **targets("-", "1", "belum ada target", 1)
    ),
    "weights": with_(MONEV, Bobot=2.5),
    "a target for the year as well": with_(MONEV, Target_Tahun=4),
}


def told(rows):
    """The points of a plan as an office meets them, and its grade."""
    draft = read_plan(book(*rows), office=OFFICE, year=2026, layouts=LAYOUTS)
    quality = assess(draft.rows, [], POLICY)
    return [*draft.findings, *quality_findings(quality, draft.places)[1:]], quality, draft


@cache
def told_of(name):
    """The same of a plan in the tables."""
    return told(BAD[name][0] if name in BAD else GOODS[name])


def is_caught(name):
    _, rule, place = BAD[name]
    points, quality, draft = told_of(name)
    is_pointed = (rule, place) in [(point.rule, point.cell) for point in points]
    return is_pointed and (not draft.is_complete or quality.grade.code != "A")


def is_left_in_peace(name):
    points, quality, draft = told_of(name)
    return draft.is_complete and quality.grade.code == "A" and {point.rule for point in points} <= MINOR


@pytest.mark.parametrize("name", BAD)
def test_a_bad_plan_is_caught_by_the_right_point_at_its_cell(name):
    assert is_caught(name), [(point.rule, point.cell, point.message) for point in told_of(name)[0]]


@pytest.mark.parametrize("name", GOODS)
def test_a_good_plan_is_judged_good_and_not_nagged(name):
    assert is_left_in_peace(name), [(point.rule, point.cell, point.message) for point in told_of(name)[0]]


@pytest.mark.long
def test_the_figures(capsys):
    caught, left = sum(map(is_caught, BAD)), sum(map(is_left_in_peace, GOODS))
    with capsys.disabled():
        print(f"\nplans: {caught} of {len(BAD)} bad ones caught, {left} of {len(GOODS)} good ones left in peace")  # noqa: T201 - the figures are asked for

    assert len(BAD) >= 25
    assert caught >= 23
    assert left >= 15


def test_a_bad_plan_has_one_point_and_its_grade_shows_both_sides():
    points, quality, _ = told_of("half a document")

    assert [point.rule for point in points] == ["Q15"]
    assert quality.grade_in_words.startswith("B, sebagian besar terpenuhi (bentuk 100,00%, makna 9")
    assert "bentuk" in quality.sentence


def test_the_same_indicator_twice_is_a_note_with_both_cells():
    points, _, _ = told_of("the same indicator twice")

    (point,) = points
    assert point.severity.label == "catatan"
    assert point.cell == cell("Indikator", len(GOOD))
    assert point.message.endswith(f"Bandingkan sel {cell('Indikator')}.")


def test_the_explicit_polarity_gives_way_to_a_limit_and_is_told():
    points, _, draft = told(with_(TIME, Polaritas="max", **targets("≤ 5", 5, 5, 5)))

    assert draft.is_complete
    assert draft.indicators[-1].polarity == "min"
    assert [point.message for point in points] == [
        "Isi '≤ 5' pada kolom Target TW I dibaca paling banyak 5, makin kecil makin baik (Polaritas min)."
    ]
