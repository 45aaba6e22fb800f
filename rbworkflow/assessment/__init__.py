"""The self-assessment (LKE, lembar kerja evaluasi): the year's items, what they may be answered with, and its rows."""
