"""What a clerk is told of his template: what is missing, misspelt or dangerous, and where it stands."""

import zipfile
from io import BytesIO

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.template.reading import read_template, template_points
from rbworkflow.report.word.starting_template import starting_template
from rbworkflow.report.word.template_styles import style_points
from rbworkflow.sheets.parts import parts_of
from tests.report.template_files import F4, LETTER, MAIN, PAGE, R, paragraph, word_template


def told(content: bytes) -> str:
    return "\n".join(each.text for each in [*template_points(content), *style_points(content)])


def instead(old: str, new: str) -> tuple[str, ...]:
    return tuple(line.replace(old, new) for line in LETTER)


def test_the_template_to_begin_with_has_nothing_wrong() -> None:
    assert not told(starting_template(ReportLayout()))


def test_placeholders_are_found_where_word_split_them_over_runs() -> None:
    assert not template_points(word_template())


def test_a_misspelt_placeholder_is_told_with_its_sentence_and_the_near_spelling() -> None:
    content = word_template(instead("Nomor: {{nomor}}", "Surat ini bernomor {{nomer}} dan penting."))
    assert (
        'Tanda isian {{nomer}} tidak dikenal, di isi templat: "Surat ini bernomor {{nomer}} dan penting.". '
        "Mungkin maksudnya {{nomor}}." in told(content)
    )
    assert "Tanda isian {{nomor}} (nomor surat) tidak ada." in told(content)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("perihal", "hal"), ("Nomor Surat", "nomor"), ("penanda tangan", "penandatangan"), ("tembusan surat", "tembusan")],
)
def test_what_people_call_them_leads_to_the_placeholder(written: str, meant: str) -> None:
    content = word_template((*LETTER, f"Lihat {{{{{written}}}}}"))
    assert f"{{{{{written}}}}} tidak dikenal" in told(content)
    assert f"Mungkin maksudnya {{{{{meant}}}}}." in told(content)


@pytest.mark.parametrize("written", ["{nomor}", "{{nomor}", "nomor}}", "{ {nomor} }"])
def test_half_a_placeholder_is_told(written: str) -> None:
    content = word_template(instead("{{nomor}}", written))
    assert f'tidak membentuk tanda isian: "Nomor: {written}"' in told(content)


@pytest.mark.parametrize("name", ["nomor", "hal", "lampiran", "isi", "penandatangan", "tembusan", "kode_dokumen"])
def test_what_a_letter_must_have_is_missed(name: str) -> None:
    content = word_template(tuple(line for line in LETTER if f"{{{{{name}}}}}" not in line))
    assert f"Tanda isian {{{{{name}}}}}" in told(content)
    with pytest.raises(ConfigurationError, match="belum dapat dipakai"):
        read_template(content)


def test_one_way_of_telling_the_date_is_enough() -> None:
    assert not template_points(word_template(instead("{{tempat}}, {{tanggal}}", "{{tempat_tanggal}}")))
    assert "{{tempat_tanggal}}" in told(word_template(instead("{{tempat}}, {{tanggal}}", "{{tempat}}")))


def test_a_block_stands_alone_and_once() -> None:
    table = f"<w:tbl><w:tr><w:tc>{paragraph('{{kop}}')}</w:tc></w:tr></w:tbl>"
    assert "{{isi}} harus berdiri sendiri" in told(word_template(instead("{{isi}}", "Isi: {{isi}}")))
    assert "{{kop}} harus berdiri sendiri" in told(word_template(extra=table))
    assert "{{tembusan}} ada 2 kali" in told(word_template((*LETTER, "{{tembusan}}")))


def test_what_stands_behind_the_report_is_not_looked_at() -> None:
    assert "ngawur" not in told(word_template())


def test_a_misspelt_style_is_told_with_where_it_is_used_but_holds_up_nothing() -> None:
    style = '<w:style w:type="paragraph" w:customStyle="1" w:styleId="X"><w:name w:val="Surat Issi"/></w:style>'
    content = word_template(styles=style, extra=paragraph("Dengan hormat.", "X"))
    assert 'Gaya "Surat Issi" tidak dikenal, di "Dengan hormat.". Mungkin maksudnya "Surat Isi".' in told(content)
    assert not [each for each in style_points(content) if each.is_blocking]
    assert "Judul Sampul" not in told(content).partition("bawaan program")[2]


