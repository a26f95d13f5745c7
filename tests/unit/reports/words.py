"""The real words of documents."""

from pathlib import Path
from typing import Final

from pss_desktop.reports.words import DocumentWords

FOLDER: Final = Path(__file__).parents[3] / "resources" / "documents"
WORDS: Final = DocumentWords(FOLDER)
