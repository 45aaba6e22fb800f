"""The pump against a real server: what readers receive, what the operator hears, what never happens."""

import re
import ssl
import threading
from collections.abc import Callable
from dataclasses import replace
from email import policy
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.approval.requests import cancel_open
from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import LARGEST, Attachment, Mail
from rbworkflow.errors import ConfigurationError
from rbworkflow.lifecycle import Actor
from rbworkflow.local.catcher import Catcher
from rbworkflow.store import write
from rbworkflow.store.schema import outbox as outbox_table
from tests.delivery.post_room import ARCHIVE, LINK, OPERATOR, PROVINCE, SECRETARY, PostRoom, code_mail, mail
from tests.delivery.scripted_relay import DROP, ScriptedRelay, scripted_relay

CODE = re.compile(r"(SETUJU|KEMBALI)-\w{4}-\w{4}-\w{4}")
Scripted = Callable[[ScriptedRelay], PostRoom]


@pytest.fixture
def sending_through(room: PostRoom, ca_file: Path) -> Scripted:
    """A post room whose relay follows a script."""
    login: dict[str, Any] = {"relay_user": "rb@kpu-pasuruan.example", "relay_password_file": ca_file.with_name("sandi")}
    login["relay_password_file"].write_text("rahasia")
    return lambda server: room.sending_to(server.port, ca_file, **login)


def codes_in(content: bytes) -> list[str]:
    return [match[0] for match in CODE.finditer(content.decode())]


def text_of(content: bytes) -> str:
    body = BytesParser(policy=policy.default).parsebytes(content).get_body(("plain",))
    return "" if body is None else body.get_content()


def test_a_report_is_received_as_it_was_written(sending: PostRoom, catcher: Catcher) -> None:
    document = b"isi dokumen\0" * 1000
    attachment = Attachment("Laporan_RB_Semester_I_2026.docx", sending.files.put(document))
    sending.queue(mail=mail("[3514] Laporan RB Semester I – KPU", attachments=(attachment,)))
    assert sending.run() == {"report/1": "accepted"}
    (caught,) = catcher.messages()
    assert caught.recipients == (PROVINCE, ARCHIVE)
    assert caught.subject == "[3514] Laporan RB Semester I – KPU"
    assert caught.text.splitlines() == ["Yth. Sekretaris", ".baris bertitik", "Selesai – terima kasih"]
    assert caught.html.strip() == "<p>Yth. Sekretaris</p>"
    assert str(caught.message["From"]) == "Pelaporan RB KPU Kabupaten Pasuruan <rb@kpu-pasuruan.example>"
    assert str(caught.message["Reply-To"]) == OPERATOR
    assert caught.message["Bcc"] is None
    assert caught.message["Auto-Submitted"] is None
    (part,) = caught.message.iter_attachments()
    assert part.get_filename() == "Laporan_RB_Semester_I_2026.docx"
    assert part.get_content_type().endswith("wordprocessingml.document")
    assert part.get_content() == document
    row = sending.row("report/1")
    assert (row.smtp_code, row.message_id) == (250, caught.message["Message-ID"])
    assert sending.events("report/1") == ["mail_queued", "mail_sending", "mail_handed_over", "mail_accepted"]


def test_an_archive_that_is_refused_is_told_once_a_day_and_a_reports_copy_each_time(
    context: ssl.SSLContext, sending_through: Scripted
) -> None:
    refused = ["250 ok", "550 5.1.1 tidak dikenal", "452 4.2.2 penuh"]
    with scripted_relay(context, {"rcpt": [*refused, *refused, *["250 ok", "452 4.2.2 penuh"] * 9]}) as server:
        room = sending_through(server)
        for number in (1, 2):
            room.queue(f"report/{number}", copies=["dewan@kpu.example"])
        room.run()
    assert set(room.statuses().values()) == {"accepted"}
    told = [row for row in room.rows() if row.kind == "alarm"]
    assert sorted(row.subject for row in told) == [
        "Perlu tindakan: salinan arsip surel tidak sampai",
        *["Perlu tindakan: tembusan surel tidak sampai"] * 2,
    ]
    said = [" ".join(row.text_body.split()) for row in told]
    assert sum(f"{ARCHIVE}: 452 4.2.2 penuh" in each for each in said) == 1
    assert sum("dewan@kpu.example: 550 5.1.1 tidak dikenal" in each for each in said) == 2


def test_what_was_handed_over_is_kept_as_the_very_bytes_received(
    context: ssl.SSLContext, sending_through: Scripted
) -> None:
    with scripted_relay(context) as server:
        room = sending_through(server)
        room.queue()
        room.run()
    assert room.files.get(room.row("report/1").message_sha256) == server.delivered[0]


