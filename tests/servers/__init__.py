"""Real servers on this computer alone, each started by the test that needs it and stopped by its id."""