def test_styles_are_known_by_english_and_indonesian_names_whatever_their_ids() -> None:
    for name in ("heading 2", "Heading 2", "Judul 2"):
        style = f'<w:style w:type="paragraph" w:styleId="J2"><w:name w:val="{name}"/></w:style>'
        assert "Heading 2" not in told(word_template(styles=style))
    assert "Heading 2" in told(word_template())


def test_a_style_without_a_name_is_one_that_nobody_knows() -> None:
    nameless = '<w:style w:type="paragraph" w:styleId="X"/>'
    assert told(word_template(styles=nameless)) == told(word_template())


def test_changes_still_tracked_are_told() -> None:
    extra = '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>baru</w:t></w:r></w:ins></w:p>'
    assert "perubahan yang dilacak" in told(word_template(extra=extra))


@pytest.mark.parametrize("field", ["INCLUDEPICTURE", "INCLUDETEXT", "DDEAUTO", "DATE", "LINK"])
def test_fields_that_fetch_or_change_are_refused_also_where_they_are_split(field: str) -> None:
    runs = (
        f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> {field[:3]}</w:instrText></w:r>'
        f'<w:r><w:instrText>{field[3:]} x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    assert f"Bidang (field) {field} di isi templat tidak dapat dipakai" in told(word_template(extra=runs))


def outside(kind: str) -> str:
    return f'<Relationship Id="rId9" Type="{R}/{kind}" Target="http://luar.example/x" TargetMode="External"/>'


VBA = '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>'


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "Berkas rusak"),
        (b"PK\x03\x04 bukan zip", "Berkas rusak"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "format lama (.doc)"),
        (word_template(parts={"word/vbaProject.bin": b"x"}, types=VBA), "makro"),
        (word_template(links=outside("image")), "mengambil sesuatu dari luar"),
        (word_template(links=outside("attachedTemplate")), "attached template"),
        (word_template(links=outside("frame")), "mengambil sesuatu dari luar"),
        (word_template(parts={"word/embeddings/oleObject1.bin": b"x"}), "objek yang disematkan"),
        (word_template(extra="<w:p><w:r><w:object/></w:r></w:p>"), "objek yang disematkan"),
        (word_template(parts={"word/document.xml": b"<w:document"}), "Berkas rusak"),
        (word_template(parts={"word/styles.xml": b"<w:styles"}), "Berkas rusak"),
        (word_template(parts={"word/document.xml": b'<!DOCTYPE x [<!ENTITY a "b">]><x/>'}), "Berkas rusak"),
        (word_template(parts={"word/media/bom.bin": b"\0" * 3_000_000}), "jauh lebih besar"),
    ],
)
def test_a_file_that_could_do_harm_or_is_broken_is_refused_in_a_sentence(content: bytes, why: str) -> None:
    assert why in told(content)
    with pytest.raises(ConfigurationError, match="belum dapat dipakai"):
        read_template(content)


def test_a_link_to_the_offices_mailbox_is_no_harm() -> None:
    assert not template_points(word_template(links=outside("hyperlink")))


def test_pages_without_numbers_are_told_but_hold_up_nothing() -> None:
    footer = parts_of(word_template())["word/footer.xml"].decode().replace(PAGE, "")
    (point,) = template_points(word_template(parts={"word/footer.xml": footer}))
    assert "tidak memuat nomor halaman" in point.text
    assert not point.is_blocking


def test_paper_that_leaves_no_room_is_told() -> None:
    content = word_template()
    assert read_template(content).page.paper == (215, 330)
    narrow = F4.replace('w:right="1134"', 'w:right="6134"')
    assert "tidak memberi ruang" in told(with_body(content, F4, narrow))
    on_its_side = F4.replace('w:w="12189" w:h="18709"', 'w:w="18709" w:h="12189"')
    assert "mendatar" in told(with_body(content, F4, on_its_side))


def with_body(content: bytes, old: str, new: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as archive, zipfile.ZipFile(buffer, "w") as anew:
        for name in archive.namelist():
            part = archive.read(name)
            anew.writestr(name, part.replace(old.encode(), new.encode()) if name == "word/document.xml" else part)
    return buffer.getvalue()


def test_a_macro_document_is_told_as_such() -> None:
    types = MAIN.encode() + b".document.main+xml"
    content = word_template()
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as archive, zipfile.ZipFile(buffer, "w") as anew:
        for name in archive.namelist():
            macro = b"application/vnd.ms-word.document.macroEnabled.main+xml"
            anew.writestr(name, archive.read(name).replace(types, macro))
    assert "makro" in told(buffer.getvalue())
