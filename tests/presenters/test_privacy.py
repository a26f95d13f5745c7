"""A client can see the screen: names are covered, one is read while a key is held."""

from pss_desktop.presenters.privacy import Privacy


def test_names_are_covered_while_a_client_can_see_the_screen() -> None:
    privacy = Privacy()
    seen = [privacy.covers]
    for on in (True, False):
        privacy.turn(on=on)
        seen.append(privacy.covers)
    assert seen == [False, True, False]


def test_holding_the_key_uncovers_for_that_moment_only() -> None:
    privacy = Privacy(on=True)
    privacy.hold(down=True)
    assert privacy.held
    assert not privacy.covers
    privacy.hold(down=False)
    assert privacy.covers


def test_the_key_does_nothing_where_nothing_is_covered() -> None:
    privacy, told = Privacy(), list[str]()
    privacy.subscribe(lambda: told.append("changed"))
    privacy.hold(down=True)
    privacy.turn(on=False)
    assert (told, privacy.held) == ([], False)


def test_turning_it_off_lets_go_of_the_key_and_listeners_hear_until_they_end() -> None:
    privacy, told = Privacy(on=True), list[str]()
    end = privacy.subscribe(lambda: told.append("changed"))
    privacy.hold(down=True)
    privacy.turn(on=False)
    privacy.turn(on=True)
    assert privacy.covers
    assert told == ["changed"] * 3
    end()
    end()
    privacy.turn(on=False)
    assert told == ["changed"] * 3
