"""Calls as spoken words."""
