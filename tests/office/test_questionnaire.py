"""The questionnaire: what an answer may be, what an empty one means, and the conversation's way back."""

import errno
import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.office import answers as check
from rbworkflow.office.answers import AnswerError, Check
from rbworkflow.office.interview import Interview, summary
from rbworkflow.office.loading import is_rehearsal, load_office
from rbworkflow.office.model import Office
from rbworkflow.office.questionnaire import Answers
from rbworkflow.office.questions import TABLES
from rbworkflow.office.toml_text import toml_text
from rbworkflow.office.writing import config_files, write_config
from rbworkflow.plan.layouts import load_layouts
from tests.office.office_answers import SAID, answers, talked

SAMPLE = Path(__file__).resolve().parents[2] / "config"
OWN_FILES = {"office.toml", "officials.toml", "team.toml", "report.toml"}
UNITLESS_FILES = {"assessment.toml", "columns/plan_delapan_area.csv", "columns/plan_quick_wins.csv"}

SCALARS = st.text() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.dates()
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=12
)
LINES = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60)


# ---- TOML


@given(st.dictionaries(st.text(), VALUES, max_size=5))
def test_what_is_written_as_toml_is_read_back_whatever_it_says(values: dict[str, object]) -> None:
    assert tomllib.loads(toml_text(values)) == values


@pytest.mark.parametrize(
    "nasty", ['"', "\\", '"""', "\n# x", "a = 1", "\x7f\x00\x1b", "]\n[x]", "'''", "\r\n", "é\u2028"]
)
def test_no_string_breaks_out_of_its_quotes(nasty: str) -> None:
    values = {nasty: nasty, "in": {nasty: [nasty, {nasty: nasty}]}, "rows": [{nasty: {"deep": nasty}}]}
    assert tomllib.loads(toml_text(values)) == values


def test_comments_stand_above_their_keys_and_change_no_value() -> None:
    values = {"code": "1", "day": date(2026, 1, 2), "table": {"x": 1}}
    written = toml_text(values, heading="Atas\nBawah", comments={"code": "Kode.", "table": "Tabel."})
    assert written.startswith('# Atas\n# Bawah\n# Kode.\ncode = "1"\n')
    assert "# Tabel.\n[table]" in written
    assert tomllib.loads(written) == values


def test_a_value_toml_does_not_know_is_an_error_of_ours() -> None:
    with pytest.raises(TypeError):
        toml_text({"x": None})


# ---- one answer


@pytest.mark.parametrize(
    ("taking", "given", "clean"),
    [
        (check.text, "  KPU \t Kota  ", "KPU Kota"),
        (check.office_name, " KPU Kota  Madiun", "KPU Kota Madiun"),
        (check.office_code, " 3514 ", "3514"),
        (check.office_code, "35.14", "3514"),
        (check.province_code, " 35 ", "35"),
        (check.any_code, "35", "35"),
        (check.any_code, "3514", "3514"),
        (check.member_name, "KPU  KABUPATEN PASURUAN", "KPU Kabupaten Pasuruan"),
        (check.member_name, "kip kab. aceh besar", "KIP Kabupaten Aceh Besar"),
        (check.member_name, "PANGKAJENE DAN KEPULAUAN", "Pangkajene dan Kepulauan"),
        (check.member_name, "KPU Kota Batu", "KPU Kota Batu"),
        (check.unit_code, "kul", "KUL"),
        (check.email, " a.b@kpu.go.id ", "a.b@kpu.go.id"),
        (check.emails, "a@x.id; b@x.id,\nc@x.id a@x.id,", "a@x.id, b@x.id, c@x.id"),
        (check.nip, "197001011995031001", "19700101 199503 1 001"),
        (check.nip, "19700101 199503 1 001", "19700101 199503 1 001"),
        (check.nip, "19700101.199503-1.001", "19700101 199503 1 001"),
        (check.number_template, "{number}/X/{year}", "{number}/X/{year}"),
        (check.one_of({"WIB (Barat)": "a", "WIT (Timur)": "b"}), "wit", "b"),
        (check.one_of({"WIB (Barat)": "a", "WIT (Timur)": "b"}), "1", "a"),
        (check.one_of({"WIB (Barat)": "a", "WIT (Timur)": "b"}), "WIT (Timur)", "b"),
        (check.one_of({"WIB (Barat)": "a", "WIT (Timur)": "b"}), "B", "b"),
    ],
)
def test_an_answer_is_made_clean(taking: Check, given: str, clean: str) -> None:
    assert taking(given) == clean
    assert taking(clean) == clean


