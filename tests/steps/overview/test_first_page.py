"""The first page: what each finds there of an office at work."""

import json
import re
import time
import uuid
from dataclasses import replace
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import select

from rbworkflow.access.accounts import Role
from rbworkflow.access.acts import MACHINE, Act
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.local.practice import approve_plan
from rbworkflow.office import Period
from rbworkflow.office.duties import ROLE_WORDS, OfficeRole
from rbworkflow.office.windows import windows_of
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.steps.overview.deadlines import next_deadlines
from rbworkflow.steps.overview.next_act import CONFIRM, IMPORT, RESEND
from rbworkflow.steps.overview.next_form import next_form
from rbworkflow.steps.overview.office_state import OfficeState
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.next_plan import next_recommendations
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.plans.import_recommendations import import_recommendations
from rbworkflow.store import read, write
from rbworkflow.store.schema import request
from tests.ground.coming_in import token_of
from tests.pages.knocking import RUNS, Doorway, words
from tests.steps.office_walk import CHAIR, PLAN, S1, S2, SAMPLES, SECRETARY, YEAR, New, Walk

FAST_SECONDS = 0.3
AT_PROVINCE = "Laporan Semester I Tahun 2026 di provinsi"
ROUND = "Putaran setengah jam"


def waiting_run(walk: Walk) -> str:
    """The run on which the officer's decision waits."""
    with read(walk.workplace.engine) as conn:
        return str(conn.scalar(select(request.c.run_id).where(request.c.status == "open")))


def test_staff_see_units_turns_deadlines_mails_and_deeds(compiled: Walk) -> None:
    doorway = Doorway(compiled.workplace)
    page = words(doorway.person().get("/"))
    doorway.close()
    assert "Yang perlu dilakukan operator sekarang Tidak ada. Keputusan Sekretaris KPU Kabupaten Pasuruan atas" in page
    assert "Semester I Tahun 2026 Laporan RB Semester I 2026 - Revisi 1: menunggu keputusan" in page
    assert "Menunggu keputusan Sekretaris KPU Kabupaten Pasuruan sejak 6 Juli 2026" in page
    assert "sudah mengirim" in page
    assert "Jumat, 10 Juli 2026 Laporan Semester I Tahun 2026 di provinsi" in page
    assert "Program menyusun laporan: Semester I Tahun 2026" in page
    assert "Logistik mengirim isian: Semester I Tahun 2026" in page
    assert "Ketua KPU Kabupaten Pasuruan (Ketua Contoh) menyetujui: Rencana Aksi RB 2026" in page
    assert "codes_minted" not in page
    assert "Surel terakhir" in page


def test_units_that_are_waited_for_have_their_lines_for_whatsapp(opened: Walk) -> None:
    doorway = Doorway(opened.workplace)
    page = words(doorway.person().get("/"))
    doorway.close()
    assert "belum mengirim" in page
    assert page.count("Pesan WhatsApp untuk") == len(opened.workplace.office.units)


def test_nobody_is_reminded_of_a_form_that_has_not_gone_out(new: New) -> None:
    walk = new("2026-06-22 07:00")
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    approve_plan(walk.workplace)
    walk.daily_round()
    doorway = Doorway(walk.workplace)
    page = words(doorway.person().get("/"))
    doorway.close()
    assert "Subbagian belum menerima formulir Semester I Tahun 2026" in page
    assert "Pesan WhatsApp untuk" not in page


def test_the_page_is_there_at_once(compiled: Walk) -> None:
    doorway = Doorway(compiled.workplace)
    operator = doorway.person()
    operator.get("/")
    took = []
    for _ in range(5):  # of which a busy machine hinders some
        began = time.perf_counter()
        operator.get("/")
        took.append(time.perf_counter() - began)
    doorway.close()
    assert min(took) < FAST_SECONDS


def test_who_opened_a_period_is_named_with_it(opened: Walk) -> None:
    open_period(opened.workplace.by(Act("Operator Pengganti")), S2)
    open_period(opened.workplace.by(Act(MACHINE)), YEAR)
    doorway = Doorway(opened.workplace)
    page = words(doorway.person().get("/"))
    doorway.close()
    assert "Operator Pengganti membuka periode: Semester II Tahun 2026" in page


def test_an_officer_sees_what_waits_for_him_and_nothing_of_anybody_else(compiled: Walk) -> None:
    doorway = Doorway(compiled.workplace)
    secretary = doorway.person(Role.OFFICER, SECRETARY).get("/")
    chair = words(doorway.person(Role.OFFICER, CHAIR).get("/"))
    doorway.close()
    assert "Laporan RB Semester I 2026 - Revisi 1" in words(secretary)
    link = re.search(r'href="/keputusan/(\d+)"', secretary.text)
    assert link
    with read(compiled.workplace.engine) as conn:
        assert conn.scalar(select(request.c.status).where(request.c.id == int(link[1]))) == "open"
    assert "Tidak ada. Bila ada yang perlu diputuskan" in chair
    assert re.search(r"Rencana Aksi RB 2026[^:]*: disetujui", chair)
    assert "Surel terakhir" not in words(secretary)


