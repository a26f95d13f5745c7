"""Which passphrases may hold a vault."""

import pytest

from pss_desktop.domain.errors import WeakPassphraseError
from pss_desktop.domain.passphrase import check_passphrase

COMMON = frozenset({"correct horse battery staple", "passwordpassword", "iloveyouforever"})


def reason(text: str) -> str:
    with pytest.raises(WeakPassphraseError) as caught:
        check_passphrase(text, COMMON)
    return caught.value.reason


@pytest.mark.parametrize(
    "text",
    [
        "willow lantern pebble orchard tin",
        "fourteen chars",
        "شجرة التين القديمة",
        "ကျွန်တော့်သစ်ပင်ကြီး",
        "Xq7!" + "kd93 -_pzL",
    ],
)
def test_long_and_uncommon_is_good_enough(text: str) -> None:
    check_passphrase(text, COMMON)


@pytest.mark.parametrize("text", ["", "thirteen char", "   short         ", "ﬁﬁﬁﬁﬁﬁ"])
def test_short_is_refused(text: str) -> None:
    assert reason(text) == "short"


@pytest.mark.parametrize(
    "text",
    [
        "correct horse battery staple",
        "CORRECT Horse battery STAPLE",
        " correct horse battery staple ",
        "I love you forever",
        "iloveyouforever2026",
        "passwordpasswordpassword",
        "aaaaaaaaaaaaaaaa",
        "abababababababab",
        "abcdefabcdefabcdef",
        "12345678901234567890",
        "abcdefghijklmnopq",
        "zyxwvutsrqponmlk",
    ],
)
def test_common_or_repeated_is_refused(text: str) -> None:
    assert reason(text) == "common"