@pytest.mark.parametrize(
    ("taking", "given", "says"),
    [
        (check.text, "KPU\x1b[D", "tidak tercetak"),
        (check.text, "x" * 201, "lebih dari 200 huruf"),
        (check.office_name, "KPU KOTA MADIUN", "jangan ditulis dengan huruf besar semua"),
        (check.office_code, "35", "4 angka"),
        (check.office_code, "35142", "4 angka"),
        (check.member_code, "35", "bukan '35'."),
        (check.province_code, "3514", "Kode provinsi harus 2 angka"),
        (check.any_code, "351", "atau 2 angka"),
        (check.office_code, "35l4", "bukan '35l4'"),
        (check.office_code, "٣٥١٤", "4 angka"),
        (check.unit_code, "K-L", "huruf atau angka"),
        (check.unit_code, "K", "2 sampai 10"),
        (check.email, "kepala.kpu.go.id", "bukan alamat surel"),
        (check.email, "a@b", "bukan alamat surel"),
        (check.email, "a@x.id, b@x.id", "Tulis satu alamat"),
        (check.emails, "a@x.id, b", "'b' bukan alamat surel"),
        (check.nip, "1970010119950310", "18 angka"),
        (check.nip, "19700101199503100X", "18 angka"),
        (check.number_template, "ORT/{year}", "harus memuat {number}"),
        (check.number_template, "{number}/{bulan}", "{bulan} tidak dikenal; yang diisikan: {number}"),
        (check.number_template, "{number", "hanya untuk yang diisikan program"),
        (check.number_template, "{number.real.x}", "hanya untuk yang diisikan program"),
        (check.number_template, "{number}{}", "hanya untuk yang diisikan program"),
        (check.one_of({"WIB (Barat)": "a"}), "Waktu Bali", "Pilih salah satu: WIB (Barat)"),
    ],
)
def test_a_wrong_answer_is_refused_with_the_way_to_write_it(taking: Check, given: str, says: str) -> None:
    with pytest.raises(AnswerError, match=re.escape(says)):
        taking(given)


def test_every_example_is_itself_a_right_answer() -> None:
    for table in TABLES:
        for question in table.questions:
            assert question.answer(question.example)


def test_no_question_is_asked_twice_under_one_name() -> None:
    for table in TABLES:
        labels = [question.label.casefold() for question in table.questions]
        assert len(set(labels)) == len(labels)


# ---- the conversation


def row(found: Answers, table: str, index: int = 0) -> Mapping[str, str]:
    return found[table][index]


def test_empty_answers_follow_from_what_was_said_before() -> None:
    found = answers()
    assert row(found, "office")["short_name"] == "KPU Kota Manado"
    assert dict(row(found, "letterhead")) | {"address": "", "contact": ""} == {
        "line_1": "KOMISI PEMILIHAN UMUM",
        "line_2": "KOTA MANADO",
        "address": "",
        "contact": "",
    }
    titles = [each["title"] for each in found["officials"]]
    assert titles == ["Sekretaris KPU Kota Manado", "Ketua KPU Kota Manado", "Operator Reformasi Birokrasi"]
    assert row(found, "units")["head_title"] == "Kepala Subbagian Keuangan"
    assert row(found, "mail")["salutation"] == "Sekretaris KPU Provinsi Sulawesi Utara"
    assert row(found, "mail")["sender_name"] == "Pelaporan RB KPU Kota Manado"


def test_the_letter_goes_from_chair_to_chair_where_the_chair_signs_it() -> None:
    assert row(answers(letter_signer="Ketua"), "mail")["salutation"] == "Ketua KPU Provinsi Sulawesi Utara"


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("1101", "Asia/Jakarta"),
        ("3514", "Asia/Jakarta"),
        ("6171", "Asia/Jakarta"),
        ("5101", "Asia/Makassar"),
        ("6471", "Asia/Makassar"),
        ("7171", "Asia/Makassar"),
        ("8101", "Asia/Jayapura"),
        ("9471", "Asia/Jayapura"),
    ],
)
def test_the_time_zone_follows_from_the_province_unless_said(code: str, zone: str) -> None:
    assert row(answers(code=code), "office")["timezone"] == zone
    assert row(answers(code=code, timezone="WIT"), "office")["timezone"] == "Asia/Jayapura"


