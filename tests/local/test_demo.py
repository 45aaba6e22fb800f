"""The demo, played once to its end: what it printed, what it left, and what its page tells."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from rbworkflow.local.catcher import Catcher
from rbworkflow.local.sample_office import sample_office
from tests.programs.installed import in_folder

pytestmark = [pytest.mark.soak, pytest.mark.server, pytest.mark.browser, pytest.mark.office_suite, pytest.mark.install]
"""What the demo starts, and where it is played; its walk `make test` does step by step."""


@dataclass(frozen=True)
class Played:
    """A demo that has been played: what it printed, what it left, and its page."""

    output: Path
    result: dict[str, Any]
    told: str
    page: html.HtmlElement
    catcher: Catcher

    def told_of(self, path: str) -> Path:
        """Where its user finds it, who stands beside the folder."""
        return self.output.parent / path


@pytest.fixture(scope="module")
def played(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Played by the installed wheel, which has what a clone has and finds it elsewhere; in a clone `try` is played."""
    folder = tmp_path_factory.mktemp("geladi")
    with in_folder(site, folder) as installed:
        done = installed.run("demo", "--json")
    assert done.returncode == 0, done.stderr
    output = folder / "demo-output"
    page = html.document_fromstring((output / "index.html").read_text(encoding="utf-8"))
    return Played(output, json.loads(done.stdout), done.stderr, page, catcher_of(output))


def test_the_demo_writes_into_one_folder_where_its_user_stands(played: Played) -> None:
    assert [path.name for path in played.output.parent.iterdir()] == ["demo-output"]
    assert played.told_of(played.result["page"]) == played.output / "index.html"


def test_the_issued_report_is_at_the_province_with_its_data(played: Played) -> None:
    (mail,) = played.catcher.messages("rb@kpu-jatim.example")
    attached = {part.get_filename(): part.get_content() for part in mail.message.iter_attachments()}
    documents = {Path(path).name: played.told_of(path).read_bytes() for path in played.result["documents"]}
    assert played.result["mails"]["at_province"] == [mail.subject]
    package = {name.removesuffix(".docx").rpartition("3514")[2] for name in documents}
    evidence = "_bukti_1_dari_1.zip"
    assert package == {"", "_data.xlsx", "_data.json", "_persetujuan", evidence, "_daftar_isi.json"}
    assert len(documents) == 7  # the letter is a document of its own
    assert documents.items() <= attached.items()


def test_both_approved_the_plan_and_the_secretary_returned_the_report_once(played: Played) -> None:
    decisions = [(each["title"], each["stage"], each["decision"], each["note"]) for each in played.result["decisions"]]
    plan, report = "Rencana Aksi RB 2026 - Versi 1", "Laporan RB Semester I 2026 - Revisi"
    assert decisions == [
        (plan, "secretary", "approve", ""),
        (plan, "chair", "approve", ""),
        (f"{report} 1", "secretary", "return", sample_office().cast.note),
        (f"{report} 2", "secretary", "approve", ""),
        (f"{report} 2", "chair", "approve", ""),
    ]


def test_each_decision_had_two_codes_of_its_own_in_a_mail_that_is_archived_nowhere(played: Played) -> None:
    asked = [mail for mail in played.catcher.messages() if "SETUJU-" in mail.text]
    codes = [code for mail in asked for code in re.findall(r"(?:SETUJU|KEMBALI)-\w{4}-\w{4}-\w{4}", mail.text)]
    assert len(asked) == len(played.result["decisions"]) == 5
    assert len(set(codes)) == 10
    assert {len(mail.recipients) for mail in asked} == {1}


def test_every_mail_was_delivered_and_the_chain_is_whole(played: Played) -> None:
    assert played.result["mails"]["outbox"] == {"terkirim": played.result["mails"]["caught"]}
    assert played.result["audit_anchor"].startswith(f"{played.result['audit_events']}:")


def test_the_page_shows_every_mail_caught(played: Played) -> None:
    shown = [subject.text_content() for subject in played.page.cssselect(".letter > summary b")]
    linked = {Path(link.get("href")).name for link in played.page.cssselect(".plain a")}
    caught = played.catcher.messages()
    assert set(shown) == {mail.subject.strip() for mail in caught}
    assert linked == {mail.path.name for mail in caught}


def test_the_page_tells_the_story_in_order_of_its_own_calendar(played: Played) -> None:
    days = [moment.get("datetime") for moment in played.page.cssselect(".step time")]
    assert days == sorted(days)
    assert (days[0][:10], days[-1][:10]) == ("2026-06-22", "2026-07-09")


def test_the_page_needs_no_network_and_no_script(played: Played) -> None:
    fetched = [link for _, kind, link, _ in played.page.iterlinks() if kind == "src"]
    assert played.page.cssselect("script, iframe, link, object") == []
    assert [link for link in fetched if not (played.output / link).is_file()] == []


def test_the_console_tells_the_page_and_the_time_it_took(played: Played) -> None:
    assert f"Buka halaman ceritanya (open this page): {played.result['page']}" in played.told
    assert {"start", "plan", "collect", "compile", "decide", "revise", "approve", "page", "total"} == set(
        played.result["seconds"]
    )


def catcher_of(output: Path) -> Catcher:
    """The mailbox the demo left behind, for reading."""
    folder = output / "data" / "surel"
    return Catcher(0, folder / "ca.pem", folder)
