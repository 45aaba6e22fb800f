"""Packages as they come through phones and mail programs: in pieces, renamed, two at once, one file of them changed."""

import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.access.unit_links import Sender
from rbworkflow.office.policies import MembersPolicy
from rbworkflow.province.lacking import lacking_of
from rbworkflow.steps.province.decide_package import decide_package
from rbworkflow.steps.province.member_page import member_page
from rbworkflow.steps.submissions.sending_link import LinkEndedError, sending_link, who_sends
from rbworkflow.store import read
from tests.pages.knocking import Doorway, words
from tests.steps.office_walk import Walk, text_of
from tests.steps.province_office import province_in
from tests.steps.sent_packages import (
    LOR,
    LOR_MAIL,
    NAME,
    PAPER,
    data,
    manifest,
    picture,
    registered,
    send,
    whole,
    zipped,
)

DATA, REPORT, LISTED = f"{NAME}_data.json", f"{NAME}.pdf", f"{NAME}_daftar_isi.json"
SCORE = json.loads(data())["score"]["score"]


@pytest.fixture
def by_operator(tmp_path: Path) -> Iterator[Walk]:
    walk = province_in(tmp_path, on="2026-07-06 07:00")
    walk.daily_round()
    yield walk.with_office(members=MembersPolicy(decided_by="operator"))
    walk.workplace.engine.dispose()


@pytest.mark.few(2)
@pytest.mark.parametrize("order", list(itertools.permutations([DATA, REPORT, LISTED])))
def test_files_sent_one_by_one_are_one_package_in_any_order(by_operator: Walk, order: tuple[str, ...]) -> None:
    files = whole()
    for name in order:
        send(by_operator, {name: files[name]})
    *others, last = registered(by_operator)
    assert {each.status for each in others} <= {"replaced"}
    assert (last.status, last.kind, last.facts.score, last.doubts) == ("received", "data", SCORE, ())
    assert last.letter_number == "7/ORT.07-SD/3591/2026"


def test_a_changed_figure_counts_for_nothing_and_the_right_file_sent_again_completes_the_package(
    by_operator: Walk,
) -> None:
    files = whole()
    changed = json.loads(files[DATA])
    changed["score"]["score"] = "99.00"
    send(by_operator, files | {DATA: json.dumps(changed).encode()})
    assert [(each.status, each.facts.score) for each in registered(by_operator)] == [("incomplete", None)]
    assert "Kirim sekali lagi berkas ini" in text_of(by_operator.mail(LOR_MAIL, "perlu diperbaiki"))
    send(by_operator, {DATA: files[DATA]})
    assert [(each.status, each.facts.score) for each in registered(by_operator)] == [("received", SCORE)]


def test_evidence_that_came_otherwise_than_it_was_announced_is_told_so_and_asked_for_again(by_operator: Walk) -> None:
    part = f"{NAME}_bukti_1_dari_1.zip"
    files = whole(evidence={part: zipped(("A1-01/bukti.pdf", PAPER))})
    own = Sender("35", LOR, "2026-S1")
    send(by_operator, {name: content for name, content in files.items() if name != part})
    assert f"Belum datang: {part}." in member_page(by_operator.workplace, own).packages[0]
    send(by_operator, {part: zipped(("A1-01/bukti.pdf", PAPER + b"lain"))})
    told = text_of(by_operator.mail(LOR_MAIL, "perlu diperbaiki"))
    assert "Yang dikirim berbeda dari daftar isi" in told
    assert f"- {part}: Isinya tidak sama dengan sidik pada daftar isi paket. Kirim" in " ".join(told.split())
    (said,) = member_page(by_operator.workplace, own).packages
    assert "Belum datang" not in said
    assert f"Datang dengan isi yang berbeda dari daftar isi paketnya: {part}. Kirim sekali lagi" in said
    page = words(Doorway(by_operator.workplace).person(Role.OPERATOR).get("/kabupaten-kota/1"))
    assert f"{part} (isi berbeda dari daftar isi paketnya; kantor ini sudah diminta mengirimnya sekali lagi)" in page
    late = by_operator.on("2026-07-20 07:00")
    late.daily_round()
    assert registered(late)[0].doubts == (f"Datang dengan isi yang berbeda dari daftar isi paketnya: {part}.",)
    send(late, {part: files[part]})
    with read(late.workplace.engine) as conn:
        assert lacking_of(conn, registered(late)[0]).files == ()


