"""`python -m monitor.platforms > docs/platforms.md`: write the page of platforms again."""

from __future__ import annotations

import sys

from monitor.platforms.describe import markdown

if __name__ == "__main__":
    sys.stdout.write(markdown())