def until(label: str, heading: str = "") -> Interview:
    """A conversation up to the first question of that name (under that heading)."""
    interview = Interview()
    while (prompt := interview.prompt) and not (prompt.question.label == label and heading in prompt.heading):
        said = SAID.get(f"{prompt.heading}/{prompt.question.label}", SAID.get(prompt.question.label, ""))
        interview.say(said)
    return interview


def asked(interview: Interview) -> tuple[str, str]:
    assert interview.prompt is not None
    return interview.prompt.heading, interview.prompt.question.label


def test_a_wrong_answer_leaves_the_question_standing() -> None:
    interview = Interview()
    with pytest.raises(AnswerError, match="4 angka"):
        interview.say("351")
    assert asked(interview) == ("KANTOR", "Kode kantor")
    with pytest.raises(AnswerError, match="Kode kantor belum diisi"):
        interview.say("  ")


def test_going_back_asks_the_previous_question_again_across_rows_and_tables() -> None:
    interview = until("Nama dan gelar", "Ketua")
    interview.go_back()
    assert asked(interview) == ("PEJABAT: Sekretaris", "Surel")
    interview.say("sekretaris.baru@manado.test")
    assert asked(interview) == ("PEJABAT: Ketua", "Nama dan gelar")


def test_going_back_offers_what_was_said_and_takes_something_else() -> None:
    interview = until("KPU provinsi")
    interview.say("KPU Provinsi Gorontalo")
    interview.go_back()
    assert interview.prompt is not None
    assert interview.prompt.default == "KPU Provinsi Gorontalo"
    interview.say("")
    interview.go_back()
    interview.say("KPU Provinsi Maluku")
    interview.go_back()
    assert interview.prompt.default == "KPU Provinsi Maluku"


def test_going_back_from_the_first_question_stays_there() -> None:
    interview = Interview()
    interview.go_back()
    assert asked(interview) == ("KANTOR", "Kode kantor")


def test_what_follows_from_a_corrected_answer_is_corrected_too() -> None:
    interview = until("Nama singkat")
    interview.go_back()
    interview.say("KPU Kabupaten Minahasa")
    assert interview.prompt is not None
    assert interview.prompt.default == "KPU Kab. Minahasa"


def test_a_row_that_was_left_by_going_back_is_gone() -> None:
    interview = until("Tambah subbagian lagi? (ya/tidak)")
    interview.say("ya")
    interview.say("RDI")
    interview.go_back()
    interview.go_back()
    interview.say("tidak")
    assert asked(interview) == ("SURAT DAN KEPUTUSAN", "Penomoran surat")


def test_units_are_asked_for_until_there_are_no_more_and_no_code_twice() -> None:
    interview = until("Tambah subbagian lagi? (ya/tidak)")
    interview.say("")
    assert asked(interview) == ("SUBBAGIAN: subbagian ke-2", "Kode subbagian")
    with pytest.raises(AnswerError, match="'KUL' sudah dipakai di atas"):
        interview.say("Kul")


def test_two_officials_never_share_a_mailbox() -> None:
    interview = until("Surel", "Ketua")
    with pytest.raises(AnswerError, match="kotak surat sendiri"):
        interview.say("SEKRETARIS@manado.test")


@pytest.mark.parametrize(
    ("question", "address", "twin"),
    [
        ("Surel pengirim", "operator@manado.test", "surel Operator"),
        ("Surel arsip", "rb@manado.test", "surel pengirim"),
        ("Surel penerima", "staf@manado.test", "alamat pengirim Subbagian Keuangan"),
        ("Surel kepala", "ketua@manado.test", "surel Ketua"),
    ],
)
def test_an_address_that_cannot_be_anothers_is_asked_for_again(question: str, address: str, twin: str) -> None:
    interview = until(question)
    with pytest.raises(AnswerError, match=rf"\({address}\) sama dengan {twin}: .*(Tulis alamat lain|Pakai)"):
        interview.say(address)
    assert interview.prompt is not None
    assert interview.prompt.question.label == question


def test_only_the_secretary_is_asked_for_a_nip() -> None:
    assert [bool(each["nip"]) for each in answers()["officials"]] == [True, False, False]


