"""Whose certificate the pages have: what a browser or another program would make of it, by a handshake."""

import http.server
import json
import ssl
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

import pytest
from cryptography import x509

from flows.machine import pages_part
from rbworkflow.clock import Clock
from rbworkflow.errors import ConfigurationError
from rbworkflow.local.address import address_in
from rbworkflow.local.authority import Signed, issue, names_of, new_authority
from rbworkflow.local.calling import api_client
from rbworkflow.local.certificates import Certificate, certificate_for, told_at_start
from rbworkflow.machine_key import HEADER, machine_key
from rbworkflow.settings import Settings

OFFICE = "Komisi Pemilihan Umum Kabupaten Pasuruan"
TODAY = Clock(ZoneInfo("Asia/Jakarta")).now()  # a handshake knows no other day
DAY = timedelta(days=1)


def settings(tmp_path: Path, **given: Any) -> Settings:
    return Settings.model_validate({"data_dir": tmp_path / "data", "host": "192.168.7.5", **given})


def own(tmp_path: Path, at: datetime = TODAY, **given: Any) -> Certificate:
    found = certificate_for(settings(tmp_path, **given), OFFICE, at)
    assert found is not None
    return found


def of(found: Certificate) -> x509.Certificate:
    return x509.load_pem_x509_certificate(found.certificate.read_bytes())


def shake_hands(found: Certificate, name: str) -> None:
    """As a program does that trusts the authority and means to speak to `name`; ssl's own errors otherwise."""
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(found.certificate, found.key)
    calling = ssl.create_default_context(cafile=found.authority)
    calling.verify_flags |= ssl.VERIFY_X509_STRICT
    to_server, to_caller = ssl.MemoryBIO(), ssl.MemoryBIO()
    caller = calling.wrap_bio(to_caller, to_server, server_hostname=name)
    server = serving.wrap_bio(to_server, to_caller, server_side=True)
    for side in (caller, server, caller, server):
        try:
            side.do_handshake()
        except ssl.SSLWantReadError:
            continue
    assert caller.version() == "TLSv1.3"


@pytest.mark.parametrize("host", ["192.168.7.5", "fd00::5", "rb-pasuruan", "rb.kpu-pasuruan.go.id", "103.20.90.4"])
def test_a_device_that_trusts_the_authority_is_not_warned(host: str, tmp_path: Path) -> None:
    found = own(tmp_path, host=host)
    for name in (host, "127.0.0.1", "localhost"):
        shake_hands(found, name)
    with pytest.raises(ssl.SSLCertVerificationError, match="mismatch"):
        shake_hands(found, "192.168.7.6")


def test_people_read_whose_certificate_it_is(tmp_path: Path) -> None:
    found = own(tmp_path)
    assert found.authority is not None
    authority = x509.load_pem_x509_certificate(found.authority.read_bytes())
    said = authority.subject.rfc4514_string()
    assert said == f"CN=Otoritas sertifikat {OFFICE}"[:67] + f",O={OFFICE}"


def test_it_stays_as_it_is_from_start_to_start(tmp_path: Path) -> None:
    first = own(tmp_path)
    before = [path.read_bytes() for path in (first.certificate, first.authority or Path())]
    again = own(tmp_path, TODAY + 300 * DAY)
    assert [path.read_bytes() for path in (again.certificate, again.authority or Path())] == before


@pytest.mark.parametrize("moved", ["10.3.2.1", "rb.kpu-pasuruan.lan"])
def test_a_new_address_on_the_offices_network_needs_no_new_trust(moved: str, tmp_path: Path) -> None:
    first = own(tmp_path)
    trusted = (first.authority or Path()).read_bytes()
    found = own(tmp_path, host=moved)
    assert (found.authority or Path()).read_bytes() == trusted
    shake_hands(found, moved)
    with pytest.raises(ssl.SSLCertVerificationError, match="mismatch"):
        shake_hands(found, "192.168.7.5")


def test_a_name_of_the_internet_gets_an_authority_that_may_name_it(tmp_path: Path) -> None:
    first = own(tmp_path)
    trusted = (first.authority or Path()).read_bytes()
    found = own(tmp_path, host="rb.kpu-pasuruan.go.id")
    assert (found.authority or Path()).read_bytes() != trusted
    shake_hands(found, "rb.kpu-pasuruan.go.id")


def test_whoever_has_the_authoritys_key_can_play_nobody_else(tmp_path: Path) -> None:
    found = own(tmp_path)
    authority = Signed.read((tmp_path / "kunci" / "tls-authority.pem").read_bytes())
    assert authority is not None
    found.certificate.write_text(issue(authority, OFFICE, ["bank.example"], TODAY).pem())
    with pytest.raises(ssl.SSLCertVerificationError, match="permitted subtree violation"):
        shake_hands(found, "bank.example")


