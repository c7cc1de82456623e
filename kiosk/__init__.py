"""The kiosk: a visitor takes a ticket."""
