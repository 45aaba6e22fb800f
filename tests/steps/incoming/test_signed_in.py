"""A mailbox opened at Microsoft stays open by itself; where that ends the operator hears of it, and signs in again."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from rbworkflow.cli import app
from rbworkflow.errors import RefusedError
from rbworkflow.local.catcher import mail_catcher
from rbworkflow.steps.notices import signed_in
from rbworkflow.steps.overview.kept_health import FILE
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.rounds import HALF_HOURLY, one_round
from rbworkflow.steps.overview.status import status
from tests.programs.microsoft_stand_in import EXPIRED, Microsoft, microsoft_stand_in
from tests.programs.token_relay import ByToken
from tests.steps.office_walk import OPERATOR, Copied, Walk, text_of

RB = "rb@kpu-pasuruan.example"
PART = f"Masuk di Microsoft, {RB}"


@pytest.fixture
def microsoft(tmp_path: Path) -> Iterator[Microsoft]:
    with microsoft_stand_in(tmp_path / "microsoft") as standing_in:
        yield standing_in


@pytest.fixture
def office(received_data: Path, copied: Copied, microsoft: Microsoft, tmp_path: Path) -> Iterator[Walk]:
    """2 July: its relay takes tokens alone, and nobody has signed in yet."""
    folder = tmp_path / "surel"
    folder.mkdir()
    keeping = ByToken(folder, user=RB, tokens=microsoft.given)
    with mail_catcher(folder, handler=keeping) as catcher:
        walk = copied(received_data, on="2026-07-02 10:00", catcher=catcher)
        settings = {"relay_user": RB, "relay_login": "microsoft", **microsoft.settings(walk.workplace.settings.data)}
        yield walk.with_settings(**settings)


def mail_login(walk: Walk, address: str = "") -> list[str]:
    """What the person reads, who then signs in at once."""
    told: list[str] = []
    told.append(signed_in.sign_in_again(walk.workplace.settings, address, tell=told.append))
    walk.due_work()
    return told


def examined(walk: Walk) -> Any:
    (part,) = (each for each in readiness(walk.workplace) if each.name == PART)
    return part


def in_the_health_file(walk: Walk) -> Any:
    with one_round(walk.workplace, HALF_HOURLY, wanted_at=walk.workplace.now):
        pass
    told = json.loads((walk.workplace.settings.data / FILE).read_text(encoding="utf-8"))
    (part,) = (each for each in told["parts"] if each["name"] == PART)
    return part


def test_a_mailbox_at_which_nobody_signed_in_is_the_next_act_until_somebody_does(office: Walk) -> None:
    office.due_work()
    act = status(office.workplace).next_act
    assert act.startswith(f"Kotak surat {RB} belum dapat dibuka: Program tidak dapat masuk")
    assert "Masuk lagi: jalankan '.venv/bin/rbworkflow mail-login' di komputer kantor." in act
    assert (examined(office).is_good, in_the_health_file(office)["condition"]) == (False, "broken")
    invitation, outcome = mail_login(office)
    assert "ketik kode KWRT-7PQX" in invitation
    assert outcome == f"Program kini dapat masuk ke kotak surat {RB}."
    assert "mail-login" not in status(office.workplace).next_act
    assert (examined(office).is_good, in_the_health_file(office)["condition"]) == (True, "ok")
    (alarm,) = office.mails(OPERATOR, "Perlu tindakan")
    assert "jalankan '.venv/bin/rbworkflow mail-login'" in text_of(alarm)


def test_a_sign_in_that_was_ended_there_is_found_by_the_doctor_before_the_token_runs_out(
    office: Walk, microsoft: Microsoft
) -> None:
    mail_login(office)
    microsoft.refusal = ("invalid_grant", EXPIRED)
    office.due_work()
    assert "mail-login" not in status(office.workplace).next_act
    assert examined(office).said == (
        "Microsoft tidak menerimanya lagi. Masuk lagi: jalankan '.venv/bin/rbworkflow mail-login' di komputer kantor."
    )


def test_a_sign_in_that_ended_is_an_act_until_a_person_signs_in_again(office: Walk, microsoft: Microsoft) -> None:
    microsoft.lasts = 200
    mail_login(office)
    microsoft.refusal = ("invalid_grant", EXPIRED)
    for _ in range(3):
        office.due_work()
    assert "(AADSTS700082: The refresh token has expired due to inactivity.)" in status(office.workplace).next_act
    microsoft.refusal = None
    assert "ketik kode" in mail_login(office, RB)[0]
    assert "mail-login" not in status(office.workplace).next_act
    assert len(office.mails(OPERATOR, "Perlu tindakan")) == 1


def test_each_round_renews_so_that_a_mailbox_outlasts_the_months_between_two_reports(
    office: Walk, microsoft: Microsoft
) -> None:
    microsoft.lasts = 200
    mail_login(office)
    before = microsoft.refresh_token
    office.due_work()
    assert microsoft.refresh_token != before


def test_who_need_not_sign_in_is_told_so_unless_he_names_the_mailbox(office: Walk) -> None:
    mail_login(office)
    assert mail_login(office) == [signed_in.ALL_OPEN]
    assert "ketik kode" in mail_login(office, RB.upper())[0]
    with pytest.raises(RefusedError, match="Periksa RBWORKFLOW_RELAY_LOGIN"):
        mail_login(office, "lain@kpu-pasuruan.example")


def test_the_command_says_where_no_mailbox_is_opened_so(opened: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in opened.workplace.settings.as_environment().items():
        monkeypatch.setenv(name, value)
    said = CliRunner().invoke(app, ["mail-login"])
    assert (said.exit_code, said.output) == (2, f"{signed_in.NONE}\n")


def test_an_office_that_opens_its_mailboxes_by_passwords_hears_nothing_of_microsoft(opened: Walk) -> None:
    assert signed_in.keep_signed_in(opened.workplace) == []
    assert not [each for each in readiness(opened.workplace) if "Microsoft" in each.name]
