"""What a record is and which rules it obeys: values only, standard library only."""