def test_a_decided_matter_moves_from_what_waits_to_what_was_decided(decided: Walk) -> None:
    doorway = Doorway(decided.workplace)
    page = words(doorway.person(Role.OFFICER, SECRETARY).get("/"))
    doorway.close()
    assert "Tidak ada." in page
    assert "Laporan RB Semester I 2026 - Revisi 1: disetujui" in page


def deadlines(walk: Walk, now: OfficeState) -> list[str]:
    """What the first page says is due, of the first semester."""
    with read(walk.workplace.engine) as conn:
        windows = windows_of(conn, walk.workplace.office)
    found = next_deadlines(now, windows, ROLE_WORDS[OfficeRole.DISTRICT], today=date(2026, 7, 1))
    return [each.what for each in found if "Semester I Tahun" in each.what]


def test_an_open_semester_has_three_deadlines(opened: Walk) -> None:
    asked, made = "Isian subbagian Semester I Tahun 2026", "Penyusunan laporan Semester I Tahun 2026"
    assert deadlines(opened, status(opened.workplace)) == [asked, made, AT_PROVINCE]


def test_what_is_done_is_no_deadline_any_more(compiled: Walk) -> None:
    now = status(compiled.workplace)
    assert deadlines(compiled, now) == [AT_PROVINCE]
    for report_status in (RevisionStatus.SENT, RevisionStatus.RECEIVED):
        periods = tuple(replace(each, report_status=report_status) for each in now.periods)
        assert deadlines(compiled, replace(now, periods=periods)) == []


def test_an_answer_is_no_deed_beside_what_it_was_worth(compiled: Walk) -> None:
    doorway = Doorway(compiled.workplace)
    token = token_of(compiled.workplace, Role.OFFICER, SECRETARY)
    session = doorway.desk.session(token)
    assert session is not None
    doorway.desk.begin_answer(session, str(uuid.uuid4()))
    doorway.desk.begin_act(session, "Kirim formulir")
    page = words(doorway.person().get("/"))
    doorway.close()
    assert "Pejabat menjalankan: Kirim formulir" in page
    assert "Pejabat menjawab" not in page


def test_what_the_relay_said_of_a_mail_that_arrived_is_no_news(received_with_relay: Walk) -> None:
    received_with_relay.compile()
    received_with_relay.due_work()
    mails = status(received_with_relay.workplace).mails
    assert {mail.detail for mail in mails if mail.status is MailStatus.ACCEPTED} == {""}
    assert any(mail.detail for mail in mails if mail.status is MailStatus.PRACTICE)


def test_the_next_act_leads_to_its_form_filled_in(new: New) -> None:
    walk = new("2026-02-02 08:00")
    doorway = Doorway(walk.workplace)
    page = doorway.person().get("/").text
    doorway.close()
    link = re.search(r'href="(/deployments/deployment/Impor-rencana-aksi/run\?[^"]+)"', page)
    assert link
    assert json.loads(parse_qs(urlsplit(link[1]).query)["parameters"][0]) == {"isian": {"tahun": "2026"}}
    assert 'href="/berkas?tahun=2026"' in page


def test_the_plan_that_is_due_is_fetched_where_it_is_asked_for_and_the_settings_offer_the_same(opened: Walk) -> None:
    def offered(on: str) -> list[tuple[str, ...]]:
        doorway = Doorway(opened.on(on).workplace)
        pages = [doorway.person().get(path).text for path in ("/", "/pengaturan")]
        doorway.close()
        return [tuple(re.findall(r'href="/rencana-aksi/(\d+)"', page)) for page in pages]

    assert offered("2026-12-14 08:00") == [(), ("2027",)], "it is not asked for yet"
    assert offered("2027-01-26 08:00") == [("2027",), ("2027",)]


def test_the_recommendations_that_are_left_are_fetched_beside_the_plan_until_they_are_imported(opened: Walk) -> None:
    def offers() -> bool:
        doorway = Doorway(opened.on("2027-01-26 08:00").workplace)
        page = doorway.person().get("/").text
        doorway.close()
        return 'href="/rencana-aksi/2027/rekomendasi"' in page and "Impor lebih dahulu" in page

    assert not offers(), "nothing was recommended"
    workbook = SAMPLES / "rekomendasi_2025.xlsx"
    import_recommendations(opened.workplace, workbook.read_bytes(), 2026, name=workbook.name)
    assert offers()
    _, left = next_recommendations(opened.workplace, 2027)
    import_recommendations(opened.workplace, left, 2027, name="Rekomendasi.xlsx")
    assert not offers()


