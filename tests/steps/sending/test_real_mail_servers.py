"""The report's way through mail servers as offices have them: Debian's postfix and dovecot, with TLS and log-in."""

from collections.abc import Mapping
from email.message import EmailMessage
from typing import Any

import pytest
from pydantic import SecretStr

from rbworkflow.steps.overview.status import status
from rbworkflow.store.schema import outbox
from tests.programs.mail_host import FULL, NOBODY_HERE, NOBODY_THERE, MailHost
from tests.programs.mail_policy import GO_ON
from tests.steps.office_walk import OPERATOR, PROVINCE, Copied, Walk

ARCHIVE = "arsip@kpu-pasuruan.example"
OFFICE = "rb@kpu-pasuruan.example"


@pytest.fixture
def decided_here(decided_data: Any, copied: Copied, mail_host: MailHost) -> Walk:
    """7 July 10.00: the report is decided, and its mails are to leave over the real host."""
    return copied(decided_data, on="2026-07-07 10:00").with_settings(**mail_host.settings(OFFICE))


def report_mail(walk: Walk) -> Any:
    (sent,) = walk.rows(outbox, outbox.c.kind == "report")
    return sent


def to_province_at(walk: Walk, email: str) -> Walk:
    return walk.with_office(recipient=walk.workplace.office.recipient.model_copy(update={"email": email}))


def fate(walk: Walk) -> tuple[str, str]:
    """Of the report's mail, and of the report."""
    return report_mail(walk).status, walk.revision().status


def test_a_report_goes_to_the_province_and_its_receipt_comes_back(decided_here: Walk, mail_host: MailHost) -> None:
    walk = decided_here.due_work()
    assert fate(walk) == ("accepted", "sent")
    arrived, kept = mail_host.awaited(PROVINCE), mail_host.awaited(ARCHIVE, "Laporan RB Semester I Tahun 2026")
    assert "with ESMTPSA id" in str(arrived.headers["received"]), "over TLS, by one who logged in"
    carried = {each.filename: each.payload for each in arrived.attachments}
    assert carried == {each["name"]: walk.workplace.files.get(each["sha256"]) for each in report_mail(walk).attachments}
    assert carried == {each.filename: each.payload for each in kept.attachments}
    answer = EmailMessage()
    answer["From"], answer["To"], answer["Subject"] = PROVINCE, OFFICE, f"Re: {arrived.subject}"
    answer["Message-ID"], answer["In-Reply-To"] = "<balasan@kpu-jatim.example>", arrived.headers["message-id"][0]
    answer.set_content("DITERIMA\n")
    mail_host.send(answer)
    mail_host.awaited(OFFICE, "Re: ")
    walk.collect()
    assert fate(walk) == ("accepted", "received")
    walk.verify()


def test_nothing_leaves_to_a_stranger_or_without_the_right_password(decided_here: Walk, mail_host: MailHost) -> None:
    walk = decided_here.with_settings(relay_security="starttls", relay_port=mail_host.starttls_port)
    for moment, setting, value, says in (
        ("10:00", "relay_ca_file", mail_host.imap.ca_file, "Sertifikat relay localhost tidak dapat dipastikan"),
        ("10:30", "relay_password", SecretStr("keliru"), "535 5.7.8 Error: authentication failed"),
    ):
        walk.on(f"2026-07-07 {moment}").with_settings(**{setting: value}).due_work()
        assert says in report_mail(walk).smtp_text
        assert fate(walk) == ("held", "issued")
    assert mail_host.mails(PROVINCE) == []
    walk.on("2026-07-07 11:00").due_work()
    assert "with ESMTPSA id" in str(mail_host.awaited(PROVINCE).headers["received"])
    assert fate(walk) == ("accepted", "sent")


def test_an_address_that_the_server_does_not_know_is_refused_at_once(decided_here: Walk, mail_host: MailHost) -> None:
    walk = to_province_at(decided_here, NOBODY_HERE).due_work()
    assert fate(walk) == ("rejected", "issued")
    told = mail_host.awaited(OPERATOR, "Perlu tindakan: surel ditolak").text
    assert f"550 5.1.1 <{NOBODY_HERE}>: Recipient address rejected: User unknown" in " ".join(told.split())
    assert mail_host.mails(OFFICE) == []


@pytest.mark.parametrize(
    ("address", "says"), [(NOBODY_THERE, f"550 5.1.1 <{NOBODY_THERE}> User doesn't exist"), (FULL, "552 5.2.2")]
)
def test_what_the_server_took_and_could_not_deliver_is_no_longer_sent(
    decided_here: Walk, mail_host: MailHost, address: str, says: str
) -> None:
    walk = to_province_at(decided_here, address).due_work()
    assert fate(walk) == ("accepted", "sent")
    mail_host.awaited(OFFICE, "Undelivered Mail Returned to Sender")
    walk.collect()
    walk.due_work()
    assert fate(walk) == ("rejected", "issued")
    assert says in report_mail(walk).smtp_text
    mail_host.awaited(OPERATOR, "Perlu tindakan: surel ditolak")
    assert status(walk.workplace).next_act.startswith(f"Surel nomor {report_mail(walk).id} kepada {address} ditolak")
    walk.verify()


def test_a_greylisted_mail_goes_again_later_and_arrives_once(decided_here: Walk, mail_host: MailHost) -> None:
    seen: set[str] = set()

    def greylisting(said: Mapping[str, str]) -> str:
        recipient = said["recipient"]
        if said["protocol_state"] != "RCPT" or recipient in seen:
            return GO_ON
        seen.add(recipient)
        return "DEFER_IF_PERMIT Greylisted, please try again in a minute"

    with mail_host.answering(greylisting):
        walk = decided_here.due_work()
        assert fate(walk) == ("deferred", "issued")
        assert (report_mail(walk).smtp_code, report_mail(walk).smtp_text[:5]) == (450, "4.7.1")
        walk.on("2026-07-07 10:05").due_work()
    assert fate(walk) == ("accepted", "sent")
    mail_host.awaited(PROVINCE)
    assert len(mail_host.mails(PROVINCE)) == 1


def test_a_server_that_dies_before_the_mail_is_handed_over_gets_it_again(
    decided_here: Walk, mail_host: MailHost
) -> None:
    with mail_host.cut_off_at("DATA", PROVINCE):
        walk = decided_here.due_work()
    assert fate(walk) == ("deferred", "issued")
    mail_host.start()
    walk.on("2026-07-07 10:05").due_work()
    assert fate(walk) == ("accepted", "sent")
    mail_host.awaited(PROVINCE)
    assert len(mail_host.mails(PROVINCE)) == 1


def test_what_a_server_took_with_it_when_it_died_is_missed_in_the_archive_and_goes_again(
    decided_here: Walk, mail_host: MailHost
) -> None:
    with mail_host.cut_off_at("END-OF-MESSAGE", PROVINCE):
        walk = decided_here.due_work()
    assert fate(walk) == ("unknown", "issued")
    identity = report_mail(walk).message_id
    mail_host.start()
    walk.on("2026-07-07 10:20").due_work()
    assert fate(walk) == ("unknown", "issued")
    mail_host.awaited(ARCHIVE)
    walk.on("2026-07-07 10:35").due_work()
    assert fate(walk) == ("accepted", "sent")
    assert mail_host.awaited(PROVINCE).headers["message-id"] == (identity,)
    assert len(mail_host.mails(PROVINCE)) == 1
    walk.verify()
