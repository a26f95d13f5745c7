"""What the survival tests do to a machine: cut its power, fill its disk, break its calls, read its memory."""
