"""Pengaturan kantor on its page: taken away, brought back, looked at, agreed to; what others must hear of waits."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import anyio
import httpx
import pytest
from openpyxl import load_workbook

from rbworkflow.access.accounts import Role
from rbworkflow.approval.lifecycle import SettingsStatus
from rbworkflow.approval.settings_changes import SettingsChange, settings_by_id
from rbworkflow.clock import set_clock
from rbworkflow.errors import RefusedError
from rbworkflow.office.clashes import clashes
from rbworkflow.office.loading import load_office
from rbworkflow.office.own_settings import writing
from rbworkflow.steps.decisions.changing_settings import BUSY, FORMER, carry_out_settings
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.verifying import verify
from rbworkflow.steps.periods.office_settings import looked_at
from rbworkflow.steps.periods.settings_by_command import export_settings, import_settings
from rbworkflow.steps.sending.due_work import do_due_work
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.system import only_one
from tests.conftest import ROOT
from tests.ground.first_day import Opening
from tests.ground.held_office import hold
from tests.office.filled_settings import changed, exported, own_config
from tests.pages.knocking import Browser, Doorway, words
from tests.pages.test_coming_in import OPERATOR, SECRETARY, mails_to
from tests.pages.test_taking_off import CHAIR

pytestmark = pytest.mark.long

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
TOLD = "Perubahan pengaturan kantor"


@pytest.fixture
def doorway(open_office: Opening, tmp_path: Path) -> Iterator[Doorway]:
    """The door of an office with a folder of its own."""
    doorway = Doorway(open_office(config_dir=own_config(tmp_path / "kantor")))
    yield doorway
    doorway.close()


@pytest.fixture
def operator(doorway: Doorway) -> Browser:
    return doorway.person(Role.OPERATOR, name="Operator Contoh")


@pytest.fixture
def config(doorway: Doorway) -> Path:
    return doorway.workplace.settings.config


def bring(browser: Browser, content: bytes, name: str = "Pengaturan.xlsx") -> httpx.Response:
    async def send() -> httpx.Response:
        return await browser.client.post("/pengaturan", files={"berkas": (name, content, XLSX)})

    return anyio.run(send)


def agree(browser: Browser, shown: httpx.Response) -> httpx.Response:
    """He presses the button of what he was shown."""
    form = dict(re.findall(r'name="(buku|tanda)" value="(\w+)"', shown.text))
    return browser.post("/pengaturan/setuju", **form)


def asked(doorway: Doorway, number: int = 1) -> SettingsChange:
    with read(doorway.workplace.engine) as conn:
        found = settings_by_id(conn, doorway.workplace.office.code, number)
    assert found is not None
    return found


def now(doorway: Doorway) -> Workplace:
    """The office as its folder is today."""
    workplace = doorway.workplace
    return replace(workplace, office=load_office(workplace.settings.config))


def test_an_address_that_cannot_be_anothers_is_refused_before_anybody_is_asked(operator: Browser, config: Path) -> None:
    shown = bring(operator, changed(exported(config), {"office.toml: sender_address": OPERATOR}))
    assert f"Surel pengirim ({OPERATOR}) sama dengan surel Operator" in words(shown)
    assert "/pengaturan/setuju" not in shown.text


@pytest.mark.parametrize(
    ("entries", "rows", "address"),
    [
        ({"office.toml: sender_address": OPERATOR}, {}, OPERATOR),
        ({"officials.toml: officials.chair.email": "orang@gmail.com"}, {}, "orang@gmail.com"),
        ({}, {"Subbagian/TPH/Surel kepala": SECRETARY}, SECRETARY),
        ({}, {"Subbagian/KUL/Alamat pengirim": f"kul@kpu-pasuruan.example; {SECRETARY}"}, SECRETARY),
    ],
    ids=["a setting", "an officer's", "a head's", "among several"],
)
def test_an_address_that_cannot_be_is_named_by_its_cell(
    doorway: Doorway, config: Path, entries: dict[str, str], rows: dict[str, str], address: str
) -> None:
    content = changed(exported(config), entries, rows)
    (fault,) = looked_at(now(doorway), content).findings
    before = cells(exported(config))
    assert [(fault.sheet, fault.cell)] == [place for place, text in cells(content).items() if before[place] != text]
    assert address in fault.message


def cells(content: bytes) -> dict[tuple[str, str], str]:
    """Everything that a workbook says, by sheet and cell."""
    book = load_workbook(io.BytesIO(content))
    return {
        (sheet.title, cell.coordinate): str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row
    }


def test_an_office_that_has_such_an_address_already_changes_all_else(doorway: Doorway, config: Path) -> None:
    office = config / "office.toml"
    text = office.read_text(encoding="utf-8")
    office.write_text(text.replace('sender_address = "rb@', 'sender_address = "operator@'), encoding="utf-8")
    assert clashes(now(doorway).office)
    assert looked_at(now(doorway), changed(exported(config), {"office.toml: mails_a_day": 500})).findings == []


@pytest.mark.usefixtures("in_a_process_of_its_own")
def test_the_workbook_is_taken_away_changed_looked_at_and_written_once_agreed(
    doorway: Doorway, operator: Browser, config: Path
) -> None:
    taken = operator.get("/pengaturan/unduh")
    assert taken.headers["content-disposition"].endswith("Pengaturan_KPU_Kab_Pasuruan.xlsx")
    assert "Subbagian" in load_workbook(io.BytesIO(taken.content)).sheetnames
    before = (config / "office.toml").read_text(encoding="utf-8")
    shown = bring(operator, changed(taken.content, {"office.toml: mails_a_day": 500}))
    assert "Surel: Surel keluar sehari 400 → 500 Berlaku begitu ditulis." in words(shown)
    assert (config / "office.toml").read_text(encoding="utf-8") == before, "nothing counts yet"
    assert agree(operator, shown).headers["location"] == "/pengaturan?selesai=ditulis"
    assert load_office(config).mails_a_day == 500
    kept = doorway.workplace.settings.data / FORMER / "1" / "office.toml"
    assert kept.read_text(encoding="utf-8") == before
    assert asked(doorway).status is SettingsStatus.WRITTEN
    assert asked(doorway).asked_by == "Operator Contoh"
    assert "meminta perubahan pengaturan kantor" in words(operator.get("/"))
    assert "Rantai audit utuh" in verify(now(doorway)).message


def test_next_years_recommendations_are_fetched_beside_its_plan(operator: Browser) -> None:
    assert 'href="/rencana-aksi/2027/rekomendasi"' in operator.get("/pengaturan").text
    taken = operator.get("/rencana-aksi/2027/rekomendasi")
    assert taken.headers["content-disposition"].endswith("Rekomendasi_Evaluasi_2026_awal.xlsx")
    assert load_workbook(io.BytesIO(taken.content)).sheetnames


def test_a_held_office_takes_no_settings_and_says_why(doorway: Doorway, operator: Browser, config: Path) -> None:
    workbook = changed(exported(config), {"office.toml: mails_a_day": 500})
    shown = bring(operator, workbook)
    hold(doorway.workplace)
    for refused in (agree(operator, shown), bring(operator, workbook)):
        assert refused.status_code == 422
        assert "masih ditahan" in words(refused)
        assert "Buka halaman Pemulihan (/pemulihan)" in words(refused)
    assert load_office(config).mails_a_day == 400


def test_an_unchanged_workbook_says_so(operator: Browser, config: Path) -> None:
    page = words(bring(operator, exported(config)))
    assert "Tidak ada perubahan: isi buku kerja sama dengan pengaturan sekarang." in page
    assert "Yang akan berubah" not in page


def test_faults_are_listed_by_cell_and_nothing_can_be_agreed_to(operator: Browser, config: Path) -> None:
    content = changed(exported(config), {"office.toml: mails_a_day": "x", "office.toml: place": "Pandaan"})
    shown = bring(operator, content)
    assert shown.status_code == 422
    assert re.search(r"lembar 'Surel' sel B\d+ : 'x' bukan bilangan bulat", words(shown))
    assert "/pengaturan/setuju" not in shown.text


def test_a_fault_that_only_the_whole_folder_shows_is_found_before_anything_is_written(
    operator: Browser, config: Path
) -> None:
    content = changed(exported(config), {"office.toml: package.evidence": "Tautan kantor"})
    shown = bring(operator, content)
    assert shown.status_code == 422
    assert "memerlukan link" in words(shown)


def test_an_officer_whom_the_office_may_not_name_is_told_on_the_page(operator: Browser, config: Path) -> None:
    content = changed(exported(config), {"officials.toml: officials.chair.email": "ketua@gmail.com"})
    shown = bring(operator, content)
    assert shown.status_code == 422
    assert "Alamat surel pejabat harus alamat kantor" in words(shown)


@pytest.mark.usefixtures("in_a_process_of_its_own")
def test_what_is_no_workbook_is_refused(operator: Browser) -> None:
    assert bring(operator, b"bukan buku kerja").status_code == 422
    assert operator.post("/pengaturan/setuju", buku="../../rahasia", tanda="x").status_code == 422


def test_what_changed_since_it_was_shown_is_shown_anew(operator: Browser, config: Path) -> None:
    shown = bring(operator, changed(exported(config), {"office.toml: mails_a_day": 500}))
    file = config / "office.toml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("mails_a_day = 400", "mails_a_day = 300"), encoding="utf-8"
    )
    again = agree(operator, shown)
    assert again.status_code == 422
    assert "sudah diubah menjadi '300'" in words(again)
    assert load_office(config).mails_a_day == 300


def test_the_sample_that_comes_with_the_program_is_not_changed(open_office: Opening) -> None:
    doorway = Doorway(open_office())
    operator = doorway.person(Role.OPERATOR)
    refused = agree(operator, bring(operator, changed(exported(ROOT / "config"), {"office.toml: mails_a_day": 500})))
    assert "Siapkan dahulu folder kantor sendiri" in words(refused)
    doorway.close()


@pytest.mark.parametrize("role", [Role.OFFICER, None])
def test_nobody_but_staff_comes_to_it(doorway: Doorway, role: Role | None) -> None:
    browser = doorway.somebody() if role is None else doorway.person(role, SECRETARY)
    for path in ("/pengaturan", "/pengaturan/unduh", "/rencana-aksi/2027", "/rencana-aksi/2027/rekomendasi"):
        assert browser.get(path).status_code in {303, 403}
    assert browser.post("/pengaturan/setuju", buku="a" * 64).status_code in {303, 403}


# ---- what officers hear of first


@pytest.fixture
def waiting(doorway: Doorway, operator: Browser, config: Path) -> Doorway:
    """The operator asked for another archive address, and for something that would not have to wait."""
    entries = {"office.toml: archive_address": "arsip.baru@kpu-pasuruan.example", "office.toml: place": "Pandaan"}
    shown = bring(operator, changed(exported(config), entries))
    assert "Menunggu konfirmasi pejabat." in words(shown)
    assert agree(operator, shown).headers["location"] == "/pengaturan?selesai=diminta"
    do_due_work(now(doorway))
    return doorway


def page_of(doorway: Doorway) -> str:
    return f"/penunjukan/{asked(doorway).appointment_id}"


def press(doorway: Doorway, address: str, button: str) -> None:
    officer = doorway.person(Role.OFFICER, address, name="Pejabat")
    page = officer.get(page_of(doorway))
    key = re.search(r'name="ditunjuk" value="([^"]+)"', page.text)
    assert key is not None
    assert officer.post(f"{page_of(doorway)}/{button}", ditunjuk=key[1]).status_code == 303


def test_officers_and_the_address_that_ceases_hear_of_it_and_nothing_is_written(waiting: Doorway, config: Path) -> None:
    for address in (SECRETARY, CHAIR, "arsip@kpu-pasuruan.example"):
        assert mails_to(waiting, address)[-1] == TOLD
    assert load_office(config).place == "Bangil"
    assert "Perubahan pengaturan kantor, Operator Contoh" in " ".join(status(now(waiting)).appointments)
    page = words(waiting.person(Role.OFFICER, CHAIR, name="Ketua").get(page_of(waiting)))
    assert "Surel: Surel arsip arsip@kpu-pasuruan.example → arsip.baru@kpu-pasuruan.example" in page
    assert "Konfirmasi perubahan ini" in page


@pytest.mark.parametrize("address", [SECRETARY, CHAIR])
def test_once_one_officer_confirms_it_is_written(waiting: Doorway, config: Path, address: str) -> None:
    press(waiting, address, "konfirmasi")
    do_due_work(now(waiting))
    office = load_office(config)
    assert (office.place, office.archive_address) == ("Pandaan", "arsip.baru@kpu-pasuruan.example")
    assert asked(waiting).status is SettingsStatus.WRITTEN
    assert TOLD not in " ".join(status(now(waiting)).appointments)
    assert "Rantai audit utuh" in verify(now(waiting)).message


def test_an_objection_drops_it_and_is_told(waiting: Doorway, config: Path) -> None:
    press(waiting, CHAIR, "keberatan")
    do_due_work(now(waiting))
    assert load_office(config).place == "Bangil"
    assert asked(waiting).status is SettingsStatus.DROPPED
    assert mails_to(waiting, OPERATOR)[-1].startswith("Keberatan atas Perubahan pengaturan kantor")


def test_silence_until_the_next_working_day_is_consent(waiting: Doorway, config: Path, tmp_path: Path) -> None:
    do_due_work(now(waiting))
    assert load_office(config).place == "Bangil"
    set_clock(tmp_path / "jam", waiting.workplace.now + timedelta(days=4))
    do_due_work(now(waiting))
    assert load_office(config).place == "Pandaan"


def test_the_same_is_not_asked_for_twice(waiting: Doorway, operator: Browser, config: Path) -> None:
    again = agree(operator, bring(operator, changed(exported(config), {"office.toml: place": "Gempol"})))
    assert "sudah diminta oleh Operator Contoh dan masih menunggu" in words(again)


def test_a_file_that_was_changed_by_hand_meanwhile_is_left_and_the_operator_hears(
    waiting: Doorway, config: Path
) -> None:
    file = config / "office.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('"Bangil"', '"Sukorejo"'), encoding="utf-8")
    press(waiting, CHAIR, "konfirmasi")
    do_due_work(now(waiting))
    office = load_office(config)
    assert (office.place, office.archive_address) == ("Sukorejo", "arsip@kpu-pasuruan.example")
    assert asked(waiting).status is SettingsStatus.DROPPED
    assert "perubahan pengaturan yang diminta Operator Contoh tidak ditulis" in mails_to(waiting, OPERATOR)[-1]


def test_whom_another_officer_is_named_by_the_workbook_waits_as_every_appointment(
    doorway: Doorway, operator: Browser, config: Path
) -> None:
    entries = {
        "officials.toml: officials.chair.name": "Ketua Baru",
        "officials.toml: officials.chair.email": "ketua.baru@kpu-pasuruan.example",
    }
    agree(operator, bring(operator, changed(exported(config), entries)))
    do_due_work(now(doorway))
    assert mails_to(doorway, CHAIR)[-1].startswith("Perubahan pejabat definitif")
    assert "Ketua KPU Kabupaten Pasuruan, Ketua Baru" in " ".join(status(now(doorway)).appointments)


def test_while_another_process_writes_the_round_comes_back_to_it(waiting: Doorway, config: Path) -> None:
    press(waiting, CHAIR, "konfirmasi")
    with only_one(waiting.workplace.settings.data / FORMER / ".lock") as is_mine:
        assert is_mine
        assert BUSY in carry_out_settings(now(waiting))[0]
    assert carry_out_settings(now(waiting)) == []
    assert load_office(config).place == "Pandaan"


def test_what_a_kill_left_half_written_is_ended_by_the_next_round(
    doorway: Doorway, operator: Browser, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {name: (config / name).read_text(encoding="utf-8") for name in ("figures.toml", "office.toml")}
    shown = bring(operator, changed(exported(config), {"office.toml: mails_a_day": 500, "figures.toml: cap_pct": 120}))
    exchanges = []

    def die_before_the_second(file: Path, text: str) -> None:
        exchanges.append(file.name)
        if len(exchanges) > 1:
            raise KeyboardInterrupt
        file.write_text(text, encoding="utf-8")

    with monkeypatch.context() as patch:
        patch.setattr(writing, "_exchange", die_before_the_second)
        with pytest.raises(KeyboardInterrupt):
            agree(operator, shown)
    assert (str(load_office(config).figures.cap_pct), load_office(config).mails_a_day) == ("120", 400)
    assert asked(doorway).status is SettingsStatus.ASKED
    assert carry_out_settings(now(doorway)) == []
    assert load_office(config).mails_a_day == 500
    assert asked(doorway).status is SettingsStatus.WRITTEN
    kept = doorway.workplace.settings.data / FORMER / "1"
    assert {name: (kept / name).read_text(encoding="utf-8") for name in before} == before


def test_the_command_shows_what_changes_and_writes_it_once_agreed(
    doorway: Doorway, config: Path, tmp_path: Path
) -> None:
    file = tmp_path / "pengaturan.xlsx"
    assert "berisi pengaturan sekarang" in export_settings(doorway.workplace, file)
    with pytest.raises(RefusedError, match="tidak ditimpa"):
        export_settings(doorway.workplace, file)
    file.write_bytes(changed(file.read_bytes(), {"office.toml: mails_a_day": 500}))
    told = import_settings(doorway.workplace, file, is_agreed=False)
    assert "Surel, Surel keluar sehari: 400 -> 500. Berlaku begitu ditulis." in told
    assert load_office(config).mails_a_day == 400
    assert import_settings(doorway.workplace, file, is_agreed=True).endswith("Perubahan sudah ditulis.")
    assert load_office(config).mails_a_day == 500
    file.write_bytes(changed(file.read_bytes(), {"office.toml: place": None}))
    with pytest.raises(RefusedError, match="belum diisi"):
        import_settings(doorway.workplace, file, is_agreed=True)