@pytest.mark.parametrize(
    "renamed",
    [
        lambda name: name.replace(".", " (2)."),
        lambda name: name.replace(".", " - Salinan."),
        lambda name: name.replace(".", " - Copy (3)."),
        str.upper,
        lambda name: f"DOC-20260705-WA{len(name):04}.{name.rpartition('.')[2]}",
    ],
)
def test_a_package_is_known_under_the_names_that_phones_and_browsers_give_it(
    by_operator: Walk, renamed: Callable[[str], str]
) -> None:
    send(by_operator, {renamed(name): content for name, content in whole().items()})
    (package,) = registered(by_operator)
    assert (package.kind, package.status, package.facts.score) == ("data", "received", SCORE)


def test_of_two_revisions_at_once_the_newer_counts_and_no_file_is_complained_about(by_operator: Walk) -> None:
    newer = {f"baru/{name}": content for name, content in whole(number=3).items()}
    files = whole() | {name.replace("baru/", "Z_"): content for name, content in newer.items()}
    listed = manifest({DATA: data(number=3), REPORT: PAPER}, revisi=3)
    send(by_operator, files | {f"Z_{LISTED}": listed})
    assert [(each.revision, each.status) for each in registered(by_operator)] == [(3, "received")]
    assert by_operator.mail(LOR_MAIL, "Paket laporan masuk")


def test_packages_of_two_periods_at_once_are_asked_for_one_by_one(by_operator: Walk) -> None:
    files = whole()
    other = manifest({REPORT: PAPER}, periode={"kode": "2025-S2", "nama": "Semester II"})
    said = send(by_operator, files | {f"Lain_{LISTED}": other})
    assert "lebih dari satu laporan: Semester I Tahun 2026 (3591); Semester II Tahun 2025 (3591)" in said
    send(by_operator, files)
    assert [each.status for each in registered(by_operator)] == ["received"]


@pytest.mark.parametrize("folder", ["", "Paket RB/"])
def test_a_package_packed_into_one_zip_is_opened_and_its_parts_stay_closed(by_operator: Walk, folder: str) -> None:
    part = {f"{NAME}_bukti_1_dari_1.zip": zipped(("A1-01/bukti.pdf", PAPER))}
    packed = [(f"{folder}{name}", content) for name, content in whole(evidence=part).items()]
    send(by_operator, {"Archive.zip": zipped(*packed), "Laporan Semester I 2026.pdf": PAPER})
    (package,) = registered(by_operator)
    assert (package.kind, package.status, package.facts.score) == ("data", "received", SCORE)


def test_a_report_packed_into_a_zip_is_asked_for_unpacked_which_is_then_taken(by_operator: Walk) -> None:
    report = ("Laporan Semester I 2026.pdf", PAPER)
    assert "Berkas Archive.zip tidak dibuka di sini" in send(by_operator, {"Archive.zip": zipped(report)})
    send(by_operator, dict([report]))
    assert [each.status for each in registered(by_operator)] == ["received"]


def test_a_document_sent_after_the_package_is_kept_beside_it_and_takes_no_data_away(by_operator: Walk) -> None:
    send(by_operator, whole())
    assert "tetap diperiksa" in send(by_operator, {"Surat RB semester 1 ttd.pdf": PAPER + b"% scan"})
    (package,) = registered(by_operator)
    assert (package.status, package.facts.score) == ("received", SCORE)


def test_reports_made_by_hand_have_no_number_that_a_package_would_have_to_exceed(by_operator: Walk) -> None:
    for number in (1, 2, 3):
        send(by_operator, {"Laporan RB semester 1.pdf": PAPER + b"%% %d" % number})
    send(by_operator, whole(number=1))
    last = registered(by_operator)[-1]
    assert (last.status, last.kind, last.doubts) == ("received", "data", ())


