"""The one section of the measured document."""

from rbworkflow.report.word.package import Section

SECTIONS = (Section(numbers="decimal", starts_at=1),)
