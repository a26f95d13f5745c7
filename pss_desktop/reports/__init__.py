"""Records as documents for people: values in, words on paper out. No Qt, no disk but its own words."""
