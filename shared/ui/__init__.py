"""Qt for all apps."""
