"""Whose word counts about a sender: the receiving server's topmost one, and DMARC's for the domain that is read."""

import pytest

from rbworkflow.intake.mail.authenticity import Authenticity, authenticity
from rbworkflow.intake.mail.mails import read_message
from tests.intake.mail_builders import mail

HERE, SENDER = "mx.kpu-pasuruan.example", "kul@kpu-pasuruan.example"
PASS = f"{HERE}; dkim=pass header.d=kpu-pasuruan.example; dmarc=pass (p=REJECT) header.from=kpu-pasuruan.example"
PROVEN, UNPROVEN, DOUBTFUL = Authenticity.PROVEN, Authenticity.UNPROVEN, Authenticity.DOUBTFUL


def found(*results: str, sender: str = SENDER, here: str = HERE) -> Authenticity:
    return authenticity(results, sender, here)


@pytest.mark.parametrize(
    "result",
    [
        PASS,
        PASS.upper(),
        f"{HERE} 1; dmarc=pass header.from=kpu-pasuruan.example",
        f"{HERE}; dmarc = pass policy.dmarc=none header.from=KPU-Pasuruan.example",
        f"(kami (sendiri)) {HERE}; spf=fail; dmarc=pass action=none header.from=kpu-pasuruan.example;compauth=pass",
        f'"{HERE}"; dmarc=pass header.from="kpu-pasuruan.example"',
    ],
)
def test_what_the_receiving_server_found_is_believed(result: str) -> None:
    assert found(result) is PROVEN
    assert found("gerbang.lain.example; dmarc=fail", result) is PROVEN


@pytest.mark.parametrize(
    "result",
    [
        f"{HERE}; none",
        f"{HERE}; dmarc=pass smtp.mailfrom=header.from=kpu-pasuruan.example header.from=lain.example",
        f"{HERE}; dmarc=pass policy.header.from=kpu-pasuruan.example header.from=lain.example",
        f"{HERE}; dmarc=pass header.from=kpu-pasuruan.example header.from=lain.example",
        f"{HERE}; spf=pass smtp.mailfrom=kpu-pasuruan.example",
        f"{HERE}; dmarc=fail (p=NONE) header.from=kpu-pasuruan.example",
        f"{HERE}; dmarc=none header.from=kpu-pasuruan.example",
        f"{HERE}; dmarc=pass",
        f"{HERE}; dmarc=pass header.from=penipu.example",
        f"{HERE}; dmarc=pass header.from=kpu-pasuruan.example.penipu.example",
        f"{HERE}; dmarc=pass header.from=kpu-pasuruan.example; dmarc=fail header.from=kpu-pasuruan.example",
        f"{HERE}; spf=fail (; dmarc=pass header.from=kpu-pasuruan.example)",
        f'{HERE}; spf=fail smtp.mailfrom="; dmarc=pass header.from=kpu-pasuruan.example"@penipu.example',
        f"{HERE}; spf=fail (bad \\); dmarc=pass header.from=kpu-pasuruan.example)",
        f"{HERE}; x-dmarc=pass header.from=kpu-pasuruan.example",
    ],
)
def test_a_server_that_found_anything_else_leaves_doubt(result: str) -> None:
    assert found(result) is DOUBTFUL


OF_MICROSOFT = (
    "spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=kpu-pasuruan.example; dkim=pass (signature was verified) "
    "header.d=kpu-pasuruan.example;dmarc=pass action=none header.from=kpu-pasuruan.example;compauth=pass reason=100"
)


def test_microsofts_own_header_has_no_name_and_is_the_topmost_of_all() -> None:
    assert found(OF_MICROSOFT, here="microsoft365") is PROVEN
    assert found(OF_MICROSOFT, PASS.replace("pass", "fail"), here="Microsoft365") is PROVEN
    failed = OF_MICROSOFT.replace("dmarc=pass", "dmarc=fail")
    assert found(failed, OF_MICROSOFT, here="microsoft365") is DOUBTFUL
    assert found(OF_MICROSOFT, sender="kul@penipu.example", here="microsoft365") is DOUBTFUL


def test_where_the_topmost_has_a_name_nobody_knows_what_microsoft_found() -> None:
    assert found(PASS, OF_MICROSOFT, here="microsoft365") is UNPROVEN
    assert found("microsoft365; dmarc=pass header.from=kpu-pasuruan.example", here="microsoft365") is UNPROVEN
    assert found(here="microsoft365") is UNPROVEN


def test_a_header_without_a_name_is_believed_of_no_other_server() -> None:
    assert found(OF_MICROSOFT) is UNPROVEN


def test_a_header_that_the_sender_wrote_in_the_servers_name_lies_below_and_is_not_believed() -> None:
    assert found(f"{HERE}; dmarc=fail header.from=kpu-pasuruan.example", PASS) is DOUBTFUL
    assert found(f"{HERE}; spf=none", PASS) is DOUBTFUL


@pytest.mark.parametrize("others", [(), ("mx.penipu.example; dmarc=pass header.from=kpu-pasuruan.example",), ("",)])
def test_nobody_elses_word_counts(others: tuple[str, ...]) -> None:
    assert found(*others) is UNPROVEN


def test_nothing_is_believed_where_no_server_is_named() -> None:
    assert found(PASS, here="") is UNPROVEN
    assert found("; dmarc=pass header.from=kpu-pasuruan.example", here="") is UNPROVEN


def test_a_mail_without_one_clear_author_is_never_proven() -> None:
    assert found(f"{HERE}; dmarc=pass header.from=", sender="") is DOUBTFUL


def test_a_mails_own_headers_are_read_from_the_top_over_folded_lines() -> None:
    folded = PASS.replace("; ", ";\n\t").encode()
    raw = b"Authentication-Results: " + folded + b"\nAuthentication-Results: lain.example; none\n" + mail()
    letter = read_message(raw)
    assert len(letter.results) == 2
    assert authenticity(letter.results, letter.sender, HERE) is PROVEN
