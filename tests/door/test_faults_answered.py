"""Whatever keeps the door from answering, whoever asks reads a sentence of ours and never the server's English."""

import errno
from collections.abc import Callable
from typing import Any, NoReturn

import anyio
import httpx
import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.door.desk import Desk
from rbworkflow.errors import ConfigurationError
from tests.door.doorway import Doorway
from tests.door.sending_visitor import Visitor

PAGE = {"accept": "text/html"}
FULL = "Cakram komputer ini penuh"


def failing(error: Exception) -> Callable[..., NoReturn]:
    def fail(*_: Any, **__: Any) -> NoReturn:
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), FULL),
        (OSError(errno.EROFS, "Read-only file system"), "tidak boleh ditulisi"),
        (ConfigurationError("office.toml baris 3: ..."), "Pengaturan kantor ini sedang tidak dapat dibaca"),
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_fault_of_the_machine_or_of_config_is_told_in_words(
    doorway: Doorway, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str, method: str
) -> None:
    browser = doorway.person(Role.OPERATOR, **PAGE)
    monkeypatch.setattr(Desk, "workplace", failing(error))
    answer = browser.request(method, "/")
    assert answer.status_code == 503
    assert said in answer.text
    assert "office.toml" not in answer.text
    assert ("mungkin belum tersimpan" in answer.text) == (method == "POST")


def test_what_nobody_foresaw_is_told_in_words_and_raised_for_the_servers_log(
    doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "workplace", failing(RuntimeError("aneh")))
    transport = httpx.ASGITransport(doorway.door, raise_app_exceptions=False)
    said: list[httpx.Response] = []

    async def ask(**headers: str) -> None:
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:4200", headers=headers) as client:
            said.append(await client.get("/masuk"))

    anyio.run(lambda: ask(**PAGE))
    anyio.run(ask)
    assert [each.status_code for each in said] == [500, 500]
    assert "kesalahan yang tidak terduga" in said[0].text
    assert "kesalahan yang tidak terduga" in said[1].json()["detail"]
    assert not any("aneh" in each.text for each in said)
    with pytest.raises(RuntimeError, match="aneh"):
        doorway.somebody(**PAGE).get("/masuk")


def test_a_file_that_finds_no_room_on_the_disk_is_told_so_and_can_be_sent_later(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr("shutil.copyfileobj", failing(OSError(errno.ENOSPC, "No space left on device")))
        answer = visitor.send(("berkas", "SK.pdf", b"%PDF-1.4 isi"), step="simpan")
    assert FULL in answer.text
    assert f'href="{visitor.path}">Kembali ke halaman kirim' in answer.text
    assert visitor.send(("berkas", "SK.pdf", b"%PDF-1.4 isi"), step="simpan").status_code == 200


@pytest.mark.parametrize("host", ["[", "[::1", "[x]:1", ""])
def test_a_host_that_is_none_is_not_answered(doorway: Doorway, host: str) -> None:
    assert doorway.somebody(host=host).get("/hidup").status_code == 421


@pytest.mark.parametrize("origin", ["http://[", "http://[::1"])
def test_an_origin_that_is_none_changes_nothing(doorway: Doorway, origin: str) -> None:
    assert doorway.person(origin=origin).post("/keluar").status_code == 403


def test_an_address_longer_than_any_of_ours_is_refused_in_words(doorway: Doorway) -> None:
    answer = doorway.somebody(**PAGE).get("/keputusan/" + "9" * 5000)
    assert answer.status_code == 414
    assert "terlalu panjang" in answer.text


def test_who_was_led_to_come_in_by_a_broken_address_comes_to_the_first_page(doorway: Doorway) -> None:
    answer = doorway.somebody(**PAGE).get("/masuk?ke=http%3A%2F%2F%5B")
    assert answer.status_code == 200
    assert 'value="/"' in answer.text


@pytest.mark.parametrize(
    "body",
    [
        b'{"nama":"a.pdf","ukuran":1e999}',
        b"[" * 9000,
        b'{"nama":"a.pdf","ukuran":5,"tanda":"\\ud800"}',
        b'{"nama":"a.pdf","ukuran":5,"indikator":"\\ud800"}',
        b'{"nama":"a.pdf","ukuran":-5}',
        b"null",
    ],
)
def test_an_announcement_that_no_browser_makes_is_refused_in_words(visitor: Visitor, body: bytes) -> None:
    answer = visitor.post("/berkas", content=body, headers={"accept": "application/json"})
    assert answer.status_code == 422
    assert answer.json()["detail"]


@pytest.mark.parametrize(("upload", "since"), [("9" * 400, "0"), ("a" * 32, "9" * 5000), ("a" * 32, "-1")])
def test_a_piece_of_nothing_that_was_announced_is_told_so(visitor: Visitor, upload: str, since: str) -> None:
    answer = visitor.post(f"/berkas/{upload}?dari={since}", content=b"x", headers={"accept": "application/json"})
    assert answer.status_code == 410
