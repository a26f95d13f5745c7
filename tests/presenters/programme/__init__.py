"""The presenters of a programme's pages."""
