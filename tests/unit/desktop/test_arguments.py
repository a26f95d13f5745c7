"""The words the program is started with."""

from pss_desktop.desktop.arguments import Arguments, parse_arguments


def test_without_words_the_systems_own_folder_and_language_hold() -> None:
    assert parse_arguments([]) == Arguments()


def test_folder_and_language_can_be_chosen() -> None:
    asked = parse_arguments(["--data-dir", "somewhere", "--lang", "ar"])

    assert (asked.data_dir, asked.language) == ("somewhere", "ar")


def test_the_next_process_gets_the_same_words_and_the_vault_that_was_open() -> None:
    asked = parse_arguments(["--data-dir", "somewhere", "--lang", "ar"])

    again = parse_arguments(list(asked.again("f00d")))

    assert (again.data_dir, again.language, again.vault) == ("somewhere", "ar", "f00d")
    assert not again.unseen


def test_the_next_process_hears_that_nobody_was_there() -> None:
    again = parse_arguments(Arguments().again("f00d", unseen=True))
    assert again == Arguments(vault="f00d", unseen=True)
    assert not parse_arguments(again.again("f00d")).unseen
