"""The store that kiosk, counter and display share: SQLite on one machine, Postgres on many."""
