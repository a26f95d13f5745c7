"""Base64 without padding, in its one canonical spelling (RFC 4648, sections 3.5 and 4)."""

import binascii


def encode(content: bytes) -> bytes:
    """As it stands in a header."""
    return binascii.b2a_base64(content, newline=False).rstrip(b"=")


def decode(text: bytes) -> bytes:
    """What is spelt so. Raises ValueError for padding, other characters and any second spelling."""
    # A strict decoder lets bits that mean nothing pass, so the spelling is made again and compared.
    content = binascii.a2b_base64(text + b"=" * (-len(text) % 4))
    if encode(content) != text:
        raise ValueError("base64")
    return content
