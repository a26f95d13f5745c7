"""Bytes that were changed on their way, by accident or on purpose."""

from random import Random


def changed(content: bytes, chance: Random) -> bytes:
    """Some bytes flipped, cut, doubled, moved or put in."""
    spoilt = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(spoilt) + 1)
        length = chance.choice((1, 2, 4, 16, 64, 400))
        act = chance.randrange(5)
        if act == 0 and at < len(spoilt):
            spoilt[at] ^= 1 << chance.randrange(8)
        elif act == 1:
            del spoilt[at : at + length]
        elif act == 2:
            spoilt[at:at] = spoilt[at : at + length]
        elif act == 3:
            spoilt[at : at + length] = chance.randbytes(length)
        else:
            spoilt[at : at + 4] = chance.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF)).to_bytes(4, "big")
    return bytes(spoilt)
