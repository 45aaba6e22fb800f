"""What to do where a server does not let us in: by its words, else by whose server it is."""

import re
from typing import Final

GUIDE: Final = "docs/panduan/masuk-surel.md"
WRONG: Final = "Peladen menolak nama pengguna atau kata sandi. Periksa {prefix}_USER dan kata sandinya. {mend}"
MICROSOFT: Final = (
    "Microsoft tidak menerima masuk dengan kata sandi untuk kotak surat ini; kata sandinya belum tentu salah. Isi "
    f"{{prefix}}_LOGIN=microsoft, lalu jalankan '{{sign_in}}' (langkahnya di {GUIDE}); mintalah pula administrator "
    "Microsoft 365 kantor mengaktifkan '{service}' bagi kotak surat itu."
)
GOOGLE: Final = (
    "Google hanya menerima sandi aplikasi, bukan kata sandi akun. Masuklah ke akun Google kotak surat ini, aktifkan "
    "Verifikasi 2 Langkah, buat Sandi aplikasi, lalu isikan sandi itu sebagai kata sandi {prefix}_USER (langkahnya di "
    f"{GUIDE}). {{mend}}"
)
SIGNED_IN: Final = (
    "Microsoft menolak program ini, walaupun sudah ada yang masuk di sana. Mintalah administrator Microsoft 365 kantor "
    "mengaktifkan '{service}' bagi kotak surat pada {prefix}_USER; bila sudah aktif, jalankan "
    "'{sign_in}' dan masuklah dengan akun yang berhak atas kotak surat itu."
)
NOT_OFFERED: Final = (
    "Peladen ini tidak mengenal masuk lewat Microsoft (XOAUTH2). Periksa {prefix}_HOST dan {prefix}_LOGIN."
)
_MICROSOFTS: Final = re.compile(r"(?<![\d.])5\.7\.139(?!\.?\d)|basic authentication is disabled", re.IGNORECASE)
_GOOGLES: Final = re.compile(r"(?<![\d.])5\.7\.9(?!\.?\d)|application-specific password", re.IGNORECASE)
_MICROSOFT_HOST: Final = re.compile(r"(?:^|\.)(?:office365\.com|outlook\.com|office\.com)$", re.IGNORECASE)
_GOOGLE_HOST: Final = re.compile(r"(?:^|\.)(?:gmail\.com|googlemail\.com)$", re.IGNORECASE)


def password_refused(said: str, *, host: str, prefix: str, service: str, sign_in: str, mend: str) -> str:
    """`prefix` begins the names of the settings that say who we are; `service` is what Microsoft calls the protocol;
    `sign_in` is the command by which somebody signs in there, `mend` a sentence on where another password is written.
    """
    if _MICROSOFTS.search(said) or _MICROSOFT_HOST.search(host):
        sentence = MICROSOFT
    elif _GOOGLES.search(said) or _GOOGLE_HOST.search(host):
        sentence = GOOGLE
    else:
        sentence = WRONG
    return f"{sentence.format(prefix=prefix, service=service, sign_in=sign_in, mend=mend)} Kata peladen: {said}"


def token_refused(said: str, *, prefix: str, service: str, sign_in: str) -> str:
    """The same where we came with a token."""
    return f"{SIGNED_IN.format(prefix=prefix, service=service, sign_in=sign_in)} Kata peladen: {said}"


def xoauth2(user: str, token: str) -> bytes:
    """What opens a mailbox by a token, as SMTP and IMAP say it alike."""
    return f"user={user}\x01auth=Bearer {token}\x01\x01".encode()
