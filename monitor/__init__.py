"""An open, self-hosted observatory of digital diplomacy."""

__version__ = "0.1.0"
