"""The hand-over paper: a successor reads from it what waits, who is who, where things lie, and how they are done."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from pydantic import SecretStr

import flows.due_work
from flows.daily_round import work_of_a_day
from flows.half_hourly import work_of_half_an_hour
from rbworkflow import home
from rbworkflow.access.accounts import Role, accounts
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.office.handover_words import FILE, load_handover_words
from rbworkflow.offices import settings_of
from rbworkflow.settings import SECRETS
from rbworkflow.steps.decisions.rotate_keys import rotate_keys
from rbworkflow.steps.overview.rounds import DAILY
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.word_template import export_template
from rbworkflow.steps.people.letting_in import seed_people
from rbworkflow.steps.periods.settings_by_command import export_settings
from rbworkflow.steps.safekeeping.hand_over import hand_over, laid_in
from rbworkflow.steps.safekeeping.handover_facts import database, secret_place
from rbworkflow.steps.safekeeping.handover_kept import handover_papers
from rbworkflow.steps.safekeeping.recovery_key import make_recovery_key
from rbworkflow.steps.sending.keeping_back import keep_back
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import read
from tests.ground.many_offices import server_of
from tests.steps.office_walk import CONFIG, SECRETARY, Walk, words
from tests.steps.overview.test_health import HOUR, last
from tests.steps.province_office import province_in
from tests.steps.sending.test_keeping_back import queued


def printed(workplace: Workplace, successor: str = "") -> str:
    return words(workplace.files.get(hand_over(workplace, successor=successor).papers[-1].sha256))


def test_it_says_what_waits_for_whom_and_until_when(compiled: Walk) -> None:
    text = printed(compiled.workplace)
    assert "Laporan Semester I Tahun 2026" in text
    assert "keputusan Sekretaris KPU Kabupaten Pasuruan, diminta 6 Juli 2026" in text
    assert "7 Juli 2026" in text
    assert "Selasa, 7 Juli 2026" in text, "the next deadline"


def test_a_provinces_speaks_of_its_offices_and_of_nothing_that_it_does_not_do(tmp_path: Path) -> None:
    walk = province_in(tmp_path, on="2026-07-06 07:00")
    text = printed(walk.workplace)
    assert "ubbagian" not in text
    assert "05 Kirim formulir" not in text
    assert "pengumpulan paket laporan" in text
    assert f"{walk.workplace.settings.ui_address}/kabupaten-kota/tautan" in text
    assert "Sekretaris, Ketua, dan sekretaris kantor diberi tahu siapa operator yang baru." in text
    walk.workplace.engine.dispose()


def test_a_paragraph_with_an_address_is_not_torn_apart_to_reach_the_right_margin(opened: Walk) -> None:
    book = Document(io.BytesIO(opened.workplace.files.get(hand_over(opened.workplace).papers[-1].sha256)))
    addressed = [each for each in book.paragraphs if "http://" in each.text]
    assert addressed
    assert {each.style.paragraph_format.alignment for each in addressed if each.style} == {WD_ALIGN_PARAGRAPH.LEFT}


def test_a_trouble_that_is_the_next_act_is_told_once(opened: Walk) -> None:
    last(opened, DAILY, 27 * HOUR)
    now = status(opened.workplace)
    assert now.next_act in now.troubles
    assert printed(opened.workplace).count(now.next_act) == 1


def test_units_that_are_waited_for_stand_in_it(opened: Walk) -> None:
    text = printed(opened.workplace)
    assert "Isian Semester I Tahun 2026" in text
    assert "Subbagian Keuangan, Umum, dan Logistik" in text


def test_everybody_stands_in_it_with_his_address_and_how_long_he_acts(compiled: Walk) -> None:
    seed_people(compiled.workplace)
    text = printed(compiled.workplace)
    for address in ("sekretaris@", "ketua@", "kul@", "kasubbag.phs@", "arsip@", "operator@"):
        assert f"{address}kpu-pasuruan.example" in text
    assert "rb@kpu-jatim.example" in text
    assert "Plh. Sekretaris KPU Kabupaten Pasuruan" in text
    assert "sampai 10 Juli 2026" in text


def test_a_mail_that_has_not_left_stands_in_it_by_the_number_that_releases_it(compiled: Walk) -> None:
    number = queued(compiled)
    keep_back(compiled.workplace, number, reason="Alamatnya keliru.")
    lines = printed(compiled.workplace).splitlines()
    at = lines.index("ditahan operator")
    assert lines[at - 1 : at + 3] == [str(number), "ditahan operator", SECRETARY, "Perihal contoh"]


def test_of_several_offices_every_command_that_anything_says_names_this_one(opened: Walk, tmp_path: Path) -> None:
    workplace = opened.with_settings(office_code="3514").workplace
    make_recovery_key(workplace, tmp_path / "kunci.html")
    told = [
        printed(workplace),
        (tmp_path / "kunci.html").read_text(encoding="utf-8"),
        export_settings(workplace, tmp_path / "pengaturan.xlsx"),
        export_template(workplace.settings, tmp_path / "kantor.docx"),
        keep_back(workplace, queued(opened), reason="Alamatnya keliru."),
        rotate_keys(workplace),
    ]
    of_server = home.command("start").removeprefix(home.command()).strip()
    for text in told:
        typed = re.findall(rf"{re.escape(home.command())} (\S+)", text)
        assert set(typed) - {of_server} == {"--office"}, text
        assert "--office 3514 " in text


def test_of_several_offices_no_step_stops_the_server_or_needs_what_is_not_there(tmp_path: Path) -> None:
    server = server_of(tmp_path, "3514", "3515", host="192.168.1.10")
    workplace = open_workplace(settings_of(server, "3514"))
    text = printed(workplace)
    workplace.engine.dispose()
    folder = tmp_path / "offices" / "3514"
    assert home.HOW_TO_STOP not in text
    assert "hentikan dan nyalakan" not in text
    assert "rotate; server terus berjalan" in text
    assert "Paling lama setengah jam sesudah ditulis, akses dan semua sesi operator lama berakhir" in text
    assert f"export RBWORKFLOW_OFFICES_DIR={tmp_path / 'offices'} RBWORKFLOW_DATA_DIR={tmp_path / 'data'}" in text
    assert "pengaturan-komputer" not in text
    assert f"{folder / 'settings'}, kata sandi di {folder / 'credentials'}; selebihnya milik server" in text
    assert "RBWORKFLOW_OFFICE_CODE" not in text


def test_the_recovery_keys_mark_and_day_stand_in_it_and_nothing_that_opens_anything(
    compiled: Walk, tmp_path: Path
) -> None:
    workplace = compiled.workplace
    page = tmp_path / "kunci.html"
    unmade = "belum ada, sebab lembarnya belum dibuat; buatlah dengan .venv/bin/rbworkflow recovery-key selagi"
    assert unmade in printed(workplace)
    make_recovery_key(workplace, page)
    settings = workplace.settings.model_copy(update={name: SecretStr(f"rahasia-{name}") for name in SECRETS[:4]})
    text = printed(replace(workplace, settings=settings))
    assert "dibuat 7 Juli 2026" in text
    assert unmade not in text
    assert "variabel RBWORKFLOW_RELAY_PASSWORD" in text
    assert "rahasia-" not in text
    assert "AGE-SECRET" not in text
    assert not any(line[:24] in text for line in page.read_text(encoding="utf-8").splitlines() if "(" in line[-6:])


def test_a_databases_password_is_not_told_and_a_secrets_file_is_named(compiled: Walk) -> None:
    given = {
        "database_url": SecretStr("postgresql+psycopg://rb:rahasia@basis.contoh.example/kantor"),
        "relay_password_file": Path("/etc/rbworkflow/credentials/relay_password"),
    }
    settings = compiled.workplace.settings.model_copy(update=given)
    assert database(settings) == "postgresql+psycopg://rb:***@basis.contoh.example/kantor"
    assert secret_place(settings, "relay_password") == "/etc/rbworkflow/credentials/relay_password"
    assert secret_place(settings, "imap_password") == "tidak dipakai"


def test_commands_stand_in_it_as_they_are_typed_here(compiled: Walk) -> None:
    text = printed(compiled.workplace, "Pengganti Contoh")
    program = home.command("drill").split()[0]
    assert f"{program} outbox resend NOMOR" in text
    assert f"{program} restore" in text
    assert f"di folder {home.CODE_ROOT}" in text
    assert f"ikut kembali di {compiled.workplace.settings.data}/pengaturan-komputer. Bila berkas itu ada" in text
    assert f"export RBWORKFLOW_CONFIG_DIR={compiled.workplace.settings.config} RBWORKFLOW_DATA_DIR=" in text
    assert "set +a Bila" not in text, "a command that is typed ends with its step"
    assert home.HOW_TO_INSTALL in text
    assert "{" not in text
    assert text.count("Pengganti Contoh") == 2, "as a party, and where he signs"
    assert "Sekretaris Contoh" in text


@pytest.mark.parametrize("work", [work_of_half_an_hour, work_of_a_day])
def test_from_the_next_round_on_the_former_operator_comes_in_no_more(
    opened: Walk, monkeypatch: pytest.MonkeyPatch, work: Callable[[Workplace], object]
) -> None:
    workplace = opened.workplace
    for asks_prefect in ("launch_requests", "keep_choices"):
        monkeypatch.setattr(flows.due_work, asks_prefect, lambda _: [])
    seed_people(workplace)
    other = workplace.office.operator.model_copy(update={"email": "lain@kpu-pasuruan.example"})
    work(replace(workplace, office=workplace.office.model_copy(update={"operator": other})))
    with read(workplace.engine) as conn:
        let_in = [each.address for each in accounts(conn, workplace.office.code) if each.role is Role.OPERATOR]
    assert let_in == ["lain@kpu-pasuruan.example"]


def test_the_newest_is_kept_for_the_page_and_laid_where_the_command_is_told(compiled: Walk, tmp_path: Path) -> None:
    workplace = compiled.workplace
    assert handover_papers(workplace) == ()
    hand_over(workplace)
    made = hand_over(workplace, successor="Pengganti Contoh")
    assert handover_papers(workplace) == made.papers
    assert str(tmp_path) in laid_in(workplace, made, tmp_path / "serah")
    assert [path.name for path in (tmp_path / "serah").iterdir()] == ["serah_terima_3514_2026-07-07.docx"]
    assert [event.subject for event in compiled.events("handover_printed")] == [
        "(operator berikutnya)",
        "Pengganti Contoh",
    ]


def test_a_name_that_is_no_name_is_refused(compiled: Walk) -> None:
    with pytest.raises(RefusedError, match="paling panjang 80 huruf"):
        hand_over(compiled.workplace, successor="x" * 81)


@pytest.mark.parametrize(("slip", "said"), [("{foldr}", "{foldr} tidak dikenal"), ("{", "tanda { dan } hanya")])
def test_a_slip_in_the_words_is_named_with_its_file(tmp_path: Path, slip: str, said: str) -> None:
    shipped = (CONFIG / FILE).read_text(encoding="utf-8")
    (tmp_path / FILE).write_text(shipped.replace("{copies}", slip), encoding="utf-8")
    with pytest.raises(ConfigurationError, match=rf"{FILE}.*{said}"):
        load_handover_words(tmp_path)


def test_an_office_without_the_file_gets_the_shipped_words(tmp_path: Path) -> None:
    assert load_handover_words(tmp_path) == load_handover_words(CONFIG)