def test_the_last_question_shows_all_that_was_said_and_no_means_nothing() -> None:
    interview = until("Tulis folder konfigurasi ini? (ya/tidak)")
    assert interview.prompt is not None
    for said in ("7171", "WITA (Asia/Makassar)", "19710303 199503 2 003", "kul@manado.test, staf@manado.test"):
        assert said in interview.prompt.heading
    assert talked(confirm="tidak") is None
    interview.say("tidak")
    assert interview.prompt is None
    with pytest.raises(LookupError):
        interview.say("ya")


def test_a_team_may_be_said_member_by_member() -> None:
    interview = until("Isi anggota Tim RB sekarang? (ya/tidak)")
    for said in ("ya", "Pengarah", "Ketua", "ya", "Pelaksana", "Sekretaris", "tidak", "ya"):
        interview.say(said)
    assert interview.answers is not None
    assert [member["holder"] for member in interview.answers["team"]] == ["Ketua", "Sekretaris"]
    assert "TIM RB: anggota Tim RB ke-2" in summary(interview.answers)


# ---- the folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "kantor"


def test_the_folder_loads_as_the_office_that_was_described(target: Path) -> None:
    office = write_config(answers(numbering="Diketik"), target, sample=SAMPLE)
    assert (office.code, office.province_code, office.timezone) == ("7171", "71", "Asia/Makassar")
    assert (office.name, office.file_name) == ("KPU Kota Manado", "KPU_Kota_Manado")
    assert office.letterhead.address == 'Jalan "Satu" Nomor 1, Manado'
    assert office.numbering.mode == "typed"
    assert office.signing.papers == ("report",), "a real office's report comes back signed"
    assert office.archive_address is None
    assert office.officials["secretary"].nip == "19710303 199503 2 003"
    assert not office.officials["chair"].nip
    assert office.units[0].senders == ("kul@manado.test", "staf@manado.test")
    assert office.recipient.email == "rb@sulut.test"
    assert not is_rehearsal(office)


def test_without_members_the_team_is_made_of_officials_and_heads(target: Path) -> None:
    team = write_config(answers(), target, sample=SAMPLE).team
    assert [(each.position, each.holder) for each in team.members] == [
        ("Pengarah", "Ketua KPU Kota Manado"),
        ("Ketua Pelaksana", "Sekretaris KPU Kota Manado"),
        ("Koordinator Keuangan", "Kepala Subbagian Keuangan"),
        ("Operator Pelaporan", "Operator Reformasi Birokrasi"),
    ]


def test_all_other_files_are_the_samples_and_nothing_of_the_sample_office_is_left(target: Path) -> None:
    write_config(answers(), target, sample=SAMPLE)
    files = {path.relative_to(SAMPLE) for path in SAMPLE.rglob("*") if path.is_file()}
    names = {path.as_posix() for path in files if path.parts[0] != "mails"}  # whose words are the program's
    assert {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()} == names
    for name in names - OWN_FILES - UNITLESS_FILES:
        assert (target / name).read_bytes() == (SAMPLE / name).read_bytes()
    own = "".join((target / name).read_text(encoding="utf-8") for name in OWN_FILES)
    assert not re.search(r"pasuruan|3514|\.example|bangil|rekaan\.", own, re.IGNORECASE)


def test_no_area_falls_silently_to_a_unit_of_the_sample_office(target: Path) -> None:
    asked = write_config(answers(), target, sample=SAMPLE).assessment
    assert asked == load_office(SAMPLE).assessment.model_copy(update={"units_by_area": {}})
    maps = (path.read_text(encoding="utf-8") for path in (target / "columns").glob("*.csv"))
    assert not [line for text in maps for line in text.splitlines() if re.search(r"\b(PHS|TPH|RDI)\b", line)]
    assert len(load_layouts(target)) == len(load_layouts(SAMPLE))
    (target / "assessment.toml").unlink()
    assert load_office(target).assessment.units_by_area == {}, "nor from the shipped file where it has none"


def test_the_reports_signers_are_the_offices_and_its_layout_the_samples() -> None:
    report = config_files(answers(letter_signer="Ketua", foreword_signer="Sekretaris"), SAMPLE)["report.toml"]
    sample = tomllib.loads((SAMPLE / "report.toml").read_text(encoding="utf-8"))
    changed = {"letter_signers": ["chair"], "foreword_signers": ["secretary"], "copies": []}
    assert tomllib.loads(report) == sample | changed, "who signs the letter gets no copy of it"
    assert "# Tata letak laporan." in report


