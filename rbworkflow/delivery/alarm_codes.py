"""What each kind of alarm is called: its line in docs/panduan/peringatan.md says what happened and what to do."""

from collections.abc import Mapping
from typing import Final

from rbworkflow.delivery.lifecycle import MailStatus

ALARM_CODES: Final[Mapping[str, str]] = {
    MailStatus.REJECTED: "P01",
    MailStatus.UNKNOWN: "P02",
    MailStatus.DEFERRED: "P03",
    "bounced": "P04",
    "archive": "P05",
    "deliver": "P06",
    "test": "P07",
    "mail_login": "P08",
    "round": "P09",
    "load": "P10",
    "config": "P11",
    "backup": "P12",
    "drill": "P13",
    "verify": "P14",
    "reconcile": "P15",
    "launch": "P16",
    "choices": "P17",
    "clear": "P18",
    "settings": "P19",
    "collect": "P20",
    "strangers": "P21",
    "sending": "P22",
    "packages": "P23",
    "evaluations": "P24",
    "taken_elsewhere": "P25",
    "sent_elsewhere": "P26",
    "unaddressed": "P27",
    "open": "P30",
    "calendar": "P31",
    "compile": "P32",
    "ordered": "P33",
    "waiting": "P34",
    "own-words": "P35",
    "worksheet": "P36",
    "voided": "P37",
    "remind": "P38",
    "mailbox": "P39",
    "announce": "P40",
    "content_changed": "P41",
    "spent": "P42",
    "officers": "P43",
    "appoint": "P44",
    "leave": "P45",
    "reset": "P46",
    "print": "P47",
    "told": "P48",
    "heads": "P49",
    "issue": "P50",
    "issue-pdf": "P51",
    "no-pdf": "P52",
    "issue-plan": "P53",
    "issue-plan-pdf": "P54",
    "signed": "P55",
    "signed-copy": "P56",
    "issue-evaluation": "P57",
    "issue-evaluation-pdf": "P58",
    "receipt": "P60",
    "reply": "P61",
    "returned": "P62",
    "receipts": "P63",
    "evaluation": "P64",
}
"""By the first word of its key: a mail's state, a part of the due work, or what an alarm of its own is about."""
OF_MAILS: Final = frozenset({MailStatus.REJECTED, MailStatus.UNKNOWN, MailStatus.DEFERRED})
"""The states of a mail that are troubles themselves; other states may be called as a part of the work is."""
PAGE: Final = "/panduan/peringatan"


def alarm_code(key: str) -> str:
    """The code of what a key, or its first word, is about; raises KeyError for an alarm that has no line."""
    return ALARM_CODES[key.partition("/")[0]]
