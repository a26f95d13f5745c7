"""One SHA-256 over parts that follow each other."""

import hashlib


def sha256(*parts: bytes) -> bytes:
    """The 32 bytes of SHA-256 over the parts, put end to end: every part but one must be of fixed length."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()