def test_a_replaced_package_sent_again_is_told_that_another_counts(by_operator: Walk) -> None:
    send(by_operator, whole())
    send(by_operator, whole(number=3))
    assert "diganti oleh paket yang dikirim sesudahnya" in send(by_operator, whole())
    assert [each.status for each in registered(by_operator)] == ["replaced", "received"]


def test_a_document_sent_after_the_package_was_accepted_takes_no_figure_out_of_the_recap(by_operator: Walk) -> None:
    send(by_operator, whole())
    accepted(by_operator)
    said = send(by_operator, {"Surat RB semester 1 ttd.pdf": PAPER + b"% scan"})
    assert "yang sudah diterima dan datanya tetap dihitung" in said
    (package,) = registered(by_operator)
    assert (package.status, package.facts.score) == ("accepted", SCORE)
    assert "belum tanda terima" not in text_of(by_operator.mails(LOR_MAIL, "Paket laporan masuk")[-1])


def test_a_document_sent_after_the_package_was_returned_is_decided_on(by_operator: Walk) -> None:
    send(by_operator, whole())
    decide_package(by_operator.workplace, registered(by_operator)[-1].id, is_accepted=False, note="Mohon dilengkapi.")
    send(by_operator, {"Laporan RB semester 1 perbaikan.pdf": PAPER + b"% scan"})
    assert [(each.status, each.kind) for each in registered(by_operator)] == [
        ("returned", "data"),
        ("received", "papers"),
    ]


@pytest.mark.parametrize(
    ("is_accepted", "said"),
    [
        (True, "sudah diterima dengan surat nomor 1/ORT.07-SD/35/2026 tanggal 6 Juli 2026; tidak ada yang perlu"),
        (False, "sudah dikembalikan dengan surat nomor 1/ORT.07-SD/35/2026 tanggal 6 Juli 2026; yang ditunggu"),
    ],
)
def test_a_package_that_was_decided_and_comes_again_is_told_what_became_of_it(
    by_operator: Walk, *, is_accepted: bool, said: str
) -> None:
    send(by_operator, whole())
    decide_package(by_operator.workplace, registered(by_operator)[-1].id, is_accepted=is_accepted, note="Perbaiki.")
    assert said in send(by_operator, whole())
    answer = text_of(by_operator.mails(LOR_MAIL, "Paket laporan masuk")[-1])
    assert said in " ".join(answer.split())
    assert "belum tanda terima" not in answer


def accepted(walk: Walk) -> None:
    decide_package(walk.workplace, registered(walk)[-1].id, is_accepted=True, note="")


@pytest.mark.parametrize("name", ["Laporan Semester I 2026 hal 2.jpg", "IMG_0002.jpg"])
def test_a_page_that_was_scanned_later_joins_the_pages_that_nobody_decided_on(by_operator: Walk, name: str) -> None:
    send(by_operator, {"Laporan Semester I 2026 hal 1.jpg": picture()})
    assert "Paket ini memuat juga berkas yang masuk 6 Juli 2026" in send(by_operator, {name: picture() + b" "})
    first, second = registered(by_operator)
    assert (first.status, second.status) == ("replaced", "received")
    assert [each.name for each in second.files] == ["Laporan Semester I 2026 hal 1.jpg", name]
    assert send(by_operator, {name: picture() + b" "}).endswith("sudah masuk sebelumnya; tidak ada yang berubah.")
    accepted(by_operator)
    send(by_operator, {"Laporan Semester I 2026 hal 3.jpg": picture() + b"  "})
    assert len(registered(by_operator)) == 2, "what is decided on is not added to"


def test_an_office_whose_package_was_returned_sends_by_its_link_also_long_after(by_operator: Walk) -> None:
    send(by_operator, whole())
    links = [sending_link(by_operator.workplace, code, "2026-S1").rpartition("/")[2] for code in (LOR, "3592")]
    decide_package(by_operator.workplace, registered(by_operator)[-1].id, is_accepted=False, note="Mohon dilengkapi.")
    by_operator.on("2026-09-15 09:00")
    assert who_sends(by_operator.workplace, links[0]).unit_code == LOR
    with pytest.raises(LinkEndedError):
        who_sends(by_operator.workplace, links[1])
    send(by_operator, whole(number=9))
    with pytest.raises(LinkEndedError):
        who_sends(by_operator.workplace, links[0])
