"""The page of where we are leads to the form of the act that it names, and stands also where it quotes other words."""

from contextlib import nullcontext
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from flows import artifacts
from rbworkflow.errors import ConfigurationError

WORKPLACE: Any = SimpleNamespace(settings=SimpleNamespace(ui_address="http://kantor"), today=date(2026, 7, 6))


class KnownRuns:
    """Knows one flow."""

    def __init__(self, client: object) -> None:
        self.client = client

    def form_path(self, act: str) -> str:
        if act != "Kirim formulir":
            raise ConfigurationError(f"Alur kerja '{act}' belum didaftarkan ke server Prefect.")
        return "/formulir"


@pytest.mark.parametrize(
    ("act", "url"),
    [
        ("Subbagian belum menerima formulir. Jalankan 'Kirim formulir'.", "http://kantor/formulir"),
        ("Surel belum dapat dibuat: nama 'unit_name' tidak ada.", ""),
        ("Tidak ada. Semua berjalan sendiri.", ""),
    ],
)
def test_only_a_flows_name_leads_to_a_form(act: str, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(artifacts, "Runs", KnownRuns)
    monkeypatch.setattr(artifacts, "get_client", lambda **_: nullcontext())
    assert artifacts._form_url(WORKPLACE, act) == url