def test_it_is_good_for_397_days_and_renewed_30_days_before(tmp_path: Path) -> None:
    first = of(own(tmp_path))
    assert first.not_valid_after_utc - first.not_valid_before_utc == 397 * DAY
    assert of(own(tmp_path, first.not_valid_after_utc - 31 * DAY)) == first
    renewed = of(own(tmp_path, first.not_valid_after_utc - 29 * DAY))
    assert renewed.not_valid_after_utc > first.not_valid_after_utc
    assert names_of(renewed) == names_of(first)


def test_before_the_authority_ends_there_is_a_new_one(tmp_path: Path) -> None:
    first = own(tmp_path)
    trusted = (first.authority or Path()).read_bytes()
    ends = x509.load_pem_x509_certificate(trusted).not_valid_after_utc
    assert 3640 * DAY < ends - TODAY < 3660 * DAY
    found = own(tmp_path, ends - 20 * DAY)
    assert (found.authority or Path()).read_bytes() != trusted
    assert of(found).not_valid_after_utc > ends


def test_what_was_spoilt_or_is_of_another_authority_is_made_anew(tmp_path: Path) -> None:
    found = own(tmp_path)
    found.certificate.write_text("terpotong")
    shake_hands(own(tmp_path), "192.168.7.5")
    (tmp_path / "kunci" / "tls-authority.pem").unlink()
    shake_hands(own(tmp_path), "192.168.7.5")


def test_keys_are_their_owners_alone_and_what_is_handed_out_holds_none(tmp_path: Path) -> None:
    found = own(tmp_path)
    kept = tmp_path / "kunci"
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept.iterdir()} == {0o600}
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    assert found.authority == settings(tmp_path).authority_file
    assert "PRIVATE" in found.key.read_text()
    assert "PRIVATE" not in (found.authority or Path()).read_text()


def test_programs_of_this_machine_reach_a_server_with_our_own_certificate(tmp_path: Path) -> None:
    found = own(tmp_path)
    with serving(found) as port:
        own_settings = settings(tmp_path, port=port)
        client = api_client(f"https://127.0.0.1:{port}/api", own_settings.data, authority=own_settings.authority_file)
        with client as known:
            assert known.api_version()
    assert Answering.keys[-1] == machine_key(own_settings.data)


def test_readiness_trusts_who_issued_the_certificate_of_the_pages_where_the_settings_name_him(tmp_path: Path) -> None:
    found = own(tmp_path)
    with serving(found) as port:
        proxied = {"tls": "proxy", "ui_url": f"https://127.0.0.1:{port}"}
        trusted = pages_part(settings(tmp_path, **proxied, tls_authority_file=found.authority))
        strange = pages_part(settings(tmp_path, **proxied))
    assert trusted.found.endswith("dijawab oleh program lain")
    assert (strange.is_good, "sertifikat yang tidak dipercaya" in strange.found) == (False, True)
    assert strange.todo.startswith("Isi RBWORKFLOW_TLS_AUTHORITY_FILE")


# -- whose it is --


def test_on_this_machine_alone_nothing_is_made(tmp_path: Path) -> None:
    here = settings(tmp_path, host="127.0.0.1")
    assert certificate_for(here, OFFICE, TODAY) is None
    assert (here.ui_address, told_at_start(here)) == ("http://127.0.0.1:4200", "")
    assert not (tmp_path / "data").exists()


def test_on_the_offices_network_the_pages_are_https_with_our_own_certificate(tmp_path: Path) -> None:
    there = settings(tmp_path)
    assert there.ui_address == there.machine_address == "https://192.168.7.5:4200"
    assert str(there.authority_file) in told_at_start(there)
    assert own(tmp_path).authority == there.authority_file


def test_only_by_its_own_word_is_it_plain_http_and_the_start_says_what_that_means(tmp_path: Path) -> None:
    plain = settings(tmp_path, tls="off")
    assert certificate_for(plain, OFFICE, TODAY) is None
    assert plain.ui_address == "http://192.168.7.5:4200"
    assert "siapa pun pada jaringan ini dapat membaca dan mengubah kata sandi, kode" in told_at_start(plain)


def test_behind_a_proxy_links_name_the_proxy_and_programs_go_past_it(tmp_path: Path) -> None:
    behind = settings(tmp_path, tls="proxy", ui_url="https://rb.kpu-pasuruan.go.id")
    assert certificate_for(behind, OFFICE, TODAY) is None
    assert behind.ui_address == "https://rb.kpu-pasuruan.go.id"
    assert behind.machine_address in told_at_start(behind)
    assert behind.machine_address == "http://192.168.7.5:4200"
    with pytest.raises(ConfigurationError, match=r"Isi RBWORKFLOW_UI_URL dengan alamat proksi itu"):
        certificate_for(settings(tmp_path, tls="proxy"), OFFICE, TODAY)


