"""A receipt says which no was obeyed, how and when."""

import pytest

from pss_desktop.domain.ids import OpHash
from pss_desktop.domain.withdrawal_receipt import Obeyed, WithdrawalReceipt, summarise_receipt
from tests.fakes import NOON

RECEIPT = WithdrawalReceipt(OpHash(b"w" * 32), Obeyed.ERASED, NOON)


def test_a_receipt_is_read_as_it_was_written() -> None:
    assert WithdrawalReceipt.from_payload(RECEIPT.to_payload()) == RECEIPT


@pytest.mark.parametrize("change", [{"at": "yesterday"}, {"act": "77"}, {"obeyed": "laughed"}])
def test_what_is_no_receipt_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".*"):
        WithdrawalReceipt.from_payload(RECEIPT.to_payload() | change)


def test_lists_show_when_and_how() -> None:
    summary = summarise_receipt(RECEIPT.to_payload())

    assert (summary.at, summary.title) == (NOON, "erased")