def test_a_code_mail_reaches_nobody_but_the_officer_and_rests_nowhere(
    context: ssl.SSLContext, sending_through: Scripted
) -> None:
    with scripted_relay(context) as server:
        room = sending_through(server)
        room.ask()
        room.run()
    assert server.recipients == [[SECRETARY]]
    message = BytesParser(policy=policy.default).parsebytes(server.delivered[0])
    assert message["Reply-To"] is None
    codes = [match[0] for match in CODE.finditer(text_of(server.delivered[0]))]
    assert [code.partition("-")[0] for code in codes] == ["SETUJU", "KEMBALI"]
    room.engine.dispose()
    kept = [path for path in room.data.parent.rglob("*") if path.is_file() and path.name != "sandi"]
    assert any(path.suffix == ".sqlite3" for path in kept)
    for path in kept:
        content = path.read_bytes()
        assert not [code for code in codes if code.encode() in content or code[-9:].encode() in content], path


def test_a_mail_with_a_link_reaches_nobody_but_its_person_and_the_link_rests_nowhere(
    context: ssl.SSLContext, sending_through: Scripted
) -> None:
    with scripted_relay(context) as server:
        room = sending_through(server)
        room.queue("login/1/now", kind="login", recipient=SECRETARY, mail=Mail("Tautan masuk", LINK, LINK))
        room.run()
    assert server.recipients == [[SECRETARY]]
    assert LINK in text_of(server.delivered[0])
    room.engine.dispose()
    kept = [path.read_bytes() for path in room.data.parent.rglob("*") if path.is_file()]
    assert not [content for content in kept if LINK.rpartition("/")[2].encode() in content]


def test_every_attempt_of_a_code_mail_has_new_codes_until_the_office_has_had_enough(
    context: ssl.SSLContext, sending_through: Scripted
) -> None:
    with scripted_relay(context, {"dot": DROP}) as server:
        room = sending_through(server)
        key = f"request/{room.ask()}/first"
        for _ in range(3):
            assert room.run()[key] == "deferred"
            assert "kode baru dibuat" in room.row(key).smtp_text
            room.clock.advance(days=1)
        assert room.run()[key] == "rejected"
        room.clock.advance(days=1)
        assert key not in room.run()
    mails = [text_of(content) for content in server.delivered]
    codes = [match[0] for text in mails for match in CODE.finditer(text)]
    assert len(set(codes)) == 6
    assert room.issues() == ["void", "void", "active"]
    assert len({re.findall(rb"Message-ID: (\S+)", content)[0] for content in server.delivered[:3]}) == 3
    assert room.row(f"alarm/{key}/{room.row(key).id}/rejected/4").recipient == OPERATOR


def test_a_relay_that_is_away_costs_no_codes_and_stops_only_this_round(
    context: ssl.SSLContext, sending_through: Scripted
) -> None:
    with scripted_relay(context, {"greeting": "421 sibuk"}) as server:
        room = sending_through(server)
        key = f"request/{room.ask()}/first"
        room.queue("report/2")
        assert room.run() == {key: "deferred"}
        assert server.connections == 1
    assert room.issues() == []
    assert room.row("report/2").status == "queued"


@pytest.mark.parametrize("step", ["mail", "rcpt", "dot"])
def test_an_account_that_sent_enough_for_now_waits_and_refuses_no_mail(
    step: str, context: ssl.SSLContext, sending_through: Scripted
) -> None:
    script: dict[str, Any] = {step: "550 5.4.5 Daily user sending limit exceeded."}
    with scripted_relay(context, script) as server:
        room = sending_through(server)
        room.queue("report/1")
        room.queue("report/2")
        assert room.run() == {"report/1": "deferred"}
        assert "dikirim lagi sendiri" in room.row("report/1").smtp_text
        assert "550 5.4.5 Daily user sending limit exceeded." in room.row("report/1").smtp_text
        script.clear()
        room.clock.advance(days=1)
        assert room.run() == {"report/1": "accepted", "report/2": "accepted"}
    assert len(server.delivered) == 2


def test_a_wrong_password_holds_the_whole_queue_until_the_relay_takes_it(
    context: ssl.SSLContext, sending_through: Scripted
) -> None:
    script: dict[str, Any] = {"auth": "535 salah"}
    with scripted_relay(context, script) as server:
        room = sending_through(server)
        room.queue("report/1")
        room.queue("report/2")
        assert room.run() == {"report/1": "held"}
        room.queue("report/3")
        assert room.run() == {"report/1": "held", "report/2": "held", "report/3": "held"}
        assert server.connections == 2
        assert "kata sandi" in room.row("report/3").smtp_text
        script.clear()
        assert set(room.run().values()) == {"accepted"}
    assert len(server.delivered) == 3
    assert room.row("report/2").smtp_text == "diterima"