def test_settings_say_why_the_next_plan_cannot_begin_where_this_years_is_missing(new: New) -> None:
    doorway = Doorway(new("2026-02-02 08:00").workplace)
    first, settings = (doorway.person().get(path).text for path in ("/", "/pengaturan"))
    doorway.close()
    assert "Rencana aksi 2026 belum berlaku, sehingga rencana aksi 2027 belum dapat disiapkan." in settings
    assert 'href="/rencana-aksi/2027"' not in settings
    assert 'href="/rencana-aksi/2' not in first


@pytest.mark.parametrize(
    ("act", "flow", "answers"),
    [
        (IMPORT, "Impor rencana aksi", {"tahun": 2026}),
        ("Rencana Aksi RB 2027 - Versi 1 dikembalikan: x Jalankan 'Impor rencana aksi'.", None, {"tahun": 2027}),
        (CONFIRM.format("Subbagian X", 31, "x@y.example"), "Konfirmasi pengirim", {"nomor_surel_masuk": 31}),
        ("Tanyakan kepada a@b.example apakah surel nomor 7 sampai, lalu 'Putuskan kiriman'.", None, {"nomor_surel": 7}),
        (RESEND.format("Ketua", "Laporan RB Semester I 2026 - Revisi 1"), "Kirim ulang kode", {}),
        (
            "Laporan Tahun 2026 menunggu laporan Semester I Tahun 2026, yang belum dibuka. Jalankan 'Buka periode'.",
            "Buka periode",
            {"periode": "2026-S1"},
        ),
        ("Laporan RB Semester II 2026 - Revisi 1: x. Jalankan 'Mulai revisi'.", None, {"periode": "2026-S2"}),
        ("Laporan RB Tahunan 2026 - Revisi 1: x. Jalankan 'Isi nomor surat'.", None, {"periode": "2026-T"}),
        ("Sesuatu yang lain. Jalankan 'Kirim formulir'.", "Kirim formulir", {}),
        (
            "Rencana Aksi RB 2026 - Versi 2 dikembalikan: Jum'at 'nanti' saja. Jalankan 'Impor rencana aksi'.",
            "Impor rencana aksi",
            {"tahun": 2026},
        ),
        ("Rencana Aksi RB 2026 - Versi 2 dikembalikan: Jum'at. Jalankan 'Kirim formulir'.", "Kirim formulir", {}),
    ],
)
def test_a_form_is_filled_with_what_the_act_tells(act: str, flow: str | None, answers: dict[str, object]) -> None:
    form = next_form(act, (S1, S2, YEAR), year=2026)
    assert form is not None
    assert flow in (None, form.flow)
    assert form.answers == answers


def test_an_act_that_names_no_flow_leads_to_no_form(compiled: Walk) -> None:
    with read(compiled.workplace.engine) as conn:
        periods: list[Period] = [window.period for window in windows_of(conn, compiled.workplace.office)]
    assert next_form("Tidak ada. Semua berjalan sendiri.", periods, year=date(2026, 7, 7).year) is None


@pytest.mark.parametrize(("state", "is_lost"), [("CANCELLED", True), ("CRASHED", True), ("PAUSED", False)])
def test_a_decisions_page_that_was_ended_by_accident_is_told_and_mended_once(
    compiled: Walk, state: str, *, is_lost: bool
) -> None:
    doorway, run_id = Doorway(compiled.workplace), waiting_run(compiled)
    doorway.prefect.answers[RUNS] = [{"id": run_id, "state_type": state}]
    page = words(doorway.person().get("/"))
    doorway.close()
    assert ("Halaman keputusan Sekretaris KPU Kabupaten Pasuruan untuk Laporan RB" in page) is is_lost
    assert [(flow, body["idempotency_key"]) for flow, body in doorway.prefect.started] == (
        [(ROUND, f"{ROUND} {run_id}")] if is_lost else []
    )


def test_a_cancel_on_prefects_page_starts_the_round_that_mends_it(compiled: Walk) -> None:
    doorway, run_id = Doorway(compiled.workplace), str(uuid.uuid4())
    with write(compiled.workplace.engine) as conn:
        conn.execute(request.update().where(request.c.status == "open").values(run_id=run_id))
    doorway.prefect.answers[RUNS] = [{"id": run_id, "state_type": "CANCELLED"}]
    operator = doorway.person()
    operator.send(f"/api/flow_runs/{run_id}/set_state", {"state": {"type": "CANCELLING"}})
    operator.send(f"/api/flow_runs/{uuid.uuid4()}/set_state", {"state": {"type": "CANCELLING"}})
    doorway.close()
    assert [flow for flow, _ in doorway.prefect.started] == [ROUND]


def test_a_persons_name_stays_words(compiled: Walk) -> None:
    evil = "<script>alert(1)</script>"
    doorway = Doorway(compiled.workplace)
    page = doorway.person(name=evil).get("/").text
    doorway.close()
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page
