"""Sizes that say little: zeros up to a bucket, so that nobody counts notes by weighing a bundle.

Padmé (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", PETS 2019): the number is rounded up
to one whose lower bits are zero, which costs 12 % at most.
"""


def padded(size: int) -> int:
    """The bucket's size: *size* or somewhat more."""
    if size < 2:
        return size
    exponent = size.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    mask = (1 << free_bits) - 1
    return (size + mask) & ~mask
