"""What is sent to our forms that no browser sends: refused with a sentence, and nothing is stored."""

import anyio
import httpx
import pytest

from tests.pages.knocking import Doorway, words
from tests.pages.test_coming_in import OPERATOR, PASSWORD, is_in, with_password

FORMS = ("/masuk", "/masuk-lagi")
BROKEN = (b"", b"\xff\xfe\x00", b"alamat=%00&sandi=%00", b"alamat=%ff%fe&sandi=%ed%a0%80", b"{}", b"&&&===", b"alamat")
KINDS = ("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "")


def sent(doorway: Doorway, path: str, body: bytes, kind: str = "application/x-www-form-urlencoded") -> httpx.Response:
    async def send() -> httpx.Response:
        return await doorway.client().post(path, content=body, headers={"content-type": kind})

    return anyio.run(send)


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize("body", [b"alamat=" + b"x" * 70_000, b"&".join(b"a%d=" % n for n in range(1000))])
def test_a_form_larger_than_anybody_types_is_refused_before_it_is_read_whole(
    doorway: Doorway, path: str, body: bytes
) -> None:
    answer = sent(doorway, path, body)
    assert answer.status_code == 413
    assert "terlalu besar" in words(answer)


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff\xfe\x00", b"alamat=%00&sandi=%00", b"alamat=%ff%fe&sandi=%ed%a0%80", b"{}", b"&&&===", b"alamat"],
)
@pytest.mark.parametrize(
    "kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", ""]
)
def test_broken_bytes_let_nobody_in_and_break_nothing(doorway: Doorway, body: bytes, kind: str) -> None:
    with_password(doorway)
    assert sent(doorway, "/masuk", body, kind).status_code == 403
    assert sent(doorway, "/masuk-lagi", body, kind).status_code == 200


def test_a_password_keeps_every_letter_that_was_typed(doorway: Doorway) -> None:
    with_password(doorway)
    assert not is_in(doorway.somebody().post("/masuk", alamat=OPERATOR, sandi=f" {PASSWORD}"))
    assert is_in(doorway.somebody().post("/masuk", alamat=f" {OPERATOR} ", sandi=PASSWORD))
