"""The displays: what the hall and the visitor's phone show."""
