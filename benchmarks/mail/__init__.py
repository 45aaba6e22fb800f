"""Mails of a document of 1.5 MB, to a relay over TLS that only answers.

What all methods must agree on is what the relay got: whom each mail was for, and the document in it.
"""

from benchmarks.comparison import Comparison
from benchmarks.mail.material import digest, outgoing

COMPARISON = Comparison(
    name="mail",
    work="mails with a document of 1.5 MB each, to a relay on this machine that answers and keeps nothing",
    size=38,
    larger=514,
    counted="mails",
    make=outgoing,
    digest=digest,
    methods={
        "ours": "benchmarks.mail.ours",
        "floor": "benchmarks.mail.floor",
        "yagmail_send": "benchmarks.mail.with_yagmail_send",
        "smtplib": "benchmarks.mail.with_smtplib",
    },
    goals={"yagmail_send_over_ours": 3.3, "ours_over_floor": 2.5},
    left_out=(
        "floor writes a fixed head and the document's base64, one part without words, to one connection. Of ours the "
        "outbox is left out: its rows, the kept copy and the audit chain. The relay's own work is not counted."
    ),
)
