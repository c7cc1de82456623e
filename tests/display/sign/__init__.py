"""The sign above a window."""
