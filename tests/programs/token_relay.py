"""A mail server that lets in by a token alone, as Microsoft's does: why it refuses comes first, to be answered."""

import base64
import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import MISSING, AuthResult

from rbworkflow.local.catcher import Keeping

UNSUCCESSFUL = "535 5.7.3 Authentication unsuccessful"


class ByToken(Keeping):
    """Keeps the mails of whoever names one of `tokens`, which may change meanwhile."""

    def __init__(self, folder: Path, *, user: str, tokens: Collection[str]) -> None:
        super().__init__(folder)
        self.user, self.tokens = user, tokens
        self.answers_to_why: list[bytes] = []

    async def auth_XOAUTH2(self, server: Any, args: list[str]) -> AuthResult:  # noqa: N802 - aiosmtpd's name
        said = base64.b64decode(args[1])
        if any(said == f"user={self.user}\1auth=Bearer {token}\1\1".encode() for token in self.tokens):
            return AuthResult(success=True)
        why = json.dumps({"status": "401", "schemes": "Bearer", "scope": "https://outlook.office.com/"})
        answered = await server.challenge_auth(why)
        self.answers_to_why.append(b"" if answered is MISSING else answered)
        await server.push(UNSUCCESSFUL)
        return AuthResult(success=False, handled=True)
