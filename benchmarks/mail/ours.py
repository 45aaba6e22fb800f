"""As the pump sends: the message made by ours, and told to the relay command by command, on one connection."""

from datetime import UTC, datetime
from typing import Final

from benchmarks.comparison import Method
from benchmarks.mail.material import HOST, NAME, SENDER, SUBJECT, TEXT, Outgoing
from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.delivery.mime import Envelope, Stamp, message_id, to_bytes
from rbworkflow.delivery.relay import Relay, Result
from rbworkflow.delivery.transmit import RelaySession

AT: Final = datetime(2026, 7, 7, 2, 0, tzinfo=UTC)


def run(sent: Outgoing) -> Outgoing:
    relay = Relay(host=HOST, port=sent.port, ca_file=sent.ca_file)
    mail = Mail(SUBJECT, TEXT, f"<p>{TEXT}</p>", (Attachment(NAME, ""),))
    with RelaySession() as session:
        for recipient in sent.recipients:
            envelope = Envelope(sender=SENDER, sender_name="KPU Kabupaten Pasuruan", recipient=recipient)
            _send(session, relay, envelope, mail, sent.document)
    return sent


def _send(session: RelaySession, relay: Relay, envelope: Envelope, mail: Mail, document: bytes) -> None:
    stamp = Stamp(message_id=message_id(envelope.recipient, sender=SENDER), at=AT)
    made = session.transmit(
        relay, envelope, lambda: to_bytes(mail, [document], envelope=envelope, stamp=stamp), lambda: True
    )
    assert made.result is Result.ACCEPTED, made.text  # noqa: S101 - else nothing was measured


METHOD = Method(prepare=lambda sent: sent, run=run)
