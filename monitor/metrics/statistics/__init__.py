"""Resampling, order, ranks and comparison with an account's past. Pure numpy."""
