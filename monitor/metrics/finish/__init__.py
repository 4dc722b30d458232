"""Rows of an engine -> figures with thresholds, flags and intervals. Pure."""
