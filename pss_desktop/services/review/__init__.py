"""Reviews of signed notes, and supervision sessions."""
