"""Surel latihan: the mails of practice mode open in the browser, and nowhere else."""

import re

import pytest
from sqlalchemy import update

from rbworkflow.access.accounts import Role
from rbworkflow.delivery.mail import Attachment
from rbworkflow.steps.notices.queueing import post
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.store import write
from rbworkflow.store.schema import office_mode
from tests.pages.knocking import Doorway, words

PAGE = "/surel-latihan"


@pytest.fixture
def mailed(doorway: Doorway) -> Doorway:
    """The office has written a mail to a unit, with an attachment."""
    workplace = doorway.workplace
    enclosed = [Attachment("bukti <1>.html", workplace.files.put(b"<script>alert(1)</script>"))]
    values = {"unit": "Subbagian <b>RDI</b>", "sent_at": workplace.now, "zone": "WIB"}
    mail = workplace.composer.compose(
        "waiting", enclosed, period="Semester I Tahun 2026", operator_email="operator@kpu-pasuruan.example", **values
    )
    with write(workplace.engine) as conn:
        post(conn, workplace, mail, key="waiting/1", to="rdi@kpu-pasuruan.example")
    deliver(workplace)
    return doorway


def addresses(html: str) -> list[str]:
    return re.findall(rf'href="({PAGE}/[^"]+)"', html)


@pytest.mark.parametrize("role", [Role.OPERATOR, Role.ADMINISTRATOR])
def test_whoever_practises_reads_each_mail_with_what_came_with_it(mailed: Doorway, role: Role) -> None:
    browser = mailed.person(role)
    assert f'href="{PAGE}"' in browser.get("/akun").text
    listed = browser.get(PAGE)
    assert "kepada rdi@kpu-pasuruan.example" in words(listed)
    opened = browser.get(addresses(listed.text)[0])
    assert "Subbagian <b>RDI</b>" in words(opened)
    assert "<b>RDI" not in opened.text
    (kept,) = [address for address in addresses(opened.text) if address.count("/") == 3]
    file = browser.get(kept)
    assert file.content == b"<script>alert(1)</script>"
    assert file.headers["content-disposition"].startswith("attachment;")
    assert file.headers["content-type"] == "application/octet-stream"


def test_an_officer_reads_none_of_them_and_a_stranger_comes_in_first(mailed: Doorway) -> None:
    assert mailed.person(Role.OFFICER, "ketua@kpu-pasuruan.example", "Ketua").get(PAGE).status_code == 403
    assert mailed.somebody().get(PAGE).status_code == 303


@pytest.mark.parametrize("path", [f"{PAGE}/jam", f"{PAGE}/..%5Cjam", f"{PAGE}/tidak-ada.eml", f"{PAGE}/*/0"])
def test_only_a_mail_that_is_there_is_opened(mailed: Doorway, path: str) -> None:
    assert mailed.person().get(path).status_code == 422


def test_an_attachment_that_is_not_there_is_refused_in_words(mailed: Doorway) -> None:
    browser = mailed.person()
    mail = addresses(browser.get(PAGE).text)[0]
    assert "Lampiran ini tidak ada" in words(browser.get(f"{mail}/7"))


@pytest.mark.parametrize("said_by", ["rows", "settings"])
def test_an_office_that_works_in_earnest_has_no_such_page(mailed: Doorway, said_by: str) -> None:
    browser = mailed.person()
    mail = addresses(browser.get(PAGE).text)[0]
    if said_by == "rows":
        with write(mailed.workplace.engine) as conn:
            conn.execute(update(office_mode).values(mode="real"))
    else:
        desk = mailed.desk
        desk.settings, desk._seen = desk.settings.model_copy(update={"relay_host": "mail.example"}), None
        assert f'href="{PAGE}"' not in browser.get("/akun").text
    for path in (PAGE, mail, f"{mail}/0"):
        refused = browser.get(path)
        assert refused.status_code == 422
        assert "tidak dalam mode latihan" in words(refused)
