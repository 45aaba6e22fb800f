"""yagmail alone, as its guide shows it: one object, and `send` with the file's path."""

import yagmail

from benchmarks.comparison import Method
from benchmarks.mail.material import HOST, SENDER, SUBJECT, TEXT, Outgoing


def run(sent: Outgoing) -> Outgoing:
    client = yagmail.SMTP(SENDER, "", host=HOST, port=sent.port, smtp_skip_login=True, context=sent.context)
    for recipient in sent.recipients:
        client.send(to=recipient, subject=SUBJECT, contents=TEXT, attachments=str(sent.document_file))
    client.close()
    return sent


METHOD = Method(prepare=lambda sent: sent, run=run)
