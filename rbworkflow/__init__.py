"""Bureaucratic-reform reporting of a district election office: collect, validate, approve, report, deliver."""
