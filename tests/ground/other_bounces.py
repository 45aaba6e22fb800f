"""What mail servers write when they send a mail back and do not keep to RFC 3464, by the program that writes so."""

from typing import Final

FORMS: Final = {
    "qmail": (
        "Hi. This is the qmail-send program at mx.example.\n"
        "I'm afraid I wasn't able to deliver your message to the following addresses.\n"
        "This is a permanent error; I've given up. Sorry it didn't work out.\n\n"
        "<{address}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n"
        "--- Below this line is a copy of the message.\n\n{letter}\n"
    ),
    "exim": (
        "This message was created automatically by mail delivery software.\n\n"
        "A message that you sent could not be delivered to all of its recipients.\n"
        "The following address(es) failed:\n\n  {address}\n    unknown local-part\n\n"
        "------ This is a copy of the message, including all the headers. ------\n\n{letter}\n"
    ),
}


def bounce_in(
    form: str, address: str, *, letter: str = "Isi surel.", number: int = 1, subject: str = "Mail delivery failed"
) -> bytes:
    """A mail that came back, as that program says it; `letter` is quoted in it."""
    failed = f"X-Failed-Recipients: {address}\n" if form == "exim" else ""
    return (
        "From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>\n"
        "To: rb@kpu-pasuruan.example\n"
        f"Subject: {subject}\n"
        f"Message-ID: <pantulan.lain.{number}@mx.example>\n{failed}"
        "MIME-Version: 1.0\nContent-Type: text/plain\n\n"
        f"{FORMS[form].format(address=address, letter=letter)}"
    ).encode()