def test_listening_everywhere_needs_the_address_that_people_open(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"HOST=0\.0\.0\.0 tidak menyebut alamat"):
        certificate_for(settings(tmp_path, host="0.0.0.0"), OFFICE, TODAY)
    there: dict[str, Any] = {"host": "0.0.0.0", "ui_url": "https://rb-pasuruan.lan:4200"}
    shake_hands(own(tmp_path, **there), "rb-pasuruan.lan")
    assert settings(tmp_path, **there).machine_address == "https://127.0.0.1:4200"


# -- the office's own --


@pytest.fixture
def given(tmp_path: Path) -> dict[str, Any]:
    """Settings of an office that has a certificate from elsewhere."""
    elsewhere = new_authority("Dinas Kominfo", ["kpu-pasuruan.go.id"], TODAY)
    signed = issue(elsewhere, OFFICE, ["rb.kpu-pasuruan.go.id", "*.kpu-pasuruan.go.id"], TODAY)
    pem = signed.pem()
    files = {
        "tls_certificate_file": ("kantor.crt", signed.public_pem()),
        "tls_key_file": ("kantor.key", pem.removesuffix(signed.public_pem())),
        "tls_authority_file": ("kominfo.crt", elsewhere.public_pem()),
    }
    for name, content in files.values():
        (tmp_path / name).write_text(content)
    named = {setting: tmp_path / name for setting, (name, _) in files.items()}
    return {"tls": "files", "ui_url": "https://rb.kpu-pasuruan.go.id:4200", **named}


def test_the_offices_own_certificate_serves_as_it_is(tmp_path: Path, given: dict[str, Any]) -> None:
    found = own(tmp_path, **given)
    shake_hands(found, "rb.kpu-pasuruan.go.id")
    assert settings(tmp_path, **given).machine_address == "https://rb.kpu-pasuruan.go.id:4200"
    other_name = given | {"ui_url": "https://lapor.kpu-pasuruan.go.id"}
    shake_hands(own(tmp_path, **other_name), "lapor.kpu-pasuruan.go.id")
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"tls_certificate_file": None}, "Isi RBWORKFLOW_TLS_CERTIFICATE_FILE"),
        ({"tls_certificate_file": Path("/tidak/ada.crt")}, "Berkas /tidak/ada.crt tidak terbaca"),
        ({"tls_key_file": None}, "Keduanya harus sepasang"),
        ({"tls_authority_file": Path(__file__)}, "bukan sertifikat berbentuk PEM"),
        (
            {"ui_url": "https://rb.kpu-malang.go.id"},
            r"\*\.kpu-pasuruan\.go\.id, .*, bukan untuk rb\.kpu-malang\.go\.id",
        ),
        ({"ui_url": ""}, r"bukan untuk 192\.168\.7\.5"),
    ],
)
def test_a_certificate_that_cannot_serve_is_refused_before_anybody_meets_it(
    changed: dict[str, Any], told: str, tmp_path: Path, given: dict[str, Any]
) -> None:
    with pytest.raises(ConfigurationError, match=told):
        own(tmp_path, **given | changed)


def test_a_key_of_another_certificate_is_refused(tmp_path: Path, given: dict[str, Any]) -> None:
    other = new_authority("Lain", [], TODAY)
    given["tls_key_file"].write_text(other.pem())
    with pytest.raises(ConfigurationError, match="Keduanya harus sepasang"):
        own(tmp_path, **given)


@pytest.mark.parametrize("days", [-2, 397])
def test_a_certificate_of_another_day_is_refused_with_its_days(
    days: int, tmp_path: Path, given: dict[str, Any]
) -> None:
    last = (TODAY + 396 * DAY).astimezone(UTC)
    with pytest.raises(ConfigurationError, match=f"hanya berlaku dari .* sampai {last:%d-%m-%Y}"):
        own(tmp_path, TODAY + days * DAY, **given)


class Answering(http.server.BaseHTTPRequestHandler):
    """What Prefect's client asks first, answered; it keeps the keys that it was shown."""

    keys: ClassVar[list[str | None]] = []

    def do_GET(self) -> None:
        self.keys.append(self.headers.get(HEADER))
        body = json.dumps("3.8.8").encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(found: Certificate) -> Iterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(found.certificate, found.key)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


def test_a_server_that_has_yet_to_make_its_certificate_does_not_answer(tmp_path: Path) -> None:
    asked = settings(tmp_path)
    assert asked.authority_file is not None
    assert not asked.authority_file.exists()
    assert not address_in(asked).answers
