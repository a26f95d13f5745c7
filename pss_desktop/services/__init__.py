"""Use cases: what a person does with an open vault; synchronous and without Qt."""