@pytest.mark.parametrize(("signer", "copies"), [("Sekretaris", ["Ketua {office}"]), ("Ketua", [])])
def test_the_chair_gets_a_copy_of_a_letter_only_where_he_does_not_sign_it(
    target: Path, signer: str, copies: list[str]
) -> None:
    office = write_config(answers(letter_signer=signer), target, sample=SAMPLE)
    assert [each.title for each in office.package.copies or ()] == copies
    assert office.package.copies is not None, "else the report's own list would hold"


@given(LINES, LINES)
def test_whatever_an_office_is_called_its_files_say_so(name: str, address: str) -> None:
    files = config_files(answers(name=f"KPU Kota {name}", short_name="KPU", address=address), SAMPLE)
    office = tomllib.loads(files["office.toml"])
    assert office["name"] == check.text(f"KPU Kota {name}")
    assert office["letterhead"]["address"] == check.text(address)
    assert tomllib.loads(files["team.toml"])["members"][0]["holder"] == check.text(f"Ketua {office['name']}")


def test_an_existing_folder_is_never_overwritten(target: Path) -> None:
    target.mkdir()
    (target / "office.toml").write_text("milik kantor", encoding="utf-8")
    with pytest.raises(RefusedError, match=r"sudah ada dan tidak ditimpa.*--replace"):
        write_config(answers(), target, sample=SAMPLE)
    assert [path.name for path in target.parent.iterdir()] == ["kantor"]
    assert (target / "office.toml").read_text(encoding="utf-8") == "milik kantor"


def test_a_folder_that_was_given_empty_is_filled_in_its_place(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a container has it: mounted, in a folder where nothing may be written, and never to be renamed."""
    rename = Path.rename

    def mounted(path: Path, to: Path) -> Path:
        if target in {path, to} or not path.is_relative_to(target):
            raise OSError(errno.EBUSY, "mounted", str(target))
        return rename(path, to)

    target.mkdir()
    monkeypatch.setattr(Path, "rename", mounted)
    assert write_config(answers(), target, sample=SAMPLE).name == load_office(target).name
    assert [path.name for path in target.parent.iterdir()] == ["kantor"]
    assert [path.name for path in target.iterdir() if path.name.startswith(".")] == []


def test_a_replaced_folder_is_kept_beside_each_time(target: Path) -> None:
    def written(place: str) -> Office:
        return write_config(answers(place=place), target, sample=SAMPLE, is_replacing=True)

    places = [written(place).place for place in ("Satu", "Dua", "Tiga")]
    assert places == ["Satu", "Dua", "Tiga"]
    kept = {path.name: tomllib.loads((path / "office.toml").read_text())["place"] for path in target.parent.iterdir()}
    assert kept == {"kantor": "Tiga", "kantor.bak-1": "Satu", "kantor.bak-2": "Dua"}


def test_the_sample_itself_may_be_replaced_but_not_filled_with_another(tmp_path: Path, target: Path) -> None:
    write_config(answers(), target, sample=SAMPLE)
    assert write_config(answers(place="Baru"), target, sample=target, is_replacing=True).place == "Baru"
    assert (tmp_path / "kantor.bak-1" / "office.toml").exists()
    with pytest.raises(RefusedError, match="berada di dalam contoh"):
        write_config(answers(), target / "lain", sample=target)


def test_where_the_sample_is_broken_nothing_is_written(tmp_path: Path, target: Path) -> None:
    sample = tmp_path / "contoh"
    write_config(answers(), sample, sample=SAMPLE)
    (sample / "rules.toml").unlink()
    with pytest.raises(ConfigurationError, match=r"rules\.toml tidak ada"):
        write_config(answers(), target, sample=sample)
    (sample / "report.toml").write_text("", encoding="utf-8")
    with pytest.raises(ConfigurationError, match="kunci letter_signers tepat satu kali"):
        write_config(answers(), target, sample=sample)
    assert [path.name for path in tmp_path.iterdir()] == ["contoh"]


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("x", encoding="utf-8")
    with pytest.raises(ConfigurationError, match="tidak dapat ditulis"):
        write_config(answers(), tmp_path / "berkas" / "kantor", sample=SAMPLE)
