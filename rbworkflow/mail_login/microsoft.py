"""Microsoft's side of it, by msal: a person signs in once by a code on any device; from then on tokens are renewed.

What msal knows of a mailbox (its refresh token above all) is one file in the folder of keys, never printed. Each
renewal may bring another refresh token, so they are made one after the other.
"""

import json
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import httpx
from msal import PublicClientApplication, SerializableTokenCache
from msal.exceptions import MsalServiceError

from rbworkflow.errors import ConfigurationError, RefusedError, RetryLaterError
from rbworkflow.key_folder import key_folder
from rbworkflow.mail_login.mailboxes import Mailbox, SignInNeededError
from rbworkflow.secret_files import keep
from rbworkflow.settings import Settings
from rbworkflow.system import in_turn

LOCK: Final = "mail-login.lock"
MARGIN: Final = 300
"""Seconds that a token must last to be handed out."""
ENDED: Final = {"invalid_grant", "interaction_required", "login_required", "consent_required"}
PASSING: Final = {"temporarily_unavailable", "server_error"}
DECLINED: Final = {"authorization_declined", "access_denied"}
UNUSED: Final = {"authorization_pending", "slow_down", "expired_token", "code_expired"}
REGISTER: Final = (
    "Periksa RBWORKFLOW_MICROSOFT_CLIENT_ID dan RBWORKFLOW_MICROSOFT_TENANT, dan pendaftaran aplikasinya (izin "
    "SMTP.Send dan IMAP.AccessAsUser.All; 'Allow public client flows' menyala)."
)
SIGN_IN: Final = (
    "Buka {url} di peramban mana pun, masuk sebagai {address}, dan ketik kode {code}. Kode itu berlaku {minutes} "
    "menit. Perintah ini menunggu."
)
SIGNED_IN: Final = "Program kini dapat masuk ke kotak surat {}."
SIGNED_IN_AS: Final = (
    "Program kini dapat masuk ke kotak surat {} sebagai {}. Pastikan akun itu berhak atas kotak surat itu."
)


def access_token(settings: Settings, mailbox: Mailbox, *, is_fresh: bool = False) -> str:
    """The token at hand, or a new one where that runs out, or `is_fresh`. Raises as `token_of` does."""
    with _kept(settings, mailbox) as cache:
        known = None if is_fresh else _at_hand(settings, mailbox, cache)
        return known or _renewed(settings, mailbox, cache)


def sign_in(settings: Settings, mailbox: Mailbox, *, tell: Callable[[str], None]) -> str:
    """Wait until a person signed in by the code that is told; who it was, in a sentence.

    Raises RefusedError where he did not, else as `token_of` does.
    """
    cache = SerializableTokenCache()
    with _application(settings, cache) as app:
        flow = app.initiate_device_flow(list(mailbox.scopes))
        if "user_code" not in flow:
            raise _refused(mailbox, flow)
        tell(_invitation(mailbox, flow))
        found = app.acquire_token_by_device_flow(flow)
    if "access_token" not in found:
        raise _not_signed_in(mailbox, found)
    with in_turn(settings.data / LOCK):
        keep(_file(settings, mailbox), cache.serialize())
    who = str(found.get("id_token_claims", {}).get("preferred_username", mailbox.address)).lower()
    return (SIGNED_IN if who == mailbox.address else SIGNED_IN_AS).format(mailbox.address, who)


def _file(settings: Settings, mailbox: Mailbox) -> Path:
    return key_folder(settings.data) / f"mail-login-{quote(mailbox.address, safe='@')}"


@contextmanager
def _kept(settings: Settings, mailbox: Mailbox) -> Iterator[SerializableTokenCache]:
    """What is known of the mailbox, for one at a time; what changes is kept."""
    file, cache = _file(settings, mailbox), SerializableTokenCache()
    with in_turn(settings.data / LOCK):
        if not file.exists():
            raise SignInNeededError(mailbox, "belum ada yang masuk di Microsoft")
        try:
            cache.deserialize(file.read_text(encoding="utf-8"))
        except ValueError as error:
            raise SignInNeededError(mailbox, f"berkas {file.name} rusak") from error
        try:
            yield cache
        finally:
            if cache.has_state_changed:
                keep(file, cache.serialize())


