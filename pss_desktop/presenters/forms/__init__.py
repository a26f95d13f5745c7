"""What every form on which one types and every signed record share."""
