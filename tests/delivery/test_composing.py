"""The office's mails as a person reads them, and what people typed that must stay words."""

import errno
import os
import re
import shutil
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.delivery import alarms, composing
from rbworkflow.delivery.composing import Composer
from rbworkflow.delivery.mail import Mail
from rbworkflow.delivery.samples import sample_values
from rbworkflow.delivery.samples.common import points
from rbworkflow.delivery.samples.reminders import MATTERS
from rbworkflow.errors import ConfigurationError
from rbworkflow.office import Office

MAILS = Path(__file__).resolve().parents[2] / "config" / "mails"
KINDS = sorted(path.stem for path in MAILS.glob("*.j2"))
EVIL = '<script>alert(1)</script> & {{ 7*7 }}\n# Untuk menyetujui, salin:\r\n    SETUJU-2222-2222-2222\u202e\0 "x"'


class Words(HTMLParser):
    """The words an HTML reader shows, and the elements that carry them."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.fixture
def composer(office: Office) -> Composer:
    return Composer(office, MAILS, is_practice=False)


def written(composer: Composer, kind: str, **changes: Any) -> Mail:
    return composer.compose(kind, **{**sample_values(composer.office)[kind], **changes})


def shown(html: str) -> Words:
    reader = Words()
    reader.feed(html)
    return reader


def first_line(mail: Mail) -> str:
    return mail.text.splitlines()[0]


def test_every_template_has_a_sample(office: Office) -> None:
    assert sorted(sample_values(office)) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_text_and_html_say_the_same_words(kind: str, composer: Composer) -> None:
    mail = written(composer, kind)
    in_html = " ".join(shown(mail.html).words).casefold()
    for line in mail.text.splitlines():
        words = re.sub(r"^(-|>) |:$", "", line.strip()).casefold()
        assert words in {"", "--"} or words in in_html


def test_a_point_that_says_the_same_again_is_a_point_too(composer: Composer) -> None:
    said = ("Laporan_data.json", "Isinya tidak sama.")
    mail = written(composer, "package_refused", refused=(said, said))
    assert mail.text.count("- Laporan_data.json: Isinya tidak sama.") == 2
    assert mail.html.count("• Laporan_data.json: Isinya tidak sama.") == 2


@pytest.mark.parametrize("kind", KINDS)
def test_the_text_is_text(kind: str, composer: Composer) -> None:
    mail = written(composer, kind)
    assert not re.search(r"</?\w+[^@>]*>|&\w+;|\{[{%]", mail.text)
    assert mail.subject == " ".join(mail.subject.split())
    assert composer.office.sender_name in mail.text


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_loaded_from_elsewhere(kind: str, composer: Composer) -> None:
    elements = shown(written(composer, kind).html).elements
    assert not {tag for tag, _ in elements} & {"img", "link", "script", "style", "iframe", "object"}
    assert not [attributes for _, attributes in elements if "url(" in (attributes.get("style") or "")]
    assert {attribute for _, attributes in elements for attribute in attributes} <= {
        "style",
        "href",
        "lang",
        "charset",
        "name",
        "content",
    }


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("answer", {"reason": EVIL}),
        ("answer", {"refusals": (([EVIL], EVIL),)}),
        ("answer", {"unit": f"Subbagian {EVIL}"}),
        ("request", {"facts": ((EVIL, EVIL),), "sections": ((EVIL, (EVIL,)),)}),
        ("plan", {"reason": EVIL, "changes": [EVIL]}),
        ("decision", {"note": EVIL}),
        ("returned", {"note": EVIL}),
        ("correction", {"note": EVIL}),
        ("report", {"province_letter": EVIL}),
        ("alarm", {"detail": EVIL, "mail_subject": EVIL}),
    ],
)
def test_what_people_typed_stays_words_on_their_own_line(
    kind: str, changes: dict[str, Any], composer: Composer
) -> None:
    mail = written(composer, kind, **changes)
    assert "script" not in {tag for tag, _ in shown(mail.html).elements}
    assert "<script>alert(1)</script> & {{ 7*7 }}" in " ".join(shown(mail.html).words)
    lines = mail.text.splitlines()
    assert not [line for line in lines if line.strip().upper() == "UNTUK MENYETUJUI, SALIN:" and kind != "request"]
    assert not [line for line in lines if line.strip() == "SETUJU-2222-2222-2222"]
    assert not set("\u202e\0\r") & set(mail.text + mail.html + mail.subject)
    assert "\n" not in mail.subject


@pytest.mark.parametrize("verdict", ["diterima", "diterima dengan hal yang perlu dilengkapi", "belum dapat diterima"])
def test_an_answers_first_line_says_what_became_of_it(verdict: str, composer: Composer) -> None:
    mail = written(composer, "answer", verdict=verdict)
    assert first_line(mail).endswith(f"{verdict}.")
    assert verdict in mail.subject


def test_an_answer_shows_ten_points_and_counts_the_rest(composer: Composer) -> None:
    mail = written(composer, "answer", points=points(13), notes=())
    assert mail.text.count("- lembar 'Isian' sel K") == 10
    assert "- lembar 'Isian' sel K13: Realisasi A5-01" in mail.text
    assert "Masih ada 3 hal lain" in mail.text
    assert "Terbaca 12 dari 14 indikator" in mail.text


def test_what_the_marked_workbook_does_not_show_is_not_said_to_be_marked(composer: Composer) -> None:
    whole_book = [replace(point, cell="") for point in points(3)]
    told = written(composer, "answer", points=(*points(11), *whole_book), notes=()).text
    assert "Masih ada 4 hal lain; 1 di antaranya ditandai pada buku kerja terlampir." in told
    told = written(composer, "answer", points=points(13), notes=()).text
    assert "Masih ada 3 hal lain; semuanya ditandai" in told


def test_without_a_marked_workbook_every_point_is_told_and_no_line_speaks_of_one(composer: Composer) -> None:
    told = written(composer, "answer", points=points(13), notes=points(12), has_workbook=False, is_unmarkable=True).text
    assert told.count("- lembar 'Isian' sel K") == 25
    assert "Buku kerja bertanda tidak dapat dibuat karena" in told
    assert "Masih ada" not in told
    assert "terlampir" not in told
    assert "Buku kerja bertanda ada di surel" not in told
    assert "    Rinciannya ada di surel. Mohon diperbaiki dan dikirim kembali." in told


def test_lists_that_are_cut_say_how_many_are_left(composer: Composer) -> None:
    explained = [replace(point, explanation="Sudah benar.") for point in points(12)]
    names = [f"IMG_{number}.heic" for number in range(35)]
    told = written(
        composer,
        "answer",
        notes=[*points(13), *explained],
        readings=[f"A1-{number} TW I 1,5" for number in range(13)],
        refusals=[(names[:15], "Foto HEIC belum dapat dibaca."), (names, "Simpan sebagai JPG.")],
    ).text
    assert "Masih ada 3 catatan lain, yang ditandai pada buku kerja terlampir." in told
    assert "Masih ada 2 hal lain yang sudah dijelaskan pada formulir." in told
    assert "A1-9 TW I 1,5; dan 3 lainnya." in told
    assert f"- 15 berkas ({'; '.join(names[:15])}): Foto HEIC belum dapat dibaca." in told
    assert "IMG_29.heic; dan 5 lainnya): Simpan sebagai JPG." in told


REFUSED = {"verdict": "belum dapat diterima", "is_accepted": False, "due": 0, "points": (), "has_workbook": False}
DONE = {"verdict": "diterima", "points": (), "notes": (), "refusals": (), "has_workbook": False}


@pytest.mark.parametrize(
    ("changes", "second", "third"),
    [
        (
            {},
            "Terisi 12 dari 14 indikator; LKE 9 dari 10 butir terjawab, 8 dengan data dukung; 12 hal",
            "Buku kerja bertanda ada di surel.",
        ),
        (
            DONE,
            "Terisi 12 dari 14 indikator; LKE 9 dari 10 butir terjawab, 8 dengan data dukung; 0 hal",
            "Tidak ada yang perlu dikirim lagi. Terima kasih.",
        ),
        (REFUSED | {"reason": "Berkas rusak."}, "Berkas rusak.", "Mohon dikirim kembali sesuai petunjuk di surel."),
        (DONE | {"due": 0, "reason": "Sama lagi."}, "Sama lagi.", "Tidak ada yang perlu dikirim lagi."),
        (DONE | {"due": 0, "evidence": "1 berkas"}, "Data dukung: 1 berkas.", "Tidak ada yang perlu dikirim lagi."),
    ],
    ids=["points", "complete", "refused", "same again", "nothing due"],
)
def test_an_answer_has_three_useful_lines_to_paste_into_whatsapp(
    composer: Composer, changes: dict[str, Any], second: str, third: str
) -> None:
    text = written(composer, "answer", **changes).text
    lines = [line.strip() for line in text.splitlines() if line.startswith("    ")]
    assert len(lines) == 3
    assert lines[1].startswith(second)
    assert lines[2].startswith(third)


def test_a_request_offers_both_codes_the_way_and_the_warning(composer: Composer) -> None:
    mail = written(composer, "request")
    lines = [line.strip() for line in mail.text.splitlines() if line.strip()]
    assert lines[lines.index("Untuk menyetujui, salin:") + 1] == "SETUJU-7K4M-Q2XD-9PRT"
    assert lines[lines.index("Untuk mengembalikan (beserta catatan), salin:") + 1] == "KEMBALI-9HTP-4WZC-T6RV"
    assert "Resume ada di menu ⋮" in mail.text
    assert "Jangan teruskan kode ini; operator tidak pernah memintanya." in mail.text
    assert "9 Juli 2026" in first_line(mail)
    assert "SETUJU" not in mail.subject
    links = [attributes["href"] for tag, attributes in shown(mail.html).elements if tag == "a"]
    assert links == [sample_values(composer.office)["request"]["run_url"]]


def test_a_request_says_where_its_link_works_and_a_template_of_0_2_0_can_still_be_written(
    composer: Composer, office: Office
) -> None:
    values = sample_values(office)["request"]
    assert "Tautan ini terbuka di jaringan kantor." in composer.compose("request", **values).text
    assert values["login_name"] == ""


def test_the_province_reads_whose_report_it_is_in_the_subject(composer: Composer) -> None:
    mail = written(composer, "report")
    assert mail.subject == "[3514] Laporan RB Semester I Tahun 2026 - KPU Kabupaten Pasuruan"
    assert first_line(mail) == "Yth. Sekretaris KPU Provinsi Jawa Timur di Surabaya"
    assert "Jangkar audit" in mail.text


@pytest.mark.parametrize("kind", KINDS)
def test_a_rehearsal_says_so_before_anything_else(kind: str, office: Office) -> None:
    mail = written(Composer(office, MAILS, is_practice=True), kind)
    assert "MODE LATIHAN" in first_line(mail)
    assert "MODE LATIHAN" in next(words for words in shown(mail.html).words if words != mail.subject)
    assert "MODE LATIHAN" not in written(Composer(office, MAILS, is_practice=False), kind).html


def test_a_forgotten_value_is_told_instead_of_left_blank(composer: Composer) -> None:
    with pytest.raises(ConfigurationError, match=r"sent\.j2"):
        composer.compose("sent", title="Laporan")


def test_a_template_with_a_slip_is_named(composer: Composer, office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "mails"
    shutil.copytree(MAILS, folder)
    (folder / "alarm.j2").write_text("Perihal\n{% if %}", encoding="utf-8")
    with pytest.raises(
        ConfigurationError, match=r"mails/alarm\.j2 baris 2 tidak dapat dipakai: .* Perbaiki berkas itu"
    ):
        written(Composer(office, folder, is_practice=False), "alarm")


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("{{ judul }}", "'judul' tidak dikenal"),
        ("{{ office.nama }}", "'nama' tidak dikenal"),
        ("{{ title|tangal }}", "'tangal' tidak dikenal"),
        ("{% include 'kop.j2' %}", "kop.j2 tidak ada"),
        ("{{ title + 1 }}", "tidak dapat dipakai"),
        ("{{ 1 / 0 }}", "tidak dapat dipakai"),
    ],
)
def test_a_misspelt_word_in_a_template_is_told_with_its_file_and_line(
    office: Office, tmp_path: Path, words: str, what: str
) -> None:
    (tmp_path / "sent.j2").write_text(f"Perihal\n\n{words}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError) as found:
        Composer(office, tmp_path, is_practice=False).compose("sent", title="Laporan")
    assert what in str(found.value)
    assert "kop.j2" in what or f"{tmp_path / 'sent.j2'} baris 3 " in str(found.value)


def test_words_that_several_offices_have_are_compiled_once_and_each_hears_of_a_slip_in_its_own_file(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known: dict[tuple[str, str], Any] = {}
    monkeypatch.setattr(composing._COMPILED, "_known", known)
    for name in ("satu", "dua"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "sent.j2").write_text("Perihal\n\n{{ judul }}\n", encoding="utf-8")
        with pytest.raises(ConfigurationError, match=f"{tmp_path / name / 'sent.j2'} baris 3 "):
            Composer(office, tmp_path / name, is_practice=False).compose("sent", title="Laporan")
    assert [name for name, _ in known] == ["sent.j2"]


def test_a_slip_in_an_included_template_is_told_where_it_stands(office: Office, tmp_path: Path) -> None:
    (tmp_path / "sent.j2").write_text("Perihal\n{% include 'kop.j2' %}\n", encoding="utf-8")
    (tmp_path / "kop.j2").write_text("Satu\nDua {{ tiga }}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"kop\.j2 baris 2 tidak dapat dipakai: 'tiga' tidak dikenal"):
        Composer(office, tmp_path, is_practice=False).compose("sent")


def test_a_template_changed_meanwhile_is_read_again(office: Office, tmp_path: Path) -> None:
    template = tmp_path / "receipt.j2"
    composer = Composer(office, tmp_path, is_practice=False)
    for moment, words in enumerate(("Satu", "Dua"), 1):
        template.write_text(f"Perihal\n{words}\n", encoding="utf-8")
        os.utime(template, (moment, moment))
        assert words in composer.compose("receipt").text


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_that_asks_for_what_it_is_not_given_is_found_wherever_that_stands(
    kind: str, office: Office, tmp_path: Path
) -> None:
    folder = tmp_path / "mails"
    shutil.copytree(MAILS, folder)
    composer = Composer(office, folder, is_practice=False)
    composer.check(kind)
    with (folder / f"{kind}.j2").open("a", encoding="utf-8") as template:
        template.write("{% if office.name == 'lain' %}{{ decision_wrod }}{% endif %}\n")
    with pytest.raises(ConfigurationError, match=rf"{kind}\.j2 memakai nama yang tidak ada: decision_wrod"):
        composer.check(kind)


@pytest.mark.parametrize("slip", ["{{ office.nmae }}", "{{ title|tangal }}", "{{ title + 1 }}", "{% if %}", "\udcff"])
def test_a_template_that_fails_is_found(slip: str, office: Office, tmp_path: Path) -> None:
    words = f"Perihal\n{slip}\n".encode(errors="surrogateescape")
    (tmp_path / "sent.j2").write_bytes(words)
    with pytest.raises(ConfigurationError, match=r"sent\.j2( baris 2)? tidak dapat dipakai"):
        Composer(office, tmp_path, is_practice=False).check("sent")


def test_an_alarm_needs_no_template(office: Office, tmp_path: Path) -> None:
    mail = alarms.written(
        Composer(office, tmp_path, is_practice=False, address="https://kantor.example"),
        "rejected",
        what="relay mati",
        detail="550",
        todo="Tunggu.",
    )
    assert "P01" in mail.text
    assert "https://kantor.example/panduan/peringatan" in mail.text
    assert mail.subject == "Perlu tindakan: relay mati"
    assert "relay mati" in mail.text
    assert "550" in mail.text
    assert "Tunggu." in mail.text


def test_an_alarm_with_nothing_to_do_asks_for_nothing_whatever_template_the_office_has(
    office: Office, tmp_path: Path
) -> None:
    (tmp_path / "alarm.j2").write_text("Perlu tindakan: {{ what }}\nPerlu tindakan operator: {{ what }}.\n", "utf-8")
    composer = Composer(office, tmp_path, is_practice=False, address="https://kantor.example")
    composer.check("alarm")
    mail = alarms.written(composer, "test", what="Surel uji kesiapan", detail="Bila sampai, surel jalan.", todo="")
    assert mail.subject == "Surel uji kesiapan"
    assert mail.text.startswith("Surel uji kesiapan.\n")
    assert "Bila sampai, surel jalan." in mail.text
    assert "https://kantor.example/panduan/peringatan#p07" in mail.text
    assert "Perlu tindakan" not in mail.text + mail.html


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_that_the_office_does_not_have_is_the_shipped_one(
    kind: str, office: Office, composer: Composer, tmp_path: Path
) -> None:
    older = Composer(office, tmp_path, is_practice=False)
    older.check(kind)
    assert written(older, kind) == written(composer, kind)


def test_a_slip_in_a_shipped_template_is_told_where_it_stands(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(composing, "shipped", tmp_path.joinpath)
    (tmp_path / "mails").mkdir()
    (tmp_path / "mails" / "sent.j2").write_text("Perihal\n{{ judul }}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=rf"{tmp_path}/mails/sent\.j2 baris 2 tidak dapat dipakai: 'judul'"):
        Composer(office, tmp_path / "kosong", is_practice=False).compose("sent", title="Laporan")


def test_a_template_that_the_program_may_not_read_is_told_and_keeps_no_alarm_back(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in ("alarm", "sent"):
        (tmp_path / f"{kind}.j2").write_text("Perihal\nKata\n", encoding="utf-8")

    def closed(path: Path, *_: object) -> str:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_text", closed)
    composer = Composer(office, tmp_path, is_practice=False)
    with pytest.raises(ConfigurationError, match=r"sent\.j2 tidak dapat dipakai: program tidak boleh membaca"):
        composer.compose("sent", title="Laporan")
    assert (
        "cakramnya penuh" in alarms.written(composer, "backup", what="gagal", detail="cakramnya penuh", todo="x").text
    )


def test_an_office_whose_reminders_are_older_than_recommendations_is_reminded_in_the_shipped_words(
    office: Office, tmp_path: Path
) -> None:
    (tmp_path / "reminder.j2").write_text("{{ matters|length }} hal\nIsi lama {{ matters[0].title }}.\n")
    composer = Composer(office, tmp_path, is_practice=False)
    matters = [each for each in MATTERS if each["kind"] == "recommendation"]
    said = written(composer, "reminder", matters=matters).text
    assert "Rekomendasi evaluasi provinsi tahun 2025 berikut ditindaklanjuti oleh" in said
    composer.check("reminder")


OF_0_2_0 = """\
Diterima provinsi: {{ title }}
{{ title }} telah diterima {{ office.province_name }} pada {{ received_on|tanggal }} ({{ how }}).
- Nomor surat: {{ letter_number }}
{% if remark %}
- Keterangan: {{ remark }}
{% endif %}
Tidak ada yang perlu dilakukan lagi untuk laporan ini.
"""
"""The receipt's template as `rbworkflow init` copied it then."""


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_copy_of_what_was_shipped_once_gives_way_to_what_is_shipped_now(
    ending: str, office: Office, composer: Composer, tmp_path: Path
) -> None:
    (tmp_path / "receipt.j2").write_text(OF_0_2_0, encoding="utf-8", newline=ending)
    older = Composer(office, tmp_path, is_practice=False)
    assert written(older, "receipt") == written(composer, "receipt")
    (tmp_path / "receipt.j2").write_text(f"{OF_0_2_0}Terima kasih.\n", encoding="utf-8", newline=ending)
    assert "Terima kasih." in written(older, "receipt").text