def test_a_queue_that_is_held_tells_of_what_is_to_be_mended_now(
    context: ssl.SSLContext, sending_through: Scripted, ca_file: Path
) -> None:
    script: dict[str, Any] = {"auth": "535 salah"}
    with scripted_relay(context, script) as server:
        room = sending_through(server)
        room.queue()
        ca_file.with_name("sandi").unlink()
        assert room.run() == {"report/1": "held"}
        assert "RBWORKFLOW_RELAY_PASSWORD_FILE" in room.row("report/1").smtp_text
        ca_file.with_name("sandi").write_text("keliru", encoding="utf-8")
        assert room.run() == {"report/1": "held"}
        assert "535 salah" in room.row("report/1").smtp_text


def test_a_password_file_that_is_gone_holds_the_queue(
    context: ssl.SSLContext, sending_through: Scripted, ca_file: Path
) -> None:
    with scripted_relay(context) as server:
        room = sending_through(server)
        room.queue()
        ca_file.with_name("sandi").unlink()
        assert room.run() == {"report/1": "held"}
        assert room.run() == {"report/1": "held"}
    assert "RBWORKFLOW_RELAY_PASSWORD_FILE" in room.row("report/1").smtp_text
    assert server.connections == 0


def test_all_that_is_due_leaves_on_one_connection(context: ssl.SSLContext, sending_through: Scripted) -> None:
    keys = ["report/1", "report/2", "report/3"]
    with scripted_relay(context) as server:
        room = sending_through(server)
        for key in keys:
            room.queue(key)
        assert room.run() == dict.fromkeys(keys, "accepted")
    assert server.connections == 1
    assert server.commands[-1] == "QUIT"


def test_a_mail_in_doubt_is_told_once_and_sent_again_as_the_same_bytes_when_ordered(
    context: ssl.SSLContext, sending_through: Scripted
) -> None:
    with scripted_relay(context, {"dot": [DROP]}) as server:
        room = sending_through(server)
        mail_id = room.queue()
        assert room.run() == {"report/1": "unknown", f"alarm/report/1/{mail_id}/unknown/1": "accepted"}
        room.clock.advance(days=3)
        assert room.run() == {}
        with write(room.engine) as conn:
            outbox.resolve_unknown(conn, mail_id, arrived=False, actor=Actor.OPERATOR, at=room.clock.now())
        assert room.run() == {"report/1": "accepted"}
    first, alarm, second = server.delivered
    assert first == second
    assert "belum pasti apakah surel sampai" in text_of(alarm)
    assert "Surel report/1" in text_of(alarm)


def test_a_mail_deferred_for_a_day_is_told_once(context: ssl.SSLContext, sending_through: Scripted) -> None:
    with scripted_relay(context, {"rcpt": ["450 nanti", "450 nanti", "250 ok", "250 ok", "450 nanti"]}) as server:
        room = sending_through(server)
        mail_id = room.queue()
        assert room.run() == {"report/1": "deferred"}
        room.clock.advance(hours=25)
        assert room.run() == {"report/1": "deferred", f"alarm/report/1/{mail_id}/deferred": "accepted"}
        room.clock.advance(hours=25)
        assert room.run() == {"report/1": "deferred"}


def test_a_mail_whose_attachment_is_missing_waits_until_it_is_back(sending: PostRoom, catcher: Catcher) -> None:
    content = b"laporan"
    kept = sending.files.put(content)
    sending.queue("report/1", mail=mail("hilang", attachments=(Attachment("Laporan.docx", kept),)))
    sending.queue("report/2")
    sending.files.path(kept).unlink()
    pump = sending.pump()
    assert dict(pump.run()) == {"report/1": "queued", "report/2": "accepted"}
    ((row, error),) = pump.unmade.mails
    assert row.key == "report/1"
    assert "tidak ada di penyimpanan" in str(error)
    assert sending.files.put(content) == kept
    assert sending.run() == {"report/1": "accepted"}
    assert len(catcher.messages(PROVINCE)) == 2


def test_a_faulty_mail_does_not_stop_the_ones_behind_it(sending: PostRoom, catcher: Catcher) -> None:
    big = Attachment("besar.pdf", sending.files.put(b"x" * (LARGEST + 1)))
    sending.queue("report/2", mail=mail("besar", attachments=(big,)))
    sending.queue("report/3")
    results = sending.run()
    assert [results[f"report/{number}"] for number in (2, 3)] == ["rejected", "accepted"]
    assert "melebihi 19 MB" in sending.row("report/2").smtp_text
    assert len(catcher.messages(OPERATOR)) == 1
    assert len(catcher.messages(PROVINCE)) == 1


