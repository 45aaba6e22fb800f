"""Prefect's side of the work: names, schedules, forms and artifacts. What is true stands in our own tables."""
