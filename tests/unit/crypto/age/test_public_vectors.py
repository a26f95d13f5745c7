"""What is accepted, what is refused as what, and what is given out before: as the public vectors say."""

import hashlib
from pathlib import Path

from tests.unit.crypto.age.vectors import Vector, outcome, read_vectors

NOTHING = hashlib.sha256().hexdigest()


def test_all_public_vectors_come_out_as_their_makers_say(vector_folder: Path) -> None:
    mine = [vector for vector in read_vectors(vector_folder) if not vector.passed_over]

    wrong = {vector.name: found for vector in mine if (found := outcome(vector)) != _expected(vector)}

    assert wrong == {}


def test_only_vectors_with_armor_or_a_passphrase_are_passed_over(vector_folder: Path) -> None:
    vectors = list(read_vectors(vector_folder))
    passed = [vector.name for vector in vectors if vector.passed_over]

    assert all(name.startswith(("armor_", "scrypt")) for name in passed)
    assert (len(passed), len(vectors)) == (58, 143)


def _expected(vector: Vector) -> tuple[str, str]:
    # Where the header is refused nothing was given out, so the makers name no digest.
    return vector.expect, vector.payload or NOTHING
