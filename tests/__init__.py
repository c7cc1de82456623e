"""Tests, benchmarks and long runs."""
