"""What screens of any area are built from: dialogs, lists, drafts, lines that wrap."""