def _at_hand(settings: Settings, mailbox: Mailbox, cache: SerializableTokenCache) -> str | None:
    soon = time.time() + MARGIN  # Microsoft's time, whatever clock the office rehearses by
    mine = {"client_id": settings.microsoft_client_id}
    found = cache.search(cache.CredentialType.ACCESS_TOKEN, target=list(mailbox.scopes), query=mine, now=soon)
    return next((str(each["secret"]) for each in found), None)


def _renewed(settings: Settings, mailbox: Mailbox, cache: SerializableTokenCache) -> str:
    with _application(settings, cache) as app:
        account = next(iter(app.get_accounts()), None)
        found = app.acquire_token_silent_with_error(list(mailbox.scopes), account, force_refresh=True)
    if found is None:
        raise SignInNeededError(mailbox, "yang pernah masuk tidak berlaku bagi pengaturan sekarang")
    if "access_token" not in found:
        raise _refused(mailbox, found)
    return str(found["access_token"])


@contextmanager
def _application(settings: Settings, cache: SerializableTokenCache) -> Iterator[PublicClientApplication]:
    """Microsoft, as it is asked in the block; its silence is an error of ours."""
    if not settings.microsoft_client_id or not settings.microsoft_tenant:
        raise ConfigurationError("Masuk di Microsoft belum diatur. " + REGISTER)
    context = ssl.create_default_context(cafile=settings.microsoft_ca_file)
    authority = f"{settings.microsoft_authority}/{settings.microsoft_tenant}"
    try:
        hooks = {"response": [_raise_if_busy]}
        with httpx.Client(verify=context, timeout=settings.relay_timeout, event_hooks=hooks) as client:
            yield PublicClientApplication(
                settings.microsoft_client_id,
                authority=authority,
                token_cache=cache,
                http_client=client,
                instance_discovery=False,  # the office names its authority, and its certificate is checked
            )
    except (httpx.HTTPError, MsalServiceError) as error:
        raise _away(settings, error) from error
    except ValueError as error:
        if isinstance(error.__context__ or error, json.JSONDecodeError):
            raise _away(settings, error) from error
        raise ConfigurationError(f"Microsoft tidak mengenal kantor ini. {REGISTER}") from error


def _raise_if_busy(response: httpx.Response) -> None:
    """Else its library takes it for a tenant that is not known."""
    if response.status_code == httpx.codes.TOO_MANY_REQUESTS:
        response.raise_for_status()


def _away(settings: Settings, error: Exception) -> ConfigurationError | RetryLaterError:
    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        return ConfigurationError(
            f"Sertifikat {settings.microsoft_authority} tidak dapat dipastikan. Periksa jam komputer dan "
            "RBWORKFLOW_MICROSOFT_CA_FILE."
        )
    return RetryLaterError(
        f"Halaman masuk {settings.microsoft_authority} belum dapat dihubungi ({type(error).__name__}). Dicoba lagi "
        "pada putaran berikut."
    )


def _refused(mailbox: Mailbox, answer: Mapping[str, Any]) -> ConfigurationError | RetryLaterError:
    """What Microsoft's refusal asks for."""
    kind, said = answer.get("error"), _said(answer)
    if kind in ENDED:
        return SignInNeededError(mailbox, f"Microsoft tidak menerimanya lagi ({said})")
    if kind in PASSING:
        return RetryLaterError(f"Microsoft belum dapat melayani ({said}). Dicoba lagi pada putaran berikut.")
    return ConfigurationError(f"Microsoft menolak aplikasi kantor ini. {REGISTER} Kata Microsoft: {said}")


def _not_signed_in(mailbox: Mailbox, answer: Mapping[str, Any]) -> Exception:
    kind = answer.get("error")
    if kind in DECLINED:
        return RefusedError(
            f"Masuk ke kotak surat {mailbox.address} ditolak di halaman Microsoft. Tidak ada yang berubah."
        )
    if kind in UNUSED:
        return RefusedError(
            f"Kode untuk {mailbox.address} tidak dipakai sampai habis waktunya. Jalankan perintah ini lagi."
        )
    return _refused(mailbox, answer)


def _invitation(mailbox: Mailbox, flow: Mapping[str, Any]) -> str:
    minutes = int(flow.get("expires_in", 0)) // 60
    return SIGN_IN.format(
        url=flow["verification_uri"], address=mailbox.address, code=flow["user_code"], minutes=minutes
    )


def _said(answer: Mapping[str, Any]) -> str:
    """Its own words, without the numbers of its protocol."""
    lines = str(answer.get("error_description") or answer.get("error")).splitlines()
    return lines[0].strip()[:300] if lines else ""
