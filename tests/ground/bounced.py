"""Delivery status notifications as mail servers write them, with readable defaults."""

PROVINCE = "rb@kpu-jatim.example"


def notification(  # noqa: PLR0913 - a notification is this many facts
    message_id: str,
    *,
    recipient: str = PROVINCE,
    final: str = "",
    action: str = "failed",
    text: str = "smtp; 550 5.1.1 Unknown user",
    letter: str = "Isi laporan.",
    head_only: bool = False,
    number: int = 1,
) -> bytes:
    """Postfix's words: for people, for machines, and the mail that came back, whole or its head alone."""
    returned = f"From: rb@kpu-pasuruan.example\nTo: {recipient}\nMessage-ID: {message_id}\nSubject: Laporan\n"
    kind = "text/rfc822-headers" if head_only else "message/rfc822"
    return (
        "From: MAILER-DAEMON@mx.example (Mail Delivery System)\n"
        "To: rb@kpu-pasuruan.example\n"
        "Subject: Undelivered Mail Returned to Sender\n"
        "Auto-Submitted: auto-replied\n"
        f"Message-ID: <pantulan.{number}@mx.example>\n"
        "MIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="batas"\n\n'
        "--batas\nContent-Type: text/plain\n\nI'm sorry to have to inform you.\n\n"
        "--batas\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; mx.example\nArrival-Date: Mon, 6 Jul 2026 07:00:00 +0700\n\n"
        f"Final-Recipient: rfc822; {final or recipient}\nOriginal-Recipient: rfc822;{recipient}\n"
        f"Action: {action}\nStatus: 5.1.1\nDiagnostic-Code: {text}\n\n"
        f"--batas\nContent-Type: {kind}\n\n{returned}" + ("" if head_only else f"\n{letter}\n") + "\n--batas--\n"
    ).encode()
