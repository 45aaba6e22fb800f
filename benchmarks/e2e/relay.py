"""The relay of the mails' benchmark, which here keeps them: `python -m benchmarks.e2e.relay CERTIFICATE FOLDER`."""

import sys
import uuid

from benchmarks.mail.relay import Conversation, main


class Keeping(Conversation):
    """A conversation whose mails lie in a folder afterwards."""

    def take(self, _recipient: str, mail: bytes) -> None:
        (self.told / f"{uuid.uuid4()}.eml").write_bytes(mail)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Keeping)