def test_the_list_of_what_was_once_copied_is_closed() -> None:
    """Of words that came or changed since, nobody has a copy."""
    known = Path(composing.__file__).with_name("once_shipped.txt").read_bytes()
    assert sha256(known).hexdigest() == "71a1125e57b0c4cd66791dc27a67c76ee8ba976a7358c138d2e29918cd18a83c"


def test_a_subject_that_is_too_long_ends_with_a_whole_word(composer: Composer) -> None:
    long = "Isian diterima: Subbagian " + "Perencanaan " * 20
    subject = composer.plain(f"{long}\nIsi.").subject
    assert len(subject) <= composing.LONGEST_SUBJECT
    assert subject.endswith(" Perencanaan …")
    whole = "Isian " * 24 + "masuk."
    assert len(whole) == composing.LONGEST_SUBJECT
    assert composer.plain(f"{whole}\nIsi.").subject == whole, "what just fits is not cut"


def test_an_own_template_that_is_older_than_what_it_has_to_tell_gives_way(
    office: Office, composer: Composer, tmp_path: Path
) -> None:
    """Told by an older one who decides now, an officer would read that the report was withdrawn."""
    (tmp_path / "recalled.j2").write_text("Ditarik: {{ title }}\n{{ title }} ditarik. {{ reason }} {{ follows }}\n")
    older = Composer(office, tmp_path, is_practice=False)
    assert written(older, "recalled", passed_to="Plh. X") == written(composer, "recalled", passed_to="Plh. X")


def test_what_an_own_template_leaves_out_is_named(office: Office, composer: Composer, tmp_path: Path) -> None:
    (tmp_path / "request.j2").write_text("{{ title }}\n{{ approve_code }} {{ return_code }} {{ run_url }}\n")
    own = Composer(office, tmp_path, is_practice=False)
    assert {"term", "expires_at", "due_on"} <= set(own.unsaid("request"))
    assert "title" not in own.unsaid("request")
    assert own.unsaid("receipt") == composer.unsaid("request") == []
