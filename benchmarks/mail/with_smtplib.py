"""Python's own library on one connection, with a message made by its own email package."""

import smtplib  # noqa: TID251 - a peer, which is measured; the program sends by yagmail's connection
from email.message import EmailMessage

from benchmarks.comparison import Method
from benchmarks.mail.material import HOST, MAINTYPE, NAME, SENDER, SUBJECT, SUBTYPE, TEXT, Outgoing


def run(sent: Outgoing) -> Outgoing:
    with smtplib.SMTP_SSL(HOST, sent.port, context=sent.context) as client:
        for recipient in sent.recipients:
            client.send_message(_message(recipient, sent.document))
    return sent


def _message(recipient: str, document: bytes) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = SENDER, recipient, SUBJECT
    message.set_content(TEXT)
    message.add_attachment(document, maintype=MAINTYPE, subtype=SUBTYPE, filename=NAME)
    return message


METHOD = Method(prepare=lambda sent: sent, run=run)
