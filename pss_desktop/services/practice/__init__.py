"""The practice vault: a believable caseload of people who do not exist, to learn and to show the program."""
