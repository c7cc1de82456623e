"""The rules of a queue: pure functions over frozen values; no clock, no input or output."""
