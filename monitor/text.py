"""Pure helpers that adapters share."""
