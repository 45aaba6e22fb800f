"""What goes to the province beside the report, and how, as config/office.toml says."""

from typing import Annotated, Final, Literal, Self

from pydantic import Field, model_validator

from rbworkflow.filling import fill
from rbworkflow.office.strict import Email, Model, fillable

MIB: Final = 1024 * 1024
LEAST_MB: Final = 2
_WORDS: Final = 256 * 1024
"""What a mail needs for all but its attachments, at most."""
_AS_SENT: Final = 78 / 57
"""By base64 57 bytes become a line of 78."""
PER_INDICATOR: Final = "{indicator}"


class LetterCopy(Model):
    """Who else gets the letter (tembusan): by what he is called in it, and by mail where an address is given."""

    title: Annotated[str, fillable(office="")]
    """`{office}` is the office's name."""
    email: Email | None = None


class PackagePolicy(Model):
    """How evidence goes to the province, how large its mails may be, and who gets copies."""

    evidence: Literal["parts", "link", "none"] = "none"
    """In numbered zip files, by the office's link, or on request: what an office that never said otherwise did."""
    link: Annotated[str, Field(pattern=r"^(https?://\S+)?$"), fillable(period="", indicator="")] = ""
    """`{period}` is the period's code, `{indicator}` an indicator's."""
    mail_limit_mb: Annotated[int, Field(ge=LEAST_MB, le=25)] = 20
    """How large a mail may be on its way to the province, everything in it."""
    most_parts: Annotated[int, Field(ge=1, le=50)] = 10
    copies: tuple[LetterCopy, ...] | None = None
    """None: those that config/report.toml names, as before."""

    @model_validator(mode="after")
    def _a_link_is_there_where_it_is_to_be_said(self) -> Self:
        if self.evidence == "link" and not self.link:
            raise ValueError('evidence = "link" memerlukan link')
        return self

    @property
    def room(self) -> int:
        """How many bytes of attachments one mail takes."""
        return int((self.mail_limit_mb * MIB - _WORDS) / _AS_SENT)

    def link_of(self, period_code: str) -> str:
        """The period's link; what asks for an indicator's code still does."""
        return fill(self.link, {"period": period_code, "indicator": "{indicator}"})
