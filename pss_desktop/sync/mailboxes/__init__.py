"""Places that two computers can both reach, behind five verbs; nobody has to trust what lies there."""
