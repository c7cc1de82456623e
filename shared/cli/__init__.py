"""The command novbe."""
