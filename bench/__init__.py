"""Benchmarks: `python -m bench poll` and `python -m bench parse`. Not part of the installed package.

Everything runs on loopback, over feeds written here; nothing is asked from the outside world.
"""