@pytest.mark.parametrize("fault", [ConfigurationError("Templat surel request.j2 rusak."), KeyError("facts")])
def test_a_code_mail_that_cannot_be_made_waits_costs_no_codes_and_holds_up_no_other(
    sending: PostRoom, catcher: Catcher, fault: Exception
) -> None:
    def broken(*_: object) -> None:
        raise fault

    key = f"request/{sending.ask()}/first"
    sending.queue("report/1")
    pump = sending.pump(compose_request=broken)
    assert dict(pump.run()) == {key: "queued", "report/1": "accepted"}
    assert [(row.key, error) for row, error in pump.unmade.mails] == [(key, fault)]
    assert sending.issues() == []
    assert sending.run() == {key: "accepted"}
    assert len(catcher.messages(SECRETARY)) == 1


def test_a_request_closed_while_its_mail_is_sent_leaves_no_alarm(sending: PostRoom, catcher: Catcher) -> None:
    key = f"request/{sending.ask()}/first"
    pump = sending.pump()
    lease = pump._lease

    def lease_and_close() -> Any:
        row = lease()
        with write(sending.engine) as conn:
            cancel_open(conn, "report", 1, reason="ditarik", actor=Actor.OPERATOR, at=sending.clock.now())
        return row

    object.__setattr__(pump, "_lease", lease_and_close)
    assert pump.run() == []
    assert sending.statuses() == {key: "void"}
    assert catcher.messages() == []


def test_two_pumps_at_once_send_every_mail_once(sending: PostRoom, catcher: Catcher) -> None:
    for number in range(12):
        sending.queue(f"report/{number}", mail=mail(f"Surel {number}"))
    start = threading.Barrier(3)
    results: list[tuple[str, str]] = []

    def pump() -> None:
        start.wait()
        results.extend(sending.pump().run())

    threads = [threading.Thread(target=pump) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == sorted((f"report/{number}", "accepted") for number in range(12))
    assert sorted(caught.subject for caught in catcher.messages()) == sorted(f"Surel {number}" for number in range(12))


def test_a_mail_that_was_withdrawn_at_the_last_moment_is_not_sent(sending: PostRoom, catcher: Catcher) -> None:
    key = f"request/{sending.ask()}/first"

    def withdrawing(asked: Any, codes: Any, attachments: Any) -> Any:
        composed = code_mail(asked, codes, attachments)
        with write(sending.engine) as other:
            outbox.void(other, outbox_table.c.key == key, reason="ditarik", at=sending.clock.now())
        return composed

    assert sending.pump(compose_request=withdrawing).run() == []
    assert sending.row(key).status == "void"
    assert catcher.messages() == []


def test_practice_writes_readable_files_and_sends_nothing_ever(room: PostRoom, catcher: Catcher) -> None:
    key = f"request/{room.ask()}/first"
    room.queue(mail=mail("Laporan – latihan"))
    assert room.run() == {key: "practice", "report/1": "practice"}
    files = sorted((room.data / "latihan").iterdir())
    assert [path.name.split("_", 2)[2] for path in files] == ["request_sekretaris.eml", "report_rb.eml"]
    assert CODE.search(files[0].read_text(encoding="utf-8"))
    assert "Selesai – terima kasih" in files[1].read_text(encoding="utf-8")
    assert text_of(files[1].read_bytes()).splitlines()[-1] == "Selesai – terima kasih"
    later = room.sending_to(catcher.port, catcher.ca_file)
    later.clock.advance(days=9)
    assert later.run() == {}
    assert catcher.messages() == []


def test_one_office_never_sends_another_offices_mail(sending: PostRoom, catcher: Catcher) -> None:
    sending.queue()
    other = replace(sending, office=sending.office.model_copy(update={"code": "3575"}))
    assert other.run() == {}
    assert catcher.messages() == []


def test_the_settings_sender_goes_before_the_offices(sending: PostRoom, catcher: Catcher) -> None:
    address = "rb-jatim@relay.example"
    shared = replace(sending, settings=sending.settings.model_copy(update={"sender_address": address}))
    shared.queue()
    shared.run()
    (caught,) = catcher.messages()
    assert address in str(caught.message["From"])
    assert str(caught.message["Message-ID"]).endswith("@relay.example>")


def test_different_mails_never_share_a_message_id(sending: PostRoom, catcher: Catcher) -> None:
    for number in (1, 2):
        sending.queue(f"report/{number}", mail=mail("Judul yang sama"))
    sending.run()
    identities = [caught.message["Message-ID"] for caught in catcher.messages()]
    assert len(set(identities)) == 2
