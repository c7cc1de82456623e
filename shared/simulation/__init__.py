"""A day of visitors and operators through the real store."""
