"""Microsoft's sign-in over verified TLS on loopback: what it answers is scripted, what it handed out it knows again."""

import base64
import json
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import trustme

TENANT, CLIENT = "11111111-2222-3333-4444-555555555555", "99999999-8888-7777-6666-000000000000"
PENDING, SLOW_DOWN = "authorization_pending", "slow_down"
EXPIRED = "AADSTS700082: The refresh token has expired due to inactivity.\r\nTrace ID: 6c1d\r\nTimestamp: 2026-11-27"
SPENT = "AADSTS70000: The refresh token was used before."


@dataclass
class Microsoft:
    """`waits` are the answers to whoever asks whether a person signed in; then he has, as `who`."""

    folder: Path
    port: int = 0
    who: str = "rb@kpu-pasuruan.example"
    waits: list[str] = field(default_factory=list)
    refusal: tuple[str, str] | None = None
    """error and description, for everybody who renews a token."""
    status: int = 200
    lasts: int = 3600
    interval: int = 1
    asked: list[dict[str, str]] = field(default_factory=list)
    given: list[str] = field(default_factory=list)
    """Access tokens, oldest first."""
    scope: str = ""
    refresh_token: str = ""
    """The only one that is good: each is good once."""

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"

    def settings(self, data: Path) -> dict[str, Any]:
        return {
            "data_dir": data,
            "microsoft_client_id": CLIENT,
            "microsoft_tenant": TENANT,
            "microsoft_authority": self.url,
            "microsoft_ca_file": self.folder / "microsoft.pem",
        }

    def answer(self, path: str, form: dict[str, str]) -> tuple[int, Any]:
        if self.status != 200:
            return self.status, {}
        if path.endswith("openid-configuration"):
            base = f"{self.url}/{TENANT}"
            ends = {"authorization": "authorize", "token": "token", "device_authorization": "devicecode"}
            return 200, {"issuer": f"{base}/v2.0", **{f"{k}_endpoint": f"{base}/{v}" for k, v in ends.items()}}
        self.asked.append(form)
        self.scope = form.get("scope", self.scope)
        if form["client_id"] != CLIENT:
            return 400, {"error": "unauthorized_client", "error_description": "AADSTS700016: Application not found."}
        if path.endswith("devicecode"):
            told = {"user_code": "KWRT-7PQX", "device_code": "alat", "verification_uri": f"{self.url}/device"}
            return 200, {**told, "expires_in": 900, "interval": self.interval}
        return self._token(form)

    def _token(self, form: dict[str, str]) -> tuple[int, Any]:
        if "device_code" in form:
            if self.waits:
                return 400, {"error": self.waits.pop(0), "error_description": "belum"}
        elif self.refusal is not None:
            return 400, dict(zip(("error", "error_description"), self.refusal, strict=True))
        elif form["refresh_token"] != self.refresh_token:
            return 400, {"error": "invalid_grant", "error_description": SPENT}
        self.given.append(f"akses-{len(self.given) + 1}")
        self.refresh_token = f"segar-{len(self.given)}"
        claims = {"aud": CLIENT, "exp": int(time.time()) + 3600, "sub": "s", "preferred_username": self.who}
        return 200, {
            "token_type": "Bearer",
            "access_token": self.given[-1],
            "refresh_token": self.refresh_token,
            "expires_in": self.lasts,
            "scope": " ".join(each for each in self.scope.split() if each.startswith("https:")),
            "client_info": _encoded({"uid": "u", "utid": TENANT}),
            "id_token": f"{_encoded({'alg': 'none'})}.{_encoded(claims)}.",
        }


@contextmanager
def microsoft_stand_in(folder: Path) -> Iterator[Microsoft]:
    microsoft = Microsoft(folder)

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer({})

        def do_POST(self) -> None:
            said = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            self._answer({name: values[0] for name, values in said.items()})

        def _answer(self, form: dict[str, str]) -> None:
            status, told = microsoft.answer(self.path, form)
            content = json.dumps(told).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    authority = trustme.CA()
    folder.mkdir(parents=True, exist_ok=True)
    authority.cert_pem.write_to_path(str(folder / "microsoft.pem"))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with ThreadingHTTPServer(("127.0.0.1", 0), Answering) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        microsoft.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield microsoft
        finally:
            server.shutdown()
            thread.join()


def _encoded(values: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")
