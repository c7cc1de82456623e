"""The counter: staff at work."""
