"""The operator's page for workbooks: laid where importing looks, and imported in his name."""

import re
from typing import get_args

import pytest

from flows.plan_import import PlanForm
from rbworkflow.access.accounts import Role
from rbworkflow.door.visitors import COOKIE
from rbworkflow.steps.plans.given_workbook import FOLDERS
from rbworkflow.steps.plans.plan_folders import ASSESSMENT_INBOX, newest_workbook
from rbworkflow.steps.workplace import PLAN_INBOX, Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import act, audit_event
from tests.door.sending_visitor import HOST, Visitor, words
from tests.ground.coming_in import token_of
from tests.intake.office_at_work import PLAN

FORM = {"isi": "Rencana aksi", "tahun": "2026", "alasan": "Anggaran berubah."}


@pytest.fixture
def operator(visitor: Visitor, workplace: Workplace) -> Visitor:
    visitor.cookies = {COOKIE: token_of(workplace, Role.OPERATOR)}
    return visitor


def test_a_plan_is_laid_in_its_folder_and_imported_in_the_operators_name(
    operator: Visitor, workplace: Workplace
) -> None:
    went = operator.ask("POST", "/berkas", data=FORM, files=[("berkas", ("Rencana.xlsx", PLAN.read_bytes()))])
    assert (went.status_code, went.headers["location"]) == (303, "/")
    newest = newest_workbook(workplace, PLAN_INBOX)
    assert (newest.name, newest.read_bytes()) == ("Rencana.xlsx", PLAN.read_bytes())
    (order,) = operator.prefect.orders
    assert order["parameters"] == {"isian": FORM}
    with read(workplace.engine) as conn:
        assert [row.who for row in conn.execute(act.select())] == ["Operator"]


def test_a_self_assessment_is_laid_in_its_own_folder(operator: Visitor, workplace: Workplace) -> None:
    kind = "Lembar kerja evaluasi (LKE)"
    lke = PLAN.with_name("lke_2026.xlsx")
    went = operator.ask("POST", "/berkas", data=FORM | {"isi": kind}, files=[("berkas", (lke.name, lke.read_bytes()))])
    assert went.status_code == 303
    assert newest_workbook(workplace, ASSESSMENT_INBOX).name == lke.name
    (order,) = operator.prefect.orders
    assert order["parameters"]["isian"]["isi"] == kind


def test_the_page_offers_what_the_form_imports() -> None:
    assert get_args(PlanForm.model_fields["isi"].annotation) == tuple(FOLDERS)


@pytest.mark.parametrize(
    ("changes", "name", "content", "said"),
    [
        ({"tahun": "dua ribu"}, "a.xlsx", b"x", "Tulis tahunnya"),
        ({"isi": "../KUL"}, "a.xlsx", b"x", "Pilih dahulu apa isi berkas itu"),
        ({}, "a.xls", b"x", "bukan buku kerja Excel"),
        ({}, "a.ods", b"x", "pilih File, Save As (Simpan sebagai), jenis Excel (.xlsx)"),
        ({}, "../a.xlsx", b"x", "memuat jalur folder"),
        ({}, "~$a.xlsx", b"x", "berkas sementara"),
        ({}, "a.xlsx", b"", "kosong (0 bita)"),
        ({}, "a.xlsx", b"x" * (25 * 1024**2 + 1), "lebih dari 25 MB"),
        ({}, "", b"", "Pilih dahulu buku kerjanya"),
    ],
)
def test_what_is_no_workbook_is_refused_in_a_sentence_and_laid_nowhere(
    operator: Visitor, workplace: Workplace, changes: dict[str, str], name: str, content: bytes, said: str
) -> None:
    refused = operator.ask("POST", "/berkas", data=FORM | changes, files=[("berkas", (name, content))])
    assert said in words(refused)
    assert not list(workplace.settings.inbox.rglob("a.xls*"))
    assert not operator.prefect.orders


def test_where_the_run_cannot_begin_the_workbook_stays_and_the_page_says_so(
    operator: Visitor, workplace: Workplace
) -> None:
    operator.prefect.is_away = True
    said = operator.ask("POST", "/berkas", data=FORM, files=[("berkas", ("Rencana.xlsx", b"PK"))])
    assert "belum dapat dimulai" in words(said)
    assert newest_workbook(workplace, PLAN_INBOX).read_bytes() == b"PK"


def test_only_staff_comes_to_it(visitor: Visitor, workplace: Workplace) -> None:
    assert visitor.ask("GET", "/berkas").status_code == 303
    visitor.cookies = {COOKIE: token_of(workplace, Role.OFFICER, "ketua@kpu-pasuruan.example")}
    assert visitor.ask("GET", "/berkas").status_code == 403
    visitor.cookies = {COOKIE: token_of(workplace, Role.OPERATOR)}
    assert "atas nama Operator" in words(visitor.ask("GET", "/berkas"))


def test_a_link_to_the_page_names_the_plans_year(operator: Visitor) -> None:
    assert 'name="tahun" inputmode="numeric" required value="2027"' in operator.ask("GET", "/berkas?tahun=2027").text
    assert 'required value="2026"' in operator.ask("GET", "/berkas?tahun=<b>").text
    lke = operator.ask("GET", "/berkas?tahun=2027&isi=Lembar%20kerja%20evaluasi%20%28LKE%29").text
    assert "<option selected>Lembar kerja evaluasi (LKE)</option>" in lke


def test_the_operator_reads_the_units_links_there_and_gives_one_another(
    operator: Visitor, workplace: Workplace
) -> None:
    shown = operator.ask("GET", "/berkas")
    assert f"http://{HOST}{operator.path}" in words(shown)
    (renew,) = re.findall(r'action="(/tautan/[^"]+)"', shown.text)
    (seen,) = re.findall(r'name="lama" value="([^"]+)"', shown.text)
    renewed = operator.ask("POST", renew, data={"lama": seen})
    assert "Tautan sebelumnya, bila ada, tidak membuka apa pun lagi" in words(renewed)
    assert operator.path not in renewed.text
    assert operator.ask("POST", renew, data={"lama": seen}).text == renewed.text, "pressed twice, or loaded again"
    assert operator.ask("POST", "/tautan/XYZ/2026-S1").status_code == 422
    assert operator.ask("POST", "/tautan/KUL/2026-S2").status_code == 422
    with read(workplace.engine) as conn:
        assert [row.actor for row in conn.execute(audit_event.select()) if row.action == "unit_link_renewed"] == [
            "Operator"
        ]
