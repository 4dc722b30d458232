"""What a post's words and attachments say about it: form, language, whom it cites, which countries it names.

Pure: a Post in, facts out. No network, no clock, no SQL.
"""

from __future__ import annotations

from monitor.content.citations import citations
from monitor.content.countries import Finder, finder
from monitor.content.describe import describe

__all__ = ["Finder", "citations", "describe", "finder"]
