"""Qt for all apps: the shell, background work, live data and the controls."""
