"""Tests of the simulated hall and the demo."""
