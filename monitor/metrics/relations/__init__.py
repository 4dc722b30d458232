"""Narrow tables in, one row per post, count or account out: ibis expressions."""
