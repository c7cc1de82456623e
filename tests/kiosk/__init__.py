"""The kiosk: its visit, its screens, and the whole app."""
