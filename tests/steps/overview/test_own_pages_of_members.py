"""A member office sends its package through a page of its own, in pieces where it is large, and reads how far it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.office.policies import MembersPolicy
from rbworkflow.steps.province.decide_package import decide_package
from tests.door.sending_visitor import Visitor, words
from tests.pages.knocking import Doorway
from tests.pages.knocking import words as told
from tests.steps.office_walk import Walk, text_of
from tests.steps.province_office import province_in
from tests.steps.sent_packages import LOR, LOR_MAIL, NAME, PAPER, data, manifest, registered, send, whole, zipped

PUBLIC = "https://rb.kpu-jatim.example"


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Walk]:
    walk = province_in(tmp_path, on="2026-07-06 07:00")
    walk.daily_round()
    yield walk
    walk.workplace.engine.dispose()


def parts() -> tuple[dict[str, bytes], str, bytes]:
    """A package without its part of evidence, and that part."""
    files = {f"{NAME}_data.json": data(), f"{NAME}.pdf": PAPER}
    name, part = f"{NAME}_bukti_1_dari_1.zip", zipped(("A1-01/bukti.pdf", PAPER * 20_000))
    return files | {f"{NAME}_daftar_isi.json": manifest(files | {name: part})}, name, part


def test_a_package_goes_through_the_page_and_the_page_says_what_has_not_come(province: Walk) -> None:
    files, name, part = parts()
    visitor = Visitor(province.workplace, unit=LOR)
    page = words(visitor.get())
    assert "Kirim paket laporan KPU Kabupaten Contoh Lor" in page
    assert "paling lambat Jumat, 10 Juli 2026" in page
    went = visitor.send(*(("formulir", each, content) for each, content in files.items()))
    assert went.status_code == 303
    province.collect()
    assert "Paket RB Semester I 2026 masuk" in words(visitor.ask("GET", went.headers["location"]))
    assert f"menunggu bagian lain. Belum datang: {name}." in words(visitor.get())
    begun = visitor.announce(name, len(part)).json()
    half = len(part) // 2
    visitor.piece(begun["id"], part[:half], 0)
    again = visitor.announce(name, len(part)).json()
    assert again == {"id": begun["id"], "ada": half}, "a line that was cut is gone on with"
    visitor.piece(again["id"], part[half:], half)
    assert visitor.send().status_code == 303
    province.collect()
    province.due_work()
    (package,) = registered(province)
    assert (package.channel, package.status) == ("door", "in_approval")
    assert "menunggu keputusan" in words(visitor.get())


def test_a_returned_package_says_why_and_that_the_mended_one_is_awaited(province: Walk) -> None:
    operated = province.with_office(members=MembersPolicy(decided_by="operator"))
    send(operated, whole())
    (package,) = registered(operated)
    decide_package(
        operated.workplace, package.id, is_accepted=False, note="A1-01: bukti belum terbaca.\nMohon diganti."
    )
    operated.due_work()
    shown = words(Visitor(operated.workplace, unit=LOR).get())
    assert "dikembalikan dengan tanda terima 1/ORT.07-SD/35/2026." in shown
    assert "Catatan: A1-01: bukti belum terbaca. Mohon diganti. Kirim paket perbaikannya lewat surel" in shown


def test_what_is_no_part_of_a_package_is_refused_at_once(province: Walk) -> None:
    visitor = Visitor(province.workplace, unit=LOR)
    assert "Rekaman video" in words(visitor.send(("formulir", "film.mp4", b"x")))
    assert "lebih dari 25 MB" in words(visitor.send(("formulir", f"{NAME}_data.json", b"x" * (25 * 1024 * 1024 + 1))))


def test_a_page_shows_its_own_offices_packages_alone(province: Walk) -> None:
    send(province, whole())
    assert "Paket RB Semester I 2026" in words(Visitor(province.workplace, unit=LOR).get())
    assert "Paket RB Semester I 2026" not in words(Visitor(province.workplace, unit="3592").get())


def test_the_operator_reads_makes_and_renews_each_offices_link(province: Walk) -> None:
    doorway = Doorway(province.workplace)
    browser = doorway.person(Role.OPERATOR)
    assert "Buat tautan 3591" in told(browser.get("/kabupaten-kota/tautan"))
    made = browser.post("/tautan/3591/2026-S1")
    assert "/kirim/" in made.text
    assert 'href="/kabupaten-kota/tautan"' in made.text, "there are more of them"
    shown = told(browser.get("/kabupaten-kota/tautan"))
    assert "Ganti tautan 3591" in shown
    assert "Buat tautan 3592" in shown
    assert doorway.somebody().get("/kabupaten-kota/tautan").status_code == 303
    doorway.close()


def test_mails_to_offices_name_the_page_only_where_they_can_reach_it(province: Walk) -> None:
    send(province, whole())
    assert "/kirim/" not in text_of(province.mail(LOR_MAIL, "Paket laporan masuk"))
    reachable = province.with_settings(ui_url=PUBLIC)
    reachable.on("2026-07-07 07:00").daily_round()
    reminded = text_of(reachable.mail("rb@kpu-contohkidul.example", "ditunggu"))
    assert f"{PUBLIC}/kirim/" in reminded
    assert "atau lewat halaman itu" in reminded
